"""Questions at a terminal: what is written, what is read, and what happens where nobody is there."""

from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wlcompat import (
    Confirm,
    Currency,
    Dialog,
    Error,
    ErrorAsynchronous,
    ErrorBuild,
    ErrorWithTimeout,
    Info,
    InfoAsynchronous,
    InfoBuild,
    InfoWithTimeout,
    Input,
    NextTitle,
    No,
    Ref,
    ToastDisplay,
    WarningAsynchronous,
    WarningBuild,
    YesNo,
    catalog,
    haCenter,
    toastShort,
    vaTop,
)
from wlcompat.runtime import Runtime, use


@pytest.fixture(autouse=True)
def _console() -> Iterator[None]:
    with use(Runtime()):
        yield


def _typed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_a_question_shows_its_buttons(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed("2\n", monkeypatch)
    assert not YesNo("Delete the file?", "It is large.")
    assert capsys.readouterr().out == "Delete the file?\nIt is large.\n  1) Yes [Enter]\n  2) No\n> "


@pytest.mark.parametrize(
    ("typed", "button"),
    [
        ("1\n", 1),
        ("3\n", 3),
        (" 2 \n", 2),
        ("\n", 2),
        ("Écraser\n", 1),
        ("ecraser\n", 1),
        ("ÉC\n", 1),
        ("e\n", 1),
        ("garder\n", 2),
        ("garder tout\r\n", 3),
        ("4\n0\nx\ngard\n3\n", 3),
        ("1", 1),
    ],
)
def test_answers(typed: str, button: int, monkeypatch: pytest.MonkeyPatch) -> None:
    _typed(typed, monkeypatch)
    assert Dialog("?", ["Écraser", "Garder", "Garder tout"], 2, 3) == button


def test_an_answer_that_is_none_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed("perhaps\nno\n", monkeypatch)
    assert not YesNo("Sure?")
    assert capsys.readouterr().out.endswith("> Answer by a number from 1 to 2.\n> ")


def test_what_is_said_then_is_in_the_language_of_the_user(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    _typed("peut-être\nnon\n", monkeypatch)
    assert not YesNo("Sûr ?")
    assert capsys.readouterr().out.endswith("> Répondez par un numéro de 1 à 2.\n> ")


def test_keys_of_buttons_are_not_part_of_their_captions(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed("rename\n", monkeypatch)
    assert Dialog("?", ["&Replace", "R&ename", "Ask && wait"], 1, 3) == 2
    assert capsys.readouterr().out == "?\n  1) Replace [Enter]\n  2) Rename\n  3) Ask & wait\n> "


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        (1.5, "2,25", 2.25),
        (1.5, "2.25", 2.25),
        (Currency("1.5"), "2,25", Currency("2.25")),
        (False, "oui", True),
        (False, "1", True),
        (True, "no", False),
        (1, "12", 12),
        ("a", "1,5", "1,5"),
    ],
)
def test_input_is_taken_as_people_type_it(
    before: object, typed: str, after: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typed(f"{typed}\n", monkeypatch)
    variable = Ref(before)
    assert Input("Value?", variable) == 1
    assert variable.value == after
    assert type(variable.value) is type(after)


def test_where_the_input_has_ended_the_preselected_button_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed("", monkeypatch)
    assert YesNo("Go on?")
    assert capsys.readouterr().out.endswith("> Yes\n")
    assert not YesNo(No, "Go on?")
    assert Confirm(No, "Save?") == No
    variable = Ref("before")
    assert Input("Name?", variable) == 1
    assert variable.value == "before"


@pytest.mark.parametrize("stdin", ["none", "closed", "write only"])
def test_where_there_is_no_input_the_preselected_button_counts(
    stdin: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "file").open("w") as write_only:
        closed = io.StringIO()
        closed.close()
        monkeypatch.setattr(sys, "stdin", {"none": None, "closed": closed, "write only": write_only}[stdin])
        assert YesNo("Go on?")
        assert not YesNo(No, "Go on?")


def test_the_key_for_the_end_of_input_closes_the_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    keyboard, terminal = os.openpty()
    with os.fdopen(terminal) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        variable = Ref("before")
        os.write(keyboard, b"\x04")
        assert not YesNo("Go on?")
        os.write(keyboard, b"\x04")
        assert Dialog("?", ["a", "b"], 2) == 2  # no button cancels
        os.write(keyboard, b"\x04")
        assert Input("Name?", variable) == 2
        os.write(keyboard, b"Ada\n")
        assert Input("Name?", variable) == 1
    os.close(keyboard)
    assert variable.value == "Ada"


def test_an_input_shows_the_value_and_keeps_it_where_nothing_is_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed("\nGrace Hopper\n", monkeypatch)
    variable = Ref("Ada")
    assert Input("Your name?", variable) == 1
    assert variable.value == "Ada"
    assert Input("Your name?", variable) == 1
    assert variable.value == "Grace Hopper"
    assert capsys.readouterr().out == "Your name?\n[Ada] > " * 2


def test_a_title_stands_above_the_next_dialog_of_its_thread(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    NextTitle("Welcome")
    other = threading.Thread(target=Info, args=("from elsewhere",))
    other.start()
    other.join()
    Info("hello")
    Info("again")
    _typed("1\n", monkeypatch)
    NextTitle("Choose")
    YesNo("?")
    assert capsys.readouterr().out == (
        "from elsewhere\n--- Welcome ---\nhello\nagain\n--- Choose ---\n?\n  1) Yes [Enter]\n  2) No\n> "
    )


def test_questions_of_two_threads_come_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    both_ask, asked = threading.Barrier(2), "?\n  1) Yes [Enter]\n  2) No\n> "

    class Keyboard(io.StringIO):
        def readline(self, *_size: object) -> str:  # type: ignore[override]
            written.append(capsys.readouterr().out)
            return "no\n"

    def ask() -> bool:
        both_ask.wait(20)
        return YesNo("?")

    written: list[str] = []
    monkeypatch.setattr(sys, "stdin", Keyboard())
    with ThreadPoolExecutor(2) as threads:
        answers = [threads.submit(ask) for _ in range(2)]
        assert [answer.result(20) for answer in answers] == [False, False]
    assert written == [asked, asked]


def test_messages_in_all_their_forms(capsys: pytest.CaptureFixture[str]) -> None:
    InfoBuild("Hello %1, 100 %%", "Ada", "surplus")
    InfoAsynchronous("a", 1)
    InfoWithTimeout(500, "b", 2)
    ToastDisplay("saved", toastShort, vaTop, haCenter)
    ErrorBuild("%1 of %2", 3, 4)
    ErrorAsynchronous("c")
    ErrorWithTimeout(100, "d")
    WarningBuild("%1%2", "e")
    WarningAsynchronous("f")
    Error("g")
    captured = capsys.readouterr()
    assert captured.out == "Hello Ada, 100 %\na\n1\nb\n2\nsaved\n"
    assert captured.err == "3 of 4\nc\nd\ne\nf\ng\n"


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("InfoBuild", "InfoConstruit"),
        ("ErrorBuild", "ErreurConstruit"),
        ("WarningBuild", "AvertissementConstruit"),
        ("InfoAsynchronous", "InfoAsynchrone"),
        ("ErrorAsynchronous", "ErreurAsynchrone"),
        ("WarningAsynchronous", "AvertissementAsynchrone"),
        ("InfoWithTimeout", "InfoAvecDélai"),
        ("ErrorWithTimeout", "ErreurAvecDélai"),
        ("ToastDisplay", "ToastAffiche"),
        ("NextTitle", "TitreSuivant"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    assert catalog.find_function(english) is catalog.find_function(french)
    assert catalog.find_function(english) is not None
