"""Messages to bytes and back in the modes with an end tag and without: byte by byte, nothing else."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.errors.exceptions import Failure
from wlcompat.sockets.framing import UNKNOWN, EndTagMissingError, Framing, SizeFirstFraming
from wlcompat.sockets.modes import EndTagFraming, UnmarkedFraming, framing_of
from wlcompat.sockets.options import TransmissionMode

from .conftest import framed


def messages_of(framing: Framing, pieces: list[bytes]) -> list[bytes]:
    found = []
    for piece in pieces:
        message = framing.feed(piece)
        while message is not None:
            found.append(bytes(message))
            message = framing.take()
    return found


def in_pieces(wire: bytes, sizes: list[int]) -> list[bytes]:
    pieces, position, turn = [], 0, 0
    while position < len(wire):
        size = sizes[turn % len(sizes)]
        pieces.append(wire[position : position + size])
        position, turn = position + size, turn + 1
    return pieces


@pytest.mark.parametrize("tag", [b"\x1a", b"\r\n", b"<EOF>", b"aab"])
def test_a_message_is_itself_then_the_tag(tag: bytes) -> None:
    assert framed(EndTagFraming(tag), b"hello") == b"hello" + tag
    wire = b"hello" + tag + tag + b"aaaaa" + tag + b"rest"
    for size in (1, 2, 3, len(wire)):
        framing = EndTagFraming(tag)
        assert messages_of(framing, in_pieces(wire, [size])) == [b"hello", b"", b"aaaaa"]
        assert framing.progress() == (4, UNKNOWN)
        assert framing.unread() == b"rest"


def test_the_tag_is_not_the_letters_of_its_name() -> None:
    assert framed(EndTagFraming(), b"x") == b"x\x1a"
    assert messages_of(EndTagFraming(), [b"EOF\x1a"]) == [b"EOF"]


@given(
    st.lists(st.binary(max_size=50).map(lambda data: data.replace(b"\n", b"")), max_size=8),
    st.lists(st.integers(1, 40), min_size=1),
    st.sampled_from([b"\n", b"\r\n", b"\r\r\n"]),
)
def test_the_pieces_that_bytes_come_in_change_nothing(
    messages: list[bytes], sizes: list[int], tag: bytes
) -> None:
    wire = b"".join(framed(EndTagFraming(tag), message) for message in messages)
    # A message that ends with the beginning of its tag is ended early in no way that could be told
    expected = wire.split(tag)[:-1] if wire else []
    assert messages_of(EndTagFraming(tag), in_pieces(wire, sizes)) == expected


def test_a_tag_that_never_comes() -> None:
    framing = EndTagFraming(b"\r\n", maximum=10)
    assert framing.feed(b"0123456789") is None
    assert framing.feed(b"\r") is None
    assert framing.feed(b"\n") == b"0123456789"
    assert framing.feed(b"0123456789\r") is None
    with pytest.raises(EndTagMissingError) as caught:
        framing.feed(b"x")
    assert (caught.value.limit, caught.value.tag) == (10, b"\r\n")
    with pytest.raises(EndTagMissingError):
        EndTagFraming(b"\r\n", maximum=10).feed(b"01234567890\r\n")


def test_searching_for_the_tag_does_not_begin_anew_with_each_piece() -> None:
    class Counting(bytearray):
        searched = 0

        def find(self, tag: bytes, start: int = 0) -> int:  # type: ignore[override]
            Counting.searched += len(self) - start
            return super().find(tag, start)

    framing = EndTagFraming(b"\r\n")
    framing.surplus = Counting()
    for _ in range(1_000):
        framing.feed(b"x" * 10)
    assert Counting.searched < 20_000  # from the beginning each time, it would be five millions


def test_without_tag_bytes_come_as_they_come() -> None:
    framing = UnmarkedFraming()
    assert framed(framing, b"ab\r\n") == b"ab\r\n"
    assert framing.take() is None
    assert framing.feed(b"hello") == b"hello"
    assert framing.feed(b"hello", 2) == b"he"
    assert framing.progress() == (0, 0)
    assert framing.feed(b"!", 2) == b"ll"
    assert framing.unread() == b"o!"
    assert framing.take(10) == b"o!"


def test_what_was_not_handed_out_goes_to_another_framing() -> None:
    framing = SizeFirstFraming()
    assert framing.feed(b"1") is None
    assert framing.unread() == b"1"
    assert framing.feed(b"0\r\nabc") is None
    assert framing.unread() == b"10\r\nabc"
    assert framing.feed(b"defghij12") == b"abcdefghij"
    assert framing.unread() == b"12"


def test_single_bytes_of_a_long_message_do_not_cost_forty_times_their_size() -> None:
    framing = SizeFirstFraming()
    framing.feed(b"100000\r\n")
    tracemalloc.start()
    try:
        for _ in range(99_999):
            assert framing.feed(b"x") is None
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
    assert framing.progress() == (99_999, 100_000)
    assert bytes(framing.feed(b"y") or b"") == b"x" * 99_999 + b"y"


def test_which_framing_a_mode_has() -> None:
    assert framed(framing_of(TransmissionMode.SIZE_FIRST, b"", 10)(), b"a") == b"1\r\na"
    assert framed(framing_of(TransmissionMode.NO_END_TAG, b"", 10)(), b"a") == b"a"
    for mode in (TransmissionMode.END_TAG, TransmissionMode.END_TAG_BUFFER):
        assert framed(framing_of(mode, b"", 10)(), b"a") == b"a\x1a"
        assert framed(framing_of(mode, b"\r\n", 10)(), b"a") == b"a\r\n"
    for wrong in (-1, 4, 99):
        with pytest.raises(Failure) as caught:
            framing_of(wrong, b"", 10)
        assert caught.value.number == 71064
    for without in (TransmissionMode.SIZE_FIRST, TransmissionMode.NO_END_TAG):
        with pytest.raises(Failure) as caught:
            framing_of(without, b"\r\n", 10)
        assert caught.value.number == 71065
