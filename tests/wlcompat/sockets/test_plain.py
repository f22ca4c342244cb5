"""Plain sockets: servers, connections, messages, names, ports, and what goes wrong with them."""

from __future__ import annotations

import socket
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

import wlcompat
from wlcompat import (
    Duration,
    ErrorInfo,
    ErrorOccurred,
    Socket,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketExist,
    SocketNoReuseAddress,
    SocketOptionDefault,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    WLanguageError,
    errCode,
)

PATIENCE = 20.0

pytestmark = pytest.mark.usefixtures("runtime")

Background = Callable[..., Future[Any]]


def failed(number: int) -> bool:
    """Tell whether the last call failed with that error."""
    return ErrorOccurred() and ErrorInfo(errCode) == number


@pytest.fixture
def pair(port: int) -> tuple[str, str]:
    """A channel and the connection at its other end."""
    assert SocketCreate("server", port), ErrorInfo()
    assert SocketConnect("client", port, "127.0.0.1"), ErrorInfo()
    return SocketAccept("server"), "client"


def raw_client(port: int) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), PATIENCE)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def test_a_conversation(pair: tuple[str, str]) -> None:
    channel, client = pair
    for text in ("Hello", "", "été 12 €", "x" * 200_000):
        assert SocketWrite(client, text)
        assert SocketRead(channel) == text
        assert not ErrorOccurred()
        assert SocketWrite(channel, text + "!")
        assert SocketRead(client, False, 5_000) == text + "!"
    assert SocketWrite(client, bytes(range(256)))
    assert SocketRead(channel).encode("latin-1", "ignore")[:4] == b"\x00\x01\x02\x03"


def test_the_bytes_on_the_wire_are_those_of_windev(port: int) -> None:
    SocketCreate("server", port)
    with raw_client(port) as client:
        channel = SocketAccept("server")
        SocketWrite(channel, "Ça va ?")
        SocketWrite(channel, b"\x00\xff")
        wire = b"7\r\n\xc7a va ?2\r\n\x00\xff"
        received = b""
        while len(received) < len(wire):
            received += client.recv(100)
        assert received == wire
        for byte in b"3\r\nabc10\r\n0123456789":
            client.sendall(bytes([byte]))
        assert SocketRead(channel) == "abc"
        assert SocketRead(channel) == "0123456789"


def test_reading_with_a_limit_of_time(port: int) -> None:
    SocketCreate("server", port)
    with raw_client(port) as client:
        channel = SocketAccept("server")
        assert SocketRead(channel, False, 0) == ""
        assert not ErrorOccurred()
        assert SocketRead(channel, False, Duration(milliseconds=5)) == ""
        client.sendall(b"11\r\nhello ")
        assert SocketRead(channel, False, 5) == ""
        client.sendall(b"world2\r\nok")
        assert SocketRead(channel, False, 5_000) == "hello world"
        assert SocketRead(channel, False, 5_000) == "ok"
        assert not ErrorOccurred()


def test_the_limit_of_time_counts_only_without_undefined_wait(
    pair: tuple[str, str], background: Background
) -> None:
    channel, client = pair
    reading = background(SocketRead, channel, True, 1)
    assert SocketWrite(client, "late")
    assert reading.result(PATIENCE) == "late"


