"""Messages that come in pieces of any kind, and the turns that threads take at a connection."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from typing import Any

import pytest

from wlcompat.sockets.conversation import Conversation
from wlcompat.sockets.framing import SizeFirstFraming
from wlcompat.sockets.modes import EndTagFraming
from wlcompat.sockets.tcp import TcpStream, connected_pair
from wlcompat.sockets.waiting import Turn, taken
from wlcompat.values.text import current_codec

from .conftest import PATIENCE

Background = Callable[..., Future[Any]]
Ends = tuple[Conversation, TcpStream]


@pytest.fixture
def ends() -> Iterator[Ends]:
    """A conversation, and what the other side has: bytes sent are there to be read at once."""
    one, other = connected_pair()
    conversation = Conversation("one", one, SizeFirstFraming(), current_codec())
    yield conversation, other
    conversation.close()
    other.close()


def what_is_there(conversation: Conversation) -> bytes | None:
    return conversation.read(time.monotonic())


@pytest.mark.parametrize("first", [b"1", b"10\r", b"10\r\n", b"10\r\n7"], ids=repr)
def test_the_rest_of_a_message_may_look_like_another_one(ends: Ends, first: bytes) -> None:
    conversation, other = ends
    wire = b"10\r\n7\r\n8\r\nabcd"
    other.send(first)
    assert what_is_there(conversation) is None
    other.send(wire[len(first) :])
    assert conversation.read(None) == b"7\r\n8\r\nabcd"
    other.send(b"3\r\nabc")
    assert conversation.read(None) == b"abc"


def test_messages_in_one_piece_are_handed_out_one_by_one(ends: Ends) -> None:
    conversation, other = ends
    other.send(b"1\r\na2\r\nbb3\r\n")
    assert [conversation.read(None), conversation.read(None)] == [b"a", b"bb"]
    other.send(b"3\r")
    assert what_is_there(conversation) is None
    other.send(b"\n")
    assert conversation.read(None) == b"3\r\n"


def test_every_length_up_to_several_pieces(ends: Ends) -> None:
    conversation, other = ends
    for length in [*range(1_100), 2_020, 2_048, 2_049, 16_384, 33_280, 100_000]:
        message = b"m" * length
        other.send(b"%d\r\n" % length + message)
        assert bytes(conversation.read(None) or b"") == message
        conversation.write(message)
        wire = b""
        while len(wire) < len(b"%d\r\n" % length) + length:
            wire += other.receive(1 << 20, None)
        assert wire == b"%d\r\n" % length + message


def test_another_mode_counts_for_what_has_come_and_for_what_comes(ends: Ends) -> None:
    conversation, other = ends
    conversation.use_framing(partial(EndTagFraming, b";"))
    other.send(b"3\r\nabc;1")
    assert conversation.read(None) == b"3\r\nabc"
    conversation.use_framing(SizeFirstFraming)
    other.send(b"\r\nx")
    assert conversation.read(None) == b"x"


def test_a_turn_is_taken_by_one_thread_at_a_time(background: Background) -> None:
    turn = Turn()
    assert taken(turn, None)
    assert not turn.taken()
    assert not taken(turn, time.monotonic() + 0.01)
    begun = threading.Event()

    def wait() -> bool:
        begun.set()
        return taken(turn, time.monotonic() + PATIENCE)

    waiting = background(wait)
    assert begun.wait(PATIENCE)
    turn.put(None)
    assert waiting.result(PATIENCE)
    assert not turn.taken()
