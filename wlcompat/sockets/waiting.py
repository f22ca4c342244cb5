"""Every wait of the sockets: for the system's sockets, for a lock, for a change that another thread makes.

Deadlines are moments of `time.monotonic()`; None means no limit, a moment in the past only looks. Where
something is asked of the thread that waits (`wlcompat.threads.stopping`), waits to read and to accept raise
Woken; `attending` does what is asked and waits again.
"""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from queue import Empty, SimpleQueue
from threading import Condition
from typing import TypeVar

from wlcompat.dates.clock import LONGEST_WAIT, longest_wait
from wlcompat.sockets.transport import ClosedError
from wlcompat.sockets.waking import Waker, waker_of
from wlcompat.threads import stopping
from wlcompat.threads.stopping import StopState
from wlcompat.values.conversions import to_integer
from wlcompat.values.durations import Duration

MOMENT = 0.05
"""The seconds that a read waits in the system itself, which is fastest; after that it waits where it can be woken."""
DO_NOT_WAIT = getattr(socket, "MSG_DONTWAIT", 0)
"""The flag with which the system sends and receives at once or not at all; 0 where there is none."""

_PATIENCE_WITH_WAITERS = 5.0
_LOOK_FOR_NEWS = 0.05

_ResultT = TypeVar("_ResultT")


class Turn(SimpleQueue[None]):
    """A lock, at half the cost of Python's own: `get` takes it, which may wait, and `put(None)` gives it back."""

    __slots__ = ()

    def __init__(self) -> None:
        """Begin free."""
        self.put(None)

    def __enter__(self) -> None:
        self.get()

    def __exit__(self, *_error: object) -> None:
        self.put(None)

    def taken(self, timeout: float = 0.0) -> bool:
        """Take it; False where that was not possible in that many seconds."""
        try:
            self.get(timeout > 0, timeout)
        except Empty:
            return False
        return True


class Woken(Exception):
    """Something is asked of the thread that waits."""


def attending(wait: Callable[[], _ResultT]) -> _ResultT:
    """Wait, doing meanwhile what is asked of this thread; raises where it is asked to stop."""
    while True:
        try:
            return wait()
        except Woken:
            pass  # in this handler the program would see an exception that is none of its own
        stopping.current().attend()


def can_wait_a_moment(deadline: float | None) -> bool:
    """Tell whether a read may wait in the system itself: there is time, and nothing was ever asked of this thread."""
    if stopping.ASKED and stopping.current() in stopping.ASKED:
        return False
    return deadline is None or deadline - time.monotonic() > MOMENT


def raise_where_woken(deadline: float | None) -> None:
    """Raise Woken where something is asked of this thread already, and it has time to wait."""
    state = stopping.current()
    if state.watched and state.has_news() and (deadline is None or deadline > time.monotonic()):
        raise Woken


def readable(sockets: list[socket.socket], deadline: float | None) -> bool:
    """Wait until one of the sockets has something to read or is at its end; False at the deadline."""
    state = stopping.current()
    while (waker := waker_of(state)) is None:
        raise_where_woken(deadline)
        length, is_last = _step(state, deadline)
        if _ready(sockets, [], time.monotonic() + length):
            return True
        if is_last:
            return False
    with state.interruptible(waker.wake):
        while True:
            if state.has_news() and (deadline is None or deadline > time.monotonic()):
                raise Woken
            ready = _ready([*sockets, waker], [], deadline)
            if waker.fileno() not in ready:
                return bool(ready)
            waker.clear()
            if len(ready) > 1:
                return True


def writable(waited_on: socket.socket, deadline: float | None) -> bool:
    """Wait until the socket is connected, or can take more to send; False at the deadline."""
    return bool(_ready([], [waited_on], deadline))


def writable_unless_stopped(waited_on: socket.socket) -> None:
    """Wait until the socket can take more to send; raises ThreadStopped where this thread is to end.

    A request to stop does not end it, and nothing else is done meanwhile: half a message is of no use to anybody.
    """
    state = stopping.current()
    while (waker := waker_of(state)) is None and not state.stopped:
        if writable(waited_on, time.monotonic() + _step(state, None)[0]):
            return
    if waker is None:
        state.end_here()
    with state.interruptible(waker.wake):
        while not state.stopped:
            if waker.fileno() not in _ready([waker], [waited_on], None):
                return
            waker.clear()
    state.end_here()


def taken(turn: Turn, deadline: float | None) -> bool:
    """Take the turn; False where that was not possible before the deadline."""
    state = stopping.current()
    while True:
        length, is_last = _step(state, deadline)
        if turn.taken(length):
            return True
        if is_last:
            return False
        if state.has_news():
            raise Woken


def changed(condition: Condition, deadline: float | None) -> bool:
    """Wait until another thread notifies the condition, which is held; False at the deadline."""
    if _left_until(deadline) == 0:
        return False
    state = stopping.current()
    with state.interruptible(partial(_notify_all, condition)):
        notified = not state.has_news() and any(condition.wait(length) for length in _steps_until(deadline))
        if state.has_news():
            condition.notify()  # whatever it was notified of is for another thread
            raise Woken
    return notified


