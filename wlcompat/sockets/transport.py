"""What a network is to this runtime: streams of bytes, listeners that accept them, and the network itself.

`tcp` implements these for the system's network, `tls_stream` for TLS over any stream, `wlcompat.testing` for
tests. Deadlines are moments of `time.monotonic()`; None means no limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import ssl
    from datetime import datetime

Address = tuple[str, int]
"""An IPv4 address in dotted form, and a port."""

NOBODY: Address = ("", 0)
"""The address where there is no other side, or none that is known."""


class ClosedError(Exception):
    """This program has closed the stream or listener, maybe while another thread was waiting on it."""


class CutError(Exception):
    """The connection ended without the closing notice of TLS."""


class BrokenStreamError(Exception):
    """TLS cannot go on: bytes were altered, or the other side has refused to go on, as its alert says."""

    def __init__(self, reason: str, code: int) -> None:
        """Tell OpenSSL's name of the `reason` and its number."""
        super().__init__(reason)
        self.reason = reason
        self.code = code


class Stream(Protocol):
    """A connection: bytes in both directions. One thread may receive while others send or close."""

    @property
    def peer(self) -> Address:
        """The address and port of the other side."""

    def receive(self, maximum: int, deadline: float | None) -> bytes:
        """Return what has come, at least one byte; b"" when the other side sends no more.

        Raises TimeoutError when nothing came before the deadline; a deadline in the past only looks. With TLS
        raises CutError and BrokenStreamError too.
        """

    @property
    def receive_soon(self) -> Callable[[int], bytes]:
        """`receive` for a moment, in which nothing but closing wakes it; raises BlockingIOError where nothing came.

        An attribute, so that a call costs no more than the system's own.
        """

    def send(self, data: bytes) -> None:
        """Send all of the data, in one piece with regard to other threads; at most LONG bytes."""

    def send_pieces(self, pieces: Iterable[bytes | memoryview]) -> None:
        """Send all the pieces, one after the other with regard to other threads."""

    def finish(self) -> None:
        """Tell the other side that nothing more comes; never waits, never fails."""

    def interrupt(self) -> None:
        """Make every thread that waits on this stream return or fail; the stream is of no use after."""

    def close(self) -> None:
        """Free the stream; no thread may be using it."""

    def fileno(self) -> int:
        """Return the descriptor that can be waited on for incoming bytes."""


class SystemStream(Stream, Protocol):
    """A connection of the system's, which TLS can be put on top of."""

    def send_now(self, data: bytes) -> bool:
        """Send the data if that is possible without waiting; False when it was not."""

    @property
    def send_some(self) -> Callable[[bytes, int], int]:
        """The system's own `send`: of the data as much as it takes, with its flags."""

    def acknowledge(self) -> None:
        """Have the system acknowledge at once what has come."""

    def send_rest(self, data: bytes | memoryview, begin: int) -> None:
        """Send what `send_some` has not taken; the caller sees to it that no other thread sends meanwhile."""


class Listener(Protocol):
    """A server's listening end; any number of threads may wait on it."""

    @property
    def address(self) -> Address:
        """Where it listens."""

    def wait(self, deadline: float | None) -> bool:
        """Tell whether a connection is there to be accepted, at the latest at the deadline.

        Raises ClosedError when this program closes the listener.
        """

    def accept(self, deadline: float | None) -> Stream | None:
        """Return the next connection, None when there was none before the deadline; raises as `wait` does."""

    def close(self) -> None:
        """Stop listening, wake all that wait, and free the port."""

    def fileno(self) -> int:
        """Return the descriptor that can be waited on for connections."""


class SystemListener(Listener, Protocol):
    """A listener of the system's, which TLS can be put on top of."""

    def accept(self, deadline: float | None) -> SystemStream | None:
        """Return the next connection, None when there was none before the deadline; raises as `wait` does."""


class DatagramSocket(Protocol):
    """An end point of a network without connections: each message has its sender, and goes to a receiver."""

    def receive(self, deadline: float | None) -> tuple[bytes, Address] | None:
        """Return the next datagram, whole, and who sent it; None when none came before the deadline.

        Raises ClosedError when this program closes the socket.
        """

    def send(self, message: bytes, receiver: Address) -> None:
        """Send a datagram; raises OSError."""

    def close(self) -> None:
        """Wake all that wait, and free the port."""


class Network(Protocol):
    """What makes listeners and streams; every method raises Failure when it cannot."""

    def listen(self, address: str, port: int, *, reuse: bool) -> SystemListener:
        """Listen on a port of a local address ("" for all); `reuse` allows one that is in use."""

    def connect(
        self, address: str, port: int, timeout: float | None, cancelled: Callable[[], bool] = lambda: False
    ) -> SystemStream:
        """Connect within `timeout` seconds; gives up with ClosedError once `cancelled` says so."""

    def open_datagrams(self, address: str, port: int) -> DatagramSocket:
        """Send and receive datagrams on a port of a local address ("" for all)."""

    def resolve(self, machine: str) -> str:
        """Return the IPv4 address of a machine."""

    def local_address(self) -> str:
        """Return the IPv4 address of this machine."""


class Certificate(Protocol):
    """A certificate of the store, as far as TLS needs it."""

    @property
    def name(self) -> str:
        """Its name in the store."""

    @property
    def expired(self) -> bool:
        """Whether its time is over."""

    @property
    def not_after(self) -> datetime:
        """The end of its time."""

    def load_into(self, context: ssl.SSLContext) -> None:
        """Give certificate and private key to a TLS context; raises a CertificateProblem."""


class CertificateFinder(Protocol):
    """The certificate store, as far as TLS needs it."""

    def find(self, identifier: str, by: Literal["name", "hash"], store: str = "") -> Certificate:
        """Return a certificate; raises a CertificateProblem."""

    def trusted_pem(self) -> str:
        """Return the certificates that are trusted beside the system's own, one after the other."""
