"""Stopping threads: asking them, ending them, and what becomes of their waits."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    CriticalSectionEnd,
    CriticalSectionStart,
    Duration,
    ErrorInfo,
    ErrorOccurred,
    EventOpen,
    EventWait,
    Infinite,
    MutexEnd,
    MutexStart,
    SemaphoreStart,
    ThreadExecute,
    ThreadPause,
    ThreadRequestStop,
    ThreadState,
    ThreadStop,
    ThreadStopRequested,
    ThreadWait,
    ThreadWaitSignal,
    errCode,
    threadMain,
    threadNormal,
    threadUnknown,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs
from wlcompat.threads import stopping
from wlcompat.threads.errors import EMPTY_THREAD_NAME, STOP_REQUESTED, UNKNOWN_THREAD
from wlcompat.threads.stopping import StopState, ThreadStopped

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]

ENDLESS_WAITS = {
    "ThreadPause": lambda: ThreadPause(Infinite),
    "EventWait": lambda: EventWait("never"),
    "ThreadWaitSignal": ThreadWaitSignal,
    "ThreadWait": lambda: ThreadWait("other"),
}
WAITS_THAT_PROTECT = {
    "MutexStart": lambda: MutexStart("held"),
    "CriticalSectionStart": lambda: CriticalSectionStart("held"),
    "SemaphoreStart": lambda: SemaphoreStart("held"),
}


@pytest.fixture(autouse=True)
def _something_to_wait_for(until_waits: UntilWaits) -> None:
    MutexStart("held")
    CriticalSectionStart("held")
    SemaphoreStart("held")
    ThreadExecute("other", threadNormal, EventWait, "end of other")
    until_waits("other")


# Asking


@pytest.mark.parametrize("wait", ENDLESS_WAITS.values(), ids=ENDLESS_WAITS)
def test_a_request_ends_a_wait_with_an_error(
    wait: Callable[[], object], box: Box, until_waits: UntilWaits
) -> None:
    def work() -> None:
        box.put((not wait(), ErrorInfo(errCode), ThreadStopRequested()))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert ThreadRequestStop("worker")
    assert box.next() == (True, STOP_REQUESTED.number, True)


@pytest.mark.parametrize("wait", ENDLESS_WAITS.values(), ids=ENDLESS_WAITS)
def test_a_request_ends_a_wait_that_begins_after_it(wait: Callable[[], object], box: Box) -> None:
    def work() -> None:
        MutexStart("asked")
        box.put((not wait(), ErrorOccurred()))

    MutexStart("asked")
    ThreadExecute("worker", threadNormal, work)
    assert ThreadRequestStop("worker")
    MutexEnd("asked")
    assert box.next() == (True, True)


@pytest.mark.parametrize("wait", WAITS_THAT_PROTECT.values(), ids=WAITS_THAT_PROTECT)
def test_a_request_does_not_end_a_wait_that_protects(
    wait: Callable[[], object], box: Box, until_waits: UntilWaits
) -> None:
    def work() -> None:
        wait()
        box.put("not protected")

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert ThreadRequestStop("worker")
    assert not ThreadWait("worker", 1)
    assert box.empty()


def test_who_knows_of_the_request_can_wait_again(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        EventWait("never")
        box.put(ThreadStopRequested())
        box.put(EventWait("goodbye"))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    ThreadRequestStop("worker")
    assert box.next() is True
    until_waits("worker")
    EventOpen("goodbye")
    assert box.next() is True


def test_a_second_request_cuts_again(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        EventWait("never")
        ThreadStopRequested()
        box.put(EventWait("goodbye"))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    ThreadRequestStop("worker")
    until_waits("worker")
    ThreadRequestStop("worker")
    assert box.next() is False


def test_a_loop_until_it_is_asked_to_stop(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        while not ThreadStopRequested():
            ThreadPause(Duration(hours=1))
        box.put("in order")

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    ThreadRequestStop("worker")
    assert ThreadWait("worker")
    assert box.next() == "in order"


def test_nobody_has_asked() -> None:
    assert not ThreadStopRequested()


def test_asking_a_thread_that_is_not_there() -> None:
    assert not ThreadRequestStop("OTHER")
    assert ErrorInfo(errCode) == UNKNOWN_THREAD.number
    assert 'Did you mean "other"?' in ErrorInfo()
    assert not ThreadRequestStop("")
    assert ErrorInfo(errCode) == EMPTY_THREAD_NAME.number


def test_asking_the_main_thread(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        until_waits(threading.main_thread().name)
        box.put(ThreadRequestStop(threadMain))

    ThreadExecute("worker", threadNormal, work)
    ThreadPause(Infinite)
    assert ErrorInfo(errCode) == STOP_REQUESTED.number
    assert ThreadStopRequested()
    assert box.next() is True


# Ending


@pytest.mark.parametrize(
    "wait", [*ENDLESS_WAITS.values(), *WAITS_THAT_PROTECT.values()], ids=[*ENDLESS_WAITS, *WAITS_THAT_PROTECT]
)
def test_a_thread_is_stopped_where_it_waits(
    wait: Callable[[], object], box: Box, runtime: Runtime, until_waits: UntilWaits
) -> None:
    def work() -> None:
        try:
            MutexStart("of worker")
            try:
                wait()
            except Exception:  # as WHEN EXCEPTION IN does
                box.put("caught")
            box.put("went on")
        finally:
            box.put("tidied up")

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert ThreadStop("worker")
    assert ThreadState("worker") == threadUnknown
    assert box.next() == "tidied up"
    assert MutexStart("of worker", 0), "what it held is free"
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    assert not dialogs.shown


def test_a_thread_that_only_computes_does_not_stop_in_time(box: Box) -> None:
    asked = threading.Event()

    def work() -> None:
        box.put("computing")
        while not asked.is_set():
            pass
        EventWait("never")
        box.put("went on")

    ThreadExecute("worker", threadNormal, work)
    box.next()
    assert not ThreadStop("worker", 1)
    assert not ErrorOccurred()
    asked.set()
    assert ThreadWait("worker")
    assert box.empty()


@pytest.mark.parametrize("name", ["", "worker"])
def test_a_thread_stops_itself(name: str, box: Box) -> None:
    def work() -> None:
        box.put("before")
        ThreadStop(name)
        box.put("after")

    ThreadExecute("worker", threadNormal, work)
    assert ThreadWait("worker")
    assert box.next() == "before"
    assert box.empty()


def test_stopping_a_thread_that_is_not_there_is_done() -> None:
    assert ThreadStop("nobody")
    assert not ErrorOccurred()


@pytest.mark.parametrize("name", ["", threadMain])
def test_stopping_the_main_thread_ends_the_program(name: str) -> None:
    with pytest.raises(SystemExit):
        ThreadStop(name)


def test_a_thread_can_end_the_program() -> None:
    ThreadExecute("worker", threadNormal, ThreadStop, threadMain)
    with pytest.raises(SystemExit):
        ThreadPause(Infinite)
    assert ThreadWait("worker")


def test_the_end_of_the_runtime_ends_its_threads(box: Box) -> None:
    def work() -> None:
        box.put("working")
        EventWait("never")
        box.put("went on")

    with use(Runtime(dialogs=RecordingDialogs())) as own:
        thread = ThreadExecute("worker", threadNormal, work)
        box.next()
    assert thread is not None
    assert own.threads.find("worker") is None
    assert box.empty()
    with use(own):
        assert ThreadExecute("late", threadNormal, work) is None
        assert "the program is ending" in ErrorInfo()


# The state itself


def test_a_wait_of_another_kind_is_woken_from_the_asking_thread() -> None:
    state = StopState()
    woken_in: list[str] = []

    with state.interruptible(lambda: woken_in.append(threading.current_thread().name)):
        asking = threading.Thread(target=state.request, name="asking")
        asking.start()
        asking.join()
        with pytest.raises(Failure):
            state.attend()
        state.attend(cut=False)
    state.request()
    assert woken_in == ["asking"]
    state.stop()
    with pytest.raises(ThreadStopped):
        state.attend(cut=False)


def test_each_thread_has_a_state_of_its_own() -> None:
    found: list[StopState] = []
    stranger = threading.Thread(target=lambda: found.append(stopping.current()))
    stranger.start()
    stranger.join()
    assert stopping.current() is stopping.current()
    assert found[0] is not stopping.current()


def test_what_is_held_until_the_end_of_the_test_can_be_given_back() -> None:
    MutexEnd("held")
    CriticalSectionEnd("held")
    assert not ErrorOccurred()


# What a stopped thread still does


def test_the_end_section_of_a_stopped_thread_runs_to_its_end(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        try:
            EventWait("never")
        finally:
            CriticalSectionStart("log")
            box.put("inside")
            CriticalSectionEnd("log")
            ThreadPause(Infinite)  # as after a request to stop: at once, with an error
            box.put((ErrorInfo(errCode), ThreadStopRequested()))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert ThreadStop("worker")
    assert (box.next(), box.next()) == ("inside", (STOP_REQUESTED.number, True))


def test_an_end_section_waits_for_a_mutex_and_a_second_stop_ends_it(
    box: Box, until_waits: UntilWaits
) -> None:
    def work() -> None:
        try:
            EventWait("never")
        finally:
            box.put("end")
            MutexStart("held")
            box.put("held")

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert not ThreadStop("worker", 0)
    assert box.next() == "end"
    until_waits("worker")
    assert ThreadStop("worker")
    assert box.empty()
