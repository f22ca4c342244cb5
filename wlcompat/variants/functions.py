"""JSONToVariant and VariantToJSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.arguments import text_of, text_or_bytes
from wlcompat.strings.constants import CR
from wlcompat.values.text import encode
from wlcompat.variants.constants import JsonForm
from wlcompat.variants.errors import NOT_FOR_JSON, NOT_JSON
from wlcompat.variants.members import VariantArray, VariantObject, own_variant

_INDENT = "\t"
_NULL: Any = None
_TOO_DEEP = "it goes too deep"


@function(french="JSONVersVariant", doc=1000021052, parameters=("JSON data",))
@when_it_fails(returns=_NULL)
def JSONToVariant(data: str | bytes) -> Any:
    """Return what a text in JSON says: Null, a simple value, an array, or a variant with members.

    Members are read and assigned as `v.name`; arrays count from 1. UTF-8 is read in a buffer, and in a text
    that has one character for each of its bytes, as fLoadText gives it. Returns Null with ErrorOccurred and
    ErrorInfo where the text is not JSON. Source: help page 1000021052. Not documented on what was read: a
    member that does not exist. Here it is Null.
    """
    return as_variant(from_json(data))


def from_json(data: str | bytes, parse_float: Callable[[str], Any] = float) -> Any:
    """Return the dicts, lists and simple values that a text in JSON says; raises Failure."""
    text = _text(data)
    try:
        return json.loads(text, parse_float=parse_float, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Failure(NOT_JSON, problem=error.msg, position=error.pos + 1) from error
    except (RecursionError, ValueError) as error:
        problem = _TOO_DEEP if isinstance(error, RecursionError) else str(error)
        raise Failure(NOT_JSON, problem=problem, position=1) from error


@function(french="VariantVersJSON", parameters=("Variant", "Options"))
@when_it_fails(returns="")
def VariantToJSON(value: object, form: JsonForm = JsonForm.COMPACT) -> str:
    r"""Return a variant as text in JSON; characters beyond ASCII are written as \u and four digits.

    psdFormatting writes a line for each element, with tabulators in front. Dates and other values are texts,
    buffers base 64. Returns "" with ErrorOccurred and ErrorInfo for a value that has no JSON. Page not seen;
    that of JSONToVariant (1000021052) tells the encoding. Not documented: the form of the lines.
    """
    indent = _INDENT if form == JsonForm.FORMATTED else None
    separators = (",", ": ") if indent else (",", ":")
    try:
        text = json.dumps(value, default=_for_json, indent=indent, separators=separators, allow_nan=False)
    except (RecursionError, ValueError) as error:
        raise Failure(NOT_FOR_JSON, type=f"{type(value).__name__} ({error})") from error
    return text.replace("\n", CR)


@function(french="ChaîneVersJSON", parameters=("JSON data",))
@when_it_fails(returns=_NULL)
def StringToJSON(data: str | bytes) -> Any:
    """Return what a text in JSON says, as JSONToVariant does. Page not seen; programs use it."""
    return as_variant(from_json(data))


def to_json(value: Any) -> Any:
    """Return what a variable of the type JSON takes: what a text in JSON says, a copy of another JSON variable.

    Source: help page 1000023611.
    """
    if isinstance(value, str | bytes):
        try:
            return as_variant(from_json(value))
        except Failure:
            return value
    return own_variant(value)


def _text(data: str | bytes) -> str:
    text = text_or_bytes(data)
    try:
        return (text if isinstance(text, bytes) else encode(text)).decode("utf-8-sig")
    except UnicodeError as error:
        if isinstance(text, bytes):
            raise Failure(NOT_JSON, problem=f"it is no UTF-8 ({error})", position=1) from error
        return text


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


def as_variant(value: Any) -> Any:
    """Return what a variant holds for such values; raises Failure where they are nested too deep."""
    try:
        return _as_variant(value)
    except RecursionError as error:
        raise Failure(NOT_JSON, problem=_TOO_DEEP, position=1) from error


def _as_variant(value: Any) -> Any:
    if isinstance(value, dict):
        return VariantObject({name: _as_variant(member) for name, member in value.items()})
    if isinstance(value, list):
        return VariantArray(map(_as_variant, value))
    return float(value) if isinstance(value, Decimal) else value


def _for_json(value: object) -> object:
    """Return what stands in JSON for a value that Python's own writer does not know."""
    if isinstance(value, VariantObject):
        return value.as_python()
    if isinstance(value, bytes | bytearray):
        from base64 import b64encode

        return b64encode(value).decode()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    members = getattr(value, "__dict__", None)
    if members is not None:  # a structure or an object of the program
        return {name.removesuffix("_"): member for name, member in members.items()}
    if callable(value):
        raise Failure(NOT_FOR_JSON, type=type(value).__name__)
    return text_of(value)
