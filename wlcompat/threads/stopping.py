"""What a thread has been asked to do, and how its waits learn of it.

Each thread has one `StopState`, `current()`. Any wait of the runtime can be cut short by these lines:

    state = current()
    with state.interruptible(wake):      # wake: ends or disturbs the wait, from any thread; harmless later
        while not ready():
            state.attend()               # raises where the wait is to end
            wait_until_ready_or_woken()

`attend` raises a Failure where the thread has been asked to stop (the function then returns False or "" and
says why in ErrorInfo), and ThreadStopped where it is to end here. In the main thread it also runs what
other threads have given it to run, which is why the wait goes on after it. A wait that keeps others out of
something says `attend(cut=False)`: a request to stop does not end it.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NoReturn

from wlcompat.errors.exceptions import Failure
from wlcompat.threads.errors import STOP_REQUESTED

if TYPE_CHECKING:
    from wlcompat.threads.objects import Mutex

LOCK = threading.Lock()
"""Held for an instant by whoever changes or looks at something that threads wait for, or their states."""

_PAUSE_BETWEEN_CUTS = 0.001

ASKED: set[StopState] = set()
"""Of which threads anything has been asked. While it is empty, as in most programs, no wait looks further."""


class ThreadStopped(BaseException):
    """Ends a thread that is to stop; no handler of the program catches it, and its `finally` parts run."""


class StopState:
    """What one thread has been asked to do."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.requested = False
        """Whether the thread has been asked to stop."""
        self.stopped = False
        """Whether the thread is to end at its next wait."""
        self.suspended = False
        """Whether the thread is to stay in its wait, or in the next one, until it is resumed."""
        self.news = threading.Condition(LOCK)
        """Notified when something was asked, or when what the thread waits for may be there."""
        self.held: set[Mutex] = set()
        """The mutexes and critical sections that the thread holds."""
        self.priority = 0
        """What ThreadPriority was told."""
        self.watched = False
        """Whether anything may be asked of the thread; waits of the system's can be simpler where it is not."""
        self.belongings: dict[object, Any] = {}
        """What waits of other kinds keep for this thread, each under a key of its own; closed at its end."""
        self._calls: deque[Callable[[], object]] = deque()
        self._wakers: list[Callable[[], None]] = []
        self._told = False
        self._cut_before = False

    def request(self) -> None:
        """Ask the thread to stop: its waits end until it has learned of the request."""
        with LOCK:
            self.requested = True
            self._told = False
            self._count_as_asked()
        self._wake()

    def stop(self) -> None:
        """Let the thread end at its next wait, or at the one it is in."""
        with LOCK:
            self.requested = self.stopped = True
            self._count_as_asked()
        self._wake()

    def suspend(self) -> None:
        """Let the thread stay in its wait, or in the next one."""
        with LOCK:
            self.suspended = True
            self.watched = True
            self._count_as_asked()
        self._wake()

    def resume(self) -> bool:
        """Let the thread go on; False where it is not suspended."""
        with LOCK:
            was_suspended, self.suspended = self.suspended, False
        self._wake()
        return was_suspended

    def tell(self) -> bool:
        """Return whether the thread has been asked to stop; from now on it can wait again."""
        if self.suspended:
            self.attend(cut=False)
        self._told = self.requested
        return self.requested

    def post(self, call: Callable[[], object]) -> None:
        """Let the thread run something at its next wait, or during the one it is in."""
        with LOCK:
            self.watched = True
            self._calls.append(call)
            self._count_as_asked()
        self._wake()

    def withdraw(self, call: Callable[[], object]) -> None:
        """Take back what was posted, where it has not begun."""
        with LOCK:
            if call in self._calls:
                self._calls.remove(call)

    def interruptible(self, wake: Callable[[], None]) -> AbstractContextManager[None]:
        """Have `wake` called, from the asking thread, when something is asked of this thread meanwhile.

        It may be called a moment after the block has ended.
        """
        return _Interruptible(self._wakers, wake)

    def has_news(self, cut: bool = True) -> bool:
        """Tell whether `attend` has something to do."""
        return (
            bool(self._calls) or self.stopped or self.suspended or (cut and self.requested and not self._told)
        )

    def attend(self, cut: bool = True) -> None:
        """Do what has been asked: run what was posted, stay here, raise where the thread is to give up or to end."""
        self._run_calls()
        while self.suspended and not self.stopped:
            from wlcompat.runtime import current as current_runtime

            clock = current_runtime().clock
            with LOCK:
                while self.suspended and not self.stopped and not self._calls:
                    clock.wait(self.news, None)
            self._run_calls()
        if self.stopped:
            self.end_here()
        if cut and self.requested and not self._told:
            if self._cut_before:  # a loop that never asks ThreadStopRequested must not keep the others busy
                time.sleep(_PAUSE_BETWEEN_CUTS)
            self._cut_before = True
            raise Failure(STOP_REQUESTED)

    def end_here(self) -> NoReturn:
        """Raise ThreadStopped; once, so that what the END sections of the thread wait for goes on."""
        with LOCK:
            self.stopped = self.suspended = False
        raise ThreadStopped

    def go_on(self) -> None:
        """Forget that the thread was asked to stop: what was to end has ended, and the thread has more to do."""
        with LOCK:
            self.requested = self.stopped = self._told = False

    def finish(self) -> None:
        """Take everything back that was asked, and close what belongs to the thread: it, or its program, ends."""
        with LOCK:
            self.requested = self.stopped = self.suspended = self.watched = self._told = False
            self._calls.clear()
            ASKED.discard(self)
            self.priority = 0
        while self.belongings:
            self.belongings.popitem()[1].close()

    def _run_calls(self) -> None:
        while self._calls and not self.stopped:
            try:
                call = self._calls.popleft()
            except IndexError:  # withdrawn just now
                break
            call()

    def _count_as_asked(self) -> None:
        if self.watched:  # else the thread has just ended
            ASKED.add(self)

    def _wake(self) -> None:
        with LOCK:
            self.news.notify_all()
            wake = self._wakers[-1] if self._wakers else None
        if wake is not None:
            wake()


class _Interruptible:
    """The block in which a wait can be woken; a class, since each message that is waited for passes here."""

    __slots__ = ("_wake", "_wakers")

    def __init__(self, wakers: list[Callable[[], None]], wake: Callable[[], None]) -> None:
        self._wakers = wakers
        self._wake = wake

    def __enter__(self) -> None:
        self._wakers.append(self._wake)

    def __exit__(self, *_error: object) -> None:
        self._wakers.pop()


class _End:
    """Belongs to a thread that Python has started; it goes with the thread, and frees what that holds."""

    __slots__ = ("_state",)

    def __init__(self, state: StopState) -> None:
        self._state = state

    def __del__(self, _at_exit: Callable[[], bool] = sys.is_finalizing) -> None:  # names are gone at the exit
        if self._state.held and not _at_exit():
            for mutex in list(self._state.held):
                mutex.abandon()


_of_thread = threading.local()


def current() -> StopState:
    """Return the state of the calling thread, whoever started it."""
    try:
        state: StopState = _of_thread.state
    except AttributeError:
        state = _of_thread.state = StopState()
        _of_thread.end = _End(state)
    return state


def become(state: StopState) -> None:
    """Make `state` that of the calling thread."""
    _of_thread.state = state
