"""Trees of dicts, lists, texts and numbers into variables: each value as its type takes it.

What comes from outside may hold anything: it is held against the types, its depth is limited, and no name in it
reaches anything but the members that the class declares.
"""

from __future__ import annotations

import re
import types
import typing
from base64 import b64decode
from collections import deque
from collections.abc import Callable
from decimal import Decimal
from enum import Enum, IntFlag
from typing import Any

from wlcompat.arrays.associative import AssociativeArray
from wlcompat.arrays.queues import Queue, Stack
from wlcompat.catalog import fold
from wlcompat.errors.exceptions import Failure, WLanguageError
from wlcompat.serialization.errors import OTHER_VALUE, TOO_DEEP
from wlcompat.serialization.members import is_composite, members_of
from wlcompat.serialization.writing import MOST_LEVELS
from wlcompat.values.conversions import to_integer, to_real, to_text
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration, to_duration
from wlcompat.values.exact import Currency, Numeric
from wlcompat.variables.errors import NO_FIRST_VALUE
from wlcompat.variants.functions import as_variant
from wlcompat.variants.members import VariantObject

_ZONE = re.compile(r"(?<=\d)\s*(?:Z|[+-]\d\d:?\d\d)$", re.IGNORECASE)


def _from_iso(text: str) -> str:
    """Return the digits of a date or time that ISO 8601 or WLanguage writes; a zone behind it is left out."""
    return re.sub(r"[-:T.\s]", "", _ZONE.sub("", text) if "T" in text or ":" in text else text)


def _boolean(tree: Any) -> bool:
    if isinstance(tree, str):
        if tree.lower() not in ("true", "false", "1", "0", ""):
            raise ValueError
        return tree.lower() in ("true", "1")
    return bool(tree)


def _text(tree: Any) -> str:
    if isinstance(tree, bool):
        return "true" if tree else "false"
    return to_text(tree)


_SIMPLE: dict[type, tuple[str, Callable[[Any], Any]]] = {
    bool: ("a boolean", _boolean),
    int: ("an integer", to_integer),
    float: ("a number", to_real),
    str: ("a text", _text),
    Currency: ("a number", Currency),
    Numeric: ("a number", Numeric),
    Date: ("a date", lambda tree: Date(_from_iso(to_text(tree))[:8])),
    Time: ("a time", lambda tree: Time(_from_iso(to_text(tree)))),
    DateTime: ("a date with time", lambda tree: DateTime(_from_iso(to_text(tree)))),
    Duration: ("a duration", lambda tree: to_duration(to_text(tree))),
    bytes: ("base 64", lambda tree: b64decode(to_text(tree), validate=True)),
}
"""How a simple value is read into a variable of each type."""


def filled(value: Any, tree: Any, declared: Any = None, place: str = "", level: int = 0) -> Any:
    """Return what a variable holds afterwards: `value` itself, changed, where that can be.

    `declared` is the type of the variable, where more is known than its value tells. Raises Failure where the tree
    holds something else than the type takes.
    """
    if level > MOST_LEVELS:
        raise Failure(TOO_DEEP, place=place, most=MOST_LEVELS)
    declared = _without_none(declared)
    kind = _class_of(declared)
    if tree is None:
        return _empty(value, kind, place)
    if isinstance(value, list) or (value is None and kind is list):
        return _list(value, tree, _argument(declared, 0), place, level)
    if isinstance(value, dict) or (value is None and isinstance(kind, type) and issubclass(kind, dict)):
        return _associative(value, tree, declared, place, level)
    if isinstance(value, deque):
        made = _list([], tree, _argument(declared, 0), place, level)
        value.clear()
        value.extend(made)
        return value
    if isinstance(value, VariantObject) or (kind in (None, object) and value is None):
        return as_variant(tree)
    wanted = kind if kind is not None else type(value)
    if wanted in _SIMPLE:
        return _simple(wanted, tree, place)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return _of_enumeration(wanted, tree, place)
    return _composite(new(wanted) if value is None else value, tree, place, level)


def new(kind: Callable[[], Any]) -> Any:
    """Return a new structure or object; raises an error of the program where its constructor needs parameters."""
    try:
        return kind()
    except TypeError as error:
        raise WLanguageError(NO_FIRST_VALUE, type=getattr(kind, "__name__", str(kind))) from error


