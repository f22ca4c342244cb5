"""One bad statement costs one statement; a text cut or changed anywhere is translated all the same."""

from __future__ import annotations

import random

import pytest

from tests.golden.page import pages
from tests.properties.harmless import assert_harmless
from tests.translator.work import translated
from translator.diagnostics.rules import OwnMistake
from translator.syntax.parser import parse
from translator.syntax.problems import ProblemKind

GOOD = "n is int = 1\nIF n = 1 THEN\n\tInfo(n)\nELSE\n\tn = 2\nEND\nFOR i = 1 TO 3\n\tInfo(i)\nEND\n"
BAD = [
    "x = = 1",
    "x = )",
    "§",
    "x y z",
    '"open',
    "x = 1 + )",
    "f(1",
    "* 3",
    "x[1",
    "= 3",
    "x.= 2",
    "1 2",
    "x = a b",
]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("line", range(GOOD.count("\n") + 1))
def test_a_bad_line_costs_nothing_but_itself(line: int, bad: str) -> None:
    lines = GOOD.split("\n")
    lines.insert(line, bad)
    found = translated("\n".join(lines))
    expected = translated(GOOD)
    assert found.counts.untranslated == 1
    assert found.counts.statements == expected.counts.statements + 1
    kept = [text.strip() for text in found.python.split("\n")]
    for text in expected.python.split("\n")[3:]:
        assert text.strip() in kept
    (problem,) = (d for d in found.diagnostics if d.rule.code[2] == "3")
    assert problem.origin.line - line in (1, 2), "in the statement, or where its bracket is still open"


@pytest.mark.parametrize(
    ("text", "kind", "offset"),
    [
        ("x = = 1", ProblemKind.UNEXPECTED, 4),
        ("x = §", ProblemKind.UNKNOWN_CHARACTER, 4),
        ('x = "a', ProblemKind.OPEN_STRING, 4),
        ("x = “a", ProblemKind.OPEN_STRING, 4),
        ("x = 1\nEND", ProblemKind.SURPLUS_END, 6),
        ("IF a", ProblemKind.MISSING_END, 5),
        ("x = " + "(" * 300, ProblemKind.TOO_DEEP, None),
    ],
)
def test_the_problem_and_where_it_is(text: str, kind: ProblemKind, offset: int | None) -> None:
    _, problems = parse(text + "\n")
    assert problems[0].kind is kind
    assert offset is None or problems[0].offset == offset


def test_an_end_that_is_missing_is_told_once() -> None:
    _, problems = parse("IF a\nWHILE b\nFOR i = 1 TO 2\nx = 1\n")
    assert [p.kind for p in problems] == [ProblemKind.MISSING_END]


@pytest.mark.parametrize("part", range(4))
def test_programs_cut_at_any_line(part: int) -> None:
    for page in pages()[part::4]:
        lines = page.shown.text.split("\n")
        for cut in range(1, len(lines), 1 + len(lines) // 8):
            assert_harmless(translated("\n".join(lines[:cut])).python)


@pytest.mark.parametrize("part", range(4))
def test_programs_changed_anywhere(part: int) -> None:
    """Characters cut off, lines left out, lines changed about: the same changes every time."""
    for page in pages()[part::4]:
        chance = random.Random(page.name)
        text = page.shown.text
        for _ in range(2):
            cut = chance.randrange(len(text))
            assert_harmless(translated(text[:cut]).python)
            assert_harmless(translated(text[cut:]).python)
            lines = text.split("\n")
            del lines[chance.randrange(len(lines))]
            chance.shuffle(lines)
            translation = translated("\n".join(lines))
            assert_harmless(translation.python)
            assert translation.counts.untranslated <= translation.counts.statements


def test_a_text_that_is_no_wlanguage() -> None:
    for text in (
        "import os\n\ndef f(x):\n    return {'a': [1, 2]}\n",
        '<html><body class="a">text</body></html>\n',
        "Dear Sir,\n\nI am writing to you; see below.\n\nYours\n",
        '{"a": [1, 2, {"b": null}]}\n',
        "#include <stdio.h>\nint main(void) { return 0; }\n",
        "SELECT * FROM t WHERE a = 'b' -- c\n",
    ):
        translation = translated(text)
        assert_harmless(translation.python)
        assert any(d.rule.code[2] == "3" for d in translation.diagnostics)


def test_a_composed_variable_in_a_block_without_end() -> None:
    text = (
        "PROCEDURE f(b is boolean)\nIF b THEN\n\tRESULT 1\nu is composed of\n\tn is int\nu.n = 5\nRESULT u.n"
    )
    translation = translated(text)
    assert not [d for d in translation.diagnostics if d.rule is OwnMistake]
    assert_harmless(translation.python)
