"""The files of a program: found, ordered, and read with the texts that they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from translator.project.blocks import BlockKind, CodeBlock, ProjectFile
from translator.project.finding import PROJECT_SUFFIXES, READ_BY_DEFAULT, FileKind, find_files
from translator.project.reader import OpenedFile, open_project_file, read_opened
from translator.project.resources import StringTable
from translator.source import SourceText, UnreadableSource, read_source
from wlcompat.record import value


@value
class Program:
    """The files of a program that were read, in order, and those that were not."""

    files: tuple[ProjectFile, ...]
    problems: tuple[str, ...]
    """One message for each file that could not be read; it names the file."""


def find_units(
    paths: Sequence[Path], kinds: Iterable[FileKind] = READ_BY_DEFAULT
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files to read and the other project files, as `find_files` tells them apart."""
    chosen, others = find_files(paths, kinds)
    return tuple(map(Path, chosen)), tuple(map(Path, others))


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
