# ruff: noqa: N802 - WLanguage's own names
"""Compress and Uncompress."""

from __future__ import annotations

import zlib

from wlcompat.catalog import function
from wlcompat.encryption.errors import NOT_COMPRESSED, TOO_LARGE_UNPACKED
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.bytes_of_texts import bytes_of

_MOST = 1 << 28
_GZIP_OR_ZLIB, _PLAIN = 47, -15
"""How zlib is told which forms to read."""


@function(french="Compacte", parameters=("Text or buffer",), limits="Only what is compressed by deflate.")
@when_it_fails(returns=b"")
def Compress(data: str | bytes) -> bytes:
    """Return a buffer, or a text in the program's code page, with fewer bytes; Uncompress gives it back.

    Page not seen; programs use it. Differs from WINDEV: the form is that of zlib, not the vendor's own, so that WINDEV
    does not read it. Missing: the choice of a form.
    """
    return zlib.compress(bytes_of(data), 9)


@function(french="Décompacte", parameters=("Buffer",), limits="Only what is compressed by deflate.")
@when_it_fails(returns=b"")
def Uncompress(data: str | bytes) -> bytes:
    """Return what Compress has compressed, or gzip, as web servers do, or plain deflate.

    Returns an empty buffer with ErrorOccurred and ErrorInfo for anything else, and for more than 256 MiB.

    Page not seen; programs use it, one for an answer of a web server in gzip. Missing: the vendor's own form.
    """
    content = bytes_of(data)
    try:
        return _unpacked(content, _GZIP_OR_ZLIB)
    except zlib.error as error:
        try:
            return _unpacked(content, _PLAIN)
        except zlib.error:
            raise Failure(NOT_COMPRESSED, system_message=str(error)) from error


def _unpacked(content: bytes, forms: int) -> bytes:
    reading = zlib.decompressobj(forms)
    found = reading.decompress(content, _MOST)
    if reading.unconsumed_tail:
        raise Failure(TOO_LARGE_UNPACKED, most=_MOST)
    if not reading.eof:
        raise zlib.error("it is not complete")
    return found
