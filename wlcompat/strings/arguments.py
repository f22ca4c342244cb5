"""What the functions on texts make of their arguments: programs pass numbers, dates and buffers too."""

from __future__ import annotations

import unicodedata

from wlcompat.strings.options import FormatOptions
from wlcompat.values.conversions import to_integer, to_text


def text_of(value: object) -> str:
    """Return the value as text."""
    return value if type(value) is str else to_text(value)


def text_or_bytes(value: str) -> str:
    """Return a buffer as bytes and anything else as text; the result is annotated as if it were a text.

    The functions that cut do the same to both, and translated programs hand buffers over as text.
    """
    if type(value) is str:
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    return to_text(value)


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


def without_inside_spaces(text: str) -> str:
    """Return the text without the spaces between its first and its last other character."""
    middle = text.strip()
    if not middle:
        return text
    start = text.index(middle[0])
    return text[:start] + "".join(middle.split()) + text[start + len(middle) :]
