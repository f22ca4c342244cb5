# ruff: noqa: N802 - WLanguage's own names
"""Texts and numbers, texts and bytes."""

from __future__ import annotations

import codecs
import re
from decimal import Decimal
from typing import Any

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of
from wlcompat.strings.charsets import Charset, codec
from wlcompat.strings.numerals import format_number
from wlcompat.values.conversions import to_text
from wlcompat.values.text import decode, encode

_NUMBER = re.compile(r"\s*([+-]?)\s*(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_DIGITS = {
    "x": (16, r"\s*([+-]?)(?:0[xX])?([0-9a-fA-F]+)"),
    "o": (8, r"\s*([+-]?)([0-7]+)"),
    "b": (2, r"\s*([+-]?)([01]+)"),
}


@function(french="Val", parameters=("Text", "Base"), pure=True)
def Val(text: str | bytes, base: str = "d") -> float:
    """Return the number that a text begins with, 0 when it begins with none.

    Spaces in front are skipped, the decimal sign is the point, an exponent is read. A number without
    decimals is an integer of any size. `base` is "d" (decimal), "x" (hexadecimal, "0x" in front allowed),
    "o" (octal) or "b" (binary). A number is returned as it is.

    Page not seen; programs use it, also with "x". Raises ValueError for another base.
    """
    value: Any = text
    if isinstance(value, int | float | Decimal):
        return value  # type: ignore[return-value]  # a Decimal stays exact
    text, base = text_of(text), text_of(base).lower()
    if base == "d":
        found = _NUMBER.match(text)
        if found is None:
            return 0
        digits = found[1] + found[2] + (found[3] or "")
        return int(digits) if digits.lstrip("+-").isdigit() else float(digits)
    if base not in _DIGITS:
        raise ValueError(f'Val does not know the base "{base}"; it knows "d", "x", "o" and "b"')
    radix, expression = _DIGITS[base]
    found = re.match(expression, text)
    return int(found[1] + found[2], radix) if found is not None else 0


@function(french="NumériqueVersChaîne", doc=3024024, parameters=("Number", "Format"), pure=True)
def NumToString(number: object, format: str = "") -> str:  # noqa: A002 - the name on the page
    """Return a number as text, as a format asks: `[-][+][0][size][.precision]type[S]`.

    `-` puts it to the left, `+` shows the sign of positive numbers and of 0, `0` fills with zeros, the size
    is that of the whole result and never cuts; the point may be a comma, which then is the decimal sign.
    Types: d (integer, decimals are cut), f (6 decimals unless told), e and E (with exponent), g and G (the
    shorter of both), x and X (hexadecimal), o (octal), b (binary), none (as many decimals as there are). `S`
    separates thousands with a space. Without format the number is written as in a concatenation. A text is
    returned as it is.

    Raises ValueError for a text that is no format. Source: help page 3024024. Not documented on what was read
    of it: the types beyond d and f, and half units, which are rounded away from 0. Negative numbers in
    hexadecimal show the bits of 4 bytes, or 8 where they need them.
    """
    if isinstance(number, bool):
        number = int(number)
    if not format or not isinstance(number, int | float | Decimal):
        return to_text(number)
    return format_number(number, text_of(format))


@function(french="ChaîneVersUTF8", parameters=("Text",), pure=True)
def StringToUTF8(text: str) -> bytes:
    """Return the bytes of a text in UTF-8. Stored in a string, each byte is one character of windows-1252.

    Page not seen; programs use it. Differs from WINDEV, where the result is a string of such characters:
    here it is a buffer, and becomes that string where a string is wanted.
    """
    return text_of(text).encode("utf-8", "surrogatepass")


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return decode(error.object[error.start : error.end]), error.end


_AS_WINDOWS_1252 = "wlcompat.windows-1252"
codecs.register_error(_AS_WINDOWS_1252, _as_windows_1252)


@function(french="UTF8VersChaîne", parameters=("UTF-8", "Character set"), pure=True)
def UTF8ToString(data: bytes | str, charset: int = Charset.DEFAULT) -> str:  # noqa: ARG001
    """Return the text whose UTF-8 bytes are given, in a buffer or in a string of one character a byte.

    The `charset` of the result changes nothing, since texts are Unicode here.

    A string that is none of such bytes, for instance one of URLDecode, is returned as it is. In a buffer,
    bytes that are no UTF-8 are characters of windows-1252. Page not seen; programs use it. Not documented:
    bytes that are no UTF-8.
    """
    if not isinstance(data, str):
        return _without_mark(bytes(data).decode("utf-8", _AS_WINDOWS_1252))
    try:
        return _without_mark(encode(data).decode("utf-8"))
    except UnicodeError:
        return data


def _without_mark(text: str) -> str:
    return text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")


@function(french="AnsiVersUnicode", parameters=("ANSI text", "Character set"), pure=True)
def AnsiToUnicode(text: bytes | str, charset: int = Charset.DEFAULT) -> str:
    """Return a buffer in windows-1252 as text; a text is returned as it is, since texts are Unicode here.

    With a `charset` such as charsetUTF8 the bytes are in that one; of a text they are those that it has in
    windows-1252, and one that has none is returned as it is. Bytes that are no character become "?".

    Page not seen; programs use it, also with charsetUTF8.
    """
    known = codec(charset)
    if not known:
        return text if isinstance(text, str) else decode(bytes(text))
    try:
        data = encode(text) if isinstance(text, str) else bytes(text)
    except UnicodeEncodeError:
        return text_of(text)
    return data.decode(known, "replace").replace("\ufffd", "?")


@function(french="UnicodeVersAnsi", parameters=("Unicode text", "Character set"), pure=True)
def UnicodeToAnsi(text: str, charset: int = Charset.DEFAULT) -> bytes:
    """Return the text as a buffer in windows-1252, or in a `charset` such as charsetUTF8.

    A character that the set lacks becomes "?". Page not seen; programs use it, also with charsetUTF8.
    """
    if known := codec(charset):
        return text_of(text).encode(known, "replace")
    return b"".join(_ansi(character) for character in text_of(text))


def _ansi(character: str) -> bytes:
    try:
        return encode(character)
    except UnicodeEncodeError:
        return b"?"


@function(french="EstNumérique", parameters=("Value",), pure=True)
def IsNumeric(value: object) -> bool:
    """Tell whether a value is a number, or a text that is one from its beginning to its end.

    Page not seen; programs use it. Not documented: spaces around. Here they do no harm; an empty text is no
    number.
    """
    if isinstance(value, int | float | Decimal):
        return True
    found = _NUMBER.fullmatch(to_text(value).rstrip()) if isinstance(value, str) else None
    return found is not None


@function(french="UTF8VersAnsi", parameters=("UTF-8",), pure=True)
def UTF8ToAnsi(data: bytes | str) -> str:
    """Return the text whose UTF-8 bytes are given: UTF8ToString, as texts know no character set here.

    Page not seen, nor its English name; a list of functions names it.
    """
    return UTF8ToString(data)


@function(french="UTF8VersUnicode", parameters=("UTF-8",), pure=True)
def UTF8ToUnicode(data: bytes | str) -> str:
    """Return the text whose UTF-8 bytes are given: UTF8ToString, as texts know no character set here.

    Page not seen, nor its English name; a list of functions names it.
    """
    return UTF8ToString(data)
