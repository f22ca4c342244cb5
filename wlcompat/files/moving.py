# ruff: noqa: N802 - WLanguage's own names
"""Copying, moving, renaming and deleting files and folders."""

from __future__ import annotations

import errno
import os
import shutil
import stat

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.errors import FILE_EXISTS, FILE_READ_ONLY, NOT_A_FOLDER, SAME_FILE
from wlcompat.files.folders import existing_folder
from wlcompat.files.listing import is_mask, named_files
from wlcompat.files.options import FileOptions
from wlcompat.files.paths import failing_with, system_path

_DEFAULT = FileOptions.Default


@function(french="fSupprime", parameters=("File to delete", "Options"))
@when_it_fails(returns=False)
def fDelete(path: str, options: FileOptions = _DEFAULT) -> bool:
    """Delete a file, or all that match the wildcards * and ?; True, or False with ErrorInfo.

    frReadOnly deletes files that are read-only too, which otherwise is an error; frRecursive looks for matches
    in the folders below. Deleting ends at the first file that fails. No match is an error.

    Page not seen; programs use it with one file and frReadOnly. Not documented: wildcards.
    """
    for file in named_files(path, int(options)):
        with failing_with(file):
            found = os.lstat(file)
            if stat.S_ISDIR(found.st_mode):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not found.st_mode & stat.S_IWUSR and not stat.S_ISLNK(found.st_mode):
                if not options & FileOptions.ReadOnly:
                    raise Failure(FILE_READ_ONLY, path=file)
                os.chmod(file, stat.S_IMODE(found.st_mode) | stat.S_IWUSR)
            os.remove(file)
    return True


@function(french="fCopieFichier", doc=3036008, parameters=("Source file", "Destination file"))
@when_it_fails(returns=False)
def fCopyFile(source: str, destination: str) -> bool:
    """Copy a file, or all that match the wildcards * and ?, with their dates; True, or False with ErrorInfo.

    `destination` is a path, or a folder, which it has to be for wildcards; a file that is there is replaced.
    Page not seen but in a table of constants (3036008); programs use it. Missing: options, and the procedure
    that follows the copy.
    """
    for file, target in _pairs(source, destination):
        with failing_with(file):
            if os.path.exists(target) and os.path.samefile(file, target):
                raise Failure(SAME_FILE, path=file)
            if os.path.isdir(file):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with failing_with(file if not os.path.exists(file) else target):
            shutil.copy2(file, target)
    return True


@function(french="fDéplaceFichier", parameters=("Source file", "Destination file"))
@when_it_fails(returns=False)
def fMoveFile(source: str, destination: str) -> bool:
    """Move a file, or all that match the wildcards * and ?; True, or False with ErrorInfo.

    `destination` is a path, or a folder, which it has to be for wildcards. A file that is there is an error.
    Page not seen; programs use it.
    """
    for file, target in _pairs(source, destination):
        _move(file, target)
    return True


@function(french="fRenomme", parameters=("File", "New name"))
@when_it_fails(returns=False)
def fRename(path: str, new_path: str) -> bool:
    """Give a file or a folder another name or path; True, or False with ErrorInfo.

    A new name without folder stays in the folder of the file. A file that is there is an error.
    Page not seen; programs use it. Not documented: a name without folder.
    """
    path, new_path = system_path(path), system_path(new_path)
    if not os.path.dirname(new_path):
        new_path = os.path.join(os.path.dirname(path), new_path)
    _move(path, new_path)
    return True


@function(french="fRepCopie", parameters=("Source folder", "Destination folder"))
@when_it_fails(returns=False)
def fCopyDir(source: str, destination: str) -> bool:
    """Copy a folder with all that is in it; True, or False with ErrorInfo.

    The destination is made where there is none, and filled up where there is; files of the same name are
    replaced, links are copied as links. Page not seen; programs use it.
    """
    source, destination = existing_folder(source), system_path(destination)
    _check_not_inside(source, destination)
    with failing_with(destination):
        try:
            shutil.copytree(source, destination, symlinks=True, dirs_exist_ok=True)
        except shutil.Error as error:
            problems = error.args[0]
            raise OSError(errno.EIO, "; ".join(f"{name}: {why}" for name, _, why in problems[:3])) from error
    return True


@function(french="fRepDéplace", parameters=("Source folder", "Destination folder"))
@when_it_fails(returns=False)
def fMoveDir(source: str, destination: str) -> bool:
    """Move a folder with all that is in it; True, or False with ErrorInfo.

    A folder that is there is an error. Page not seen; programs use it.
    """
    source, destination = existing_folder(source), system_path(destination)
    _check_not_inside(source, destination)
    _move(source, destination)
    return True


def _pairs(source: str, destination: str) -> list[tuple[str, str]]:
    """Return what goes where, after the rules of copying: into a folder under the same name."""
    files, target = named_files(source), system_path(destination)
    if os.path.isdir(target) or target.endswith(("/", os.sep)):
        return [(file, os.path.join(target, os.path.basename(file))) for file in files]
    if is_mask(system_path(source)):
        raise Failure(NOT_A_FOLDER, path=target)
    return [(files[0], target)]


def _move(path: str, target: str) -> None:
    with failing_with(path):
        os.lstat(path)
        # The same file under two spellings, on disks that ignore case, may get the other one
        if os.path.lexists(target) and not os.path.samefile(path, target):
            raise Failure(FILE_EXISTS, path=target)
    with failing_with(target):
        shutil.move(path, target)


def _check_not_inside(source: str, destination: str) -> None:
    outer, inner = os.path.realpath(source), os.path.realpath(destination)
    if os.path.commonpath((outer, inner)) == outer:
        raise Failure(SAME_FILE, path=source)
