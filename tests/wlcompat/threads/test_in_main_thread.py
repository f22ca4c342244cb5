"""What other threads and timers have the main thread run."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

import wlcompat
from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    CriticalSectionEnd,
    CriticalSectionStart,
    Duration,
    EndTimer,
    EndTimerSys,
    Error,
    ErrorInfo,
    ErrorOccurred,
    ErrorThrow,
    EventOpen,
    EventWait,
    ExecuteMainThread,
    ExecuteMainThreadAsynchronous,
    Infinite,
    Info,
    Multitask,
    MutexEnd,
    MutexStart,
    SemaphoreEnd,
    SemaphoreStart,
    ThreadCurrent,
    ThreadExecute,
    ThreadPause,
    ThreadSendSignal,
    ThreadStop,
    ThreadWait,
    ThreadWaitSignal,
    Timer,
    TimerSys,
    Wait,
    WLanguageError,
    errCode,
    in_main_thread,
    threadMain,
    threadNormal,
)
from wlcompat.errors.automatic import AutomaticError, checked, hands_on_errors
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock, RecordingDialogs
from wlcompat.threads.errors import TIMER_NUMBER, TIMER_PERIOD, UNKNOWN_TIMER

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]


def Where() -> str:  # noqa: N802 - a procedure of a program
    return ThreadCurrent()


def Twice(number: int) -> int:  # noqa: N802
    return number * 2


def _hold_and_ask(box: Box) -> None:
    """Take everything that the main thread will wait for, ask something of it, then give it all back."""
    MutexStart("m")
    SemaphoreStart("s")
    CriticalSectionStart("c")
    ThreadSendSignal(threadMain)
    box.put(ExecuteMainThread(Where))
    MutexEnd("m")
    SemaphoreEnd("s")
    CriticalSectionEnd("c")
    EventOpen("done")


WAITS = {
    "ThreadWait": lambda: ThreadWait("worker"),
    "EventWait": lambda: EventWait("done"),
    "MutexStart": lambda: MutexStart("m"),
    "SemaphoreStart": lambda: SemaphoreStart("s"),
    "CriticalSectionStart": lambda: CriticalSectionStart("c") is None,
}


@pytest.mark.parametrize("wait", WAITS.values(), ids=WAITS)
def test_the_main_thread_runs_it_while_it_waits_and_then_waits_on(
    wait: Callable[[], object], box: Box
) -> None:
    ThreadExecute("worker", threadNormal, _hold_and_ask, box)
    assert ThreadWaitSignal()
    assert wait()
    assert box.next() == threadMain
    assert ThreadWait("worker")


def test_while_it_pauses(box: Box) -> None:
    def work() -> None:
        box.put(ExecuteMainThread("Twice", 21))
        EventOpen("done")
        ExecuteMainThread(ThreadStop)

    ThreadExecute("worker", threadNormal, work)
    with pytest.raises(SystemExit):
        ThreadPause(Infinite)
    assert box.next() == 42


def test_it_is_run_at_the_next_wait(box: Box, until_waits: UntilWaits) -> None:
    ThreadExecute("worker", threadNormal, lambda: box.put(ExecuteMainThread("twice", "4")))
    until_waits("worker")
    assert box.empty()
    Multitask()
    assert box.next() == 8


def test_a_procedure_that_always_runs_in_the_main_thread(box: Box) -> None:
    @in_main_thread
    def where(number: int, text: str = "") -> str:
        return f"{ThreadCurrent()} {number}{text}"

    assert where(1) == "threadMain 1"
    ThreadExecute("worker", threadNormal, lambda: box.put(where(2, text="!")))
    assert ThreadWait("worker")
    assert box.next() == "threadMain 2!"
    assert where.__name__ == "where"


@pytest.mark.parametrize(
    "show", [Info, Error, wlcompat.Warning, Wait], ids=["Info", "Error", "Warning", "Wait"]
)
def test_messages_and_waits_without_a_time_serve_too(
    show: Callable[[int], None], box: Box, until_waits: UntilWaits
) -> None:
    ThreadExecute("worker", threadNormal, lambda: box.put(ExecuteMainThread(Where)))
    until_waits("worker")
    show(0)
    assert box.next() == threadMain


def test_in_the_main_thread_it_is_a_call() -> None:
    assert ExecuteMainThread(Twice, 2) == 4


def test_calls_within_calls(box: Box) -> None:
    """What the main thread runs for one thread may itself wait for another that asks something of it."""

    def outer() -> str:
        ThreadExecute("second", threadNormal, lambda: box.put(ExecuteMainThread(Where)))
        ThreadWait("second")
        return "outer"

    ThreadExecute("first", threadNormal, lambda: box.put(ExecuteMainThread(outer)))
    assert ThreadWait("first")
    assert box.next() == threadMain
    assert box.next() == "outer"


def test_many_threads_at_once(box: Box) -> None:
    seen: list[int] = []

    def work(number: int) -> None:
        ExecuteMainThread(seen.append, number)
        box.put(number)

    for number in range(100):
        ThreadExecute(f"worker {number}", threadNormal, work, number)
    for number in range(100):
        assert ThreadWait(f"worker {number}")
    assert sorted(seen) == list(range(100))


def test_errors_go_to_the_thread_that_asked(box: Box) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    def work() -> None:
        try:
            ExecuteMainThread(fail)
        except ZeroDivisionError:
            box.put("caught")

    ThreadExecute("worker", threadNormal, work)
    assert ThreadWait("worker")
    assert box.next() == "caught"


def test_a_thread_that_is_stopped_takes_its_call_back(box: Box, until_waits: UntilWaits) -> None:
    ThreadExecute("worker", threadNormal, lambda: ExecuteMainThread(box.put, "called"))
    until_waits("worker")
    other = threading.Thread(target=ThreadStop, args=("worker",))
    other.start()
    other.join()
    Multitask()
    assert box.empty()


def test_going_on_at_once(box: Box) -> None:
    def work() -> None:
        ExecuteMainThreadAsynchronous(lambda: box.put(ThreadCurrent()))
        box.put("went on")

    ThreadExecute("worker", threadNormal, work)
    assert box.next() == "went on"
    Multitask(-1)
    assert box.next() == threadMain
    ExecuteMainThreadAsynchronous(box.put, 1)
    assert box.empty()
    Multitask()
    assert box.next() == 1


def test_an_unknown_procedure() -> None:
    with pytest.raises(WLanguageError):
        ExecuteMainThread("Missing")


@pytest.mark.parametrize(
    ("time", "seconds"),
    [(0, 0.0), (1, 0.0), (-1, 0.0), (100, 1.0), (-100, 1.0), (Duration(milliseconds=5), 0.005)],
)
def test_multitask_waits_as_long_as_it_says(time: int | Duration, seconds: float) -> None:
    clock = FakeClock()
    with use(Runtime(dialogs=RecordingDialogs(), clock=clock)):
        Multitask(time)
    assert clock.slept == [seconds]


# Timers


def test_a_timer_runs_its_procedure_again_and_again_in_the_main_thread() -> None:
    seen: list[tuple[str, int]] = []

    def tick() -> None:
        seen.append((ThreadCurrent(), TimerSys()))
        if len(seen) == 3:
            EndTimerSys()
            EventOpen("done")

    assert TimerSys(tick, 1, 7) == 7
    assert EventWait("done")
    assert seen == [(threadMain, 7)] * 3
    assert TimerSys() == 0
    EndTimerSys(7)
    assert ErrorInfo(errCode) == UNKNOWN_TIMER.number


def test_timers_get_free_numbers_and_can_be_replaced() -> None:
    def ended() -> None:
        EventOpen("ended")

    assert TimerSys(Where, Duration(hours=1)) == 1
    assert Timer(Where, Duration(hours=1)) == 2
    assert TimerSys(ended, 1, 1) == 1
    assert EventWait("ended")
    EndTimerSys(1)
    EndTimer(2)


def test_what_cannot_be_a_timer() -> None:
    assert TimerSys(Where, 0) == 0
    assert ErrorInfo(errCode) == TIMER_PERIOD.number
    assert TimerSys(Where, 1, 0) == 0
    assert ErrorInfo(errCode) == TIMER_NUMBER.number
    with pytest.raises(WLanguageError):
        TimerSys("Missing", 1)


@pytest.mark.parametrize("ask", [ExecuteMainThread, lambda procedure: in_main_thread(procedure)()])
def test_an_error_that_it_hands_on_is_that_of_the_thread_that_asked(
    ask: Callable[[Callable[[], object]], object], box: Box
) -> None:
    @hands_on_errors
    def refuse() -> bool:
        ErrorThrow(12, "not today")
        return False

    def work() -> None:
        box.put((ask(refuse), ErrorOccurred(), ErrorInfo()))
        with pytest.raises(AutomaticError, match="not today"):
            checked(ask(refuse))
        box.put((ask(list), ErrorOccurred(), ErrorInfo()))

    ThreadExecute("worker", threadNormal, work)
    assert ThreadWait("worker")
    assert box.next() == (False, True, "not today")
    assert box.next() == ([], True, "not today"), "nothing that could fail has succeeded"
    assert (ErrorOccurred(), ErrorInfo()) == (False, "")
