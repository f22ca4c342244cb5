"""How files hold text: in the program's code page, or as Unicode, which begins with a mark."""

from __future__ import annotations

import codecs
from typing import Any

from wlcompat.errors.code_page import codec_in_use
from wlcompat.errors.exceptions import Failure
from wlcompat.files.errors import FILE_NOT_IN_CODE_PAGE
from wlcompat.files.options import OpenOptions
from wlcompat.strings.arguments import text_or_bytes

UNICODE_MARK = codecs.BOM_UTF16_LE
_UNICODE = "utf-16-le"


def is_unicode(start: bytes, options: int) -> bool:
    """Tell whether a file that starts with these bytes holds Unicode, where the options do not say."""
    if options & OpenOptions.Unicode:
        return True
    return not options & OpenOptions.Ansi and start.startswith(UNICODE_MARK)


def decode(data: bytes, unicode: bool) -> str:
    """Return the text that the bytes of a file, without the mark, stand for."""
    return data.decode(_UNICODE, "replace") if unicode else codec_in_use().decode(data)


def encode(text: Any, unicode: bool, path: str) -> bytes:
    """Return the bytes of a text in a file; a buffer is taken as it is. Raises Failure for the code page."""
    value: str | bytes = text_or_bytes(text)
    if isinstance(value, bytes):
        return value
    if unicode:
        return value.encode(_UNICODE, "surrogatepass")
    try:
        return codec_in_use().encode(value)
    except UnicodeEncodeError as error:
        character = error.object[error.start]
        raise Failure(
            FILE_NOT_IN_CODE_PAGE,
            path=path,
            character=f"U+{ord(character):04X}",
            position=error.start + 1,
            encoding=error.encoding,
        ) from error
