"""The archives of a program: what `zipArchive` declares, and those that are known by a name."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
import warnings
import weakref
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wlcompat.archives.errors import (
    ARCHIVE_NOT_OPEN,
    ARCHIVE_OPEN_ALREADY,
    ARCHIVE_PROBLEM,
    ARCHIVE_READ_ONLY,
    DAMAGED,
    EMPTY_ARCHIVE_NAME,
    NEEDS_PASSWORD,
    NOT_IN_ARCHIVE,
    OTHER_FORMAT,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.files.paths import failing_with
from wlcompat.runtime import Runtime, current
from wlcompat.strings.arguments import text_of

_USUAL_EXTENSION = ".wdz"
_ENCRYPTED = 1


class ZipArchive:
    """An archive of the ZIP format, open or not."""

    def __init__(self, name: str = "") -> None:
        """Begin closed."""
        self.name = name
        self.path = ""
        self._zip: zipfile.ZipFile | None = None

    def __copy__(self) -> ZipArchive:
        """Return the archive itself: there is one for a file."""
        return self

    @property
    def is_open(self) -> bool:
        """Whether it is open."""
        return self._zip is not None

    def open(self, path: str, mode: str) -> None:
        """Open the file in a mode of zipfile; raises Failure where that cannot be."""
        if self._zip is not None:
            raise Failure(ARCHIVE_OPEN_ALREADY, name=self.name or self.path)
        extension = os.path.splitext(path)[1].lower() or _USUAL_EXTENSION
        if extension != ".zip":
            raise Failure(OTHER_FORMAT, path=path)
        with telling_of(path):
            self._zip = zipfile.ZipFile(path, mode, compression=zipfile.ZIP_DEFLATED)  # type: ignore[call-overload]
        self.path = path

    def close(self) -> None:
        """Write what is left to write, and close the file."""
        opened, self._zip = self.opened(), None
        with telling_of(self.path):
            opened.close()

    def opened(self) -> zipfile.ZipFile:
        """Return the open archive; raises Failure where it is not."""
        if self._zip is None:
            raise Failure(ARCHIVE_NOT_OPEN, name=self.name or self.path)
        return self._zip

    def add(self, path: str, stored: str) -> None:
        """Pack a file under the name that it has in the archive; one of that name takes its place."""
        opened = self.opened()
        if opened.mode == "r":
            raise Failure(ARCHIVE_READ_ONLY, name=self.name or self.path)
        with telling_of(path), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that there are two of one name: the last one counts
            opened.write(path, stored)

    def files(self) -> list[zipfile.ZipInfo]:
        """Return what it holds, without folders; of two of one name the last one."""
        latest = {info.filename: info for info in self.opened().infolist() if not info.is_dir()}
        return list(latest.values())

    def find(self, file: object) -> zipfile.ZipInfo:
        """Return a file by its position, from 1, or by its path, however it parts folders; raises Failure."""
        files = self.files()
        if isinstance(file, int):
            if 1 <= file <= len(files):
                return files[file - 1]
        else:
            wanted = text_of(file).replace("\\", "/").lstrip("/").casefold()
            for info in files:
                if info.filename.casefold() == wanted:
                    return info
        raise Failure(NOT_IN_ARCHIVE, name=file)

    def read(self, info: zipfile.ZipInfo) -> bytes:
        """Return the bytes of a file that it holds."""
        self._must_be_readable(info)
        with telling_of(self.path):
            return self.opened().read(info)

    def unpack(self, info: zipfile.ZipInfo, where: Path) -> None:
        """Write a file that it holds, piece by piece: a small archive may hold what no memory does."""
        self._must_be_readable(info)
        with telling_of(str(where)):
            where.parent.mkdir(parents=True, exist_ok=True)
            with self.opened().open(info) as packed, where.open("wb") as file:
                shutil.copyfileobj(packed, file)

    def _must_be_readable(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise Failure(NEEDS_PASSWORD, name=info.filename)


@contextmanager
def telling_of(path: str) -> Iterator[None]:
    """Turn what zipfile and the system raise into the Failure that tells it."""
    try:
        with failing_with(path):
            yield
    except zipfile.BadZipFile as error:
        raise Failure(DAMAGED, path=path, system_message=str(error)) from error
    except (NotImplementedError, RuntimeError, ValueError) as error:
        raise Failure(ARCHIVE_PROBLEM, path=path, system_message=str(error)) from error


class ArchiveTable:
    """The archives that have names; upper and lower case matter."""

    def __init__(self) -> None:
        """Begin without archives."""
        self._archives: dict[str, ZipArchive] = {}
        self._lock = threading.Lock()

    def named(self, name: str) -> ZipArchive:
        """Return the archive of that name, a closed one where there is none; raises Failure for no name."""
        if not name:
            raise Failure(EMPTY_ARCHIVE_NAME)
        with self._lock:
            return self._archives.setdefault(name, ZipArchive(name))

    def close_all(self) -> None:
        """Close all archives, also those that cannot be written to the end."""
        with self._lock:
            archives = list(self._archives.values())
            self._archives.clear()
        for archive in archives:
            if archive.is_open:
                with contextlib.suppress(Failure):
                    archive.close()


_tables: weakref.WeakKeyDictionary[Runtime, ArchiveTable] = weakref.WeakKeyDictionary()
_making = threading.Lock()


def archive(which: ZipArchive | str) -> ZipArchive:
    """Return an archive: that of a variable, or the one that the program calls so."""
    if isinstance(which, ZipArchive):
        return which
    runtime = current()
    with _making:
        table = _tables.get(runtime)
        if table is None:
            table = _tables[runtime] = ArchiveTable()
            weakref.finalize(runtime, table.close_all)
    return table.named(text_of(which))
