"""`wlcompat explain`: what a diagnostic means and what to do about it."""

from __future__ import annotations

import argparse
from typing import Any

from translator.cli.language import user_language
from translator.cli.options import HelpFormatter
from translator.cli.problems import FileProblem, complain
from translator.diagnostics import rules as _rules  # noqa: F401  (importing it fills the registry)
from translator.diagnostics.render import explanation
from translator.diagnostics.rule import Rule

_DESCRIPTION = """\
Explain a diagnostic.

  wlcompat explain WL301                    what it means, an example, what to do
  wlcompat explain WL301 --language fr      the same in French; so does WLCOMPAT_LANGUAGE=fr
  wlcompat explain                          all codes
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("explain", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument(
        "code", nargs="?", metavar="CODE", help="such as WL301 or 301, or its name such as syntax"
    )
    parser.add_argument("--language", choices=("en", "fr"), help="English or French")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    language = arguments.language or user_language()
    if arguments.code is None:
        for code, rule in sorted(Rule.registry.items()):
            print(f"{code}  {rule.slug:26}{rule.texts(language).says}")
        return 0
    wanted = arguments.code.lower()
    for code, rule in Rule.registry.items():
        if wanted in (code.lower(), code.removeprefix("WL"), rule.slug):
            print(explanation(rule, language), end="")
            return 0
    return complain(FileProblem(f"there is no diagnostic {arguments.code}; `wlcompat explain` lists them"))
