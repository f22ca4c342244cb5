"""Messages too long to be copied without need: gathered in memory that is used again, sent piece by piece.

Memory that is new costs more than what is done with it: the system must clear every page of it. So a long
message needs one large piece of new memory at most, for the text or the Buffer that the program gets.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress

from wlcompat.values.text import TextCodec

LONG = 65_536
"""Messages of more bytes are long."""

_PIECE = 49_152  # three records of TLS; the C library keeps what is freed of this size for the next of it
_LARGEST_SPARE_ROOM = 4 * 1024 * 1024
_AHEAD = 8  # times as much room as has come: what a message announces alone costs nothing

_spare_rooms: deque[bytearray] = deque(maxlen=4)


class LongMessage:
    """A long message that has come in; its room serves the next one once this has become text or a Buffer."""

    __slots__ = ("_length", "_room")

    def __init__(self, room: bytearray, length: int) -> None:
        """Take over the room, whose first `length` bytes are the message."""
        self._room = room
        self._length = length

    def __len__(self) -> int:
        return self._length

    def __bytes__(self) -> bytes:
        return bytes(memoryview(self._room)[: self._length])

    def __del__(self) -> None:
        if len(self._room) <= _LARGEST_SPARE_ROOM:
            _spare_rooms.append(self._room)

    def text(self, codec: TextCodec) -> str:
        """Return the text that the codec makes of it."""
        if codec.extends_ascii:
            with suppress(UnicodeDecodeError):
                return str(memoryview(self._room)[: self._length], "ascii")
        return codec.decode(bytes(self))


class Gathering:
    """A message of known length of which not all has come."""

    __slots__ = ("_room", "come", "length")

    def __init__(self, length: int) -> None:
        """Begin with nothing."""
        self.length = length
        self.come = 0
        self._room = bytearray()

    @property
    def missing(self) -> int:
        """How many bytes are to come."""
        return self.length - self.come

    def add(self, part: bytes) -> bytes | LongMessage | None:
        """Take the next part, which is not longer than what is missing; return the message once it is complete."""
        come = self.come + len(part)
        if come > len(self._room):
            self._make_room(come)
        self._room[self.come : come] = part
        self.come = come
        if come < self.length:
            return None
        return LongMessage(self._room, come) if come > LONG else bytes(memoryview(self._room)[:come])

    def so_far(self) -> bytes:
        """Return what has come."""
        return bytes(memoryview(self._room)[: self.come])

    def _make_room(self, come: int) -> None:
        old = self._room
        self._room = bytearray()
        if self.length > LONG and not old and _spare_rooms:
            with suppress(IndexError):  # another thread was faster
                self._room = _spare_rooms.pop()
        if len(self._room) < come:
            self._room = bytearray(min(self.length, _AHEAD * come))
        self._room[: len(old)] = old


class LongText:
    """A long text of ASCII that is to be sent; it becomes bytes piece by piece."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take the text, all of whose characters are ASCII."""
        self._text = text

    def __len__(self) -> int:
        return len(self._text)

    def __getitem__(self, where: slice) -> bytes:
        return self._text[where].encode()

    def __radd__(self, head: bytes) -> bytes:
        return head + self._text.encode()


def in_pieces(head: bytes, message: bytes | LongText, tail: bytes) -> Iterator[bytes | memoryview]:
    """Yield a long message piece by piece, with what comes before and behind it."""
    parts = memoryview(message) if isinstance(message, bytes) else message
    begin = _PIECE - len(head)
    yield head + parts[:begin]
    while len(message) - begin > _PIECE:
        yield parts[begin : begin + _PIECE]
        begin += _PIECE
    yield bytes(parts[begin:]) + tail
