"""Waits of sockets: a thread in them can be asked to stop and be stopped, the main thread serves others."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    ExceptionInfo,
    ExecuteMainThread,
    ExecuteMainThreadAsynchronous,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketExist,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    ThreadCurrent,
    ThreadExecute,
    ThreadRequestStop,
    ThreadState,
    ThreadStop,
    ThreadStopRequested,
    ThreadWait,
    errCode,
    threadMain,
    threadNormal,
    threadUnknown,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use
from wlcompat.sockets import tcp, waiting
from wlcompat.testing import MemoryNetwork, RecordingDialogs
from wlcompat.threads.errors import STOP_REQUESTED


@pytest.fixture
def runtime(certificate_folder: Path) -> Iterator[Runtime]:
    before = set(threading.enumerate())
    store = CertificateStore(certificate_folder)
    with use(Runtime(dialogs=RecordingDialogs(), certificates=lambda: store)) as own:
        yield own
    assert set(threading.enumerate()) <= before


@pytest.fixture(params=["plain", "secure"])
def pair(request: pytest.FixtureRequest, runtime: Runtime, port: int) -> tuple[str, str]:  # noqa: ARG001
    """A channel and the connection at its other end."""
    if request.param == "plain":
        assert SocketCreate("server", port)
        assert SocketConnect("client", port)
    else:
        assert SocketCreateSSL("server", port, "Served")
        assert SocketConnectSSL("client", port), ErrorInfo()
    return SocketAccept("server"), "client"


@pytest.fixture
def about_to_wait(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return once a thread that can be woken is about to wait for a socket or a listener."""
    reached = Box()
    interruptible = waiting.StopState.interruptible

    def watched_interruptible(state: waiting.StopState, wake: Callable[[], None]) -> object:
        if threading.current_thread().name == "worker":
            reached.put(None)
        return interruptible(state, wake)

    monkeypatch.setattr(waiting.StopState, "interruptible", watched_interruptible)
    return lambda: reached.next() and None


Pair = tuple[str, str]
Reached = Callable[[], None]


@pytest.mark.usefixtures("runtime")
def test_a_request_ends_a_read_and_leaves_the_socket_open(
    pair: Pair, box: Box, about_to_wait: Reached
) -> None:
    channel, client = pair

    def work() -> None:
        box.put((SocketRead(channel), ErrorInfo(errCode), ThreadStopRequested()))
        SocketWrite(channel, "goodbye")
        box.put((SocketRead(channel), ErrorOccurred()))

    ThreadExecute("worker", threadNormal, work)
    about_to_wait()
    assert ThreadRequestStop("worker")
    assert box.next() == ("", STOP_REQUESTED.number, True)
    assert SocketRead(client) == "goodbye"
    assert SocketWrite(client, "to you too")
    assert box.next() == ("to you too", False)


@pytest.mark.usefixtures("runtime")
def test_a_part_of_a_message_survives_a_request(port: int, box: Box, about_to_wait: Reached) -> None:
    def work(channel: str) -> None:
        box.put((SocketRead(channel), ThreadStopRequested()))
        box.put(SocketRead(channel))

    SocketCreate("server", port)
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
        ThreadExecute("worker", threadNormal, work, SocketAccept("server"))
        about_to_wait()
        client.sendall(b"4\r\nha")
        about_to_wait()  # for the rest
        ThreadRequestStop("worker")
        assert box.next() == ("", True)
        client.sendall(b"lf")
        assert box.next() == "half"


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("limit", [(True,), (False, 3_600_000)], ids=["unlimited", "limited"])
def test_a_thread_is_stopped_in_a_read(
    pair: Pair, box: Box, about_to_wait: Reached, limit: tuple[object]
) -> None:
    def work() -> None:
        SocketRead(pair[0], *limit)  # type: ignore[arg-type]
        box.put("went on")

    ThreadExecute("worker", threadNormal, work)
    about_to_wait()
    assert ThreadStop("worker")
    assert ThreadState("worker") == threadUnknown
    assert box.empty()
    assert SocketExist(pair[0])
    assert SocketWrite(pair[1], "still there")
    assert SocketRead(pair[0]) == "still there"


