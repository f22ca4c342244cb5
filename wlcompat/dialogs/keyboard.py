"""Lines of standard input, and what a thread does for others while it waits for one."""

from __future__ import annotations

import os
import select
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from wlcompat.threads import stopping

_LOOK_FOR_NEWS = 0.05


class Keyboard:
    """The standard input, which one question uses at a time; a question asked while it waits goes first."""

    def __init__(self) -> None:
        """Begin with nobody asking."""
        self._asking = threading.RLock()  # what the main thread does while it waits may ask something itself

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Keep the questions of other threads waiting."""
        while not self._asking.acquire(timeout=_LOOK_FOR_NEWS):
            stopping.current().attend(cut=False)
        try:
            yield
        finally:
            self._asking.release()

    def line(self) -> str | None:
        """Return the next line without its end; None where there is none to come.

        The main thread meanwhile does what others ask of it; a request to stop does not end the wait, since
        nobody would have answered.
        """
        descriptor = _descriptor_to_wait_on()
        if descriptor is None:
            return _without_end(_whole_line())
        while not _readable(descriptor, _LOOK_FOR_NEWS):
            stopping.current().attend(cut=False)
        return _without_end(_line_of(descriptor))


def _descriptor_to_wait_on() -> int | None:
    """Return the descriptor of standard input; None where the system cannot wait for it."""
    if sys.platform == "win32" or sys.stdin is None:
        return None
    try:
        return sys.stdin.fileno()
    except (OSError, ValueError):  # not a file, or closed
        return None


def _readable(descriptor: int, seconds: float) -> bool:
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


def _line_of(descriptor: int) -> str:
    """Read one line and not a byte more, which Python's own reading would keep from the next wait."""
    line = bytearray()
    try:
        while not line.endswith(b"\n"):
            byte = os.read(descriptor, 1)
            if not byte:
                break
            line += byte
    except OSError:  # a program in the background
        pass
    return line.decode(sys.stdin.encoding or "utf-8", "replace")


def _whole_line() -> str:
    try:
        return sys.stdin.readline() if sys.stdin is not None else ""
    except (OSError, ValueError):  # a closed stream
        return ""


def _without_end(line: str) -> str | None:
    return line.rstrip("\r\n") if line else None
