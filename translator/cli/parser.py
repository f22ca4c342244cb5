"""The parser of the command line, which speaks the user's language."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from translator.cli.french import in_french
from translator.cli.options import HelpFormatter


class FrenchHelp(HelpFormatter):
    """Help in French; what the table lacks stays in English."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the line that shows how the command is used."""
        super().add_usage(usage, actions, groups, in_french("usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Begin a group of arguments."""
        super().start_section(in_french(heading) if heading else heading)

    def add_text(self, text: str | None) -> None:
        """Add a description."""
        super().add_text(in_french(text) if isinstance(text, str) else text)

    def _expand_help(self, action: argparse.Action) -> str:
        return in_french(super()._expand_help(action))


class FrenchParser(argparse.ArgumentParser):
    """A parser whose help and complaints are in French, and those of its sub-commands."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Take what argparse takes."""
        super().__init__(*arguments, **{**named, "formatter_class": FrenchHelp})

    def error(self, message: str) -> NoReturn:
        """Complain of the arguments and exit with 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog} : {in_french(message)}\n")
