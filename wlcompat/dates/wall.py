"""What date and time it is: by the clock of the runtime where it knows, else by that of the system."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, runtime_checkable

from wlcompat.runtime import current


@runtime_checkable
class WallClock(Protocol):
    """A clock that also knows the date and the time of the day; tests put one into the runtime."""

    def local_time(self) -> datetime:
        """Return the date and time that people here read off their clocks."""


def local_time() -> datetime:
    """Return the date and time here, without time zone."""
    clock = current().clock
    return clock.local_time() if isinstance(clock, WallClock) else datetime.now()
