# ruff: noqa: N802 - WLanguage's own names
"""Taking paths apart and putting them together; nothing here looks at the disk."""

from __future__ import annotations

import os
import re

from wlcompat.catalog import function
from wlcompat.files.options import PathPart
from wlcompat.files.paths import SEPARATORS
from wlcompat.strings.arguments import text_of

_PATH = re.compile(r"([A-Za-z]:)?((?:.*[/\\])?)(.*?)(\.[^.]*)?", re.DOTALL)


@function(french="fExtraitChemin", parameters=("File path", "Part to extract"), pure=True)
def fExtractPath(path: str, parts: PathPart) -> str:
    r"""Return the parts of a path that are asked for, which can be added, in the order that they have in it.

    fDrive ("C:"), fDirectory (with the separators around, such as "/folder/"), fFileName (without extension),
    fExtension (from the last point of the name on). Both slashes are separators, on all systems.

    Page not seen; programs use it and count on the separator and the point. Not documented: names of
    machines. Here what "\\machine\share" begins is part of fDirectory.
    """
    found = _PATH.fullmatch(text_of(path))
    assert found is not None  # each part may be empty
    wanted = (PathPart.Drive, PathPart.Directory, PathPart.FileName, PathPart.Extension)
    return "".join(found[n] or "" for n, part in enumerate(wanted, 1) if parts & part)


@function(french="fConstruitChemin", parameters=("Path", "Name", "Extension"), pure=True)
def fBuildPath(folder: str, name: str, extension: str = "") -> str:
    """Return the path of a file: folder, separator where there is none, name, extension.

    The point before the extension may be left out. Page not seen; programs use it.
    """
    extension = text_of(extension)
    if extension and not extension.startswith("."):
        extension = f".{extension}"
    return with_separator(text_of(folder)) + text_of(name).lstrip(SEPARATORS) + extension


@function(french="ComplèteRep", parameters=("Folder",), pure=True)
def CompleteDir(folder: str) -> str:
    """Return the path of a folder with a separator at its end; one that has it is returned as it is.

    The separator is the one that the path has, that of the system where it has none.
    Page not seen; programs use it. Not documented: an empty path. Here it stays empty, since a separator
    would make it the root of the disk.
    """
    return with_separator(text_of(folder))


@function(french="fSép", pure=True)
def fSep() -> str:
    """Return the separator of this system's paths, "/" or a backslash. Page not seen; programs use it."""
    return os.sep


def with_separator(folder: str) -> str:
    """Return the path of a folder with a separator at its end, unless it is empty."""
    if not folder or folder[-1] in SEPARATORS:
        return folder
    return folder + ("\\" if "\\" in folder and "/" not in folder else os.sep)
