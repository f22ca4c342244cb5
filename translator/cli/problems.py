"""Problems with what a command is given."""

from __future__ import annotations

import sys

from translator.cli.language import user_language


class FileProblem(Exception):
    """A file cannot be used; the message says which and why."""


def complain(problem: Exception) -> int:
    """Print a problem and return the exit code for it."""
    if user_language() == "fr":
        from translator.cli.french import in_french

        said = "\n".join(map(in_french, str(problem).split("\n")))
        print(f"wlcompat : {said}", file=sys.stderr)
    else:
        print(f"wlcompat: {problem}", file=sys.stderr)
    return 1
