"""Floods, crowds and endurance: bounded memory, no dead lock, every byte where it belongs.

WLCOMPAT_ENDURANCE is the number of seconds that the endurance tests take, each; half a second where it says nothing.
"""

from __future__ import annotations

import os
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketAccept,
    SocketChangeTransmissionMode,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketEndTag,
    SocketRead,
    SocketWrite,
)
from wlcompat.runtime import Runtime
from wlcompat.sockets import conversation, tcp, waiting
from wlcompat.sockets.options import SslOptions

from .conftest import PATIENCE, plain_client, received

pytestmark = pytest.mark.usefixtures("runtime")

ENDURANCE = float(os.environ.get("WLCOMPAT_ENDURANCE", "0.5"))
LONG = PATIENCE * 3 + ENDURANCE

Stranger = Callable[[], socket.socket]
Background = Callable[..., Future[Any]]


def below(runtime: Runtime, name: str) -> socket.socket:
    """Return the system's socket that carries a connection of ours."""
    stream: Any = runtime.sockets.entries[name]._stream  # type: ignore[union-attr]
    carrier: socket.socket = getattr(stream, "_stream", stream)._socket
    return carrier


def test_a_flood_that_nobody_reads_waits_in_little_memory(
    runtime: Runtime, server: str, stranger: Stranger, background: Background
) -> None:
    count, size = 600, 65_536
    with stranger() as client:
        channel = SocketAccept(server)
        tracemalloc.start()
        try:
            flood = background(lambda: [SocketWrite(channel, bytes([n % 251]) * size) for n in range(count)])
            quiet = threading.Event()
            while waiting.writable(below(runtime, channel), time.monotonic()) and not flood.done():
                quiet.wait(0.001)  # nobody sets it: the system's buffers fill up by and by
            assert not flood.done(), "the system has taken everything; the flood is too small"
            assert tracemalloc.get_traced_memory()[1] < 4_000_000
        finally:
            tracemalloc.stop()
        header = b"%d\r\n" % size
        for n in range(count):
            assert received(client, len(header)) == header
            message = received(client, size)
            assert message.count(bytes([n % 251])) == size
        assert all(flood.result(LONG))


def test_a_slow_reader_gets_everything_while_the_writer_goes_on(
    pair: tuple[str, str], background: Background
) -> None:
    """Each answer is read before the next question of thousands of bytes: neither side may wait for the other."""
    channel, client = pair
    count, question = 300, "q" * 50_000

    def answer() -> int:
        answered = 0
        while SocketRead(channel) == question:
            answered += SocketWrite(channel, f"answer {answered}")
        return answered

    answering = background(answer)
    asking = background(lambda: all(SocketWrite(client, question) for _ in range(count)))
    assert [SocketRead(client) for _ in range(count)] == [f"answer {n}" for n in range(count)]
    assert asking.result(LONG)
    SocketClose(client)
    assert answering.result(LONG) == count


def test_both_sides_flood_before_they_read(pair: tuple[str, str], background: Background) -> None:
    text = "x" * 1_000_000
    floods = [background(lambda end=end: [SocketWrite(end, text) for _ in range(8)]) for end in pair]
    for end in pair:
        for _ in range(8):
            assert SocketRead(end) == text
    assert all(all(flood.result(LONG)) for flood in floods)


def test_many_write_messages_of_all_sizes_before_anybody_reads(
    pair: tuple[str, str], background: Background, reached: Callable[[type, str], threading.Event]
) -> None:
    """Messages that the system takes at once, those that it takes a part of, and those of many records."""
    full = reached(tcp.TcpStream, "send_rest")
    sizes, count = (10, 16_000, 200_000), 60

    def write(writer: int) -> bool:
        return all(SocketWrite(pair[0], f"{writer} {n} " + "x" * sizes[writer]) for n in range(count))

    writing = [background(write, writer) for writer in range(len(sizes))]
    assert full.wait(LONG)
    messages = [SocketRead(pair[1]).split(" ") for _ in range(count * len(sizes))]
    assert all(thread.result(LONG) for thread in writing)
    for writer, size in enumerate(sizes):
        own = [(int(n), text) for w, n, text in messages if int(w) == writer]
        assert own == [(n, "x" * size) for n in range(count)]


