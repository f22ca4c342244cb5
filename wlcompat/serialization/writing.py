"""Values as trees of dicts, lists, texts and numbers, which JSON and XML are written of."""

from __future__ import annotations

import math
from base64 import b64encode
from collections import deque
from decimal import Decimal
from enum import Enum
from typing import Any

from wlcompat.errors.exceptions import Failure
from wlcompat.serialization.errors import NOT_TO_SERIALIZE, TOO_DEEP
from wlcompat.serialization.members import is_composite, members_of
from wlcompat.strings.arguments import text_of
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration
from wlcompat.variants.members import VariantObject

MOST_LEVELS = 200
"""How deep values may hold one another."""


class Keyed(dict[str, Any]):
    """The tree of an associative array, whose keys are any texts."""


def as_tree(value: Any, place: str = "", level: int = 0) -> Any:
    """Return a value as a tree; raises Failure for what has none. `place` says which member of the whole it is."""
    if level > MOST_LEVELS:
        raise Failure(TOO_DEEP, place=place, most=MOST_LEVELS)
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, Enum) and not isinstance(value, int):
        return as_tree(value.value, place, level + 1)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float | Decimal):
        return _number(value, place)
    if isinstance(value, Date | DateTime | Time):
        return iso(value)
    if isinstance(value, Duration):
        return text_of(value)
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    if isinstance(value, list | tuple | deque):
        return [as_tree(one, f"{place}[{at}]", level + 1) for at, one in enumerate(value, 1)]
    if isinstance(value, VariantObject):
        return {
            name: as_tree(one, _inside(place, name), level + 1) for name, one in value.as_python().items()
        }
    if isinstance(value, dict):
        return Keyed(
            (text_of(key), as_tree(one, f"{place}[{text_of(key)}]", level + 1)) for key, one in value.items()
        )
    if not is_composite(value):
        raise Failure(NOT_TO_SERIALIZE, type=type(value).__name__, place=place)
    return {
        member.name: as_tree(getattr(value, member.python), _inside(place, member.name), level + 1)
        for member in members_of(value)
    }


def iso(value: Date | DateTime | Time) -> str:
    """Return a date or time as ISO 8601 writes it, "" for an empty one."""
    digits = str(value)
    if not digits:
        return ""
    if isinstance(value, Date):
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    if isinstance(value, Time):
        return _iso_time(digits)
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T{_iso_time(digits[8:])}"


def _iso_time(digits: str) -> str:
    thousandths = digits[6:].ljust(3, "0")
    return f"{digits[:2]}:{digits[2:4]}:{digits[4:6]}.{thousandths}"


def _number(value: float | Decimal, place: str) -> int | float:
    if not math.isfinite(value):
        raise Failure(NOT_TO_SERIALIZE, type=str(value), place=place)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    shown = float(format(value, ".15g"))  # a real has 15 digits
    return int(shown) if shown.is_integer() and abs(shown) < 1e15 else shown


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
