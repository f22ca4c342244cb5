# ruff: noqa: N802 - WLanguage's own names
"""Folders: what they hold, making and deleting them, and those that have a meaning for the program."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.errors import ROOT_FOLDER
from wlcompat.files.listing import matching, told_of_each
from wlcompat.files.options import FileOptions
from wlcompat.files.path_parts import with_separator
from wlcompat.files.paths import failing_with, system_path
from wlcompat.procedures.finding import find_procedure
from wlcompat.strings.arguments import text_of
from wlcompat.strings.constants import CR

_RECURSIVE = FileOptions.Recursive


@function(
    french="fListeFichier",
    doc=3036008,
    parameters=("Path and mask", "Options", "Options with a procedure", "Pointer"),
)
@when_it_fails(returns="")
def fListFile(
    path: str,
    options: FileOptions | Callable[..., Any] | str = _RECURSIVE,
    recursive: FileOptions = _RECURSIVE,
    pointer: object = 0,
) -> str:
    """Return the paths of the files of a folder, with a line break between two; "" when there is none.

    `path` is a folder, or a path whose last part has the wildcards * and ?; upper and lower case do not
    matter, and *.* means all files. frRecursive (default) goes through all folders below, frNotRecursive does
    not. The files of a folder come by name, then those of its folders. "" with ErrorOccurred and ErrorInfo
    where a folder cannot be read.

    `fListFile(Path, Procedure, Options, Pointer)` calls a procedure for each file instead, and returns for how many,
    as text like the paths. The procedure, given by itself or by its name, gets the folder with its separator at the
    end, the name of the file, 1 where the folder is another than at the last call (else 0), and `pointer`, or as
    many of these as it takes; where it returns False the listing ends.

    Page not seen but in a table of constants (3036008); programs use it. Not documented: the order, links to
    folders (not followed), that frRecursive is the default, which programs that exclude it show, and the whole form
    with a procedure: no page was found that confirms its parameters, their values and the result, which are a choice.
    """
    return _listed(path, options, recursive, pointer, folders=False)


@function(
    french="fListeRépertoire",
    parameters=("Path and mask", "Options", "Options with a procedure", "Pointer"),
)
@when_it_fails(returns="")
def fListDirectory(
    path: str,
    options: FileOptions | Callable[..., Any] | str = _RECURSIVE,
    recursive: FileOptions = _RECURSIVE,
    pointer: object = 0,
) -> str:
    """Return the paths of the folders in a folder, or call a procedure for each, as fListFile does for files.

    Page not seen; programs use it. Not documented: the form with a procedure, as for fListFile.
    """
    return _listed(path, options, recursive, pointer, folders=True)


def _listed(
    path: str,
    options: FileOptions | Callable[..., Any] | str,
    recursive: FileOptions,
    pointer: object,
    *,
    folders: bool,
) -> str:
    if callable(options) or isinstance(options, str):
        found = matching(path, folders=folders, recursive=_is_recursive(recursive))
        return str(told_of_each(find_procedure(options), found, pointer))
    return CR.join(matching(path, folders=folders, recursive=_is_recursive(options)))


def _is_recursive(options: int) -> bool:
    return not int(options) & FileOptions.NotRecursive


@function(french="fRépertoireExiste", parameters=("Folder",))
def fDirectoryExist(path: str) -> bool:
    """Tell whether there is a folder of that path. Page not seen; programs use it."""
    try:
        return os.path.isdir(system_path(path))
    except Failure:
        return False


@function(french="fRepExiste", parameters=("Folder",))
def fDirExist(path: str) -> bool:
    """Tell whether there is a folder of that path: another name of fDirectoryExist. Page not seen."""
    return fDirectoryExist(path)


@function(french="fRepCrée", parameters=("Folder",))
@when_it_fails(returns=False)
def fMakeDir(path: str) -> bool:
    """Make a folder, with those above it; True, or False with ErrorOccurred and ErrorInfo.

    Page not seen; programs use it. Not documented: a folder that exists. Here it is no error, since what the
    program needs is there.
    """
    path = system_path(path)
    with failing_with(path):
        os.makedirs(path, exist_ok=True)
    return True


@function(french="fRepSupprime", parameters=("Folder", "Options"))
@when_it_fails(returns=False)
def fRemoveDir(path: str, options: FileOptions = FileOptions.Default) -> bool:
    """Delete an empty folder, with frRecursive all that is in it; True, or False with ErrorInfo.

    Of a link only the link is deleted. frReadOnly is accepted and needs nothing: rights on a folder decide.
    The root of a disk is never deleted. Page not seen; programs use it.
    """
    path = existing_folder(path)
    with failing_with(path):
        if os.path.islink(path):
            os.unlink(path)
        elif options & FileOptions.Recursive:
            shutil.rmtree(path)
        else:
            os.rmdir(path)
    return True


def existing_folder(path: str) -> str:
    """Return the path of a folder that may be changed, without separator at its end; raises Failure."""
    path = system_path(path)
    with failing_with(path):
        if not stat.S_ISDIR(os.stat(path).st_mode):
            raise NotADirectoryError(20, os.strerror(20))
    path = path.rstrip("/" + os.sep) or os.sep
    absolute = os.path.realpath(path)
    if os.path.dirname(absolute) == absolute and not os.path.islink(path):
        raise Failure(ROOT_FOLDER, path=path)
    return path


@function(french="fRepEnCours", parameters=("New folder",))
@when_it_fails(returns="")
def fCurrentDir(folder: str = "") -> str:
    """Return the current folder, where paths begin that do not begin at the root; with a folder, that becomes it first.

    Without separator at its end. "" with ErrorOccurred and ErrorInfo where there is no such folder. Page not seen;
    programs use it. Not documented: what comes back of a change. Here it is the new folder.
    """
    if folder:
        where = system_path(folder)
        with failing_with(where):
            os.chdir(where)
    with failing_with(os.curdir):
        return os.getcwd()


@function(french="fRepExe")
@when_it_fails(returns="")
def fExeDir() -> str:
    """Return the folder of the program: that of the Python file that was started, else the current folder.

    Without separator at its end. Page not seen; programs use it. Differs from WINDEV: there is no executable
    file of its own.
    """
    with failing_with(os.curdir):
        program = program_file()
        return str(program.parent) if program is not None else os.getcwd()


def program_file() -> Path | None:
    """Return the file that was started, None where that is no file, as in an interactive session."""
    frozen = getattr(sys, "frozen", False)
    file = sys.executable if frozen else getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(file).resolve() if file else None


@function(french="fRepDonnées")
@when_it_fails(returns="")
def fDataDir() -> str:
    """Return the folder for the data of the program: that of WLCOMPAT_DATA, else the program's own.

    Without separator at its end. Page not seen; programs use it. Differs from WINDEV, which asks for it when
    a program is installed.
    """
    own = os.environ.get("WLCOMPAT_DATA", "")
    with failing_with(own or os.curdir):
        return os.path.abspath(own) if own else fExeDir()


@function(french="fRépertoireTemp")
@when_it_fails(returns="")
def fTempPath() -> str:
    """Return the folder for temporary files, with the separator at its end. Page not seen; programs use it."""
    with failing_with("temp"):
        return with_separator(tempfile.gettempdir())


@function(french="fFichierTemp", parameters=("Prefix",))
@when_it_fails(returns="")
def fTempFile(prefix: str = "") -> str:
    """Make an empty temporary file with a name of its own, and return its path; the program deletes it.

    Only this user may read it. Page not seen; lists of functions name it. Not documented: its parameters.
    """
    prefix = system_path(text_of(prefix) or "wl")
    with failing_with(prefix):
        descriptor, path = tempfile.mkstemp(prefix=os.path.basename(prefix))
        os.close(descriptor)
    return path
