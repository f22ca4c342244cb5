"""A TLS server whose clients have shaken hands before the program sees them.

One thread accepts the clients of one server and takes all their handshakes forward at once, each with a time
limit. A client that stays silent or sends garbage so costs itself only: the program never waits for it, even
if it serves one client after the other in a single thread. See
docs/decisions/0011-handshakes-off-the-accept-path.md.
"""

from __future__ import annotations

import logging
import math
import ssl
import threading
import time
from collections import deque
from contextlib import ExitStack

from wlcompat.errors.table import NO_COMMON_CIPHER, NO_COMMON_VERSION
from wlcompat.sockets.tcp import connected_pair
from wlcompat.sockets.tls import Choice
from wlcompat.sockets.tls_errors import handshake_failure
from wlcompat.sockets.tls_stream import TlsStream
from wlcompat.sockets.transport import Address, ClosedError, CutError, SystemListener
from wlcompat.sockets.waiting import Watched, changed

HANDSHAKE_SECONDS = 10.0
"""How long a client may take to shake hands."""
_MOST_HANDSHAKES = 1000
_MOST_READY = 128
_PAUSE_WITHOUT_DESCRIPTORS = 0.1
_SECONDS_BETWEEN_WARNINGS = 60.0

log = logging.getLogger("wlcompat")


