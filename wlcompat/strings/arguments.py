"""What the functions on texts make of their arguments: programs pass numbers, dates and buffers too."""

from __future__ import annotations

import unicodedata
from typing import Any, TypeVar

from wlcompat.strings.options import FormatOptions
from wlcompat.values.conversions import to_buffer, to_integer, to_text
from wlcompat.values.text import decode, encode

TextT = TypeVar("TextT", str, bytes)
"""What a function takes that works on texts and buffers alike, and gives again: the same kind."""
_EitherT = TypeVar("_EitherT", bound=str | bytes)


def text_of(value: object) -> str:
    """Return the value as text."""
    return value if type(value) is str else to_text(value)


def text_or_bytes(value: _EitherT) -> _EitherT:
    """Return a text or buffer as it is, a changeable buffer as bytes, and anything else as text."""
    if type(value) is str or type(value) is bytes or isinstance(value, str | bytes):
        return value
    made: Any = bytes(value) if isinstance(value, bytearray | memoryview) else to_text(value)
    return made


def like(model: TextT, value: str | bytes) -> TextT:
    """Return a value as what it is to be joined with: bytes beside a buffer, else text.

    Raises UnicodeEncodeError for a character that no byte stands for.
    """
    return to_buffer(value) if isinstance(model, bytes) else text_of(value)


def alike(text: str | bytes, sought: str | bytes) -> tuple[Any, Any]:
    """Return two values as one kind, that of the first; positions are the same in both kinds.

    Beside a text with characters that no byte stands for a buffer becomes text too.
    """
    text = text_or_bytes(text)
    if isinstance(text, str):
        return text, text_of(sought)
    try:
        return text, to_buffer(sought)
    except UnicodeEncodeError:
        return decode(text), text_of(sought)


def upper_bytes(buffer: bytes) -> bytes:
    """Return a buffer with the letters of windows-1252 in capitals; those whose capital has no byte stay."""
    return buffer.translate(_CAPITALS)


def lower_bytes(buffer: bytes) -> bytes:
    """Return a buffer with the letters of windows-1252 as small ones."""
    return buffer.translate(_SMALL)


def whole(value: int) -> int:
    """Return the number as an integer, as storing it in an integer variable makes it."""
    return value if type(value) is int else to_integer(value)


def without_accents(text: str) -> str:
    """Return the text with plain letters in the place of accented ones; ligatures stay."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", plain)


def without_punctuation(text: str) -> str:
    """Return the text without spaces, line breaks and punctuation."""
    return "".join(c for c in text if not c.isspace() and not unicodedata.category(c).startswith("P"))


def formatted(text: str, options: int) -> str:
    """Return the text after all that the options ask for."""
    if options & FormatOptions.IgnorePunctuationAndSpace:
        text = without_punctuation(text)
    if options & FormatOptions.IgnoreSpace:
        text = text.strip()
    if options & FormatOptions.IgnoreInsideSpace:
        text = without_inside_spaces(text)
    if options & FormatOptions.IgnoreAccent:
        text = without_accents(text)
    if options & (FormatOptions.LowCase | FormatOptions.IgnoreCase):
        text = text.lower()
    if options & FormatOptions.UpCase:
        text = "".join(map(upper, text)) if "ß" in text else text.upper()
    return text


def upper(character: str) -> str:
    """Return the capital letter; a character whose capital is two letters stays, so that lengths stay too."""
    capital = character.upper()
    return capital if len(capital) == 1 else character


def without_inside_spaces(text: TextT) -> TextT:
    """Return the text without the spaces between its first and its last other character."""
    middle = text.strip()
    if not middle:
        return text
    start = text.index(middle)
    return text[:start] + text[:0].join(middle.split()) + text[start + len(middle) :]


def _byte_of(character: str, otherwise: int) -> int:
    try:
        return encode(character)[0]
    except UnicodeEncodeError:
        return otherwise


_CAPITALS = bytes(_byte_of(upper(decode(bytes([byte]))), byte) for byte in range(256))
_SMALL = bytes(_byte_of(decode(bytes([byte])).lower(), byte) for byte in range(256))
