"""Values of types that have Null beside them, such as `int?`: Null is Python's None."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def or_null(convert: Callable[[Any], T], value: Any) -> T | None:
    """Return the value, converted, or None where it is Null."""
    return None if value is None else convert(value)


def not_null(value: T | None) -> T:
    """Return the value of `x?!`; raises ValueError where it is Null."""
    if value is None:
        raise ValueError("the value is Null; ?! wants one that is not")
    return value
