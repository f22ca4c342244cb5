"""Conversions as an assignment makes them: nothing where Python's value already is the right one."""

from __future__ import annotations

from collections.abc import Callable

from translator.lowering.context import Context, Typed
from translator.semantics.types import Enumerated, Type
from translator.target import tree as t

_TO = {
    Type.INTEGER: "to_integer",
    Type.REAL: "to_real",
    Type.BOOLEAN: "to_boolean",
    Type.STRING: "to_text",
    Type.BUFFER: "to_buffer",
    Type.DATE: "Date",
    Type.TIME: "Time",
    Type.DATETIME: "DateTime",
    Type.DURATION: "to_duration",
}
"""The function of the runtime that makes a value of the type from any other."""

_WITHOUT_FUNCTION: dict[tuple[Type, Type], Callable[[t.Expression], t.Expression]] = {
    (Type.REAL, Type.INTEGER): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.BOOLEAN, Type.INTEGER): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.INTEGER, Type.BOOLEAN): lambda e: t.Call(t.Atom("bool"), (e,)),
    (Type.REAL, Type.BOOLEAN): lambda e: t.Call(t.Atom("bool"), (e,)),
    (Type.INTEGER, Type.REAL): lambda e: e,
    (Type.BOOLEAN, Type.REAL): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.INTEGER, Type.STRING): lambda e: t.Call(t.Atom("str"), (e,)),
    (Type.DURATION, Type.STRING): lambda e: t.Call(t.Atom("str"), (e,)),
}
"""Conversions that Python has, by (from, to)."""


def convert(context: Context, value: Typed, wanted: Type) -> t.Expression:
    """Return the value as the wanted type."""
    if value.type == wanted or wanted in (Type.UNKNOWN, Type.VOID):
        return value.python
    if isinstance(wanted, Enumerated) and wanted.is_combination and value.type is Type.INTEGER:
        return t.Call(context.own(wanted.symbol), (value.python,))
    own = _WITHOUT_FUNCTION.get((value.type, wanted))
    if own is not None:
        return own(value.python)
    function = _TO.get(wanted)
    return value.python if function is None else context.call(function, value.python)


def as_text(context: Context, value: Typed) -> t.Expression:
    """Return the value as text, as a concatenation needs it."""
    return convert(context, value, Type.STRING)
