"""Waiting."""

from __future__ import annotations

from threading import Condition

import pytest

from wlcompat import Duration, Wait, catalog
from wlcompat.dates import clock as clock_module
from wlcompat.dates.clock import SystemClock
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [(100, 1.0), (1, 0.01), (0, 0.0), (-5, 0.0), (Duration(seconds=2, milliseconds=500), 2.5)],
)
def test_integers_are_hundredths_of_a_second(duration: int | Duration, seconds: float) -> None:
    clock = FakeClock()
    with use(Runtime(clock=clock)):
        Wait(duration)
    assert clock.slept == [seconds]
    assert clock.now() == seconds


def test_the_clock_of_the_system_goes_on() -> None:
    clock = SystemClock()
    before = clock.now()
    clock.sleep(0.001)
    assert clock.now() > before


def test_the_main_thread_looks_now_and_then_whether_it_was_interrupted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clock_module, "_LONGEST_OF_MAIN_THREAD", 0.001)
    condition = Condition()
    with condition:
        SystemClock().wait(condition, None)  # nobody notifies it


def test_both_languages() -> None:
    assert catalog.find_function("temporisation") is catalog.find_function("WAIT")
