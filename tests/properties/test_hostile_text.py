"""Nothing in a source text becomes Python code of its own: no string, comment, name or file name."""

from __future__ import annotations

import ast
import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from tests.golden.page import pages, printed
from tests.properties.harmless import assert_harmless, compiled
from tests.translator.work import translated as translated_within_bounds
from translator.pipeline import Translation, translate
from translator.source import SourceText

FRAGMENTS = [
    *(
        "IF ",
        "SI ",
        " THEN ",
        " ALORS ",
        "ELSE ",
        "SINON ",
        "END\n",
        "FIN\n",
        "SWITCH ",
        "CASE ",
        "OTHER CASE",
        "FOR ",
    ),
    *(
        "i = 1 TO 3",
        "POUR ",
        "WHILE ",
        "LOOP",
        "BREAK",
        "CONTINUE",
        "PROCEDURE p(",
        "PROCEDURE q()\n",
        ")",
        "RESULT ",
    ),
    *(
        "RETURN",
        "x is int",
        "s is string = ",
        " = ",
        "x",
        "s",
        "y",
        "n.m",
        "1",
        "2.5",
        "10ms",
        "0x1F",
        '"a"',
        '"',
        "(",
    ),
    *(
        ",",
        ";",
        "+",
        "-",
        "*",
        "/",
        "^",
        " modulo ",
        "&",
        "|",
        "||",
        "~",
        " AND ",
        " OR ",
        "NOT ",
        "_AND_",
        " IN ",
        "TO",
    ),
    *(
        "<",
        "<=",
        "<>",
        "~=",
        "[=",
        "[~~]",
        "?",
        ":",
        "..",
        "...\n",
        "\n",
        "\n",
        "\n",
        " ",
        "\t",
        "// c\n",
        "/* d */",
        "/*",
    ),
    *(
        "Info(",
        "p(",
        "q(",
        "GLOBAL\n",
        "LOCAL ",
        "CONSTANT C = ",
        "let z = ",
        "++",
        "+=",
        "<=>",
        "[",
        "]",
        "{",
        "}",
        "'",
    ),
    *(
        "§",
        "é",
        "\u00a0",
        "class",
        "import os",
        "\\",
        "#",
        "\u2028",
        "True",
        "Vrai",
        "CR",
        "EDT_X",
        "x++",
        "s += 1",
    ),
]
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=120)
SOUP = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)
IN_A_LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r\0"), max_size=30)
NASTY = [
    '"',
    "'",
    "\\",
    "{",
    "}",
    "\t",
    "\x0b",
    "\x0c",
    "\x1a",
    "\x1b",
    "\x7f",
    "\x85",
    "\u2028",
    "\u2029",
    "\u202e",
]
NASTY += [
    "\ufeff",
    "\u200b",
    "{x!r}",
    '"""',
    "\\N{DASH}",
    "%s",
    "\\x41",
    "#",
    "é",
    "e\u0301",
    "😀",
    "\U0010ffff",
    "$",
]
LINE = IN_A_LINE | st.lists(st.sampled_from(NASTY), max_size=8).map("".join)


def translated(text: str, name: str = "a.wl") -> Translation:
    return translate(SourceText(name, text))


@settings(max_examples=60)
@given(ANY_TEXT | SOUP)
def test_any_text_is_translated_into_harmless_python(text: str) -> None:
    translation = translated_within_bounds(text)
    assert_harmless(translation.python)
    assert len(translation.lines) == translation.python.count("\n")
    assert 0 <= translation.counts.untranslated <= translation.counts.statements
    assert translated(text) == translation


@given(st.data())
def test_programs_with_a_piece_cut_out_doubled_or_put_in_are_translated(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(pages()))
    text = page.shown.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 60)))
    piece = data.draw(st.just("") | st.sampled_from(FRAGMENTS) | st.just(text[start:end] * 2))
    assert_harmless(translated_within_bounds(text[:start] + piece + text[end:]).python)


@given(LINE)
@example('"')
@example("{}")
@example("\\")
def test_a_string_has_exactly_the_characters_of_the_source(characters: str) -> None:
    literal = '"' + characters.replace('"', '""') + '"'
    tree = compiled(translated(f"s is string = {literal}\nInfo({literal})\n").python)
    values = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert values.count(characters) >= 2


