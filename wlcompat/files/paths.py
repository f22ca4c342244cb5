"""What a path in a program of Windows names on this system, and the words for what is wrong with one.

On Windows paths are taken as they are. Elsewhere a backslash is a separator like the slash, since programs
write them both; a path that begins with a drive letter or with two backslashes names nothing there.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from wlcompat.errors.exceptions import Failure
from wlcompat.files.errors import (
    CANNOT_USE_FILE,
    DISK_FULL,
    EMPTY_PATH,
    FILE_EXISTS,
    FILE_IS_FOLDER,
    FILE_NOT_ALLOWED,
    FILE_NOT_FOUND,
    FOLDER_NOT_EMPTY,
    NOT_A_FOLDER,
    PATH_OF_WINDOWS,
    PATH_TOO_LONG,
    TOO_MANY_OPEN_FILES,
    WRONG_PATH,
)
from wlcompat.strings.arguments import text_of

SEPARATORS = "/\\"
_OF_WINDOWS = re.compile(r"[A-Za-z]:|\\\\")
_LONGEST = 32_767
"""Characters of the longest path that any system takes."""

_KINDS = {
    errno.ENOENT: FILE_NOT_FOUND,
    errno.EACCES: FILE_NOT_ALLOWED,
    errno.EPERM: FILE_NOT_ALLOWED,
    errno.EROFS: FILE_NOT_ALLOWED,
    errno.EEXIST: FILE_EXISTS,
    errno.EISDIR: FILE_IS_FOLDER,
    errno.ENOTDIR: NOT_A_FOLDER,
    errno.ENOTEMPTY: FOLDER_NOT_EMPTY,
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.ENAMETOOLONG: PATH_TOO_LONG,
    errno.EMFILE: TOO_MANY_OPEN_FILES,
    errno.ENFILE: TOO_MANY_OPEN_FILES,
}


def system_path(path: str) -> str:
    """Return the path as this system writes it; raises Failure for a text that can be no path here."""
    path = text_of(path)
    if not path:
        raise Failure(EMPTY_PATH)
    if "\0" in path:
        raise Failure(WRONG_PATH, path=path.replace("\0", "?"), problem="it holds the character of code 0")
    if len(path) > _LONGEST:
        raise Failure(PATH_TOO_LONG, path=path[:100] + "...")
    if os.sep == "\\":
        return path
    if _OF_WINDOWS.match(path):
        raise Failure(PATH_OF_WINDOWS, path=path)
    path = path.replace("\\", "/")
    try:
        os.fsencode(path)
    except UnicodeEncodeError as error:
        problem = f"this system has no {path[error.start]!a} in its names"
        raise Failure(WRONG_PATH, path=ascii(path), problem=problem) from error
    return path


@contextmanager
def failing_with(path: str) -> Iterator[None]:
    """Turn an error of the system into the Failure that tells it, about this path."""
    try:
        yield
    except OSError as error:
        raise failure_of(error, path) from error


def failure_of(error: OSError, path: str) -> Failure:
    """Return the failure that an error of the system is."""
    number = error.errno or 0
    return Failure(
        _KINDS.get(number, CANNOT_USE_FILE),
        path=path,
        system_code=number,
        system_message=error.strerror or str(error) or type(error).__name__,
    )
