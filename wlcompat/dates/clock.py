"""The clock that waiting goes by; tests put one in its place that does not really wait."""

from __future__ import annotations

import time
from threading import Condition, current_thread, main_thread
from typing import Protocol

_LONGEST_OF_MAIN_THREAD = 1.0
"""Seconds: Python's main thread misses a Ctrl+C that comes just before it begins to wait, and sees it after that."""
LONGEST_WAIT = 2_000_000.0
"""Seconds: some three weeks. Systems count the milliseconds of a wait in 31 bits."""


def longest_wait() -> float:
    """Return the most seconds that the calling thread may wait in the system; after that it looks, and waits again."""
    return _LONGEST_OF_MAIN_THREAD if current_thread() is main_thread() else LONGEST_WAIT


class Clock(Protocol):
    """What tells the time that has passed and lets time pass."""

    def now(self) -> float:
        """Return the seconds since some moment in the past; never goes back."""

    def sleep(self, seconds: float) -> None:
        """Let that much time pass."""

    def wait(self, condition: Condition, seconds: float | None) -> None:
        """Let that much time pass, or less, at any rate where the condition, which is held, is notified.

        None is for no limit.
        """


class SystemClock:
    """The clock of the system."""

    def now(self) -> float:
        """Return the system's monotonic time, in seconds."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Suspend the calling thread."""
        time.sleep(seconds)

    def wait(self, condition: Condition, seconds: float | None) -> None:
        """Suspend the calling thread until the condition is notified, for at most that time."""
        longest = longest_wait()
        condition.wait(longest if seconds is None else min(seconds, longest))
