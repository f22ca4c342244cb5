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
from wlcompat.dialogs.constants import Answer
from wlcompat.dialogs.questions import Question
from wlcompat.procedures.calling import call
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current

_NAME = "asynchronous dialog"


@function(french="OuiNonAsynchrone", parameters=("Selected button", "Text", "WLanguage procedure"))
def YesNoAsynchronous(*text_and_procedure: object) -> None:
    """Ask the user a question as YesNo does, without waiting: the procedure gets the answer, Yes or No.

    `procedure` is a procedure, or the name of one of the program's.

    Differs from WINDEV: the procedure runs in a thread of its own, not in the main thread. The process ends
    only when the question has been answered, or by EndProgram.
    Page not seen; it follows OKCancelAsynchronous (page 1000025308).
    """
    text, procedure = _procedure_last(text_and_procedure)
    _ask(yes_no(text), procedure, _yes_or_no)


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
    _ask(ok_cancel(text), procedure, _yes_or_no)


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
    _ask(confirm(text), procedure, CONFIRMED.__getitem__)


@function(
    french="DialogueAsynchrone",
    doc=1000025310,
    parameters=("Text", "Captions", "Default button", "Cancel button", "Icon", "WLanguage procedure"),
    limits="Buttons that WINDEV's wizard keeps outside of the code are missing: such a dialog has OK alone.",
)
def DialogAsynchronous(text: str, *details_and_procedure: object) -> None:
    """Ask the user a question as Dialog does, without waiting: the procedure gets the number of the button.

    The procedure is the last argument where the buttons are given (not seen), and stands right after the
    message in the wizard's form, as the page shows. Differs from WINDEV as YesNoAsynchronous does.
    Source: help page 1000025310.
    """
    if details_and_procedure and isinstance(details_and_procedure[0], list):
        details, procedure = _procedure_last(details_and_procedure)
    else:
        procedure, details = find_procedure(*details_and_procedure[:1] or (None,)), details_and_procedure[1:]
    _ask(dialog(text, details), procedure, int)


def _procedure_last(arguments: tuple[object, ...]) -> tuple[tuple[object, ...], Callable[..., Any]]:
    return arguments[:-1], find_procedure(arguments[-1] if arguments else None)


def _yes_or_no(button: int) -> int:
    return Answer.YES if button == 1 else Answer.NO


def _ask(question: Question, procedure: Callable[..., Any], answer_of: Callable[[int], int]) -> None:
    dialogs = current().dialogs
    # A daemon, since EndProgram does not wait for answers
    thread = threading.Thread(
        target=lambda: call(procedure, [answer_of(dialogs.ask(question))]), name=_NAME, daemon=True
    )
    thread.start()
    atexit.unregister(wait_for_answers)
    atexit.register(wait_for_answers)


def wait_for_answers() -> None:
    """Wait until all asynchronous questions have been answered, and their procedures have ended."""
    with suppress(KeyboardInterrupt):
        for thread in threading.enumerate():
            if thread.name == _NAME:
                thread.join()
