"""The transmission modes beside the default one, and which framing each of them is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wlcompat.errors.exceptions import Failure
from wlcompat.sockets.errors import OPTION_WITHOUT_TAG, UNKNOWN_MODE
from wlcompat.sockets.framing import (
    DEFAULT_MAXIMUM_MESSAGE,
    DEFAULT_PIECE,
    NOTHING,
    UNKNOWN,
    EndTagMissingError,
    Framing,
    SizeFirstFraming,
)
from wlcompat.sockets.options import TransmissionMode

DEFAULT_END_TAG = b"\x1a"
"""The tag of SocketEndTag where the program gives none.

The help calls it EOF and gives no number; 0x1A is the character that DOS and Windows end texts with.
"""


class EndTagFraming:
    """The modes SocketEndTag and SocketEndTagBuffer: the message, then a tag that says that it is over.

    A tag inside a message ends it, since nothing marks it otherwise; the tag itself is not handed out.
    """

    __slots__ = ("_maximum", "_searched", "_tag", "surplus")

    headers = beginnings = NOTHING

    def __init__(self, tag: bytes = DEFAULT_END_TAG, maximum: int = DEFAULT_MAXIMUM_MESSAGE) -> None:
        """End messages with `tag`, and refuse incoming ones of more than `maximum` bytes."""
        self._tag = tag
        self._maximum = maximum
        self.surplus = bytearray()  # what has come and was not handed out
        self._searched = 0  # how much of that was searched in vain

    def around(self, length: int) -> tuple[bytes, bytes]:  # noqa: ARG002 - the same for all
        """Return nothing, and the tag."""
        return b"", self._tag

    def feed(self, data: bytes, maximum: int = DEFAULT_PIECE) -> bytes | None:
        """Take the bytes that have come in and return the first message, None while it is not complete."""
        if not self.surplus:
            # By far the most frequent case: exactly one message in one piece
            end = data.find(self._tag)
            if end == len(data) - len(self._tag) <= self._maximum and end >= 0:
                return data[:end]
        self.surplus += data
        return self.take(maximum)

    def take(self, maximum: int = DEFAULT_PIECE) -> bytes | None:  # noqa: ARG002 - messages end by themselves
        """Return the next message of those that have come in already, None while there is none."""
        received = self.surplus
        end = received.find(self._tag, self._searched)
        length = end if end >= 0 else len(received) - len(self._tag) + 1
        if length > self._maximum:
            raise EndTagMissingError(length, self._maximum, self._tag)
        if end < 0:
            self._searched = max(length, 0)
            return None
        message = bytes(memoryview(received)[:end])
        del received[: end + len(self._tag)]
        self._searched = 0
        return message

    def progress(self) -> tuple[int, int]:
        """Return how many bytes of the message under way have come, of UNKNOWN; (0, 0) between messages."""
        return (len(self.surplus), UNKNOWN) if self.surplus else (0, 0)

    def unread(self) -> bytes:
        """Return the bytes that have come in and were not handed out."""
        return bytes(self.surplus)


class UnmarkedFraming:
    """The mode SocketNoEndTag: bytes go out as they are, and come in as they happen to come."""

    __slots__ = ("surplus",)

    headers = beginnings = NOTHING

    def __init__(self) -> None:
        """Begin with nothing received."""
        self.surplus = bytearray()

    def around(self, length: int) -> tuple[bytes, bytes]:  # noqa: ARG002 - the same for all
        """Return nothing and nothing."""
        return b"", b""

    def feed(self, data: bytes, maximum: int = DEFAULT_PIECE) -> bytes | None:
        """Take the bytes that have come in and return the first `maximum` of them."""
        if not self.surplus and len(data) <= maximum:
            return data
        self.surplus += data
        return self.take(maximum)

    def take(self, maximum: int = DEFAULT_PIECE) -> bytes | None:
        """Return the next bytes that have come in, at most `maximum`; None while there are none."""
        part = bytes(memoryview(self.surplus)[: maximum if maximum > 0 else DEFAULT_PIECE])
        del self.surplus[: len(part)]
        return part or None

    def progress(self) -> tuple[int, int]:
        """Return (0, 0): there is never a message under way."""
        return (0, 0)

    def unread(self) -> bytes:
        """Return the bytes that have come in and were not handed out."""
        return bytes(self.surplus)


def framing_of(mode: int, tag: bytes, maximum: int) -> Callable[[], Framing]:
    """Return what makes the framings of a mode; `tag` is empty where the program gives none; raises Failure."""
    if mode in (TransmissionMode.END_TAG, TransmissionMode.END_TAG_BUFFER):
        return partial(EndTagFraming, tag or DEFAULT_END_TAG, maximum)
    if mode not in (TransmissionMode.NO_END_TAG, TransmissionMode.SIZE_FIRST):
        raise Failure(UNKNOWN_MODE, mode=mode)
    if tag:
        raise Failure(OPTION_WITHOUT_TAG)
    if mode == TransmissionMode.NO_END_TAG:
        return UnmarkedFraming
    return partial(SizeFirstFraming, maximum)
