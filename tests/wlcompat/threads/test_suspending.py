"""ThreadSuspend and ThreadResume: a suspended thread stays in its wait, or in the next one, until it is resumed."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests.conftest import PATIENCE
from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    ErrorInfo,
    EventClose,
    EventOpen,
    EventWait,
    ExecuteMainThread,
    MutexEnd,
    MutexStart,
    SocketAccept,
    SocketConnect,
    SocketCreate,
    SocketRead,
    SocketWaitForConnection,
    ThreadCurrent,
    ThreadExecute,
    ThreadRequestStop,
    ThreadResume,
    ThreadState,
    ThreadStop,
    ThreadStopRequested,
    ThreadSuspend,
    ThreadWait,
    errCode,
    threadMain,
    threadNormal,
    threadRunning,
    threadSuspended,
    threadUnknown,
)
from wlcompat.threads.errors import NOT_SUSPENDED, UNKNOWN_THREAD

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]


def test_a_suspended_thread_does_not_leave_its_wait(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        box.put(EventWait("gate"))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    assert ThreadSuspend("worker")
    assert ThreadState("worker") == threadSuspended
    until_waits("worker")
    EventOpen("gate")
    assert EventWait("gate", 0)  # the worker has left it open
    assert ThreadResume("worker")
    assert ThreadState("worker") == threadRunning
    EventOpen("gate")
    assert box.next() is True


def test_a_suspended_thread_takes_no_mutex(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        EventWait("start")
        box.put("started")
        box.put(MutexStart("free"))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    ThreadSuspend("worker")
    until_waits("worker")
    EventOpen("start")
    assert MutexStart("free", 0)
    MutexEnd("free")
    ThreadResume("worker")
    assert (box.next(), box.next()) == ("started", True)


def test_a_thread_that_suspends_itself_goes_on_once_resumed(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        box.put(ThreadSuspend())
        box.put(ThreadSuspend(ThreadCurrent()))

    ThreadExecute("worker", threadNormal, work)
    for _ in range(2):
        until_waits("worker")
        assert ThreadState("worker") == threadSuspended
        assert ThreadResume("worker")
        assert box.next() is True


def test_a_loop_that_asks_whether_to_stop_is_suspended_there(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        box.put("begun")
        while not ThreadStopRequested():
            pass
        box.put("asked")

    ThreadExecute("worker", threadNormal, work)
    box.next()
    ThreadSuspend("worker")
    until_waits("worker")
    ThreadRequestStop("worker")
    assert box.empty()
    ThreadResume("worker")
    assert box.next() == "asked"


def test_a_suspended_thread_can_be_stopped(until_waits: UntilWaits) -> None:
    ThreadExecute("worker", threadNormal, EventWait, "gate")
    until_waits("worker")
    ThreadSuspend("worker")
    until_waits("worker")
    assert ThreadStop("worker")
    assert ThreadState("worker") == threadUnknown


def test_a_request_to_stop_counts_once_it_is_resumed(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        box.put(EventWait("gate"))

    ThreadExecute("worker", threadNormal, work)
    until_waits("worker")
    ThreadSuspend("worker")
    until_waits("worker")
    ThreadRequestStop("worker")
    assert ThreadState("worker") == threadSuspended
    ThreadResume("worker")
    assert box.next() is False


def test_the_end_of_the_program_ends_suspended_threads(until_waits: UntilWaits) -> None:
    ThreadExecute("worker", threadNormal, EventWait, "gate")  # the fixture looks that nothing is left of it
    until_waits("worker")
    ThreadSuspend("worker")
    until_waits("worker")


@pytest.mark.parametrize("wait", ["accept", "read"])
def test_waits_for_sockets_are_suspended_too(wait: str, box: Box, until_waits: UntilWaits, port: int) -> None:
    assert SocketCreate("server", port)
    if wait == "read":
        assert SocketConnect("client", port)
        channel = SocketAccept("server")

    def work() -> None:
        box.put("begun")
        box.put(SocketRead(channel) if wait == "read" else SocketWaitForConnection("server"))

    ThreadExecute("worker", threadNormal, work)
    box.next()
    ThreadSuspend("worker")
    until_waits("worker")
    if wait == "read":
        from wlcompat import SocketWrite

        assert SocketWrite("client", "hello")
    else:
        with socket.create_connection(("127.0.0.1", port), PATIENCE):
            pass
    assert box.empty()
    assert ThreadState("worker") == threadSuspended
    ThreadResume("worker")
    assert box.next() == ("hello" if wait == "read" else True)


def test_a_suspended_main_thread_still_serves_the_others(box: Box, until_waits: UntilWaits) -> None:
    def work() -> None:
        until_waits("MainThread")
        box.put(ThreadState(threadMain))
        box.put(ExecuteMainThread(ThreadCurrent))
        ThreadResume(threadMain)

    ThreadExecute("worker", threadNormal, work)
    assert ThreadSuspend(threadMain)
    ThreadWait("worker")
    assert (box.next(), box.next()) == (threadSuspended, threadMain)


def test_threads_that_are_not_there_are_told_of() -> None:
    assert not ThreadSuspend("nobody")
    assert ErrorInfo(errCode) == UNKNOWN_THREAD.number
    assert not ThreadResume("nobody")
    assert ErrorInfo(errCode) == UNKNOWN_THREAD.number


def test_a_thread_that_is_not_suspended_cannot_be_resumed(until_waits: UntilWaits) -> None:
    EventClose("gate")
    ThreadExecute("worker", threadNormal, EventWait, "gate")
    until_waits("worker")
    assert not ThreadResume("worker")
    assert ErrorInfo(errCode) == NOT_SUSPENDED.number
    EventOpen("gate")
    ThreadWait("worker")
