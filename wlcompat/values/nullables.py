"""Values of types that have Null beside them, such as `int?`: Null is Python's None."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def or_null(calculate: Callable[..., T], *values: Any) -> T | None:
    """Return what is made of the values, such as their sum or a conversion, or None where one of them is Null."""
    return None if any(value is None for value in values) else calculate(*values)


def not_null(value: T | None) -> T:
    """Return the value of `x?!`; raises ValueError where it is Null."""
    if value is None:
        raise ValueError("the value is Null; ?! wants one that is not")
    return value