class TlsListener:
    """Accepts connections from a plain listener and hands out those that have shaken hands."""

    def __init__(
        self,
        listener: SystemListener,
        context: ssl.SSLContext,
        choice: Choice,
        seconds: float = HANDSHAKE_SECONDS,
    ) -> None:
        """Take over the plain listener; a client has that many seconds for its handshake.

        Raises OSError where the system has no more descriptors, RuntimeError where it has no more threads; the
        plain listener is closed then.
        """
        self._listener = listener
        self._ready: deque[TlsStream] = deque()
        self._changed = threading.Condition()
        self._closed = False
        with ExitStack() as undone:
            undone.callback(listener.close)
            self._wake_sender, self._wake_receiver = connected_pair()
            undone.callback(self._wake_sender.close)
            undone.callback(self._wake_receiver.close)
            run = _Handshakes(self, context, choice, seconds).run
            self._thread = threading.Thread(target=run, name="wlcompat TLS handshakes", daemon=True)
            self._thread.start()
            undone.pop_all()

    @property
    def address(self) -> Address:
        """Where it listens."""
        return self._listener.address

    def fileno(self) -> int:
        """Return the descriptor of the listener below."""
        return self._listener.fileno()

    def wait(self, deadline: float | None) -> bool:
        """Tell whether a client that has shaken hands is there, at the latest at the deadline."""
        with self._changed:
            while not self._ready and not self._closed:
                if not changed(self._changed, deadline):
                    return False
            if self._closed:
                raise ClosedError
            return True

    def accept(self, deadline: float | None) -> TlsStream | None:
        """Return the next client that has shaken hands, None when there was none before the deadline."""
        with self._changed:  # a re-entrant lock: nobody else takes the client between the two lines
            if not self.wait(deadline):
                return None
            stream = self._ready.popleft()
            if len(self._ready) == _MOST_READY - 1:
                self._wake()
            return stream

    def close(self) -> None:
        """Stop listening, end all handshakes, wake all that wait, and free the port."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            self._changed.notify_all()
        self._wake()
        self._thread.join()
        self._listener.close()
        while self._ready:
            stream = self._ready.popleft()
            stream.finish()
            stream.close()
        self._wake_sender.close()
        self._wake_receiver.close()

    def _wake(self) -> None:
        self._wake_sender.send_now(b"x")

    def _add(self, stream: TlsStream) -> None:
        """Take over a client that has shaken hands."""
        with self._changed:
            self._ready.append(stream)
            self._changed.notify()


class _Handshakes:
    """The work of the thread of one listener: accept, shake hands, hand over."""

    def __init__(self, owner: TlsListener, context: ssl.SSLContext, choice: Choice, seconds: float) -> None:
        self._owner = owner
        self._context = context
        self._choice = choice
        self._seconds = seconds
        self._watched = Watched()
        self._listening = owner.fileno()
        self._under_way: dict[int, tuple[TlsStream, float]] = {}
        """The clients that shake hands, with their deadlines, by descriptor: oldest first, all having the same time."""
        self._accepting = False
        self._accept_again_at = 0.0
        self._look_at = 0.0
        """When to look what is overdue: not later than the first deadline."""
        self._warn_again_at: dict[int, float] = {}

    def run(self) -> None:
        """Work until the listener is closed."""
        owner, watched, under_way = self._owner, self._watched, self._under_way
        wake = owner._wake_receiver.fileno()
        watched.add(wake)
        while not owner._closed:
            now = time.monotonic()
            if now >= self._look_at:
                self._look(now)
            for descriptor, _ in watched.wait(self._look_at - now):
                if descriptor in under_way:
                    self._advance(descriptor)
                elif descriptor == self._listening:
                    self._accept()
                elif descriptor == wake:
                    owner._wake_receiver.receive(4096, None)
                    self._look_at = 0.0
        for descriptor in list(under_way):
            self._end(descriptor)

    def _look(self, now: float) -> None:
        """Accept or not, end who is overdue, and set when to look again."""
        paused = now < self._accept_again_at
        self._set_accepting(not paused and len(self._owner._ready) < _MOST_READY)
        self._look_at = self._accept_again_at if paused else math.inf
        for descriptor, (stream, deadline) in list(self._under_way.items()):
            if deadline > now:
                self._look_at = min(self._look_at, deadline)
                break
            log.info("%s:%s did not finish its handshake within %g s", *stream.peer, self._seconds)
            self._end(descriptor)

    def _set_accepting(self, accepting: bool) -> None:
        if accepting != self._accepting:
            self._accepting = accepting
            (self._watched.add if accepting else self._watched.remove)(self._listening)

    def _accept(self) -> None:
        """Accept one connection; where more are waiting, the system says so again."""
        now = time.monotonic()
        try:
            stream = self._owner._listener.accept(now)
        except OSError as error:
            log.log(self._level(error.errno or 0), "no connection can be accepted now: %s", error)
            if self._under_way:
                self._end(next(iter(self._under_way)))  # which gives its descriptor to the next client
            else:
                self._accept_again_at = now + _PAUSE_WITHOUT_DESCRIPTORS
                self._look_at = 0.0
            return
        if stream is None:
            return
        if len(self._under_way) >= _MOST_HANDSHAKES:
            self._end(next(iter(self._under_way)))  # the oldest has had the most time
        deadline = now + self._seconds
        descriptor = stream.fileno()
        self._under_way[descriptor] = TlsStream(stream, self._context), deadline
        self._look_at = min(self._look_at, deadline)
        self._watched.add(descriptor)

    def _advance(self, descriptor: int) -> None:
        stream, _ = self._under_way[descriptor]
        try:
            stream.receive_for_handshake(time.monotonic())
            complete = stream.advance_handshake()
        except ssl.SSLError as error:
            self._tell(stream, error)
            self._end(descriptor)
        except TimeoutError:  # the event was for a client that had this descriptor before
            pass
        except (OSError, CutError, ClosedError) as error:
            log.info("%s:%s left during the handshake (%s)", *stream.peer, type(error).__name__)
            self._end(descriptor)
        else:
            if complete:
                del self._under_way[descriptor]
                self._watched.remove(descriptor)
                self._owner._add(stream)
                if len(self._owner._ready) >= _MOST_READY:
                    self._look_at = 0.0

    def _end(self, descriptor: int) -> None:
        stream, _ = self._under_way.pop(descriptor)
        self._watched.remove(descriptor)
        stream.interrupt()
        stream.close()

    def _tell(self, stream: TlsStream, error: ssl.SSLError) -> None:
        failure = handshake_failure(error, self._choice, "{}:{}".format(*stream.peer))
        # What a setting decides is worth a warning; scanners and strangers are not
        by_setting = failure.definition in (NO_COMMON_VERSION, NO_COMMON_CIPHER)
        log.log(self._level(failure.number) if by_setting else logging.INFO, "%s", failure.message)

    def _level(self, number: int) -> int:
        """Return how loud to tell of an error: a warning of each kind now and then, not one for each client."""
        now = time.monotonic()
        if now < self._warn_again_at.get(number, now):
            return logging.INFO
        self._warn_again_at[number] = now + _SECONDS_BETWEEN_WARNINGS
        return logging.WARNING
