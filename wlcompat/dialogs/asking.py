# ruff: noqa: N802 - WLanguage's own names
"""Questions that wait for the answer: YesNo, OKCancel, Confirm, Dialog and Input."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from wlcompat.catalog import function
from wlcompat.dialogs.constants import Answer
from wlcompat.dialogs.functions import on_lines
from wlcompat.dialogs.questions import Question, captions
from wlcompat.dialogs.titles import dialogs
from wlcompat.strings.functions import StringBuild
from wlcompat.values.conversions import to_boolean, to_integer, to_real, to_text
from wlcompat.values.moments import Moment
from wlcompat.values.references import Ref

_CANCEL_OF_INPUT = 2
_TRUE = frozenset(("true", "vrai", "yes", "oui"))


@function(french="OuiNon", parameters=("Selected button", "Text", "Line 2"))
def YesNo(*text: object) -> bool:
    """Ask the user a question that is answered by Yes or No; return True for Yes.

    One line per argument; a number in front of the text, Yes or No, is the button that is preselected, Yes
    without it. On the console the answer is typed, and where nobody can type the preselected button counts.
    The captions are English, French with WLCOMPAT_LANGUAGE=fr.
    Page not seen; the form is that of OKCancel (page 3021004) and of programs.
    """
    return dialogs().ask(yes_no(text)) == 1


@function(french="OKAnnuler", doc=3021004, parameters=("Selected button", "Text", "Line 2"))
def OKCancel(*text: object) -> bool:
    """Ask the user a question that is answered by OK or Cancel; return True for OK.

    One line per argument; a number in front of the text is the button that is preselected: Yes for OK, which
    is also preselected without it, No for Cancel. On the console as YesNo. Source: help page 3021004.
    """
    return dialogs().ask(ok_cancel(text)) == 1


@function(french="Confirmer", parameters=("Selected button", "Text", "Line 2"))
def Confirm(*text: object) -> int:
    """Ask the user a question that is answered by Yes, No or Cancel; return that constant.

    One line per argument; a number in front of the text, Yes, No or Cancel, is the button that is preselected,
    Yes without it. On the console as YesNo. Page not seen; it follows ConfirmAsynchronous (page 1000025305).
    """
    return CONFIRMED[dialogs().ask(confirm(text))]


@function(
    french="Dialogue",
    doc=3021015,
    parameters=("Text", "Captions", "Default button", "Cancel button", "Icon"),
    limits="Buttons that WINDEV's wizard keeps outside of the code are missing: such a dialog has OK alone.",
)
def Dialog(text: str, *details: object) -> int:
    """Ask the user a question with buttons of its own; return the number of the button, from 1.

    `Dialog(Text, [Captions], Default button, Cancel button, Icon)`: the captions are an array (& in front of the
    key of a button is not shown, && is one &), the default button is preselected (1 without it), the cancel
    button is what closing the dialog stands for. Texts and numbers in another place are the parameters of the
    wizard's form: they replace %1, %2, ... in the text.
    On the console as YesNo; the icon is not shown. Source: help page 3021015.
    """
    return dialogs().ask(dialog(text, details))


@function(
    french="Saisie",
    parameters=("Text", "Value", "Parameter 1"),
    limits="The buttons are OK (1) and Cancel (2), whatever WINDEV's wizard has set.",
)
def Input(text: str, value: Ref[Any], *parameters: object) -> int:
    """Let the user change a variable; return the number of the button, 1 for OK and 2 for Cancel.

    `value` is shown and gets what the user enters, converted as an assignment does, where the button is OK (so
    what is no date raises where the variable is one; numbers may have a decimal comma); it stays as it is where
    it is Cancel. The parameters replace %1, %2, ... in the text. On the console a line is typed, an empty one
    leaves the value as it is; at a terminal the key for the end of input is Cancel, where nobody can type it is
    OK.

    Page not seen; the form comes from programs.
    """
    question = Question(StringBuild(text, *parameters), captions("OK", "Cancel"), cancels=_CANCEL_OF_INPUT)
    button, entered = dialogs().enter(question, to_text(value.value))
    if button != _CANCEL_OF_INPUT and entered != to_text(value.value):
        value.value = _like(value.value, entered)
    return button


CONFIRMED = {1: Answer.YES, 2: Answer.NO, 3: Answer.CANCEL}
"""What the buttons of Confirm give."""


def yes_no(text: tuple[object, ...]) -> Question:
    """Return the question of YesNo."""
    preselected, lines = _selected(text)
    return Question(on_lines(lines), captions("Yes", "No"), 2 if preselected == Answer.NO else 1, cancels=2)


def ok_cancel(text: tuple[object, ...]) -> Question:
    """Return the question of OKCancel."""
    preselected, lines = _selected(text)
    return Question(
        on_lines(lines), captions("OK", "Cancel"), 2 if preselected == Answer.NO else 1, cancels=2
    )


def confirm(text: tuple[object, ...]) -> Question:
    """Return the question of Confirm."""
    preselected, lines = _selected(text)
    button = next((n for n, answer in CONFIRMED.items() if answer == preselected), 1)
    return Question(on_lines(lines), captions("Yes", "No", "Cancel"), button, cancels=3)


def dialog(text: str, details: tuple[object, ...]) -> Question:
    """Return the question of Dialog, in either form."""
    if not (details and isinstance(details[0], list)):
        return Question(StringBuild(text, *details), captions("OK"))
    buttons = tuple(_without_key(to_text(caption)) for caption in details[0]) or captions("OK")
    numbers = [to_integer(number) for number in details[1:3]] + [0, 0]
    preselected, cancels = (number if 1 <= number <= len(buttons) else 0 for number in numbers[:2])
    return Question(to_text(text), buttons, preselected or 1, cancels)


def _selected(text: tuple[object, ...]) -> tuple[int, tuple[object, ...]]:
    """Separate the number of the preselected button, Yes without one, from the lines."""
    if len(text) > 1 and isinstance(text[0], int):
        return int(text[0]), text[1:]
    return Answer.YES, text


def _with_point(number: str) -> str:
    """Return a number as the language has it, where somebody has typed a decimal comma."""
    return number.replace(",", ".") if number.count(",") == 1 and "." not in number else number


def _without_key(caption: str) -> str:
    """Return a caption without the & in front of the key that clicks its button; && stands for &."""
    return "&".join(part.replace("&", "") for part in caption.split("&&"))


def _like(example: object, entered: str) -> object:
    """Convert what was entered to the type of the variable."""
    if isinstance(example, bool):
        return entered.strip().casefold() in _TRUE or to_boolean(to_integer(entered))
    if isinstance(example, int):
        return to_integer(entered)
    if isinstance(example, float):
        return to_real(_with_point(entered))
    if isinstance(example, Decimal):  # Currency and Numeric
        return type(example)(_with_point(entered))
    if isinstance(example, Moment):  # dates and times
        return type(example)(entered)
    return entered
