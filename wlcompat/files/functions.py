"""Files that are opened, read or written piece by piece, and closed."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.opening import open_file
from wlcompat.files.options import OpenOptions, Origin
from wlcompat.files.paths import failing_with
from wlcompat.files.table import open_files
from wlcompat.files.texts import decode, encode
from wlcompat.strings.arguments import text_or_bytes, whole
from wlcompat.strings.constants import CR, EOT


@function(french="fOuvre", doc=3036036, parameters=("File to open", "Opening mode"))
@when_it_fails(returns=-1)
def fOpen(path: str, options: OpenOptions = OpenOptions.ReadWrite) -> int:
    """Open a file and return the number that the other functions take, 1 or more.

    `options`, which can be added: foRead, foWrite, foReadWrite (default); foCreate makes the file, or makes
    it empty; foCreateIfNotExist makes it where there is none; foAdd begins at the end of the file instead of
    its beginning; foAutomaticDeletion deletes it when it is closed; foUnicode (UTF-16) and foAnsi say how it
    holds text, which otherwise its first bytes tell. Returns -1 where that fails: ErrorOccurred and
    ErrorInfo. The file is closed by fClose, and at the end of the program.

    Source: help pages 3036036, 1410090211. Not documented on what was read: the default of the options.
    Differs from WINDEV: files are not locked.
    """
    return open_files().add(open_file(path, int(options)))


@function(french="fCrée", doc=3036017, parameters=("File path", "Creation options"))
@when_it_fails(returns=-1)
def fCreate(path: str, options: OpenOptions = OpenOptions.Default) -> int:
    """Create a file, open it for reading and writing, and return its number; one that exists is emptied.

    `options`: foAnsi (default), foUnicode, foAutomaticDeletion. Returns -1 where that fails: ErrorOccurred
    and ErrorInfo. Source: help page 3036017.
    """
    return open_files().add(open_file(path, int(options) | OpenOptions.Create | OpenOptions.ReadWrite))


@function(french="fFerme", parameters=("File identifier",))
@when_it_fails(returns=False)
def fClose(handle: int) -> bool:
    """Close a file; its number is of no use after. True, or False with ErrorInfo where writing failed.

    Raises WLanguageError where no file of that number is open. Page not seen; programs use it.
    """
    open_files().close(whole(handle))
    return True


@function(french="fLitLigne", doc=3036031, parameters=("File used", "Separator"))
@when_it_fails(returns="")
def fReadLine(handle: int, separator: str = CR) -> str:
    """Return the next line of a file without its end, EOT after the last one.

    Lines end with carriage return, line feed, or both; `separator` is another end of lines. Returns "" where
    reading fails: ErrorOccurred and ErrorInfo. Raises WLanguageError where no file of that number is open, or
    not for reading. Source: help page 3036031. Not documented: whether a line feed alone ends a line.
    """
    file = open_files().get(whole(handle))
    file.check_readable()
    separator = text_or_bytes(separator)
    ends = (CR, "\n", "\r") if separator in (CR, "") else (separator,)
    with file.lock, failing_with(file.path):
        line = file.read_until(tuple(encode(end, file.unicode, file.path) for end in ends))
    return EOT if line is None else decode(line, file.unicode)


@function(french="fLit", parameters=("File used", "Number of bytes"))
@when_it_fails(returns="")
def fRead(handle: int, count: int) -> str:
    """Return the next bytes of a file, `count` of them or those that are left; EOT where none is left.

    The result is text by the program's code page, one character a byte, and becomes the same bytes where it
    is stored in a buffer; of a Unicode file it is text. Returns "" where reading fails: ErrorOccurred and
    ErrorInfo. Raises WLanguageError where no file of that number is open, or not for reading.

    Page not seen; programs use it. Not documented: the end of the file. Here it is as with fReadLine.
    Missing: the form with the address of a variable.
    """
    file = open_files().get(whole(handle))
    file.check_readable()
    count = max(whole(count), 0)
    with file.lock, failing_with(file.path):
        data = file.stream.read(count)
    return EOT if not data and count else decode(data, file.unicode)


@function(french="fEcritLigne", parameters=("File used", "Line to write"))
@when_it_fails(returns=False)
def fWriteLine(handle: int, line: str | bytes) -> bool:
    """Write a line into a file, with a line break (carriage return, line feed) after it.

    True, or False with ErrorInfo where that fails, also where the line has a character that the program's
    code page lacks. Raises WLanguageError where no file of that number is open, or not for writing.
    Page not seen; that of its twin for the type DiskFile (1410089042) was.
    """
    _write(handle, line, CR)
    return True


@function(french="fEcrit", parameters=("File used", "Text to write", "Number of bytes"))
@when_it_fails(returns=-1)
def fWrite(handle: int, text: str | bytes, count: int | None = None) -> int:
    """Write a text or a buffer into a file and return the number of bytes, -1 with ErrorInfo where it fails.

    `count` writes only so many of the bytes. Raises WLanguageError where no file of that number is open, or
    not for writing. Page not seen; programs use it. Not documented: the result.
    """
    return _write(handle, text, "", None if count is None else whole(count))


def _write(handle: int, text: object, end: str, count: int | None = None) -> int:
    file = open_files().get(whole(handle))
    file.check_writable()
    data = encode(text, file.unicode, file.path)
    data = data if count is None else data[: max(count, 0)]
    with file.lock, failing_with(file.path):
        file.write(data + encode(end, file.unicode, file.path))
    return len(data)


@function(french="fPositionne", parameters=("File used", "Position", "Origin"))
@when_it_fails(returns=-1)
def fSeek(handle: int, position: int, origin: Origin = Origin.BEGINNING) -> int:
    """Go to a position of a file, in bytes, and return it counted from the beginning, which is 0.

    `origin` says where `position` counts from: fpBeginning (default), fpCurrent or fpEnd. Returns -1 with
    ErrorInfo where that fails, as before the beginning. Raises WLanguageError where no file of that number is
    open. Page not seen; programs use it. Not documented: the result and the default.
    """
    file = open_files().get(whole(handle))
    with file.lock, failing_with(file.path):
        return file.stream.seek(whole(position), int(origin))
