"""What the tests of sockets share: both kinds of servers, clients that know nothing of wlcompat, errors."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    errCode,
)
from wlcompat.sockets.framing import Framing

PATIENCE = 20.0
"""Seconds after which something that should have happened did not."""

RESET_WHEN_CLOSED = b"\x01\0\0\0\0\0\0\0"
"""For SO_LINGER: closing tells the other side that the connection is broken, not that it is over."""


def failed(number: int) -> bool:
    """Tell whether the last call of this thread failed with that error."""
    return ErrorOccurred() and ErrorInfo(errCode) == number


def framed(framing: Framing, message: bytes) -> bytes:
    """Return the bytes that stand for the message on the wire."""
    before, behind = framing.around(len(message))
    return before + message + behind


def with_error(call: Callable[..., Any], *arguments: object) -> tuple[object, str]:
    """Return the result of a call and the number of its error, from the thread that makes the call."""
    return call(*arguments), ErrorInfo(errCode)


def client_for(version: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    """Return Python's own client, which checks nothing and offers one version, or TLS 1.2 and 1.3."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if version is not None:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        context.maximum_version = version
        context.minimum_version = version
    return context


def plain_client(port: int) -> socket.socket:
    """Return a connection of Python's own."""
    connection = socket.create_connection(("127.0.0.1", port), PATIENCE)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def secure_client(
    port: int, context: ssl.SSLContext | None = None, *, collecting: bool = False
) -> ssl.SSLSocket:
    """Return a secure connection of Python's own, which checks nothing; where wanted without TCP_NODELAY."""
    plain = plain_client(port)
    plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, not collecting)
    try:
        return (context or client_for()).wrap_socket(
            plain, server_hostname="localhost", suppress_ragged_eofs=False
        )
    except OSError:
        plain.close()
        raise


def reset(connection: socket.socket) -> None:
    """End a connection so that the other side sees it broken."""
    with socket.socket(fileno=connection.detach()) as below:
        below.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_WHEN_CLOSED)


def received(connection: socket.socket, count: int) -> bytes:
    """Return so many bytes, or fewer where the connection ends before."""
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            break
        data += piece
    return data


@pytest.fixture(params=["plain", "secure"])
def kind(request: pytest.FixtureRequest) -> str:
    """Both kinds of sockets, one after the other."""
    return str(request.param)


@pytest.fixture
def server(kind: str, port: int) -> str:
    """A server of that kind."""
    created = SocketCreate("server", port) if kind == "plain" else SocketCreateSSL("server", port, "Served")
    assert created, ErrorInfo()
    return "server"


@pytest.fixture
def connect(kind: str, port: int) -> Callable[..., bool]:
    """Connect with our own client."""

    def connected(name: str = "client") -> bool:
        return SocketConnect(name, port) if kind == "plain" else SocketConnectSSL(name, port)

    return connected


@pytest.fixture
def stranger(kind: str, port: int) -> Callable[[], socket.socket]:
    """Connect with Python's client."""
    return lambda: plain_client(port) if kind == "plain" else secure_client(port)


@pytest.fixture
def pair(server: str, connect: Callable[..., bool]) -> tuple[str, str]:
    """A channel and the connection at its other end, `client`."""
    assert connect(), ErrorInfo()
    return SocketAccept(server), "client"


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> Callable[[type, str], threading.Event]:
    """Tell when a method has been called, which means that its caller is about to wait."""

    def watch(owner: type, method: str) -> threading.Event:
        called = threading.Event()
        original = getattr(owner, method)

        def watched(self: object, *arguments: object) -> object:
            called.set()
            return original(self, *arguments)

        monkeypatch.setattr(owner, method, watched)
        return called

    return watch
