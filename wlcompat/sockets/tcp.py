"""The network of the system: TCP over IPv4, and the way to its UDP sockets."""

from __future__ import annotations

import errno
import os
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from wlcompat.errors.system import connecting_failure, listening_failure, lookup_failure
from wlcompat.errors.table import ADDRESS_UNRESOLVABLE
from wlcompat.sockets.transport import Address, ClosedError
from wlcompat.sockets.udp import UdpSocket, open_udp
from wlcompat.sockets.waiting import (
    DO_NOT_WAIT,
    MOMENT,
    SharedSocket,
    Turn,
    raise_where_woken,
    readable,
    writable,
    writable_unless_stopped,
)
from wlcompat.threads.stopping import ThreadStopped

_BACKLOG = 1024
_LOOK_FOR_CANCELLATION = 0.05
_DRAIN_AT_MOST = 64
_A_MOMENT = b"" if sys.platform == "win32" else struct.pack("ll", 0, int(MOMENT * 1_000_000))
"""The moment, as the system wants it; Windows has no way to look without waiting."""
_ACKNOWLEDGE = getattr(socket, "TCP_QUICKACK", None)
"""Only Linux waits that long, and only Linux has it."""
_GONE_BEFORE_ACCEPTED = {errno.ECONNABORTED, errno.EPROTO, errno.EPERM, errno.EHOSTUNREACH, errno.ENETDOWN}


class TcpStream:
    """A TCP connection whose waiting calls end when another thread interrupts it."""

    __slots__ = ("_receive", "_sending", "_socket", "peer", "receive_soon", "send_some")

    def __init__(self, connected: socket.socket, peer: Address = ("", 0)) -> None:
        """Take over a connected socket."""
        # Where the system knows no flag for it, the socket itself never waits
        connected.setblocking(bool(DO_NOT_WAIT))
        if _A_MOMENT:
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _A_MOMENT)
        self._socket = connected
        self._receive = connected.recv
        self.receive_soon = connected.recv if _A_MOMENT else _nothing_soon
        self.send_some = connected.send
        self._sending = Turn()
        self.peer = peer

    def receive(self, maximum: int, deadline: float | None) -> bytes:
        """Return what has come, at least one byte; b"" when the other side sends no more."""
        raise_where_woken(deadline)
        while True:
            try:
                return self._receive(maximum, DO_NOT_WAIT)
            except BlockingIOError:
                pass
            if not readable([self._socket], deadline):
                raise TimeoutError

    def send(self, data: bytes) -> None:
        """Send all of the data, in one piece with regard to other threads."""
        sending, send_some = self._sending, self.send_some
        sending.get()
        try:
            try:
                sent = send_some(data, DO_NOT_WAIT)
            except BlockingIOError:
                sent = 0
            if sent != len(data):
                self.send_rest(data, sent)
        finally:
            sending.put(None)

    def send_pieces(self, pieces: Iterable[bytes | memoryview]) -> None:
        """Send all the pieces, one after the other with regard to other threads."""
        with self._sending:
            for piece in pieces:
                self.send_rest(piece, 0)

    def send_rest(self, data: bytes | memoryview, begin: int) -> None:
        """Send what the system does not take at once; a thread that is stopped meanwhile ends the connection."""
        rest = memoryview(data)[begin:]
        try:
            while rest:
                with suppress(BlockingIOError):
                    rest = rest[self.send_some(rest, DO_NOT_WAIT) :]
                    continue
                writable_unless_stopped(self._socket)
        except ThreadStopped:
            self.interrupt()
            raise

    def send_now(self, data: bytes) -> bool:
        """Send the data if that is possible without waiting; False when it was not."""
        if not self._sending.taken():
            return False
        try:
            return self.send_some(data, DO_NOT_WAIT) == len(data)
        except OSError:
            return False
        finally:
            self._sending.put(None)

    def acknowledge(self) -> None:
        """Have the system acknowledge at once what has come, for which it would wait where nothing is sent back."""
        if _ACKNOWLEDGE is not None:
            with suppress(OSError):
                self._socket.setsockopt(socket.IPPROTO_TCP, _ACKNOWLEDGE, 1)

    def finish(self) -> None:
        """Tell the other side that nothing more comes."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)

    def interrupt(self) -> None:
        """Make every thread that waits on this connection return."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Free the connection; no thread may be receiving."""
        with self._sending, suppress(OSError):
            # Closing with unread bytes would make the system reset the connection, and the other side could
            # lose what was sent to it last
            self._socket.setblocking(False)
            for _ in range(_DRAIN_AT_MOST):
                if not self._receive(65536):
                    break
        self._socket.close()

    def fileno(self) -> int:
        """Return the descriptor of the socket."""
        return self._socket.fileno()


