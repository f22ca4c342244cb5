"""The UDP sockets of the system."""

from __future__ import annotations

import errno
import socket
import sys

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import listening_failure
from wlcompat.sockets.errors import UDP_PORT_IN_USE
from wlcompat.sockets.transport import Address
from wlcompat.sockets.waiting import SharedSocket

_LONGEST = 65_536


class UdpSocket:
    """A UDP socket whose waiting calls end when another thread closes it."""

    def __init__(self, bound: socket.socket) -> None:
        """Take over a bound socket."""
        self._shared = SharedSocket(bound)
        host, port = bound.getsockname()[:2]
        self.address: Address = (str(host), int(port))

    def receive(self, deadline: float | None) -> tuple[bytes, Address] | None:
        """Return the next datagram, whole, and who sent it; None when none came before the deadline."""
        with self._shared as bound:
            while True:
                try:
                    data, (host, port) = bound.recvfrom(_LONGEST)
                except BlockingIOError:
                    if not self._shared.readable(deadline):
                        return None
                except ConnectionResetError:
                    continue  # Windows so tells that an earlier receiver was not there
                else:
                    return data, (str(host), int(port))

    def send(self, message: bytes, receiver: Address) -> None:
        """Send a datagram; raises OSError."""
        with self._shared as bound:
            while True:
                try:
                    bound.sendto(message, receiver)
                except BlockingIOError:
                    self._shared.writable(None)
                else:
                    return

    def close(self) -> None:
        """Wake all that wait, and free the port."""
        self._shared.close()


def open_udp(host: str, port: int, address: str) -> UdpSocket:
    """Return a socket on a port of a local host ("" for all), which `address` is in the program's words.

    The port is not shared: of two sockets on one port each would get a part of the datagrams.
    """
    bound = None
    try:
        bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        bound.bind((host, port))
        return UdpSocket(bound)
    except OSError as error:
        if bound is not None:
            bound.close()
        where = address or "this machine"
        if error.errno == errno.EADDRINUSE:
            raise Failure(
                UDP_PORT_IN_USE,
                address=where,
                port=port,
                system_code=error.errno,
                system_message=error.strerror or "",
            ) from error
        raise listening_failure(error, address=where, port=port, advice="") from error
