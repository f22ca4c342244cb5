"""The errors of stopwatches: 791xx."""

from __future__ import annotations

from wlcompat.errors.table import define

CHRONO_NOT_STARTED = define(
    79101,
    "The stopwatch {number} is not started in this thread. Call ChronoStart first; each thread has its own.",
)
