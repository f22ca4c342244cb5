"""Messages of more than 64 KiB: gathered piece by piece in memory that serves again, sent piece by piece."""

from __future__ import annotations

import ssl
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import ErrorInfo, SocketRead, SocketWrite
from wlcompat.sockets.long_messages import LONG, Gathering, LongMessage, LongText, in_pieces
from wlcompat.sockets.tcp import TcpStream, connected_pair
from wlcompat.sockets.tls_stream import TlsStream
from wlcompat.sockets.transport import BrokenStreamError
from wlcompat.values.text import current_codec

from .conftest import PATIENCE, client_for

Background = Callable[..., Future[Any]]
RECORD = 16384

pytestmark = pytest.mark.usefixtures("runtime")


def gathered(message: bytes, sizes: list[int]) -> bytes | LongMessage | None:
    gathering = Gathering(len(message))
    found, position, turn = None, 0, 0
    while found is None:
        part = message[position : position + sizes[turn % len(sizes)]]
        found = gathering.add(part)
        position, turn = position + len(part), turn + 1
        if found is None:
            assert (gathering.come, gathering.missing) == (position, len(message) - position)
            assert gathering.so_far() == message[:position]
    return found


@given(
    length=st.sampled_from([1, 10, 1_000, LONG, LONG + 1, 200_000, 3_000_000]),
    sizes=st.lists(st.sampled_from([3_000, RECORD, 65_536, 1_000_000]), min_size=1, max_size=3),
    first=st.integers(0, 255),
)
def test_a_message_is_what_its_pieces_were(length: int, sizes: list[int], first: int) -> None:
    message = bytes((first + at) % 256 for at in range(251)) * (length // 251 + 1)
    message = message[:length]
    for _ in range(2):  # the second time in the memory of the first
        found = gathered(message, sizes)
        assert found is not None
        assert bytes(found) == message
        if isinstance(found, LongMessage):
            assert len(found) == length > LONG
            assert found.text(current_codec()) == current_codec().decode(message)
        else:
            assert length <= LONG


def test_a_message_that_is_kept_keeps_its_memory() -> None:
    one, other = gathered(b"a" * 100_000, [RECORD]), gathered(b"b" * 100_000, [RECORD])
    third = gathered(b"c" * 90_000, [RECORD])
    assert [bytes(each or b"")[:1] for each in (one, other, third)] == [b"a", b"b", b"c"]
    del one
    fourth = gathered(b"d" * 100_000, [RECORD])
    assert [bytes(each or b"") for each in (other, third, fourth)] == [
        b"b" * 100_000,
        b"c" * 90_000,
        b"d" * 100_000,
    ]


def test_what_is_only_announced_costs_no_memory() -> None:
    held = [Gathering(200_000_000) for _ in range(100)]
    tracemalloc.start()
    try:
        for each in held:
            each.add(b"only this")
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


@given(
    length=st.integers(LONG + 1, 4 * LONG),
    head=st.sampled_from([b"", b"12345\r\n"]),
    tail=st.sampled_from([b"", b"\r\n"]),
)
def test_the_pieces_to_send_are_the_message(length: int, head: bytes, tail: bytes) -> None:
    text = ("0123456789abcdef" * (length // 16 + 1))[:length]
    for message in (LongText(text), text.encode()):
        pieces = list(in_pieces(head, message, tail))
        assert b"".join(pieces) == head + text.encode() + tail
        assert max(map(len, pieces)) <= LONG


@pytest.mark.parametrize("length", [LONG, LONG + 1, 1_000_000])
@pytest.mark.parametrize("content", ["ascii", "é"])
def test_texts_and_buffers_of_any_length_arrive(
    pair: tuple[str, str], length: int, content: str, background: Background
) -> None:
    channel, client = pair
    text = (content * length)[:length]
    for message in (text, text.encode("cp1252")):
        writing = background(SocketWrite, channel, message)
        assert SocketRead(client) == text
        assert writing.result(PATIENCE), ErrorInfo()
    writing = background(SocketWrite, channel, text)
    assert SocketRead(client, as_buffer=True) == text.encode("cp1252")
    assert writing.result(PATIENCE), ErrorInfo()


def test_writing_a_long_text_needs_little_memory(pair: tuple[str, str], background: Background) -> None:
    channel, client = pair
    text = "x" * 8_000_000
    reading = background(SocketRead, client)
    tracemalloc.start()
    try:
        assert SocketWrite(channel, text), ErrorInfo()
        assert len(reading.result(PATIENCE)) == len(text)
        # The reader's: what it gathers and the text that it returns, and now and then the room before
        assert tracemalloc.get_traced_memory()[1] < 3 * len(text)
    finally:
        tracemalloc.stop()


class Peer:
    """The other side of a TLS stream, which decides what leaves in one piece."""

    def __init__(self, below: TcpStream) -> None:
        self.below = below
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = client_for().wrap_bio(self.incoming, self.outgoing)

    def handshake(self) -> None:
        while True:
            try:
                self.tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                self.below.send(self.outgoing.read())
                self.incoming.write(self.below.receive(65_536, time.monotonic() + PATIENCE))
        self.below.send(self.outgoing.read())


@pytest.fixture
def secure_ends(certificate_folder: Path, background: Background) -> Iterator[tuple[TlsStream, Peer]]:
    """A TLS stream, and what it talks to."""
    one, other = connected_pair()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_folder / "Served.pem")
    context.num_tickets = 0
    stream, peer = TlsStream(one, context), Peer(other)
    shaking = background(peer.handshake)
    stream.handshake(time.monotonic() + PATIENCE)
    shaking.result(PATIENCE)
    yield stream, peer
    stream.close()
    other.close()


def test_a_clean_end_in_the_same_piece_as_whole_records(secure_ends: tuple[TlsStream, Peer]) -> None:
    stream, peer = secure_ends
    peer.tls.write(b"x" * RECORD)
    peer.tls.write(b"y" * RECORD)
    with pytest.raises(ssl.SSLWantReadError):
        peer.tls.unwrap()
    peer.below.send(peer.outgoing.read())
    deadline = time.monotonic() + PATIENCE
    assert stream.receive(65_536, deadline) == b"x" * RECORD + b"y" * RECORD
    assert [stream.receive(65_536, deadline) for _ in range(2)] == [b"", b""]


def test_an_altered_record_in_the_same_piece_as_a_whole_one(secure_ends: tuple[TlsStream, Peer]) -> None:
    stream, peer = secure_ends
    peer.tls.write(b"x" * RECORD)
    peer.tls.write(b"never seen")
    encrypted = peer.outgoing.read()
    peer.below.send(encrypted[:-1] + bytes([encrypted[-1] ^ 1]))
    deadline = time.monotonic() + PATIENCE
    assert stream.receive(65_536, deadline) == b"x" * RECORD
    for _ in range(2):
        with pytest.raises(BrokenStreamError, match="BAD_RECORD_MAC"):
            stream.receive(65_536, deadline)
