"""What storing a value in a collection stores: the value itself, or a copy of it."""

from __future__ import annotations

from typing import TypeVar

_ValueT = TypeVar("_ValueT")


def stored(value: _ValueT) -> _ValueT:
    """Return what an assignment of the value stores.

    Types whose assignment copies, such as dates, associative arrays and structures, say so with the class
    attribute `copied_on_assignment`, and have `copy()`.
    """
    if getattr(type(value), "copied_on_assignment", False):
        copied: _ValueT = value.copy()  # type: ignore[attr-defined]
        return copied
    return value


def default_like(value: object) -> object:
    """Return the value that a declaration of that type begins with; None where it has none."""
    if isinstance(value, list):
        return []
    try:
        return type(value)()
    except TypeError:
        return None
