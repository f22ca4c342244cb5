"""Conversions between the simple types, as an assignment or a concatenation makes them."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum

from wlcompat.values.durations import Duration

_EXACT_CHARACTERS = 40
"""A whole number of so many characters is read digit by digit; no type of WLanguage holds a longer one."""
_INEXACT = 1e15
"""Reals from here on have more than 15 digits in front of the point; these are kept."""
# Blanks may stand in front, a line break may not: no page says so, a public server relies on it
_LEADING_NUMBER = re.compile(r"[ \t\xa0]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)")


def to_text(value: object) -> str:
    """Return the text that WLanguage makes of a value: `True` is 1, a real has up to 15 significant digits.

    Of a value of an enumeration it is what is associated with it, which programs read with Val. Not documented.
    """
    if type(value) is int:
        return str(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float):
        return _real_to_text(value)
    if isinstance(value, bytes | bytearray | memoryview):
        from wlcompat.values.text import decode

        return decode(bytes(value))
    if isinstance(value, Enum):
        return to_text(value.value)
    return "" if value is None else str(value)


def _real_to_text(value: float) -> str:
    text = format(value, ".15g")
    if "e" in text:  # very great and very small ones; the others have no needless zeros
        text = format(Decimal(text), "f")
    return "0" if text == "-0" else text


def to_integer(value: object) -> int:
    """Return the integer that storing the value in an integer variable gives: decimals are cut, text is read.

    A real has 15 digits, so that 0.29 * 100 gives 29. Help page 1514050 has the 15 digits of results.
    """
    if type(value) is int:
        return value
    if isinstance(value, float):
        return _cut(value)
    if isinstance(value, str):
        return int(read_number(value))
    if isinstance(value, Duration):
        return value.as_number
    return int(value if isinstance(value, int | Decimal) else _number_in_text(value))


def _cut(value: float) -> int:
    """Return a real without its decimals, those beyond the 15th digit rounded first."""
    cut = int(value)
    if value == cut or abs(value) >= _INEXACT:
        return cut
    nearest = round(value)
    # only a real next to an integer can reach it by rounding: the exact test costs ten times as much
    if abs(value - nearest) <= abs(value) * 1e-14 and float(format(value, ".15g")) == nearest:
        return nearest
    return cut


def to_real(value: object) -> float:
    """Return the real that storing the value in a real variable gives; text is read up to the first other sign."""
    if isinstance(value, str):
        return float(read_number(value))
    return float(value if isinstance(value, int | float | Decimal) else _number_in_text(value))


def to_boolean(value: object) -> bool:
    """Return what a boolean variable takes: False for 0, of a text for the number that it starts with.

    Not documented for texts: programs store in booleans what INIRead gives them.
    """
    return read_number(value) != 0 if isinstance(value, str) else as_condition(value)


def as_condition(value: object) -> bool:
    """Return the truth of a value: a number is false when 0; a text has no truth and raises TypeError."""
    if isinstance(value, str | bytes):
        raise TypeError('a string cannot be used as a condition; compare it, for instance with ""')
    return bool(value)


def read_number(text: str) -> float:
    """Return the number that a text starts with, 0 where there is none; whole numbers stay exact."""
    if text.isdecimal() and len(text) <= _EXACT_CHARACTERS:
        return int(text)
    digits = leading_number(text)
    if not digits:
        return 0
    if len(digits) <= _EXACT_CHARACTERS and digits.lstrip("+-").isdecimal():
        return int(digits)
    return float(digits)


def leading_number(text: str) -> str:
    """Return the digits of the number that a text starts with, "" where there is none."""
    found = _LEADING_NUMBER.match(text)
    return found.group(1) if found is not None else ""


def _number_in_text(value: object) -> float:
    if value is None:  # of a variant that is Null; `number = Null` holds for 0
        return 0
    if isinstance(value, bytes | bytearray | memoryview | Enum):
        return read_number(to_text(value))
    raise TypeError(f"a value of type {type(value).__name__} cannot be stored in a number")


def to_buffer(value: object) -> bytes:
    """Return the bytes that storing the value in a buffer gives; text is encoded in the program's code page.

    An array of numbers gives one byte for each.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    if isinstance(value, list) and value and all(type(item) is int and 0 <= item < 256 for item in value):
        return bytes(value)
    from wlcompat.values.text import encode

    if isinstance(value, str) and hasattr(value, "__bytes__"):  # a UUID
        return bytes(value)
    return encode(to_text(value))
