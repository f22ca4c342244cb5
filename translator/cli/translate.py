"""`wlcompat translate`: WLanguage files to Python modules."""

from __future__ import annotations

import argparse
import os

from translator.cli.options import HelpFormatter, add_jobs
from translator.cli.problems import FileProblem, complain

_DESCRIPTION = """\
Write WLanguage files as Python modules, one module a file, each with its source map beside it.
Several files become one program: modules that import one another, and `__main__.py`, which starts it.

  wlcompat translate server.wl              print the Python
  wlcompat translate server.wl -o out       write out/server.py
  wlcompat translate sources -o out         all of a folder: .wl, .wdg, .wdc, .wdp; python out runs it

What cannot be translated stands in the Python as a comment with a call that raises when it is reached.
The same input gives the same bytes; where neither it nor the output has changed, nothing is written.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("translate", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, or a folder of .wl, .wdg, .wdc and .wdp files"
    )
    parser.add_argument("-o", "--output", metavar="DIR", help="the folder to write to; made when absent")
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were not written by this command"
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 where anything is marked (WL3xx, WL4xx)"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="show no diagnostics")
    add_jobs(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from translator.cli import unchanged, writing  # all of the translator: what is unchanged needs none of it

    try:
        if arguments.output is None:
            return writing.print_python(arguments)
        before = unchanged.look_at(arguments.paths)
        files, said, code = writing.write_python(arguments)
    except FileProblem as problem:
        return complain(problem)
    written = [os.path.join(arguments.output, file) for file in files]
    unchanged.remember(arguments.words, (before, unchanged.look_at(arguments.paths)), written, said, code)
    return unchanged.say(said, code)
