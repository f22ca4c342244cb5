"""Problems with what a command is given."""

from __future__ import annotations

import sys


class FileProblem(Exception):
    """A file cannot be used; the message says which and why."""


def complain(problem: Exception) -> int:
    """Print a problem and return the exit code for it."""
    print(f"wlcompat: {problem}", file=sys.stderr)
    return 1
