"""The cell that a by-reference parameter is."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from wlcompat.values.references import Ref, RefElement, RefItem, RefMember, exchange, stepped, stepped_after


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


def test_a_cell_for_an_element_changes_the_array() -> None:
    array = [1, 2]
    cell: Ref[int] = RefItem(array, 1)
    cell.value += 5
    assert array == [1, 7]
    array[1] = 3
    assert cell.value == 3
    assert repr(cell) == "Ref(3)"


def test_a_cell_for_a_member_changes_the_object() -> None:
    target = SimpleNamespace(name="a")
    cell: Ref[str] = RefMember(target, "name")
    cell.value += "b"
    assert target.name == cell.value == "ab"


def test_exchanges_elements_of_which_only_the_runtime_knows_the_kind() -> None:
    values: list[object] = ["a", "b", "c"]
    exchange(RefElement(values, 1), RefElement(values, 3.7))
    assert values == ["c", "b", "a"]
    named = Ref("x")
    exchange(named, RefElement(values, 2))
    assert (named.value, values) == ("b", ["c", "x", "a"])
    with pytest.raises(IndexError, match=r"^0$"):
        exchange(RefElement(values, 0), named)
    assert (named.value, values) == ("b", ["c", "x", "a"])


def test_steps_are_values() -> None:
    cell = Ref(5)
    assert (stepped_after(cell, 1), cell.value) == (5, 6)
    assert (stepped(cell, -2), cell.value) == (4, 4)
