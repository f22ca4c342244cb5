"""The files of a program: found below folders, told apart by their endings, ordered; none is read here."""

from __future__ import annotations

import enum
import os
from collections.abc import Iterable, Iterator


class FileKind(enum.Enum):
    """What a file describes; the value is the key under which the description stands, or our word."""

    PLAIN = "plain text"
    PROCEDURES = "procedure_set"
    CLASS = "class"
    WINDOW = "window"
    PAGE = "page"
    REPORT = "report"
    PROJECT = "project"
    OTHER = "other"


OF_ONE_ELEMENT = frozenset({FileKind.WINDOW, FileKind.PAGE, FileKind.REPORT})
"""What is opened: its code runs then, and what it declares is its own."""

PLAIN_SUFFIXES = (".wl", ".txt")
"""Files of code alone; a folder is searched for the first ending only, since a .txt may hold anything."""

PROJECT_SUFFIXES = {
    ".wdg": FileKind.PROCEDURES,
    ".wwn": FileKind.PROCEDURES,
    ".wdc": FileKind.CLASS,
    ".wdp": FileKind.PROJECT,
    ".wwp": FileKind.PROJECT,
    ".wpp": FileKind.PROJECT,
    ".wdw": FileKind.WINDOW,
    ".wpw": FileKind.WINDOW,
    ".wwh": FileKind.PAGE,
    ".wwt": FileKind.PAGE,
    ".wde": FileKind.REPORT,
}
"""The files that WINDEV, WEBDEV and WINDEV Mobile keep code in, by their endings."""

READ_BY_DEFAULT = frozenset({FileKind.PLAIN, FileKind.PROCEDURES, FileKind.CLASS, FileKind.PROJECT})
"""What is translated of a folder; the others are part of what WINDEV's user interface is made of."""


def suffix_of(path: str | os.PathLike[str]) -> str:
    """Return the ending of a file's name, in lower case."""
    return os.path.splitext(path)[1].lower()


def kind_by_suffix(path: str | os.PathLike[str]) -> FileKind | None:
    """Return what a file holds, going by its ending; None where it holds no code."""
    suffix = suffix_of(path)
    return FileKind.PLAIN if suffix in PLAIN_SUFFIXES else PROJECT_SUFFIXES.get(suffix)


def find_files(
    paths: Iterable[str | os.PathLike[str]], kinds: Iterable[FileKind] = READ_BY_DEFAULT
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the files to read and the other project files, which may hold texts that the code shows.

    A file named outright is always read; of a folder, at any depth, those of the kinds. Each is found once,
    the files of a folder in the order of their names on every system; hidden folders are left out.
    """
    wanted = frozenset(kinds)
    chosen: dict[str, None] = {}
    others: dict[str, None] = {}
    for path in [os.fspath(given) for given in paths]:
        if not os.path.isdir(path):
            chosen[path] = None
            continue
        for file in _below(path):
            if kind_by_suffix(file) in wanted and suffix_of(file) != ".txt":
                chosen[file] = None
            elif suffix_of(file) in PROJECT_SUFFIXES:
                others[file] = None
    return tuple(chosen), tuple(path for path in others if path not in chosen)


def find_folders(paths: Iterable[str | os.PathLike[str]]) -> list[str]:
    """Return the folders that `find_files` searches, each with the separator at its end."""
    return [os.path.join(place, "") for path in paths for place, _ in _walk(os.fspath(path))]


def names_that_count(folder: str) -> list[str]:
    """Return the names in a folder that make a difference for `find_files`, in order."""
    with os.scandir(folder) as entries:
        return sorted(
            entry.name
            for entry in entries
            if kind_by_suffix(entry.name)
            or (entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."))
        )


def _below(folder: str) -> Iterator[str]:
    for place, files in _walk(folder):
        for name in sorted(files, key=_order):
            yield os.path.join(place, name).removeprefix(os.path.join(os.curdir, ""))


def _walk(folder: str) -> Iterator[tuple[str, list[str]]]:
    """Yield a folder and those below it, each with the names of its files."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=_order)
        yield place, files


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name
