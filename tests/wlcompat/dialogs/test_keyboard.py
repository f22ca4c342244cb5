"""Questions wait as all waits do: others are served meanwhile, and a stop ends them."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import PATIENCE
from wlcompat import (
    Confirm,
    ExecuteMainThread,
    Input,
    No,
    Ref,
    ThreadCurrent,
    ThreadExecute,
    ThreadRequestStop,
    ThreadStop,
    ThreadStopRequested,
    ThreadWait,
    Yes,
    YesNo,
    threadMain,
    threadNormal,
)
from wlcompat.runtime import Runtime, use

Typing = Callable[[str], None]


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Typing]:
    """A program with a console, and what types the answers, when the test wants them."""
    reading, writing = os.pipe()
    monkeypatch.setattr(sys, "stdin", os.fdopen(reading, encoding="utf-8"))
    runtime = Runtime()
    with use(runtime), os.fdopen(writing, "w", encoding="utf-8", buffering=1) as keyboard:
        yield lambda text: print(text, file=keyboard)
        runtime.close()
    sys.stdin.close()


def Where() -> str:  # noqa: N802 - a procedure of a program
    return ThreadCurrent()


def test_the_main_thread_serves_others_while_it_asks(typing: Typing) -> None:
    served: list[object] = []

    def ask_and_type() -> None:
        served.append(ExecuteMainThread(Where))
        typing("2")
        served.append(ExecuteMainThread(Where))
        typing("Zoé")

    ThreadExecute("worker", threadNormal, ask_and_type)
    name = Ref("")
    assert Confirm("Go on?") == No
    assert Input("Name?", name) == 1
    ThreadWait("worker")
    assert (name.value, served) == ("Zoé", [threadMain, threadMain])


def test_what_is_served_may_ask_itself(typing: Typing) -> None:
    answers: list[object] = []

    def question() -> bool:
        typing("no")  # for this question
        return YesNo("Really?")

    def ask() -> None:
        answers.append(ExecuteMainThread(question))
        typing("yes")

    ThreadExecute("worker", threadNormal, ask)
    assert Confirm("Go on?") == Yes
    ThreadWait("worker")
    assert answers == [False]


def test_a_stop_ends_a_question_and_a_request_does_not(typing: Typing) -> None:
    answers: list[object] = []
    answered = threading.Event()

    def ask() -> None:
        answers.append(YesNo("First?"))
        answers.append(ThreadStopRequested())
        answered.set()
        answers.append(YesNo("Never answered?"))

    ThreadExecute("asking", threadNormal, ask)
    ThreadRequestStop("asking")
    typing("no")
    assert answered.wait(PATIENCE)
    assert ThreadStop("asking")
    assert answers == [False, True]


def test_lines_that_came_together_answer_one_question_each(typing: Typing) -> None:
    typing("2\n1\nthird")
    text = Ref("")
    assert (Confirm("First?"), Confirm("Second?"), Input("Third?", text)) == (No, Yes, 1)
    assert text.value == "third"
