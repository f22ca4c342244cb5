"""Standard and simplified servers, plain and secure: refusing clients, telling who they are, who comes next."""

from __future__ import annotations

import socket
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

import wlcompat
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketAddress,
    SocketClientInfo,
    SocketClose,
    SocketConnectBluetooth,
    SocketConnectInfrared,
    SocketCreateBluetooth,
    SocketCreateInfrared,
    SocketDeny,
    SocketExist,
    SocketPort,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    WLanguageError,
)

from .conftest import PATIENCE, failed, received

pytestmark = pytest.mark.usefixtures("runtime")

Stranger = Callable[[], socket.socket]
Background = Callable[..., Future[Any]]


def test_a_refused_client_finds_its_connection_ended(server: str, stranger: Stranger) -> None:
    with stranger() as refused:
        assert SocketWaitForConnection(server, 20_000)
        assert SocketDeny(server), ErrorInfo()
        assert not ErrorOccurred()
        assert refused.recv(1) == b""
    assert not SocketWaitForConnection(server, 0)
    with stranger() as accepted:
        channel = SocketAccept(server)
        accepted.sendall(b"2\r\nok")
        assert SocketRead(channel) == "ok"


def test_refusing_does_not_touch_the_next_client(server: str, stranger: Stranger) -> None:
    with stranger() as first, stranger() as second:
        first.sendall(b"5\r\nfirst")  # unread bytes must not turn the refusal into a broken connection
        assert SocketWaitForConnection(server, 20_000)
        assert SocketDeny(server)
        assert first.recv(1) == b""
        assert SocketWaitForConnection(server, 20_000)
        second.sendall(b"6\r\nsecond")
        assert SocketRead(SocketAccept(server)) == "second"


def test_there_is_nobody_to_refuse(server: str, pair: tuple[str, str]) -> None:
    assert not SocketDeny(server)
    assert failed(71063)
    for connection in pair:
        assert not SocketDeny(connection)
        assert failed(71049)
    with pytest.raises(WLanguageError):
        SocketDeny("nobody")


def test_who_the_other_side_is(server: str, stranger: Stranger) -> None:
    assert SocketClientInfo(server, SocketAddress) == ""
    assert failed(71074)
    with stranger() as client:
        channel = SocketAccept(server)
        assert SocketClientInfo(channel, SocketAddress) == "127.0.0.1"
        assert SocketClientInfo(channel, SocketPort) == str(client.getsockname()[1])
        assert SocketClientInfo(server, SocketPort) == "", "the server has no conversation of its own"
        with pytest.raises(ValueError, match="SocketAddress and SocketPort"):
            SocketClientInfo(channel, 7)
    with pytest.raises(WLanguageError):
        SocketClientInfo("nobody", SocketPort)


def test_the_other_side_of_a_connection_of_our_own(pair: tuple[str, str], port: int) -> None:
    _, client = pair
    assert SocketClientInfo(client, SocketAddress) == "127.0.0.1"
    assert SocketClientInfo(client, SocketPort) == str(port)


def test_who_the_client_of_a_simplified_server_is(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        client.sendall(b"2\r\nok")
        assert SocketRead(server) == "ok"
        assert SocketClientInfo(server, SocketPort) == str(client.getsockname()[1])
    assert SocketRead(server) == ""
    assert SocketClientInfo(server, SocketPort) == ""


def test_the_link_is_tested_by_asking_who_the_other_side_is(pair: tuple[str, str]) -> None:
    channel, client = pair
    SocketClose(client)
    assert SocketExist(channel)
    assert SocketClientInfo(channel, SocketAddress) == "127.0.0.1", "nobody has looked yet"
    assert SocketRead(channel) == ""
    assert SocketExist(channel)
    assert SocketClientInfo(channel, SocketAddress) == ""
    assert failed(71041)


def test_a_simplified_server_answers_one_client_after_the_other(
    server: str, stranger: Stranger, background: Background
) -> None:
    """The program is one loop; the clients come all at once."""

    def serve(clients: int) -> list[str]:
        seen, gone = [], 0
        while gone < clients:
            message = SocketRead(server)
            if ErrorOccurred():
                gone += 1
            else:
                seen.append(message)
                SocketWrite(server, "you said " + message)
        return seen

    serving = background(serve, 3)
    clients = [stranger() for _ in range(3)]
    for number, client in enumerate(clients):
        client.sendall(b"1\r\n%d1\r\n%d" % (number, number))
    for number, client in enumerate(clients):
        answer = b"10\r\nyou said %d" % number
        assert received(client, 2 * len(answer)) == 2 * answer
        client.close()
    assert serving.result(PATIENCE) == ["0", "0", "1", "1", "2", "2"]


@pytest.mark.parametrize(
    ("call", "arguments", "number"),
    [
        (SocketConnectBluetooth, ("b", "SerialPortServiceClass_UUID", "00:11:22:33:44:55", 5_000), 71072),
        (SocketCreateBluetooth, ("b", "service"), 71072),
        (SocketConnectInfrared, ("i", "service"), 71073),
        (SocketCreateInfrared, ("i",), 71073),
    ],
)
def test_what_needs_another_radio_fails_and_says_so(
    call: Callable[..., bool], arguments: tuple[object, ...], number: int
) -> None:
    assert call(*arguments) is False
    assert failed(number)
    assert not SocketExist(str(arguments[0]))


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("SocketDeny", "SocketRefuse"),
        ("SocketConnectBluetooth", "SocketConnecteBluetooth"),
        ("SocketCreateBluetooth", "SocketCréeBluetooth"),
        ("SocketConnectInfrared", "SocketConnecteInfraRouge"),
        ("SocketCreateInfrared", "SocketCréeInfraRouge"),
        ("SocketCreateUDP", "SocketCréeUDP"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    assert getattr(wlcompat, english) is getattr(wlcompat, french)
