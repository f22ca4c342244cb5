"""Associative arrays that hold several values of a key."""

from __future__ import annotations

import pickle
from copy import deepcopy
from typing import Any

import pytest

from wlcompat import (
    ArrayDelete,
    ArrayDeleteAll,
    ArraySort,
    AssociativeArray,
    WithDuplicates,
    asDescending,
    ccIgnoreCase,
)


def several(options: int = 0) -> AssociativeArray[Any, int]:
    array: AssociativeArray[Any, int] = AssociativeArray(int, WithDuplicates + options)
    for key, value in (("a", 1), ("b", 2), ("a", 3)):
        array[key] = value
    return array


def test_assigning_adds_and_positions_tell_values_apart() -> None:
    array = several()
    assert (len(array), array.count("a"), array.count("c")) == (3, 2, 0)
    assert (array["a"], array["a", 1], array["a", 2], array["a", 3], array["c"]) == (1, 1, 3, 0, 0)
    array["a", 2] = 4
    assert list(array.items()) == [("a", 1), ("a", 4), ("b", 2)]
    assert list(array.values()) == [1, 4, 2]
    with pytest.raises(IndexError, match="none at 3"):
        array["a", 3] = 5
    assert array.get("c", 9) == 9
    assert "c" not in array


def test_without_duplicates_there_is_one_value_of_a_key() -> None:
    array = AssociativeArray(int, 0, {"a": 1})
    assert (array.count("a"), array.count("b")) == (1, 0)


def test_keys_that_differ_in_case_are_one_with_the_option() -> None:
    array = several(ccIgnoreCase)
    array["A"] = 7
    assert array.count("a") == 3
    assert list(array) == ["a", "b"]
    ArrayDelete(array, "A")
    assert list(array.items()) == [("b", 2)]


def test_values_are_deleted_and_sorted() -> None:
    array = several()
    del array["a", 1]
    assert list(array.items()) == [("a", 3), ("b", 2)]
    array["b"] = 5
    assert array.popitem() == ("b", 5)
    ArraySort(array)
    assert list(array.items()) == [("b", 2), ("a", 3)]
    ArraySort(array, asDescending)
    assert array.pop("a") == 3
    with pytest.raises(KeyError):
        del array["a"]
    assert array.pop("a", 8) == 8
    ArrayDeleteAll(array)
    assert (len(array), array.count("b")) == (0, 0)
    assert not array


@pytest.mark.parametrize("copied", [lambda a: a.copy(), deepcopy, lambda a: pickle.loads(pickle.dumps(a))])
def test_copies_are_their_own(copied: Any) -> None:
    array = several()
    other = copied(array)
    other["a"] = 5
    assert (len(array), len(other), other["a", 3], other["x"]) == (3, 4, 5, 0)
    assert repr(array) == "AssociativeArray([('a', 1), ('a', 3), ('b', 2)])"
