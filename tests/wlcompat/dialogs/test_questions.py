"""Questions: which buttons they have, what they return, and how the answers of a script get there."""

from __future__ import annotations

import threading

import pytest

from wlcompat import (
    Annuler,
    Cancel,
    Confirm,
    ConfirmAsynchronous,
    Currency,
    Date,
    Dialog,
    DialogAsynchronous,
    Info,
    Input,
    NextTitle,
    No,
    Non,
    OKCancel,
    OKCancelAsynchronous,
    Oui,
    Ref,
    WLanguageError,
    Yes,
    YesNo,
    YesNoAsynchronous,
    catalog,
    dlgIconQuestion,
)
from wlcompat.dialogs.asynchronous import wait_for_answers
from wlcompat.dialogs.questions import Question
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs, ScriptedDialogs


def _asked(function: object, *arguments: object) -> Question:
    dialogs = RecordingDialogs()
    with use(Runtime(dialogs=dialogs)):
        function(*arguments)  # type: ignore[operator]
    (question,) = dialogs.questions
    return question


@pytest.mark.parametrize(
    ("answer", "result"), [("Yes", True), ("No", False), (1, True), (2, False), (None, False)]
)
def test_yes_no(answer: int | str | None, result: bool) -> None:
    with use(Runtime(dialogs=ScriptedDialogs(answer))):
        given = YesNo("Really?")
    assert given is result
    assert given == (Yes if result else No)


@pytest.mark.parametrize(("answer", "result"), [("OK", True), ("Cancel", False), (None, False)])
def test_ok_cancel(answer: str | None, result: bool) -> None:
    with use(Runtime(dialogs=ScriptedDialogs(answer))):
        assert OKCancel("Really?") is result


@pytest.mark.parametrize(("answer", "result"), [("Yes", Yes), ("No", No), ("Cancel", Cancel), (None, Cancel)])
def test_confirm(answer: str | None, result: int) -> None:
    with use(Runtime(dialogs=ScriptedDialogs(answer))):
        assert Confirm("Save?") == result


def test_the_values_of_the_constants() -> None:
    assert (No, Yes, Cancel) == (0, 1, 2)
    assert (Non, Oui, Annuler) == (No, Yes, Cancel)


@pytest.mark.parametrize(
    ("function", "arguments", "preselected"),
    [
        (YesNo, ("a",), 1),
        (YesNo, (Yes, "a"), 1),
        (YesNo, (No, "a"), 2),
        (YesNo, (0, "a"), 2),
        (YesNo, (True, "a"), 1),
        (OKCancel, ("a",), 1),
        (OKCancel, (No, "a"), 2),
        (Confirm, ("a",), 1),
        (Confirm, (No, "a"), 2),
        (Confirm, (Cancel, "a"), 3),
        (Confirm, (9, "a"), 1),
    ],
)
def test_a_number_in_front_of_the_text_preselects(
    function: object, arguments: tuple[object, ...], preselected: int
) -> None:
    question = _asked(function, *arguments)
    assert (question.text, question.preselected) == ("a", preselected)


def test_the_text_has_any_number_of_lines() -> None:
    assert _asked(YesNo, "one", 2, "three").text == "one\n2\nthree"
    assert _asked(Confirm, Cancel, "one", 2, "three").text == "one\n2\nthree"
    assert _asked(YesNo, 5).text == "5"


def test_captions_in_the_language_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert _asked(Confirm, "a").buttons == ("Oui", "Non", "Annuler")
    assert _asked(OKCancel, "a").buttons == ("OK", "Annuler")
    monkeypatch.delenv("WLCOMPAT_LANGUAGE")
    assert _asked(Confirm, "a").buttons == ("Yes", "No", "Cancel")


def test_dialog_with_buttons_of_its_own() -> None:
    question = _asked(Dialog, "Save %1?", ["Save", "Do not save", "Back"], 2, 3, dlgIconQuestion)
    assert question == Question("Save %1?", ("Save", "Do not save", "Back"), 2, 3)
    with use(Runtime(dialogs=ScriptedDialogs("Do not save", None, 1))):
        assert Dialog("?", ["Save", "Do not save", "Back"]) == 2
        assert Dialog("?", ["Save", "Do not save", "Back"], 1, 3) == 3
        assert Dialog("?", ["Save"]) == 1


def test_numbers_of_buttons_that_do_not_exist_count_as_not_given() -> None:
    assert _asked(Dialog, "?", ["a", "b"], 7, -1) == Question("?", ("a", "b"), 1, 0)
    assert _asked(Dialog, "?", []).buttons == ("OK",)


def test_dialog_of_the_wizard_has_parameters() -> None:
    assert _asked(Dialog, "Save %1 in %2?", "a.txt", 5) == Question("Save a.txt in 5?", ("OK",), 1, 0)


@pytest.mark.parametrize(
    ("before", "entered", "after"),
    [
        ("", "Ada", "Ada"),
        (1, "42", 42),
        (1.5, "2.25", 2.25),
        (False, "1", True),
        (7, "no number", 0),
        (Date("20260101"), "20260228", Date("20260228")),
        (Currency("1.5"), "2.25", Currency("2.25")),
    ],
)
def test_what_is_entered_gets_the_type_of_the_variable(before: object, entered: str, after: object) -> None:
    variable = Ref(before)
    dialogs = ScriptedDialogs(entered)
    with use(Runtime(dialogs=dialogs)):
        assert Input("Value of %1?", variable, "x") == 1
    assert (variable.value, type(variable.value)) == (after, type(after))
    assert dialogs.texts("input") == ["Value of x?"]


