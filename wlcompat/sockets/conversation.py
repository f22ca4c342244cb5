"""One connection: messages over a stream of bytes, usable by several threads."""

from __future__ import annotations

import time
from threading import Lock

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import conversation_failure
from wlcompat.errors.table import (
    BROKEN_RECORD,
    CLOSED_WHILE_IN_USE,
    CUT_IN_MESSAGE,
    CUT_WITHOUT_NOTICE,
    MESSAGE_TOO_LONG,
    NOT_A_MESSAGE,
    PEER_CLOSED,
    REJECTED_BY_PEER,
)
from wlcompat.sockets.framing import Framing, MessageTooLongError, NotAMessageError
from wlcompat.sockets.transport import Address, BrokenStreamError, ClosedError, CutError, Stream
from wlcompat.values.text import TextCodec

_PIECE = 16384
_LARGE_PIECE = 262144
_PATIENCE_WITH_READER = 5.0


class EndError(Exception):
    """The other side has ended the connection, and said so."""


_ENDS = (EndError, NotAMessageError, MessageTooLongError, CutError, BrokenStreamError, ClosedError, OSError)


class Conversation:
    """What a name stands for that can be read and written."""

    __slots__ = (
        "_closing",
        "_end",
        "_framing",
        "_reading",
        "_receive",
        "_send",
        "_stream",
        "codec",
        "decode",
        "encode",
        "name",
    )

    def __init__(self, name: str, stream: Stream, framing: Framing, codec: TextCodec) -> None:
        """Take over the stream; messages are framed and text is encoded as given."""
        self.name = name
        self.codec = codec
        self.decode = codec.decode
        self.encode = codec.encode
        self._stream = stream
        self._receive = stream.receive
        self._send = stream.send
        self._framing = framing
        self._reading = Lock()
        self._closing = False
        self._end: Failure | None = None  # why nothing more can be read

    @property
    def peer(self) -> Address:
        """The address and port of the other side."""
        return self._stream.peer

    @property
    def ended(self) -> bool:
        """Whether nothing more can be read."""
        return self._end is not None

    def read(self, deadline: float | None) -> bytes | None:
        """Return the next message, None when it was not complete at the deadline; raises Failure at the end.

        What has come of a message when the time is up is kept for the next call.
        """
        reading = self._reading
        if not reading.acquire(False) and not acquire_until(reading, deadline):
            return None  # another thread is reading, and takes what comes
        try:
            framing = self._framing
            if framing.surplus:
                message = framing.take()
                if message is not None:
                    return message
            if self._end is not None:
                raise self._end
            data = self._receive(_PIECE, deadline)
            while data:
                message = framing.feed(data)
                if message is not None:
                    return message
                piece = _LARGE_PIECE if framing.progress()[1] > _LARGE_PIECE else _PIECE
                data = self._receive(piece, deadline)
            raise EndError
        except TimeoutError as error:
            if error.errno is None:
                return None
            raise self._ended_by(error) from error
        except _ENDS as error:
            raise self._ended_by(error) from error
        finally:
            reading.release()

    def write(self, message: bytes) -> None:
        """Send the message; raises Failure."""
        try:
            self._send(self._framing.frame(message))
        except _ENDS as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """End the connection, and make threads that wait on it return."""
        self._closing = True
        self._stream.finish()
        alone = self._reading.acquire(blocking=False)
        if not alone:
            self._stream.interrupt()
            alone = self._reading.acquire(timeout=_PATIENCE_WITH_READER)
        # Not before: the system gives the number of a closed descriptor to the next socket
        self._stream.close()
        self._end = self._failure(ClosedError())
        if alone:
            self._reading.release()

    def _ended_by(self, error: Exception) -> Failure:
        """Remember that nothing more can be read, and why."""
        self._end = self._failure(error)
        if isinstance(error, NotAMessageError | MessageTooLongError | BrokenStreamError):
            self._stream.finish()  # what follows cannot be understood, so the other side should not go on
        return self._end

    def _failure(self, error: Exception) -> Failure:
        if self._closing or isinstance(error, ClosedError):
            return Failure(CLOSED_WHILE_IN_USE, name=self.name)
        if isinstance(error, NotAMessageError):
            return Failure(NOT_A_MESSAGE, name=self.name, problem=error)
        if isinstance(error, MessageTooLongError):
            return Failure(MESSAGE_TOO_LONG, name=self.name, length=error.length, limit=error.limit)
        if isinstance(error, BrokenStreamError):
            definition = REJECTED_BY_PEER if "ALERT" in error.reason else BROKEN_RECORD
            text = error.reason.replace("_", " ").lower()
            peer = "{}:{}".format(*self.peer)
            return Failure(definition, name=self.name, peer=peer, system_code=error.code, system_message=text)
        if isinstance(error, EndError | CutError):
            received, expected = self._framing.progress()
            if expected:
                return Failure(CUT_IN_MESSAGE, name=self.name, received=received, expected=expected)
            return Failure(PEER_CLOSED if isinstance(error, EndError) else CUT_WITHOUT_NOTICE, name=self.name)
        assert isinstance(error, OSError)
        return conversation_failure(error, name=self.name)


def acquire_until(lock: Lock, deadline: float | None) -> bool:
    """Acquire the lock; False where that was not possible before the deadline."""
    if deadline is None:
        return lock.acquire()
    return lock.acquire(timeout=max(deadline - time.monotonic(), 0.0))