def test_fifty_talk_while_two_hundred_are_silent(
    kind: str, server: str, stranger: Stranger, port: int
) -> None:
    """One thread a client, as the standard server has it; with TLS, half of the silent do not even shake hands."""

    def serve(channel: str) -> None:
        while not ErrorOccurred() or channel:
            message = SocketRead(channel)
            if ErrorOccurred():
                break
            SocketWrite(channel, message.upper())

    def accept() -> None:
        while channel := SocketAccept(server):
            threads.submit(serve, channel)

    def talk(number: int) -> None:
        with stranger() as client:
            for turn in range(10):
                text = b"client %d says %d" % (number, turn)
                client.sendall(b"%d\r\n%s" % (len(text), text))
                answer = b"%d\r\n%s" % (len(text), text.upper())
                assert received(client, len(answer)) == answer

    silent = [plain_client(port) for _ in range(100)] + [stranger() for _ in range(100)]
    with ThreadPoolExecutor(max_workers=320) as threads:
        try:
            threads.submit(accept)
            for talking in [threads.submit(talk, number) for number in range(50)]:
                talking.result(LONG)
            silent[0 if kind == "plain" else 100].sendall(b"4\r\nlate")
            assert received(silent[0 if kind == "plain" else 100], 7) == b"4\r\nLATE"
        finally:
            for client in silent:
                client.close()
            SocketClose(server)


BLOB = bytes(n * n * 31 % 256 ^ (n >> 8) % 256 for n in range(300_000))


def message_of(number: int, side: int) -> bytes:
    """Return the message of that number: sizes from nothing to many records, contents from all over the blob."""
    size = (0, 1, 5, 64, 1_000, 16_383, 16_384, 16_385, 70_000, 200_000)[number * number % 10]
    start = (number * 7_919 + side * 13) % (len(BLOB) - size)
    return b"%d:%d:" % (side, number) + BLOB[start : start + size]


def write_until(end: str, side: int, moment: float) -> int:
    number = 0
    while time.monotonic() < moment:
        assert SocketWrite(end, message_of(number, side)), ErrorInfo()
        number += 1
    assert SocketWrite(end, b"end")
    return number


def read_all(end: str, side: int) -> int:
    number = 0
    while (message := SocketRead(end)) != "end":
        assert not ErrorOccurred(), ErrorInfo()
        assert message.encode("latin-1") == message_of(number, side), f"message {number}"
        number += 1
    return number


@pytest.mark.parametrize(
    "options", [ProtocolTLS1_2, ProtocolTLS1_3, None], ids=["TLS 1.2", "TLS 1.3", "plain"]
)
@pytest.mark.parametrize("mode", ["size first", "end tag", "size first, where threads can be woken"])
def test_one_thread_reads_and_one_writes_the_same_connection(
    port: int,
    options: SslOptions | None,
    mode: str,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if mode.endswith("woken"):
        monkeypatch.setattr(conversation, "ASKED", {"something"})
        monkeypatch.setattr(conversation, "can_wait_a_moment", lambda _deadline: False)
    monkeypatch.setenv("WLCOMPAT_ENCODING", "latin-1")
    if options is None:
        assert SocketCreate("server", port)
        assert SocketConnect("client", port)
    else:
        assert SocketCreateSSL("server", port, "Served", options), ErrorInfo()
        assert SocketConnectSSL("client", port, "localhost", options), ErrorInfo()
    ends = [SocketAccept("server"), "client"]
    if mode == "end tag":
        tag = b"<no such bytes in the blob>"
        assert all(SocketChangeTransmissionMode(end, SocketEndTag, tag) for end in ends)
    moment = time.monotonic() + ENDURANCE
    writing = [background(write_until, end, side, moment) for side, end in enumerate(ends)]
    reading = [background(read_all, end, 1 - side) for side, end in enumerate(ends)]
    sent = [thread.result(LONG) for thread in writing]
    assert [thread.result(LONG) for thread in reading] == sent[::-1]
    assert min(sent) > 5
