"""Dialogs without a screen: messages go to the standard streams, answers come from the keyboard."""

from __future__ import annotations

import sys
import threading
import unicodedata
from typing import TextIO

from wlcompat.dialogs.keyboard import Keyboard
from wlcompat.dialogs.questions import Dialogs, Question, how_to_answer

__all__ = ["ConsoleDialogs", "Dialogs", "Question"]


class ConsoleDialogs:
    """Messages on standard output, errors and warnings on standard error, with nothing around them.

    A question shows its buttons with their numbers. The answer is a number, a caption or its beginning;
    Enter alone takes the preselected button. Where nobody can answer (standard input is closed, or a file that
    has ended) the preselected button counts; at a terminal the key for the end of input closes the dialog.
    While the main thread waits for an answer it does what other threads ask of it by ExecuteMainThread.
    """

    def __init__(self) -> None:
        """Begin without a title."""
        self._keyboard = Keyboard()
        self._of_thread = threading.local()

    def info(self, text: str) -> None:
        """Write the message to standard output."""
        self._write(sys.stdout, text)

    def error(self, text: str) -> None:
        """Write the message to standard error."""
        self._write(sys.stderr, text)

    def warning(self, text: str) -> None:
        """Write the message to standard error."""
        self._write(sys.stderr, text)

    def toast(self, text: str) -> None:
        """Write the message to standard output."""
        _write(sys.stdout, text)

    def trace(self, text: str) -> None:
        """Write the line to standard output."""
        _write(sys.stdout, text)

    def title(self, text: str) -> None:
        """Remember a line that stands above the next message or question of this thread."""
        self._of_thread.title = text

    def ask(self, question: Question) -> int:
        """Write the question and its buttons, and read lines until one is an answer."""
        lines = [question.text]
        for number, caption in enumerate(question.buttons, 1):
            lines.append(f"  {number}) {caption}" + (" [Enter]" if number == question.preselected else ""))
        with self._keyboard.in_use():
            self._write(sys.stdout, "\n".join(lines))
            while (line := self._typed("> ")) is not None:
                if button := _button(line, question):
                    return button
                _write(sys.stdout, how_to_answer(question))
            return _unanswered(question)

    def enter(self, question: Question, value: str) -> tuple[int, str]:
        """Write the question and read one line; an empty one leaves the text as it is."""
        with self._keyboard.in_use():
            self._write(sys.stdout, question.text)
            line = self._typed(f"[{value}] > " if value else "> ")
            if line is None:
                return _unanswered(question), value
            return question.preselected, line or value

    def _typed(self, prompt: str) -> str | None:
        _write(sys.stdout, prompt, end="")
        return self._keyboard.line()

    def _write(self, stream: TextIO | None, text: str) -> None:
        title = getattr(self._of_thread, "title", "")
        self._of_thread.title = ""
        _write(stream, f"--- {title} ---\n{text}" if title else text)


def _button(line: str, question: Question) -> int:
    """Return the number of the button that a line of the user means, 0 where it means none."""
    answer = _plain(line)
    if not answer:
        return question.preselected
    if answer.isdecimal():
        return int(answer) if 1 <= int(answer) <= len(question.buttons) else 0
    names = [_plain(caption) for caption in question.buttons]
    if answer in names:
        return names.index(answer) + 1
    begin = [number for number, name in enumerate(names, 1) if name.startswith(answer)]
    return begin[0] if len(begin) == 1 else 0


def _plain(text: str) -> str:
    """Return a text without accents and upper case, as keyboards and people differ in them."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _unanswered(question: Question) -> int:
    """Return the button that counts where there is no line to read, and write it down."""
    button = question.when_closed if _at_a_terminal() else question.preselected
    _write(sys.stdout, question.buttons[button - 1])
    return button


def _at_a_terminal() -> bool:
    try:
        return sys.stdin is not None and sys.stdin.isatty()
    except ValueError:  # closed
        return False


def _write(stream: TextIO | None, text: str, end: str = "\n") -> None:
    if stream is None:  # a program of Windows without a console has no standard streams
        return
    line = text.replace("\r\n", "\n").replace("\r", "\n") + end
    encoding = stream.encoding or "utf-8"
    try:
        line.encode(encoding)
    except UnicodeEncodeError:
        line = line.encode(encoding, "backslashreplace").decode(encoding)
    # One call for the whole text, so that the lines of two threads do not mix
    stream.write(line)
    stream.flush()
