"""Conversions as an assignment makes them: nothing where Python's value already is the right one."""

from __future__ import annotations

from collections.abc import Callable

from translator.lowering.context import Context, Typed
from translator.semantics.narrow import Narrow
from translator.semantics.types import Enumerated, Instance, Nullable, Several, Type
from translator.target import tree as t
from translator.target.literals import quoted
from wlcompat.catalog import AS_BUFFER


class Quotient(t.Infix):
    """A division of two whole numbers: Python's result is a whole number exactly where WLanguage's is."""

    __slots__ = ()


class WholeQuotient(Quotient):
    """A division of a number that is not negative by one that is at least 1: `//` cuts it."""

    __slots__ = ()


class DaysBetween(t.Attribute):
    """The whole days between two dates; where a duration is wanted it is `value`, the difference itself."""

    __slots__ = ()


class TextOrBuffer(t.Call):
    """A call that gives text, and its bytes where it is told to: a buffer is then not made from text again."""

    __slots__ = ()


def _text_of_integer(value: t.Expression) -> t.Expression:
    if isinstance(value, t.Atom) and value.text.isdigit():
        return t.TextLiteral(value.text)
    return t.Call(t.Atom("str"), (value,))


def _truth_of_integer(value: t.Expression) -> t.Expression:
    if isinstance(value, t.Atom) and value.text.isdigit():
        return t.Atom(str(value.text.strip("0") != ""))
    return t.Call(t.Atom("bool"), (value,))


_TO = {
    Type.INTEGER: "to_integer",
    Type.REAL: "to_real",
    Type.CURRENCY: "Currency",
    Type.NUMERIC: "Numeric",
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
    (Type.CURRENCY, Type.INTEGER): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.NUMERIC, Type.INTEGER): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.CURRENCY, Type.REAL): lambda e: t.Call(t.Atom("float"), (e,)),
    (Type.NUMERIC, Type.REAL): lambda e: t.Call(t.Atom("float"), (e,)),
    (Type.CURRENCY, Type.BOOLEAN): lambda e: t.Call(t.Atom("bool"), (e,)),
    (Type.NUMERIC, Type.BOOLEAN): lambda e: t.Call(t.Atom("bool"), (e,)),
    (Type.CURRENCY, Type.STRING): lambda e: t.Call(t.Atom("str"), (e,)),
    (Type.NUMERIC, Type.STRING): lambda e: t.Call(t.Atom("str"), (e,)),
    (Type.BOOLEAN, Type.INTEGER): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.INTEGER, Type.BOOLEAN): _truth_of_integer,
    (Type.REAL, Type.BOOLEAN): lambda e: t.Call(t.Atom("bool"), (e,)),
    (Type.INTEGER, Type.REAL): lambda e: e,
    (Type.BOOLEAN, Type.REAL): lambda e: t.Call(t.Atom("int"), (e,)),
    (Type.INTEGER, Type.STRING): _text_of_integer,
    (Type.DURATION, Type.INTEGER): lambda e: t.Attribute(e, "InMilliseconds"),
    (Type.DURATION, Type.REAL): lambda e: t.Attribute(e, "InMilliseconds"),
    (Type.DURATION, Type.STRING): lambda e: t.Call(t.Atom("str"), (e,)),
}
"""Conversions that Python has, by (from, to)."""
_NUMBERS = (Type.INTEGER, Type.REAL, Type.CURRENCY, Type.NUMERIC, Type.BOOLEAN)
"""Where a procedure that is named without parentheses can only be called."""
_ZERO_IF_NULL = (*_NUMBERS, Type.STRING, Type.BUFFER, Type.DURATION)
"""What has no Null of its own: stored there, it is 0, or empty, as a comparison with Null has it."""


def convert(context: Context, value: Typed, wanted: Type) -> t.Expression:
    """Return the value as the wanted type."""
    if value.type == wanted:
        return value.python
    if isinstance(value.type, Several) and not isinstance(wanted, Several):
        value = first_of(value)
    if wanted in (Type.UNKNOWN, Type.VOID):
        return value.python
    if isinstance(wanted, Enumerated) and wanted.is_combination and value.type is Type.INTEGER:
        return t.Call(context.own(wanted.symbol), (value.python,))
    if isinstance(wanted, Nullable):
        return _or_null(context, value, wanted)
    if (
        wanted.value_type in _ZERO_IF_NULL
        and isinstance(value.python, t.Atom)
        and value.python.text == "None"
    ):
        return context.initial(wanted)
    if isinstance(wanted, Narrow):
        return _made_to_fit(context, value.python, wanted)
    if isinstance(wanted, Several):
        return _each_converted(context, value, wanted)
    if isinstance(wanted, Instance) and _is_ancestor(value.type, wanted):
        return context.call("of_class", value.python, context.own(wanted.symbol))
    type_ = value.type.value_type
    if type_ == wanted:
        return value.python
    if wanted is Type.BUFFER and (buffer := _buffer_at_once(value.python)) is not None:
        return buffer
    if wanted is Type.DURATION and isinstance(value.python, DaysBetween):
        return value.python.value
    if wanted is Type.INTEGER and (cut := whole(value)) is not None:
        return cut
    if type_ is Type.STRING and wanted == Type.PROCEDURE:
        return context.call("procedure_named", value.python)
    if type_ is Type.PROCEDURE and (isinstance(wanted, Instance) or wanted in _NUMBERS):
        return convert(context, Typed(t.Call(value.python, ()), Type.UNKNOWN), wanted)
    own = _WITHOUT_FUNCTION.get((type_, wanted))
    if own is not None:
        return own(value.python)
    function = _TO.get(wanted)
    return value.python if function is None else context.call(function, value.python)


