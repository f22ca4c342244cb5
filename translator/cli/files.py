"""The files that a command is given: found, read, and refused with a clear word."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from translator.source import SourceText, UnreadableSource, read_source

_SUFFIXES = (".wl", ".txt")


def sources(paths: Sequence[Path]) -> Iterator[SourceText]:
    """Yield the source texts of files, and of the .wl files below folders; raises FileProblem."""
    files = list(_files(paths))
    for position, file in enumerate(files):
        if len(files) > 20 and sys.stderr.isatty():
            end = "\n" if position == len(files) - 1 else ""
            print(f"\r{position + 1} of {len(files)} files", end=end, file=sys.stderr, flush=True)
        try:
            yield read_source(file)
        except UnreadableSource as problem:
            raise FileProblem(str(problem)) from None
        except OSError as problem:
            raise FileProblem(f"{file} cannot be read: {problem.strerror}") from None


class FileProblem(Exception):
    """A file cannot be used; the message says which and why."""


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            found = sorted(file for file in path.rglob("*.wl") if file.is_file())
            if not found:
                raise FileProblem(f"{path} holds no .wl file")
            yield from found
        elif not path.exists():
            raise FileProblem(f"{path} does not exist")
        elif path.suffix.lower() in (".wdg", ".wdc", ".wdw", ".wdp", ".wwp", ".wwh", ".wde", ".wdr"):
            raise FileProblem(
                f"{path} is a project file of WINDEV, which this version does not read yet; "
                f"copy the code into a text file with the ending {' or '.join(_SUFFIXES)}"
            )
        else:
            yield path


def complain(problem: Exception) -> int:
    """Print a problem and return the exit code for it."""
    print(f"wlcompat: {problem}", file=sys.stderr)
    return 1
