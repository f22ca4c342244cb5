# ruff: noqa: N802 - WLanguage's own names
"""Questions that do not wait: a procedure is called with the answer."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from wlcompat.catalog import function
from wlcompat.dialogs.asking import CONFIRMED, confirm, dialog, ok_cancel, yes_no
from wlcompat.dialogs.questions import Question
from wlcompat.runtime import current

_NAME = "asynchronous dialog"


@function(french="OuiNonAsynchrone", parameters=("Selected button", "Text", "WLanguage procedure"))
def YesNoAsynchronous(*text_and_procedure: object) -> None:
    """Ask the user a question as YesNo does, without waiting: the procedure gets the answer, Yes or No.

    Differs from WINDEV: the procedure runs in a thread of its own, not in the main thread. The process ends
    only when the question has been answered, or by EndProgram.
    Page not seen; it follows OKCancelAsynchronous (page 1000025308).
    """
    text, procedure = _procedure_last(text_and_procedure)
    _ask(yes_no(text), lambda button: procedure(int(button == 1)))


@function(
    french="OKAnnulerAsynchrone",
    doc=1000025308,
    parameters=("Selected button", "Text", "WLanguage procedure"),
)
def OKCancelAsynchronous(*text_and_procedure: object) -> None:
    """Ask the user a question as OKCancel does, without waiting: the procedure gets Yes for OK, No for Cancel.

    Differs from WINDEV as YesNoAsynchronous does. Source: help page 1000025308.
    """
    text, procedure = _procedure_last(text_and_procedure)
    _ask(ok_cancel(text), lambda button: procedure(int(button == 1)))


@function(
    french="ConfirmerAsynchrone",
    doc=1000025305,
    parameters=("Selected button", "Text", "WLanguage procedure"),
)
def ConfirmAsynchronous(*text_and_procedure: object) -> None:
    """Ask the user a question as Confirm does, without waiting: the procedure gets Yes, No or Cancel.

    Differs from WINDEV as YesNoAsynchronous does. Source: help page 1000025305.
    """
    text, procedure = _procedure_last(text_and_procedure)
    _ask(confirm(text), lambda button: procedure(CONFIRMED[button]))


@function(
    french="DialogueAsynchrone",
    doc=1000025310,
    parameters=("Text", "Captions", "Default button", "Cancel button", "Icon", "WLanguage procedure"),
    limits="Buttons that WINDEV's wizard keeps outside of the code are missing: such a dialog has OK alone.",
)
def DialogAsynchronous(text: str, *details_and_procedure: object) -> None:
    """Ask the user a question as Dialog does, without waiting: the procedure gets the number of the button.

    The procedure stands among the other arguments: after the message in the wizard's form, as the page shows,
    elsewhere where the buttons are given (not seen). Differs from WINDEV as YesNoAsynchronous does.
    Source: help page 1000025310.
    """
    procedures = [detail for detail in details_and_procedure if callable(detail)]
    details = tuple(detail for detail in details_and_procedure if not callable(detail))
    _ask(dialog(text, details), procedures[0] if procedures else _no_procedure(details_and_procedure))


def _procedure_last(arguments: tuple[object, ...]) -> tuple[tuple[object, ...], Callable[[int], Any]]:
    if not arguments or not callable(arguments[-1]):
        _no_procedure(arguments)
    return arguments[:-1], arguments[-1]  # type: ignore[return-value]


def _no_procedure(arguments: tuple[object, ...]) -> Callable[[int], Any]:
    raise TypeError(f"an asynchronous dialog needs the procedure that gets the answer, not {arguments[-1:]}")


def _ask(question: Question, answered: Callable[[int], Any]) -> None:
    dialogs = current().dialogs
    # A daemon, since EndProgram does not wait for answers
    thread = threading.Thread(target=lambda: answered(dialogs.ask(question)), name=_NAME, daemon=True)
    thread.start()
    atexit.unregister(wait_for_answers)
    atexit.register(wait_for_answers)


def wait_for_answers() -> None:
    """Wait until all asynchronous questions have been answered, and their procedures have ended."""
    with suppress(KeyboardInterrupt):
        for thread in threading.enumerate():
            if thread.name == _NAME:
                thread.join()
