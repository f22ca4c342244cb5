# ruff: noqa: N802 - WLanguage's own names
"""Deleting what an array holds more than once."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from wlcompat.catalog import function


@function(french="TableauSupprimeDoublon", parameters=("WLanguage array",))
def ArrayDeleteDuplicate(array: list[Any]) -> None:
    """Delete the elements of an array that are equal to one before them; the others keep their order.

    Texts are equal with upper and lower case and accents the same. Page not seen; programs use it without
    options, which are missing here.
    """
    seen: set[Hashable] = set()
    unhashable: list[Any] = []
    kept = []
    for element in array:
        try:
            known = element in seen
            seen.add(element)
        except TypeError:  # an array or a structure
            known = element in unhashable
            unhashable.append(element)
        if not known:
            kept.append(element)
    array[:] = kept
