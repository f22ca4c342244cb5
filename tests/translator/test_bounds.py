"""Texts that no person wrote: translated or marked with bounded work, and the output compiles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from tests.properties.harmless import compiled
from tests.translator.work import counted, translated


def _nested(opening: str, count: int) -> str:
    return f"{opening}\n" * count + "x = 1\n" + "END\n" * count


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("x = " + "(" * 10_000 + "1" + ")" * 10_000, "WL309", id="parentheses"),
        pytest.param("x = " + "(" * 10_000, "WL309", id="open parentheses"),
        pytest.param("x = " + "f(" * 500 + ")" * 500, "WL309", id="calls in calls"),
        pytest.param("x = " + "[({" * 3_000, "WL309", id="all brackets"),
        pytest.param("x = " + "NOT " * 5_000 + "1", "WL309", id="NOT"),
        pytest.param("x = " + "- " * 5_000 + "1", "WL309", id="minus"),
        pytest.param("x = 2" + " ^ 2" * 250, "WL309", id="power"),
        pytest.param("x = 2" + " = 2" * 250, "WL309", id="comparisons"),
        pytest.param("x = 1" + " AND 2 OR 3" * 300, "WL309", id="AND OR"),
        pytest.param("x = 1" + " * 2 modulo 3" * 300, "WL309", id="products"),
        pytest.param('x = "a"' + ' + "b" - "c"' * 300, "WL309", id="text and minus"),
        pytest.param(_nested("IF x = 1 THEN", 120), "WL309", id="IFs"),
        pytest.param(_nested("WHILE x = 1", 25), "WL309", id="loops"),
        pytest.param(
            _nested("WHILE x = 1\nSWITCH x\nCASE 1", 30).replace("END", "END\nEND"),
            "WL309",
            id="mixed",
        ),
        pytest.param("IF x = 1 THEN\n" * 120, "WL309", id="IFs without END"),
    ],
)
def test_what_is_nested_too_deeply_is_told(text: str, code: str) -> None:
    translation = translated(f'Info("before")\n{text}\nInfo("after")\n')
    compiled(translation.python)
    assert code in {d.rule.code for d in translation.diagnostics}
    assert 'Info("before")' in translation.python


def test_what_people_nest_is_translated() -> None:
    for text in (
        "x = " + "(" * 40 + "1" + ")" * 40,
        _nested("IF x = 1 THEN", 30),
        _nested("WHILE x = 1", 12),
        "x = " + "a ? 1 ELSE " * 40 + "2",
        'x = "a"' + ' + "b"' * 400,
        "IF x = 1 THEN\ny = 1\n" + "ELSE IF x = 2 THEN\ny = 2\n" * 100 + "END",
        "SWITCH x\n" + "CASE 1: y = 1\n" * 300 + "END",
    ):
        translation = translated(f"{text}\n")
        compiled(translation.python)
        assert translation.counts.untranslated == 0, text[:40]


@pytest.mark.parametrize(
    "text",
    [
        "IF " + " OR ".join(f'c = "{number}"' for number in range(40)) + " THEN x = 1\n",
        "x = 1" + " + 2 - 3" * 60,
        "x = 1" + " AND 2 OR 3" * 30,
    ],
    ids=["comparisons", "sum", "conditions"],
)
def test_a_long_list_of_operands_is_translated(text: str) -> None:
    assert translated(text).counts.untranslated == 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x = " + "9" * 5_000, id="decimal"),
        pytest.param("x = 0x" + "F" * 5_000, id="hexadecimal"),
        pytest.param("x = " + "9" * 5_000 + "ms", id="duration"),
        pytest.param("x = " + "9" * 5_000 + ".5", id="real"),
        pytest.param("x = 1e999999", id="exponent"),
        pytest.param("x = ٣\nx = ٣.٥\nx = ٣ms\nx = 1٣", id="digits of other scripts"),
    ],
)
def test_numbers_that_no_variable_holds(text: str) -> None:
    compiled(translated(f"{text}\nInfo(1)\n").python)


@pytest.mark.parametrize(
    "text",
    [
        "BREAK",
        "CONTINUE",
        "IF x = 1 THEN BREAK",
        "PROCEDURE p()\nCONTINUE",
        "SWITCH x\nCASE 1: BREAK\nEND",
        "WHILE x = = 1\nBREAK\nEND",
        "PROCEDURE p(a is int, A is int)",
        "PROCEDURE p(\nlet z = 1\nn is int = z",
        "PROCEDURE p()\nPROCEDURE P()",
        "RESULT 1",
        "True = 1\nlet False = 2\nFOR True = 1 TO 2\nEND",
        "Info = 3\nCR = 4\nErrorOccurred = 5",
        "SWITCH x\nOTHER CASE\nCASE 1\nEND",
        "SWITCH x\nOTHER CASE\ny = 1\nEND",
        "SWITCH 1\nEND",
        "(a, b) = f()",
        "5++\nf()++\nCR++",
        "A IS",
        "a is array <growth=05> of int",
        "a is array <growth=" + "9" * 5_000 + "> of int",
        "s is string = ",
        "PROCEDURE",
        "PROCEDURE p(a is int = a)",
        "CONSTANT A = 1\nA = 2\nA++\nPROCEDURE p()\nA = 3",
        pytest.param("POUR i=o\n)\nFIN 0"),
        "IF",
        "ELSE",
        "CASE",
        ";",
        ";;x = 1;;",
        "...",
        "/*",
        '"',
        "",
        "\n\n",
    ],
)
def test_odd_programs_compile(text: str) -> None:
    for ending in ("", "\n", "\nInfo(1)\n"):
        compiled(translated(text + ending).python)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('x = "' + "[%" * 100_000 + '"', id="beginnings"),
        pytest.param('x = "' + '[%""' * 60_000 + '"', id="beginnings and quotes"),
        pytest.param('x = "' + '[%f("a")' * 20_000, id="none ends"),
        pytest.param('x = "' + '[%f("a")%]' * 20_000, id="the text does not end"),
        pytest.param("x = " + "1" * 60_000 + "a", id="digits of no number"),
    ],
)
def test_what_does_not_end_as_it_should_is_read_once(text: str, tmp_path: Path) -> None:
    """What a regular expression does is no call that could be counted: where it reads anew, this takes many minutes."""
    file = tmp_path / "a.wl"
    file.write_text(f"{text}\n", encoding="utf-8")
    command = [sys.executable, "-m", "translator", "check", str(file)]
    assert subprocess.run(command, timeout=PATIENCE, capture_output=True, check=False).returncode in (0, 1)


_REPEATED = {
    "statements": "x = 1\n",
    "on one line": "x = 1; ",
    "broken": "x = = 3\n",
    "open parentheses": "x = (\n" * 3,  # deeper than is allowed from the start
    "open calls": "f(1,\n",
    "open brackets in good ones": "f(g(1,\n2),\n",
    "open strings": 's = "abc\n',
    "ENDs": "END\n",
    "ELSEs": "ELSE\n",
    "CASEs": "CASE 1\n",
    "IFs": "IF a\n",
    "broken IFs": "IF = =\n",
    "IFs cut by procedures": "IF a THEN\nPROCEDURE f()\n",
    "one-line IFs": "IF a = 1 THEN x = 1 ELSE x = 2\n",
    "procedures": "PROCEDURE f(x is int)\nRESULT x + 1\n",
    "broken procedures": "PROCEDURE f(\n",
    "loops": "FOR i = 1 TO 3\nx = i\nEND\n",
    "comments": "// c\nx = 1 // d\n",
    "comments of procedures": "// c\nPROCEDURE f()\n// d\n",
    "unknown names": "Info(EDT_Name)\n",
    "garbage": "§",
    "words": "a ",
    "quotes": '"\n',
    "continuations": "x = ...\n",
    "semicolons": ";",
}


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        *[("(", " + 1) * n"), ("(", " + 1 ?? n)"), ("t[", " ?? 1]"), ("(", " > n)")],
        *[("(", " IN (1 TO 2, 3 TO 4))"), ("(", " / 2 IN (1 TO 2, 3 TO 4))")],
    ],
)
def test_what_is_used_twice_inside_one_another_does_not_double(opening: str, closing: str) -> None:
    """Each level is further to the right than the one around it; saying its operand twice would be a thousand times."""
    short, long = (
        len(translated(f"n is int?\nt is array of int?\nx = {opening * count}n{closing * count}\n").python)
        for count in (10, 20)
    )
    assert long < 12 * short


@pytest.mark.parametrize("piece", _REPEATED.values(), ids=_REPEATED)
def test_twice_the_text_is_twice_the_work(piece: str) -> None:
    short, long = (counted("x is int\n" + piece * count)[1] for count in (80, 160))
    assert long < 2.6 * short


_EACH_USES_THE_NEXT = {
    "a global is handed": (
        "GLOBAL\ng is int\nP0(g)\n{}PROCEDURE P{n}(x is int)\ng = 5\n",
        "PROCEDURE P{i}(x is int)\nP{j}(g)\n",
    ),
    "a parameter is handed on": (
        "{}PROCEDURE P{n}(x is int)\nx = 5\n",
        "PROCEDURE P{i}(x is int)\nP{j}(x)\n",
    ),
    "results": ("{}PROCEDURE P{n}()\nRESULT 5\n", "PROCEDURE P{i}()\nRESULT P{j}()\n"),
    "structures": (
        "{}S{n} is Structure\na is int\nEND\n",
        "S{i} is Structure\na is S{j}\nEND\n",
    ),
    "properties": (
        "C is Class\nm is int\nEND\n{}",
        "PROCEDURE C.Prop{i}()\nRESULT :m\nPROCEDURE C.Prop{i}(x)\n:m = x + {j}\n",
    ),
}
"""A program, and what stands in it many times."""


@pytest.mark.parametrize(("whole", "piece"), _EACH_USES_THE_NEXT.values(), ids=_EACH_USES_THE_NEXT)
def test_twice_the_program_is_twice_the_work(whole: str, piece: str) -> None:
    short, long = (
        counted(whole.format("".join(piece.format(i=i, j=i + 1) for i in range(count)), n=count))[1]
        for count in (100, 200)
    )
    assert long < 2.6 * short


@pytest.mark.parametrize(
    ("before", "piece", "after"),
    [
        ("x = 1", " + 1", ""),
        ('x = "a"', ' + "b"', ""),
        ("IF a", " AND b", " THEN x = 1"),
        ("f(1", ", 1", ")"),
        ("x IN (1", ", 1", ")"),
        ("IF a THEN x = 1", " ELSE IF a THEN x = 2", ""),
    ],
)
def test_twice_the_line_is_twice_the_work(before: str, piece: str, after: str) -> None:
    short, long = (counted(f"{before}{piece * count}{after}\n")[1] for count in (100, 200))
    assert long < 2.6 * short


_LONG_LINES = {
    "statements": "x = 1; " * 2_000,
    "words": "a " * 5_000,
    "strings": '"b" ' * 5_000,
    "garbage": "§" * 20_000,
    "parentheses": "(" * 20_000,
    "one name": "a" * 200_000,
    "one string": 'x = "' + "é" * 200_000 + '"',
    "one comment": "// " + "é" * 200_000,
}


@pytest.mark.parametrize("line", _LONG_LINES.values(), ids=_LONG_LINES)
def test_one_long_line(line: str) -> None:
    compiled(translated(line).python)


def test_many_broken_lines() -> None:
    translation = translated("x = = 3\n" * 1_000)
    assert translation.counts.untranslated == 1_000
    assert len(translation.diagnostics) == 1_000
