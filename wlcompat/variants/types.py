# ruff: noqa: N802 - WLanguage's own names
"""The type of a value, as `value..Type` tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from decimal import Decimal

from wlcompat.catalog import function
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration
from wlcompat.values.exact import Currency
from wlcompat.variants.constants import ValueType

_TYPES: tuple[tuple[type, ValueType], ...] = (
    (bool, ValueType.BOOLEAN),
    (DateTime, ValueType.DATE_TIME),
    (Date, ValueType.DATE),
    (Time, ValueType.TIME),
    (Duration, ValueType.DURATION),
    (int, ValueType.INTEGER),
    (float, ValueType.REAL),
    (Currency, ValueType.CURRENCY),
    (Decimal, ValueType.NUMERIC),
    (str, ValueType.STRING),
    (bytes, ValueType.BUFFER),
    (list, ValueType.ARRAY),
    (Mapping, ValueType.ASSOCIATIVE_ARRAY),
)


def type_of(value: object) -> ValueType:
    """Return the constant, such as wlInt, for the type of a value; 0 for Null and for what has no constant.

    Page not seen; programs compare with the constants. Differs from WINDEV: all integers are wlInt and all texts
    wlString, whatever their size and alphabet.
    """
    found = next((found for type_, found in _TYPES if isinstance(value, type_)), ValueType.UNKNOWN)
    if found is ValueType.UNKNOWN and hasattr(value, "__dict__") and not callable(value):
        return ValueType.STRUCTURE if is_dataclass(value) else ValueType.INSTANCE
    return found


@function(french="TypeVar", parameters=("Variable",), pure=True)
def TypeVar(value: object) -> ValueType:
    """Return the constant, such as wlInt, for the type of a variable: what `value..Type` tells.

    wlStructure for a structure, wlInstance for an object, 0 for Null. Page not seen; programs use it.
    """
    return type_of(value)