def _composite(value: Any, tree: Any, place: str, level: int) -> Any:
    tree = {} if tree == "" else tree  # an element of XML without members
    if not is_composite(value) or not isinstance(tree, dict):
        raise _other(tree, place, f"an element with the members of {type(value).__name__}")
    spellings = {fold(name): name for name in reversed(list(tree))}
    for member in members_of(value):
        name = member.name if member.name in tree else spellings.get(fold(member.name))
        if name is not None:
            held = getattr(value, member.python)
            inside = f"{place}.{member.name}" if place else member.name
            setattr(value, member.python, filled(held, tree[name], member.type, inside, level + 1))
    return value


def _list(value: list[Any] | None, tree: Any, element: Any, place: str, level: int) -> list[Any]:
    value = [] if value is None else value
    if isinstance(tree, dict):  # XML has elements of any name where JSON has an array
        tree = [one for child in tree.values() for one in (child if isinstance(child, list) else [child])]
    elif tree == "":
        tree = []
    if not isinstance(tree, list):
        raise _other(tree, place, "an array")
    model = element if element is not None or not value else type(value[0])
    value[:] = [
        filled(_start(model), one, model, f"{place}[{at}]", level + 1) for at, one in enumerate(tree, 1)
    ]
    return value


def _associative(value: Any, tree: Any, declared: Any, place: str, level: int) -> Any:
    if tree == "":
        tree = {}
    if not isinstance(tree, dict):
        raise _other(tree, place, "an associative array")
    value = AssociativeArray(None) if value is None else value
    key_type, element = _argument(declared, 0), _argument(declared, 1)
    if element is None and getattr(value, "default", None) is not None:
        element = type(value.default())
    held = {}
    for key, one in tree.items():
        inside = f"{place}[{key}]"
        read = _simple(key_type, key, inside) if key_type in _SIMPLE else key
        held[read] = filled(_start(element), one, element, inside, level + 1)
    value.clear()
    value.update(held)
    return value


def _start(declared: Any) -> Any:
    """Return what an element is before it is filled."""
    kind = _class_of(_without_none(declared))
    if kind in (Queue, Stack):
        return kind()
    return None


def _simple(kind: Any, tree: Any, place: str) -> Any:
    wanted, read = _SIMPLE[kind]
    if isinstance(tree, dict | list):
        raise _other(tree, place, wanted)
    try:
        return read(tree)
    except (ValueError, TypeError, ArithmeticError) as error:
        raise _other(tree, place, wanted) from error


def _of_enumeration(kind: type[Enum], tree: Any, place: str) -> Enum:
    for element in kind:
        if element.value == tree or to_text(element.value) == tree or element.name == tree:
            return element
    if issubclass(kind, IntFlag):  # a combination
        return kind(_simple(int, tree, place))
    raise _other(tree, place, f"a value of {kind.__name__}")


def _empty(value: Any, kind: Any, place: str) -> Any:
    """Return what Null makes of a variable: an empty one of its type."""
    if isinstance(value, list | dict | deque):
        value.clear()
        return value
    wanted = kind if kind is not None else type(value)
    if wanted in _SIMPLE:
        return wanted()
    return value if is_composite(value) and not place else None


def _without_none(declared: Any) -> Any:
    """Return the one type of `X | None`."""
    if typing.get_origin(declared) in (types.UnionType, typing.Union):
        kinds = [one for one in typing.get_args(declared) if one is not type(None)]
        return kinds[0] if len(kinds) == 1 else None
    return None if declared is Any else declared


def _class_of(declared: Any) -> Any:
    return typing.get_origin(declared) or declared


def _argument(declared: Any, position: int) -> Any:
    arguments = typing.get_args(_without_none(declared))
    return arguments[position] if position < len(arguments) and arguments[position] is not Any else None


def _other(tree: Any, place: str, wanted: str) -> Failure:
    found = {dict: "members", list: "an array", bool: "a boolean", type(None): "null"}.get(type(tree))
    if found is None:
        shown = to_text(float(tree) if isinstance(tree, Decimal) else tree)
        found = f'"{shown[:40]}"' if isinstance(tree, str) else shown[:40]
    return Failure(OTHER_VALUE, found=found, place=place or "the whole", wanted=wanted)
