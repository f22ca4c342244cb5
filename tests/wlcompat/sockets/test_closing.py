"""Closing from another thread: whoever waits returns with an error, at once."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreateSSL,
    SocketExist,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    ThreadExecute,
    ThreadRequestStop,
    ThreadState,
    ThreadStop,
    errCode,
    threadNormal,
    threadUnknown,
)
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.runtime import Runtime
from wlcompat.sockets import tcp, tls_stream
from wlcompat.sockets.conversation import Conversation
from wlcompat.sockets.tls_listener import TlsListener

from .conftest import PATIENCE, plain_client, with_error

pytestmark = pytest.mark.usefixtures("runtime")

Background = Callable[..., Future[Any]]


@pytest.mark.parametrize("limit", [(True,), (False, 60_000)])
def test_closing_ends_a_read(
    pair: tuple[str, str], limit: tuple[Any, ...], background: Background, reached: Any
) -> None:
    waiting = reached(Conversation, "read")
    reading = background(with_error, SocketRead, pair[0], *limit)
    assert waiting.wait(PATIENCE)
    SocketClose(pair[0])
    assert reading.result(PATIENCE) == ("", 71044)
    assert SocketRead("client") == ""
    assert ErrorInfo(errCode) == 71041


def test_closing_ends_a_write_to_a_client_that_does_not_read(
    pair: tuple[str, str], background: Background, reached: Any
) -> None:
    waiting = reached(Conversation, "write")
    writing = background(with_error, SocketWrite, pair[0], b"x" * 100_000_000)
    assert waiting.wait(PATIENCE)
    SocketClose(pair[0])
    assert writing.result(PATIENCE) == (False, 71044)


@pytest.mark.parametrize("limit", [(), (60_000,)])
def test_closing_ends_a_wait_for_a_connection(
    server: str, limit: tuple[Any, ...], background: Background, reached: Any, kind: str
) -> None:
    called = reached(tcp.TcpListener if kind == "plain" else TlsListener, "wait")
    waiting = background(with_error, SocketWaitForConnection, server, *limit)
    assert called.wait(PATIENCE)
    SocketClose(server)
    assert waiting.result(PATIENCE) == (False, 71044)


def test_closing_ends_an_accept(server: str, background: Background, reached: Any, kind: str) -> None:
    called = reached(tcp.TcpListener if kind == "plain" else TlsListener, "accept")
    accepting = background(with_error, SocketAccept, server)
    assert called.wait(PATIENCE)
    SocketClose(server)
    assert accepting.result(PATIENCE) == ("", 71044)


def test_closing_ends_the_read_of_a_simplified_server(
    server: str, background: Background, reached: Any, kind: str
) -> None:
    called = reached(tcp.TcpListener if kind == "plain" else TlsListener, "accept")
    reading = background(with_error, SocketRead, server)
    assert called.wait(PATIENCE)
    SocketClose(server)
    assert reading.result(PATIENCE) == ("", 71044)


def test_who_comes_after_a_closing_learns_of_it_as_who_waited(
    pair: tuple[str, str], server: str, background: Background
) -> None:
    background(SocketClose, pair[0]).result(PATIENCE)
    background(SocketClose, server).result(PATIENCE)
    assert with_error(SocketRead, pair[0]) == ("", 71044)
    assert with_error(SocketWrite, pair[0], "late") == (False, 71044)
    assert with_error(SocketClose, pair[0]) == (None, 71044)
    assert with_error(SocketAccept, server) == ("", 71044)
    assert with_error(SocketWaitForConnection, server, 0) == (False, 71044)
    assert not SocketExist(server)


@pytest.mark.parametrize("call", [SocketWaitForConnection, SocketAccept, SocketRead])
def test_a_thread_that_goes_on_and_on_with_a_closed_server_is_ended(
    call: Callable[[str], object], server: str, background: Background
) -> None:
    """A loop that never looks whether its call has failed would spin for ever."""
    background(SocketClose, server).result(PATIENCE)

    def loop() -> None:
        for _ in range(100_000):
            call(server)

    with pytest.raises(WLanguageError, match="There is no socket"):
        loop()


def test_who_has_closed_a_socket_makes_a_mistake_with_its_name(pair: tuple[str, str]) -> None:
    SocketClose(pair[0])
    with pytest.raises(WLanguageError, match="There is no socket"):
        SocketRead(pair[0])
    with pytest.raises(WLanguageError, match="There is no socket"):
        SocketClose(pair[0])


def test_closing_ends_a_handshake(port: int, background: Background, reached: Any) -> None:
    waiting = reached(tls_stream.TlsStream, "receive_for_handshake")
    with socket.create_server(("127.0.0.1", port)):  # accepts in the system only, so it stays silent
        connecting = background(with_error, SocketConnectSSL, "client", port)
        assert waiting.wait(PATIENCE)
        SocketClose("client")
        assert connecting.result(PATIENCE) == (False, 71025)
    assert not SocketExist("client")


def test_closing_ends_connecting(runtime: Runtime, background: Background, monkeypatch: Any) -> None:
    called = threading.Event()
    original = tcp._finish_connecting

    def never_connected(_: socket.socket, *arguments: Any) -> int:
        called.set()
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            blocked = [socket.socket() for _ in range(4)]
            for each in blocked:
                each.setblocking(False)
                each.connect_ex(listening.getsockname())
            try:
                return original(blocked[-1], *arguments)
            finally:
                for each in blocked:
                    each.close()

    monkeypatch.setattr(tcp, "_finish_connecting", never_connected)
    connecting = background(with_error, SocketConnect, "client", 5_000, "127.0.0.1")
    assert called.wait(PATIENCE)
    SocketClose("client")
    assert connecting.result(PATIENCE)[0] is False
    assert "client" not in runtime.sockets.entries


def test_closing_many_at_the_end_of_the_program(
    runtime: Runtime, pair: tuple[str, str], background: Background, reached: Any
) -> None:
    waiting = reached(Conversation, "read")
    reading = background(with_error, SocketRead, pair[0])
    assert waiting.wait(PATIENCE)
    runtime.close()
    assert reading.result(PATIENCE)[0] == ""
    assert not runtime.sockets.entries


def test_a_stopped_thread_ends_the_connection_that_it_was_writing_to(
    pair: tuple[str, str], reached: Any
) -> None:
    """Half a message has gone out; whoever goes on to write would turn it into nonsense."""
    waiting_to_send = reached(tcp.TcpStream, "send_rest")
    ThreadExecute("writer", threadNormal, SocketWrite, (pair[0], b"x" * 100_000_000))
    assert waiting_to_send.wait(PATIENCE)
    assert ThreadRequestStop("writer")
    assert ThreadState("writer") != threadUnknown, "a request leaves a write alone"
    assert ThreadStop("writer"), ErrorInfo()
    assert not SocketWrite(pair[0], "more")
    assert SocketRead(pair[1]) == ""
    assert ErrorInfo(errCode) in (71042, 71043)


def test_closing_a_server_ends_the_handshakes_of_its_clients(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    clients = [plain_client(port) for _ in range(5)]
    for client in clients:
        client.sendall(b"\x16\x03\x01\x02\x00\x01")  # the beginning of a handshake, and nothing more
    assert SocketConnectSSL("shaken hands", port)  # so the server has seen those before
    SocketClose("server")
    for client in clients:
        with client, suppress(ConnectionResetError):  # where it was closed with bytes of ours unread
            assert client.recv(1) == b""
    assert SocketRead("shaken hands") == ""
    assert ErrorInfo(errCode) == 71041
