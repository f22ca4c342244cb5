"""Variables that no line declares are told of, once each, whatever else the program leaves open."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


@pytest.mark.parametrize("last", ["Trace(x)", "RESULT x", "x = 6"])
def test_an_undeclared_variable_is_told_of_once(last: str) -> None:
    translation = translate(SourceText("a.wl", f"PROCEDURE Sum(v)\nx = 5\nx = v\n{last}\n"))
    assert [(d.rule.code, d.origin.line) for d in translation.diagnostics] == [("WL401", 2)]


@pytest.mark.parametrize("first", ["n++", "n += 1", "n = n + 1", "Info(n)\nn = 1"])
def test_an_undeclared_variable_has_a_value_before_its_first(first: str) -> None:
    translation = translate(SourceText("a.wl", f"{first}\nInfo(n)\n"))
    assert "    n: int = 0\n" in translation.python
    assert [d.rule.code for d in translation.diagnostics] == ["WL401"]


def test_methods_of_objects_that_nobody_declares_are_no_functions_for_archives() -> None:
    made = translate(SourceText("w.wl", "FEN_Accueil.Ouvre()\nFEN_Accueil.Ferme(1)\n"))
    assert ".Ouvre()" in made.python
    assert ".Ferme(1)" in made.python
    assert "zip" not in made.python
