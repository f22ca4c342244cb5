"""Dialogs for tests: they remember what was shown, and answer from a script. Import them from `wlcompat.testing`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from wlcompat.dialogs.questions import Question


class Shown(NamedTuple):
    """One thing that a program has shown."""

    kind: str
    """info, error, warning, toast, trace, title, question or input."""
    text: str


class RecordingDialogs:
    """Dialogs that show nothing and remember everything; questions are answered by the preselected button."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self.shown: list[Shown] = []
        self.questions: list[Question] = []
        """What was asked, with its buttons."""

    def texts(self, kind: str = "") -> list[str]:
        """Return the texts shown so far, all of them or those of one kind."""
        return [shown.text for shown in self.shown if kind in ("", shown.kind)]

    def info(self, text: str) -> None:
        """Remember a message."""
        self.shown.append(Shown("info", text))

    def error(self, text: str) -> None:
        """Remember an error message."""
        self.shown.append(Shown("error", text))

    def warning(self, text: str) -> None:
        """Remember a warning."""
        self.shown.append(Shown("warning", text))

    def toast(self, text: str) -> None:
        """Remember a toast."""
        self.shown.append(Shown("toast", text))

    def trace(self, text: str) -> None:
        """Remember a line for the developer."""
        self.shown.append(Shown("trace", text))

    def title(self, text: str) -> None:
        """Remember a title."""
        self.shown.append(Shown("title", text))

    def ask(self, question: Question) -> int:
        """Remember a question and take its preselected button."""
        self._remember("question", question)
        return question.preselected

    def enter(self, question: Question, value: str) -> tuple[int, str]:
        """Remember an input and leave its text as it is."""
        self._remember("input", question)
        return question.preselected, value

    def _remember(self, kind: str, question: Question) -> None:
        self.shown.append(Shown(kind, question.text))
        self.questions.append(question)


class ScriptedDialogs(RecordingDialogs):
    """Dialogs that take the answers from a script, in order.

        with use(Runtime(dialogs=ScriptedDialogs("Yes", 2, "Ada", None))) as runtime:

    A question takes the number of a button or its caption, an input the text that is entered; None closes the
    dialog. A question that the script has no fitting answer for raises AssertionError.
    """

    def __init__(self, *answers: int | str | None) -> None:
        """Begin with all answers to come."""
        super().__init__()
        self.answers = deque(answers)
        """The answers to come; a test that is through asserts that there are none."""

    def ask(self, question: Question) -> int:
        """Remember a question and answer it."""
        super().ask(question)
        answer = self._next(question)
        if answer is None:
            return question.when_closed
        if isinstance(answer, str) and answer in question.buttons:
            return question.buttons.index(answer) + 1
        if isinstance(answer, int) and 1 <= answer <= len(question.buttons):
            return answer
        raise AssertionError(
            f"{answer!r} is no answer to {question.text!r}, which has {_list(question.buttons)}"
        )

    def enter(self, question: Question, value: str) -> tuple[int, str]:
        """Remember an input and enter the text of the script."""
        super().enter(question, value)
        answer = self._next(question)
        if answer is None:
            return question.when_closed, value
        return question.preselected, str(answer)

    def _next(self, question: Question) -> int | str | None:
        if not self.answers:
            raise AssertionError(f"the script has no answer left for {question.text!r}")
        return self.answers.popleft()


def _list(buttons: Iterable[str]) -> str:
    return ", ".join(f"{number} {caption}" for number, caption in enumerate(buttons, 1))
