"""UDP sockets: datagrams, their receivers and senders."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest

import wlcompat
from wlcompat import (
    Duration,
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketAddress,
    SocketClientInfo,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketCreateUDP,
    SocketDeny,
    SocketExist,
    SocketPort,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    WLanguageError,
)
from wlcompat.runtime import Runtime, use
from wlcompat.sockets.udp import UdpSocket
from wlcompat.testing import MemoryNetwork

from .conftest import PATIENCE, failed, with_error

pytestmark = pytest.mark.usefixtures("runtime")

Background = Callable[..., Future[Any]]


@pytest.fixture
def other_port(free_port: Callable[[], int]) -> int:
    return free_port()


@pytest.fixture
def stranger() -> Iterator[socket.socket]:
    """A UDP socket of Python's own, on a port that the system gives."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.bind(("127.0.0.1", 0))
        own.settimeout(PATIENCE)
        yield own


def test_question_and_answer(port: int, other_port: int) -> None:
    assert SocketCreateUDP("server", port), ErrorInfo()
    assert SocketCreateUDP("client", other_port, "127.0.0.1"), ErrorInfo()
    assert SocketWrite("client", "été 12 €", "localhost", port), ErrorInfo()
    assert SocketRead("server") == "été 12 €"
    assert SocketClientInfo("server", SocketAddress) == "127.0.0.1"
    assert SocketClientInfo("server", SocketPort) == str(other_port)
    # As programs write it: the answer goes to where the question came from, the port being text
    answered = SocketWrite(
        "server", "answer", SocketClientInfo("server", SocketAddress), SocketClientInfo("server", SocketPort)
    )
    assert answered, ErrorInfo()
    assert SocketRead("client", False, 20_000) == "answer"
    assert SocketClientInfo("client", SocketPort) == str(port)


def test_datagrams_are_whole_and_unframed(port: int, stranger: socket.socket) -> None:
    assert SocketCreateUDP("server", port)
    stranger.sendto(b"5\r\nhello", ("127.0.0.1", port))
    stranger.sendto(b"x" * 60_000, ("127.0.0.1", port))
    stranger.sendto(b"", ("127.0.0.1", port))
    assert SocketRead("server", True, 0, 3) == "5\r\nhello"
    assert SocketRead("server") == "x" * 60_000
    assert SocketRead("server") == ""
    assert not ErrorOccurred()
    assert SocketWrite("server", bytes(range(256)), "127.0.0.1", stranger.getsockname()[1])
    assert stranger.recv(1_000) == bytes(range(256))


def test_the_sender_is_that_of_the_datagram_read_last(port: int, stranger: socket.socket) -> None:
    assert SocketCreateUDP("server", port)
    assert SocketClientInfo("server", SocketAddress) == ""
    assert failed(71074)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as second:
        stranger.sendto(b"first", ("127.0.0.1", port))
        assert SocketRead("server") == "first"
        second.sendto(b"second", ("127.0.0.1", port))
        assert SocketClientInfo("server", SocketPort) == str(stranger.getsockname()[1])
        assert SocketRead("server") == "second"
        assert SocketClientInfo("server", SocketPort) == str(second.getsockname()[1])
        assert SocketRead("server", False, 0) == ""
        assert SocketClientInfo("server", SocketPort) == str(second.getsockname()[1])


def test_limits_of_time(port: int, stranger: socket.socket, background: Background) -> None:
    assert SocketCreateUDP("server", port)
    for limit in (0, 1, -5, Duration(milliseconds=5)):
        assert SocketRead("server", False, limit) == ""
        assert not ErrorOccurred()
    waiting = background(SocketRead, "server", True, 1)
    stranger.sendto(b"late", ("127.0.0.1", port))
    assert waiting.result(PATIENCE) == "late"


def test_writing_needs_a_receiver(port: int) -> None:
    assert SocketCreateUDP("udp", port)
    for receiver in ((), ("127.0.0.1",), ("127.0.0.1", 0), ("127.0.0.1", "")):
        assert not SocketWrite("udp", "to nobody", *receiver)
        assert failed(71067)
    assert not SocketWrite("udp", "x", "127.0.0.1", 70_000)
    assert failed(71004)
    assert not SocketWrite("udp", "x", "no-such-machine.invalid", 5_000)
    assert failed(71008)
    assert not SocketWrite("udp", "x" * 65_508, "127.0.0.1", port)
    assert failed(71069)
    assert SocketWrite("udp", "x" * 65_507, "127.0.0.1", port), ErrorInfo()
    assert SocketRead("udp", False, 20_000) == "x" * 65_507
    assert not SocketWrite("udp", "Ж", "127.0.0.1", port)
    assert failed(71047)
    assert SocketWrite("udp", "to myself", "", port)
    assert SocketRead("udp", False, 20_000) == "to myself"


