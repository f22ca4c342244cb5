"""How a function of the runtime fails: with a result that says so, and what went wrong in ErrorInfo."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import NO_MORE, no_more
from wlcompat.runtime import current
from wlcompat.values.arguments import Parameters

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")


def when_it_fails(
    *, returns: _ResultT
) -> Callable[[Callable[_ParametersT, _ResultT]], Callable[_ParametersT, _ResultT]]:
    """Make the decorated function return `returns` where its body raises a Failure, kept for ErrorInfo.

    A system without descriptors or memory is such a failure, whatever they were for. Arguments are converted to the
    types of the parameters.
    """
    return making_when_it_fails(lambda: returns)


def making_when_it_fails(
    make: Callable[[], _ResultT],
) -> Callable[[Callable[_ParametersT, _ResultT]], Callable[_ParametersT, _ResultT]]:
    """Do as `when_it_fails`, with a new result each time: programs can change it."""

    def decorate(body: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
        parameters = Parameters(body)
        wanted = parameters.types

        @wraps(body)
        def function(*arguments: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
            errors = current().errors
            try:
                if all(map(isinstance, arguments, wanted)):
                    result = body(*arguments, **named)
                else:
                    result = body(*parameters.converted(arguments), **named)
            except Failure as failure:
                errors.record(failure, body.__name__)
                return make()
            except OSError as error:  # where its own modules are read, too
                if error.errno not in NO_MORE:
                    raise
                errors.record(no_more(error), body.__name__)
                return make()
            errors.clear()
            return result

        return function

    return decorate
