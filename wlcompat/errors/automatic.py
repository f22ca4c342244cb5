"""Automatic error handling: what `CASE ERROR:` of a procedure needs in Python.

The translator wraps the calls of such a procedure that can fail and are not tested:

    try:
        checked(SocketCreate("server", 5000))
    except AutomaticError:
        Error(ErrorInfo())
"""

from __future__ import annotations

from typing import TypeVar

from wlcompat import runtime as runtimes
from wlcompat.errors.exceptions import Failure

_ResultT = TypeVar("_ResultT")


class AutomaticError(Exception):
    """A function of WLanguage has failed, in a procedure that handles errors in its CASE ERROR section."""

    def __init__(self, failure: Failure) -> None:
        """Carry the failure that ErrorInfo tells about."""
        self.failure = failure
        super().__init__(failure.message)


def checked(result: _ResultT) -> _ResultT:
    """Return the result of a function that can fail; raise AutomaticError where it has failed.

    Python calls it right after the function, in the same thread, so the last error is that function's.
    """
    errors = runtimes.active.errors
    if errors.any and (failure := errors.last) is not None:
        raise AutomaticError(failure)
    return result
