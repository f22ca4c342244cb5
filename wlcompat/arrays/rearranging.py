# ruff: noqa: N802 - WLanguage's own names
"""Arrays in another order: backwards, by chance, one element elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import Any

from wlcompat.arrays.functions import ArrayDelete, ArrayInsert
from wlcompat.catalog import constant, function
from wlcompat.strings.arguments import whole


class Moving(IntEnum):
    """What ArrayMove does with the element that stands where another goes. The numbers are this runtime's own."""

    MOVE = 0
    EXCHANGE = 1


constant("tdEchange", "tdEchange", Moving.EXCHANGE)  # its English name was not seen


@function(french="TableauInverse", parameters=("WLanguage array",), plain_alone=("array.reverse()",))
def ArrayReverse(array: list[Any]) -> None:
    """Turn the order of the elements of an array around. Page not seen; a program uses it."""
    array.reverse()


@function(french="TableauMélange", parameters=("WLanguage array",))
def ArrayShuffle(array: list[Any]) -> None:
    """Put the elements of an array in an order by chance. Page not seen, nor its English name; a program uses it."""
    from random import shuffle  # takes time to import, and most programs need none

    shuffle(array)


@function(french="TableauDéplace", parameters=("WLanguage array", "Subscript", "New subscript", "Options"))
def ArrayMove(array: list[Any], position: int, new_position: int, how: int = Moving.MOVE) -> int:
    """Move an element of an array to another position and return that; the others move up or down.

    With tdEchange both elements change their places. Positions that do not exist raise IndexError. Page not seen; a
    program uses it.
    """
    origin, target = whole(position), whole(new_position)
    for one in (origin, target):
        if not 1 <= one <= len(array):
            raise IndexError(f"position {one} is none of an array of {len(array)} elements")
    if how == Moving.EXCHANGE:
        array[origin - 1], array[target - 1] = array[target - 1], array[origin - 1]
    else:
        array.insert(target - 1, array.pop(origin - 1))
    return target


@function(french="TableauSupprimeLigne", parameters=("WLanguage array", "Subscript"))
def ArrayDeleteLine(array: list[Any], position: int) -> None:
    """Delete a line of an array of two dimensions: ArrayDelete, of which this is an old name. Page not seen."""
    ArrayDelete(array, position)


@function(
    french="TableauDéplaceLigne", parameters=("WLanguage array", "Subscript", "New subscript", "Options")
)
def ArrayMoveLine(array: list[Any], position: int, new_position: int, how: int = Moving.MOVE) -> int:
    """Move a line of an array of two dimensions: ArrayMove, of which this is an old name.

    Page not seen, nor its English name; a list of functions names it.
    """
    return ArrayMove(array, position, new_position, how)


@function(french="TableauEchangeLigne", parameters=("WLanguage array", "Subscript 1", "Subscript 2"))
def ArraySwapLine(array: list[Any], one: int, other: int) -> None:
    """Let two elements of an array, lines where it has two dimensions, change their places.

    Positions that do not exist raise IndexError. Page not seen; a table of names has it.
    """
    ArrayMove(array, one, other, Moving.EXCHANGE)


@function(french="TableauAjouteTrié", parameters=("WLanguage array", "Value"))
def ArrayAddSorted(array: list[Any], value: Any) -> int:
    """Add a value to an array that is sorted upwards, at its place in the order, and return the position.

    It comes behind those that are equal to it. Page not seen, nor its English name; a list of functions names it.
    """
    position = bisect_right(array, value) + 1
    ArrayInsert(array, position, value)
    return position
