# ruff: noqa: N802 - WLanguage's own names
"""Signs to the user that are no messages."""

from __future__ import annotations

import sys

from wlcompat.catalog import function

_BELL = "\a"


@function(french="Bip")
def Beep() -> None:
    """Make the terminal sound its bell; nothing where the program has no terminal. Page not seen; programs use it."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(_BELL)
        sys.stderr.flush()


@function(
    french="Sablier",
    parameters=("Display mode",),
    limits="A program without windows has no mouse pointer: nothing is shown.",
)
def HourGlass(shown: object = True) -> None:
    """Turn the mouse pointer into an hourglass, and back. Page not seen; programs use it.

    Does nothing: programs that run here have no mouse pointer.
    """
