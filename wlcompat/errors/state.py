"""The last error of each thread."""

from __future__ import annotations

import threading
from datetime import datetime

from wlcompat.errors.exceptions import Failure


class ErrorState(threading.local):
    """What ErrorOccurred and ErrorInfo tell; each thread sees its own."""

    last: Failure | None = None
    """The failure of the last function of the runtime that can fail, None when it succeeded."""
    function = ""
    """The function that failed, by its English name."""
    moment: datetime | None = None

    def record(self, failure: Failure, function: str) -> None:
        """Remember that `function` has failed."""
        # The traceback would keep the frames, and with them sockets, alive until the next error
        self.last = failure.with_traceback(None)
        self.function = function
        self.moment = datetime.now()

    def clear(self) -> None:
        """Remember that a function has succeeded."""
        self.last = None
