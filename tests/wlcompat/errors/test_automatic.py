"""CASE ERROR: functions that can fail are known, and their failures raise where the procedure handles them."""

from __future__ import annotations

import threading

import pytest

from wlcompat import (
    AutomaticError,
    ErrorInfo,
    ErrorOccurred,
    SocketCreate,
    SocketExist,
    catalog,
    checked,
    errCode,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.fallible import can_fail
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import EMPTY_NAME, NAME_IN_USE
from wlcompat.runtime import Runtime, current


@pytest.mark.usefixtures("runtime")
def test_a_result_without_failure_is_given_back_as_it_is(port: int) -> None:
    result = object()
    assert checked(result) is result
    assert not SocketCreate("", port)
    assert checked(SocketCreate("server", port)) is True
    assert checked(SocketExist("server")) is True


@pytest.mark.usefixtures("runtime")
def test_a_failure_raises_and_error_info_keeps_telling_it(port: int) -> None:
    with pytest.raises(AutomaticError) as caught:
        checked(SocketCreate("", port))
    assert caught.value.failure.definition is EMPTY_NAME
    assert ErrorOccurred()
    assert ErrorInfo() == str(caught.value) == caught.value.failure.message
    assert ErrorInfo(errCode) == EMPTY_NAME.number


def test_failures_of_other_threads_do_not_count(runtime: Runtime) -> None:
    other = threading.Thread(target=lambda: runtime.errors.record(Failure(EMPTY_NAME), "SocketCreate"))
    other.start()
    other.join()
    assert checked(1) == 1
    runtime.errors.record(Failure(NAME_IN_USE, name="x"), "SocketCreate")
    with pytest.raises(AutomaticError):
        checked(1)


@pytest.mark.parametrize(
    ("name", "fails"),
    [
        ("SocketCreate", True),
        ("SocketRead", True),
        ("SocketÉcrit", True),
        ("NetIPAddress", True),
        ("SocketExist", False),
        ("ErrorInfo", False),
        ("ErrorOccurred", False),
        ("Info", False),
        ("Left", False),
    ],
)
def test_the_catalog_knows_what_can_fail(name: str, fails: bool) -> None:
    entry = catalog.find_function(name)
    assert entry is not None
    assert entry.can_fail is fails


def test_what_says_that_it_sets_errors_can_fail() -> None:
    silent = [
        f.english
        for f in catalog.functions()
        if f.family != "errors" and "ErrorOccurred" in (f.python.__doc__ or "") and not f.can_fail
    ]
    assert not silent, (
        f"the docstring names ErrorOccurred, but nothing in the code records an error: {silent}"
    )


@when_it_fails(returns=False)
def _failing() -> bool:
    raise Failure(EMPTY_NAME)


def _recording() -> None:
    current().errors.record(Failure(EMPTY_NAME), "x")


def _recording_in_an_inner_function() -> None:
    def inner() -> None:
        current().errors.record(Failure(EMPTY_NAME), "x")

    inner()


def _clearing() -> None:
    current().errors.clear()


def test_what_records_errors_can_fail() -> None:
    assert can_fail(_failing)
    assert can_fail(_recording)
    assert can_fail(_recording_in_an_inner_function)
    assert not can_fail(_clearing)
    assert not can_fail(len)


def test_what_calls_a_function_of_wlcompat_that_can_fail_can_fail_itself() -> None:
    scope: dict[str, object] = {"SocketCreate": SocketCreate, "SocketExist": SocketExist}
    exec("def calls(): SocketCreate('', 1)\ndef asks(): SocketExist('')", scope)
    assert can_fail(scope["calls"])  # type: ignore[arg-type]
    assert not can_fail(scope["asks"])  # type: ignore[arg-type]
