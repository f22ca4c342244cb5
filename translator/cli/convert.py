"""`wlcompat convert`: the same program with the keywords and names of the other language."""

from __future__ import annotations

import argparse
import codecs
import sys
from pathlib import Path
from typing import Any

from translator.cli.diagnostics import show_found
from translator.cli.options import HelpFormatter
from translator.cli.problems import FileProblem, complain
from translator.convert.files import ConvertedFile, convert_files
from translator.project.units import read_units

_DESCRIPTION = """\
Print a program with the keywords, functions, constants, types and properties of the other language.

  wlcompat convert --to en serveur.wl > server.wl
  wlcompat convert --to fr sources -o convertis      every file below a folder

Comments, texts, layout and the program's own names stay as they are, and so do lines that cannot be parsed. Give the
files of a program together: what one of them declares is then left alone in the others too.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("convert", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a file, or a folder of .wl, .wdg, .wdc and .wdp files",
    )
    parser.add_argument("--to", required=True, choices=("en", "fr"), help="the language: English or French")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="write files of the same names to a folder, made when absent",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="show no diagnostics")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        missing = [path for path in arguments.paths if not path.exists()]
        if missing:
            raise FileProblem(f"{missing[0]} does not exist")
        program = read_units(arguments.paths)
        if program.problems:
            raise FileProblem("\n".join(program.problems))
        if not program.files:
            raise FileProblem(f"{', '.join(map(str, arguments.paths))} holds no .wl, .wdg, .wdc or .wdp file")
        for file in convert_files(program.files, arguments.to):
            data = _as_bytes(file)
            if arguments.output is None:
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
            else:
                _write(arguments.output / Path(file.source.name).name, data)
            if not arguments.quiet:
                show_found(file.diagnostics, file.source)
    except FileProblem as problem:
        return complain(problem)
    return 0


def _as_bytes(file: ConvertedFile) -> bytes:
    """Return the file in UTF-8, with the line ends and the byte order mark that it had."""
    with open(file.source.name, "rb") as stream:
        before = stream.read()
    ends_as_windows = b"\r\n" in before
    marked = before.startswith(codecs.BOM_UTF8)
    data = (file.text.replace("\n", "\r\n") if ends_as_windows else file.text).encode()
    return codecs.BOM_UTF8 + data if marked else data


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(file, "xb") as stream:
            stream.write(data)
    except FileExistsError:
        raise FileProblem(f"{file} exists; convert writes over no file") from None
    except OSError as problem:
        raise FileProblem(f"{file} cannot be written: {problem.strerror}") from None
