"""Serialize and Deserialize."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.serialization import xml
from wlcompat.serialization.constants import Form
from wlcompat.serialization.errors import NOTHING_TO_FILL, UNKNOWN_FORM
from wlcompat.serialization.members import is_composite
from wlcompat.serialization.reading import filled
from wlcompat.serialization.writing import as_tree
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.constants import CR
from wlcompat.values.references import Ref
from wlcompat.values.text import encode
from wlcompat.variants.functions import from_json
from wlcompat.variants.members import VariantObject

_INDENT = "\t"
_GREATEST_EXPONENT = 308


@function(french="Sérialise", doc=3013065, parameters=("Variable", "Buffer", "Parameters", "Root name"))
@when_it_fails(returns=False)
def Serialize(variable: object, result: Ref[Any], form: int, root: str = "") -> bool:
    r"""Give a text or buffer the content of a structure, object or array with all that it holds; whether that worked.

    psdJSON writes JSON: members by their names, also private ones; arrays, queues and stacks as arrays, these in the
    order in which values come out; associative arrays as members; characters beyond ASCII as \u and four digits.
    `<Serialize="name">` behind a member gives it another name, `<Serialize=False>` leaves it out. psdXML writes XML
    with a root of the given name, else the name of the class, else Root. psdFormatting added to either writes a line
    for each element.

    Source: help page 3013065. Not documented on what was read: dates, here as ISO 8601 writes them
    ("2024-01-31T08:30:00.000"); durations, as text; buffers, in base 64; Null, which is null; the form of arrays in
    XML, here an element called Element for each value, with its key where there is one. Missing: psdBinary and
    psdBinaryFormat16, whose forms are the vendor's own; they fail with ErrorInfo.
    """
    chosen = _form(form)
    tree = as_tree(variable)
    is_formatted = bool(chosen & Form.FORMATTED)
    if chosen & Form.XML:
        text = xml.write(tree, text_of(root) or _root_of(variable), _INDENT if is_formatted else "")
    else:
        separators = (",", ": ") if is_formatted else (",", ":")
        text = json.dumps(tree, indent=_INDENT if is_formatted else None, separators=separators)
        text = text.replace("\n", CR)
    result.value = text.encode("utf-8") if isinstance(result.value, bytes) else text
    return True


@function(french="Désérialise", doc=3013066, parameters=("Variable", "Buffer", "Parameters"))
@when_it_fails(returns=False)
def Deserialize(variable: Ref[Any] | object, data: object, form: int, *, of_type: Any = None) -> bool:
    """Give a variable the content that Serialize has written, in the same form; whether that worked.

    Values are converted to the types of the members; names are found whatever their case and accents. What the text
    does not have keeps its value, what only the text has is left. The elements of arrays, queues, stacks and
    associative arrays are replaced. A structure or an object must be there already; objects inside it are made where
    the text has them. A variant or a JSON variable takes what the text says, and may stand for the text itself.

    Fails with ErrorInfo, and may have filled a part, where the text is no JSON or XML or holds something else than
    the type takes. Source: help page 3013066. Not documented on what was read: members that the text lacks, null,
    which empties; dates, of ISO 8601 or digits, whose zone is left out. Missing: psdBinary and
    psdBinaryFormat16, which fail.
    """
    chosen = _form(form)
    if isinstance(data, VariantObject | list):
        tree = as_tree(data)
    elif chosen & Form.XML:
        tree = xml.read(data if isinstance(data, bytes) else as_utf8(text_of(data)))
    else:
        tree = from_json(data if isinstance(data, bytes) else text_of(data), parse_float=_decimal)
    if isinstance(variable, Ref):
        variable.value = filled(variable.value, tree, of_type)
    elif variable is None:
        raise Failure(NOTHING_TO_FILL)
    else:
        filled(variable, tree, of_type)
    return True


def _root_of(variable: object) -> str:
    return type(variable).__name__ if is_composite(variable) else "Root"


def _form(form: int) -> Form:
    chosen = Form(whole(form))
    if not chosen & (Form.JSON | Form.XML):
        raise Failure(UNKNOWN_FORM)
    return chosen


def as_utf8(text: str) -> bytes:
    """Return the bytes of a document: a text may hold characters, or one for each byte, as fLoadText gives it."""
    try:
        data = encode(text)
        data.decode("utf-8")
    except UnicodeError:
        data = text.encode("utf-8", "replace")
    return data


def _decimal(digits: str) -> Decimal:
    number = Decimal(digits)
    if number and abs(number.adjusted()) > _GREATEST_EXPONENT:
        raise ValueError(f"the number {digits[:20]} is too great or too small")
    return number
