"""Mutexes, critical sections and semaphores, and what they have in common with events, with real threads."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest

from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    CriticalSection,
    CriticalSectionEnd,
    CriticalSectionStart,
    Duration,
    ErrorInfo,
    ErrorOccurred,
    EventCreate,
    EventDestroy,
    EventOpen,
    EventWait,
    Infinite,
    MutexCreate,
    MutexDestroy,
    MutexEnd,
    MutexStart,
    SemaphoreCreate,
    SemaphoreDestroy,
    SemaphoreEnd,
    SemaphoreStart,
    ThreadExecute,
    ThreadWait,
    errCode,
    shareNone,
    threadNormal,
)
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock, RecordingDialogs
from wlcompat.threads.errors import (
    DESTROYED_MEANWHILE,
    EMPTY_OBJECT_NAME,
    NOBODY_INSIDE,
    NOT_HELD,
    UNKNOWN_OBJECT,
    WRONG_COUNTS,
)

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]


def _start(name: str, procedure: Callable[..., object]) -> None:
    assert ThreadExecute(name, threadNormal, procedure)


def _error() -> str:
    return ErrorInfo(errCode)


# Mutexes


def test_a_mutex_is_held_by_one_thread_at_a_time(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        box.put(MutexStart("m"))
        MutexEnd("m")

    assert MutexStart("m")
    _start("worker", work)
    until_waits("worker")
    assert box.empty()
    MutexEnd("m")
    assert box.next() is True


def test_a_mutex_in_use_cannot_be_had_in_time(box: Box) -> None:
    def work() -> None:
        box.put((MutexStart("m", 0), MutexStart("m", 1), MutexStart("m", Duration(milliseconds=1))))
        box.put(ErrorOccurred())

    MutexCreate("m", True, shareNone)
    _start("worker", work)
    assert box.next() == (False, False, False)
    assert box.next() is False, "that the time is up is no error"


def test_the_holder_can_take_a_mutex_again(box: Box) -> None:
    assert MutexStart("m")
    assert MutexStart("m", 0)
    MutexEnd("m")
    _start("first", lambda: box.put(MutexStart("m", 0)))
    assert box.next() is False
    MutexEnd("m")
    _start("second", lambda: box.put(MutexStart("m", 0)))
    assert box.next() is True


def test_ending_what_one_does_not_hold() -> None:
    MutexCreate("m")
    MutexEnd("m")
    assert _error() == NOT_HELD.number
    assert ErrorInfo().startswith('This thread does not hold the mutex "m"')
    ThreadExecute("worker", threadNormal, MutexStart, "other")
    ThreadWait("worker")
    MutexEnd("never created")
    assert _error() == UNKNOWN_OBJECT.number
    CriticalSectionEnd("s")
    assert _error() == NOT_HELD.number
    assert MutexStart("m")
    assert not ErrorOccurred()


def test_what_a_thread_holds_is_freed_at_its_end() -> None:
    def take() -> None:
        MutexStart("m")
        MutexStart("m")
        CriticalSectionStart("s")

    _start("worker", take)
    assert ThreadWait("worker")
    assert MutexStart("m", 0)
    CriticalSectionStart("s")
    CriticalSectionEnd("s")


def test_hundred_threads_have_a_mutex_one_after_the_other(box: Box) -> None:
    inside: list[int] = []

    def work(number: int) -> None:
        MutexStart("m")
        inside.append(number)
        box.put(tuple(inside))
        inside.remove(number)
        MutexEnd("m")

    MutexStart("m")
    for number in range(100):
        ThreadExecute(f"worker {number}", threadNormal, work, number)
    MutexEnd("m")
    seen = [box.next() for _ in range(100)]
    assert sorted(seen) == [(number,) for number in range(100)]  # type: ignore[type-var]


def test_a_time_that_is_up_does_not_take_the_turn_of_another(box: Box, until_waits: UntilWaits) -> None:
    """The first that waits leaves; the mutex that is freed then goes to the second."""
    MutexStart("m")
    _start("first", lambda: box.put(MutexStart("m", 1)))
    until_waits("first")
    _start("second", lambda: box.put(MutexStart("m", Infinite)))
    until_waits("second")
    assert box.next() is False
    MutexEnd("m")
    assert box.next() is True


# Critical sections


def test_a_named_critical_section(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        CriticalSectionStart("s")
        box.put("inside")
        CriticalSectionEnd("s")

    CriticalSectionStart("s")
    _start("worker", work)
    until_waits("worker")
    assert box.empty()
    CriticalSectionEnd("s")
    assert box.next() == "inside"


def test_numbers_are_names() -> None:
    CriticalSectionStart(5)
    CriticalSectionEnd("5")
    assert not ErrorOccurred()


def test_names_keep_apart(box: Box) -> None:
    def work() -> None:
        CriticalSectionStart("b")
        CriticalSectionStart()
        box.put("inside")

    CriticalSectionStart("a")
    _start("worker", work)
    assert box.next() == "inside"


def test_a_section_of_a_variable(box: Box, until_waits: UntilWaits, runtime: Runtime) -> None:
    values: list[int] = []
    equal: list[int] = []

    def work() -> None:
        CriticalSectionStart(values)
        box.put("inside")
        CriticalSectionEnd(values)

    CriticalSectionStart(values)
    _start("worker", work)
    until_waits("worker")
    CriticalSectionStart(equal)
    assert box.empty(), "values that are equal are not the same"
    CriticalSectionEnd(equal)
    CriticalSectionEnd(values)
    assert box.next() == "inside"
    ThreadWait("worker")
    CriticalSectionStart([])
    assert len(runtime.threads._sections_of_values) == 1, "sections of the past are forgotten"


def test_a_section_variable_with_a_block(box: Box, until_waits: UntilWaits) -> None:
    section = CriticalSection()

    def work() -> None:
        with section:
            box.put("inside")

    with section, section:
        _start("worker", work)
        until_waits("worker")
        assert box.empty()
    assert box.next() == "inside"
    CriticalSectionStart(section)
    CriticalSectionEnd(section)


# Semaphores


def test_a_semaphore_lets_in_as_many_as_it_says(box: Box, until_waits: UntilWaits) -> None:
    SemaphoreCreate("s", 2)
    assert SemaphoreStart("s")
    assert SemaphoreStart("s", 0)
    assert not SemaphoreStart("s", 0)
    _start("first", lambda: box.put(SemaphoreStart("s")))
    _start("second", lambda: box.put(SemaphoreStart("s")))
    until_waits("first", "second")
    assert box.empty()
    SemaphoreEnd("s", 2)
    assert (box.next(), box.next()) == (True, True)


def test_a_semaphore_that_does_not_exist_lets_in_one() -> None:
    assert SemaphoreStart("s")
    assert not SemaphoreStart("s", 1)


def test_a_semaphore_with_some_inside() -> None:
    SemaphoreCreate("s", 3, 2)
    assert SemaphoreStart("s", 0)
    assert not SemaphoreStart("s", 0)


@pytest.mark.parametrize(("maximum", "inside"), [(0, 0), (-1, 0), (2, 3), (1, -1)])
def test_numbers_of_a_semaphore_that_make_no_sense(maximum: int, inside: int) -> None:
    SemaphoreCreate("s", maximum, inside)
    assert _error() == WRONG_COUNTS.number


def test_ending_a_semaphore_too_often() -> None:
    SemaphoreCreate("s", 2)
    SemaphoreEnd("s")
    assert _error() == NOBODY_INSIDE.number
    SemaphoreEnd("t")
    assert _error() == UNKNOWN_OBJECT.number


def test_another_thread_can_end_a_semaphore() -> None:
    SemaphoreStart("s")
    _start("worker", lambda: SemaphoreEnd("s"))
    assert SemaphoreStart("s")


# All of them


@pytest.mark.parametrize(
    ("create", "wait", "destroy"),
    [
        (lambda: MutexCreate("x", True), lambda: MutexStart("x"), lambda: MutexDestroy("x")),
        (lambda: SemaphoreCreate("x", 1, 1), lambda: SemaphoreStart("x"), lambda: SemaphoreDestroy("x")),
        (lambda: EventCreate("x"), lambda: EventWait("x"), lambda: EventDestroy("x")),
    ],
    ids=["mutex", "semaphore", "event"],
)
def test_destroying_lets_those_that_wait_go_on_with_an_error(
    create: Callable[[], None],
    wait: Callable[[], bool],
    destroy: Callable[[], None],
    box: Box,
    until_waits: UntilWaits,
) -> None:
    create()
    for name in ("first", "second"):
        _start(name, lambda: box.put((wait(), _error())))
    until_waits("first", "second")
    destroy()
    assert box.next() == (False, DESTROYED_MEANWHILE.number)
    assert box.next() == (False, DESTROYED_MEANWHILE.number)
    destroy()
    assert _error() == UNKNOWN_OBJECT.number


@pytest.mark.parametrize(
    "use_it", [MutexStart, SemaphoreStart, EventWait, EventOpen, EventCreate, MutexDestroy]
)
def test_an_empty_name_is_an_error(use_it: Callable[[str], object]) -> None:
    assert not use_it("")
    assert _error() == EMPTY_OBJECT_NAME.number


def test_times_are_hundredths_of_a_second() -> None:
    clock = FakeClock()
    with use(Runtime(dialogs=RecordingDialogs(), clock=clock)):
        assert not EventWait("e", 250)
        assert clock.now() == 2.5
        assert not EventWait("e", Duration(seconds=3))
        assert clock.now() == 5.5
        assert not EventWait("e", -7)
        assert clock.now() == 5.5


def test_a_thread_that_python_has_started_frees_what_it_holds_at_its_end() -> None:
    with use(Runtime(dialogs=RecordingDialogs())):

        def ends_with_both() -> None:
            MutexStart("mutex")
            MutexStart("mutex")
            CriticalSectionStart("section")

        thread = threading.Thread(target=ends_with_both)
        thread.start()
        thread.join()
        assert MutexStart("mutex", 2_000), "it would have waited for ever"
        ThreadExecute("worker", threadNormal, CriticalSectionStart, "section")
        assert ThreadWait("worker", 2_000)


def test_a_program_may_end_while_its_main_thread_holds_a_mutex() -> None:
    program = "from wlcompat import MutexStart; MutexStart('m')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == ""
