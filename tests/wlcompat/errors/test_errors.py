"""The table of errors, the last error of each thread, and exceptions."""

from __future__ import annotations

import errno
import os
import string
import threading

import pytest

import wlcompat
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketCreate,
    SocketExist,
    SocketRead,
    WLanguageError,
    catalog,
    errCode,
    errComplet,
    errDateTime,
    errDebugInfo,
    errElement,
    errFullDetails,
    errInfo,
    errLine,
    errMessage,
    errProcess,
    errStack,
    errSummary,
    errSystemCode,
    errSystemMessage,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.programming import DIVISION_BY_ZERO, OUTSIDE
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import CONNECTION_REFUSED, EMPTY_NAME, PORT_OUT_OF_RANGE, TABLE
from wlcompat.runtime import Runtime


@pytest.mark.parametrize("number", TABLE)
def test_every_error_has_a_number_and_a_text_that_can_be_filled_in(number: int) -> None:
    definition = TABLE[number]
    assert definition.number == number
    fields = {field for _, field, _, _ in string.Formatter().parse(definition.english) if field is not None}
    filled_in = definition.english.format_map(dict.fromkeys(fields, "x"))
    assert filled_in.strip()
    assert "{" not in filled_in


def test_numbers_of_errors_never_change() -> None:
    """Programs compare them: a number may be added to this list, but never be changed."""
    assert (EMPTY_NAME.number, CONNECTION_REFUSED.number) == (71001, 71021)
    assert (DIVISION_BY_ZERO.number, OUTSIDE.number) == (70001, 70002)
    assert all(number > 70_000 for number in TABLE), "1 to 1000 belong to the programs"


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize(
    ("number", "code", "told"),
    [
        (errno.EMFILE, 71050, "no more sockets and files"),
        (errno.ENFILE, 71050, "no more sockets and files"),
        (errno.ENOBUFS, 71052, "no memory left"),
        (errno.ENOMEM, 71052, "no memory left"),
    ],
)
def test_a_system_with_nothing_to_give_is_a_failure_of_any_function(
    number: int, code: str, told: str
) -> None:
    @when_it_fails(returns=-1)
    def anything() -> int:
        raise OSError(number, os.strerror(number))

    assert anything() == -1
    assert (ErrorInfo(errCode), ErrorInfo(errSystemCode)) == (code, number)
    assert told in ErrorInfo()


@pytest.mark.usefixtures("runtime")
def test_a_failure_is_told_until_the_next_one(port: int) -> None:
    assert not ErrorOccurred()
    assert (ErrorInfo(), ErrorInfo(errFullDetails), ErrorInfo(errCode)) == ("", "", 0)
    assert not SocketCreate("", port)
    assert ErrorOccurred()
    assert ErrorInfo(errCode) == EMPTY_NAME.number
    assert ErrorInfo() == ErrorInfo(errMessage) != ""
    assert not SocketExist("")  # cannot fail, so it changes nothing
    assert ErrorOccurred()
    assert SocketCreate("server", port)
    assert not ErrorOccurred()
    assert ErrorInfo(errCode) == EMPTY_NAME.number
    assert not SocketCreate("other", 1)
    assert ErrorOccurred()
    assert ErrorInfo(errCode) == PORT_OUT_OF_RANGE.number


def test_full_details_have_everything(runtime: Runtime) -> None:
    failure = Failure(CONNECTION_REFUSED, address="x", port=1, system_code=111, system_message="refused")
    runtime.errors.record(failure, "SocketConnect")
    assert ErrorInfo(errSystemCode) == 111
    assert ErrorInfo(errSystemMessage) == "refused"
    details = ErrorInfo(errFullDetails).splitlines()
    assert details[0] == ErrorInfo()
    assert details[1:5] == [
        "Error number: 71021",
        "Function: SocketConnect",
        "System error: 111",
        "System message: refused",
    ]
    assert ErrorInfo(errDebugInfo) == "\r\n".join(details[1:])
    assert "test_full_details_have_everything" in details[5]


def test_the_place_of_an_error_is_the_line_of_the_program(runtime: Runtime) -> None:
    def calls_it() -> None:
        SocketCreate("", 5000)

    calls_it()
    name = "test_the_place_of_an_error_is_the_line_of_the_program"
    assert ErrorInfo(errProcess) == f"{name}.calls_it"
    assert ErrorInfo(errLine) == calls_it.__code__.co_firstlineno + 1
    assert ErrorInfo(errElement) == "test_errors.py"
    innermost, outer, *_ = ErrorInfo(errStack).splitlines()
    assert innermost == f"{name}.calls_it, line {ErrorInfo(errLine)} (test_errors.py)"
    assert outer.startswith(f"{name}, line ")
    moment = runtime.errors.moment
    assert moment is not None
    assert ErrorInfo(errDateTime) == moment.strftime("%Y%m%d%H%M%S")
    assert ErrorInfo(errSummary) == ErrorInfo().splitlines()[0]
    assert ErrorInfo(errInfo) == ErrorInfo()


def test_each_thread_has_its_own_error(runtime: Runtime) -> None:
    runtime.errors.record(Failure(EMPTY_NAME), "SocketCreate")
    seen = []
    other = threading.Thread(target=lambda: seen.append((ErrorOccurred(), ErrorInfo())))
    other.start()
    other.join()
    assert seen == [(False, "")]
    assert ErrorOccurred()


def test_a_thread_takes_its_error_with_it(runtime: Runtime) -> None:
    def fail() -> None:
        runtime.errors.record(Failure(EMPTY_NAME), "SocketCreate")
        assert ErrorOccurred()
        assert runtime.errors.occurring

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert not runtime.errors.occurring
    assert not ErrorOccurred()


@pytest.mark.usefixtures("runtime")
def test_a_socket_that_does_not_exist_is_a_mistake_of_the_program(port: int) -> None:
    SocketCreate("Server", port)
    with pytest.raises(WLanguageError, match='Did you mean "Server"') as caught:
        SocketRead("server")
    assert caught.value.number == 71003
    assert caught.value.message == str(caught.value)


def test_an_information_that_does_not_exist_is_refused(runtime: Runtime) -> None:
    runtime.errors.record(Failure(EMPTY_NAME), "SocketCreate")
    with pytest.raises(ValueError, match="77"):
        ErrorInfo(77)


def test_both_languages() -> None:
    assert catalog.find_function("erreurinfo") is catalog.find_function("ERRORINFO")
    assert wlcompat.ErreurDétectée is ErrorOccurred
    entry = catalog.find_function("ErreurDetectee")
    assert entry is not None
    assert entry.reads_like_variable
    assert errComplet is errFullDetails
    assert (int(errMessage), int(errFullDetails)) == (1, 19)
