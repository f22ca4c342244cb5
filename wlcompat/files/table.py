"""The files that a program has open, by the numbers that fOpen gives."""

from __future__ import annotations

import contextlib
import os
import threading
import weakref
from typing import BinaryIO

from wlcompat.errors.exceptions import WLanguageError
from wlcompat.files.errors import NOT_AN_OPEN_FILE, WRONG_ACCESS
from wlcompat.files.paths import failing_with
from wlcompat.runtime import Runtime, current

_SHORT_LINE = 256
"""Bytes looked at first for the end of a line; each next look is at more."""
_LONG_LINE = 1 << 20


class OpenFile:
    """An open file; `lock` is held for each operation, since threads may share a file."""

    def __init__(self, stream: BinaryIO, path: str, *, unicode: bool, deleted_at_end: bool) -> None:
        """Take over the stream."""
        self.stream = stream
        self.path = path
        self.unicode = unicode
        self.lock = threading.RLock()
        self._deleted_at_end = deleted_at_end

    def check_readable(self) -> None:
        """Raise WLanguageError where the file was opened for writing alone."""
        if not self.stream.readable():
            raise WLanguageError(WRONG_ACCESS, path=self.path, action="read", constant="foRead")

    def check_writable(self) -> None:
        """Raise WLanguageError where the file was opened for reading alone."""
        if not self.stream.writable():
            raise WLanguageError(WRONG_ACCESS, path=self.path, action="write", constant="foWrite")

    def read_until(self, separators: tuple[bytes, ...]) -> bytes | None:
        """Return what comes before the next separator, and pass over both; None at the end of the file.

        The separator that begins first counts, of those the longest. In Unicode each character has two bytes.
        """
        start = self.stream.tell()
        data = b""
        step = 2 if self.unicode else 1
        longest = max(map(len, separators))
        count = _SHORT_LINE
        while True:
            piece = self.stream.read(count)
            count = min(4 * count, _LONG_LINE)
            # What may be the beginning of a separator is looked at again with the next piece
            begin = max(len(data) - longest + step, 0) // step * step
            data += piece
            found = _first(data, separators, begin, step)
            complete = not piece or (found is not None and found[0] + longest <= len(data))
            if found is not None and complete:
                self.stream.seek(start + found[1])
                return data[: found[0]]
            if not piece:
                return data or None

    def write(self, data: bytes) -> None:
        """Write at the current position; other programs see it at once."""
        self.stream.write(data)
        self.stream.flush()

    def close(self) -> None:
        """Close the file, and delete it where it was opened that way."""
        with self.lock:
            try:
                self.stream.close()
            finally:
                if self._deleted_at_end:
                    self._deleted_at_end = False
                    with contextlib.suppress(FileNotFoundError):
                        os.remove(self.path)


def _first(data: bytes, separators: tuple[bytes, ...], begin: int, step: int) -> tuple[int, int] | None:
    """Return where the first separator begins and ends."""
    found: tuple[int, int] | None = None
    for separator in separators:
        at = data.find(separator, begin)
        while at >= 0 and at % step:
            at = data.find(separator, at + 1)
        if at >= 0 and (found is None or (at, -at - len(separator)) < (found[0], -found[1])):
            found = at, at + len(separator)
    return found


class FileTable:
    """The open files of a program; the numbers begin at 1 and are never given again."""

    def __init__(self) -> None:
        """Begin without files."""
        self._files: dict[int, OpenFile] = {}
        self._lock = threading.Lock()
        self._last = 0

    def add(self, file: OpenFile) -> int:
        """Take in a file and return its number."""
        with self._lock:
            self._last += 1
            self._files[self._last] = file
            return self._last

    def get(self, handle: int) -> OpenFile:
        """Return the file of that number; raises WLanguageError where there is none."""
        try:
            return self._files[handle]
        except KeyError:
            raise WLanguageError(NOT_AN_OPEN_FILE, handle=handle) from None

    def close(self, handle: int) -> None:
        """Close a file and forget its number; raises WLanguageError where there is none."""
        file = self.get(handle)
        with self._lock:
            self._files.pop(handle, None)
        with failing_with(file.path):
            file.close()

    def close_all(self) -> None:
        """Close all files, also those that cannot be written to the end."""
        with self._lock:
            files = list(self._files.values())
            self._files.clear()
        for file in files:
            with contextlib.suppress(OSError):
                file.close()


_tables: weakref.WeakKeyDictionary[Runtime, FileTable] = weakref.WeakKeyDictionary()
_making = threading.Lock()


def open_files() -> FileTable:
    """Return the table of the runtime in use; it closes its files when the runtime or the program ends."""
    runtime = current()
    table = _tables.get(runtime)
    if table is None:
        with _making:
            table = _tables.get(runtime)
            if table is None:
                table = _tables[runtime] = FileTable()
                weakref.finalize(runtime, table.close_all)
    return table
