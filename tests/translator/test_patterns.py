"""What stands for an expression does what the expression does, and compiles it once."""

from __future__ import annotations

import re

import pytest

from translator.patterns import pattern

COMPILED = re.compile(r"(\d+)", re.IGNORECASE)


@pytest.mark.parametrize("method", ["match", "search", "fullmatch", "findall", "finditer", "split"])
@pytest.mark.parametrize("text", ["12", "a12b3", ""])
def test_does_what_the_expression_does(method: str, text: str) -> None:
    def found(expression: re.Pattern[str]) -> str:
        made = getattr(expression, method)(text)
        return repr(list(made) if method == "finditer" else made)

    assert found(pattern(r"(\d+)", re.IGNORECASE)) == found(COMPILED)
    assert pattern(r"(\d+)").sub("x", text) == COMPILED.sub("x", text)


def test_compiles_at_its_first_use_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []

    def compile_(text: str, _flags: int) -> re.Pattern[str]:
        compiled.append(text)
        return COMPILED

    monkeypatch.setattr(re, "compile", compile_)
    one = pattern("a")
    assert compiled == []
    for _ in range(3):
        one.match("1")
        one.search("1")
    assert compiled == ["a"]


def test_has_nothing_else() -> None:
    with pytest.raises(AttributeError):
        pattern("a").colour  # type: ignore[attr-defined]  # noqa: B018
