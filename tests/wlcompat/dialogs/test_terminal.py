"""Somebody at a real terminal answers, mistypes, ends the input, interrupts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wlcompat.dialogs.terminal import END_OF_INPUT, INTERRUPT, Terminal

ENGLISH = """
sName is string = "Zoé"
nAge is int = 3
IF YesNo(No, "Go on?") THEN Info("goes on") ELSE Info("stays")
Info(Confirm(Cancel, "Sure?"))
Info(Dialog("Colour?", ["&Red", "Green", "Blue && black"], 2, 3, dlgIconQuestion))
Info(Input("Name?", sName), sName)
Info(Input("Age?", nAge), nAge)
ToastDisplay("short", toastShort, vaMiddle, haCenter)
NextTitle("Title")
Error("wrong")
"""
FRENCH = """
sName est une chaîne = "Zoé"
nAge est un entier = 3
SI OuiNon(Non, "Go on?") ALORS Info("goes on") SINON Info("stays")
Info(Confirmer(Annuler, "Sure?"))
Info(Dialogue("Colour?", ["&Red", "Green", "Blue && black"], 2, 3, dlgIcôneQuestion))
Info(Saisie("Name?", sName), sName)
Info(Saisie("Age?", nAge), nAge)
ToastAffiche("short", toastCourt, cvMilieu, chCentre)
TitreSuivant("Title")
Erreur("wrong")
"""
ASYNCHRONOUS = """
OuiNonAsynchrone("One?", First)
Info("goes on")

PROCÉDURE First(nAnswer)
Info("first " + nAnswer, ThreadCourant() = threadPrincipal)
ConfirmerAsynchrone(Annuler, "Two?", Second)

PROCÉDURE Second(nAnswer)
Info("second " + nAnswer, ExécuteThreadPrincipal(Where))
DialogueAsynchrone("Three?", ["A", "B"], 1, 2, dlgIcôneInfo, "Third")

PROCÉDURE Third(nAnswer)
Info("third " + nAnswer)
SI nAnswer = 2 ALORS FinProgramme()
Second(0 / (nAnswer - 1))

PROCÉDURE Where()
RENVOYER ThreadCourant()
"""
FAILING = """
n is int
YesNoAsynchronous("One?", Answered)
n = 1 / n

PROCEDURE Answered(nAnswer)
"""


@pytest.fixture
def program(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    file = tmp_path / "program.wl"
    file.write_text(request.param, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("program", [ENGLISH], indirect=True)
def test_wrong_answers_are_asked_again(program: str) -> None:
    with Terminal(program) as terminal:
        terminal.shows("Go on?\n  1) Yes\n  2) No [Enter]\n> ")
        for wrong in ("maybe", "0", "3", "-1"):
            terminal.types(wrong + "\n")
            terminal.shows("Answer by a number from 1 to 2.\n> ")
        terminal.types(" YES \n")
        terminal.shows("goes on")
        terminal.shows("> ")
        terminal.types("\n")
        terminal.shows("\n2\nColour?\n  1) Red\n  2) Green [Enter]\n  3) Blue & black\n> ")
        terminal.types("b\n")
        terminal.shows("3\nName?\n[Zoé] > ")
        terminal.types("Élodie\n")
        terminal.shows("1\nÉlodie\nAge?\n[3] > ")
        terminal.types("\n")
        assert terminal.ends() == ("\n1\n3\nshort\n--- Title ---\nwrong\n", 0)


@pytest.mark.parametrize("program", [FRENCH], indirect=True)
def test_the_end_of_the_input_closes_each_question(program: str) -> None:
    with Terminal(program, lines=1, columns=1, language="fr") as terminal:
        for shown in (
            "2) Non [Enter]\n> ",
            "Non\nstays\nSure?\n  1) Oui\n  2) Non\n  3) Annuler [Enter]\n> ",
            "Annuler\n2\nColour?\n  1) Red\n  2) Green [Enter]\n  3) Blue & black\n> ",
            "Blue & black\n3\nName?\n[Zoé] > ",
            "Annuler\n2\nZoé\nAge?\n[3] > ",
        ):
            terminal.shows(shown)
            terminal.types(END_OF_INPUT)
        assert terminal.ends() == ("Annuler\n2\n3\nshort\n--- Title ---\nwrong\n", 0)


@pytest.mark.parametrize("program", [ENGLISH, ASYNCHRONOUS], indirect=True)
def test_an_interruption_ends_the_program(program: str) -> None:
    with Terminal(program) as terminal:
        terminal.shows("> ")
        terminal.types("half an answer" + INTERRUPT)
        assert terminal.ends()[1] == 130


@pytest.mark.parametrize("program", [ASYNCHRONOUS], indirect=True)
def test_asynchronous_questions_follow_each_other_in_the_main_thread(program: str) -> None:
    with Terminal(program) as terminal:
        for shown, typed in (("One?", "2\n"), ("Two?", END_OF_INPUT), ("Three?", "b\n")):
            terminal.shows(shown)
            terminal.shows("> ")
            terminal.types(typed)
            if shown == "One?":
                terminal.shows("first 0\n1\n")
            if shown == "Two?":
                terminal.shows("second 2\nthreadMain\n")
        assert terminal.ends() == ("b\nthird 2\n", 0)


@pytest.mark.parametrize("program", [ASYNCHRONOUS], indirect=True)
def test_an_error_behind_an_answer_is_one_of_the_program(program: str) -> None:
    with Terminal(program) as terminal:
        for shown, typed in (("One?", "\n"), ("Two?", "\n"), ("Three?", "\n")):
            terminal.shows(shown)
            terminal.shows("> ")
            terminal.types(typed)
        shown, exit_code = terminal.ends()
    assert 'program.wl", line ' in shown
    assert (shown.splitlines()[-1], exit_code) == ("ZeroDivisionError: division by zero", 1)


@pytest.mark.parametrize("program", [FAILING], indirect=True)
def test_an_error_of_the_main_thread_does_not_wait_for_answers(program: str) -> None:
    with Terminal(program) as terminal:
        shown, exit_code = terminal.ends()
    assert "ZeroDivisionError" in shown
    assert exit_code == 1
