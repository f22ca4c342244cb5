"""The last error of each thread."""

from __future__ import annotations

import threading
from datetime import datetime

from wlcompat.errors.exceptions import Failure


class ErrorState:
    """What ErrorOccurred and ErrorInfo tell; each thread sees its own."""

    def __init__(self) -> None:
        """Begin without errors."""
        self.any = False
        """Whether a thread has ever had an error; while none has, there is nothing to clear."""
        self._of_thread = threading.local()

    @property
    def last(self) -> Failure | None:
        """The failure of the last function of the runtime that can fail, None when it succeeded."""
        return getattr(self._of_thread, "last", None) if self.any else None

    @property
    def function(self) -> str:
        """The function that failed, by its English name; empty where none has."""
        return getattr(self._of_thread, "function", "")

    @property
    def moment(self) -> datetime | None:
        """When it failed."""
        return getattr(self._of_thread, "moment", None)

    def record(self, failure: Failure, function: str) -> None:
        """Remember that `function` has failed."""
        # The traceback would keep the frames, and with them sockets, alive until the next error
        self._of_thread.last = failure.with_traceback(None)
        self._of_thread.function = function
        self._of_thread.moment = datetime.now()
        self.any = True

    def clear(self) -> None:
        """Remember that a function has succeeded."""
        self._of_thread.last = None
