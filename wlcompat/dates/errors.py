"""The errors of stopwatches and moments: 791xx."""

from __future__ import annotations

from wlcompat.errors.table import define

CHRONO_NOT_STARTED = define(
    79101,
    "The stopwatch {number} is not started in this thread. Call ChronoStart first; each thread has its own.",
)
NOT_SINCE_1970 = define(
    79102,
    "{moment} is no date and time since 1970. Give the local date and time, such as 20240131 or 20240131143000.",
)
