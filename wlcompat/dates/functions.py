"""Wait."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.threads.waiting import pause
from wlcompat.values.durations import Duration

_UNITS_PER_SECOND = 100


@function(french="Temporisation", doc=3015012, parameters=("Wait", "Type"))
@when_it_fails(returns=None)
def Wait(duration: int | Duration, kind: int = 0) -> None:  # noqa: ARG001
    """Suspend the calling thread for a time: an integer in hundredths of a second, or a Duration.

    A time of 0 or less does not wait. The main thread does meanwhile what ExecuteMainThread and timers ask of it; a
    request to stop (ThreadRequestStop) ends the wait, with an error. `kind` is tempoDessin, tempoRien, tempoTimer or
    tempoSourisEtClavier: what of the user interface may go on.

    Differs from WINDEV: there is no user interface, so `kind` changes nothing. Source: help page 3015012.
    """
    seconds = (
        duration.total_milliseconds / 1000 if isinstance(duration, Duration) else duration / _UNITS_PER_SECOND
    )
    pause(max(seconds, 0.0))
