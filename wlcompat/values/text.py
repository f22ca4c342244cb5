"""Text and the bytes that stand for it on the wire: windows-1252, unless the environment says otherwise.

WINDEV programs exchange ANSI strings, whose bytes mean what the code page of Windows says. The five bytes
that windows-1252 leaves undefined stand for the control characters of the same number, as browsers have it,
so that every byte has its character and reading loses nothing.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from functools import cache

from wlcompat.record import value

ENCODING_VARIABLE = "WLCOMPAT_ENCODING"
"""The environment variable that names another encoding, such as utf-8."""

_CHARACTERS = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
_BYTES = codecs.charmap_build(_CHARACTERS)
_EXTENDING_ASCII = {"utf-8", "iso8859-1", "iso8859-15"}
_NAMES_OF_WINDOWS_1252 = {"", "cp1252", "windows-1252", "1252", "ansi"}


@value
class TextCodec:
    """How text becomes bytes and bytes become text."""

    name: str
    extends_ascii: bool
    """Whether bytes below 128 stand for the characters of ASCII, always; told of the usual encodings only."""
    encode: Callable[[str], bytes]
    """Raises UnicodeEncodeError where the encoding has no such character."""
    decode: Callable[[bytes], str]
    """Never fails: bytes that mean nothing in the encoding are kept and come out of `encode` again."""


def decode(data: bytes) -> str:
    """Return the characters that windows-1252 gives to the bytes; every byte has one."""
    if data.isascii():
        return data.decode()
    return codecs.charmap_decode(data, "strict", _CHARACTERS)[0]


def encode(text: str) -> bytes:
    """Return the bytes of the text in windows-1252; raises UnicodeEncodeError for any other character."""
    if text.isascii():
        return text.encode()
    try:
        return codecs.charmap_encode(text, "strict", _BYTES)[0]
    except UnicodeEncodeError as error:
        raise UnicodeEncodeError("windows-1252", text, error.start, error.end, error.reason) from None


_WINDOWS_1252 = TextCodec("windows-1252", True, encode, decode)


@cache
def _codec_called(name: str) -> TextCodec:
    if name in _NAMES_OF_WINDOWS_1252:
        return _WINDOWS_1252
    info = codecs.lookup(name)
    # surrogateescape keeps bytes that are wrong in this encoding, so that reading loses nothing
    return TextCodec(
        info.name,
        info.name in _EXTENDING_ASCII,
        lambda text: text.encode(name, "surrogateescape"),
        lambda data: data.decode(name, "surrogateescape"),
    )


def current_codec() -> TextCodec:
    """Return the codec that the environment asks for; raises LookupError when there is none of that name."""
    return _codec_called(os.environ.get(ENCODING_VARIABLE, "").strip().lower())