def passed_as(context: Context, cell: Typed, wanted: Type) -> t.Expression:
    """Return a cell as a parameter of a type takes it: what is assigned to it is stored in the type of its variable."""
    function = _TO.get(cell.type)
    if cell.type == wanted or function is None:
        return cell.python
    return context.call("RefAs", cell.python, context.name(function))


def first_of(several: Typed) -> Typed:
    """Return the first of the results of a call, for where one value is wanted; a list of values stays one."""
    if isinstance(several.python, t.Tuple):
        return several
    return Typed(t.Subscript(several.python, t.Atom("0")), several.type.value_type)


def _or_null(context: Context, value: Typed, wanted: Nullable) -> t.Expression:
    """Return the value as the type, Null as it is."""
    if value.type is not Type.UNKNOWN:
        return convert(context, value, wanted.inner)
    if isinstance(value.python, t.Atom) and value.python.text == "None":
        return value.python
    converted = convert(context, Typed(t.Atom("value"), Type.UNKNOWN), wanted.inner)
    if isinstance(converted, t.Call) and converted.arguments == (t.Atom("value"),):
        return context.call("or_null", converted.function, value.python)
    return context.call("or_null", t.Deferred(converted, ("value",)), value.python)


def _is_ancestor(type_: Type, wanted: Instance) -> bool:
    """Whether an object may be of another class than the dynamic one that it is stored as."""
    if not wanted.is_dynamic or not isinstance(type_, Instance):
        return False
    return type_.symbol is not wanted.symbol and type_.symbol in wanted.symbol.lineage()


def _each_converted(context: Context, value: Typed, wanted: Several) -> t.Expression:
    """Return several values, each as the type wanted; what comes out of a call stays as it is."""
    several, python = value.type, value.python
    if (
        not isinstance(several, Several)
        or not isinstance(python, t.Pair | t.Tuple)
        or len(python.items) != len(wanted.types)
    ):
        return python
    typed = map(Typed, python.items, several.types)
    items = (convert(context, one, type_) for one, type_ in zip(typed, wanted.types, strict=True))
    return type(python)(tuple(items))


def _buffer_at_once(value: t.Expression) -> t.Expression | None:
    """Return a value as a buffer where that needs no conversion: a literal, bytes in `[ ]`, a call that can give both."""
    match value:
        case t.TextLiteral(text) if text.isascii():
            return t.Atom(f"b{quoted(text)}")
        case t.ListLiteral(items) if (data := _bytes_listed(items)) is not None:
            return t.Atom('b"' + "".join(map(_byte, data)) + '"')
        case TextOrBuffer(function, arguments, keywords):
            return t.Call(function, arguments, (*keywords, (AS_BUFFER, t.Atom("True"))))
        case t.Call(function=t.Atom(text="checked"), arguments=(TextOrBuffer() as call,)):
            return t.Call(value.function, (_buffer_at_once(call) or call,))
    return None


def _bytes_listed(items: tuple[t.Expression, ...]) -> bytes | None:
    """Return the bytes that a literal array of numbers holds: `[0x49, 0x44]`."""
    numbers = [int(x.text) for x in items if isinstance(x, t.Atom) and x.text.isdecimal() and len(x.text) < 4]
    return bytes(numbers) if 0 < len(numbers) == len(items) and max(numbers) < 256 else None


def _byte(byte: int) -> str:
    plain = chr(byte).isascii() and chr(byte).isprintable() and chr(byte) not in '"\\'
    return chr(byte) if plain else f"\\x{byte:02x}"


def _made_to_fit(context: Context, value: t.Expression, wanted: Narrow) -> t.Expression:
    """Return the value as a variable of a narrow type holds it; a literal that fits stays as it is."""
    if wanted.holds(_literal(value)):
        return value
    match value:
        case t.Call(function=t.Atom(text=made), arguments=(t.TextLiteral() as digits,)) if (
            made == wanted.function == "Numeric"
        ):
            value = digits  # of the literal 0n1.5, which is made once
    return context.call(wanted.function, value, *map(t.Atom, wanted.sizes))


def _literal(value: t.Expression) -> object:
    match value:
        case t.TextLiteral(text):
            return text
        case t.Atom(text) if text.isdecimal():
            return int(text)
    return None


def whole(value: Typed) -> t.Expression | None:
    """Return a number without its decimals, where Python cuts it as WLanguage does, which first rounds to 15 digits."""
    if value.type is Type.INTEGER:
        return value.python
    if value.type is not Type.REAL or not _is_cut_by_python(value.python):
        return None
    if isinstance(value.python, WholeQuotient):
        return t.Infix(value.python.operands, (*value.python.operators[:-1], "//"), t.PRODUCT)
    return t.Call(t.Atom("int"), (value.python,))


def _is_cut_by_python(real: t.Expression) -> bool:
    if isinstance(real, t.Prefix):
        return _is_cut_by_python(real.operand)
    return isinstance(real, Quotient) or (isinstance(real, t.Atom) and real.text[0].isdigit())


def as_buffer(context: Context, value: Typed) -> t.Expression:
    """Return the value as a buffer, as what is put behind a buffer needs it."""
    return convert(context, value, Type.BUFFER)


def as_text(context: Context, value: Typed) -> t.Expression:
    """Return the value as text, as a concatenation needs it."""
    return convert(context, value, Type.STRING)
