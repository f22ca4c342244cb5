"""Files that hold private keys: read within bounds, written for the owner alone and never by halves."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from wlcompat.certificates.problems import StoreNotWritable, UnreadableCertificate
from wlcompat.certificates.wording import told

_SHORTAGES = frozenset((errno.EMFILE, errno.ENFILE, errno.ENOMEM))

LARGEST = 1024 * 1024
"""No certificate file is larger; a system's whole list of authorities has about 220,000 bytes."""


def read_bounded(path: Path) -> bytes:
    """Return the content of a regular file of a sensible size; raises UnreadableCertificate."""
    try:
        if not path.is_file():
            # A pipe of that name would block for ever.
            raise UnreadableCertificate(path, told("there is no such file."))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise_shortage(error)
        raise UnreadableCertificate(
            path, told("it cannot be read ({reason}).", reason=reason_of(error))
        ) from error
    if len(data) > LARGEST:
        raise UnreadableCertificate(path, told("it is larger than {count} bytes.", count=LARGEST))
    return data


def make_private_folder(folder: Path) -> None:
    """Make `folder`, for the owner alone; one that exists already keeps its rights."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        if not folder.is_dir():
            raise StoreNotWritable(folder, told("it is a file, not a folder"))
    except OSError as error:
        raise StoreNotWritable(folder, reason_of(error)) from error


def write_private(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file that only the owner can read, from its first moment on, all of it or nothing.

    Raises FileExistsError where the file exists and may not be replaced, StoreNotWritable where the
    system refuses.
    """
    make_private_folder(path.parent)
    try:
        # mkstemp creates with 0600; on Windows the rights of the user's own folder protect the file.
        handle, temporary = tempfile.mkstemp(prefix=".new-", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise StoreNotWritable(path, reason_of(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            os.replace(temporary, path)
        else:
            _rename_to_new(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        raise StoreNotWritable(path, reason_of(error)) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)


def delete(path: Path) -> None:
    """Delete a file; raises StoreNotWritable where the system refuses."""
    try:
        path.unlink()
    except OSError as error:
        raise StoreNotWritable(path, reason_of(error)) from error


def _rename_to_new(temporary: str, path: Path) -> None:
    if os.name == "nt":
        # Windows itself refuses to rename onto a file that exists.
        os.rename(temporary, path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: the check and the renaming are then two steps.
        if path.exists():
            raise FileExistsError(path) from None
        os.rename(temporary, path)


def open_to_others(path: Path) -> bool:
    """Tell whether other users of the computer can read the file (never known on Windows)."""
    if os.name == "nt":
        return False
    try:
        return bool(path.stat().st_mode & 0o077)
    except OSError:
        return False


def raise_shortage(error: Exception) -> None:
    """Raise the error again where the system has run out of descriptors or memory: no file is at fault then."""
    if isinstance(error, OSError) and error.errno in _SHORTAGES:
        raise error


def reason_of(error: Exception) -> str:
    """Return why the system refused, without the path, which the message has already."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
