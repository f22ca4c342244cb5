"""Messages to bytes and back, byte by byte."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wlcompat.sockets.framing import MessageTooLongError, NotAMessageError, SizeFirstFraming

from .conftest import framed


def messages_of(framing: SizeFirstFraming, pieces: list[bytes]) -> list[bytes]:
    found = []
    for piece in pieces:
        message = framing.feed(piece)
        while message is not None:
            found.append(bytes(message))
            message = framing.take()
    return found


@pytest.mark.parametrize(
    ("message", "wire"),
    [
        (b"hello world", b"11\r\nhello world"),
        (b"", b"0\r\n"),
        (b"\r\n", b"2\r\n\r\n"),
        (bytes(range(256)), b"256\r\n" + bytes(range(256))),
    ],
)
def test_a_message_is_its_length_then_itself(message: bytes, wire: bytes) -> None:
    assert framed(SizeFirstFraming(), message) == wire
    assert messages_of(SizeFirstFraming(), [wire]) == [message]
    assert messages_of(SizeFirstFraming(), [wire[i : i + 1] for i in range(len(wire))]) == [message]


def test_what_follows_a_message_is_kept_for_the_next() -> None:
    framing = SizeFirstFraming()
    assert framing.feed(b"3\r\nabc2\r\nd") == b"abc"
    assert framing.take() is None
    assert framing.progress() == (1, 2)
    assert framing.feed(b"e0\r\n") == b"de"
    assert framing.take() == b""
    assert framing.take() is None
    assert framing.progress() == (0, 0)


@given(st.lists(st.binary(max_size=300), max_size=8), st.lists(st.integers(1, 80), min_size=1))
@settings(max_examples=200)
def test_the_pieces_that_bytes_come_in_change_nothing(messages: list[bytes], sizes: list[int]) -> None:
    wire = b"".join(framed(SizeFirstFraming(), message) for message in messages)
    pieces, position, turn = [], 0, 0
    while position < len(wire):
        size = sizes[turn % len(sizes)]
        pieces.append(wire[position : position + size])
        position, turn = position + size, turn + 1
    assert messages_of(SizeFirstFraming(), pieces) == messages


@pytest.mark.parametrize(
    "wire",
    [
        b"hello\r\n",
        b"-1\r\n",
        b"+1\r\nx",
        b" 1\r\nx",
        b"1 \r\nx",
        b"\r\n",
        b"\rx",
        b"1\rx",
        b"1\nx",
        b"12x",
        b"1_0\r\n0123456789",
        "٣\r\nabc".encode(),
        b"GET / HTTP/1.1\r\n",
        b"\x16\x03\x01\x02\x00\x01",
        b"123456789012345678901",
    ],
)
def test_what_is_no_length_is_refused_as_soon_as_it_is_seen(wire: bytes) -> None:
    with pytest.raises(NotAMessageError):
        SizeFirstFraming().feed(wire)
    one_by_one = [wire[position : position + 1] for position in range(len(wire))]
    with pytest.raises(NotAMessageError):
        messages_of(SizeFirstFraming(), one_by_one)


def test_a_length_above_the_limit_is_refused_before_the_message_comes() -> None:
    framing = SizeFirstFraming(maximum=10)
    assert framing.feed(b"10\r\n0123456789") == b"0123456789"
    with pytest.raises(MessageTooLongError) as caught:
        framing.feed(b"11\r\n")
    assert (caught.value.length, caught.value.limit) == (11, 10)
    with pytest.raises(MessageTooLongError):
        SizeFirstFraming().feed(b"10000000000\r\n")


def test_leading_zeros_are_digits() -> None:
    assert SizeFirstFraming().feed(b"0003\r\nabc") == b"abc"
    assert SizeFirstFraming().feed(b"00000000000003\r\nabc") == b"abc"
