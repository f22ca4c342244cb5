# ruff: noqa: PT017 - what a handler sees is what is tried here
"""ExceptionThrow, ExceptionInfo, ExceptionPropagate: exceptions in WLanguage's terms."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from wlcompat import (
    ArrayInsert,
    AutomaticError,
    ExceptionActive,
    ExceptionDisplay,
    ExceptionDéclenche,
    ExceptionEnable,
    ExceptionInfo,
    ExceptionPropagate,
    ExceptionPropage,
    ExceptionThrow,
    SocketCreate,
    SocketRead,
    WLanguageError,
    checked,
    errCode,
    errElement,
    errFullDetails,
    errLine,
    errMessage,
    errProcess,
    errStack,
    errSystemCode,
    errSystemMessage,
)
from wlcompat.errors.programming import (
    DIVISION_BY_ZERO,
    NO_EXCEPTION,
    NO_MEMBER,
    NOT_THERE,
    NULL_OBJECT,
    NULL_VALUE,
    OUTSIDE,
    SYSTEM_REFUSED,
    TOO_DEEP,
    TOO_LARGE,
    UNFORESEEN,
    UNKNOWN_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
)
from wlcompat.errors.table import EMPTY_NAME, ErrorDefinition
from wlcompat.runtime import Runtime
from wlcompat.testing import RecordingDialogs


def test_what_is_thrown_is_told_in_the_handler() -> None:
    try:
        ExceptionThrow(12, "out of {ideas}")
    except Exception:
        assert (ExceptionInfo(errCode), ExceptionInfo()) == (12, "out of {ideas}")
        assert ExceptionInfo(errMessage) == ExceptionInfo()
    else:
        pytest.fail("nothing was raised")
    assert ExceptionInfo() == ExceptionInfo(errFullDetails) == ""


def test_an_exception_without_message_has_its_number_as_text() -> None:
    with pytest.raises(WLanguageError, match="Exception 3"):
        ExceptionThrow(3)


def test_a_text_alone_is_the_message() -> None:
    with pytest.raises(WLanguageError, match=r"^no more paper$") as caught:
        ExceptionThrow("no more paper")
    assert caught.value.number == 1
    with pytest.raises(WLanguageError, match=r"^no ink$") as caught:
        ExceptionThrow("12", "no ink")
    assert caught.value.number == 12


_NULL: Any = None


def _deep(n: int) -> int:
    return _deep(n + 1)


def _missing_file() -> None:
    open("/no/such/file")  # noqa: SIM115 - it never opens


@pytest.mark.parametrize(
    ("mistake", "definition", "said"),
    [
        (lambda: 1 / 0, DIVISION_BY_ZERO, "divided by zero"),
        (lambda: list("a")[3], OUTSIDE, "at this index."),
        (
            lambda: ArrayInsert([], 3, 1),
            OUTSIDE,
            "at this index (cannot insert at position 3 of an array of 0",
        ),
        (lambda: {"a": 1}["b"], UNKNOWN_KEY, "'b'"),
        (lambda: int("x"), WRONG_VALUE, "'x'"),
        (lambda: len(3), WRONG_TYPE, "int"),  # type: ignore[arg-type]
        (lambda: (3).name, NO_MEMBER, "name"),  # type: ignore[attr-defined]
        (lambda: _NULL.name, NULL_OBJECT, "its name"),
        (lambda: _NULL(), NULL_VALUE, "Null"),
        (lambda: len(_NULL), NULL_VALUE, "Null"),
        (lambda: "a" + _NULL, NULL_VALUE, "Null"),
        (lambda: 10.0**400, TOO_LARGE, "too large"),
        (lambda: _deep(0), TOO_DEEP, "without an end"),
        (_missing_file, SYSTEM_REFUSED, "No such file"),
        (lambda: (_ for _ in ()).throw(NotImplementedError("a statement")), NOT_THERE, "a statement"),
        (lambda: (_ for _ in ()).throw(EOFError()), UNFORESEEN, "EOFError"),
    ],
)
def test_exceptions_of_python_have_numbers_and_texts(
    mistake: Any, definition: ErrorDefinition, said: str
) -> None:
    try:
        mistake()
    except Exception as error:
        assert ExceptionInfo(errCode) == definition.number
        assert said in ExceptionInfo()
        assert ".." not in ExceptionInfo()
        assert ExceptionInfo(errSystemMessage).startswith(f"{type(error).__name__}: ")
        assert ExceptionInfo(errSystemCode) == (2 if isinstance(error, OSError) else 0)
    else:
        pytest.fail("nothing was raised")


@pytest.mark.usefixtures("runtime")
def test_mistakes_that_the_runtime_finds() -> None:
    try:
        SocketRead("nobody")
    except Exception:
        assert ExceptionInfo(errCode) == 71003
        assert '"nobody"' in ExceptionInfo()


def _raises() -> None:
    raise ZeroDivisionError("x")


def test_the_place_where_it_was_raised() -> None:
    try:
        _raises()
    except Exception:
        assert (ExceptionInfo(errProcess), ExceptionInfo(errElement)) == ("_raises", "test_exceptions.py")
        assert ExceptionInfo(errLine) == _raises.__code__.co_firstlineno + 1
        inner, outer = ExceptionInfo(errStack).splitlines()
        assert inner == f"_raises, line {ExceptionInfo(errLine)} (test_exceptions.py)"
        assert outer.startswith("test_the_place_where_it_was_raised, line ")
        details = ExceptionInfo(errFullDetails).splitlines()
        assert details[0] == ExceptionInfo()
        assert f"Procedure: {inner}" in details


def test_the_runtime_is_left_out_of_the_place(runtime: Runtime) -> None:
    try:
        SocketRead("nobody")
    except Exception:
        assert ExceptionInfo(errProcess) == "test_the_runtime_is_left_out_of_the_place"
    assert runtime.errors.last is None


def test_procedures_called_in_the_handler_see_the_exception() -> None:
    def tells() -> str:
        return ExceptionInfo()

    try:
        ExceptionThrow(1, "seen from afar")
    except Exception:
        assert tells() == "seen from afar"


def test_other_threads_do_not_see_it() -> None:
    seen: list[str] = []
    try:
        ExceptionThrow(1, "mine")
    except Exception:
        other = threading.Thread(target=lambda: seen.append(ExceptionInfo()))
        other.start()
        other.join()
    assert seen == [""]


def test_the_inner_handler_tells_of_the_inner_exception_and_then_the_outer_again() -> None:
    try:
        ExceptionThrow(1, "outer")
    except Exception:
        try:
            ExceptionThrow(2, "inner")
        except Exception:
            assert ExceptionInfo() == "inner"
        assert ExceptionInfo() == "outer"


def test_propagating_keeps_the_exception_and_its_place() -> None:
    def handles_a_little() -> None:
        try:
            _raises()
        except Exception:
            ExceptionPropagate()

    try:
        handles_a_little()
    except Exception as error:
        assert type(error) is ZeroDivisionError
        assert ExceptionInfo(errProcess) == "_raises"
        assert ExceptionInfo(errCode) == DIVISION_BY_ZERO.number
    else:
        pytest.fail("nothing was propagated")


def test_the_end_of_the_program_is_no_exception() -> None:
    try:
        try:
            raise SystemExit
        finally:
            assert ExceptionInfo() == ""
    except SystemExit:
        pass


def test_nothing_to_propagate() -> None:
    with pytest.raises(WLanguageError, match="ExceptionPropagate needs an exception") as caught:
        ExceptionPropagate()
    assert caught.value.number == NO_EXCEPTION.number


@pytest.mark.usefixtures("runtime")
def test_automatic_errors_are_told_as_what_they_carry() -> None:
    try:
        checked(SocketCreate("", 5000))
    except AutomaticError:
        assert ExceptionInfo(errCode) == EMPTY_NAME.number


def test_showing_it(runtime: Runtime) -> None:
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    ExceptionDisplay()
    assert dialogs.shown == []
    try:
        ExceptionThrow(8, "look")
    except Exception:
        ExceptionEnable()
        ExceptionDisplay()
    (shown,) = dialogs.shown
    assert shown.kind == "error"
    assert shown.text.startswith("look\nError number: 8\nProcedure: test_showing_it, line ")


def test_both_languages() -> None:
    assert ExceptionDéclenche is ExceptionThrow
    assert ExceptionPropage is ExceptionPropagate
    assert ExceptionActive is ExceptionEnable
