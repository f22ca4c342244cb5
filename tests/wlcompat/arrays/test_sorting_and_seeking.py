"""Sorting and finding."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    ArraySeek,
    ArraySort,
    AssociativeArray,
    Seek,
    Sort,
    asAscending,
    asBinary,
    asColumn,
    asDescending,
    asFunction,
    asKey,
    asLinear,
    asLinearFirst,
    asMember,
    tccIgnoreAccent,
    tccIgnoreCase,
    tccLexicographicOrder,
    tccRespectNumeric,
)


@dataclass
class Town:
    name: str
    people: int = 0


@dataclass
class Person:
    sName: str  # noqa: N815
    nÂge: int  # noqa: N815
    town: Town


PEOPLE = [
    Person("Cid", 30, Town("Lyon")),
    Person("Ann", 41, Town("Nice")),
    Person("Bob", 30, Town("Brest")),
]


def sorted_by(array: list[Any], *how: Any) -> list[Any]:
    array = list(array)
    ArraySort(array, *how)
    return array


@pytest.mark.parametrize(
    ("array", "how", "expected"),
    [
        ([3, 1, 2], (), [1, 2, 3]),
        ([3, 1, 2], (asAscending,), [1, 2, 3]),
        ([3, 1, 2], (asDescending,), [3, 2, 1]),
        (["b", "A", "é", "e"], (asAscending,), ["A", "b", "e", "é"]),
        (["b", "A", "c"], (asAscending + tccIgnoreCase,), ["A", "b", "c"]),
        (["f", "é", "e"], (tccLexicographicOrder + asAscending,), ["e", "é", "f"]),
        (["a10", "a9", "A1"], (asAscending + tccIgnoreCase + tccRespectNumeric,), ["A1", "a9", "a10"]),
        ([[1, "b"], [2, "a"]], (asAscending, 2), [[2, "a"], [1, "b"]]),
        ([[1, "b"], [2, "a"]], (asDescending, 1), [[2, "a"], [1, "b"]]),
        ([[1, 5, 1], [2, 4, 1], [3, 4, 2]], (asColumn, "2;-3"), [[3, 4, 2], [2, 4, 1], [1, 5, 1]]),
        ([], (asMember, "name"), []),
    ],
)
def test_sorting(array: list[Any], how: tuple[Any, ...], expected: list[Any]) -> None:
    assert sorted_by(array, *how) == expected


@pytest.mark.parametrize(
    ("criteria", "names"),
    [
        ("sName", "Ann Bob Cid"),
        ("-sname", "Cid Bob Ann"),
        ("nage;sName", "Bob Cid Ann"),
        ("-nAge ; +SNAME", "Ann Bob Cid"),
        ("town.name", "Bob Cid Ann"),
    ],
)
def test_members(criteria: str, names: str) -> None:
    assert " ".join(p.sName for p in sorted_by(PEOPLE, asMember, criteria)) == names


def test_a_member_that_does_not_exist() -> None:
    with pytest.raises(AttributeError, match="Person has no member shoe"):
        sorted_by(PEOPLE, asMember, "shoe")
    with pytest.raises(AttributeError, match='several members are separated by ";"'):
        sorted_by(PEOPLE, asMember, "sName, town")


def by_length(one: str, other: str) -> int:
    return len(one) - len(other)


def test_a_procedure_compares() -> None:
    words = ["ccc", "a", "bb", "x"]
    assert sorted_by(words, asFunction, by_length) == ["a", "x", "bb", "ccc"]
    assert sorted_by(words, asFunction, "BY_LENGTH") == ["a", "x", "bb", "ccc"]
    with pytest.raises(NameError, match="no procedure called"):
        sorted_by(words, asFunction, "nowhere")


def test_the_other_name_and_associative_arrays() -> None:
    array = [2, 1]
    Sort(array)
    assert array == [1, 2]
    ages = AssociativeArray(int, values={"Zoé": 1, "Ann": 2, "Bob": 0})
    ArraySort(ages)
    assert list(ages) == ["Bob", "Zoé", "Ann"]
    ArraySort(ages, asKey + asDescending)
    assert list(ages) == ["Zoé", "Bob", "Ann"]


@given(st.lists(st.integers(0, 5)))
def test_sorting_keeps_the_order_of_equals(numbers: list[int]) -> None:
    array = [[number, place] for place, number in enumerate(numbers)]
    assert sorted_by(array, asAscending, 1) == sorted(array)
    assert sorted_by(array, asColumn, "-1;2") == sorted(array, key=lambda line: (-line[0], line[1]))


@pytest.mark.parametrize(
    ("array", "arguments", "position"),
    [
        ([5, 7, 7], (asLinear, 7), 2),
        ([5, 7, 7], (asLinearFirst, 7), 2),
        ([5, 7, 7], (asLinear, 7, 3), 3),
        ([5, 7, 7], (asLinear, 8), -1),
        ([5, 7, 7], (asLinear, "7"), 2),
        ([0.1 + 0.2], (asLinear, 0.3), 1),
        ([], (asLinear, 1), -1),
        (["a", "B"], (asLinear, "b"), -1),
        (["a", "B"], (asLinear + tccIgnoreCase, "b"), 2),
        (["a", "É"], (asLinear + tccIgnoreCase + tccIgnoreAccent, "e"), 2),
        (["a", "b", "d"], (asBinary, "d"), 3),
        (["a", "b", "d"], (asBinary, "c"), -1),
        (["a", "b", "d"], (asBinary, "a", 2), -1),
        (["a", "B", "d"], (asBinary + tccIgnoreCase, "b"), 2),
        ([[1, "x"], [2, "y"]], (asLinear, 2, "y"), 2),
        ([[1, "x"], [1, "y"]], (asLinear, "1;2", 1, "y"), 2),
        (PEOPLE, (asLinear, "sName", "Bob"), 3),
        (PEOPLE, (asLinear, "SNAME", "Bob", 4), -1),
        (PEOPLE, (asLinearFirst, "nÂge", 30, 2), 3),
        (PEOPLE, (asLinear, "sName;nAge", "Bob", 30), 3),
        (PEOPLE, (asLinear, "town.name", "Nice"), 2),
        (PEOPLE, (asLinear, PEOPLE[2]), 3),
    ],
)
def test_seeking(array: list[Any], arguments: tuple[Any, ...], position: int) -> None:
    assert ArraySeek(array, *arguments) == position
    assert Seek(array, *arguments) == position


def test_seeking_needs_values() -> None:
    with pytest.raises(TypeError, match="without a value"):
        ArraySeek([1], asLinear)
    with pytest.raises(TypeError, match="2 things to compare"):
        ArraySeek(PEOPLE, asLinear, "sName;nAge", "Bob")


@given(st.lists(st.integers(0, 50), unique=True))
def test_binary_agrees_with_linear(numbers: list[int]) -> None:
    numbers.sort()
    for number in random.Random(1).sample(range(51), 5):
        assert ArraySeek(numbers, asBinary, number) == ArraySeek(numbers, asLinear, number)
