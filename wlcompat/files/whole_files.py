# ruff: noqa: N802 - WLanguage's own names
"""Files that are read or written whole, as text or as a buffer."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.options import OpenOptions
from wlcompat.files.paths import failing_with, system_path
from wlcompat.files.texts import UNICODE_MARK, decode, encode, is_unicode
from wlcompat.values.conversions import to_buffer


@function(french="fChargeTexte", parameters=("File to load", "Format"))
@when_it_fails(returns="")
def fLoadText(path: str, options: OpenOptions = OpenOptions.Default) -> str:
    """Return the text of a file, "" with ErrorOccurred and ErrorInfo where it cannot be read.

    A file that begins with the mark of UTF-16 is read as that, any other one in the program's code page:
    windows-1252, or what WLCOMPAT_ENCODING says. foAnsi and foUnicode decide it. UTF-8 comes in as one
    character a byte, which UTF8ToString makes text of, as programs do.

    Page not seen; programs use it.
    """
    data = _load(path)
    unicode = is_unicode(data, int(options))
    return decode(data.removeprefix(UNICODE_MARK) if unicode else data, unicode)


@function(french="fSauveTexte", parameters=("File to save", "Text", "Format"))
@when_it_fails(returns=False)
def fSaveText(path: str, text: str | bytes, options: OpenOptions = OpenOptions.Default) -> bool:
    """Write a text into a file, which is made or replaced; True, or False with ErrorInfo where that fails.

    Text is written in the program's code page, windows-1252 or what WLCOMPAT_ENCODING says, with foUnicode
    in UTF-16 with its mark; a buffer, such as the result of StringToUTF8, as it is. A character that the code
    page lacks is an error, and the file stays as it was.

    Page not seen; programs use it. Differs from WINDEV, where a string is ANSI or Unicode by itself, and the
    file too: here all texts are Unicode.
    """
    unicode = bool(options & OpenOptions.Unicode)
    path = system_path(path)
    data = encode(text, unicode, path)
    _save(path, UNICODE_MARK + data if unicode else data)
    return True


@function(french="fAjouteTexte", parameters=("File", "Text"))
@when_it_fails(returns=False)
def fAddText(path: str, text: str | bytes) -> bool:
    """Write a text at the end of a file, which is made where there is none; True, or False with ErrorInfo.

    The text is written in the way of the file: UTF-16 where that begins with its mark, else as by fSaveText.
    Page not seen, nor its English name.
    """
    path = system_path(path)
    with failing_with(path), open(path, "a+b") as file:
        file.seek(0)
        file.write(encode(text, is_unicode(file.read(len(UNICODE_MARK)), 0), path))
    return True


@function(french="fChargeBuffer", parameters=("File to load", "Start position", "Maximum number of bytes"))
@when_it_fails(returns=b"")
def fLoadBuffer(path: str, position: int = 0, size: int = -1) -> bytes:
    """Return the bytes of a file, none with ErrorOccurred and ErrorInfo where it cannot be read.

    `position` says where the first of them stands, from 0; at most `size` bytes are read, all if it is negative.
    Page not seen; programs use it in both forms.
    """
    return _load(path, position, size)


@function(french="fSauveBuffer", parameters=("File to save", "Buffer"))
@when_it_fails(returns=False)
def fSaveBuffer(path: str, data: bytes) -> bool:
    """Write a buffer into a file, which is made or replaced; True, or False with ErrorInfo where that fails.

    Page not seen; programs use it.
    """
    path = system_path(path)
    _save(path, to_buffer(data) if not isinstance(data, str) else encode(data, False, path))
    return True


def _load(path: str, position: int = 0, size: int = -1) -> bytes:
    path = system_path(path)
    with failing_with(path), open(path, "rb") as file:
        file.seek(max(position, 0))
        return file.read(size)


def _save(path: str, data: bytes) -> None:
    with failing_with(path), open(path, "wb") as file:
        file.write(data)
