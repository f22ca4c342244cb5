"""Properties and methods of values whose type nobody knew when the program was translated."""

from __future__ import annotations

from collections import deque
from collections.abc import Sized
from enum import Enum
from typing import Any, TypeVar

from wlcompat.arrays.associative import AssociativeArray
from wlcompat.catalog import fold, function_of_receiver
from wlcompat.untranslated import not_supported
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration
from wlcompat.variants.members import VariantArray, VariantObject, members_of
from wlcompat.variants.types import type_of

_KINDS: tuple[tuple[type, str], ...] = (
    (str, "string"),
    (bytes, "buffer"),
    (list, "array"),
    (dict, "array"),
    (deque, "array"),
    (DateTime, "datetime"),
    (Date, "date"),
    (Time, "time"),
    (Duration, "duration"),
)
_ObjectT = TypeVar("_ObjectT")
_ABSENT = object()
_TO_TEXT = ("tostring", "verschaine")
"""What a value of the type JSON is asked for its text by."""


def property_of(value: Any, name: str) -> Any:
    """`value..name`: the value's own, else what every collection and text has (`Count`, `Length`, `Empty`).

    `Value` of what has none is the value itself, as variants have it; `Type` is wlInt or the like; `Class` is the name
    of the class that an object really is of (not documented: so programs use it); `Member` are the members of a variant,
    with `Name`, `Value` and `Type`. Raises NotSupported for any other.
    """
    if name == "Member":
        return members_of(value)
    own = getattr(value, name, _ABSENT)
    if own is not _ABSENT:
        return own
    if name in ("Count", "Length") and isinstance(value, Sized):
        return len(value)
    if name == "Empty" and (value is None or isinstance(value, Sized)):
        return not value
    if name == "Value":
        return value.value if isinstance(value, Enum) else value
    if name == "Class" and value is not None:
        return type(value).__name__
    if name == "Type":
        return type_of(value)
    if name == "Name" and isinstance(value, Enum):
        return value.name
    return not_supported(f"the property {name} of this value")


def of_class(value: Any, wanted: type[_ObjectT]) -> _ObjectT | None:
    """Return an object where it is of a class or of an heir of it, else Null: `c is Circle dynamic <- shape`.

    Not documented: what is no object of the class. Programs test for Null then.
    """
    return value if isinstance(value, wanted) else None


def has_element(holder: Any, key: Any) -> bool:
    """Tell whether `holder[key]` is there: a key, a position, a member of a variant; nothing is there in Null.

    An empty text or collection counts as absent, a member that is Null does not.
    """
    if isinstance(holder, AssociativeArray):
        return key in holder
    if isinstance(holder, VariantObject) and isinstance(key, str):
        return key in holder
    if holder is None:
        return False
    if isinstance(holder, list | str | bytes):
        return 1 <= key <= len(holder) and holder[key - 1] not in ("", b"", None, [])
    return holder[key] is not None


def call_on(value: Any, name: str, *arguments: Any) -> Any:
    """`value.name(…)`: the function of the runtime for a value of its kind, a method where it is an object."""
    kind = next((kind for type_, kind in _KINDS if isinstance(value, type_)), None)
    if isinstance(value, VariantObject | VariantArray) and fold(name) in _TO_TEXT:
        from wlcompat.variants.functions import VariantToJSON  # imports json, which few programs need

        return VariantToJSON(value)
    if kind is None and hasattr(value, "__float__"):
        kind = "number"
    if kind is not None:
        function = function_of_receiver(name, kind)
        if function is not None:
            return function.python(value, *arguments)
    return getattr(value, name)(*arguments)
