# ruff: noqa: N802 - WLanguage's own names
"""ErrorChangeParameter, ExceptionChangeParameter, and the way back."""

from __future__ import annotations

import sys

from wlcompat.catalog import function
from wlcompat.errors.constants import Behaviour
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.errors.handling import Handling, Setting, handling_of
from wlcompat.errors.programming import NOT_HANDLED_HERE
from wlcompat.procedures.finding import find_procedure

_ON_EXCEPTIONS = (
    Behaviour.CODE,
    Behaviour.EXECUTE_PROCEDURE,
    Behaviour.GOTO_CASE_EXCEPTION,
    Behaviour.RESULT,
    Behaviour.RETURN,
)


@function(
    french="ErreurChangeParamètre",
    doc=3034009,
    parameters=("Behavior to implement", "Parameter 1", "Parameter 2"),
    limits="Neither the statement that failed nor the program is started again.",
)
def ErrorChangeParameter(behaviour: int, parameter: object = None, second: object = None) -> None:  # noqa: ARG001
    """Set what happens in this procedure, from now on, at an error of a function that nobody tests.

    - epCode: nothing, the program asks for itself;
    - epGotoCaseError: its CASE ERROR section runs;
    - epResult, epReturn: it ends, with the result `parameter`; epResultError, epReturnError: also its caller
      sees the error;
    - epExecuteProcedure: the procedure `parameter` runs and returns opCancel (the function fails as usual),
      opEndProcess (the procedure that failed ends) or opEndProgram (so does the program; also without result);
    - epDisplayMessage, epDisplayMessageEndProcess, epDisplayMessageEndProgram: the user sees the message and
      decides between Cancel and Stop, which ends the program.

    Differs from WINDEV: opEndProcess ends one procedure, not those that called it. Retry and Relaunch are
    missing. Raises WLanguageError where the procedure was not translated for it. Source: help page 3034009;
    some English names, and epReturn, were not seen. Not documented: the values, and the second parameter.
    """
    _handling(sys._getframe(1).f_code, "ErrorChangeParameter").on_error.append(_setting(behaviour, parameter))


@function(french="ErreurRestaureParamètre", doc=3034009)
def ErrorRestoreParameter() -> None:
    """Undo the last ErrorChangeParameter of this procedure; nothing happens where there is none left.

    Its own page was not seen; page 3034009 names it.
    """
    handling = handling_of(sys._getframe(1).f_code)
    if handling is not None and handling.on_error:
        handling.on_error.pop()


@function(
    french="ExceptionChangeParamètre",
    doc=3034007,
    parameters=("Behavior to implement", "Parameter"),
    limits="epExecuteProcedureOverall is missing.",
)
def ExceptionChangeParameter(behaviour: int, parameter: object = None) -> None:
    """Set what happens in this procedure, from now on, at an exception that it does not handle itself.

    - epExecuteProcedure: the procedure `parameter` runs, in which ExceptionInfo tells of the exception, and
      returns opEndProcess (the procedure that failed ends) or opEndProgram (so does the program; also without
      result);
    - epResult, epReturn: it ends, with the result `parameter`, and its caller sees no exception;
    - epGotoCaseException, epCode: its CASE EXCEPTION section runs where it has one, else the exception goes on
      to its caller.

    Differs from WINDEV: epCode does not switch a CASE EXCEPTION section off; opEndProcess ends one procedure,
    not those that called it; relaunching the program is missing. Raises WLanguageError where the procedure
    was not translated for it. Source: help page 3034007.
    """
    if behaviour not in _ON_EXCEPTIONS:
        raise ValueError(f"ExceptionChangeParameter does not know the behaviour {behaviour}")
    _handling(sys._getframe(1).f_code, "ExceptionChangeParameter").on_exception.append(
        _setting(behaviour, parameter)
    )


@function(french="ExceptionRestaureParamètre", doc=3034007)
def ExceptionRestoreParameter() -> None:
    """Undo the last ExceptionChangeParameter of this procedure; nothing happens where there is none left.

    Its own page was not seen; page 3034007 names it.
    """
    handling = handling_of(sys._getframe(1).f_code)
    if handling is not None and handling.on_exception:
        handling.on_exception.pop()


def _setting(behaviour: int, parameter: object) -> Setting:
    if behaviour not in list(Behaviour):
        raise ValueError(f"there is no behaviour {behaviour} for errors; there are epCode, epResult, ...")
    if behaviour == Behaviour.EXECUTE_PROCEDURE:
        parameter = find_procedure(parameter)
    return Setting(Behaviour(behaviour), parameter)


def _handling(code: object, function_name: str) -> Handling:
    handling = handling_of(code)  # type: ignore[arg-type]
    if handling is None:
        raise WLanguageError(NOT_HANDLED_HERE, function=function_name)
    return handling
