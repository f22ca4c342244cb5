"""The attribute that lets arrays grow, in either language."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


@pytest.mark.parametrize(
    ("declaration", "made"),
    [
        ("t is array <growth> of int", "GrowingArray(int, step=1)"),
        ("t is array <growth = 1> of int", "GrowingArray(int, step=1)"),
        ("t is array <growth=N> of int", "GrowingArray(int)"),
        ("t est un tableau <agrandissement> d'entiers", "GrowingArray(int, step=1)"),
        ("t est un tableau <Agrandissement=N> d'entiers", "GrowingArray(int)"),
        ("t is array <useful> of int", "[]"),
    ],
)
def test_arrays_grow_as_they_are_declared(declaration: str, made: str) -> None:
    translation = translate(SourceText("a.wl", f"{declaration}\nTrace(t[1])\n"))
    assert f"t: list[int] = {made}\n" in translation.python
    assert not translation.diagnostics
