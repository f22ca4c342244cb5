"""Expressions inside texts, which may hold texts themselves."""

from __future__ import annotations

import pytest

from translator.diagnostics import rules
from translator.pipeline import translate
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.syntax.parser import parse_expression


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        ('"[%Upper("a")%] b"', '[%Upper("a")%] b'),
        ('"[%Upper(""a"")%] b"', '[%Upper("a")%] b'),
        ('"""[%f("a", "b")%]"" [%n%]"', '"[%f("a", "b")%]" [%n%]'),
        ('"[%f(x, "")%]"', '[%f(x, "")%]'),
        ('"[%x = "y" ? 1 ELSE 2%]"', '[%x = "y" ? 1 ELSE 2%]'),
        ('"a ""b"" c"', 'a "b" c'),
    ],
)
def test_quotes_of_an_expression_inside(literal: str, value: str) -> None:
    parsed = parse_expression(literal)
    assert isinstance(parsed, n.String)
    assert parsed.value == value


@pytest.mark.parametrize("text", ['"[%" + s + "%]"', '"[% " + s + " %]"', '"[%" + f("x") + "%]"'])
def test_what_only_looks_like_one(text: str) -> None:
    assert isinstance(parse_expression(text), n.Chain)


def test_what_is_no_expression_stays() -> None:
    result = translate(SourceText("letter.wl", 'Info("Dear [%name of the customer%], [%1 + 1%]")\n'))
    assert [d.rule for d in result.diagnostics] == [rules.TextKept]
    assert result.counts.untranslated == 0
    assert 'f"Dear [%name of the customer%], {1 + 1}"' in result.python
