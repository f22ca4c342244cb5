"""What wakes a thread that waits for sockets: a descriptor of its own beside theirs, readable once it was woken."""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress
from typing import Protocol

from wlcompat.threads.stopping import StopState


class Waker(Protocol):
    """What wakes one thread."""

    def fileno(self) -> int:
        """Return the descriptor to wait for, which can be read once the thread was woken."""

    def wake(self) -> None:
        """Wake the thread; harmless once it has ended."""

    def clear(self, descriptor: int = 0) -> None:
        """Wait for the next call."""

    def close(self) -> None:
        """Give the descriptors back."""


class EventWaker:
    """A counter of the system's: one descriptor a thread, of which a server with a thread for each client has many."""

    def __init__(self) -> None:
        """Begin at 0; raises OSError where no descriptor is left."""
        self._descriptor = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        # A closed descriptor's number may be that of another file already
        self._open = threading.Lock()
        self._closed = False

    def fileno(self) -> int:
        """Return the descriptor to wait for."""
        return self._descriptor

    def wake(self) -> None:
        """Wake the thread."""
        with self._open:
            if not self._closed:
                os.eventfd_write(self._descriptor, 1)

    def clear(self, descriptor: int = 0) -> None:  # noqa: ARG002
        """Wait for the next call."""
        with suppress(BlockingIOError):
            os.eventfd_read(self._descriptor)

    def close(self) -> None:
        """Give what it has back to the system."""
        with self._open:
            self._closed = True
            os.close(self._descriptor)


class PairWaker:
    """Two sockets that are connected, where the system has no such counter."""

    def __init__(self) -> None:
        """Connect them; raises OSError where no descriptors are left."""
        self._sender, self._receiver = socket.socketpair()
        self._sender.setblocking(False)
        self._receiver.setblocking(False)

    def fileno(self) -> int:
        """Return the descriptor to wait for."""
        return self._receiver.fileno()

    def wake(self) -> None:
        """Wake the thread."""
        with suppress(OSError):
            self._sender.send(b"x")

    def clear(self, descriptor: int = 0) -> None:  # noqa: ARG002
        """Wait for the next call."""
        with suppress(BlockingIOError):
            self._receiver.recv(4096)

    def close(self) -> None:
        """Give what it has back to the system."""
        self._sender.close()
        self._receiver.close()


_KEY = "wakes it where it waits for sockets"


def waker_of(state: StopState) -> Waker | None:
    """Return what wakes this thread; None while nothing can be asked of it, or no descriptors are left to make one."""
    if not state.watched:
        return None
    waker: Waker | None = state.belongings.get(_KEY)
    if waker is None:
        with suppress(OSError):
            waker = state.belongings[_KEY] = make_waker()
    return waker


def make_waker() -> Waker:
    """Return what wakes one thread; raises OSError where no descriptors are left."""
    return EventWaker() if hasattr(os, "eventfd") else PairWaker()
