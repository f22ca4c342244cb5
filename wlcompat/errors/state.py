"""The last error of each thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.places import Place, Step, places, steps_to


class ErrorsOfThread:
    """What is known of one thread; it goes when the thread ends."""

    def __init__(self, occurring: set[int]) -> None:
        self.last: Failure | None = None
        self.function = ""
        self.moment: datetime | None = None
        self.steps: list[Step] = []
        self.handed_on: Failure | None = None
        self._occurring = occurring

    @property
    def occurred(self) -> bool:
        """Whether its last function that can fail has failed."""
        return id(self) in self._occurring

    @occurred.setter
    def occurred(self, occurred: bool) -> None:
        if occurred:
            self._occurring.add(id(self))
        else:
            self._occurring.discard(id(self))

    def __del__(self) -> None:
        self._occurring.discard(id(self))


class ErrorState:
    """What ErrorOccurred and ErrorInfo tell; each thread sees its own."""

    def __init__(self) -> None:
        """Begin without errors."""
        self.occurring: set[int] = set()
        """The threads whose last function that can fail has failed; where it is empty there is nothing to clear."""
        self._threads = threading.local()

    @property
    def occurred(self) -> bool:
        """Whether the last function that can fail has failed."""
        return bool(self.occurring) and self._own.occurred

    @property
    def last(self) -> Failure | None:
        """The last failure, also after other functions have succeeded; None where nothing has failed yet."""
        return self._own.last

    @property
    def function(self) -> str:
        """The function that failed, by its English name; empty where none has."""
        return self._own.function

    @property
    def moment(self) -> datetime | None:
        """When it failed."""
        return self._own.moment

    @property
    def places(self) -> tuple[Place, ...]:
        """Where in the program it failed: the procedures that were running, the innermost first."""
        return places(self._own.steps)

    def record(self, failure: Failure, function: str) -> None:
        """Remember that `function` has failed."""
        own = self._own
        # The traceback would keep the frames, and with them sockets, alive until the next error
        own.last = failure.with_traceback(None)
        own.function = function
        own.moment = datetime.now()
        own.steps = steps_to(sys._getframe(1))
        own.occurred = True

    def clear(self) -> None:
        """Remember that a function has succeeded; the last error is still told."""
        if self.occurring:
            self._own.occurred = False

    def throw(self, failure: Failure) -> None:
        """Remember an error that the program itself has thrown, for it and for the caller of the procedure."""
        self.record(failure, "")
        self._own.handed_on = failure

    def hand_on(self, failure: Failure) -> None:
        """Put `failure` in the place of the last error, and remember it for the caller of the procedure."""
        own = self._own
        own.last = own.handed_on = failure
        own.occurred = True

    def procedure_begins(self) -> Failure | None:
        """Begin a procedure that may hand errors on; return what `procedure_ends` has to be told."""
        own = self._own
        outer, own.handed_on = own.handed_on, None
        return outer

    def procedure_ends(self, outer: Failure | None) -> None:
        """End it: it has failed where it has handed an error on, which then is the last one."""
        own = self._own
        failure = own.handed_on
        own.occurred = failure is not None
        if failure is not None:
            own.last = failure
        own.handed_on = outer

    @property
    def of_this_thread(self) -> ErrorsOfThread:
        """What is known of the calling thread, for `those_of`."""
        return self._own

    @contextmanager
    def those_of(self, other: ErrorsOfThread) -> Iterator[None]:
        """Let the calling thread have the errors of another one, which waits until it has done something for it."""
        own, self._threads.own = self._own, other
        try:
            yield
        finally:
            self._threads.own = own

    @property
    def _own(self) -> ErrorsOfThread:
        try:
            own: ErrorsOfThread = self._threads.own
        except AttributeError:
            own = self._threads.own = ErrorsOfThread(self.occurring)
        return own
