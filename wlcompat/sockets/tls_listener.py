"""A TLS server whose clients have shaken hands before the program sees them.

One thread at a time accepts the clients of one server and takes all their handshakes forward at once, each with a
time limit. A client that stays silent or sends garbage so costs itself only: the program never waits for it, even
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
from contextlib import ExitStack, suppress

from wlcompat.errors.table import NO_COMMON_CIPHER, NO_COMMON_VERSION
from wlcompat.language import spoken
from wlcompat.sockets.tcp import connected_pair
from wlcompat.sockets.tls import Choice
from wlcompat.sockets.tls_errors import handshake_failure
from wlcompat.sockets.tls_stream import TlsStream
from wlcompat.sockets.transport import Address, ClosedError, CutError, SystemListener
from wlcompat.sockets.waiting import Turn, Watched, changed

HANDSHAKE_SECONDS = 10.0
"""How long a client may take to shake hands."""
_MOST_HANDSHAKES = 1000
_MOST_READY = 128
_GRACE = 0.01
"""How long no thread of the program has waited when the listener's own begins to stand in."""
_PATIENCE_WITH_LEADER = 5.0
_PAUSE_WITHOUT_DESCRIPTORS = 0.1
_SECONDS_BETWEEN_WARNINGS = 60.0

log = logging.getLogger("wlcompat")


