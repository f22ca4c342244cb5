"""Finding, counting and replacing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    Contains,
    FromBeginning,
    FromEnd,
    IgnoreCase,
    Position,
    PositionOccurrence,
    Replace,
    StringCount,
    StringEndsWith,
    StringStartsWith,
    WholeWord,
    ccIgnoreCase,
    ccIgnoreInsideSpace,
    ccIgnoreSpace,
    firstRank,
    lastRank,
    nextRank,
    previousRank,
)

TEXT = "the cat and the other cat: The end"

POSITIONS: list[tuple[tuple[Any, ...], int]] = [
    ((TEXT, "the"), 1),
    ((TEXT, "the", 0), 1),
    ((TEXT, "the", 2), 13),
    ((TEXT, "dog"), 0),
    ((TEXT, ""), 0),
    (("", "x"), 0),
    ((TEXT, "THE"), 0),
    ((TEXT, "THE", 0, IgnoreCase), 1),
    ((TEXT, "the", 14, WholeWord), 0),
    ((TEXT, "the", 14), 18),
    ((TEXT, "the", 14, WholeWord + IgnoreCase), 28),
    ((TEXT, "cat", 0, FromBeginning), 5),
    ((TEXT, "cat", 0, FromEnd), 23),
    ((TEXT, "CAT", 0, FromEnd + IgnoreCase), 23),
    ((TEXT, "cat", 13, FromEnd), 5),  # 13 from the end is the character before the last "cat"
    ((TEXT, "cat", 12, FromEnd), 23),
    ((TEXT, "cat", 99, FromEnd), 0),
    ((TEXT, "cat", 0, WholeWord + 0), 5),
    ((TEXT, "cat:", 0, WholeWord), 23),
    ((TEXT, "end", 999), 0),
    ((b"\x00\x01\x02", b"\x01"), 2),
    ((b"aBc", b"b", 0, IgnoreCase), 2),
    ((20240131, 131), 6),
]


@pytest.mark.parametrize(("arguments", "expected"), POSITIONS)
def test_position(arguments: tuple[Any, ...], expected: int) -> None:
    assert Position(*arguments) == expected


@given(st.text("ab "), st.text("ab ", min_size=1, max_size=2))
def test_position_agrees_with_contains_and_the_walk(text: str, sought: str) -> None:
    assert Contains(text, sought) == (Position(text, sought) > 0)
    assert PositionOccurrence(text, sought, 1) == Position(text, sought)
    assert PositionOccurrence(text, sought, 1, FromEnd) == Position(text, sought, 0, FromEnd)


def test_the_nth_place() -> None:
    text = "Banana, bandana"
    assert [PositionOccurrence(text, "an", n) for n in range(1, 6)] == [2, 4, 10, 13, 0]
    assert [PositionOccurrence(text, "an", n, FromEnd) for n in range(1, 6)] == [13, 10, 4, 2, 0]
    assert [PositionOccurrence(text, ["B", "b"], n) for n in range(1, 4)] == [1, 9, 0]
    assert PositionOccurrence(text, "ana", 2) == 4  # places may overlap
    assert PositionOccurrence(text, "B", 2, IgnoreCase) == 9
    assert PositionOccurrence(text, "an", lastRank) == 13
    assert PositionOccurrence(text, "", 1) == PositionOccurrence(text, "an", 0) == 0


def test_going_through_all_places() -> None:
    text, found = "Abracadabra", []
    position = PositionOccurrence(text, "a", firstRank, IgnoreCase)
    while position:
        found.append(position)
        position = PositionOccurrence(text, "a", nextRank, IgnoreCase)
    assert found == [1, 4, 6, 8, 11]
    assert PositionOccurrence(text, "a", previousRank, IgnoreCase) == 11
    assert PositionOccurrence(text, "a", previousRank, IgnoreCase) == 8


@pytest.mark.parametrize(
    ("text", "sought", "options", "count"),
    [
        ("a,b,,c", ",", FromBeginning, 3),
        ("aaaa", "aa", FromBeginning, 2),
        ("abc", "", FromBeginning, 0),
        ("", "x", FromBeginning, 0),
        ("The the other", "the", FromBeginning, 2),
        ("The the other", "the", IgnoreCase, 3),
        ("The the other", "the", IgnoreCase + WholeWord, 2),
    ],
)
def test_counting(text: str, sought: str, options: Any, count: int) -> None:
    assert StringCount(text, sought, options) == count


def test_beginnings_ends_and_contents() -> None:
    assert StringStartsWith("WINDEV", "WIN")
    assert not StringStartsWith("WINDEV", "win")
    assert StringStartsWith("WINDEV", "win", IgnoreCase)
    assert StringEndsWith("file.TXT", ".txt", IgnoreCase)
    assert not StringEndsWith("file.TXT", ".txt")
    assert StringEndsWith("the Procedure", "procedure", ccIgnoreCase) == 9
    assert StringStartsWith("http://x", ["ftp:", "http:"]) == 5
    assert StringStartsWith("WINDEV", "") == 0
    assert StringStartsWith("WINDEV", ["", "WIN"]) == 3
    assert StringStartsWith("  W IN DEV", "WIN", ccIgnoreInsideSpace + ccIgnoreSpace) == 6
    assert (
        StringEndsWith("x" * 100_000, "y", ccIgnoreSpace) == 0
    )  # no longer piece is looked at than could be it
    assert Contains("WINDEV", "DEV")
    assert not Contains("WINDEV", "")
    assert Contains("WINDEV", "indev", IgnoreCase)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("a-b-c", "-", "+"), "a+b+c"),
        (("a-b-c", "-"), "abc"),
        (("a-b-c", "", "+"), "a-b-c"),
        (("aaa", "a", "aa"), "aaaaaa"),
        (("Br BR br", "BR", "x"), "Br x br"),
        (("Br BR br", "BR", "x", IgnoreCase), "x x x"),
        (("cat concat", "cat", "dog", WholeWord), "dog concat"),
        (("a.b", ".", r"\1", IgnoreCase), r"a\1b"),
        (("1.5", ".", 0), "105"),
        ((b"\x00\xff", b"\x00", b""), b"\xff"),
        ((b"ab", b"a"), b"b"),
    ],
)
def test_replacing(arguments: tuple[Any, ...], expected: object) -> None:
    assert Replace(*arguments) == expected


def test_the_first_of_several_texts() -> None:
    assert Position("one two three", ["three", "two"]) == 5
    assert Position("one two three", ["one", "Two"], 2, IgnoreCase) == 5
    assert Position("one two one", ["one", "two"], 0, FromEnd) == 9
    assert Position("one", ["x", "y"]) == 0
