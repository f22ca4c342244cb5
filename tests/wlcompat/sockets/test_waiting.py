"""How long calls wait: limits in milliseconds and as durations, none at all, and the delay within a message."""

from __future__ import annotations

import _thread
import operator
import select
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

import pytest

from wlcompat import (
    Duration,
    ErrorOccurred,
    SocketAccept,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    catalog,
    to_boolean,
)
from wlcompat.dates import clock
from wlcompat.sockets import conversation, waiting
from wlcompat.sockets.conversation import Conversation
from wlcompat.threads import stopping

from .conftest import PATIENCE, failed

pytestmark = pytest.mark.usefixtures("runtime")

Stranger = Callable[[], socket.socket]
Background = Callable[..., Future[Any]]

SHORT_TIMES = [0, 1, -1, -1_000, 2.5, True, Duration(), Duration(milliseconds=3), Duration(milliseconds=-3)]


@pytest.mark.parametrize("limit", SHORT_TIMES, ids=repr)
def test_short_times_end_without_a_message_and_without_an_error(pair: tuple[str, str], limit: Any) -> None:
    assert SocketRead(pair[0], False, limit) == ""
    assert not ErrorOccurred()
    assert not SocketWaitForConnection("server", limit)
    assert not ErrorOccurred()
    assert SocketWrite(pair[1], "there")
    assert SocketRead(pair[0], False, 20_000) == "there"


@pytest.mark.parametrize(
    ("limit", "seconds"),
    [(30, 0.03), (Duration(milliseconds=30), 0.03), (Duration(seconds=2), 2.0), (1_500.0, 1.5), (-5, 0.0)],
    ids=repr,
)
def test_numbers_are_milliseconds(limit: Any, seconds: float) -> None:
    assert waiting.seconds(limit) == seconds


def test_a_time_is_waited_out(pair: tuple[str, str]) -> None:
    for call in (
        lambda: SocketRead(pair[0], False, 60),
        lambda: SocketRead(pair[0], False, Duration(milliseconds=60)),
        lambda: SocketWaitForConnection("server", 60),
    ):
        before = time.monotonic()
        assert not call()
        assert 0.06 <= time.monotonic() - before < PATIENCE


def test_a_read_waits_a_moment_in_the_system_where_it_has_time_and_nothing_was_asked() -> None:
    assert waiting.can_wait_a_moment(None)
    assert waiting.can_wait_a_moment(time.monotonic() + 1_000)
    assert not waiting.can_wait_a_moment(time.monotonic() + waiting.MOMENT / 2)
    assert not waiting.can_wait_a_moment(time.monotonic() - 1)
    state = stopping.current()
    state.post(print)
    try:
        assert not waiting.can_wait_a_moment(None)
    finally:
        state.finish()
    assert waiting.can_wait_a_moment(None)


def test_what_counts_where_the_program_names_nothing() -> None:
    entry = catalog.find_function("SocketLit")
    assert entry is not None
    assert [parameter.default for parameter in entry.parameters[1:]] == [True, 1_000, 4_096, None]


@pytest.mark.parametrize("times", [(), (True,), (True, 1), (1, Duration(milliseconds=1)), (to_boolean(5), 0)])
def test_without_limit_the_time_does_not_count(
    pair: tuple[str, str], times: tuple[Any, ...], background: Background, reached: Any
) -> None:
    began = reached(Conversation, "read")
    reading = background(SocketRead, pair[0], *times)
    assert began.wait(PATIENCE)
    assert not reading.done()
    assert SocketWrite(pair[1], "at last")
    assert reading.result(PATIENCE) == "at last"


def test_a_part_of_a_message_survives_any_number_of_reads(server: str, stranger: Stranger) -> None:
    with stranger() as client:
        channel = SocketAccept(server)
        for byte in b"11\r\nhello worl":
            client.sendall(bytes([byte]))
            assert SocketRead(channel, False, 1) == ""
            assert not ErrorOccurred()
        client.sendall(b"d")
        assert SocketRead(channel, False, 20_000) == "hello world"


def test_the_delay_counts_once_a_message_has_begun(
    server: str, stranger: Stranger, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()

    def deadline_after(delay: Any) -> float:
        began.set()
        return waiting.deadline_after(delay)

    monkeypatch.setattr(conversation, "deadline_after", deadline_after)
    with stranger() as client:
        channel = SocketAccept(server)
        # Without limit for the beginning, 20 ms for the rest
        reading = background(SocketRead, channel, True, 0, 0, 20)
        client.sendall(b"5\r\nhel")
        assert reading.result(PATIENCE) == ""
        assert began.is_set()
        began.clear()
        # Next to no time for the beginning, which has come already, and plenty for the rest
        client.sendall(b"l")
        waiting_for_rest = background(SocketRead, channel, False, 20_000, 0, Duration(seconds=20))
        assert began.wait(PATIENCE)
        client.sendall(b"o")
        assert waiting_for_rest.result(PATIENCE) == "hello"


def test_connecting_has_a_limit_in_both_forms(port: int) -> None:
    with socket.create_server(("127.0.0.1", port)):  # answers no handshake
        for limit in (30, Duration(milliseconds=30)):
            assert not SocketConnectSSL("client", port, "localhost", timeout=limit)
            assert failed(73006)
    assert not SocketConnect("client", port, "", Duration(seconds=5))
    assert failed(71021)


class InterruptedPoll:
    """A poll that Ctrl+C comes just before, so that the system does not end it: no bytecode runs between the two."""

    real = select.poll

    def __init__(self) -> None:
        self._poll = self.real()
        self.register, self.unregister = self._poll.register, self._poll.unregister

    def poll(self, limit: float | None) -> object:
        if threading.current_thread() is not threading.main_thread():
            return self._poll.poll(limit)
        assert limit is not None, "this wait never ends"
        return list(map(operator.call, [_thread.interrupt_main, partial(self._poll.poll, limit)]))[1]


@pytest.mark.parametrize("call", [SocketRead, SocketAccept, SocketWaitForConnection])
def test_the_main_thread_sees_an_interrupt_that_comes_just_before_it_waits(
    call: Callable[[str], object], kind: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_LONGEST_OF_MAIN_THREAD", 0.001)
    monkeypatch.setattr(select, "poll", InterruptedPoll)
    assert SocketCreate("s", port) if kind == "plain" else SocketCreateSSL("s", port, "Served")
    with pytest.raises(KeyboardInterrupt):
        call("s")


def test_so_it_does_where_it_reads_what_a_client_or_a_datagram_brings(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_LONGEST_OF_MAIN_THREAD", 0.001)
    assert SocketCreate("server", port)
    assert SocketConnect("client", port)
    assert SocketCreateUDP("datagrams", port)
    monkeypatch.setattr(select, "poll", InterruptedPoll)
    for name in ("client", SocketAccept("server"), "datagrams"):
        with pytest.raises(KeyboardInterrupt):
            SocketRead(name)


def test_so_it_does_where_it_writes_what_nobody_reads(
    pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_LONGEST_OF_MAIN_THREAD", 0.001)
    monkeypatch.setattr(select, "poll", InterruptedPoll)
    with pytest.raises(KeyboardInterrupt):
        SocketWrite(pair[1], bytes(50_000_000))
