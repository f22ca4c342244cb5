"""The last error of each thread."""

from __future__ import annotations

import sys
import threading
from datetime import datetime

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.places import Place, running_places


class ErrorState:
    """What ErrorOccurred and ErrorInfo tell; each thread sees its own."""

    def __init__(self) -> None:
        """Begin without errors."""
        self.any = False
        """Whether a thread has ever had an error; while none has, there is nothing to clear."""
        self._of_thread = threading.local()

    @property
    def occurred(self) -> bool:
        """Whether the last function that can fail has failed."""
        return self.any and getattr(self._of_thread, "occurred", False)

    @property
    def last(self) -> Failure | None:
        """The last failure, also after other functions have succeeded; None where nothing has failed yet."""
        return getattr(self._of_thread, "last", None) if self.any else None

    @property
    def function(self) -> str:
        """The function that failed, by its English name; empty where none has."""
        return getattr(self._of_thread, "function", "")

    @property
    def moment(self) -> datetime | None:
        """When it failed."""
        return getattr(self._of_thread, "moment", None)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where in the program it failed: the procedures that were running, the innermost first."""
        return getattr(self._of_thread, "places", ())

    def record(self, failure: Failure, function: str) -> None:
        """Remember that `function` has failed."""
        # The traceback would keep the frames, and with them sockets, alive until the next error
        self._of_thread.last = failure.with_traceback(None)
        self._of_thread.occurred = True
        self._of_thread.function = function
        self._of_thread.moment = datetime.now()
        self._of_thread.places = running_places(sys._getframe(1))
        self.any = True

    def clear(self) -> None:
        """Remember that a function has succeeded; the last error is still told."""
        self._of_thread.occurred = False

    def throw(self, failure: Failure) -> None:
        """Remember an error that the program itself has thrown, for it and for the caller of the procedure."""
        self.record(failure, "")
        self._of_thread.handed_on = failure

    def hand_on(self, failure: Failure) -> None:
        """Put `failure` in the place of the last error, and remember it for the caller of the procedure."""
        self._of_thread.last = self._of_thread.handed_on = failure
        self._of_thread.occurred = self.any = True

    def procedure_begins(self) -> Failure | None:
        """Begin a procedure that may hand errors on; return what `procedure_ends` has to be told."""
        outer: Failure | None = getattr(self._of_thread, "handed_on", None)
        self._of_thread.handed_on = None
        return outer

    def procedure_ends(self, outer: Failure | None) -> None:
        """End it: it has failed where it has handed an error on, which then is the last one."""
        failure: Failure | None = self._of_thread.handed_on
        self._of_thread.occurred = failure is not None
        if failure is not None:
            self._of_thread.last = failure
        self._of_thread.handed_on = outer