WAITS_OF_SERVERS = {
    "SocketWaitForConnection": lambda: SocketWaitForConnection("server"),
    "with a limit": lambda: SocketWaitForConnection("server", 3_600_000),
    "SocketAccept": lambda: SocketAccept("server"),
    "SocketRead": lambda: SocketRead("server"),
}


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "secure"])
@pytest.mark.parametrize("wait", WAITS_OF_SERVERS.values(), ids=WAITS_OF_SERVERS)
def test_a_server_that_waits_for_clients(
    wait: Callable[[], object], secure: bool, port: int, box: Box, about_to_wait: Reached
) -> None:
    def work() -> None:
        box.put((not wait(), ErrorInfo(errCode)))
        ThreadStopRequested()
        wait()
        box.put("went on")

    assert SocketCreateSSL("server", port, "Served") if secure else SocketCreate("server", port)
    ThreadExecute("worker", threadNormal, work)
    about_to_wait()
    ThreadRequestStop("worker")
    assert box.next() == (True, STOP_REQUESTED.number)
    about_to_wait()
    assert ThreadStop("worker")
    assert box.empty()
    assert SocketExist("server")


def test_in_a_network_in_memory(box: Box) -> None:
    before = set(threading.enumerate())
    with use(Runtime(network=MemoryNetwork(), dialogs=RecordingDialogs())):
        SocketCreate("server", 5000)
        ThreadExecute("worker", threadNormal, lambda: box.put((SocketAccept("server"), ErrorOccurred())))
        ThreadRequestStop("worker")
        assert box.next() == ("", True)
    assert set(threading.enumerate()) <= before


@pytest.mark.usefixtures("runtime")
def test_udp(port: int, box: Box, about_to_wait: Reached) -> None:
    SocketCreateUDP("udp", port)
    ThreadExecute("worker", threadNormal, lambda: box.put((SocketRead("udp"), ErrorInfo(errCode))))
    about_to_wait()
    ThreadRequestStop("worker")
    assert box.next() == ("", STOP_REQUESTED.number)


@pytest.mark.usefixtures("runtime")
def test_a_second_thread_that_wants_to_read(pair: Pair, box: Box, about_to_wait: Reached) -> None:
    ThreadExecute("worker", threadNormal, lambda: SocketRead(pair[0]))
    about_to_wait()
    ThreadExecute("second", threadNormal, lambda: box.put((SocketRead(pair[0]), ErrorInfo(errCode))))
    ThreadRequestStop("second")
    assert box.next() == ("", STOP_REQUESTED.number)


