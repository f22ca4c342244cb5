"""The files of a program: found, ordered, and read with the texts that they share."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from translator.project.blocks import BlockKind, CodeBlock, FileKind, ProjectFile
from translator.project.reader import OpenedFile, open_project_file, read_opened
from translator.project.resources import StringTable
from translator.source import SourceText, UnreadableSource, read_source
from wlcompat.record import value

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

READ_BY_DEFAULT = frozenset({FileKind.PLAIN, FileKind.PROCEDURES, FileKind.CLASS})
"""What is translated of a folder; the others are part of what WINDEV's user interface is made of."""


@value
class Program:
    """The files of a program that were read, in order, and those that were not."""

    files: tuple[ProjectFile, ...]
    problems: tuple[str, ...]
    """One message for each file that could not be read; it names the file."""


def kind_by_suffix(path: Path) -> FileKind | None:
    """Return what a file holds, going by its ending; None where it holds no code."""
    suffix = path.suffix.lower()
    return FileKind.PLAIN if suffix in PLAIN_SUFFIXES else PROJECT_SUFFIXES.get(suffix)


def find_units(
    paths: Sequence[Path], kinds: Iterable[FileKind] = READ_BY_DEFAULT
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files to read and the other project files, which may hold texts that the code shows.

    A file named outright is always read; of a folder, at any depth, those of the kinds. Each is found once,
    the files of a folder in the order of their names on every system; hidden folders are left out.
    """
    wanted = frozenset(kinds)
    chosen: dict[Path, None] = {}
    others: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            chosen[path] = None
            continue
        for file in _below(path):
            kind = kind_by_suffix(file)
            if kind in wanted and file.suffix.lower() != ".txt":
                chosen[file] = None
            elif file.suffix.lower() in PROJECT_SUFFIXES:
                others[file] = None
    return tuple(chosen), tuple(path for path in others if path not in chosen)


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=_order)
        yield from (Path(place, name) for name in sorted(files, key=_order))


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name


def read_units(
    paths: Sequence[Path], kinds: Iterable[FileKind] = READ_BY_DEFAULT, language: str = ""
) -> Program:
    """Read files and folders; `problems` has the files that cannot be read, and the others are read."""
    chosen, others = find_units(paths, kinds)
    opened: list[OpenedFile | SourceText] = []
    problems: list[str] = []
    for path in chosen:
        try:
            opened.append(_open(path))
        except UnreadableSource as problem:
            problems.append(str(problem))
        except OSError as problem:
            problems.append(f"{path} cannot be read: {problem.strerror}")
    tables = {file.table.identifier: file.table for file in opened if isinstance(file, OpenedFile)}
    tables |= {table.identifier: table for table in _tables(others) if table.identifier not in tables}
    files = [
        plain_file(file) if isinstance(file, SourceText) else read_opened(file, tables, language)
        for file in opened
    ]
    return Program(tuple(files), tuple(problems))


def read_unit(path: Path, language: str = "") -> ProjectFile:
    """Read one file by itself; raises OSError and UnreadableSource."""
    opened = _open(path)
    return plain_file(opened) if isinstance(opened, SourceText) else read_opened(opened, language=language)


def plain_file(source: SourceText) -> ProjectFile:
    """Return a file of code alone: one block, which is the file as it is."""
    name = Path(source.name).stem
    return ProjectFile(FileKind.PLAIN, name, source, (CodeBlock(BlockKind.PLAIN, name, source),))


def _open(path: Path) -> OpenedFile | SourceText:
    try:
        source = read_source(path)
    except UnreadableSource as problem:
        if path.suffix.lower() in PROJECT_SUFFIXES and "binary" in str(problem):
            raise UnreadableSource(
                f"{path} is in WINDEV's binary format; have WINDEV save the element as text, "
                "or copy its code into a file that ends in .wl"
            ) from None
        raise
    return open_project_file(source) if path.suffix.lower() in PROJECT_SUFFIXES else source


def _tables(paths: Iterable[Path]) -> Iterator[StringTable]:
    """Yield the string tables of files that are read for nothing else; one that cannot be read has none."""
    for path in paths:
        try:
            yield open_project_file(read_source(path)).table
        except (OSError, UnreadableSource):
            continue
