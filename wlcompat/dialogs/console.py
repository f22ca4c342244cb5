"""Dialogs without a screen: messages go to the standard streams, with nothing around them."""

from __future__ import annotations

import sys
from typing import Protocol, TextIO


class Dialogs(Protocol):
    """What shows messages to the user; another user interface takes the console's place by having these."""

    def info(self, text: str) -> None:
        """Show a message."""

    def error(self, text: str) -> None:
        """Show an error message."""

    def warning(self, text: str) -> None:
        """Show a warning."""

    def trace(self, text: str) -> None:
        """Show one line for the developer."""


class ConsoleDialogs:
    """Messages on standard output, errors and warnings on standard error."""

    def info(self, text: str) -> None:
        """Write the message to standard output."""
        _write(sys.stdout, text)

    def error(self, text: str) -> None:
        """Write the message to standard error."""
        _write(sys.stderr, text)

    def warning(self, text: str) -> None:
        """Write the message to standard error."""
        _write(sys.stderr, text)

    def trace(self, text: str) -> None:
        """Write the line to standard output."""
        _write(sys.stdout, text)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # a program of Windows without a console has no standard streams
        return
    line = text.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    encoding = stream.encoding or "utf-8"
    try:
        line.encode(encoding)
    except UnicodeEncodeError:
        line = line.encode(encoding, "backslashreplace").decode(encoding)
    # One call for the whole text, so that the lines of two threads do not mix
    stream.write(line)
    stream.flush()
