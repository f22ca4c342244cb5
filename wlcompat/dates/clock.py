"""The clock that waiting goes by; tests put one in its place that does not really wait."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """What tells the time that has passed and lets time pass."""

    def now(self) -> float:
        """Return the seconds since some moment in the past; never goes back."""

    def sleep(self, seconds: float) -> None:
        """Let that much time pass."""


class SystemClock:
    """The clock of the system."""

    def now(self) -> float:
        """Return the system's monotonic time, in seconds."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Suspend the calling thread."""
        time.sleep(seconds)
