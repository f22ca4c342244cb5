"""Secure sockets and clients that are not what the server expects: plain, silent, garbage; one after the other."""

from __future__ import annotations

import socket

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreateSSL,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    errCode,
)

PATIENCE = 20.0

pytestmark = pytest.mark.usefixtures("runtime")


def test_a_plain_client_of_a_secure_server(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    assert SocketConnect("client", port)
    assert SocketWrite("client", "hello")
    assert not SocketWaitForConnection("server", 10)
    assert SocketRead("client") == ""
    assert ErrorOccurred()


def test_silent_and_garbage_clients_stop_nobody(port: int) -> None:
    """The whole program is one thread that accepts and reads without limits of time."""
    assert SocketCreateSSL("server", port, "Served")
    strangers = [socket.create_connection(("127.0.0.1", port), PATIENCE) for _ in range(100)]
    for number, stranger in enumerate(strangers):
        if number % 3 == 0:
            stranger.sendall(b"GET / HTTP/1.1\r\n\r\n")
        elif number % 3 == 1:
            stranger.sendall(b"\x16\x03\x01\x02\x00\x01")  # the beginning of a handshake
    for turn in range(3):
        assert SocketConnectSSL("client", port), ErrorInfo()
        assert SocketWrite("client", f"turn {turn}")
        assert SocketWaitForConnection("server")
        channel = SocketAccept("server")
        assert SocketRead(channel) == f"turn {turn}"
        SocketClose(channel)
        SocketClose("client")
    for stranger in strangers:
        stranger.close()


def test_the_simplified_server(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    for turn in ("one", "two"):
        assert SocketConnectSSL(turn, port)
        SocketWrite(turn, turn)
        assert SocketRead("server") == turn
        assert SocketWrite("server", "answer")
        assert SocketRead(turn) == "answer"
        SocketClose(turn)
        assert SocketRead("server") == ""
        assert ErrorOccurred()
        assert ErrorInfo(errCode) == 71041
