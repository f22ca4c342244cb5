"""ErrorThrow and ErrorPropagate: procedures of the program fail as functions of WLanguage do."""

from __future__ import annotations

import pytest

from wlcompat import (
    AutomaticError,
    ErreurDéclenche,
    ErreurPropage,
    ErrorInfo,
    ErrorOccurred,
    ErrorPropagate,
    ErrorThrow,
    SocketClose,
    SocketConnect,
    SocketCreate,
    catalog,
    checked,
    errCode,
    errProcess,
    errSystemCode,
    hands_on_errors,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import CONNECTION_REFUSED, EMPTY_NAME
from wlcompat.runtime import Runtime

pytestmark = pytest.mark.usefixtures("runtime")


@hands_on_errors
def _divide(a: int, b: int) -> float:
    if b == 0:
        ErrorThrow(7, "no division by zero")
        return 0
    return a / b


def test_an_error_that_is_thrown_is_told_and_the_procedure_goes_on() -> None:
    ErrorThrow(3, "too late")
    assert ErrorOccurred()
    assert (ErrorInfo(), ErrorInfo(errCode)) == ("too late", 3)
    assert ErrorInfo(errProcess) == "test_an_error_that_is_thrown_is_told_and_the_procedure_goes_on"


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        ((), 1, "Error 1"),
        (("text",), 1, "text"),
        ((5,), 5, "Error 5"),
        ((9, "two {braces}"), 9, "two {braces}"),
    ],
)
def test_forms_of_throwing(arguments: tuple[int | str, ...], code: int, text: str) -> None:
    ErrorThrow(*arguments)  # type: ignore[arg-type]
    assert (ErrorInfo(errCode), ErrorInfo()) == (code, text)


def test_the_caller_sees_the_error_of_a_procedure() -> None:
    assert _divide(1, 0) == 0
    assert ErrorOccurred()
    assert ErrorInfo(errCode) == 7
    assert _divide(4, 2) == 2
    assert not ErrorOccurred()


def test_automatic_handling_of_the_caller() -> None:
    assert checked(_divide(4, 2)) == 2
    with pytest.raises(AutomaticError, match="no division by zero"):
        checked(_divide(4, 0))


def test_clean_up_after_the_error_does_not_hide_it(port: int) -> None:
    @hands_on_errors
    def serve() -> bool:
        SocketCreate("server", port)
        try:
            ErrorThrow(2, "not today")
            return False
        finally:
            SocketClose("server")

    assert not serve()
    assert ErrorInfo() == "not today"


def test_an_error_that_the_procedure_handled_is_none_for_its_caller(port: int) -> None:
    @hands_on_errors
    def tries() -> bool:
        if not SocketCreate("", port):
            return True
        ErrorPropagate()
        return False

    assert tries()
    assert not ErrorOccurred()


def test_a_procedure_that_succeeds_inside_keeps_the_error_of_the_outer_one() -> None:
    @hands_on_errors
    def outer() -> None:
        ErrorThrow(4, "outer")
        assert _divide(1, 1) == 1
        assert not ErrorOccurred()

    outer()
    assert ErrorInfo() == "outer"


def test_a_procedure_that_raises_leaves_no_error_behind_for_others() -> None:
    @hands_on_errors
    def raises() -> None:
        ErrorThrow("first")
        raise LookupError

    with pytest.raises(LookupError):
        raises()
    _divide(1, 1)
    assert not ErrorOccurred()


def test_recursion() -> None:
    @hands_on_errors
    def down(n: int) -> int:
        if n == 0:
            ErrorThrow(1, "bottom")
            return 0
        result = down(n - 1)
        if ErrorOccurred() and n % 2:
            ErrorPropagate(f"level {n}")
        elif ErrorOccurred():
            ErrorPropagate()
        return result

    down(3)
    assert ErrorInfo() == "level 3\r\nlevel 1\r\nbottom"


def test_propagating_adds_message_and_number_and_keeps_what_the_system_said(runtime: Runtime) -> None:
    failure = Failure(CONNECTION_REFUSED, address="x", port=1, system_code=111, system_message="refused")
    runtime.errors.record(failure, "SocketConnect")
    ErrorPropagate()
    assert ErrorInfo() == failure.message
    ErrorPropagate("while starting")
    assert ErrorInfo() == f"while starting\r\n{failure.message}"
    assert ErrorInfo(errCode) == CONNECTION_REFUSED.number
    ErrorPropagate(12, "again")
    assert ErrorInfo(errCode) == 12
    assert ErrorInfo().splitlines()[:2] == ["again", "while starting"]
    assert ErrorInfo(errSystemCode) == 111
    ErrorPropagate(13)
    assert ErrorInfo(errCode) == 13


def test_propagating_without_an_error_makes_one_where_it_has_something_to_say() -> None:
    ErrorPropagate()
    assert not ErrorOccurred()
    ErrorPropagate("three are too many")
    assert ErrorInfo() == "three are too many"


def test_a_failing_function_in_a_case_error_section() -> None:
    """What the translator writes for a procedure with CASE ERROR that propagates."""

    @hands_on_errors
    def connects() -> bool:
        try:
            checked(SocketConnect("", 5000))
            return True
        except AutomaticError:
            ErrorPropagate("cannot connect")
            return False

    with pytest.raises(AutomaticError, match="cannot connect"):
        checked(connects())
    assert ErrorInfo(errCode) == EMPTY_NAME.number


def test_errors_for_the_caller_do_not_start_the_section_of_their_own_procedure() -> None:
    for name in ("ErrorThrow", "ErreurPropage"):
        entry = catalog.find_function(name)
        assert entry is not None
        assert not entry.can_fail


def test_both_languages() -> None:
    assert ErreurDéclenche is ErrorThrow
    assert ErreurPropage is ErrorPropagate
