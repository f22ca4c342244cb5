"""Opening a file as the options of fOpen ask."""

from __future__ import annotations

import errno
import os
import stat
from typing import BinaryIO

from wlcompat.files.options import OpenOptions
from wlcompat.files.paths import failing_with, system_path
from wlcompat.files.table import OpenFile
from wlcompat.files.texts import UNICODE_MARK, is_unicode

_SYSTEM_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)

_READ_AHEAD = 65_536
"""Bytes that the system is asked for at a time."""


def open_file(path: str, options: int) -> OpenFile:
    """Open or create a file and stand where the options say; raises Failure."""
    # Where the file is to be deleted at its end, the current folder may be another one
    path = os.path.abspath(system_path(path))
    with failing_with(path):
        stream = _open(path, options)
        try:
            unicode = _prepare(stream, options)
        except BaseException:
            stream.close()
            raise
    return OpenFile(
        stream, path, unicode=unicode, deleted_at_end=bool(options & OpenOptions.AutomaticDeletion)
    )


def _open(path: str, options: int) -> BinaryIO:
    access = options & OpenOptions.ReadWrite or OpenOptions.ReadWrite
    flags = (
        _SYSTEM_FLAGS
        | {
            OpenOptions.Read: os.O_RDONLY,
            OpenOptions.Write: os.O_WRONLY,
            OpenOptions.ReadWrite: os.O_RDWR,
        }[OpenOptions(access)]
    )
    if options & (OpenOptions.Create | OpenOptions.CreateIfNotExist):
        flags |= os.O_CREAT
    if options & OpenOptions.Create:
        # A file that is only to be read is emptied all the same
        flags |= os.O_TRUNC
    descriptor = os.open(path, flags, 0o666)
    if stat.S_ISDIR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    mode = {OpenOptions.Read: "rb", OpenOptions.Write: "wb", OpenOptions.ReadWrite: "r+b"}
    return os.fdopen(descriptor, mode[OpenOptions(access)], _READ_AHEAD)  # type: ignore[return-value]


def _prepare(stream: BinaryIO, options: int) -> bool:
    """Go to where reading or writing begins, and tell whether the file holds Unicode."""
    size = os.fstat(stream.fileno()).st_size
    start = stream.read(len(UNICODE_MARK)) if stream.readable() else b""
    unicode = is_unicode(start, options)
    if unicode and size == 0 and stream.writable():
        stream.seek(0)
        stream.write(UNICODE_MARK)
        stream.flush()
    elif not start.startswith(UNICODE_MARK) or not unicode:
        stream.seek(0)
    if options & OpenOptions.Add:
        stream.seek(0, os.SEEK_END)
    return unicode