def test_a_cancelled_input_leaves_the_variable() -> None:
    variable = Ref("before")
    with use(Runtime(dialogs=ScriptedDialogs(None))):
        assert Input("?", variable) == 2
    assert variable.value == "before"


def test_the_script_must_fit() -> None:
    with use(Runtime(dialogs=ScriptedDialogs("Maybe", 3))):
        with pytest.raises(AssertionError, match="'Maybe' is no answer to 'Sure\\?', which has 1 Yes, 2 No"):
            YesNo("Sure?")
        with pytest.raises(AssertionError, match="3 is no answer"):
            YesNo("Sure?")
        with pytest.raises(AssertionError, match="no answer left for 'Sure\\?'"):
            YesNo("Sure?")


@pytest.mark.parametrize(
    ("function", "arguments", "answer", "given"),
    [
        (YesNoAsynchronous, ("?",), "Yes", Yes),
        (YesNoAsynchronous, (No, "?"), None, No),
        (OKCancelAsynchronous, ("?",), "OK", Yes),
        (OKCancelAsynchronous, (No, "a", "b"), "Cancel", No),
        (ConfirmAsynchronous, ("?",), "Cancel", Cancel),
        (ConfirmAsynchronous, ("?",), "No", No),
    ],
)
def test_the_procedure_gets_the_answer(
    function: object, arguments: tuple[object, ...], answer: str | None, given: int
) -> None:
    assert _answered(function, answer, *arguments) == given


def test_the_procedure_of_a_dialog_stands_in_either_place() -> None:
    assert _answered(DialogAsynchronous, 2, "?", ["a", "b"], 1, 2, dlgIconQuestion) == 2
    got: list[int] = []
    dialogs = ScriptedDialogs(1)
    with use(Runtime(dialogs=dialogs)):
        DialogAsynchronous("Save %1?", got.append, "a.txt")
        wait_for_answers()
    assert got == [1]
    assert dialogs.texts("question") == ["Save a.txt?"]


def test_an_asynchronous_question_does_not_wait() -> None:
    answer_now = threading.Event()
    answers: list[int] = []

    class Slow(RecordingDialogs):
        def ask(self, question: Question) -> int:
            assert answer_now.wait(20)
            return super().ask(question)

    with use(Runtime(dialogs=Slow())):
        YesNoAsynchronous("?", answers.append)
        assert answers == []
        answer_now.set()
        wait_for_answers()
    assert answers == [1]


@pytest.mark.parametrize("function", [YesNoAsynchronous, OKCancelAsynchronous, ConfirmAsynchronous])
def test_an_asynchronous_question_needs_its_procedure(function: object) -> None:
    for call in (function, DialogAsynchronous):
        with pytest.raises(WLanguageError, match="Nowhere"):
            call("a", "Nowhere")  # type: ignore[operator]
        with pytest.raises(WLanguageError):
            call("a")  # type: ignore[operator]


_by_name: list[str] = []


class _OneAtATime(ScriptedDialogs):
    """Dialogs whose first question waits whether a second one is asked meanwhile."""

    def __init__(self, *answers: int | str | None) -> None:
        super().__init__(*answers)
        self._second = threading.Event()
        self.together = False

    def ask(self, question: Question) -> int:
        if question.text == "first":
            self.together = self._second.wait(0.1)
        else:
            self._second.set()
        return super().ask(question)


def test_asynchronous_questions_come_one_after_the_other_with_their_titles() -> None:
    """So a script can answer them, and a person knows which is which."""
    dialogs = _OneAtATime("Yes", "Cancel", 2)
    answers: list[int] = []
    with use(Runtime(dialogs=dialogs)):
        YesNoAsynchronous("first", answers.append)
        NextTitle("Second")
        ConfirmAsynchronous("second", answers.append)
        Info("no title")
        DialogAsynchronous("third", ["A", "B"], answers.append)
        wait_for_answers()
    assert not dialogs.together
    assert answers == [Yes, Cancel, 2]
    assert [shown.text for shown in dialogs.shown if shown.kind in ("title", "question")] == [
        *("first", "Second", "second", "third")
    ]
    assert dialogs.texts("info") == ["no title"]


def _procedure_of_the_program(answer: str) -> None:
    _by_name.append(answer)


def test_the_procedure_may_be_named_and_gets_what_its_parameter_is() -> None:
    with use(Runtime(dialogs=ScriptedDialogs("No", 2))):
        YesNoAsynchronous("?", "_Procedure_Of_The_Program")
        wait_for_answers()
        DialogAsynchronous("?", ["a", "b"], "_procedure_of_the_program")
        wait_for_answers()
    assert _by_name == ["0", "2"]


def _answered(function: object, answer: int | str | None, *arguments: object) -> int:
    answers: list[int] = []
    with use(Runtime(dialogs=ScriptedDialogs(answer))):
        function(*arguments, answers.append)  # type: ignore[operator]
        wait_for_answers()
    (given,) = answers
    return given


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("YesNo", "OuiNon"),
        ("OKCancel", "OKAnnuler"),
        ("Confirm", "Confirmer"),
        ("Dialog", "Dialogue"),
        ("Input", "Saisie"),
        ("YesNoAsynchronous", "OuiNonAsynchrone"),
        ("OKCancelAsynchronous", "OKAnnulerAsynchrone"),
        ("ConfirmAsynchronous", "ConfirmerAsynchrone"),
        ("DialogAsynchronous", "DialogueAsynchrone"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    assert catalog.find_function(english) is catalog.find_function(french)
    assert catalog.find_function(english) is not None