@pytest.mark.usefixtures("runtime")
def test_connecting(port: int, box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that has not finished connecting."""
    connecting = threading.Event()

    def never(_socket: socket.socket, deadline: float | None) -> bool:  # noqa: ARG001
        connecting.set()
        return False

    monkeypatch.setattr(tcp, "writable", never)
    with socket.create_server(("127.0.0.1", port)):
        ThreadExecute(
            "worker", threadNormal, lambda: box.put((SocketConnect("client", port), ErrorInfo(errCode)))
        )
        if connecting.wait(PATIENCE):
            ThreadRequestStop("worker")
        assert box.next() == (False, STOP_REQUESTED.number)
        assert not SocketExist("client")


@pytest.mark.usefixtures("runtime")
def test_shaking_hands(port: int, box: Box, about_to_wait: Reached) -> None:
    """A server that accepts and stays silent."""
    with socket.create_server(("127.0.0.1", port)):
        ThreadExecute(
            "worker", threadNormal, lambda: box.put((SocketConnectSSL("client", port), ErrorInfo(errCode)))
        )
        about_to_wait()
        ThreadRequestStop("worker")
        assert box.next() == (False, STOP_REQUESTED.number)
        assert not SocketExist("client")


@pytest.mark.usefixtures("runtime")
def test_the_main_thread_serves_while_it_reads_and_then_reads_on(pair: Pair) -> None:
    channel, client = pair

    def work() -> None:
        for _ in range(3):
            SocketWrite(channel, ExecuteMainThread(ThreadCurrent))

    ThreadExecute("worker", threadNormal, work)
    assert [SocketRead(client) for _ in range(3)] == [threadMain] * 3
    assert ThreadWait("worker")


@pytest.mark.usefixtures("runtime")
def test_what_the_main_thread_runs_may_use_the_socket_that_it_waits_for(pair: Pair, box: Box) -> None:
    channel, client = pair

    def read_and_close() -> str:
        SocketWrite(channel, "for the procedure")
        text = SocketRead(client)
        SocketClose(client)
        return text

    ThreadExecute("worker", threadNormal, lambda: box.put(ExecuteMainThread(read_and_close)))
    assert SocketRead(client) == ""
    assert ErrorOccurred(), "it was closed meanwhile"
    assert box.next() == "for the procedure"


@pytest.mark.usefixtures("runtime")
def test_the_main_thread_serves_while_it_waits_for_clients(port: int, box: Box) -> None:
    SocketCreate("server", port)

    def work() -> None:
        box.put(ExecuteMainThread(ThreadCurrent))
        SocketConnect("client", port)

    ThreadExecute("worker", threadNormal, work)
    assert SocketWaitForConnection("server")
    assert box.next() == threadMain


@pytest.mark.usefixtures("runtime")
def test_what_the_main_thread_runs_while_it_reads_sees_no_exception(pair: Pair, box: Box) -> None:
    channel, client = pair

    def look_and_answer() -> None:
        box.put(ExceptionInfo())
        SocketWrite(channel, "answer")

    ExecuteMainThreadAsynchronous(look_and_answer)
    assert SocketRead(client) == "answer"
    assert box.next() == ""


@pytest.mark.usefixtures("runtime")
def test_nor_does_what_it_runs_while_it_waits_for_clients_and_connects(port: int, box: Box) -> None:
    assert SocketCreate("server", port)

    def look_and_connect() -> None:
        box.put(ExceptionInfo())
        SocketConnect("client", port)

    def look_and_close() -> None:
        box.put(ExceptionInfo())
        SocketClose("server")

    ExecuteMainThreadAsynchronous(look_and_connect)
    assert SocketWaitForConnection("server")
    ExecuteMainThreadAsynchronous(look_and_close)
    assert not SocketConnectSSL("secure", port), "nobody shakes hands with it"
    assert [box.next(), box.next()] == ["", ""]


@pytest.fixture
def main_thread_waits(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set once the main thread waits for a socket; it then waits for short times."""
    waits = threading.Event()

    def longest_wait() -> float:
        if threading.current_thread() is threading.main_thread():
            waits.set()
        return 0.02

    monkeypatch.setattr(waiting, "longest_wait", longest_wait)
    return waits


_WAITS: dict[str, tuple[Callable[[int], bool], Callable[[], object]]] = {
    "read": (lambda port: SocketCreate("server", port), lambda: SocketRead("server")),
    "accept": (lambda port: SocketCreate("server", port), lambda: SocketAccept("server")),
    "read a datagram": (lambda port: SocketCreateUDP("server", port), lambda: SocketRead("server")),
    "wait for shaken hands": (
        lambda port: SocketCreateSSL("server", port, "Served"),
        lambda: SocketWaitForConnection("server"),
    ),
}


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("wait", _WAITS)
def test_threads_that_python_started_reach_the_main_thread_in_its_waits(
    wait: str, port: int, box: Box, main_thread_waits: threading.Event
) -> None:
    """No thread of ThreadExecute has told the main thread that something may be asked of it."""
    create, begin = _WAITS[wait]
    assert create(port)

    def work() -> None:
        assert main_thread_waits.wait(PATIENCE)
        box.put(ExecuteMainThread(ThreadCurrent))
        ThreadRequestStop(threadMain)

    threading.Thread(target=work, daemon=True).start()
    rescue = threading.Timer(PATIENCE, SocketClose, ("server",))
    rescue.start()
    assert not begin()
    rescue.cancel()
    rescue.join()
    assert ErrorInfo(errCode) == STOP_REQUESTED.number
    assert box.next() == threadMain


@pytest.mark.usefixtures("runtime")
def test_the_main_thread_can_be_asked_to_stop_before_there_are_threads(port: int) -> None:
    SocketCreate("server", port)
    assert ThreadRequestStop(threadMain)
    assert SocketRead("server", False, 60_000) == ""
    assert ErrorInfo(errCode) == STOP_REQUESTED.number
