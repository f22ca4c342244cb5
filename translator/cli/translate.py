"""`wlcompat translate`: WLanguage files to Python modules."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from translator.cli.diagnostics import show, summary
from translator.cli.files import FileProblem, complain, translations
from translator.pipeline import Translation, entry_point
from translator.semantics.assembly import module_name

_DESCRIPTION = """\
Write WLanguage files as Python modules, one module a file, each with its source map beside it.
Several files become one program: modules that import one another, and `__main__.py`, which starts it.

  wlcompat translate server.wl              print the Python
  wlcompat translate server.wl -o out       write out/server.py
  wlcompat translate sources -o out         every .wl, .wdg and .wdc file below a folder; python out runs it

What cannot be translated stands in the Python as a comment with a call that raises when it is reached.
The same input gives the same bytes.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "translate", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of .wl, .wdg and .wdc files"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="the folder to write to; made when absent"
    )
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were not written by this command"
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 where anything is marked (WL3xx, WL4xx)"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="show no diagnostics")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        made = list(translations(arguments.paths))
        if arguments.output is None:
            for translation in made:
                print(translation.python, end="")
        else:
            _write_all(made, arguments.output, arguments.force)
    except FileProblem as problem:
        return complain(problem)
    if not arguments.quiet:
        show(made)
    if arguments.output is not None and not arguments.quiet:
        print(summary(made, arguments.output), file=sys.stderr)
    marked = any(d.is_mark for translation in made for d in translation.diagnostics)
    return 1 if arguments.strict and marked else 0


def _write_all(translations: list[Translation], folder: Path, force: bool) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for translation in translations:
            name = translation.module or module_name(translation.source.name)
            _write(folder / f"{name}.py", translation.python, force)
            _write(folder / f"{name}.py.map", _source_map(translation), force=True)
        start = entry_point(translations)
        if start:
            _write(folder / "__main__.py", start, force)
    except OSError as problem:
        raise FileProblem(f"{problem.filename or folder} cannot be written: {problem.strerror}") from None


def _write(file: Path, text: str, force: bool) -> None:
    """Write a file whole or not at all; never over one that somebody wrote by hand."""
    if file.is_symlink() or (file.exists() and not force):
        head = b"" if file.is_symlink() else file.read_bytes()[:40]
        if not head.startswith(b'"""Translated from '):
            raise FileProblem(f"{file} was not written by this command; --force overwrites it")
    import tempfile  # imported where a file is written: printing is what must start fast

    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    os.chmod(temporary, 0o666 & ~_umask())
    os.replace(temporary, file)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _source_map(translation: Translation) -> str:
    source = Path(translation.source.name).name
    return json.dumps({"version": 1, "source": source, "lines": translation.lines}) + "\n"
