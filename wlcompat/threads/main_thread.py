"""Procedures that other threads have the main thread run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from wlcompat.procedures.calling import call
from wlcompat.threads.objects import Event, EventMode, EventStatus
from wlcompat.threads.stopping import StopState


class CallInMainThread:
    """One call that the main thread is to make while it waits, and whose result another thread waits for."""

    def __init__(self, procedure: Callable[..., Any], parameters: Sequence[Any]) -> None:
        """Describe the call."""
        self._procedure = procedure
        self._parameters = parameters
        self._done = Event("", EventMode.MANUAL)
        self._result: Any = None
        self._error: BaseException | None = None

    def __call__(self) -> None:
        """Make the call; what it raises goes to the thread that waits, but for the end of the program."""
        try:
            self._result = call(self._procedure, self._parameters)
        except Exception as error:
            self._error = error
        finally:
            self._done.change(EventStatus.OPEN)

    def result_from(self, main: StopState) -> Any:
        """Have the main thread make the call, and return its result or raise its error."""
        main.post(self)
        try:
            self._done.wait_open(cut=False)
        finally:
            main.withdraw(self)
        if self._error is not None:
            raise self._error
        return self._result
