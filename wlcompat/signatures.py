"""Reads what the catalog knows of a function or constant off its declaration: the rows that entries are made of.

Needed where `names.py` is made, and for what it does not have yet; it takes the modules that declare the entries.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable
from typing import Any

from wlcompat.catalog import AS_BUFFER, NEW, OF_TYPE, WHOLE, Declaration
from wlcompat.entries import Row
from wlcompat.errors.fallible import can_fail

_PLAIN = (bool, int, float, str, bytes)


def function_row(declared: Declaration) -> Row:
    """Return what is known of a function."""
    python: Callable[..., Any] = declared.value
    hints = typing.get_type_hints(python)
    signature = inspect.signature(python).parameters
    flags = {
        "pure": declared.pure,
        "variable": declared.is_special,
        "buffers": AS_BUFFER in signature,
        "elements": NEW in signature,
        "whole": WHOLE in signature,
        "typed": OF_TYPE in signature,
        "fails": can_fail(python),
        f"numbers:{','.join(declared.numbers)}": bool(declared.numbers),
        f"if:{declared.only_if}": bool(declared.only_if),
    }
    row: Row = [
        *(declared.english, declared.french, declared.doc, declared.limits),
        (inspect.getdoc(python) or "").partition("\n")[0],
        " ".join(name for name, is_set in flags.items() if is_set),
        kind_of(hints.get("return", Any)),
        list(declared.parameters),
        list(_parameters(signature.values(), hints)),
    ]
    return (
        [*row, [*declared.plain], [*declared.plain_alone]] if declared.plain or declared.plain_alone else row
    )


def _parameters(signature: typing.Iterable[inspect.Parameter], hints: dict[str, Any]) -> typing.Iterator[Row]:
    for p in signature:
        if p.kind is p.KEYWORD_ONLY:
            continue  # for Python only
        how = "optional" if p.default is not p.empty else ""
        if p.kind is p.VAR_POSITIONAL:
            how = "variadic"
        yield [p.name, kind_of(hints.get(p.name, Any)), how]


def constant_row(declared: Declaration) -> Row:
    """Return what is known of a constant, or of an object and its properties."""
    value = declared.value
    members = None
    if declared.is_special:
        members = [
            [name, kind_of(type(getattr(value, name)))] for name in dir(value) if not name.startswith("_")
        ]
    return [
        *(declared.english, declared.french, declared.doc, declared.limits),
        kind_of(type(value)),
        members,
    ]


def kind_of(annotation: Any) -> str:
    """Return the kind that an annotation says, as `wlcompat.entries.Kind` reads it."""
    if isinstance(annotation, typing.TypeVar):
        types_of = annotation.__constraints__ or (annotation.__bound__ or object,)
        return f"{annotation.__name__}={'|'.join(map(_name, types_of))}"
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        return "|".join(map(_name, typing.get_args(annotation)))
    return _name(annotation)


def _name(annotation: Any) -> str:
    if annotation is type(None) or annotation is None:
        return "None"
    origin = typing.get_origin(annotation) or annotation
    if isinstance(origin, type):
        for plain in _PLAIN:
            if issubclass(origin, plain):
                return plain.__name__
        return str(origin.__name__)
    return str(origin).rpartition(".")[2]
