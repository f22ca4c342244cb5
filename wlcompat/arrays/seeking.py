# ruff: noqa: N802 - WLanguage's own names
"""Finding elements of arrays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from wlcompat.arrays.options import ArrayOptions
from wlcompat.arrays.ordering import member_of, value_key
from wlcompat.catalog import function
from wlcompat.strings.arguments import whole
from wlcompat.values.operators import equal

_SIMPLE = (str, int, float, bytes)
_PARAMETERS = ("WLanguage array", "Type of search", "Sought value", "Start subscript")


@function(french="TableauCherche", doc=3075002, parameters=_PARAMETERS, pure=True)
def ArraySeek(array: list[Any], search: ArrayOptions, *sought: Any) -> int:
    """Return the position (1 is the first) of an element of an array, -1 when there is none.

    `search` is asLinear, asLinearFirst (both take the first element that fits) or asBinary, which needs a
    sorted array; tccIgnoreCase and its like can be added. What to look for is a value; or a column and a
    value in an array of two dimensions; or a member's name and a value in an array of structures or objects.
    Several columns or members are separated by ";" and followed by as many values. Last may come the position
    to start from. Values are compared as `=` compares them.

    Source: help page 3075002. Not documented on what was read of it: the result when nothing is found.
    Programs test for less than 1.
    """
    search = ArrayOptions(search)
    getters, values, start = _taken_apart(array, sought)
    key = value_key(search)
    wanted = [key(value) for value in values]
    if search & ArrayOptions.Binary and len(getters) == 1:
        first = max(start - 1, 0)
        at = bisect_left(array, wanted[0], lo=first, key=lambda element: key(getters[0](element)))
        return at + 1 if at < len(array) and equal(key(getters[0](array[at])), wanted[0]) else -1
    for position in range(max(start, 1), len(array) + 1):
        element = array[position - 1]
        if all(equal(key(get(element)), value) for get, value in zip(getters, wanted, strict=True)):
            return position
    return -1


@function(french="Cherche", parameters=_PARAMETERS, pure=True)
def Seek(array: list[Any], search: ArrayOptions, *sought: Any) -> int:
    """Return the position of an element of an array, -1 when there is none: another name of ArraySeek.

    Page not seen; that of ArraySeek says that they are the same.
    """
    return ArraySeek(array, search, *sought)


def _taken_apart(
    array: list[Any], sought: tuple[Any, ...]
) -> tuple[list[Callable[[Any], Any]], list[Any], int]:
    """Return how to read what is compared, the values to find, and the position to start from."""
    if not sought:
        raise TypeError("ArraySeek is called without a value to look for")
    sample = array[0] if array else None
    getters: list[Callable[[Any], Any]] = [lambda element: element]
    rest = list(sought)
    if isinstance(sample, list) and len(rest) > 1:
        getters = [_column(int(column) - 1) for column in _names(rest.pop(0))]
    elif (
        len(rest) > 1 and isinstance(rest[0], str) and sample is not None and not isinstance(sample, _SIMPLE)
    ):
        getters = [_member(name) for name in _names(rest.pop(0))]
    values, rest = rest[: len(getters)], rest[len(getters) :]
    if len(values) < len(getters):
        raise TypeError(f"ArraySeek has {len(getters)} things to compare and {len(values)} values to find")
    return getters, values, whole(rest[0]) if rest else 1


def _names(names: Any) -> Iterable[str]:
    return [name.strip() for name in str(names).split(";") if name.strip()]


def _column(index: int) -> Callable[[Any], Any]:
    return lambda line: line[index]


def _member(name: str) -> Callable[[Any], Any]:
    return lambda element: member_of(element, name)
