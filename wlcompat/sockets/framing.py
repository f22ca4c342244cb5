"""Messages and the bytes that stand for them on the wire; no input or output happens here.

The default mode of WLanguage announces the size first: the length of the message in decimal digits, CR LF,
then the message itself and nothing after it.
"""

from __future__ import annotations

from typing import Protocol

DEFAULT_MAXIMUM_MESSAGE = 256 * 1024 * 1024
_LONGEST_HEADER = 20
_END_OF_HEADER = b"\r\n"


class NotAMessageError(ValueError):
    """The bytes cannot be a message; what follows them cannot be understood either."""


class MessageTooLongError(ValueError):
    """A message announces more bytes than are allowed."""

    def __init__(self, length: int, limit: int) -> None:
        """Tell the announced `length` and the `limit`."""
        super().__init__(f"{length} bytes, at most {limit} are allowed")
        self.length = length
        self.limit = limit


class Framing(Protocol):
    """What turns messages into bytes, and bytes, in whatever pieces they come, into messages."""

    def frame(self, message: bytes) -> bytes:
        """Return the bytes that stand for the message."""

    def feed(self, data: bytes) -> bytes | None:
        """Take the bytes that have come in and return the first message, None while it is not complete."""

    def take(self) -> bytes | None:
        """Return the next message of those that have come in already, None while there is none."""

    def progress(self) -> tuple[int, int]:
        """Return how many bytes of the message under way have come, of how many; (0, 0) between messages."""


class SizeFirstFraming:
    """The default mode: length in decimal digits, CR LF, message."""

    __slots__ = ("_expected", "_maximum", "_received")

    def __init__(self, maximum: int = DEFAULT_MAXIMUM_MESSAGE) -> None:
        """Refuse incoming messages of more than `maximum` bytes."""
        self._maximum = maximum
        self._received = bytearray()
        self._expected = -1  # the length of the message under way, once its header has come

    def frame(self, message: bytes) -> bytes:
        """Return the message with its header."""
        return b"%d\r\n%b" % (len(message), message)

    def feed(self, data: bytes) -> bytes | None:
        """Take the bytes that have come in and return the first message, None while it is not complete."""
        if not self._received and self._expected < 0:
            # By far the most frequent case: exactly one message in one piece
            header, end, message = data.partition(_END_OF_HEADER)
            if end and len(header) < 8 and header.isdigit() and int(header) == len(message) <= self._maximum:
                return message
        self._received += data
        return self.take()

    def take(self) -> bytes | None:
        """Return the next message of those that have come in already, None while there is none."""
        received = self._received
        if self._expected < 0 and not self._read_header():
            return None
        expected = self._expected
        if len(received) < expected:
            return None
        message = bytes(memoryview(received)[:expected])
        del received[:expected]
        self._expected = -1
        return message

    def progress(self) -> tuple[int, int]:
        """Return how many bytes of the message under way have come, of how many; (0, 0) between messages."""
        if self._expected >= 0:
            return len(self._received), self._expected
        return (len(self._received), len(self._received) + 1) if self._received else (0, 0)

    def _read_header(self) -> bool:
        """Move the header from the bytes received to the expected length; False while it is not complete."""
        received = self._received
        if not received:
            return False
        end = received.find(_END_OF_HEADER, 0, _LONGEST_HEADER + len(_END_OF_HEADER))
        header = bytes(received[:end] if end >= 0 else received[: _LONGEST_HEADER + 1])
        if end < 0 and header.endswith(b"\r"):
            header = header[:-1]  # its line feed is still to come
        if (header and not header.isdigit()) or end == 0 or (end < 0 and received[:1] == b"\r"):
            raise NotAMessageError(f"it begins with {_shown(received)} and not with the length in digits")
        if end < 0:
            if len(header) > _LONGEST_HEADER:
                raise NotAMessageError(f"its length has more than {_LONGEST_HEADER} digits")
            return False
        length = int(header)
        if length > self._maximum:
            raise MessageTooLongError(length, self._maximum)
        del received[: end + len(_END_OF_HEADER)]
        self._expected = length
        return True


def _shown(data: bytearray) -> str:
    return repr(bytes(data[:_LONGEST_HEADER]))[1:]
