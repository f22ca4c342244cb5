"""A listening socket under a name, and the one conversation of a simplified server under the same name."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NoReturn

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import conversation_failure
from wlcompat.errors.table import CLOSED_WHILE_IN_USE, NO_CONVERSATION
from wlcompat.sockets.conversation import Conversation
from wlcompat.sockets.errors import NO_PEER, NOTHING_TO_REFUSE, RECEIVER_OF_CONNECTION
from wlcompat.sockets.framing import DEFAULT_PIECE, Framing
from wlcompat.sockets.long_messages import LongMessage, LongText
from wlcompat.sockets.transport import Address, ClosedError, Listener
from wlcompat.sockets.waiting import Turn, taken
from wlcompat.values.durations import Duration
from wlcompat.values.text import TextCodec


class Server:
    """What the name of a server stands for."""

    def __init__(
        self, name: str, listener: Listener, make_framing: Callable[[], Framing], codec: TextCodec
    ) -> None:
        """Take over the listener; its conversations are framed and encoded as given."""
        self.name = name
        self.codec = codec
        self._listener = listener
        self._make_framing = make_framing
        self._conversation: Conversation | None = None
        self._establishing = Turn()

    @property
    def address(self) -> Address:
        """Where it listens."""
        return self._listener.address

    def wait(self, deadline: float | None) -> bool:
        """Tell whether a connection waits to be accepted, at the latest at the deadline."""
        try:
            return self._listener.wait(deadline)
        except (ClosedError, OSError) as error:
            raise self._failure(error) from error

    def accept(self, name: str, deadline: float | None) -> Conversation | None:
        """Return the next connection under that name, None when there was none before the deadline."""
        try:
            stream = self._listener.accept(deadline)
        except (ClosedError, OSError) as error:
            raise self._failure(error) from error
        if stream is None:
            return None
        return Conversation(name, stream, self._make_framing(), self.codec)

    def refuse(self) -> None:
        """End the connection that waits to be accepted; raises Failure where there is none."""
        try:
            stream = self._listener.accept(time.monotonic())
        except (ClosedError, OSError) as error:
            raise self._failure(error) from error
        if stream is None:
            raise Failure(NOTHING_TO_REFUSE, name=self.name)
        stream.finish()
        stream.close()

    def peer(self) -> Address:
        """Return the address and port of the simplified server's client; raises Failure where there is none."""
        conversation = self._conversation
        if conversation is None:
            raise Failure(NO_PEER, name=self.name)
        return conversation.peer()

    def use_framing(self, make_framing: Callable[[], Framing]) -> None:
        """Frame the messages of later connections otherwise, and those of the simplified server's client."""
        self._make_framing = make_framing
        conversation = self._conversation
        if conversation is not None:
            conversation.use_framing(make_framing)

    def read(
        self, deadline: float | None, maximum: int = DEFAULT_PIECE, delay: int | Duration | None = None
    ) -> bytes | LongMessage | None:
        """Return the next message of the simplified server's client; the first read accepts the client.

        Once a client has left, which one read reports, the next read accepts the next client.
        """
        conversation = self._conversation
        if conversation is None:
            if not taken(self._establishing, deadline):
                return None  # another thread is waiting for the client
            try:
                conversation = self._conversation
                if conversation is None:
                    conversation = self._conversation = self.accept(self.name, deadline)
            finally:
                self._establishing.put(None)
            if conversation is None:
                return None
        try:
            return conversation.read(deadline, maximum, delay)
        except Failure:
            self._conversation = None
            conversation.close()
            raise

    def write(self, message: bytes | LongText) -> None:
        """Send a message to the simplified server's client; raises Failure where there is none yet."""
        conversation = self._conversation
        if conversation is None:
            raise Failure(NO_CONVERSATION, name=self.name)
        conversation.write(message)

    def write_to(self, _message: bytes, _address: str, _port: int) -> NoReturn:
        """Raise Failure: the receiver is the simplified server's client."""
        raise Failure(RECEIVER_OF_CONNECTION, name=self.name)

    def close(self) -> None:
        """Stop listening, and end the simplified server's conversation; accepted channels go on."""
        self._listener.close()
        conversation = self._conversation
        if conversation is not None:
            self._conversation = None
            conversation.close()

    def _failure(self, error: ClosedError | OSError) -> Failure:
        if isinstance(error, ClosedError):
            return Failure(CLOSED_WHILE_IN_USE, name=self.name)
        return conversation_failure(error, name=self.name)
