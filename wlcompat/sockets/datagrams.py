"""A UDP socket under a name: each message goes to a receiver, and comes from a sender that is remembered."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import NoReturn

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import conversation_failure
from wlcompat.errors.table import CLOSED_WHILE_IN_USE, PORT_OUT_OF_RANGE
from wlcompat.sockets.errors import (
    CANNOT_SEND_DATAGRAM,
    DATAGRAM_TOO_LONG,
    MODE_OF_DATAGRAMS,
    NO_PEER,
    NO_RECEIVER,
)
from wlcompat.sockets.framing import DEFAULT_PIECE, Framing
from wlcompat.sockets.long_messages import LongText
from wlcompat.sockets.transport import NOBODY, Address, ClosedError, DatagramSocket
from wlcompat.values.durations import Duration
from wlcompat.values.text import TextCodec

_PORTS = range(1, 65_536)


class Datagrams:
    """What the name of a UDP socket stands for."""

    def __init__(
        self, name: str, datagram_socket: DatagramSocket, resolve: Callable[[str], str], codec: TextCodec
    ) -> None:
        """Take over the socket; `resolve` finds the address of a machine, text is encoded as given."""
        self.name = name
        self.codec = codec
        self._socket = datagram_socket
        self._resolve = resolve
        self._sender = NOBODY

    def read(
        self,
        deadline: float | None,
        _maximum: int = DEFAULT_PIECE,
        _delay: int | Duration | None = None,
    ) -> bytes | None:
        """Return the next datagram, None when none came before the deadline; raises Failure.

        A datagram comes whole and at once: what a limit of bytes cut off would be lost.
        """
        try:
            received = self._socket.receive(deadline)
        except ClosedError:
            raise Failure(CLOSED_WHILE_IN_USE, name=self.name) from None
        except OSError as error:
            raise conversation_failure(error, name=self.name) from error
        if received is None:
            return None
        message, self._sender = received
        return message

    def write(self, _message: bytes | LongText) -> NoReturn:
        """Raise Failure: a datagram needs a receiver."""
        raise Failure(NO_RECEIVER, name=self.name)

    def write_to(self, message: bytes, address: str, port: int) -> None:
        """Send a datagram to a port of a machine, this one where `address` is empty; raises Failure."""
        if not port:
            raise Failure(NO_RECEIVER, name=self.name)
        if port not in _PORTS:
            raise Failure(PORT_OUT_OF_RANGE, port=port, lowest=_PORTS[0], highest=_PORTS[-1], advice="")
        host = self._resolve(address.strip()) if address.strip() else "127.0.0.1"
        try:
            self._socket.send(message, (host, port))
        except ClosedError:
            raise Failure(CLOSED_WHILE_IN_USE, name=self.name) from None
        except OSError as error:
            if error.errno == errno.EMSGSIZE:
                raise Failure(DATAGRAM_TOO_LONG, length=len(message)) from error
            raise Failure(
                CANNOT_SEND_DATAGRAM,
                name=self.name,
                address=address or host,
                port=port,
                system_code=error.errno or 0,
                system_message=error.strerror or str(error),
            ) from error

    def use_framing(self, _make_framing: Callable[[], Framing]) -> NoReturn:
        """Raise Failure: datagrams have no transmission mode."""
        raise Failure(MODE_OF_DATAGRAMS, name=self.name)

    def peer(self) -> Address:
        """Return the sender of the datagram that was read last; raises Failure before the first."""
        if self._sender == NOBODY:
            raise Failure(NO_PEER, name=self.name)
        return self._sender

    def close(self) -> None:
        """Free the port, and make threads that wait return."""
        self._socket.close()
