"""Archives: making and opening them, packing and unpacking files."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from wlcompat.archives.constants import ZIP_OVERWRITE, ArchiveMode, ExtractOptions, StoredPath
from wlcompat.archives.errors import NOT_IN_ARCHIVE
from wlcompat.archives.table import ZipArchive, archive
from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import TABLE
from wlcompat.files.errors import NOT_A_FOLDER
from wlcompat.files.paths import system_path
from wlcompat.runtime import current
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.constants import CR

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")
_ZIP_ALONE = "Only archives of the ZIP format, without password and of one part."


def _or_its_number(
    body: Callable[_ParametersT, _ResultT],
) -> Callable[_ParametersT, _ResultT | int]:
    """Make the decorated function return the number of the error where its body fails, and keep it for ErrorInfo."""

    @wraps(body)
    def function(*arguments: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT | int:
        errors = current().errors
        try:
            result = body(*arguments, **named)
        except Failure as failure:
            errors.record(failure, body.__name__)
            return failure.number
        errors.clear()
        return result

    return function


@function(french="zipCrée", doc=3082003, parameters=("Archive", "Archive path"), limits=_ZIP_ALONE)
@_or_its_number
def zipCreate(which: ZipArchive | str, path: str) -> int:
    """Make an archive, which is then open; 0, or the number of the error. One that is there is replaced.

    The archive is a variable of the type zipArchive, or a name that the program gives it from then on. Source: help
    page 3082003. Not documented on what was read: a file of that name that is there already.
    """
    archive(which).open(system_path(path), "w")
    return 0


@function(
    french="zipOuvre", doc=3082044, parameters=("Archive", "Archive path", "Opening mode"), limits=_ZIP_ALONE
)
@_or_its_number
def zipOpen(which: ZipArchive | str, path: str, mode: ArchiveMode = ArchiveMode.CreateIfMissing) -> int:
    """Open an archive, which is made where there is none; 0, or the number of the error.

    With zipRead nothing can be added, and an archive that is not there is an error; zipWrite opens one to add to.
    Source: help page 3082044. Not documented on what was read: what each mode does.
    """
    where = system_path(path)
    writes = mode & ArchiveMode.CreateIfMissing or (mode & ArchiveMode.Write and os.path.exists(where))
    archive(which).open(where, "a" if writes else "r")
    return 0


@function(french="zipFerme", parameters=("Archive",))
@when_it_fails(returns=False)
def zipClose(which: ZipArchive | str) -> bool:
    """Close an archive, which then is complete; True, or False with ErrorInfo. Page not seen; programs use it."""
    archive(which).close()
    return True


@function(french="zipExiste", parameters=("Archive",))
@when_it_fails(returns=False)
def zipExist(which: ZipArchive | str) -> bool:
    """Tell whether an archive is open. Page not seen; programs use it."""
    return archive(which).is_open


@function(french="zipEstMulti", parameters=("Archive",))
@when_it_fails(returns=False)
def zipIsMulti(which: ZipArchive | str) -> bool:
    """Tell whether an archive has several parts: never, as only those of one are opened. Page not seen."""
    archive(which).opened()
    return False


@function(french="zipAjouteFichier", doc=3082008, parameters=("Archive", "File path", "Path section to keep"))
@_or_its_number
def zipAddFile(which: ZipArchive | str, path: str, part: StoredPath | str = StoredPath.Drive) -> int:
    """Pack a file into an archive; 0, or the number of the error. A file of the same name is replaced.

    The archive keeps the file under its path without the root; zipNone keeps the name alone, zipRelative the path
    below the current folder, and a text is the name that it has in the archive. Source: help page 3082008. Not
    documented on what was read: which constant counts without one.
    """
    where = system_path(path)
    archive(which).add(where, _stored(where, part))
    return 0


@function(
    french="zipAjouteListeFichier",
    doc=3082038,
    parameters=("Archive", "Path of files to add", "Path section to store"),
)
@_or_its_number
def zipAddFileList(which: ZipArchive | str, paths: str, part: StoredPath = StoredPath.Drive) -> int:
    """Pack files, whose paths stand on a line each, into an archive; 0, or the number of the first error.

    As zipAddFile otherwise. Source: help page 3082038.
    """
    for path in filter(None, text_of(paths).splitlines()):
        where = system_path(path)
        archive(which).add(where, _stored(where, part))
    return 0


@function(
    french="zipAjouteRépertoire",
    doc=3082014,
    parameters=("Archive", "Path of folder", "Add hidden files", "Path section to store"),
)
@_or_its_number
def zipAddDirectory(
    which: ZipArchive | str, path: str, hidden: bool = True, part: StoredPath = StoredPath.Drive
) -> int:
    """Pack all files of a folder, and of the folders in it, into an archive; 0, or the number of the error.

    Paths are kept as by zipAddFile; with zipRelative, those below the folder itself. A file is hidden whose name,
    or whose folder's name, begins with a point. Source: help page 3082014. Not documented on what was read: its
    third and fourth parameters, which programs use.
    """
    folder = Path(system_path(path))
    if not folder.is_dir():
        raise Failure(NOT_A_FOLDER, path=path)
    into = archive(which)
    into.opened()
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if file.is_file() and (hidden or not any(name.startswith(".") for name in inside.parts)):
            stored = inside.as_posix() if part == StoredPath.Relative else _stored(str(file), part)
            into.add(str(file), stored)
    return 0


@function(
    french="zipExtraitFichier", doc=3082019, parameters=("Archive", "File index or path", "File destination")
)
@_or_its_number
def zipExtractFile(
    which: ZipArchive | str, file: object, destination: StoredPath | str = StoredPath.Drive
) -> int | bytes:
    """Unpack a file of an archive; 0, or the number of the error. With zipInMemory return its bytes instead.

    The file is told by its path in the archive, or by its position as zipListFile lists them. `destination` is the
    folder below which its path is made; zipNone puts the file into the current folder without path, zipDirectory
    and zipDrive with the path that the archive has. What is there is replaced. Paths that lead out of the folder are
    cut, so that an archive of a stranger writes nowhere else.

    Source: help page 3082019. Differs from WINDEV: zipDrive unpacks below the current folder too.
    """
    opened = archive(which)
    info = opened.find(file if isinstance(file, int | str) else text_of(file))
    if destination == StoredPath.InMemory:
        return opened.read(info)
    opened.unpack(info, _place(info.filename, destination))
    return 0


@function(
    french="zipExtraitTout",
    doc=3082011,
    parameters=("Archive", "Destination", "Options"),
    limits="Its procedure and its progress bar are missing.",
)
@_or_its_number
def zipExtractAll(
    which: ZipArchive | str,
    destination: StoredPath | str = StoredPath.Folders,
    options: ExtractOptions = ZIP_OVERWRITE,  # noqa: ARG001 - what is there is replaced in any case
) -> int:
    """Unpack all files of an archive; 0, or the number of the error.

    `destination` is the folder below which their paths are made, or zipDirectory or zipDrive for the current one, as in
    zipExtractFile; what is there is replaced.

    Source: help page 3082011. Differs from WINDEV: zipDrive unpacks below the current folder too. Not documented on
    what was read of it: the options; a program gives zipOverwrite.
    """
    opened = archive(which)
    for info in opened.files():
        opened.unpack(info, _place(info.filename, destination or StoredPath.Folders))
    return 0


@function(french="zipListeFichier", parameters=("Archive",))
@when_it_fails(returns="")
def zipListFile(which: ZipArchive | str) -> str:
    """Return the paths of the files that an archive holds, each on a line. Page not seen; programs use it."""
    return CR.join(info.filename for info in archive(which).files())


@function(french="zipNbFichier", parameters=("Archive",))
@when_it_fails(returns=0)
def zipNbFile(which: ZipArchive | str) -> int:
    """Return how many files an archive holds; 0 with ErrorInfo where it is not open. Page not seen."""
    return len(archive(which).files())


@function(french="zipMsgErreur", parameters=("Error code",))
def zipMsgError(code: int) -> str:
    """Return what the number means that a function for archives has returned, "" for 0.

    The numbers are this runtime's own. Page not seen; programs use it.
    """
    number = whole(code)
    last = current().errors.last
    if number and last is not None and last.number == number:
        return last.message
    return TABLE[number].english if number in TABLE else ""


def _stored(path: str, part: StoredPath | str) -> str:
    if isinstance(part, str):
        return part.replace("\\", "/").lstrip("/")
    if part == StoredPath.Nothing:
        return os.path.basename(path)
    whole_path = os.path.relpath(path) if part == StoredPath.Relative else os.path.abspath(path)
    return os.path.splitdrive(whole_path)[1].replace(os.sep, "/").lstrip("/")


def _place(name: str, destination: StoredPath | str) -> Path:
    """Return where a file of an archive goes: never out of the folder, whatever its name says."""
    parts = (os.path.splitdrive(part)[1] for part in name.replace("\\", "/").split("/"))
    steps = [step for step in parts if step not in ("", ".", "..")]
    if not steps:
        raise Failure(NOT_IN_ARCHIVE, name=name)
    if destination == StoredPath.Nothing:
        return Path(steps[-1])
    below = Path(system_path(destination)) if isinstance(destination, str) else Path()
    return below.joinpath(*steps)
