"""Messages and the bytes that stand for them on the wire; no input or output happens here.

The default mode of WLanguage announces the size first: the length of the message in decimal digits, CR LF,
then the message itself and nothing after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from wlcompat.sockets.long_messages import Gathering, LongMessage

DEFAULT_MAXIMUM_MESSAGE = 256 * 1024 * 1024
DEFAULT_PIECE = 4096
"""The most bytes that one read hands out where nothing marks messages and the program says nothing else."""
UNKNOWN = -1
"""The length of a message that does not tell it, or has not told it yet."""

NOTHING: Mapping[int, bytes] = MappingProxyType({})
"""The headers of messages that have none."""

_LONGEST_HEADER = 20
_END_OF_HEADER = b"\r\n"

_SMALL_PART = 4096

_SHORT = 1024
_HEADERS = {length: b"%d\r\n" % length for length in range(_SHORT)}
_BEGINNINGS = {len(header) + length: header for length, header in _HEADERS.items()}


class NotAMessageError(ValueError):
    """The bytes cannot be a message; what follows them cannot be understood either."""


class MessageTooLongError(ValueError):
    """A message announces more bytes than are allowed."""

    def __init__(self, length: int, limit: int) -> None:
        """Tell the announced `length` and the `limit`."""
        super().__init__(f"{length} bytes, at most {limit} are allowed")
        self.length = length
        self.limit = limit


class EndTagMissingError(MessageTooLongError):
    """More bytes have come than a message may have, and the tag that ends it was not among them."""

    def __init__(self, length: int, limit: int, tag: bytes) -> None:
        """Tell how many have come, the `limit`, and the `tag`."""
        super().__init__(length, limit)
        self.tag = tag


class Framing(Protocol):
    """What turns messages into bytes, and bytes, in whatever pieces they come, into messages.

    `maximum` counts only where nothing marks messages: the most bytes to hand out at once.
    """

    headers: Mapping[int, bytes]
    """What comes before a message of so many bytes on the wire, where nothing comes behind it; else `around` is asked."""

    beginnings: Mapping[int, bytes]
    """What a piece of so many bytes begins with that is one short message and nothing else.

    The rest is the message, if nothing has come before that was not handed out: `feed` need not be asked then.
    """

    surplus: bytearray
    """The bytes that have come in and belong to no message yet; without any, `take` need not be asked."""

    def around(self, length: int) -> tuple[bytes, bytes]:
        """Return what comes before and behind a message of so many bytes."""

    def feed(self, data: bytes, maximum: int = DEFAULT_PIECE) -> bytes | LongMessage | None:
        """Take the bytes that have come in and return the first message, None while it is not complete."""

    def take(self, maximum: int = DEFAULT_PIECE) -> bytes | LongMessage | None:
        """Return the next message of those that have come in already, None while there is none."""

    def progress(self) -> tuple[int, int]:
        """Return how many bytes of the message under way have come, of how many (which may be UNKNOWN).

        (0, 0) between messages.
        """

    def unread(self) -> bytes:
        """Return the bytes that have come in and were not handed out, as they came: for another framing."""


class SizeFirstFraming:
    """The default mode: length in decimal digits, CR LF, message."""

    __slots__ = ("_gathering", "_maximum", "beginnings", "surplus")

    headers: Mapping[int, bytes] = _HEADERS

    def __init__(self, maximum: int = DEFAULT_MAXIMUM_MESSAGE) -> None:
        """Refuse incoming messages of more than `maximum` bytes."""
        self._maximum = maximum
        self.beginnings: Mapping[int, bytes] = _BEGINNINGS if maximum >= _SHORT else NOTHING
        self.surplus = bytearray()  # what has come and belongs to no message whose header is complete
        self._gathering: Gathering | None = None  # the message under way, once its header has come

    def around(self, length: int) -> tuple[bytes, bytes]:
        """Return the header of a message of so many bytes, and nothing."""
        return b"%d\r\n" % length, b""

    def feed(self, data: bytes, maximum: int = DEFAULT_PIECE) -> bytes | LongMessage | None:
        """Take the bytes that have come in and return the first message, None while it is not complete."""
        if not self.surplus and self._gathering is None:
            # Frequent: the beginning of a long message, which needs no further copy
            announced, _, message = data.partition(_END_OF_HEADER)
            if len(message) > _SMALL_PART and announced.isdigit() and len(announced) <= _LONGEST_HEADER:
                length = int(announced)
                if len(message) == length <= self._maximum:
                    return message
                if len(message) < length <= self._maximum:
                    self._gathering = Gathering(length)
                    return self._add(self._gathering, message)
        gathering = self._gathering
        if gathering is not None and len(data) <= gathering.missing:
            return self._add(gathering, data)
        self.surplus += data
        return self.take(maximum)

    def take(self, maximum: int = DEFAULT_PIECE) -> bytes | LongMessage | None:  # noqa: ARG002 - messages tell their length
        """Return the next message of those that have come in already, None while there is none."""
        received = self.surplus
        if not received:
            return None
        gathering = self._gathering or self._read_header()
        if gathering is None:
            return None
        part = bytes(memoryview(received)[: gathering.missing])
        del received[: len(part)]
        return self._add(gathering, part)

    def progress(self) -> tuple[int, int]:
        """Return how many bytes of the message under way have come, of how many; (0, 0) between messages."""
        if self._gathering is not None:
            return self._gathering.come, self._gathering.length
        return (len(self.surplus), UNKNOWN) if self.surplus else (0, 0)

    def unread(self) -> bytes:
        """Return the bytes that have come in and were not handed out, with the header that they had."""
        if self._gathering is None:
            return bytes(self.surplus)
        return b"%d\r\n" % self._gathering.length + self._gathering.so_far() + self.surplus

    def _add(self, gathering: Gathering, part: bytes) -> bytes | LongMessage | None:
        message = gathering.add(part)
        if message is not None:
            self._gathering = None
        return message

    def _read_header(self) -> Gathering | None:
        """Take the header from the bytes received, for the message under way; None while it is not complete."""
        received = self.surplus
        end = received.find(_END_OF_HEADER, 0, _LONGEST_HEADER + len(_END_OF_HEADER))
        header = bytes(received[:end] if end >= 0 else received[: _LONGEST_HEADER + 1])
        if end < 0 and header.endswith(b"\r"):
            header = header[:-1]  # its line feed is still to come
        if (header and not header.isdigit()) or end == 0 or (end < 0 and received[:1] == b"\r"):
            raise NotAMessageError(f"it begins with {_shown(received)} and not with the length in digits")
        if end < 0:
            if len(header) > _LONGEST_HEADER:
                raise NotAMessageError(f"its length has more than {_LONGEST_HEADER} digits")
            return None
        length = int(header)
        if length > self._maximum:
            raise MessageTooLongError(length, self._maximum)
        del received[: end + len(_END_OF_HEADER)]
        self._gathering = Gathering(length)
        return self._gathering


def _shown(data: bytearray) -> str:
    return repr(bytes(data[:_LONGEST_HEADER]))[1:]
