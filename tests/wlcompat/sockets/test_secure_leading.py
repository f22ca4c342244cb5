"""Who takes handshakes forward: the threads of the program that wait for a client, else the listener's own."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketAccept,
    SocketClose,
    SocketConnectSSL,
    SocketCreateSSL,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
)
from wlcompat.runtime import Runtime
from wlcompat.sockets.options import SslOptions
from wlcompat.sockets.tls_listener import TlsListener
from wlcompat.sockets.waiting import Watched

from .conftest import PATIENCE, failed, received, secure_client

Background = Callable[..., Future[Any]]


@pytest.fixture
def listener(runtime: Runtime, port: int, free_port: Callable[[], int]) -> TlsListener:
    """What the server called "server" listens with; "other" is one without clients, to wait on."""
    assert SocketCreateSSL("other", free_port(), "Served"), ErrorInfo()
    assert SocketCreateSSL("server", port, "Served"), ErrorInfo()
    found = runtime.sockets.server("server")._listener
    assert isinstance(found, TlsListener)
    return found


def led_by_the_program(listener: TlsListener) -> bool:
    """Tell whether a thread of the program leads, which the listener's own then sleeps for."""
    return listener._asleep and not listener._waiting


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        assert not SocketWaitForConnection("other", 1)


def test_by_turns(port: int, listener: TlsListener, background: Background) -> None:
    for turn in range(3):
        accepting = background(SocketAccept, "server")
        until(lambda: led_by_the_program(listener))
        assert SocketConnectSSL(f"waited for {turn}", port), ErrorInfo()
        channel = accepting.result(PATIENCE)
        assert SocketWrite(channel, "welcome")
        assert SocketRead(f"waited for {turn}") == "welcome"
        # Nobody waits now, and the handshake ends all the same
        assert SocketConnectSSL(f"waits {turn}", port), ErrorInfo()
        assert SocketWaitForConnection("server", 0) or SocketWaitForConnection("server", 20_000)
        SocketClose(SocketAccept("server"))


@pytest.mark.usefixtures("listener")
def test_one_leads_and_all_get_clients(port: int, background: Background) -> None:
    accepting = [background(SocketAccept, "server") for _ in range(8)]
    connecting = [background(SocketConnectSSL, f"client {number}", port) for number in range(8)]
    assert all(connected.result(PATIENCE) for connected in connecting)
    channels = {accepted.result(PATIENCE) for accepted in accepting}
    assert len(channels) == 8
    for number in range(8):
        assert SocketWrite(f"client {number}", str(number))
    assert {SocketRead(channel) for channel in channels} == {str(number) for number in range(8)}


def test_who_leads_goes_at_the_end_of_its_time(port: int, listener: TlsListener) -> None:
    for limit in (0, 1, 30):
        assert not SocketWaitForConnection("server", limit)
    assert SocketConnectSSL("client", port), ErrorInfo()
    assert SocketAccept("server")
    assert not listener._waiting


def test_another_one_leads_when_the_first_has_a_client(
    port: int, listener: TlsListener, background: Background
) -> None:
    accepting = [background(SocketAccept, "server") for _ in range(2)]
    until(lambda: listener._waiting == 1 and listener._asleep)
    for number in range(2):
        assert SocketConnectSSL(f"client {number}", port), ErrorInfo()
    assert len({accepted.result(PATIENCE) for accepted in accepting}) == 2


def test_closing_ends_who_leads_and_who_waits(listener: TlsListener, background: Background) -> None:
    def accept() -> tuple[str, bool]:
        return SocketAccept("server"), failed(71044)

    accepting = [background(accept) for _ in range(3)]
    until(lambda: listener._waiting == 2 and listener._asleep)
    SocketClose("server")
    assert [accepted.result(PATIENCE) for accepted in accepting] == [("", True)] * 3


@pytest.mark.parametrize("method", ["add", "remove"])
def test_a_program_that_catches_its_interruption_goes_on(
    port: int, listener: TlsListener, background: Background, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    original = getattr(Watched, method)
    interruptions = iter([KeyboardInterrupt])

    def interrupted(self: Watched, descriptor: int, *action: Callable[[int], None]) -> None:
        if method == "remove" or action[0].__name__ == "_advance":
            for interruption in interruptions:
                raise interruption
        original(self, descriptor, *action)

    def connects(name: str, milliseconds: int) -> bool:
        until(lambda: led_by_the_program(listener))
        return SocketConnectSSL(name, port, "", ProtocolTLS1_2, milliseconds)

    monkeypatch.setattr(Watched, method, interrupted)
    first = background(connects, "first", 500)
    with pytest.raises(KeyboardInterrupt):
        SocketAccept("server")
    first.result(PATIENCE)
    for number in range(3):
        connecting = background(connects, f"client {number}", 20_000)
        channel = SocketAccept("server")
        assert connecting.result(PATIENCE), ErrorInfo()
        assert SocketWrite(channel, "welcome")
        assert SocketRead(f"client {number}") == "welcome"


@pytest.mark.parametrize("version", [ProtocolTLS1_2, ProtocolTLS1_3], ids=["1.2", "1.3"])
def test_a_client_that_collects_what_it_sends_waits_for_nothing(
    port: int, background: Background, version: SslOptions
) -> None:
    """Most programs leave TCP_NODELAY off: they send on once the other side acknowledges, at once or 40 ms later."""
    assert SocketCreateSSL("server", port, "Served", version), ErrorInfo()

    def answer() -> None:
        channel = SocketAccept("server")
        while message := SocketRead(channel):
            SocketWrite(channel, message)
        SocketClose(channel)

    times = []
    for _ in range(10):
        answering = background(answer)
        with secure_client(port, collecting=True) as client:
            begin = time.perf_counter()
            client.sendall(b"2\r\nhi")
            assert received(client, 5) == b"2\r\nhi"
            times.append(time.perf_counter() - begin)
        answering.result(PATIENCE)
    assert min(times) < 0.03, "the fastest of ten, on the slowest of machines"
