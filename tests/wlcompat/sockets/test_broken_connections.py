"""What goes wrong on the way: resets, half-closed and cut connections, headers that lie, messages in crumbs."""

from __future__ import annotations

import errno
import socket
import ssl
import tracemalloc
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreateSSL,
    SocketExist,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    errCode,
    errSystemCode,
)
from wlcompat.sockets import conversation
from wlcompat.sockets.conversation import Conversation

from .conftest import PATIENCE, failed, plain_client, received, reset, secure_client

pytestmark = pytest.mark.usefixtures("runtime")

Stranger = Callable[[], socket.socket]
Background = Callable[..., Future[Any]]

HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
"""The beginning of a TLS client's first record."""


def test_a_loop_that_reads_on_after_the_end_leaves_the_processor_to_others(
    server: str, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SocketExist stays True when the other side has gone, and programs loop while it is."""
    pauses: list[float] = []
    monkeypatch.setattr(conversation, "pause", lambda length, _deadline: pauses.append(length))
    stranger().close()
    channel = SocketAccept(server)
    assert SocketRead(channel) == ""
    assert ErrorOccurred()
    assert pauses == [], "the first to learn of the end learns of it at once"
    assert SocketRead(channel) == ""
    assert ErrorOccurred()
    assert len(pauses) == 1


@pytest.mark.parametrize("before", [b"", b"1", b"10\r", b"10\r\n", b"10\r\n1234"])
def test_a_reset_between_messages_in_a_header_and_in_a_message(
    server: str, stranger: Stranger, before: bytes, background: Background, reached: Any
) -> None:
    client = stranger()
    client.sendall(b"2\r\nok" + before)
    channel = SocketAccept(server)
    assert SocketRead(channel) == "ok"
    began = reached(Conversation, "read")
    reading = background(lambda: (SocketRead(channel), ErrorInfo(errCode), ErrorInfo(errSystemCode)))
    assert began.wait(PATIENCE)
    reset(client)
    assert reading.result(PATIENCE) == ("", 71043, errno.ECONNRESET)
    assert SocketRead(channel, False, 0) == ""
    assert failed(71043), "it stays so"
    assert not SocketWrite(channel, "anybody?")
    assert ErrorOccurred()
    SocketClose(channel)
    with stranger() as next_client:
        next_client.sendall(b"4\r\nnext")
        assert SocketRead(SocketAccept(server)) == "next"


@pytest.mark.parametrize("before", [b"", HELLO])
def test_clients_that_reset_during_the_handshake_stop_nobody(port: int, before: bytes) -> None:
    assert SocketCreateSSL("server", port, "Served")
    for _ in range(20):
        client = plain_client(port)
        client.sendall(before)
        reset(client)
    with secure_client(port) as client:
        client.sendall(b"2\r\nok")
        assert SocketWaitForConnection("server", 20_000)
        assert SocketRead(SocketAccept("server")) == "ok"
    assert not SocketWaitForConnection("server", 0)


@pytest.mark.parametrize("answer", [b"", b"\x16\x03\x03\x00\x7a\x02"], ids=["before", "within"])
def test_a_server_that_resets_during_the_handshake(port: int, answer: bytes, background: Background) -> None:
    with socket.create_server(("127.0.0.1", port)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            received(connection, 5)
            connection.sendall(answer)
            reset(connection)

        serving = background(serve)
        assert not SocketConnectSSL("client", port)
        assert failed(73007), ErrorInfo()
        serving.result(PATIENCE)
    assert not SocketExist("client")


def test_a_client_that_has_said_everything_still_gets_its_answer(server: str, stranger: Stranger) -> None:
    """It closes one direction only, as `nc -N` and `socat -` do at the end of their input."""
    with stranger() as client:
        client.sendall(b"8\r\nquestion")
        if isinstance(client, ssl.SSLSocket):
            client.setblocking(False)
            with pytest.raises(ssl.SSLWantReadError):
                client.unwrap()  # sends the closing notice, and would wait for ours
            client.settimeout(PATIENCE)
        else:
            client.shutdown(socket.SHUT_WR)
        channel = SocketAccept(server)
        assert SocketRead(channel) == "question"
        assert SocketRead(channel) == ""
        assert failed(71041)
        if not isinstance(client, ssl.SSLSocket):  # TLS 1.2 lets nobody write after the notice
            assert SocketWrite(channel, "answer"), ErrorInfo()
            assert received(client, 9) == b"6\r\nanswer"
        SocketClose(channel)


@pytest.mark.parametrize(
    ("parting", "number"), [("notice", 71041), ("cut", 73012), ("cut in message", 71042), ("reset", 71043)]
)
def test_our_client_tells_a_clean_end_from_a_cut_one(
    port: int, parting: str, number: int, background: Background, certificate_folder: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_folder / "Served.pem")
    with socket.create_server(("127.0.0.1", port)) as listening:

        def serve() -> None:
            with context.wrap_socket(listening.accept()[0], server_side=True) as connection:
                connection.sendall(b"2\r\nok" + (b"10\r\n123" if parting == "cut in message" else b""))
                assert received(connection, 5) == b"2\r\ngo"
                if parting == "notice":
                    connection.setblocking(False)
                    with pytest.raises(ssl.SSLWantReadError):
                        connection.unwrap()
                if parting == "reset":
                    reset(connection)

        serving = background(serve)
        assert SocketConnectSSL("client", port), ErrorInfo()
        assert SocketRead("client") == "ok"
        assert SocketWrite("client", "go")
        serving.result(PATIENCE)
        for _ in range(2):
            assert SocketRead("client") == ""
            assert failed(number), ErrorInfo()


CRUMBS = b"11\r\nhello world0\r\n3\r\nend"


def test_a_message_in_single_bytes(server: str, stranger: Stranger, background: Background) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        reading = background(lambda: [SocketRead(channel) for _ in range(3)])
        for byte in CRUMBS:  # with TLS: a record each
            client.sendall(bytes([byte]))
        assert reading.result(PATIENCE) == ["hello world", "", "end"]


def test_three_messages_and_a_half_in_one_segment(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        client.sendall(CRUMBS + b"4\r\nha")
        assert [SocketRead(channel) for _ in range(3)] == ["hello world", "", "end"]
        assert SocketRead(channel, False, 0) == ""
        assert not ErrorOccurred()
        client.sendall(b"lf")
        assert SocketRead(channel) == "half"


@pytest.mark.parametrize(
    ("header", "number"),
    [
        (b"eleven\r\n", 71045),
        (b"-11\r\n", 71045),
        (b"+11\r\n", 71045),
        (b"1e3\r\n", 71045),
        (b"0x10\r\n", 71045),
        (b"\r\n", 71045),
        (b"9" * 21, 71045),
        (b"\xff\xfe", 71045),
        (b"10737418240\r\n", 71046),
        (b"99999999999999999999\r\n", 71046),
    ],
)
def test_headers_that_cannot_be_end_the_connection(
    server: str, stranger: Stranger, header: bytes, number: int
) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        client.sendall(b"2\r\nok" + header + b"x" * 1_000)
        assert SocketRead(channel) == "ok"
        for _ in range(2):
            assert SocketRead(channel) == ""
            assert failed(number), ErrorInfo()
        assert client.recv(1) == b"", "the other side is told to stop"


def test_the_promise_of_a_long_message_costs_no_memory(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        tracemalloc.start()
        try:
            client.sendall(b"268435456\r\nonly this")  # the longest that is allowed
            assert SocketRead(channel, False, 50) == ""
            assert tracemalloc.get_traced_memory()[1] < 5_000_000
        finally:
            tracemalloc.stop()


def test_bytes_after_the_end_of_a_client_are_not_lost(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        client.sendall(b"".join(b"%d\r\n%d" % (len(str(n)), n) for n in range(1_000)))
    channel = SocketAccept(server)
    assert [SocketRead(channel) for _ in range(1_000)] == [str(n) for n in range(1_000)]
    assert SocketRead(channel) == ""
    assert ErrorOccurred()


def test_closing_with_unread_bytes_does_not_break_what_was_sent(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        client.sendall(b"7\r\nunread!" * 100)
        assert SocketRead(channel) == "unread!"
        assert SocketWrite(channel, "goodbye")
        SocketClose(channel)
        assert received(client, 10) == b"7\r\ngoodbye"
        assert client.recv(1) == b""


def test_a_connection_to_somebody_else_is_not_disturbed(server: str, stranger: Stranger, port: int) -> None:
    with stranger() as good:
        channel = SocketAccept(server)
        for _ in range(5):
            bad = stranger()
            broken = SocketAccept(server)
            bad.sendall(b"nonsense")
            reset(bad)
            SocketRead(broken)
            assert ErrorOccurred()
            SocketClose(broken)
            good.sendall(b"4\r\nfine")
            assert SocketRead(channel) == "fine"
            assert not ErrorOccurred()
    assert SocketConnect("plain", port)
