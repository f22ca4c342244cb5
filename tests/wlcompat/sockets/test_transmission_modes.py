"""SocketChangeTransmissionMode on real connections, plain and secure."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

import wlcompat
from wlcompat import (
    CRLF,
    ErrorInfo,
    SocketAccept,
    SocketChangeTransmissionMode,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketCreateUDP,
    SocketEndTag,
    SocketEndTagBuffer,
    SocketNoEndTag,
    SocketRead,
    SocketSizeFirst,
    SocketWrite,
)
from wlcompat.sockets.conversation import Conversation

from .conftest import PATIENCE, failed, received, with_error

pytestmark = pytest.mark.usefixtures("runtime")

Stranger = Callable[[], socket.socket]
Background = Callable[..., Future[Any]]
Reached = Callable[[type, str], threading.Event]


@pytest.mark.parametrize(
    ("mode", "wire"),
    [
        ((SocketEndTag,), b"\xe9t\xe9\x1a\x1a"),
        ((SocketEndTagBuffer, CRLF), b"\xe9t\xe9\r\n\r\n"),
        ((SocketEndTag, "<end>"), b"\xe9t\xe9<end><end>"),
        ((SocketEndTag, b"\x00"), b"\xe9t\xe9\x00\x00"),
        ((SocketSizeFirst,), b"3\r\n\xe9t\xe90\r\n"),
    ],
    ids=["default tag", "CRLF", "text", "buffer", "size first"],
)
def test_the_bytes_on_the_wire_of_each_mode(
    server: str, stranger: Stranger, mode: tuple[Any, ...], wire: bytes
) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        assert SocketChangeTransmissionMode(channel, *mode), ErrorInfo()
        assert SocketWrite(channel, "été")
        assert SocketWrite(channel, "")
        assert received(client, len(wire)) == wire
        client.sendall(wire + wire[:1])  # two messages in one segment, and the beginning of the next
        assert SocketRead(channel) == "été"
        assert SocketRead(channel) == ""
        assert not wlcompat.ErrorOccurred()
        assert SocketRead(channel, False, 0) == ""
        for byte in wire[1:]:
            client.sendall(bytes([byte]))
        assert SocketRead(channel) == "été"


def test_without_tag_bytes_go_unchanged(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        assert SocketChangeTransmissionMode(channel, SocketNoEndTag)
        assert SocketWrite(channel, b"\x00\r\n\xff")
        assert SocketWrite(channel, "")
        assert SocketWrite(channel, "end")
        assert received(client, 7) == b"\x00\r\n\xffend"
        client.sendall(b"x" * 10)
        assert SocketRead(channel, True, 0, 4) == "xxxx"
        assert SocketRead(channel, False, 0, 5) == "xxxxx"
        assert SocketRead(channel, False, 0, 5) == "x"
        assert SocketRead(channel, False, 0, 5) == ""
        client.sendall(b"y" * 10_000)
        pieces = ""
        while len(pieces) < 10_000:
            piece = SocketRead(channel, False, 20_000)
            assert 0 < len(piece) <= 4_096
            pieces += piece
        assert pieces == "y" * 10_000


def test_the_number_of_bytes_counts_without_tag_only(pair: tuple[str, str]) -> None:
    channel, client = pair
    assert SocketWrite(client, "ten bytes!")
    assert SocketRead(channel, True, 0, 3) == "ten bytes!"


@pytest.mark.parametrize(("length", "limits"), [(3_000, ()), (4_096, ()), (12_000, (True, 0, 65_536))])
def test_the_first_read_without_tag_returns_all_that_is_there(
    server: str, stranger: Stranger, length: int, limits: tuple[int, ...]
) -> None:
    """Servers of the web read a request at once."""
    assert SocketChangeTransmissionMode(server, SocketNoEndTag)
    with stranger() as client:
        channel = SocketAccept(server)
        client.sendall(b"x" * length)
        assert len(SocketRead(channel, *limits)) == length


def test_lines_then_a_body_as_in_the_protocols_of_the_internet(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        assert SocketChangeTransmissionMode(channel, SocketEndTagBuffer, CRLF)
        client.sendall(b"PUT /x HTTP/1.1\r\nContent-Length: 5\r\n\r\nbody\x00")
        assert SocketRead(channel) == "PUT /x HTTP/1.1"
        assert SocketRead(channel) == "Content-Length: 5"
        assert SocketRead(channel) == ""
        assert SocketChangeTransmissionMode(channel, SocketNoEndTag)
        assert SocketRead(channel) == "body\x00"
        assert SocketChangeTransmissionMode(channel, SocketSizeFirst)
        client.sendall(b"2\r\nok")
        assert SocketRead(channel) == "ok"


def test_a_message_that_has_begun_is_read_in_the_new_mode(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        client.sendall(b"10\r\nabc")
        assert SocketRead(channel, False, 50) == ""
        assert SocketChangeTransmissionMode(channel, SocketNoEndTag)
        assert SocketRead(channel, False, 20_000) == "10\r\nabc"


def test_changing_the_mode_while_another_thread_reads(
    server: str, stranger: Stranger, background: Background, reached: Reached
) -> None:
    reading = reached(Conversation, "read")
    with stranger() as client:
        channel = SocketAccept(server)
        result = background(SocketRead, channel)
        assert reading.wait(PATIENCE)
        assert SocketChangeTransmissionMode(channel, SocketEndTag, "\n")
        client.sendall(b"first\nsecond\n")
        assert result.result(PATIENCE) == "first"
        assert SocketRead(channel) == "second"


def test_connections_have_the_mode_of_their_server(server: str, stranger: Stranger) -> None:
    with stranger() as early:
        channel = SocketAccept(server)
        assert SocketChangeTransmissionMode(server, SocketEndTag, ";")
        early.sendall(b"3\r\nold")
        assert SocketRead(channel) == "old"
    for _ in range(2):
        with stranger() as client:
            channel = SocketAccept(server)
            client.sendall(b"new;")
            assert SocketRead(channel) == "new"
            assert SocketWrite(channel, "answer")
            assert received(client, 7) == b"answer;"


def test_the_client_of_a_simplified_server_too(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        client.sendall(b"5\r\nhello")
        assert SocketRead(server) == "hello"
        assert SocketChangeTransmissionMode(server, SocketEndTag, CRLF)
        assert SocketWrite(server, "line")
        assert received(client, 6) == b"line\r\n"
        client.sendall(b"bye\r\n")
        assert SocketRead(server) == "bye"
    assert SocketRead(server) == ""
    with stranger() as client:
        client.sendall(b"next\r\n")
        assert SocketRead(server) == "next"


def test_both_sides_of_wlanguage(pair: tuple[str, str]) -> None:
    channel, client = pair
    for end in pair:
        assert SocketChangeTransmissionMode(end, SocketEndTag)
    for text in ("one", "", "x" * 300_000):
        assert SocketWrite(client, text)
        assert SocketRead(channel) == text
    SocketClose(client)
    assert SocketRead(channel) == ""
    assert failed(71041)


def test_the_tag_never_comes(server: str, stranger: Stranger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_MAXIMUM_MESSAGE", "1000")
    with stranger() as client:
        channel = SocketAccept(server)
        assert SocketChangeTransmissionMode(channel, SocketEndTag, "<end>")
        client.sendall(b"x" * 900)
        assert SocketRead(channel, False, 50) == ""
        assert not wlcompat.ErrorOccurred()
        client.sendall(b"x" * 200)
        for _ in range(2):
            assert SocketRead(channel) == ""
            assert failed(71062)
        assert "<end>" in ErrorInfo()
        assert "1000" in ErrorInfo()


def test_the_connection_ends_before_the_tag(port: int) -> None:
    SocketCreate("server", port)
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
        client.sendall(b"whole\nhalf")
    SocketChangeTransmissionMode("server", SocketEndTag, "\n")
    channel = SocketAccept("server")
    assert SocketRead(channel) == "whole"
    assert SocketRead(channel) == ""
    assert failed(71061)
    assert "4 bytes" in ErrorInfo()


def test_what_cannot_be_changed(port: int, free_port: Callable[[], int]) -> None:
    assert SocketCreate("server", port)
    assert not SocketChangeTransmissionMode("nobody", SocketEndTag)
    assert failed(71003)
    assert not SocketChangeTransmissionMode("Server", SocketEndTag)
    assert 'Did you mean "server"?' in ErrorInfo()
    assert not SocketChangeTransmissionMode("server", 7)
    assert failed(71064)
    assert not SocketChangeTransmissionMode("server", SocketNoEndTag, CRLF)
    assert failed(71065)
    assert not SocketChangeTransmissionMode("server", SocketEndTag, "Ж")
    assert failed(71047)
    assert SocketCreateUDP("udp", free_port())
    assert not SocketChangeTransmissionMode("udp", SocketEndTag)
    assert failed(71066)
    assert SocketConnect("client", port)
    assert SocketWrite("client", "still the default")
    assert SocketRead(SocketAccept("server")) == "still the default"


def test_a_tag_in_the_encoding_of_the_program(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_ENCODING", "utf-8")
    SocketCreate("server", port)
    assert SocketChangeTransmissionMode("server", SocketEndTag, "Ж")
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
        client.sendall("Привет".encode() + b"\xd0\x96")
        assert SocketRead("server") == "Привет"


def test_closing_ends_a_read_without_tag(
    pair: tuple[str, str], background: Background, reached: Reached
) -> None:
    channel, client = pair
    assert SocketChangeTransmissionMode(channel, SocketNoEndTag)
    waiting = reached(Conversation, "read")
    reading = background(with_error, SocketRead, channel)
    assert waiting.wait(PATIENCE)
    SocketClose(channel)
    assert reading.result(PATIENCE) == ("", 71044)
    assert SocketRead(client) == ""


def test_the_vendors_numbers_where_they_are_known() -> None:
    assert (int(SocketEndTag), int(SocketNoEndTag)) == (0, 3)
    assert len({SocketEndTag, SocketEndTagBuffer, SocketNoEndTag, SocketSizeFirst}) == 4
    assert wlcompat.SocketTailleDébut is SocketSizeFirst
    assert wlcompat.SocketChangeModeTransmission is SocketChangeTransmissionMode
