"""The type of a value, as `value..Type` tells it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

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
    return next((found for type_, found in _TYPES if isinstance(value, type_)), ValueType.UNKNOWN)
