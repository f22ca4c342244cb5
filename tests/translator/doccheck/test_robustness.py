"""Whatever the text is, there is a report: no exception, no long wait."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator.doccheck import Status, check_page, report_lines
from translator.doccheck.check import MAXIMUM_CHARACTERS, MAXIMUM_LINES, MOST_FINDINGS
from translator.doccheck.example_check import LONGEST_EXAMPLE

PAGES = {
    file.stem: file.read_text(encoding="utf-8")
    for file in sorted((Path(__file__).parent / "pages").iterdir())
}
SECONDS = 10.0
"""Generous: what is guarded against takes minutes."""
ROBUST = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
PIECES = st.one_of(
    st.sampled_from(
        (
            *(
                "<",
                ">",
                "[",
                "]",
                "(",
                ")",
                ",",
                "...",
                "=",
                ".",
                ":",
                " : ",
                "\n",
                "\u00a0",
                "\t",
                "\0",
                "•",
            ),
            *(
                "<Result>",
                "Syntax",
                "Example",
                "Syntaxe",
                "SocketCreateSSL(",
                "By default",
                "par défaut",
                "+",
            ),
            *(
                "ProtocolTLS1",
                "between 1 and ",
                "Optional",
                "constant",
                '"',
                "…",
                "\ud800",
                "\x1b[31m",
                "9" * 40,
            ),
        )
    ),
    st.text(max_size=20),
)


def look(text: str) -> None:
    """Check the text and use all that the report offers."""
    report = check_page(text, "page.txt")
    assert report.lines
    assert report.agrees <= (report.function is not None)
    shown = "\n".join([*report_lines(report), *report_lines(report, colour=True)])
    assert shown
    assert "\0" not in shown
    json.dumps(report.as_plain(), ensure_ascii=False)
    assert check_page(text, "page.txt") == report


@ROBUST
@given(
    name=st.sampled_from(sorted(PAGES)),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), PIECES), max_size=8),
)
def test_a_mutated_page_never_raises(name: str, changes: list[tuple[float, int, str]]) -> None:
    text = PAGES[name]
    for place, removed, inserted in changes:
        start = int(place * len(text))
        text = text[:start] + inserted + text[start + removed :]
    look(text)


@ROBUST
@given(name=st.sampled_from(sorted(PAGES)), order=st.randoms(use_true_random=False))
def test_a_page_in_disorder_never_raises(name: str, order: object) -> None:
    lines = PAGES[name].split("\n")
    order.shuffle(lines)  # type: ignore[attr-defined]
    look("\n".join(lines))


@ROBUST
@given(st.lists(PIECES, max_size=40).map("".join))
def test_a_text_of_pieces_never_raises(text: str) -> None:
    look(text)
    look(f"Example\n{text}\nSyntax\n<Result> = SocketCreateSSL(<Socket name>)\n<Socket name>: {text}\n{text}")


@pytest.mark.parametrize("text", ["", " ", "\n", "hello", "a = 1\nInfo(a)\n", "Syntax\n", "<html></html>"])
def test_a_text_that_is_no_help_page_is_told(text: str) -> None:
    report = check_page(text, "page.txt")
    (finding,) = report.lines
    assert (report.function, report.agrees) == (None, False)
    assert "this is no help page" in finding.sentence


@pytest.mark.parametrize(
    "more", ["x" * MAXIMUM_CHARACTERS, "\n" * (MAXIMUM_LINES + 1)], ids=["long", "lines"]
)
def test_a_text_too_long_for_a_page_is_refused(more: str) -> None:
    report = check_page(PAGES["info_en"] + more, "page.txt")
    assert not report.agrees
    assert "this is no help page" in report.lines[0].sentence


SYNTAX = "Syntax\n<Result> = SocketCreateSSL(<Socket name>)\n<Socket name>: Integer constant\n"
HOSTILE = {
    "angles": SYNTAX + "<" * 900_000,
    "angle lines": SYNTAX + "<a>: \n" * 19_000,
    "one long line": SYNTAX + "a" * 900_000,
    "brackets": "Syntax\nF(" + "[" * 900_000,
    "parentheses on lines": "Syntax\n" + "F(\n" * 19_000,
    "forms": "Syntax\n" + "SocketClose(<a>)\n" * 19_000,
    "parameters": "Syntax\nSocketClose(" + ", ".join(f"<p{i}>" for i in range(60)) + ")\n",
    "digits": SYNTAX + "between " + "1 " * 400_000,
    "sum": SYNTAX + "By default: " + "A + " * 200_000,
    "blanks": SYNTAX + "By default" + " " * 900_000 + ".",
    "constants": SYNTAX + "ProtocolTLS1_3TLS\n" * 19_000,
    "unknown constants": SYNTAX + "aBcDeF text\n" * 19_000,
    "humps": SYNTAX + "aB" * 400_000,
    "platforms": "Example\n" + "WINDEV" * 100_000 + "\n" + SYNTAX,
    "examples": "Example\nInfo(1)\n" * 9_000 + SYNTAX,
    "colons": ":" * 900_000 + SYNTAX,
    "combining accents": SYNTAX + "e\u0301" * 400_000,
    "default sentences": SYNTAX + "x. " * 300_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_little(text: str) -> None:
    started = time.process_time()
    report = check_page(text[:MAXIMUM_CHARACTERS], "page.txt")
    shown = list(report_lines(report))
    assert time.process_time() - started < SECONDS
    assert not report.agrees
    assert len(report.lines) <= MOST_FINDINGS + 1
    assert len("".join(shown)) < 1_000_000


def test_a_long_example_is_not_translated() -> None:
    code = "x is int\n" * (LONGEST_EXAMPLE // 9 + 1)
    report = check_page(f"Example\n{code}Syntax\nInfo(<Text>)\n<Text>: Any type\n", "page.txt")
    (finding,) = [f for f in report.lines if f.subject == "example"]
    assert (finding.status, finding.line) == (Status.DIFFERS, 2)
    assert finding.sentence == "not translated: the examples are longer than 40,000 characters"


@pytest.mark.parametrize("expression", ["NOT " * 9_000 + "1", "-" * 30_000 + "1", "(" * 30_000])
def test_an_example_nested_too_deeply_is_told(expression: str) -> None:
    report = check_page(f"Example\nx = {expression}\nSyntax\nInfo(<Text>)\n<Text>: Any type\n", "page.txt")
    assert not report.agrees
    assert next(f.status for f in report.lines if f.subject == "example") is Status.DIFFERS


def test_the_translated_examples_are_counted() -> None:
    report = check_page("Example\nInfo(1)\n" * 60 + "Syntax\nInfo(<Text>)\n", "page.txt")
    (finding,) = [f for f in report.lines if f.status is Status.DIFFERS]
    assert (finding.subject, finding.sentence) == (
        "example 51",
        "not translated: the examples are more than 50",
    )
