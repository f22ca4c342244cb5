"""The work of `wlcompat translate`: Python on the standard output, or in a folder with its source maps."""

from __future__ import annotations

import argparse
import json
import os

from translator.cli.diagnostics import show, shown, summary
from translator.cli.files import translations
from translator.cli.problems import FileProblem
from translator.pipeline import Translation, entry_point
from translator.semantics.assembly import module_name


def print_python(arguments: argparse.Namespace) -> int:
    """Print the Python, and the diagnostics beside it; return the exit code. Raises FileProblem."""
    made = translations(arguments.paths, arguments.jobs)
    for translation in made:
        print(translation.python, end="")
    if not arguments.quiet:
        show(made)
    return _exit_code(arguments, made)


def write_python(arguments: argparse.Namespace) -> tuple[list[str], list[str], int]:
    """Write the Python; return the names of the files, the lines to show, and the exit code. Raises FileProblem."""
    made = translations(arguments.paths, arguments.jobs)
    files = _write_all(made, arguments.output, arguments.force)
    said = [] if arguments.quiet else [*shown(made), summary(made, arguments.output)]
    return files, said, _exit_code(arguments, made)


def _exit_code(arguments: argparse.Namespace, made: list[Translation]) -> int:
    marked = any(d.is_mark for translation in made for d in translation.diagnostics)
    return 1 if arguments.strict and marked else 0


def _write_all(translations: list[Translation], folder: str, force: bool) -> list[str]:
    """Write what was translated; return the names of the files."""
    names = []
    try:
        os.makedirs(folder, exist_ok=True)
        for translation in translations:
            name = translation.module or module_name(translation.source.name)
            _write(folder, f"{name}.py", translation.python, force)
            _write(folder, f"{name}.py.map", _source_map(translation), force=True)
            names += [f"{name}.py", f"{name}.py.map"]
        start = entry_point(translations)
        if start:
            _write(folder, "__main__.py", start, force)
            names.append("__main__.py")
    except OSError as problem:
        raise FileProblem(f"{problem.filename or folder} cannot be written: {problem.strerror}") from None
    return names


def _write(folder: str, name: str, text: str, force: bool) -> None:
    """Write a file whole or not at all; never over one that somebody wrote by hand."""
    file, temporary = (os.path.join(folder, one) for one in (name, f".{name}.{os.getpid()}"))
    if os.path.islink(file) or not (force or _may_be_replaced(file)):
        raise FileProblem(f"{file} was not written by this command; --force overwrites it")
    with open(temporary, "x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    os.replace(temporary, file)


def _may_be_replaced(file: str) -> bool:
    try:
        with open(file, "rb") as stream:
            return stream.read(40).startswith(b'"""Translated from ')
    except FileNotFoundError:
        return True


def _source_map(translation: Translation) -> str:
    source = os.path.basename(translation.source.name)
    return json.dumps({"version": 1, "source": source, "lines": translation.lines}) + "\n"
