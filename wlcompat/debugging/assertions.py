# ruff: noqa: N802 - WLanguage's own names
"""Assertions: what a program holds to be true, and checks while it is tested."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.dialogs.functions import on_lines
from wlcompat.errors.places import places, steps_to
from wlcompat.runtime import current
from wlcompat.strings.functions import StringBuild
from wlcompat.system.functions import InTestMode
from wlcompat.threads import stopping
from wlcompat.values.conversions import as_condition

_decided: list[bool] = []
"""What dbgEnableAssert was told last, for all threads; empty where it was not called."""


def assertions_enabled() -> bool:
    """Tell whether assertions are checked: in test mode, or as dbgEnableAssert says."""
    return _decided[-1] if _decided else InTestMode()


@function(french="dbgActiveAssertion", doc=1000018855, parameters=("Enabled",))
def dbgEnableAssert(enabled: bool = True) -> None:
    """Check assertions from now on, or leave them out; without it they are checked in test mode alone.

    Source: help page 1000018855, which tells of assertions. Test mode is what WLCOMPAT_TEST_MODE says.
    """
    _decided[:] = [as_condition(enabled)]


@function(
    french="dbgAssertion",
    doc=3014022,
    parameters=("Condition to check", "Comment"),
    only_if="assertions_enabled",
)
def dbgAssert(condition: object, comment: object = "") -> None:
    """Show an error message where a condition does not hold: the comment, and the procedures that led there.

    Only where assertions are checked, which is in test mode and after dbgEnableAssert(True): otherwise not even
    the condition is calculated.

    Differs from WINDEV, whose window lets the programmer stop the program or debug it: the program goes on.
    Source: help pages 3014022 and 1000018855.
    """
    if not as_condition(condition):
        _tell(comment)


@function(
    french="dbgVérifieVrai",
    parameters=("Expression", "Comments", "Parameter 1"),
    only_if="assertions_enabled",
)
def dbgCheckTrue(expression: object, comments: str = "", *parameters: object) -> None:
    """Show an error message where an expression is not true; %1, %2, ... in the comments are the parameters.

    As dbgAssert otherwise. Page not seen, nor its English name; both follow dbgCheckFalse.
    """
    if not as_condition(expression):
        _tell(StringBuild(comments, *parameters))


@function(
    french="dbgVérifieFaux",
    doc=1000019781,
    parameters=("Expression", "Comments", "Parameter 1"),
    only_if="assertions_enabled",
)
def dbgCheckFalse(expression: object, comments: str = "", *parameters: object) -> None:
    """Show an error message where an expression is not false; %1, %2, ... in the comments are the parameters.

    As dbgAssert otherwise. Source: help page 1000019781. Missing: the report of an automatic test.
    """
    if as_condition(expression):
        _tell(StringBuild(comments, *parameters))


def _tell(comment: object) -> None:
    import sys

    where = tuple(str(place) for place in places(steps_to(sys._getframe(2))))
    current().dialogs.error(on_lines((comment, *where) if comment else where))
    stopping.current().attend(cut=False)
