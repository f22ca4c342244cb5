# ruff: noqa: N802 - WLanguage's own names
"""Sorting arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from wlcompat.arrays.associative import AssociativeArray
from wlcompat.arrays.options import ArrayOptions
from wlcompat.arrays.ordering import member_of, procedure_called, value_key
from wlcompat.catalog import function

_Key = Callable[[Any], Any]


@function(french="TableauTrie", doc=3075007, parameters=("WLanguage array", "Type of sort", "Criteria"))
def ArraySort(
    array: list[Any] | AssociativeArray[Any, Any],
    sort: ArrayOptions = ArrayOptions.Ascending,
    criteria: Any = None,
) -> None:
    """Sort an array; elements that compare equal keep their order.

    `sort` is asAscending (default) or asDescending, for values, or for one column of an array of two
    dimensions when `criteria` is its number; asMember with the names of members in `criteria`; asColumn with
    the numbers of columns; or asFunction with a procedure that takes two elements and returns a negative
    number, 0 or a positive one. Several members or columns are separated by ";", those with "-" in front sort
    downwards. tccIgnoreCase, tccIgnoreAccent, tccIgnoreSpace, tccRespectNumeric ("9" before "10") and
    tccLexicographicOrder ("é" next to "e") can be added. An associative array is sorted by its values, with
    asKey by its keys.

    Source: help page 3075007. Not documented on what was read of it: the order of texts. Here it is that of
    the character codes, unless the options say otherwise. A procedure may be given by its name, too.
    """
    sort = ArrayOptions(sort)
    if isinstance(array, dict):
        _sort_associative(array, sort)
    elif sort & ArrayOptions.Function:
        array.sort(key=cmp_to_key(procedure_called(criteria)))
    else:
        # From the last criterion to the first: sorting keeps the order of what is equal
        for key, downwards in reversed(_criteria(sort, criteria)):
            array.sort(key=key, reverse=downwards)


@function(french="Trie", doc=1000017364, parameters=("WLanguage array", "Type of sort", "Criteria"))
def Sort(
    array: list[Any] | AssociativeArray[Any, Any],
    sort: ArrayOptions = ArrayOptions.Ascending,
    criteria: Any = None,
) -> None:
    """Sort an array: another name of ArraySort. Source: help page 1000017364."""
    ArraySort(array, sort, criteria)


def _criteria(sort: ArrayOptions, criteria: Any) -> list[tuple[_Key, bool]]:
    """Return what to sort by, and whether downwards, the most important first."""
    value_of = value_key(sort)
    downwards = bool(sort & ArrayOptions.Descending)
    if sort & ArrayOptions.Member:
        names = _named(str(criteria))
        return [(_by_member(name, value_of), minus != downwards) for name, minus in names]
    if sort & ArrayOptions.Column or criteria is not None:
        names = _named(str(criteria))
        return [(_by_column(int(name) - 1, value_of), minus != downwards) for name, minus in names]
    return [(value_of, downwards)]


def comparison_keys(options: ArrayOptions, members: str) -> list[_Key]:
    """Return what makes elements equal: their values, or those of the members named."""
    folds = value_key(options)
    if options & ArrayOptions.Member:
        return [_by_member(name, folds) for name, _ in _named(members)]
    return [folds]


def _named(criteria: str) -> list[tuple[str, bool]]:
    found = []
    for item in criteria.split(";"):
        name = item.strip()
        if name:
            found.append((name.lstrip("+-").strip(), name.startswith("-")))
    return found


def _by_member(name: str, value_of: _Key) -> _Key:
    return lambda element: value_of(member_of(element, name))


def _by_column(column: int, value_of: _Key) -> _Key:
    return lambda line: value_of(line[column])


def _sort_associative(array: AssociativeArray[Any, Any], sort: ArrayOptions) -> None:
    value_of = value_key(sort)
    place = 0 if sort & ArrayOptions.Key else 1
    downwards = bool(sort & ArrayOptions.Descending)
    ordered = sorted(array.items(), key=lambda item: value_of(item[place]), reverse=downwards)
    array.clear()
    array.update(ordered)
