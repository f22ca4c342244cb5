"""ErrorChangeParameter and ExceptionChangeParameter: a procedure sets what becomes of its errors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wlcompat import (
    AutomaticError,
    ErreurChangeParamètre,
    ErreurRestaureParamètre,
    ErrorChangeParameter,
    ErrorInfo,
    ErrorOccurred,
    ErrorRestoreParameter,
    ExceptionChangeParameter,
    ExceptionChangeParamètre,
    ExceptionInfo,
    ExceptionRestaureParamètre,
    ExceptionRestoreParameter,
    SocketCreate,
    WLanguageError,
    checked,
    epCode,
    epDisplayMessage,
    epDisplayMessageEndProcess,
    epDisplayMessageEndProgram,
    epExecuteProcedure,
    epGotoCaseError,
    epGotoCaseException,
    epResult,
    epResultError,
    epReturn,
    epReturnError,
    handles_automatically,
    opCancel,
    opEndProcess,
    opEndProgram,
)
from wlcompat.errors.programming import NOT_HANDLED_HERE, NOT_POSSIBLE
from wlcompat.errors.table import EMPTY_NAME
from wlcompat.runtime import Runtime, use
from wlcompat.testing import ScriptedDialogs

reached: list[str] = []


@pytest.fixture(autouse=True)
def _own_runtime() -> Iterator[None]:
    reached.clear()
    with use(Runtime()):
        yield


def _fails() -> bool:
    return SocketCreate("", 5000)


@handles_automatically
def _with(behaviour: int, parameter: object = None) -> object:
    ErrorChangeParameter(behaviour, parameter)
    try:
        checked(_fails())
        reached.append("after")
        return "end"
    except AutomaticError:
        reached.append("case error")
        return "section"
    except Exception:
        reached.append("never")
        raise
    finally:
        reached.append("end section")


@pytest.mark.parametrize(
    ("behaviour", "result", "way"),
    [
        (epCode, "end", ["after", "end section"]),
        (epGotoCaseError, "section", ["case error", "end section"]),
        (epResult, "given", ["end section"]),
        (epReturn, "given", ["end section"]),
        (epResultError, "given", ["end section"]),
        (epReturnError, "given", ["end section"]),
    ],
)
def test_what_becomes_of_an_error(behaviour: int, result: str, way: list[str]) -> None:
    assert _with(behaviour, "given") == result
    assert reached == way
    assert ErrorOccurred() is (behaviour in (epResultError, epReturnError))
    if ErrorOccurred():
        assert EMPTY_NAME.english in ErrorInfo()


@pytest.mark.parametrize(
    ("operation", "result", "way"),
    [
        (opCancel, "end", ["Error: ", "after", "end section"]),
        (opEndProcess, None, ["Error: ", "end section"]),
    ],
)
def test_a_procedure_decides(operation: int, result: str | None, way: list[str]) -> None:
    def decides() -> int:
        reached.append("Error: " if ErrorInfo() == EMPTY_NAME.english else "no error")
        return operation

    assert _with(epExecuteProcedure, decides) == result
    assert reached == way


@pytest.mark.parametrize("operation", [opEndProgram, None])
def test_a_procedure_ends_the_program(operation: int | None) -> None:
    with pytest.raises(SystemExit):
        _with(epExecuteProcedure, lambda: operation)
    assert reached == ["end section"]


def test_what_a_procedure_cannot_decide() -> None:
    def decides() -> int:
        return 99

    @handles_automatically
    def tries() -> None:
        ErrorChangeParameter(epExecuteProcedure, decides)
        checked(_fails())

    with pytest.raises(WLanguageError, match="99") as caught:
        tries()
    assert caught.value.number == NOT_POSSIBLE.number


@pytest.mark.parametrize(
    ("behaviour", "answer", "buttons", "result"),
    [
        (epDisplayMessage, "Cancel", ("Cancel", "Stop"), "end"),
        (epDisplayMessageEndProcess, "Cancel", ("Cancel", "Stop"), None),
        (epDisplayMessage, "Stop", ("Cancel", "Stop"), SystemExit),
        (epDisplayMessageEndProcess, "Stop", ("Cancel", "Stop"), SystemExit),
        (epDisplayMessageEndProgram, "Stop", ("Stop",), SystemExit),
    ],
)
def test_the_user_decides(behaviour: int, answer: str, buttons: tuple[str, ...], result: object) -> None:
    dialogs = ScriptedDialogs(answer)
    with use(Runtime(dialogs=dialogs)):
        if result is SystemExit:
            with pytest.raises(SystemExit):
                _with(behaviour)
        else:
            assert _with(behaviour) == result
    (question,) = dialogs.questions
    assert question.text == EMPTY_NAME.english
    assert question.buttons == buttons


def test_the_previous_behaviour_comes_back() -> None:
    @handles_automatically
    def tries() -> str:
        ErrorChangeParameter(epCode)
        ErrorChangeParameter(epResult, "left")
        ErrorRestoreParameter()
        checked(_fails())
        ErrorRestoreParameter()
        checked(_fails())
        ErrorRestoreParameter()
        ErrorChangeParameter(epResult, "left at last")
        checked(_fails())
        return "never"

    assert tries() == "left at last"


def test_it_is_in_force_for_its_own_procedure_alone() -> None:
    def called() -> str:
        try:
            checked(_fails())
        except AutomaticError:
            return "section of the called one"
        return "never"

    @handles_automatically
    def another() -> str:
        checked(_fails())
        return "as ever"

    @handles_automatically
    def outer() -> list[str]:
        ErrorChangeParameter(epResult, [])
        return [called(), another()]

    assert outer() == ["section of the called one", "as ever"]


def test_recursion() -> None:
    @handles_automatically
    def down(n: int) -> str:
        ErrorChangeParameter(epResult, f"left at {n}")
        inner = down(n - 1) if n else "bottom"
        checked(_fails())
        return inner

    assert down(2) == "left at 2"


def test_exceptions_run_the_procedure() -> None:
    @handles_automatically
    def divides(operation: int | None) -> float:
        def decides() -> int | None:
            reached.append(ExceptionInfo())
            return operation

        ExceptionChangeParameter(epExecuteProcedure, decides)
        return 1 / 0

    assert divides(opEndProcess) is None
    (told,) = reached
    assert "divided by zero" in told
    with pytest.raises(ZeroDivisionError):
        divides(opCancel)
    with pytest.raises(SystemExit):
        divides(None)


def test_exceptions_end_the_procedure_with_a_result() -> None:
    @handles_automatically
    def divides(behaviour: int, result: object = None) -> object:
        ExceptionChangeParameter(behaviour, result)
        return 1 / 0

    assert divides(epResult, "nothing") == "nothing"
    assert divides(epReturn) is None


def test_other_behaviours_leave_exceptions_alone() -> None:
    @handles_automatically
    def divides(behaviour: int) -> float:
        ExceptionChangeParameter(epExecuteProcedure, lambda: opEndProcess)
        ExceptionChangeParameter(behaviour)
        return 1 / 0

    @handles_automatically
    def restores() -> float:
        ExceptionChangeParameter(epExecuteProcedure, lambda: opEndProcess)
        ExceptionRestoreParameter()
        ExceptionRestoreParameter()
        return 1 / 0

    for behaviour in (epCode, epGotoCaseException):
        with pytest.raises(ZeroDivisionError):
            divides(behaviour)
    with pytest.raises(ZeroDivisionError):
        restores()


def test_where_it_would_set_nothing_it_says_so() -> None:
    with pytest.raises(
        WLanguageError, match="ErrorChangeParameter was called where it sets nothing"
    ) as caught:
        ErrorChangeParameter(epResult, 1)
    assert caught.value.number == NOT_HANDLED_HERE.number
    with pytest.raises(WLanguageError, match="ExceptionChangeParameter"):
        ExceptionChangeParameter(epCode)
    ErrorRestoreParameter()
    ExceptionRestoreParameter()


def test_behaviours_that_do_not_exist() -> None:
    @handles_automatically
    def tries(errors: bool) -> None:
        if errors:
            ErrorChangeParameter(99)
        else:
            ExceptionChangeParameter(epResultError)

    for errors in (True, False):
        with pytest.raises(ValueError, match="behaviour"):
            tries(errors)


def test_both_languages() -> None:
    assert ErreurChangeParamètre is ErrorChangeParameter
    assert ErreurRestaureParamètre is ErrorRestoreParameter
    assert ExceptionChangeParamètre is ExceptionChangeParameter
    assert ExceptionRestaureParamètre is ExceptionRestoreParameter
