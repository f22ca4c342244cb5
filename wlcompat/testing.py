"""Doubles for the parts of a runtime: for the tests of this project and of programs that were translated.

from wlcompat.runtime import Runtime, use
from wlcompat.testing import MemoryNetwork, ScriptedDialogs

with use(Runtime(network=MemoryNetwork(), dialogs=ScriptedDialogs("Yes"))) as runtime:
    ...
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from threading import Condition, Lock

from wlcompat.dialogs.recording import RecordingDialogs, ScriptedDialogs, Shown
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import (
    ADDRESS_UNRESOLVABLE,
    CLOSED_WHILE_CONNECTING,
    CONNECTION_REFUSED,
    PORT_IN_USE,
)
from wlcompat.sockets.errors import UDP_PORT_IN_USE
from wlcompat.sockets.tcp import connected_pair
from wlcompat.sockets.transport import Address, ClosedError, SystemStream
from wlcompat.sockets.waiting import changed

__all__ = ["FakeClock", "MemoryNetwork", "RecordingDialogs", "ScriptedDialogs", "Shown"]


class FakeClock:
    """A clock that only moves when somebody sleeps, and then at once."""

    def __init__(self) -> None:
        """Begin at 0."""
        self.slept: list[float] = []
        self._now = 0.0

    def now(self) -> float:
        """Return the seconds slept so far."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Remember the time and move on by it."""
        self.slept.append(seconds)
        self._now += seconds

    def wait(self, condition: Condition, seconds: float | None) -> None:
        """Let the time pass at once; without a limit really wait until the condition is notified."""
        if seconds is None:
            condition.wait()
        else:
            self.sleep(seconds)


class MemoryNetwork:
    """A network inside this process: every address and port is free, and nothing is reached from outside.

    Machines are those of `machines`, by name; "localhost" is one of them.
    """

    def __init__(self, machines: dict[str, str] | None = None) -> None:
        """Begin without servers."""
        self.machines = {"localhost": "127.0.0.1", **(machines or {})}
        self._listeners: dict[int, list[MemoryListener]] = {}
        self._datagrams: dict[int, MemoryDatagrams] = {}
        self._lock = Lock()
        self._client_ports = itertools.count(40_000)

    def listen(self, address: str, port: int, *, reuse: bool) -> MemoryListener:
        """Listen on a port; a second time only where both allow it."""
        host = self.resolve(address) if address else "0.0.0.0"
        with self._lock:
            others = self._listeners.setdefault(port, [])
            if others and not (reuse and all(other.reuse for other in others)):
                raise Failure(PORT_IN_USE, address=host, port=port, advice="")
            listener = MemoryListener((host, port), reuse, self._forget)
            others.append(listener)
            return listener

    def connect(
        self,
        address: str,
        port: int,
        timeout: float | None,  # noqa: ARG002 - nothing takes time here
        cancelled: Callable[[], bool] = lambda: False,
    ) -> SystemStream:
        """Connect to the newest server of the port."""
        if cancelled():
            raise Failure(CLOSED_WHILE_CONNECTING, name=address)
        host = self.resolve(address) if address else "127.0.0.1"
        with self._lock:
            listeners = self._listeners.get(port)
            if not listeners:
                raise Failure(CONNECTION_REFUSED, address=host, port=port)
            ours, theirs = connected_pair((host, port), ("127.0.0.1", next(self._client_ports)))
            listeners[-1].add(theirs)
        return ours

    def open_datagrams(self, address: str, port: int) -> MemoryDatagrams:
        """Send and receive datagrams on a port that no other socket has."""
        host = self.resolve(address) if address else "127.0.0.1"
        with self._lock:
            if port in self._datagrams:
                raise Failure(UDP_PORT_IN_USE, address=host, port=port)
            opened = self._datagrams[port] = MemoryDatagrams((host, port), self._datagrams)
            return opened

    def resolve(self, machine: str) -> str:
        """Return the address of a machine, and an IPv4 address as it is."""
        numbers = machine.split(".")
        if len(numbers) == 4 and all(n.isdecimal() and int(n) < 256 for n in numbers):
            return machine
        try:
            return self.machines[machine]
        except KeyError:
            raise Failure(ADDRESS_UNRESOLVABLE, address=machine) from None

    def local_address(self) -> str:
        """Return the address of this machine."""
        return self.machines["localhost"]

    def _forget(self, listener: MemoryListener) -> None:
        with self._lock:
            self._listeners[listener.address[1]].remove(listener)


class MemoryListener:
    """A listener of the network in memory."""

    def __init__(self, address: Address, reuse: bool, forget: Callable[[MemoryListener], None]) -> None:
        """Listen on the address; `forget` is called at the end."""
        self.address = address
        self.reuse = reuse
        self._forget = forget
        self._waiting: deque[SystemStream] = deque()
        self._changed = Condition()
        self._closed = False
        self._signal, self._signalled = connected_pair()  # gives it a descriptor that can be waited on

    def add(self, stream: SystemStream) -> None:
        """Take in a new connection."""
        with self._changed:
            self._waiting.append(stream)
            self._signal.send(b"x")
            self._changed.notify_all()

    def wait(self, deadline: float | None) -> bool:
        """Tell whether a connection is there to be accepted, at the latest at the deadline."""
        with self._changed:
            while not self._waiting and not self._closed:
                if not changed(self._changed, deadline):
                    return False
            if self._closed:
                raise ClosedError
            return True

    def accept(self, deadline: float | None) -> SystemStream | None:
        """Return the next connection, None when there was none before the deadline."""
        with self._changed:
            if not self.wait(deadline):
                return None
            self._signalled.receive(1, None)
            return self._waiting.popleft()

    def close(self) -> None:
        """Stop listening and end the connections that nobody has accepted."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            self._changed.notify_all()
        self._forget(self)
        for stream in (*self._waiting, self._signal, self._signalled):
            stream.close()

    def fileno(self) -> int:
        """Return a descriptor that has something to read while a connection is there."""
        return self._signalled.fileno()


class MemoryDatagrams:
    """A UDP socket of the network in memory: what is sent to a port that nobody has is lost, as ever."""

    def __init__(self, address: Address, all_of_them: dict[int, MemoryDatagrams]) -> None:
        """Have the address, among the sockets of all ports."""
        self.address = address
        self._all = all_of_them
        self._received: deque[tuple[bytes, Address]] = deque()
        self._changed = Condition()
        self._closed = False

    def receive(self, deadline: float | None) -> tuple[bytes, Address] | None:
        """Return the next datagram and who sent it, None when none came before the deadline."""
        with self._changed:
            while not self._received and not self._closed:
                if not changed(self._changed, deadline):
                    return None
            if self._closed:
                raise ClosedError
            return self._received.popleft()

    def send(self, message: bytes, receiver: Address) -> None:
        """Give a datagram to the socket of the receiver's port."""
        other = self._all.get(receiver[1])
        if other is not None:
            with other._changed:
                other._received.append((message, self.address))
                other._changed.notify()

    def close(self) -> None:
        """Wake all that wait, and free the port."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            del self._all[self.address[1]]
            self._changed.notify_all()