def seconds(timeout: float | Duration) -> float:
    """Return a time in seconds that is given in milliseconds or as a Duration; never less than 0.

    What is longer than the system can wait becomes the longest that it can.
    """
    if type(timeout) is not int:
        timeout = timeout.total_milliseconds if isinstance(timeout, Duration) else to_integer(timeout)
    if timeout <= 0:
        return 0.0
    length = timeout / 1_000
    return length if length < LONGEST_WAIT else LONGEST_WAIT


def deadline_after(timeout: float | Duration) -> float:
    """Return the moment that is that many milliseconds, or that Duration, from now."""
    return time.monotonic() + seconds(timeout)


def pause(length: float, deadline: float | None) -> None:
    """Wait that many seconds, or until the deadline where that is before."""
    left = _left_until(deadline)
    time.sleep(length if left is None else min(length, left))


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

    def __enter__(self) -> socket.socket:
        """Use the socket, which is not closed meanwhile."""
        with self._state:
            if self.closed:
                raise ClosedError
            self._users += 1
        return self._socket

    def __exit__(self, *_error: object) -> None:
        """End its use."""
        with self._state:
            self._users -= 1
            if self.closed:
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


class Watched:
    """The descriptors that a thread waits to read from, where they are many and stay from wait to wait.

    Each has an action, which is called with it. One thread at a time may use this; as a context manager it lets
    whatever is asked of that thread end its waits.
    """

    # Not `selectors`, whose layers take longer than what handshakes need beside OpenSSL

    def __init__(self) -> None:
        """Begin with none."""
        self._actions: dict[int, Callable[[int], None]] = {}
        self._poll = select.poll() if hasattr(select, "poll") else None  # Windows has none
        self._state = StopState()
        self._waker: Waker | None = None
        self._waiting: AbstractContextManager[None] = nullcontext()

    def add(self, descriptor: int, action: Callable[[int], None]) -> None:
        """Wait for this one too."""
        self._actions[descriptor] = action
        if self._poll is not None:
            self._poll.register(descriptor, select.POLLIN)

    def remove(self, descriptor: int) -> None:
        """Wait for it no more; it may not be closed yet. Nothing happens where nobody waits for it."""
        if self._actions.pop(descriptor, None) is not None and self._poll is not None:
            self._poll.unregister(descriptor)

    def serve(self, seconds: float) -> None:
        """Wait until some can be read or have ended, at most that time, which may be infinite; do their actions.

        The wait may end before, with nothing to do. Raises Woken where something is asked of the thread.
        """
        if seconds > 0 and self._state.has_news():
            raise Woken
        limit = max(min(seconds, longest_wait() if self._waker else _longest_unwoken(self._state)), 0.0)
        if self._poll is not None:
            ready = [descriptor for descriptor, _ in self._poll.poll(limit * 1000)]
        else:
            ready = select.select(self._actions, [], [], limit)[0]
        for descriptor in ready:
            action = self._actions.get(descriptor)  # none where another action has removed it
            if action is not None:
                action(descriptor)

    def __enter__(self) -> None:
        self._state = stopping.current()
        self._waker = waker_of(self._state)
        if self._waker is not None:
            self.add(self._waker.fileno(), self._waker.clear)
            self._waiting = self._state.interruptible(self._waker.wake)
            self._waiting.__enter__()

    def __exit__(self, *_error: object) -> None:
        if self._waker is not None:
            self._waiting.__exit__(None, None, None)
            self.remove(self._waker.fileno())
            self._waker = None


def _longest_unwoken(state: StopState) -> float:
    """Return how long a thread may wait that nothing wakes, before it looks whether something was asked of it."""
    return _LOOK_FOR_NEWS if state.watched else longest_wait()


def _step(state: StopState, deadline: float | None) -> tuple[float, bool]:
    """Return how long to wait next where nothing wakes the thread, and whether the deadline is then reached."""
    longest, left = _longest_unwoken(state), _left_until(deadline)
    return (longest, False) if left is None or left > longest else (left, True)


def _notify_all(condition: Condition) -> None:
    with condition:
        condition.notify_all()


def _left_until(deadline: float | None) -> float | None:
    """Return the seconds that are left, not less than 0; None where there is no limit."""
    if deadline is None:
        return None
    return max(deadline - time.monotonic(), 0.0)


def _steps_until(deadline: float | None) -> Iterator[float]:
    """Give the seconds to wait at a time, at least once and until the deadline."""
    longest = longest_wait()
    while True:
        left = _left_until(deadline)
        if left is not None and left <= longest:
            yield left
            return
        yield longest


def _ready(
    to_read: Sequence[socket.socket | Waker], to_write: list[socket.socket], deadline: float | None
) -> list[int]:
    """Wait until one of the sockets can be read or written; return the descriptors of those that can."""
    try:
        if not hasattr(select, "poll"):  # Windows
            for length in _steps_until(deadline):
                groups = select.select(to_read, to_write, to_write, length)
                if any(groups):
                    return [ready.fileno() for group in groups for ready in group]
            return []
        # Not select.select, which fails for descriptors above 1023
        poll = select.poll()
        for waited_on in to_read:
            poll.register(waited_on, select.POLLIN)
        for waited_on in to_write:
            poll.register(waited_on, select.POLLOUT)
        for length in _steps_until(deadline):
            found = poll.poll(length * 1000)
            if found:
                return [descriptor for descriptor, _ in found]
    except (OSError, ValueError) as error:  # closed just now: its descriptor is -1
        raise ClosedError from error
    return []
