"""What ErrorChangeParameter and ExceptionChangeParameter set: how a procedure deals with errors nobody tests.

It is in force for the procedure that called them, until it ends. The translator decorates such a procedure:

    @handles_automatically
    def Connect() -> bool:
        ErrorChangeParameter(epResult, False)
        checked(SocketConnect("server", 5000, "example.org"))
        return True
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from functools import wraps
from types import CodeType
from typing import Any, ParamSpec, TypeVar

from wlcompat import runtime as runtimes
from wlcompat.errors.constants import Behaviour, Operation
from wlcompat.errors.exceptions import Failure, WLanguageError
from wlcompat.errors.programming import NOT_POSSIBLE
from wlcompat.record import field, record, value

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")


@value
class Setting:
    """A behaviour with its parameter."""

    behaviour: int
    parameter: object = None


@record
class Handling:
    """What one running procedure has set; the last setting of each list is in force."""

    code: CodeType
    on_error: list[Setting] = field(default_factory=list)
    on_exception: list[Setting] = field(default_factory=list)


class ProcedureLeft(BaseException):
    """Leaves the procedure that has set it so; no handler of the program catches it."""

    def __init__(self, handling: Handling, result: object = None) -> None:
        """Leave the procedure of this handling with that result."""
        self.handling = handling
        self.result = result


_of_thread = threading.local()


def _handlings() -> list[Handling]:
    try:
        running: list[Handling] = _of_thread.handlings
    except AttributeError:
        running = _of_thread.handlings = []
    return running


def handling_of(code: CodeType) -> Handling | None:
    """Return the handling of the innermost procedure that has one, if it is this one's."""
    running = _handlings()
    return running[-1] if running and running[-1].code is code else None


def handles_automatically(procedure: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
    """Let a procedure set by ErrorChangeParameter and ExceptionChangeParameter what becomes of its errors.

    It also hands errors on as `hands_on_errors` says, for epResultError and epReturnError.
    """
    code = inspect.unwrap(procedure).__code__

    @wraps(procedure)
    def function(*arguments: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
        errors = runtimes.active.errors
        handling = Handling(code)
        _handlings().append(handling)
        outer = errors.procedure_begins()
        try:
            return procedure(*arguments, **named)
        except ProcedureLeft as left:
            if left.handling is not handling:
                raise
            return left.result  # type: ignore[return-value]
        except Exception:
            setting = _in_force(handling.on_exception)
            if setting.behaviour in (Behaviour.RESULT, Behaviour.RETURN):
                return setting.parameter  # type: ignore[return-value]
            if setting.behaviour != Behaviour.EXECUTE_PROCEDURE:
                raise
            if _decision(setting.parameter) == Operation.CANCEL:
                raise
            return None  # type: ignore[return-value]
        finally:
            errors.procedure_ends(outer)
            _handlings().pop()

    return function


def decide(handling: Handling, failure: Failure) -> bool:
    """Deal with an error as the procedure has set; return whether its CASE ERROR section is to run."""
    setting = _in_force(handling.on_error)
    match setting.behaviour:
        case Behaviour.GOTO_CASE_ERROR:
            return True
        case Behaviour.RESULT | Behaviour.RETURN:
            raise ProcedureLeft(handling, setting.parameter)
        case Behaviour.RESULT_ERROR | Behaviour.RETURN_ERROR:
            runtimes.active.errors.hand_on(failure)
            raise ProcedureLeft(handling, setting.parameter)
        case Behaviour.EXECUTE_PROCEDURE:
            operation = _decision(setting.parameter)
        case Behaviour.CODE:
            operation = Operation.CANCEL
        case _:
            operation = _chosen(setting.behaviour, failure)
    if operation == Operation.END_PROCESS:
        raise ProcedureLeft(handling)
    return False


def _in_force(settings: list[Setting]) -> Setting:
    return settings[-1] if settings else Setting(Behaviour.CODE)


def _decision(procedure: Any) -> int:
    """Run the procedure that decides; end the program where it says so, as it does without a result."""
    answer = procedure()
    operation = Operation.END_PROGRAM if answer is None else answer
    if operation not in list(Operation):
        raise WLanguageError(NOT_POSSIBLE, operation=operation)
    return _done(Operation(operation))


def _chosen(behaviour: int, failure: Failure) -> int:
    """Show the error and let the user decide."""
    from wlcompat.dialogs.questions import Question, captions

    buttons = {
        Behaviour.DISPLAY_MESSAGE: (Operation.CANCEL, Operation.END_PROGRAM),
        Behaviour.DISPLAY_MESSAGE_END_PROCESS: (Operation.END_PROCESS, Operation.END_PROGRAM),
        Behaviour.DISPLAY_MESSAGE_END_PROGRAM: (Operation.END_PROGRAM,),
    }[Behaviour(behaviour)]
    names = captions(*("Stop" if operation == Operation.END_PROGRAM else "Cancel" for operation in buttons))
    return _done(buttons[runtimes.active.dialogs.ask(Question(failure.message, names)) - 1])


def _done(operation: Operation) -> Operation:
    if operation == Operation.END_PROGRAM:
        from wlcompat.program.functions import EndProgram

        EndProgram()
    return operation
