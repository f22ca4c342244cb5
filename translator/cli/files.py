"""The files that a command is given: found, read, and refused with a clear word."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from translator.pipeline import Translation, translate
from translator.project.units import read_units
from translator.source import SourceText, UnreadableSource, read_source

_PROGRESS_FROM = 20
"""From how many files on a terminal sees how far the work is."""


class FileProblem(Exception):
    """A file cannot be used; the message says which and why."""


def pages(paths: Sequence[Path]) -> Iterator[SourceText]:
    """Yield the texts of plain files; raises FileProblem."""
    for path in paths:
        try:
            yield read_source(path)
        except UnreadableSource as problem:
            raise FileProblem(str(problem)) from None
        except OSError as problem:
            raise FileProblem(f"{path} cannot be read: {problem.strerror}") from None


def translations(paths: Sequence[Path]) -> Iterator[Translation]:
    """Translate files, and those below folders: plain text, procedure sets, classes; raises FileProblem."""
    for path in paths:
        if not path.exists():
            raise FileProblem(f"{path} does not exist")
    program = read_units(paths)
    if program.problems:
        raise FileProblem("\n".join(program.problems))
    if not program.files:
        raise FileProblem(f"{', '.join(map(str, paths))} holds no .wl, .wdg or .wdc file")
    for position, file in enumerate(program.files):
        if len(program.files) > _PROGRESS_FROM and sys.stderr.isatty():
            end = "\n" if position == len(program.files) - 1 else ""
            print(f"\r{position + 1} of {len(program.files)} files", end=end, file=sys.stderr, flush=True)
        yield translate(file.source, file.notes, blocks=len(file.parts))


def complain(problem: Exception) -> int:
    """Print a problem and return the exit code for it."""
    print(f"wlcompat: {problem}", file=sys.stderr)
    return 1
