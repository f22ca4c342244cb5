"""What tests of threads share: a clock that tells when a thread begins to wait, and boxes for results."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest

from tests.conftest import PATIENCE
from wlcompat.dates.clock import SystemClock
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs


class ObservedClock(SystemClock):
    """The clock of the system, which tells whenever a thread begins to wait.

    A thread that is told of holds the lock of all waits, so whatever is changed after that finds it waiting.
    """

    def __init__(self) -> None:
        self._waits: SimpleQueue[str] = SimpleQueue()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        self._waits.put(threading.current_thread().name)
        super().wait(condition, seconds)

    def until_waits(self, *names: str) -> None:
        """Return once each of these threads has begun to wait."""
        missing = set(names)
        while missing:
            missing.discard(self._waits.get(timeout=PATIENCE))


class Box(SimpleQueue[object]):
    """Where threads put what the test looks at."""

    def next(self) -> object:
        return self.get(timeout=PATIENCE)


@pytest.fixture
def clock() -> ObservedClock:
    return ObservedClock()


@pytest.fixture
def runtime(clock: ObservedClock) -> Iterator[Runtime]:
    """A runtime of the test's own, whose threads must all have ended with the test."""
    before = set(threading.enumerate())
    with use(Runtime(dialogs=RecordingDialogs(), clock=clock)) as own:
        yield own
    assert set(threading.enumerate()) <= before


@pytest.fixture
def until_waits(clock: ObservedClock, runtime: Runtime) -> Callable[..., None]:  # noqa: ARG001
    """Wait until threads of these names have begun to wait."""
    return clock.until_waits


@pytest.fixture
def box() -> Box:
    return Box()
