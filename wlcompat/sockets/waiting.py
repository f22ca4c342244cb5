"""Every wait of the sockets: for the system's sockets, for a lock, for a change that another thread makes.

Deadlines are moments of `time.monotonic()`; None means no limit, a moment in the past only looks.
"""

from __future__ import annotations

import select
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Lock

from wlcompat.sockets.transport import ClosedError
from wlcompat.values.durations import Duration

_PATIENCE_WITH_WAITERS = 5.0


def readable(sockets: list[socket.socket], deadline: float | None) -> bool:
    """Wait until one of the sockets has something to read or is at its end; False at the deadline."""
    return _ready(sockets, deadline, writing=False)


def writable(waited_on: socket.socket, deadline: float | None) -> bool:
    """Wait until the socket is connected, or can take more to send; False at the deadline."""
    return _ready([waited_on], deadline, writing=True)


def acquired(lock: Lock, deadline: float | None) -> bool:
    """Acquire the lock; False where that was not possible before the deadline."""
    if deadline is None:
        return lock.acquire()
    return lock.acquire(timeout=max(deadline - time.monotonic(), 0.0))


def changed(condition: Condition, deadline: float | None) -> bool:
    """Wait until another thread notifies the condition, which is held; False at the deadline."""
    if deadline is None:
        return condition.wait()
    seconds = deadline - time.monotonic()
    return seconds > 0 and condition.wait(seconds)


def seconds(timeout: float | Duration) -> float:
    """Return a time in seconds that is given in milliseconds or as a Duration; never less than 0."""
    milliseconds = timeout.total_milliseconds if isinstance(timeout, Duration) else timeout
    return max(milliseconds, 0) / 1_000


def deadline_after(timeout: float | Duration) -> float:
    """Return the moment that is that many milliseconds, or that Duration, from now."""
    return time.monotonic() + seconds(timeout)


class SharedSocket:
    """A socket that any number of threads wait on and any thread closes.

    Closing wakes those that wait, with ClosedError, and only then gives the descriptor back to the system,
    which would give its number to the next socket.
    """

    def __init__(self, shared: socket.socket) -> None:
        """Take over the socket."""
        shared.setblocking(False)
        self._socket = shared
        self._wake_sender, self._wake_receiver = socket.socketpair()
        self._state = Condition()
        self._users = 0
        self.closed = False

    @contextmanager
    def in_use(self) -> Iterator[socket.socket]:
        """Give the socket, which is not closed while it is in use."""
        with self._state:
            if self.closed:
                raise ClosedError
            self._users += 1
        try:
            yield self._socket
        finally:
            with self._state:
                self._users -= 1
                self._state.notify_all()

    def readable(self, deadline: float | None) -> bool:
        """Wait until there is something to read, while in use; False at the deadline."""
        ready = readable([self._socket, self._wake_receiver], deadline)
        if self.closed:
            raise ClosedError
        return ready

    def writable(self, deadline: float | None) -> bool:
        """Wait until there is room to send, while in use; False at the deadline."""
        ready = writable(self._socket, deadline)
        if self.closed:
            raise ClosedError
        return ready

    def close(self) -> None:
        """Wake all that wait, and free the socket."""
        with self._state:
            if self.closed:
                return
            self.closed = True
            self._wake_sender.close()  # makes the other end readable, for every thread that waits
            self._state.wait_for(lambda: self._users == 0, _PATIENCE_WITH_WAITERS)
            self._socket.close()
            self._wake_receiver.close()

    def fileno(self) -> int:
        """Return the descriptor of the socket."""
        return self._socket.fileno()


def _ready(sockets: list[socket.socket], deadline: float | None, writing: bool) -> bool:
    seconds = None if deadline is None else max(deadline - time.monotonic(), 0.0)
    try:
        if sys.platform == "win32":
            waiting = [[], sockets, sockets] if writing else [sockets, [], sockets]
            return any(select.select(*waiting, seconds))
        # Not select.select, which fails for descriptors above 1023
        poll = select.poll()
        for waited_on in sockets:
            poll.register(waited_on, select.POLLOUT if writing else select.POLLIN)
        return bool(poll.poll(None if seconds is None else seconds * 1000))
    except (OSError, ValueError) as error:  # closed just now: its descriptor is -1
        raise ClosedError from error