def test_a_text_of_another_encoding(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_ENCODING", "utf-8")
    SocketCreate("server", port)
    SocketConnect("client", port)
    SocketWrite("client", "Привет")
    assert SocketRead(SocketAccept("server")) == "Привет"
    monkeypatch.setenv("WLCOMPAT_ENCODING", "klingon")
    assert not SocketConnect("other", port)
    assert failed(71051)


def test_a_character_that_cannot_be_sent(pair: tuple[str, str]) -> None:
    channel, client = pair
    assert not SocketWrite(client, "abcЖ")
    assert failed(71047)
    assert "Ж" in ErrorInfo()
    assert "U+0416" in ErrorInfo()
    assert "position 4" in ErrorInfo()
    assert "WLCOMPAT_ENCODING" in ErrorInfo()
    SocketWrite(client, "sent")
    assert SocketRead(channel) == "sent"


def test_the_other_side_has_gone(pair: tuple[str, str]) -> None:
    channel, client = pair
    SocketWrite(client, "last words")
    SocketClose(client)
    assert SocketRead(channel) == "last words"
    for _ in range(2):
        assert SocketRead(channel) == ""
        assert failed(71041)
    assert SocketExist(channel)
    SocketClose(channel)
    assert not SocketExist(channel)


def test_the_other_side_is_cut_off_in_a_message(port: int) -> None:
    SocketCreate("server", port)
    with raw_client(port) as client:
        client.sendall(b"10\r\n1234")
    channel = SocketAccept("server")
    assert SocketRead(channel) == ""
    assert failed(71042)
    assert "4 of 10" in ErrorInfo()


def test_the_other_side_resets_the_connection(port: int) -> None:
    SocketCreate("server", port)
    with raw_client(port) as client:
        channel = SocketAccept("server")
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    assert SocketRead(channel) == ""
    assert failed(71043)
    assert wlcompat.ErrorInfo(wlcompat.errSystemCode) != ""
    assert not SocketWrite(channel, "anybody?")


@pytest.mark.parametrize(
    ("sent", "number"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", 71045),
        (b"-5\r\n", 71045),
        (b"10000000000\r\n", 71046),
        (b"9" * 30, 71045),
    ],
)
def test_what_is_no_message(port: int, sent: bytes, number: int) -> None:
    SocketCreate("server", port)
    with raw_client(port) as client:
        client.sendall(sent)
        channel = SocketAccept("server")
        assert SocketRead(channel) == ""
        assert failed(number)
        assert SocketRead(channel, False, 0) == ""
        assert failed(number)
        assert client.recv(1) == b""


def test_the_limit_of_a_message_can_be_set(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_MAXIMUM_MESSAGE", "5")
    SocketCreate("server", port)
    SocketConnect("client", port)
    channel = SocketAccept("server")
    SocketWrite("client", "12345")
    assert SocketRead(channel) == "12345"
    SocketWrite("client", "123456")
    assert SocketRead(channel) == ""
    assert failed(71046)
    monkeypatch.setenv("WLCOMPAT_MAXIMUM_MESSAGE", "much")
    assert not SocketConnect("other", port)
    assert failed(71051)


def test_waiting_and_accepting(port: int, background: Background) -> None:
    SocketCreate("server", port)
    assert not SocketWaitForConnection("server", 1)
    assert not ErrorOccurred()
    waiting = background(SocketWaitForConnection, "server")
    SocketConnect("one", port)
    assert waiting.result(PATIENCE)
    assert SocketWaitForConnection("server", 0)
    assert SocketWaitForConnection("server", Duration(seconds=1))
    first = SocketAccept("server")
    assert not SocketWaitForConnection("server", 0)
    accepting = background(SocketAccept, "server")
    SocketConnect("two", port)
    second = accepting.result(PATIENCE)
    assert len({first, second, "server", ""}) == 4
    SocketClose(first)
    SocketConnect("three", port)
    assert SocketAccept("server") not in (first, second)


def test_channels_go_on_when_the_server_is_closed(pair: tuple[str, str]) -> None:
    channel, client = pair
    SocketClose("server")
    SocketWrite(client, "still here")
    assert SocketRead(channel) == "still here"


def test_the_simplified_server(port: int) -> None:
    SocketCreate("server", port)
    assert not SocketWrite("server", "nobody there")
    assert failed(71048)
    assert SocketRead("server", False, 0) == ""
    assert not ErrorOccurred()
    for client in ("one", "two"):
        SocketConnect(client, port)
    SocketWrite("one", "first")
    assert SocketRead("server") == "first"
    assert SocketWrite("server", "answer")
    assert SocketRead("one") == "answer"
    SocketClose("one")
    assert SocketRead("server") == ""
    assert failed(71041)
    SocketWrite("two", "second")
    assert SocketRead("server") == "second"
    SocketClose("server")
    assert SocketRead("two") == ""
    assert failed(71041)


def test_names(port: int) -> None:
    assert not SocketCreate("", port)
    assert failed(71001)
    assert SocketCreate("name", port)
    assert not SocketCreate("name", port)
    assert failed(71002)
    assert not SocketConnect("name", port)
    assert failed(71002)
    assert SocketConnect("Name", port)
    assert SocketExist("name")
    assert not SocketExist("NAME")
    SocketClose("name")
    assert not SocketExist("name")
    for call in (SocketRead, SocketClose, SocketAccept, SocketWaitForConnection):
        with pytest.raises(WLanguageError):
            call("name")
    with pytest.raises(WLanguageError):
        SocketWrite("name", "x")
    assert SocketAcceptFails("Name")


def SocketAcceptFails(name: str) -> bool:  # noqa: N802
    return SocketAccept(name) == "" and failed(71049)


@pytest.mark.parametrize("number", [4_999, 65_001, 0, -1, 70_000, 80])
def test_ports_of_servers_are_those_of_wlanguage(number: int) -> None:
    assert not SocketCreate("server", number)
    assert failed(71004)
    assert "5000 to 65000" in ErrorInfo()
    assert "WLCOMPAT_PORTS=any" in ErrorInfo()


def test_all_ports_can_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_PORTS", "any")
    assert not SocketCreate("server", 65_536)
    assert failed(71004)
    for low_port in range(4_000, 5_000):
        if SocketCreate("server", low_port):
            return
    pytest.fail(ErrorInfo())


def test_a_port_in_use_is_shared_unless_that_is_forbidden(port: int) -> None:
    assert SocketCreate("one", port)
    assert SocketCreate("two", port), ErrorInfo()
    Socket.Option = SocketNoReuseAddress
    assert Socket.Option == SocketNoReuseAddress
    assert not SocketCreate("three", port)
    assert failed(71005)
    assert "SocketNoReuseAddress" in ErrorInfo()
    SocketClose("one")
    SocketClose("two")
    assert SocketCreate("three", port), ErrorInfo()
    Socket.Option = SocketOptionDefault
    assert not SocketCreate("four", port)
    assert failed(71005)


def test_a_port_is_free_after_closing_also_where_clients_were(
    free_port: Callable[[], int],
) -> None:
    Socket.Option = SocketNoReuseAddress
    port = free_port()
    for _ in range(5):
        assert SocketCreate("server", port), ErrorInfo()
        assert SocketConnect("client", port)
        channel = SocketAccept("server")
        SocketClose(channel)  # this side closes first, so the system remembers the connection for a while
        SocketClose("client")
        SocketClose("server")


def test_addresses_of_servers(port: int) -> None:
    assert SocketCreate("server", port, "localhost")
    assert SocketConnect("client", port, "localhost")
    assert not SocketCreate("other", port, "no-such-machine.invalid")
    assert failed(71008)
    assert "no-such-machine.invalid" in ErrorInfo()
    assert not SocketCreate("other", port, "192.0.2.1")
    assert failed(71006)


def test_connections_that_cannot_be_made(port: int) -> None:
    assert not SocketConnect("client", port, "127.0.0.1")
    assert failed(71021)
    assert str(port) in ErrorInfo()
    assert not SocketConnect("client", port, "no-such-machine.invalid")
    assert failed(71008)
    assert not SocketConnect("client", 0)
    assert failed(71004)
    assert not SocketConnect("", port)
    assert failed(71001)
    assert not SocketExist("client")


def test_a_server_that_does_not_answer(port: int) -> None:
    """A full backlog makes the system ignore further connections, as a firewall does."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", port))
        silent.listen(0)
        names = [f"client{n}" for n in range(4)]
        assert not all(SocketConnect(name, port, "127.0.0.1", 50) for name in names)
        assert failed(71022)
        assert "0.05 s" in ErrorInfo()


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("SocketCreate", "SocketCrée"),
        ("SocketCreateSSL", "SocketCréeSSL"),
        ("SocketConnect", "SocketConnecte"),
        ("SocketConnectSSL", "SocketConnecteSSL"),
        ("SocketWaitForConnection", "SocketAttendConnexion"),
        ("SocketAccept", "SocketAccepte"),
        ("SocketRead", "SocketLit"),
        ("SocketWrite", "SocketEcrit"),
        ("SocketClose", "SocketFerme"),
        ("SocketExist", "SocketExiste"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    assert getattr(wlcompat, english) is getattr(wlcompat, french)
