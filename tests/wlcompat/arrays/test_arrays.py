"""Arrays: adding, inserting, deleting, dimensions, texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from wlcompat import (
    Add,
    ArrayAdd,
    ArrayAddLine,
    ArrayCopy,
    ArrayCount,
    ArrayDelete,
    ArrayDeleteAll,
    ArrayInsert,
    ArrayToString,
    AssociativeArray,
    Delete,
    DeleteAll,
    Dimension,
    Insert,
    NotSupported,
    Occurrence,
    Queue,
    StringToArray,
    resize,
)


@pytest.mark.parametrize("add", [Add, ArrayAdd])
def test_adding(add: Any) -> None:
    array: list[Any] = []
    assert [add(array, "a"), add(array, "b"), add(array)] == [1, 2, 3]
    assert array == ["a", "b", ""]


@dataclass
class Client:
    name: str = ""
    age: int = 0


@pytest.mark.parametrize(
    ("array", "values", "line"),
    [
        ([1, 2], (3,), 3),
        (["a"], (), ""),
        ([], (5,), 5),
        ([], (5, "a"), [5, "a"]),
        ([[1, "a", 2.5]], (2, "b", 3.5), [2, "b", 3.5]),
        ([[1, "a", 2.5]], (2,), [2, "", 0.0]),
        ([[1, 2]], ([3, 4],), [3, 4]),
        ([Client("Ann", 1)], ("Ben", 2), Client("Ben", 2)),
        ([Client("Ann", 1)], (Client("Cid", 3),), Client("Cid", 3)),
        ([Client("Ann", 1)], (), Client()),
    ],
)
def test_adding_lines(array: list[Any], values: tuple[object, ...], line: object) -> None:
    count = len(array)
    assert ArrayAddLine(array, *values) == count + 1
    assert array[-1] == line


def test_a_new_element_is_nobody_elses() -> None:
    array: list[Any] = [[1]]
    Add(array)
    array[1].append(2)
    assert array == [[1], [2]]
    empty: list[Any] = []
    Add(empty)
    assert empty == [None]


def test_what_assignment_copies_is_copied_into_the_array() -> None:
    ages: AssociativeArray[str, int] = AssociativeArray(int)
    array: list[Any] = []
    Add(array, ages)
    ages["Ann"] = 41
    assert array == [{}]


@pytest.mark.parametrize("insert", [Insert, ArrayInsert])
def test_inserting(insert: Any) -> None:
    array = ["a", "c"]
    assert insert(array, 2, "b") == 2
    assert insert(array, 4, "d") == 4
    assert insert(array, 1, "_") == 1
    assert array == ["_", "a", "b", "c", "d"]
    insert(array, 1)
    assert array[0] == ""
    for position in (0, -1, 99):
        with pytest.raises(IndexError, match="cannot insert"):
            insert(array, position, "x")


@pytest.mark.parametrize("delete", [Delete, ArrayDelete])
def test_deleting(delete: Any) -> None:
    array = ["a", "b", "c"]
    delete(array, 2)
    assert array == ["a", "c"]
    for position in (0, 3, -1):
        with pytest.raises(IndexError, match="of an array of 2 elements"):
            delete(array, position)
    ages = AssociativeArray(int, values={"Ann": 41, "Bob": 7})
    delete(ages, "Ann")
    delete(ages, "nobody")
    assert ages == {"Bob": 7}


@pytest.mark.parametrize("delete_all", [DeleteAll, ArrayDeleteAll])
def test_deleting_all(delete_all: Any) -> None:
    for collection in ([1, 2], AssociativeArray(int, values={"a": 1}), Queue([1])):
        delete_all(collection)
        assert not collection


def test_counting() -> None:
    assert ArrayCount([1, 2, 3]) == Occurrence([1, 2, 3]) == 3
    assert Occurrence(Queue("ab")) == 2


def test_copies_share_no_lines() -> None:
    source, destination = [[1], [2]], [[9]]
    ArrayCopy(source, destination)
    source[0].append(5)
    assert destination == [[1], [2]]


def test_dimensions() -> None:
    array: list[Any] = [1, 2, 3]
    assert Dimension(array) == 3
    assert Dimension(array, 5) == 5
    assert array == [1, 2, 3, 0, 0]
    Dimension(array, 2)
    assert array == [1, 2]
    Dimension(array, 0)
    Dimension(array, 2, new=float)
    assert array == [0.0, 0.0]
    Dimension(array, 0)
    assert array == []
    Dimension(array, 1)
    assert array == [None]
    with pytest.raises(NotSupported, match="in memory of a value of the type object"):
        Dimension(object())


def test_two_dimensions() -> None:
    array: list[Any] = []
    resize(array, 2, 3, default=str)
    assert array == [["", "", ""], ["", "", ""]]
    assert Dimension(array) == 6
    array[0][0] = "kept"
    Dimension(array, 3, 2)
    assert array == [["kept", ""], ["", ""], ["", ""]]
    assert array[1] is not array[2]


@pytest.mark.parametrize(
    ("value", "size"), [("abc", 3), (b"ab", 2), (5, 4), (2**31, 8), (-(2**31), 4), (True, 1), (1.5, 8)]
)
def test_sizes_of_what_is_no_array(value: object, size: int) -> None:
    assert Dimension(value) == size


def test_from_a_text() -> None:
    array: list[Any] = ["old"]
    assert StringToArray("a;b;;c", array, ";") is array
    assert array == ["a", "b", "", "c"]
    assert StringToArray("one\r\ntwo\nthree") == ["one", "two", "three"]
    assert StringToArray("a-b", "-") == ["a", "b"]
    assert StringToArray("", ["x"]) == []
    assert StringToArray("1;2;x", [0], ";") == [1, 2, 0]
    assert StringToArray("1.5;2", [0.0], ";") == [1.5, 2.0]
    assert StringToArray("a\tb\r\nc\td", [[""]]) == [["a", "b"], ["c", "d"]]
    assert StringToArray("a,b;c,d", [[""]], ";", ",") == [["a", "b"], ["c", "d"]]


def test_to_a_text() -> None:
    assert ArrayToString(["a", 1, 2.5]) == "a\r\n1\r\n2.5"
    assert ArrayToString(["a", "b"], ", ") == "a, b"
    assert ArrayToString([["a", 1], ["b", 2]], ";", ",") == "a,1;b,2"
    assert ArrayToString([]) == ""
