"""Signals between threads, and pauses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    Duration,
    ErrorInfo,
    ThreadExecute,
    ThreadPause,
    ThreadSendSignal,
    ThreadWaitSignal,
    errCode,
    threadMain,
    threadNormal,
)
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock, RecordingDialogs
from wlcompat.threads.errors import UNKNOWN_THREAD

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]


def test_a_signal_lets_one_wait_pass(box: Box, until_waits: UntilWaits) -> None:
    ThreadExecute("worker", threadNormal, lambda: box.put((ThreadWaitSignal(), ThreadWaitSignal(1))))
    until_waits("worker")
    assert ThreadSendSignal("worker")
    assert box.next() == (True, False)


def test_a_signal_before_the_wait_is_kept(box: Box) -> None:
    def work() -> None:
        ThreadSendSignal(threadMain)
        ThreadSendSignal(threadMain)
        box.put("sent")

    ThreadExecute("worker", threadNormal, work)
    box.next()
    assert ThreadWaitSignal()
    assert not ThreadWaitSignal(0), "two signals before the wait are one"


def test_two_threads_take_turns(box: Box) -> None:
    def answer(times: int) -> None:
        for number in range(times):
            ThreadWaitSignal()
            box.put(number)
            ThreadSendSignal(threadMain)

    ThreadExecute("worker", threadNormal, answer, 50)
    for number in range(50):
        ThreadSendSignal("worker")
        assert ThreadWaitSignal()
        assert box.next() == number


def test_a_signal_for_nobody_is_an_error() -> None:
    assert not ThreadSendSignal("nobody")
    assert ErrorInfo(errCode) == UNKNOWN_THREAD.number


@pytest.mark.parametrize(
    ("time", "seconds"), [(150, 1.5), (Duration(milliseconds=20), 0.02), (0, 0.0), (-3, 0.0)]
)
def test_pauses_are_hundredths_of_a_second(time: int | Duration, seconds: float) -> None:
    clock = FakeClock()
    with use(Runtime(dialogs=RecordingDialogs(), clock=clock)):
        ThreadPause(time)
    assert clock.slept == [seconds]
