"""Stopwatches, with a clock that stands still until it is told to go."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest

from wlcompat import (
    Chrono,
    ChronoDébut,
    ChronoEnd,
    ChronoFin,
    ChronoPause,
    ChronoReset,
    ChronoResume,
    ChronoStart,
    ChronoValue,
    Duration,
    Wait,
    WLanguageError,
    to_text,
)
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock


@pytest.fixture(autouse=True)
def _standing_clock() -> Iterator[None]:
    with use(Runtime(clock=FakeClock())):
        yield


def test_a_stopwatch_measures_milliseconds() -> None:
    assert ChronoDébut is ChronoStart
    assert ChronoFin is ChronoEnd
    ChronoStart()
    Wait(150)
    assert ChronoValue() == 1500
    Wait(Duration(milliseconds=7))
    assert ChronoValue() > Duration(seconds=1)
    assert ChronoEnd() == 1507
    Wait(100)
    assert ChronoValue() == 1507, "it stands"
    ChronoResume()
    Wait(100)
    assert ChronoEnd() == 2507
    ChronoStart()
    assert ChronoEnd() == 0


def test_a_stopwatch_is_shown_as_the_duration_that_it_is() -> None:
    chrono = Chrono()
    chrono.Start()
    Wait(150)
    assert to_text(chrono) == to_text(Duration(milliseconds=1500))


def test_stopwatches_have_numbers() -> None:
    ChronoStart(1)
    Wait(100)
    ChronoStart(2)
    Wait(100)
    assert ChronoEnd(2) == 1000
    assert ChronoEnd(1) == 2000
    assert ChronoEnd() == 2000


def test_pause_and_reset() -> None:
    ChronoStart(3)
    Wait(100)
    ChronoPause(3)
    Wait(100)
    ChronoPause(3)
    ChronoResume(3)
    ChronoResume(3)
    Wait(100)
    assert ChronoValue(3) == 2000
    ChronoReset(3)
    Wait(100)
    assert ChronoValue(3) == 0


def test_each_thread_has_its_own() -> None:
    ChronoStart(77)
    raised: list[BaseException] = []

    def elsewhere() -> None:
        try:
            ChronoValue(77)
        except WLanguageError as error:
            raised.append(error)

    thread = Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert "77" in str(raised[0])


@pytest.mark.parametrize("function", [ChronoEnd, ChronoValue, ChronoPause, ChronoResume, ChronoReset])
def test_one_that_was_not_started(function: object) -> None:
    with pytest.raises(WLanguageError, match="ChronoStart"):
        function(4711)  # type: ignore[operator]


def test_the_type_chrono() -> None:
    chrono = Chrono()
    assert not chrono.Started
    assert chrono.Value == Duration()
    ChronoStart(chrono)
    assert chrono.Démarré
    Wait(120)
    assert chrono.Valeur > Duration(seconds=1)
    assert ChronoValue(chrono) == 1200
    assert chrono.End() == ChronoEnd(chrono) == 1200
    assert not chrono.Started
    chrono.Reprend()
    Wait(100)
    chrono.Pause()
    assert chrono.Value == Duration(milliseconds=2200)
    chrono.RAZ()
    assert chrono.Value == Duration()
    chrono.Début()
    assert chrono.Fin() == 0
