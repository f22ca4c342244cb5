"""An END at the end of the line of a statement, RETURN in front of it, IF without THEN before a bare name."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText

PROGRAM = """\
Check(1)
Check(2)
Check(3)
FOR i = 1 TO 2
	Trace(i) END
bOn is boolean = True
IF bOn Multitask
IF bOn = False Stop
Trace("end")

PROCEDURE Check(n is int)
IF n = 1 THEN
	Trace("one")
	RETURN END
IF n = 2 THEN Trace("two"); RETURN END
IF n = 3 THEN Trace("three") END
Trace("behind")
"""


def printed(program: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    translation = translate(SourceText("ends.wl", program))
    assert translation.counts.untranslated == 0
    exec(compile(translation.python, "ends.py", "exec"), {"__name__": "__main__"})
    return capsys.readouterr().out.split()


def test_an_end_behind_a_statement_closes_the_block(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(PROGRAM, capsys) == ["one", "two", "three", "behind", "1", "2", "end"]


def test_french_ends_do_so_too(capsys: pytest.CaptureFixture[str]) -> None:
    french = PROGRAM.replace("RETURN END", "RETOUR FIN").replace(" END", " FIN")
    assert printed(french, capsys) == ["one", "two", "three", "behind", "1", "2", "end"]


def test_one_that_closes_nothing_costs_itself() -> None:
    translation = translate(SourceText("ends.wl", 'Trace("a") END\nTrace("b")\n'))
    assert translation.counts.untranslated == 1
    assert translation.python.count("Trace(") == 2