class TcpListener:
    """A listening socket; closing it waits until no thread uses it, so that the port is free after."""

    def __init__(self, listening: socket.socket) -> None:
        """Take over a listening socket."""
        self._shared = SharedSocket(listening)
        host, port = listening.getsockname()[:2]
        self.address: Address = (str(host), int(port))

    def wait(self, deadline: float | None) -> bool:
        """Tell whether a connection is there to be accepted, at the latest at the deadline."""
        with self._shared:
            return self._shared.readable(deadline)

    def accept(self, deadline: float | None) -> TcpStream | None:
        """Return the next connection, None when there was none before the deadline."""
        with self._shared as listening:
            while True:
                try:
                    connected, peer = listening.accept()
                except BlockingIOError:
                    if not self._shared.readable(deadline):
                        return None
                except OSError as error:
                    if self._shared.closed:
                        raise ClosedError from None
                    if error.errno not in _GONE_BEFORE_ACCEPTED:
                        raise
                else:
                    _send_at_once(connected)
                    return TcpStream(connected, (str(peer[0]), int(peer[1])) if peer else ("", 0))

    def close(self) -> None:
        """Stop listening, wake all that wait, and free the port."""
        self._shared.close()

    def fileno(self) -> int:
        """Return the descriptor of the listening socket."""
        return self._shared.fileno()


class TcpNetwork:
    """TCP and UDP over IPv4, as the system has them."""

    def listen(self, address: str, port: int, *, reuse: bool) -> TcpListener:
        """Listen on a port of a local address ("" for all); `reuse` allows one that is in use."""
        host = self.resolve(address) if address else ""
        listening = None
        try:
            listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            _allow_reuse(listening, reuse)
            listening.bind((host, port))
            listening.listen(_BACKLOG)
            return TcpListener(listening)
        except OSError as error:
            if listening is not None:
                listening.close()
            advice = (
                " It was opened in a way that does not allow to share it."
                if reuse
                else " Socket.Option = SocketNoReuseAddress, which is set, forbids to share it."
            )
            raise listening_failure(
                error, address=address or "this machine", port=port, advice=advice
            ) from error

    def connect(
        self, address: str, port: int, timeout: float | None, cancelled: Callable[[], bool] = lambda: False
    ) -> TcpStream:
        """Connect within `timeout` seconds; gives up with ClosedError once `cancelled` says so."""
        host = self.resolve(address) if address else "127.0.0.1"
        deadline = None if timeout is None else time.monotonic() + timeout
        connecting = None
        try:
            connecting = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            connecting.setblocking(False)
            code = connecting.connect_ex((host, port))
            if code in (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EINTR):
                code = _finish_connecting(connecting, deadline, cancelled)
            if code:
                raise OSError(code, os.strerror(code))
            _send_at_once(connecting)
            return TcpStream(connecting, (host, port))
        except OSError as error:
            if connecting is not None:
                connecting.close()
            raise connecting_failure(
                error, address=address or host, port=port, seconds=f"{timeout or 0:g}"
            ) from error
        except BaseException:
            if connecting is not None:
                connecting.close()
            raise

    def open_datagrams(self, address: str, port: int) -> UdpSocket:
        """Send and receive datagrams on a port of a local address ("" for all)."""
        return open_udp(self.resolve(address) if address else "", port, address)

    def resolve(self, machine: str) -> str:
        """Return the IPv4 address of a machine."""
        try:
            found = socket.getaddrinfo(machine, None, socket.AF_INET, socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise lookup_failure(ADDRESS_UNRESOLVABLE, error, machine) from error
        return str(found[0][4][0])

    def local_address(self) -> str:
        """Return the IPv4 address that connections to other networks start from; sends nothing."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # an address that is reserved for examples
            except OSError:
                return "127.0.0.1"
            return str(probe.getsockname()[0])


def connected_pair(one_peer: Address = ("", 0), other_peer: Address = ("", 0)) -> tuple[TcpStream, TcpStream]:
    """Return the two ends of a connection inside this process, each with the peer it believes to have."""
    one, other = socket.socketpair()
    return TcpStream(one, one_peer), TcpStream(other, other_peer)


def _send_at_once(connected: socket.socket) -> None:
    """Have the system send each message at once, not together with the next."""
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _nothing_soon(_maximum: int) -> bytes:
    raise BlockingIOError


def _allow_reuse(listening: socket.socket, reuse: bool) -> None:
    if sys.platform == "win32":
        option = socket.SO_REUSEADDR if reuse else socket.SO_EXCLUSIVEADDRUSE
        listening.setsockopt(socket.SOL_SOCKET, option, 1)
        return
    # Elsewhere SO_REUSEADDR shares nothing: it only ignores connections that ended a minute ago
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if reuse and hasattr(socket, "SO_REUSEPORT"):
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)


def _finish_connecting(
    connecting: socket.socket, deadline: float | None, cancelled: Callable[[], bool]
) -> int:
    """Wait for the connection in short steps, since only some systems let another thread end the wait."""
    while True:
        step = time.monotonic() + _LOOK_FOR_CANCELLATION
        if writable(connecting, step if deadline is None else min(step, deadline)):
            return connecting.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if cancelled():
            raise ClosedError
        if deadline is not None and time.monotonic() >= deadline:
            return errno.ETIMEDOUT