def test_a_receiver_that_is_not_there_is_no_error_of_later_reads(
    port: int, other_port: int, stranger: socket.socket
) -> None:
    assert SocketCreateUDP("udp", port)
    assert SocketWrite("udp", "anybody?", "127.0.0.1", other_port)
    assert SocketWrite("udp", "anybody?", "127.0.0.1", other_port)
    assert SocketRead("udp", False, 0) == ""
    assert not ErrorOccurred()
    stranger.sendto(b"me", ("127.0.0.1", port))
    assert SocketRead("udp") == "me"


def test_what_cannot_be_created(port: int) -> None:
    assert not SocketCreateUDP("", port)
    assert failed(71001)
    assert not SocketCreateUDP("udp", 80)
    assert failed(71004)
    assert not SocketCreateUDP("udp", port, "no-such-machine.invalid")
    assert failed(71008)
    assert not SocketCreateUDP("udp", port, "192.0.2.1")
    assert failed(71006)
    assert SocketCreateUDP("udp", port)
    assert not SocketCreateUDP("udp", port)
    assert failed(71002)
    assert not SocketCreateUDP("other", port)
    assert failed(71071)
    assert not SocketExist("other")
    assert SocketCreate("server", port), "TCP and UDP have ports of their own"
    SocketClose("udp")
    assert SocketCreateUDP("other", port), ErrorInfo()


def test_what_connections_alone_can_do(port: int) -> None:
    assert SocketCreateUDP("udp", port)
    for call in (SocketAccept, SocketDeny, SocketWaitForConnection):
        assert not call("udp")
        assert failed(71049)
    assert not SocketConnect("udp", port)
    assert failed(71002)


def test_connections_take_no_receiver(port: int) -> None:
    assert SocketCreate("server", port)
    assert SocketConnect("client", port)
    for name in ("client", "server"):
        assert not SocketWrite(name, "x", "127.0.0.1", port)
        assert failed(71068)
    assert SocketWrite("client", "x")
    assert SocketRead("server") == "x"


@pytest.mark.parametrize("limit", [(True,), (False, 60_000)])
def test_closing_ends_a_read(port: int, limit: tuple[Any, ...], background: Background, reached: Any) -> None:
    assert SocketCreateUDP("udp", port)
    waiting = reached(UdpSocket, "receive")
    reading = background(with_error, SocketRead, "udp", *limit)
    assert waiting.wait(PATIENCE)
    SocketClose("udp")
    assert reading.result(PATIENCE) == ("", 71044)
    with pytest.raises(WLanguageError):
        SocketRead("udp")
    assert SocketCreateUDP("udp", port), ErrorInfo()


def test_one_thread_reads_while_others_write(port: int, background: Background) -> None:
    assert SocketCreateUDP("udp", port)
    count = 80  # of each, which all fit into the system's buffer: what does not is lost

    def write(writer: int) -> bool:
        return all(SocketWrite("udp", f"{writer} {n}", "127.0.0.1", port) for n in range(count))

    def read() -> list[list[str]]:
        return [SocketRead("udp", False, 20_000).split() for _ in range(2 * count)]

    reading = background(read)
    assert all(writing.result(PATIENCE) for writing in [background(write, n) for n in range(2)])
    messages = reading.result(PATIENCE)
    for writer in ("0", "1"):
        assert [int(n) for w, n in messages if w == writer] == list(range(count))


def test_in_memory() -> None:
    with use(Runtime(network=MemoryNetwork({"printer": "10.0.0.7"}))):
        assert SocketCreateUDP("one", 5_000, "printer")
        assert SocketCreateUDP("two", 5_001)
        assert not SocketCreateUDP("three", 5_001)
        assert SocketWrite("one", "hello", "localhost", 5_001)
        assert SocketWrite("one", "lost", "localhost", 5_002)
        assert SocketRead("two") == "hello"
        assert SocketClientInfo("two", SocketAddress) == "10.0.0.7"
        assert SocketRead("two", False, 1) == ""
        SocketClose("two")
        assert SocketCreateUDP("two", 5_001)


def test_both_languages() -> None:
    assert wlcompat.SocketCréeUDP is SocketCreateUDP
    assert wlcompat.SocketAdresse is SocketAddress
