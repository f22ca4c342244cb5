"""The files that a command is given: found, read, and refused with a clear word."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from translator.cli.problems import FileProblem
from translator.pipeline import Translation, translate_files
from translator.processes import ProcessEnded, available
from translator.project.units import read_units
from translator.source import SourceText, UnreadableSource, read_source

_PROGRESS_FROM = 20
"""From how many files on a terminal sees how far the work is."""


def pages(paths: Iterable[str | os.PathLike[str]]) -> Iterator[SourceText]:
    """Yield the texts of plain files; raises FileProblem."""
    for path in paths:
        try:
            yield read_source(path)
        except UnreadableSource as problem:
            raise FileProblem(str(problem)) from None
        except OSError as problem:
            raise FileProblem(f"{path} cannot be read: {problem.strerror}") from None


def translations(paths: Sequence[str | os.PathLike[str]], jobs: int | None = 1) -> list[Translation]:
    """Translate files, and those below folders, as one program: plain text, procedure sets, classes.

    None as `jobs` stands for as many as the machine has cores. Raises FileProblem.
    """
    for path in paths:
        if not os.path.exists(path):
            raise FileProblem(f"{path} does not exist")
    program = read_units(paths)
    if program.problems:
        raise FileProblem("\n".join(program.problems))
    if not program.files:
        raise FileProblem(f"{', '.join(map(str, paths))} holds no .wl, .wdg, .wdc or .wdp file")
    try:
        return translate_files(
            program.files, _progress(len(program.files)), available() if jobs is None else jobs
        )
    except ProcessEnded as problem:
        raise FileProblem(str(problem)) from None


def _progress(files: int) -> Callable[[str, int], None]:
    """Return what shows on a terminal how far long work is."""
    shown = files > _PROGRESS_FROM and sys.stderr.isatty()
    process = os.getpid()

    def show(doing: str, done: int) -> None:
        if shown and os.getpid() == process:
            end = "\n" if done == files - 1 else ""
            print(f"\r{doing} {done + 1} of {files} files", end=end, file=sys.stderr, flush=True)

    return show
