"""`wlcompat doccheck`: saved help pages held against the runtime."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from translator.cli.diagnostics import colours
from translator.cli.files import pages
from translator.cli.options import HelpFormatter
from translator.cli.problems import FileProblem, complain
from translator.doccheck import check_page, report_lines

_DESCRIPTION = """\
Hold help pages, saved as text, against the runtime: names, parameters, defaults, constants; and translate
their examples.

  wlcompat doccheck page.txt                line by line what agrees and what differs

Exit code 0 where all pages agree, 1 where one differs.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("doccheck", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="a help page saved as text")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text for people, or JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        reports = [check_page(source.text, source.name) for source in pages(arguments.pages)]
    except FileProblem as problem:
        return complain(problem)
    if arguments.format == "json":
        print(json.dumps([report.as_plain() for report in reports], ensure_ascii=False, indent=2))
    else:
        for report in reports:
            for line in report_lines(report, colours(sys.stdout)):
                print(line)
    return 0 if all(report.agrees for report in reports) else 1
