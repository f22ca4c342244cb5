# ruff: noqa: N802 - WLanguage's own names
"""Questions that do not wait: a procedure is called with the answer."""

from __future__ import annotations

import atexit
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from wlcompat.catalog import function
from wlcompat.dialogs.asking import CONFIRMED, confirm, dialog, ok_cancel, yes_no
from wlcompat.dialogs.constants import Answer
from wlcompat.dialogs.questions import Question
from wlcompat.dialogs.titles import taken
from wlcompat.procedures.calling import call
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current, unhandled_error
from wlcompat.threads.objects import Event, EventMode, EventStatus

INTERRUPTED = 130
"""The exit code of a program that the user has interrupted."""


@function(french="OuiNonAsynchrone", parameters=("Selected button", "Text", "WLanguage procedure"))
def YesNoAsynchronous(*text_and_procedure: object) -> None:
    """Ask the user a question as YesNo does, without waiting: the procedure gets the answer, Yes or No.

    `procedure` is a procedure, or the name of one of the program's.

    The main thread runs it when it waits next, as for ExecuteMainThread, or at its end: the process ends only when the
    question has been answered, or by EndProgram. An error of the procedure is one of the main thread. Several such
    questions are asked one after the other.
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

    When it runs: see YesNoAsynchronous. Source: help page 1000025308.
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

    When it runs: see YesNoAsynchronous. Source: help page 1000025305.
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
    message in the wizard's form, as the page shows. When it runs: see YesNoAsynchronous.
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
    waiting = _Unanswered(question, lambda button: call(procedure, [answer_of(button)]))
    _unanswered.append(waiting)
    # A daemon, since EndProgram does not wait for answers
    threading.Thread(target=waiting.ask, name="asynchronous dialog", daemon=True).start()
    atexit.unregister(at_the_end)
    atexit.register(at_the_end)


class _Unanswered:
    """A question whose procedure has not ended: one thread asks, the main thread then runs the procedure."""

    def __init__(self, question: Question, answer: Callable[[int], object]) -> None:
        runtime = current()
        self._dialogs = runtime.dialogs
        self._main = runtime.threads.main
        self._main.watched = True  # from now on it is given something to run
        self._question = question
        self._title = taken()
        self._asked = threading.Event()
        self._before = _unanswered[-1] if _unanswered else None
        self._answer = answer
        self._done = Event("", EventMode.MANUAL)

    def ask(self) -> None:
        """Wait for the answer, after those of the questions before, and give the main thread the procedure to run."""
        before, self._before = self._before, None
        if before is not None:
            before._asked.wait()
        try:
            if self._title:
                self._dialogs.title(self._title)
            button = self._dialogs.ask(self._question)
        except BaseException:
            self._finish()
            raise
        finally:
            self._asked.set()
        self._main.post(partial(self._run, button))

    def wait(self) -> None:
        """Wait until the procedure has ended; the main thread runs it meanwhile."""
        self._done.wait_open(cut=False)

    def _run(self, button: int) -> None:
        try:
            self._answer(button)
        finally:
            self._finish()

    def _finish(self) -> None:
        _unanswered.remove(self)
        self._done.change(EventStatus.OPEN)


_unanswered: list[_Unanswered] = []


def wait_for_answers() -> None:
    """Wait until all asynchronous questions have been answered, and their procedures have ended."""
    while _unanswered:
        _unanswered[0].wait()


def at_the_end() -> None:
    """Wait for the answers where the main thread has come to its end, unless by an error or an interruption.

    Python's exit has no place for errors that occur meanwhile.
    """
    from wlcompat.program.functions import end_now

    if unhandled_error() is not None:
        return
    failed = False
    while _unanswered:
        try:
            wait_for_answers()
        except SystemExit:  # EndProgram
            return
        except KeyboardInterrupt:
            end_now(INTERRUPTED)
        except Exception:
            sys.excepthook(*sys.exc_info())
            failed = True
    if failed:
        end_now(1)
