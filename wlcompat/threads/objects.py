"""What threads share: mutexes, critical sections, semaphores and events."""

from __future__ import annotations

from enum import IntEnum
from types import TracebackType
from typing import ClassVar

from wlcompat.errors.exceptions import Failure
from wlcompat.threads.errors import DESTROYED_MEANWHILE, NOBODY_INSIDE, NOT_HELD, WRONG_COUNTS
from wlcompat.threads.stopping import LOCK, StopState, current
from wlcompat.threads.waiting import WaitPoint


class EventMode(IntEnum):
    """What becomes of an open event when a thread passes."""

    AUTOMATIC = 0
    MANUAL = 1


class EventStatus(IntEnum):
    """Whether threads pass an event."""

    CLOSED = 0
    OPEN = 1
    OPEN_AND_CLOSE = 2


class SharedObject(WaitPoint):
    """An object with a name, which can be destroyed while threads wait for it."""

    kind: ClassVar[str]

    def __init__(self, name: str = "") -> None:
        """Make the object of that name."""
        super().__init__()
        self.name = name
        self._destroyed = False

    def destroy(self) -> None:
        """Let all that wait for it return with an error."""
        with LOCK:
            self._destroyed = True
            self.wake()

    def _check(self) -> None:
        if self._destroyed:
            raise Failure(DESTROYED_MEANWHILE, kind=self.kind, name=self.name)


class Mutex(SharedObject):
    """What one thread at a time can hold; the one that holds it can take it again, and frees it as often."""

    kind = "mutex"

    def __init__(self, name: str = "") -> None:
        """Make one that is free."""
        super().__init__(name)
        self._owner: StopState | None = None
        self._times = 0

    @property
    def in_use(self) -> bool:
        """Whether a thread holds it or waits for it."""
        return self._owner is not None or bool(self.waiting)

    def start(self, limit: float | None = None) -> bool:
        """Take it; False where that was not possible within `limit` seconds. A request to stop is no reason."""
        return self.wait(self._take, limit, cut=False)

    def end(self) -> None:
        """Give it back; raises Failure where this thread does not hold it."""
        with LOCK:
            if self._owner is not current():
                raise Failure(NOT_HELD, kind=self.kind, name=self.name)
            self._times -= 1
            if self._times == 0:
                self._free()

    def abandon(self) -> None:
        """Free it because the thread that holds it has ended."""
        with LOCK:
            self._free()

    def _take(self) -> bool:
        self._check()
        state = current()
        if self._owner is None:
            self._owner = state
            state.held.add(self)
        elif self._owner is not state:
            return False
        self._times += 1
        return True

    def _free(self) -> None:
        if self._owner is not None:
            self._owner.held.discard(self)
        self._owner = None
        self._times = 0
        self.wake()


class CriticalSection(Mutex):
    """A part of the program that one thread at a time runs; `with` starts and ends it.

    It is the value of a variable of the type CriticalSection, and what a named section is inside.
    """

    kind = "critical section"

    def __enter__(self) -> CriticalSection:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()


class Semaphore(SharedObject):
    """What a number of threads at a time can be inside of; nobody asks who ends it."""

    kind = "semaphore"

    def __init__(self, name: str = "", maximum: int = 1, inside: int = 0) -> None:
        """Make one that lets in `maximum` threads and has some inside; raises Failure."""
        super().__init__(name)
        if not 0 <= inside <= maximum or maximum < 1:
            raise Failure(WRONG_COUNTS, name=name, maximum=maximum, inside=inside)
        self._maximum = maximum
        self._inside = inside

    def start(self, limit: float | None = None) -> bool:
        """Go inside; False where that was not possible within `limit` seconds. A request to stop is no reason."""
        return self.wait(self._enter, limit, cut=False)

    def end(self) -> None:
        """Leave; raises Failure where nobody is inside."""
        with LOCK:
            if self._inside == 0:
                raise Failure(NOBODY_INSIDE, name=self.name)
            self._inside -= 1
            self.wake()

    def _enter(self) -> bool:
        self._check()
        if self._inside == self._maximum:
            return False
        self._inside += 1
        return True


class Event(SharedObject):
    """What threads wait for until it is open; an automatic one lets one thread pass and closes."""

    kind = "event"

    def __init__(
        self, name: str = "", mode: int = EventMode.AUTOMATIC, status: int = EventStatus.CLOSED
    ) -> None:
        """Make an event."""
        super().__init__(name)
        self._automatic = mode == EventMode.AUTOMATIC
        self._open = status == EventStatus.OPEN
        self._flushes = 0
        self._let_in: tuple[StopState, ...] = ()  # who was waiting and has not noticed yet

    def change(self, status: int) -> None:
        """Open it, close it, or let pass exactly those that wait now.

        Who waits when it is opened passes, one or all, even if it is closed again before he looks.
        """
        with LOCK:
            if status == EventStatus.OPEN and self._automatic:
                self._let_one_in()
                return
            self._open = status == EventStatus.OPEN
            if status != EventStatus.CLOSED:
                self._flushes += 1
            self.wake()

    def wait_open(self, limit: float | None = None, *, cut: bool = True) -> bool:
        """Wait until it is open; False after `limit` seconds."""
        flushes_before = self._flushes
        try:
            return self.wait(lambda: self._pass(flushes_before), limit, cut=cut)
        except BaseException:
            with LOCK:
                if self._was_let_in():
                    self._let_one_in()  # another one in his place
            raise

    def _let_one_in(self) -> None:
        """Let the first pass that waits, or else who comes; LOCK is held."""
        state = next((state for state in self.waiting if state not in self._let_in), None)
        if state is None:
            self._open = True
            return
        self._let_in += (state,)
        state.news.notify_all()

    def _was_let_in(self) -> bool:
        """Tell whether this thread was let in, which is used up by that; LOCK is held."""
        if not self._let_in:
            return False
        others = tuple(state for state in self._let_in if state is not current())
        was_let_in = len(others) < len(self._let_in)
        self._let_in = others
        return was_let_in

    def _pass(self, flushes_before: int) -> bool:
        self._check()
        if self._was_let_in():
            return True
        if self._flushes == flushes_before:
            if not self._open:
                return False
            if self._automatic:
                self._open = False
        return True


class AutomaticEvent(Event):
    """The value of a variable of the type AutomaticEvent: lets one thread pass and closes."""

    def __init__(self, status: int = EventStatus.CLOSED) -> None:
        """Make one, closed unless `status` says otherwise."""
        super().__init__("", EventMode.AUTOMATIC, status)


class ManualEvent(Event):
    """The value of a variable of the type ManualEvent: stays open until it is closed."""

    def __init__(self, status: int = EventStatus.CLOSED) -> None:
        """Make one, closed unless `status` says otherwise."""
        super().__init__("", EventMode.MANUAL, status)
