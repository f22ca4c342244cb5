"""The bytes that stand for a text where a function works on bytes: those of the program's code page."""

from __future__ import annotations

from wlcompat.errors.code_page import codec_in_use
from wlcompat.errors.exceptions import Failure
from wlcompat.strings.arguments import text_or_bytes
from wlcompat.strings.errors import TEXT_NOT_IN_CODE_PAGE


def bytes_of(value: str | bytes) -> bytes:
    """Return a buffer as it is, and a text in the code page; raises Failure where that lacks a character."""
    text = text_or_bytes(value)
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
