"""One connection: messages over a stream of bytes, usable by several threads."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty
from typing import NoReturn

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import conversation_failure
from wlcompat.errors.table import (
    CLOSED_WHILE_IN_USE,
    CUT_IN_MESSAGE,
    CUT_WITHOUT_NOTICE,
    MESSAGE_TOO_LONG,
    NOT_A_MESSAGE,
    PEER_CLOSED,
)
from wlcompat.sockets.errors import CUT_BEFORE_END, END_TAG_MISSING, RECEIVER_OF_CONNECTION, end_of_tls
from wlcompat.sockets.framing import (
    DEFAULT_PIECE,
    NOTHING,
    UNKNOWN,
    EndTagMissingError,
    Framing,
    MessageTooLongError,
    NotAMessageError,
)
from wlcompat.sockets.long_messages import LONG, LongMessage, LongText, in_pieces
from wlcompat.sockets.transport import Address, BrokenStreamError, ClosedError, CutError, Stream
from wlcompat.sockets.waiting import Turn, can_wait_a_moment, deadline_after, pause, taken
from wlcompat.threads.stopping import ASKED
from wlcompat.values.durations import Duration
from wlcompat.values.text import TextCodec

_SMALL_PIECE = 2_048  # until a larger message comes: what a piece could hold costs time too
_PIECE = 33_280  # two records of TLS and what goes with them: a message of 16 KiB and its header
_LARGE_PIECE = 65_000  # memory up to this size is used again at once, more of it is given back to the system
_PATIENCE_WITH_READER = 5.0
_PAUSE_AFTER_THE_END = 0.01
"""Seconds: a loop that reads on and on after the end, since SocketExist is still True, must not keep the others busy."""


class EndError(Exception):
    """The other side has ended the connection, and said so."""


_ENDS = (EndError, NotAMessageError, MessageTooLongError, CutError, BrokenStreamError, ClosedError, OSError)


class Conversation:
    """What a name stands for that can be read and written."""

    __slots__ = (
        "_around",
        "_beginnings",
        "_closing",
        "_end",
        "_framing",
        "_headers",
        "_lost",
        "_next_framing",
        "_piece",
        "_reading",
        "_receive",
        "_receive_soon",
        "_send",
        "_stream",
        "codec",
        "name",
    )

    def __init__(self, name: str, stream: Stream, framing: Framing, codec: TextCodec) -> None:
        """Take over the stream; messages are framed and text is encoded as given."""
        self.name = name
        self.codec = codec
        self._stream = stream
        self._receive = stream.receive
        self._receive_soon = stream.receive_soon
        self._send = stream.send
        self._framing = framing
        self._around = framing.around
        self._headers = framing.headers
        # The framing's; none while there is anything to look at but the next piece: a part of a message, or the
        # framing or the end that the next lines speak of
        self._beginnings = framing.beginnings
        self._next_framing: Framing | None = None  # for the thread that reads, at its next piece
        self._piece = _SMALL_PIECE
        self._reading = Turn()
        self._closing = False
        self._end: Failure | None = None  # why nothing more can be read
        self._lost: Failure | None = None  # why the last message could not be sent

    def peer(self) -> Address:
        """Return the address and port of the other side; raises Failure once it is known to have gone."""
        gone = self._end or self._lost
        if gone is not None:
            raise gone
        return self._stream.peer

    def read(
        self, deadline: float | None, maximum: int = DEFAULT_PIECE, delay: int | Duration | None = None
    ) -> bytes | LongMessage | None:
        """Return the next message, None when it was not complete at the deadline; raises Failure at the end.

        What has come of a message when the time is up is kept for the next call. `maximum` counts where
        nothing marks messages; `delay` is the time in milliseconds that the rest of a message may take once a
        part of it has come, instead of the deadline.
        """
        reading = self._reading
        try:
            reading.get_nowait()
        except Empty:
            if not taken(reading, deadline):
                return None  # another thread is reading, and takes what comes
        try:
            piece, receive_soon = self._piece, self._receive_soon
            if not self._beginnings:
                message = self._take(maximum)
                if message is not None:
                    return message
                if self._end is not None:
                    pause(_PAUSE_AFTER_THE_END, deadline)
                    raise self._end
                # Where nothing marks messages, programs count on all that has come, such as a request with its head
                piece = max(piece, min(maximum, _LARGE_PIECE))
            while True:
                try:
                    if (deadline is None and not ASKED) or can_wait_a_moment(deadline):
                        data = receive_soon(piece)
                    else:
                        data = self._receive(piece, deadline)
                except BlockingIOError:
                    data = self._receive(piece, deadline)
                # By far the most frequent case: exactly one short message in one piece
                message = data.removeprefix(self._beginnings.get(len(data), b""))
                if len(message) < len(data):
                    return message
                if not data:
                    raise EndError
                message = self._feed(data, maximum)
                if message is not None:
                    return message
                if delay is not None:
                    deadline, delay = deadline_after(delay), None
                piece = _LARGE_PIECE if max(self._framing.progress()) > _LARGE_PIECE else self._piece
        except TimeoutError as error:
            if error.errno is None:
                return None
            raise self._ended_by(error) from error
        except _ENDS as error:
            raise self._ended_by(error) from error
        finally:
            reading.put(None)

    def _take(self, maximum: int) -> bytes | LongMessage | None:
        """Return the next message of those that have come in already, None while there is none."""
        if self._next_framing is not None:
            self._change_framing(self._next_framing)
        message = self._framing.take(maximum) if self._framing.surplus else None
        self._look_for_more()
        return message

    def _feed(self, data: bytes, maximum: int) -> bytes | LongMessage | None:
        """Return the next message, to which these bytes belong; None while it is not complete."""
        if self._next_framing is not None:
            self._change_framing(self._next_framing)
        if len(data) > self._piece / 2:
            self._piece = _PIECE
        message = self._framing.feed(data, maximum)
        self._look_for_more()
        return message

    def _look_for_more(self) -> None:
        framing = self._framing
        self._beginnings = NOTHING if any(framing.progress()) else framing.beginnings
        if self._next_framing is not None or self._end is not None:  # in this order, since others change them
            self._beginnings = NOTHING

    def write(self, message: bytes | LongText) -> None:
        """Send the message; raises Failure."""
        try:
            length = len(message)
            header = self._headers.get(length)
            if header is not None:
                self._send(header + message)
                return
            head, tail = self._around(length)
            if length > LONG:
                self._stream.send_pieces(in_pieces(head, message, tail))
            else:
                self._send(head + message + tail)
        except _ENDS as error:
            self._lost = self._failure(error)
            raise self._lost from error

    def write_to(self, _message: bytes, _address: str, _port: int) -> NoReturn:
        """Raise Failure: the receiver is the other side."""
        raise Failure(RECEIVER_OF_CONNECTION, name=self.name)

    def use_framing(self, make_framing: Callable[[], Framing]) -> None:
        """Frame messages otherwise from now on; what has come in and was not read is framed so too.

        A thread that is waiting to read goes on with the new framing, which it takes over by itself: so
        reading costs no lock.
        """
        framing = make_framing()
        self._around, self._headers = framing.around, framing.headers
        self._next_framing = framing
        self._beginnings = NOTHING

    def close(self) -> None:
        """End the connection, and make threads that wait on it return."""
        self._closing = True
        self._stream.finish()
        alone = self._reading.taken()
        if not alone:
            self._stream.interrupt()
            alone = self._reading.taken(_PATIENCE_WITH_READER)
        # Not before: the system gives the number of a closed descriptor to the next socket
        self._stream.close()
        if self._end is None:
            self._end = self._failure(ClosedError())
        self._beginnings = NOTHING
        if alone:
            self._reading.put(None)

    def _change_framing(self, framing: Framing) -> None:
        """Take over the new framing; the caller holds the right to read."""
        self._next_framing = None
        framing.surplus = bytearray(self._framing.unread())
        self._framing = framing

    def _ended_by(self, error: Exception) -> Failure:
        """Remember that nothing more can be read, and why."""
        self._end = self._failure(error)
        self._beginnings = NOTHING
        if isinstance(error, NotAMessageError | MessageTooLongError | BrokenStreamError):
            self._stream.finish()  # what follows cannot be understood, so the other side should not go on
        return self._end

    def _failure(self, error: Exception) -> Failure:
        if self._closing or isinstance(error, ClosedError):
            return Failure(CLOSED_WHILE_IN_USE, name=self.name)
        if isinstance(error, NotAMessageError):
            return Failure(NOT_A_MESSAGE, name=self.name, problem=error)
        if isinstance(error, EndTagMissingError):
            return Failure(
                END_TAG_MISSING, name=self.name, length=error.length, limit=error.limit, tag=error.tag
            )
        if isinstance(error, MessageTooLongError):
            return Failure(MESSAGE_TOO_LONG, name=self.name, length=error.length, limit=error.limit)
        if isinstance(error, BrokenStreamError):
            definition = end_of_tls(error.reason)
            text = error.reason.replace("_", " ").lower()
            peer = "{}:{}".format(*self._stream.peer)
            return Failure(definition, name=self.name, peer=peer, system_code=error.code, system_message=text)
        if isinstance(error, EndError | CutError):
            received, expected = self._framing.progress()
            if expected == UNKNOWN:
                return Failure(CUT_BEFORE_END, name=self.name, received=received)
            if expected:
                return Failure(CUT_IN_MESSAGE, name=self.name, received=received, expected=expected)
            return Failure(PEER_CLOSED if isinstance(error, EndError) else CUT_WITHOUT_NOTICE, name=self.name)
        assert isinstance(error, OSError)
        return conversation_failure(error, name=self.name)
