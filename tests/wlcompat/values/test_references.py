"""The cell that a by-reference parameter is."""

from __future__ import annotations

import pytest

from wlcompat.values.references import Ref


def test_holds_a_value_that_others_change() -> None:
    cell = Ref(1)

    def bump(parameter: Ref[int]) -> None:
        parameter.value += 1

    bump(cell)
    assert cell.value == 2
    assert repr(cell) == "Ref(2)"


def test_holds_nothing_else() -> None:
    with pytest.raises(AttributeError):
        Ref("a").valeur = "b"  # type: ignore[attr-defined]


def test_two_cells_are_two() -> None:
    assert Ref(1) != Ref(1)
