"""The files of a program: found, ordered, and read with the texts that they share."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from translator.project.blocks import BlockKind, CodeBlock, ProjectFile
from translator.project.finding import PROJECT_SUFFIXES, READ_BY_DEFAULT, FileKind, find_files, suffix_of
from translator.source import SourceText, UnreadableSource, read_source
from wlcompat.record import value

TYPE_CHECKING = False
if TYPE_CHECKING:  # files of code alone are read without what reads project files
    from translator.project.reader import FindTable, OpenedFile
    from translator.project.resources import StringTable


@value
class Program:
    """The files of a program that were read, in order, and those that were not."""

    files: tuple[ProjectFile, ...]
    problems: tuple[str, ...]
    """One message for each file that could not be read; it names the file."""


def read_units(
    paths: Iterable[str | os.PathLike[str]],
    kinds: Iterable[FileKind] = READ_BY_DEFAULT,
    language: str = "",
) -> Program:
    """Read files and folders; `problems` has the files that cannot be read, and the others are read."""
    paths = list(paths)
    chosen, others = find_files(paths, kinds)
    opened: list[OpenedFile | SourceText] = []
    problems: list[str] = []
    for path in chosen:
        try:
            opened.append(_open(path))
        except UnreadableSource as problem:
            problems.append(str(problem))
        except OSError as problem:
            problems.append(f"{path} cannot be read: {problem.strerror}")
    tables = _StringTables((file for file in opened if not isinstance(file, SourceText)), others)
    read = [_read(file, tables.find, language) for file in opened]
    # A project is read for the variables and the start of the program: most that are found have neither
    named = {os.fspath(path) for path in paths}
    files = (
        file for file in read if file.kind is not FileKind.PROJECT or file.parts or file.whole.name in named
    )
    return Program(tuple(files), tuple(problems))


def read_unit(path: str | os.PathLike[str], language: str = "") -> ProjectFile:
    """Read one file by itself; raises OSError and UnreadableSource."""
    return _read(_open(path), lambda _: None, language)


def plain_file(source: SourceText) -> ProjectFile:
    """Return a file of code alone: one block, which is the file as it is."""
    name = os.path.splitext(os.path.basename(source.name))[0]
    return ProjectFile(FileKind.PLAIN, name, source, (CodeBlock(BlockKind.PLAIN, name, source),))


def _read(file: OpenedFile | SourceText, find_table: FindTable, language: str) -> ProjectFile:
    if isinstance(file, SourceText):
        return plain_file(file)
    from translator.project.reader import read_opened

    return read_opened(file, find_table, language)


def _open(path: str | os.PathLike[str]) -> OpenedFile | SourceText:
    try:
        source = read_source(path)
    except UnreadableSource as problem:
        if suffix_of(path) in PROJECT_SUFFIXES and "binary" in str(problem):
            raise UnreadableSource(
                f"{path} is in WINDEV's binary format; have WINDEV save the element as text, "
                "or copy its code into a file that ends in .wl"
            ) from None
        raise
    if suffix_of(path) not in PROJECT_SUFFIXES:
        return source
    from translator.project.reader import open_project_file

    return open_project_file(source)


class _StringTables:
    """The string tables of a program; files that are read for nothing else are read once a table is missing."""

    def __init__(self, opened: Iterable[OpenedFile], others: Iterable[str]) -> None:
        self._known = {file.table.identifier: file.table for file in opened}
        self._others = tuple(others)

    def find(self, identifier: int) -> StringTable | None:
        """Return the table with an identifier."""
        if identifier not in self._known and self._others:
            others, self._others = self._others, ()
            self._known = {table.identifier: table for table in _tables(others)} | self._known
        return self._known.get(identifier)


def _tables(paths: Iterable[str]) -> Iterator[StringTable]:
    """Yield the string tables of files; one that cannot be read has none."""
    for path in paths:
        try:
            opened = _open(path)
        except (OSError, UnreadableSource):
            continue
        if not isinstance(opened, SourceText):
            yield opened.table
