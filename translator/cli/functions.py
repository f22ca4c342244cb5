"""`wlcompat functions`: what the runtime has."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from translator.cli.options import HelpFormatter
from translator.cli.problems import FileProblem, complain
from wlcompat import catalog
from wlcompat.catalog import Function, fold

_DESCRIPTION = """\
List the functions of the runtime, in English and French.

  wlcompat functions                        all of them
  wlcompat functions Socket                 those with Socket in a name
  wlcompat functions SocketCrée             one function, either language: everything about it
  wlcompat functions --format json          for other programs
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("functions", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument("name", nargs="?", metavar="NAME", help="a function, or a part of a name")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text for people, or JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    wanted = fold(arguments.name or "")
    found = [f for f in catalog.functions() if any(wanted in fold(name) for name in f.names)]
    exact = [f for f in found if any(wanted == fold(name) for name in f.names)]
    if not found:
        return complain(FileProblem(f"the runtime has no function {arguments.name}"))
    if arguments.format == "json":
        print(json.dumps([_as_plain(f) for f in exact or found], ensure_ascii=False, indent=2))
    elif exact and arguments.name:
        for function in exact:
            print(details(function))
    else:
        for line in _table(found):
            print(line)
    sys.stdout.flush()
    return 0


def details(function: Function) -> str:
    """Return everything that is known of a function, as text."""
    import inspect  # the list of functions does without it

    page = f"help page {function.doc}" if function.doc else "help page not seen"
    names = " — ".join(function.names)
    parts = [names, syntax(function), page, "", inspect.getdoc(function.python) or ""]
    if function.limits:
        parts += ["", f"Limits: {function.limits}"]
    return "\n".join(parts)


def syntax(function: Function) -> str:
    """Return the call as the help writes it: optional parameters in brackets."""
    if function.reads_like_variable:
        return function.english
    text, brackets = "", 0
    for parameter in function.parameters:
        comma = ", " if text else ""
        if parameter.optional:
            text += f" [{comma}" if text else "["
            brackets += 1
        else:
            text += comma
        text += f"<{parameter.documented}>"
    return f"{function.english}({text}{']' * brackets})"


def _table(functions: list[Function]) -> list[str]:
    width = max(len(f.english) for f in functions) + 2
    french = max(len(f.french) for f in functions) + 2
    return [f"{f.english:{width}}{f.french:{french}}{f.summary}" for f in functions]


def _as_plain(function: Function) -> dict[str, object]:
    return {
        "english": function.english,
        "french": function.french,
        "help_page": function.doc,
        "syntax": syntax(function),
        "summary": function.summary,
        "limits": function.limits,
        "family": function.family,
    }