@given(LINE, LINE)
def test_strings_joined_with_numbers_keep_their_characters(left: str, right: str) -> None:
    assume(not {"\r", "\n"} & {*left, *right})
    first, second = (f'"{s.replace(chr(34), chr(34) * 2)}"' for s in (left, right))
    python = translated(f"n is int = 42\ns is string = {first} + n + {second}\nInfo(s)\n").python
    assert_harmless(python)
    assert printed(python) == f"{left}42{right}\n".replace("\r\n", "\n").replace("\r", "\n")


@given(LINE)
def test_a_comment_changes_nothing(comment: str) -> None:
    code = "x is int = 1\nIF x = 1 THEN\nInfo(x)\nEND\n"
    expected = ast.dump(compiled(translated(code).python))
    commented = code.replace("\n", f" // {comment}\n") + f"// {comment}"
    python = translated(commented).python
    if "/*" not in comment:
        assert ast.dump(compiled(python)) == expected
    assert_harmless(python)


@given(LINE)
def test_a_block_comment_changes_nothing(comment: str) -> None:
    assume("*/" not in comment and not comment.endswith("*"))
    python = translated(f"/* {comment} */\nInfo(1)\n/*\n{comment}\n*/\n").python
    assert ast.dump(compiled(python)) == ast.dump(compiled(translated("Info(1)\n").python))


@given(LINE)
def test_a_mark_keeps_the_text_in_a_comment(rest: str) -> None:
    python = translated(f"x = = {rest}\nInfo(1)\n").python
    assert_harmless(python)
    names = {node.id for node in ast.walk(ast.parse(python)) if isinstance(node, ast.Name)}
    assert "not_translated" in names


@given(LINE)
@example('"""\\\nimport os\n')
@example("a\nimport os\n.wl")
@example("..\\..\\é.wl")
def test_the_name_of_the_file_stays_a_name(name: str) -> None:
    assert_harmless(translated("x = = 1\nInfo(1)\n", name).python)


def _folded(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


NAMES = st.from_regex(r"\A[^\W\d]\w{0,8}\Z")


@given(NAMES)
@example("class")
@example("print")
@example("to_text")
@example("__debug__")
@example("__name__")
@example("ﬁn")
@example("𝐝𝐞𝐟")
@example("ｐrint")
@example("x²")
@example("ª")
def test_any_name_can_be_a_variable(name: str) -> None:
    python = translated(f"{name} is int = 41\n{name} = {name} + 1\nTrace({name})\n").python
    assert_harmless(python)
    assert printed(python) == "42\n"


@given(NAMES)
@example("main")
@example("Info")
@example("int")
@example("𝐓rue")
def test_any_name_can_be_a_procedure_and_a_parameter(name: str) -> None:
    assume(_folded(name) not in ("trace", "local"))
    python = translated(f"Trace({name}(41))\nPROCEDURE {name}({name}_ is int)\nRESULT {name}_ + 1\n").python
    assert_harmless(python)


@given(st.lists(NAMES, min_size=2, max_size=6, unique_by=_folded))
def test_names_that_differ_stay_apart(names: list[str]) -> None:
    text = "".join(f"{name} is int = {number}\n" for number, name in enumerate(names))
    text += "".join(f"Trace({name})\n" for name in names)
    assert printed(translated(text).python) == "".join(f"{number}\n" for number in range(len(names)))


@pytest.mark.parametrize("character", ["\r", "\0", "\x1a", "\x0c", "\x85", "\u2028", "\u2029", "\ud800"])
def test_characters_that_end_a_line_elsewhere_in_a_string(character: str) -> None:
    assert_harmless(translated(f'x = "a{character}b"\nInfo(1)\n').python)


@pytest.mark.parametrize(
    "character",
    ["\r", "\0", "\x1a", "\x0c", "\x85", "\u2028", "\u2029", "\ud800"],
)
@pytest.mark.parametrize("form", ["// a{}import os\n", "/* a{}import os */\n", "x = = {}import os\n"])
def test_characters_that_end_a_line_elsewhere(form: str, character: str) -> None:
    assert_harmless(translated(form.format(character) + "Info(1)\n").python)
