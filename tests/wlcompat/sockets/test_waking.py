"""What wakes threads that wait for sockets, on systems with and without a counter for it."""

from __future__ import annotations

import os
import select
from collections.abc import Callable

import pytest

from wlcompat.sockets.waking import EventWaker, PairWaker, Waker


def _is_awake(waker: Waker) -> bool:
    poll = select.poll()
    poll.register(waker, select.POLLIN)
    return bool(poll.poll(0))


@pytest.mark.parametrize("make", [EventWaker, PairWaker])
def test_waking(make: Callable[[], Waker]) -> None:
    waker = make()
    assert not _is_awake(waker)
    waker.wake()
    waker.wake()
    assert _is_awake(waker)
    waker.clear()
    waker.clear()
    assert not _is_awake(waker)
    waker.close()
    waker.wake()


def test_a_thread_that_has_ended_is_woken_no_more_through_the_file_that_has_its_number_now() -> None:
    reading, writing = os.pipe()
    waker = EventWaker()
    number = waker.fileno()
    waker.close()
    os.dup2(writing, number)
    waker.wake()
    os.close(number)
    os.close(writing)
    assert os.read(reading, 100) == b""
    os.close(reading)
