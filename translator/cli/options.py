"""Options that several commands have."""

from __future__ import annotations

import argparse
import os
from typing import Any


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Shows descriptions as they are written; argparse would import `shutil` to learn how wide the terminal is."""

    def __init__(self, prog: str, **others: Any) -> None:
        super().__init__(prog, **{"width": _columns() - 2, **others})


def _columns() -> int:
    try:
        return int(os.environ["COLUMNS"])
    except (LookupError, ValueError):
        pass
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """Add the option that says how many processes take part."""
    parser.add_argument(
        "-j",
        "--jobs",
        type=_count,
        metavar="N",
        help="processes that share the work; one a core if not given",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of processes, which begins with 1")
    return int(text)
