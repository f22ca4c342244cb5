"""`wlcompat check`: what would be translated, and what not."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from translator.cli.diagnostics import show, summary
from translator.cli.files import translations
from translator.cli.language import wanted_language
from translator.cli.options import HelpFormatter, add_jobs
from translator.cli.problems import FileProblem, complain
from translator.diagnostics.rule import Severity
from translator.diagnostics.sarif import as_sarif
from translator.pipeline import Translation

_DESCRIPTION = """\
Report what would be translated and what not, without writing anything.

  wlcompat check server.wl                  each finding with its line
  wlcompat check sources --format json      counts and findings for other programs
  wlcompat check sources --format sarif     findings as SARIF 2.1.0, for code hosts and editors
  wlcompat check sources --strict           exit with 1 where anything would be marked

Codes: WL1xx the file, WL2xx repaired, WL3xx not translated, WL4xx translated but may differ.
`wlcompat explain WL301` says more.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("check", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, or a folder of .wl, .wdg, .wdc and .wdp files"
    )
    parser.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help="text for people, JSON or SARIF"
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 where anything is marked (WL3xx, WL4xx)"
    )
    add_jobs(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        made = translations(arguments.paths, arguments.jobs)
    except FileProblem as problem:
        return complain(problem)
    if arguments.format == "json":
        print(json.dumps(as_plain(made), ensure_ascii=False, indent=2))
    elif arguments.format == "sarif":
        found = [d for translation in made for d in translation.diagnostics]
        print(json.dumps(as_sarif(found, wanted_language() or "en"), ensure_ascii=False, indent=2))
    else:
        show(made, sys.stdout)
        print(summary(made))
    found = [d for translation in made for d in translation.diagnostics]
    failed = any(d.rule.severity is Severity.ERROR or (arguments.strict and d.is_mark) for d in found)
    return 1 if failed else 0


def as_plain(translations: list[Translation]) -> dict[str, object]:
    """Return the object that `--format json` prints."""
    counts = [translation.counts for translation in translations]
    statements = sum(c.statements for c in counts)
    untranslated = sum(c.untranslated for c in counts)
    return {
        "files": len(translations),
        "blocks": sum(translation.blocks for translation in translations),
        "lines": sum(translation.source.line_count for translation in translations),
        "statements": statements,
        "translated": statements - untranslated,
        "untranslated": untranslated,
        "unsupported": sum(c.unsupported for c in counts),
        "comments": sum(translation.comments for translation in translations),
        "diagnostics": [
            d.as_plain(wanted_language() or "en")
            for translation in translations
            for d in translation.diagnostics
        ],
    }
