"""Arrays in another order."""

from __future__ import annotations

import pytest

from wlcompat import ArrayDeleteLine, ArrayMove, ArrayReverse, ArrayShuffle, tdEchange


def test_backwards_and_by_chance() -> None:
    array = [1, 2, 3]
    ArrayReverse(array)
    assert array == [3, 2, 1]
    many = list(range(1000))
    ArrayShuffle(many)
    assert many != list(range(1000))
    assert sorted(many) == list(range(1000))


def test_moving_and_exchanging() -> None:
    array = list("abcd")
    assert ArrayMove(array, 1, 3) == 3
    assert array == list("bcad")
    ArrayMove(array, 4, 1)
    assert array == list("dbca")
    ArrayMove(array, 1, 4, tdEchange)
    assert array == list("abcd")
    for places in ((0, 1), (1, 5), (-1, 2)):
        with pytest.raises(IndexError):
            ArrayMove(array, *places)


def test_lines() -> None:
    array = [[1, 2], [3, 4]]
    ArrayDeleteLine(array, 1)
    assert array == [[3, 4]]
