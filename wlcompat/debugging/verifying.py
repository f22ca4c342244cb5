# ruff: noqa: N802 - WLanguage's own names
"""What automatic tests say: that something holds, and how they end."""

from __future__ import annotations

import sys
from enum import IntEnum

from wlcompat.catalog import constant, function
from wlcompat.strings.arguments import text_of


class TestOutcome(IntEnum):
    """What TestWriteResult tells. The numbers are this runtime's own."""

    __test__ = False  # for pytest, which takes what is called so for tests

    INFORMATION = 1
    ERROR = 2


constant("twrInfo", "terInfo", TestOutcome.INFORMATION)
constant("twrError", "terErreur", TestOutcome.ERROR)


class TestFailed(AssertionError):
    """Raised where an automatic test fails: pytest counts it as a failure, `wlcompat run` shows the line."""

    __test__ = False


@function(french="TestEcritRésultat", parameters=("Type of result", "Text"))
def TestWriteResult(outcome: int, text: str) -> None:
    """Say how an automatic test goes: a line on the standard error with twrInfo; twrError makes the test fail.

    Page not seen; programs use it. Differs from WINDEV: there the line goes into the report of its tests; here what
    fails raises an AssertionError, as Python's tests expect, also where no test runs.
    """
    if outcome == TestOutcome.ERROR:
        raise TestFailed(text_of(text))
    print(text_of(text), file=sys.stderr)


@function(french="TestVérifie", parameters=("Condition", "Text"))
def TestVerify(condition: bool, text: str = "") -> bool:
    """Make the automatic test fail where the condition is false, with the text; True where it holds.

    Page not seen, nor its English name; a program uses it. Differs from WINDEV as TestWriteResult does.
    """
    if not condition:
        raise TestFailed(text_of(text) or "TestVerify: the condition is false")
    return True
