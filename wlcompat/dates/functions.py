"""Wait."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.runtime import current
from wlcompat.values.durations import Duration

_UNITS_PER_SECOND = 100


@function(french="Temporisation", parameters=("Duration",))
def Wait(duration: int | Duration) -> None:
    """Suspend the calling thread for a time: an integer in hundredths of a second, or a Duration.

    A time of 0 or less only lets other threads run. The page of this function was not seen; the unit is that
    of the waiting functions whose pages were (3015004, 1000018711).
    """
    seconds = (
        duration.total_milliseconds / 1000 if isinstance(duration, Duration) else duration / _UNITS_PER_SECOND
    )
    current().clock.sleep(max(seconds, 0.0))
