"""Questions to the user, and what every user interface has to be able to do."""

from __future__ import annotations

from typing import Protocol

from wlcompat.language import speaks_french
from wlcompat.record import value

_ANSWER = "Answer by a number from 1 to {}."
_FRENCH = {
    "Yes": "Oui",
    "No": "Non",
    "Cancel": "Annuler",
    "OK": "OK",
    "Stop": "Arrêter",
    _ANSWER: "Répondez par un numéro de 1 à {}.",
}


@value
class Question:
    """A text with buttons, one of which the user clicks; buttons have the numbers 1, 2, ..."""

    text: str
    buttons: tuple[str, ...]
    """The captions, from left to right."""
    preselected: int = 1
    """The button that the Enter key stands for."""
    cancels: int = 0
    """The button that closing the dialog stands for; 0 where there is none."""

    @property
    def when_closed(self) -> int:
        """The button that counts where the user leaves the question without an answer."""
        return self.cancels or self.preselected


class Dialogs(Protocol):
    """What shows messages to the user; another user interface takes the console's place by having these.

    Texts have their lines separated by a line feed. Threads call these methods at the same time.
    """

    def info(self, text: str) -> None:
        """Show a message; may wait until the user has closed it."""

    def error(self, text: str) -> None:
        """Show an error message; may wait until the user has closed it."""

    def warning(self, text: str) -> None:
        """Show a warning; may wait until the user has closed it."""

    def toast(self, text: str) -> None:
        """Show a message that goes away by itself, without waiting."""

    def trace(self, text: str) -> None:
        """Show one line for the developer, without waiting."""

    def title(self, text: str) -> None:
        """Give the next dialog that this thread shows a title."""

    def ask(self, question: Question) -> int:
        """Wait for the user's answer and return the number of the button."""

    def enter(self, question: Question, value: str) -> tuple[int, str]:
        """Let the user change a text; return the number of the button and the text as it then is."""


def captions(*names: str) -> tuple[str, ...]:
    """Return the captions of standard buttons in the user's language."""
    french = speaks_french()
    return tuple(_FRENCH[name] if french else name for name in names)


def how_to_answer(question: Question) -> str:
    """Return what to say, in the user's language, after an answer that no button understands."""
    return captions(_ANSWER)[0].format(len(question.buttons))
