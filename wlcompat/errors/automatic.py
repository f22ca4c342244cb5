"""Automatic error handling: what `CASE ERROR:` of a procedure needs in Python.

The translator wraps the calls of such a procedure that can fail and are not tested:

    try:
        checked(SocketCreate("server", 5000))
    except AutomaticError:
        Error(ErrorInfo())

A procedure that calls ErrorThrow or ErrorPropagate is itself a function that can fail:

    @hands_on_errors
    def Divide(a: float, b: float) -> float:
        ...
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from wlcompat import runtime as runtimes
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.handling import decide, handling_of

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")


class AutomaticError(Exception):
    """A function of WLanguage has failed, in a procedure that handles errors in its CASE ERROR section."""

    def __init__(self, failure: Failure) -> None:
        """Carry the failure that ErrorInfo tells about."""
        self.failure = failure
        super().__init__(failure.message)


def checked(result: _ResultT) -> _ResultT:
    """Return the result of a function that can fail; raise AutomaticError where it has failed.

    Python calls it right after the function, in the same thread, so what has occurred is that function's. In a
    procedure that `handles_automatically` what it has set by ErrorChangeParameter happens instead.
    """
    errors = runtimes.active.errors
    if errors.occurring and errors.occurred and (failure := errors.last) is not None:
        handling = handling_of(sys._getframe(1).f_code)
        if handling is None or decide(handling, failure):
            raise AutomaticError(failure)
    return result


def hands_on_errors(procedure: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
    """Make a procedure of the program fail or succeed as a function of WLanguage does.

    Behind a call ErrorOccurred is true where the procedure has called ErrorThrow or ErrorPropagate, also where
    its clean-up called other functions after; it is false where the procedure dealt with its errors itself.
    """

    @wraps(procedure)
    def function(*arguments: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
        errors = runtimes.active.errors
        outer = errors.procedure_begins()
        try:
            return procedure(*arguments, **named)
        finally:
            errors.procedure_ends(outer)

    return function
