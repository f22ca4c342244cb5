"""Texts over several lines: between `[` at the end of a line and `]` alone, or with `[%expression%]` inside."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


def printed(text: str, capsys: pytest.CaptureFixture[str]) -> str:
    translation = translate(SourceText("texts.wl", text))
    assert translation.counts.untranslated == 0
    exec(compile(translation.python, "texts.py", "exec"), {"__name__": "__main__"})
    return capsys.readouterr().out


def test_lines_are_joined_by_line_breaks_and_nothing_is_taken_off(capsys: pytest.CaptureFixture[str]) -> None:
    text = 's is string = [\na "quoted" word\n  and // no comment\n]\nInfo(s, Length(s))\n'
    assert printed(text, capsys) == 'a "quoted" word\n  and // no comment\n36\n'


def test_expressions_inside_a_text(capsys: pytest.CaptureFixture[str]) -> None:
    text = 'n is int = 4\nr is real = 2.50\nInfo("n = [%n%], r = [%r%]", "[%n * 2%]", "[%n%")\n'
    assert printed(text, capsys) == "n = 4, r = 2.5\n8\n[%n%\n"


def test_only_the_declaration_of_an_array_makes_its_bracket_one_of_elements(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = "s is string = [\nt is array of ints = [\n]\nt is array of ints = [\n1\n]\nInfo(s, t..Count)\n"
    assert printed(text, capsys) == "t is array of ints = [\n1\n"


@pytest.mark.parametrize(
    "text",
    [
        't is string = "stray\nInfo("a")\nInfo("b")\n',
        't is string = "stray\nx is string = ""\nInfo("b")\n',
        't is string = "stray\nInfo(1)\n',
    ],
)
def test_a_quote_that_is_missing_costs_its_line_alone(text: str) -> None:
    translation = translate(SourceText("stray.wl", text))
    assert translation.counts.untranslated == 1
    assert [d.origin.line for d in translation.diagnostics if d.rule.code == "WL308"] == [1]


def test_a_text_between_quotes_may_run_over_lines() -> None:
    program = 's is string = "a\n\n  b ""c"" // d\ne" // text\nInfo(s, "f")\n'
    translation = translate(SourceText("lines.wl", program))
    assert translation.counts.untranslated == 0
    assert "= 'a\\r\\n\\r\\n  b \"c\" // d\\r\\ne'  # text" in translation.python
