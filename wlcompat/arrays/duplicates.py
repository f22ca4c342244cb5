# ruff: noqa: N802 - WLanguage's own names
"""Deleting what an array holds more than once."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from wlcompat.arrays.options import ArrayOptions
from wlcompat.arrays.sorting import comparison_keys
from wlcompat.catalog import function


@function(french="TableauSupprimeDoublon", parameters=("WLanguage array", "Options", "Members"))
def ArrayDeleteDuplicate(
    array: list[Any], options: ArrayOptions = ArrayOptions.Ascending, members: str = ""
) -> None:
    """Delete the elements of an array that are equal to one before them; the others keep their order.

    Texts are equal with upper and lower case and accents the same, unless `options` such as tccIgnoreCase say
    otherwise. With asMember elements are equal whose `members`, separated by ";", are.

    Page not seen; programs use it without options and with asMember.
    """
    keys = comparison_keys(ArrayOptions(options), members)
    seen: set[Hashable] = set()
    unhashable: list[Any] = []
    kept = []
    for element in array:
        compared = tuple(key(element) for key in keys) if len(keys) > 1 else keys[0](element)
        try:
            known = compared in seen
            seen.add(compared)
        except TypeError:  # an array or a structure
            known = compared in unhashable
            unhashable.append(compared)
        if not known:
            kept.append(element)
    array[:] = kept