class TlsListener:
    """Accepts connections from a plain listener and hands out those that have shaken hands.

    One thread at a time leads: it accepts and takes the handshakes forward. A thread of the program does so while
    it waits here, which saves handing over; where none does, a thread of the listener's own stands in.
    """

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
        self._lead = Turn()
        self._waiting = 0  # how many threads of the program wait for a client, or to lead
        self._changed_at = time.monotonic()  # when one has begun or ceased to lead
        self._rest = Turn()  # given back to wake the listener's own thread
        self._rest.get()
        self._asleep = False  # whether that waits until a thread of the program leads no more
        with ExitStack() as undone:
            undone.callback(listener.close)
            self._wake_sender, self._wake_receiver = connected_pair()
            undone.callback(self._wake_sender.close)
            undone.callback(self._wake_receiver.close)
            self._handshakes = _Handshakes(self, context, choice, seconds)
            run = self._stand_in
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
        end = math.inf if deadline is None else deadline
        while not self._ready and not self._closed:
            if time.monotonic() >= end:  # who only looks leads nothing
                return False
            if self._may_lead(deadline):
                try:
                    self._changed_at = time.monotonic()
                    self._handshakes.work(end)
                finally:
                    self._lead_no_more()
        if self._closed:
            raise ClosedError
        return True

    def accept(self, deadline: float | None) -> TlsStream | None:
        """Return the next client that has shaken hands, None when there was none before the deadline."""
        while self.wait(deadline):
            with suppress(IndexError):  # another thread has just taken it
                stream = self._ready.popleft()
                if len(self._ready) == _MOST_READY - 1:
                    self._wake()
                return stream
        return None

    def close(self) -> None:
        """Stop listening, end all handshakes, wake all that wait, and free the port."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            self._changed.notify_all()
        self._wake()
        self._rest.put(None)
        self._thread.join()
        self._lead.taken(_PATIENCE_WITH_LEADER)
        self._handshakes.end_all()
        self._listener.close()
        while self._ready:
            stream = self._ready.popleft()
            stream.finish()
            stream.close()
        self._wake_sender.close()
        self._wake_receiver.close()

    def _may_lead(self, deadline: float | None) -> bool:
        """Wait for a client, or to lead: True where this thread leads now."""
        with self._changed:
            self._waiting += 1
            try:
                if self._lead.taken():
                    return True
                self._wake()  # has the listener's own thread go; to another one it means nothing
                while not self._ready and not self._closed:
                    if self._lead.taken():
                        return True
                    if not changed(self._changed, deadline):
                        break
                return False
            finally:
                self._waiting -= 1

    def _lead_no_more(self) -> None:
        self._changed_at = time.monotonic()
        with self._changed:
            self._lead.put(None)
            if self._waiting:
                self._changed.notify_all()
        if self._asleep:
            self._asleep = False
            self._rest.put(None)

    def _stand_in(self) -> None:
        """Lead while no thread of the program does; let it go away and come back again before that."""
        while not self._closed:
            grace = self._changed_at + _GRACE - time.monotonic()
            if grace > 0:
                self._rest.taken(grace)
                continue
            if self._lead.taken():
                try:
                    self._handshakes.work(math.inf, stand_in=True)
                finally:
                    self._lead_no_more()
                continue
            self._asleep = True
            if self._lead.empty() and not self._closed:
                self._rest.get()
            self._asleep = False

    def _wake(self) -> None:
        self._wake_sender.send_now(b"x")

    def _add(self, stream: TlsStream) -> None:
        """Take over a client that has shaken hands."""
        self._ready.append(stream)
        if self._waiting:
            with self._changed:
                self._changed.notify()


class _Handshakes:
    """The work on one listener: accept, shake hands, hand over; done by the thread that leads."""

    def __init__(self, owner: TlsListener, context: ssl.SSLContext, choice: Choice, seconds: float) -> None:
        self._owner = owner
        self._context = context
        self._choice = choice
        self._seconds = seconds
        self._listening = owner.fileno()
        self._watched = Watched()
        self._watched.add(owner._wake_receiver.fileno(), self._woken)
        self._under_way: dict[int, tuple[TlsStream, float]] = {}
        """The clients that shake hands, with their deadlines, by descriptor: oldest first, all having the same time."""
        self._accepting = False
        self._accept_again_at = 0.0
        self._look_at = 0.0
        """When to look what is overdue: not later than the first deadline."""
        self._warn_again_at: dict[int, float] = {}

    def work(self, end: float, *, stand_in: bool = False) -> None:
        """Work until that moment, or until the listener is closed.

        A thread of the program works until a client is there, the stand-in until such a thread wants to.
        Raises Woken where something is asked of the thread.
        """
        owner, watched = self._owner, self._watched
        with watched:
            while not owner._closed and not (owner._waiting if stand_in else owner._ready):
                now = time.monotonic()
                if now >= end:
                    break
                if now >= self._look_at:
                    self._look(now)
                watched.serve(min(self._look_at, end) - now)

    def end_all(self) -> None:
        """End all handshakes; the listener is closed."""
        for descriptor in list(self._under_way):
            self._end(descriptor)

    def _woken(self, _descriptor: int) -> None:
        self._owner._wake_receiver.receive(4096, 0.0)
        self._look_at = 0.0

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
            if accepting:
                self._watched.add(self._listening, self._accept)
            else:
                self._watched.remove(self._listening)

    def _accept(self, _descriptor: int) -> None:
        """Accept one connection; where more are waiting, the system says so again."""
        now = time.monotonic()
        try:
            stream = self._owner._listener.accept(now)
        except OSError as error:
            told = spoken(
                "no connection can be accepted now: %s",
                "aucune connexion ne peut être acceptée en ce moment : %s",
            )
            log.log(self._level(error.errno or 0), told, error)
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
        self._watched.add(descriptor, self._advance)

    def _advance(self, descriptor: int) -> None:
        if descriptor not in self._under_way:  # Ctrl+C came while it was entered
            self._watched.remove(descriptor)
            return
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
                self._watched.remove(descriptor)
                del self._under_way[descriptor]
                self._owner._add(stream)
                if len(self._owner._ready) >= _MOST_READY:
                    self._look_at = 0.0

    def _end(self, descriptor: int) -> None:
        stream, _ = self._under_way[descriptor]
        self._watched.remove(descriptor)
        stream.interrupt()
        stream.close()
        del self._under_way[descriptor]  # last, so that what Ctrl+C leaves undone is done at its deadline

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
