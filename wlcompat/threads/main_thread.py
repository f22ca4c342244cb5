"""Procedures that other threads have the main thread run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from wlcompat.procedures.calling import call
from wlcompat.runtime import current as current_runtime
from wlcompat.threads.objects import Event, EventMode, EventStatus
from wlcompat.threads.stopping import StopState, current

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")


class CallInMainThread:
    """One call that the main thread is to make while it waits, and whose result another thread waits for."""

    def __init__(self, procedure: Callable[..., Any], parameters: Sequence[Any]) -> None:
        """Describe the call."""
        self._procedure = procedure
        self._parameters = parameters
        self._errors = current_runtime().errors.of_this_thread
        self._done = Event("", EventMode.MANUAL)
        self._result: Any = None
        self._error: BaseException | None = None

    def __call__(self) -> None:
        """Make the call; errors and what it raises are the waiting thread's, but for the end of the program."""
        try:
            with current_runtime().errors.those_of(self._errors):
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


def run_in_main_thread(procedure: Callable[..., Any], parameters: Sequence[Any]) -> Any:
    """Call the procedure in the main thread, which does so while it waits, and return its result."""
    main = current_runtime().threads.main
    if current() is main:
        return call(procedure, parameters)
    return CallInMainThread(procedure, parameters).result_from(main)


def in_main_thread(procedure: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
    """Make a procedure of the program always run in the main thread: the attribute <main thread> of WLanguage.

    Whoever calls it waits until the main thread has run it, as with ExecuteMainThread.
    """

    @wraps(procedure)
    def run(*parameters: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
        result: _ResultT = run_in_main_thread(lambda: procedure(*parameters, **named), ())
        return result

    return run
