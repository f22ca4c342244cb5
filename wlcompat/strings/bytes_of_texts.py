"""The bytes that stand for a text where a function works on bytes: those of the program's code page."""

from __future__ import annotations

import os

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import WRONG_SETTING
from wlcompat.strings.arguments import text_or_bytes
from wlcompat.strings.errors import TEXT_NOT_IN_CODE_PAGE
from wlcompat.values.text import ENCODING_VARIABLE, TextCodec, current_codec


def codec_in_use() -> TextCodec:
    """Return the code page of the program; raises Failure where the environment names none that exists."""
    try:
        return current_codec()
    except LookupError:
        value = os.environ.get(ENCODING_VARIABLE, "")
        expected = "it must be the name of an encoding, such as utf-8"
        raise Failure(WRONG_SETTING, variable=ENCODING_VARIABLE, value=value, expected=expected) from None


def bytes_of(value: str | bytes) -> bytes:
    """Return a buffer as it is, and a text in the code page; raises Failure where that lacks a character."""
    text = text_or_bytes(value)  # type: ignore[arg-type]
    if isinstance(text, bytes):
        return text
    try:
        return codec_in_use().encode(text)
    except UnicodeEncodeError as error:
        raise Failure(
            TEXT_NOT_IN_CODE_PAGE,
            character=f"U+{ord(error.object[error.start]):04X}",
            position=error.start + 1,
            encoding=error.encoding,
        ) from error
