"""Deleting what an array holds more than once."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat import ArrayDeleteDuplicate, TableauSupprimeDoublon, asMember, tccIgnoreAccent, tccIgnoreCase


@pytest.mark.parametrize(
    ("array", "kept"),
    [
        ([], []),
        ([3, 1, 3, 2, 1], [3, 1, 2]),
        (["a", "A", "a", "é", "e"], ["a", "A", "é", "e"]),
        ([[1, 2], [2], [1, 2]], [[1, 2], [2]]),
    ],
)
def test_the_first_one_stays(array: list[Any], kept: list[Any]) -> None:
    assert TableauSupprimeDoublon is ArrayDeleteDuplicate
    ArrayDeleteDuplicate(array)
    assert array == kept


class Point:
    def __init__(self, x: int, name: str) -> None:
        self.x, self.name = x, name


def test_options_and_members_say_what_is_equal() -> None:
    words = ["a", "A", "é", "e"]
    ArrayDeleteDuplicate(words, tccIgnoreCase + tccIgnoreAccent)
    assert words == ["a", "é"]
    points = [Point(1, "a"), Point(2, "b"), Point(1, "c"), Point(2, "b")]
    ArrayDeleteDuplicate(points, asMember, "x;name")
    assert [(p.x, p.name) for p in points] == [(1, "a"), (2, "b"), (1, "c")]
    ArrayDeleteDuplicate(points, asMember, "X")
    assert [(p.x, p.name) for p in points] == [(1, "a"), (2, "b")]
