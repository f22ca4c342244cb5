"""What the functions work with: network, dialogs, clock, certificates, and the state of the program.

One runtime serves the whole process, all threads of it. A program that does nothing special has the default
one; tests and other user interfaces put their own in its place:

    with use(Runtime(dialogs=RecordingDialogs())):
        ...
"""

from __future__ import annotations

import atexit
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from wlcompat.dates.clock import Clock, SystemClock
from wlcompat.dialogs.console import ConsoleDialogs, Dialogs
from wlcompat.errors.state import ErrorState
from wlcompat.sockets.table import SocketTable
from wlcompat.threads import stopping

if TYPE_CHECKING:
    from wlcompat.sockets.transport import CertificateFinder, Network
    from wlcompat.threads.table import ThreadTable


def _default_certificates() -> CertificateFinder:
    from wlcompat.certificates.store import CertificateStore

    return CertificateStore.default()


class Runtime:
    """The parts that the functions work with."""

    def __init__(
        self,
        *,
        network: Network | None = None,
        dialogs: Dialogs | None = None,
        clock: Clock | None = None,
        certificates: Callable[[], CertificateFinder] = _default_certificates,
    ) -> None:
        """Take the parts given and the usual ones for the others."""
        self.dialogs: Dialogs = dialogs or ConsoleDialogs()
        self.clock: Clock = clock or SystemClock()
        self.certificates = certificates
        """Gives the certificate store; called for each secure socket, since the environment may change."""
        self.errors = ErrorState()
        self.parameters: dict[str, Any] = {}
        """What functions of a family have set for the others of it."""
        self.sockets = SocketTable()
        self._network = network
        self._main_thread = stopping.current()
        self._threads: ThreadTable | None = None

    @property
    def network(self) -> Network:
        """The network; made at first use, since most programs have no sockets."""
        if self._network is None:
            from wlcompat.errors.table import read_texts
            from wlcompat.sockets.tcp import TcpNetwork

            read_texts()
            self._network = TcpNetwork()
        return self._network

    @property
    def threads(self) -> ThreadTable:
        """The threads; the thread that made the runtime is the main thread of the program."""
        if self._threads is None:
            from wlcompat.threads.table import ThreadTable

            with stopping.LOCK:
                self._threads = self._threads or ThreadTable(self, self._main_thread)
        return self._threads

    def close(self) -> None:
        """End all threads and close all sockets; Ctrl+C ends waiting for them."""
        with suppress(KeyboardInterrupt):
            if self._threads is not None:
                self._threads.close()
        with suppress(KeyboardInterrupt):
            self.sockets.close_all()


active = Runtime()
"""The runtime in use; read it through `current`, as all do but the two functions that must be fastest."""
# The system would close the sockets too, but without telling the other sides that it was on purpose
atexit.register(active.close)


def current() -> Runtime:
    """Return the runtime that is in use."""
    return active


def unhandled_error() -> BaseException | None:
    """Return what has ended the main thread, where something has: Python keeps it there when it has shown it."""
    return getattr(sys, "last_value", None)


@contextmanager
def use(runtime: Runtime) -> Iterator[Runtime]:
    """Put `runtime` in the place of the one in use, for all threads; at the end close it and go back."""
    global active
    previous, active = active, runtime
    try:
        yield runtime
    finally:
        active = previous
        runtime.close()
