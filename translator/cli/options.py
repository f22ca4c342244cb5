"""Options that several commands have."""

from __future__ import annotations

import argparse


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
