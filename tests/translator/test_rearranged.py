"""Plain texts in the form of other languages: code behind the END of a procedure, procedures inside a class."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.golden.page import printed
from tests.golden.variants import comment_lines, python_comments
from translator.pipeline import Translation, translate, translate_files
from translator.project.units import read_units
from translator.source import SourceText
from translator.syntax.parser import parse

LATE = """\
// Tools
gnCount is int = 1

// Adds one
PROCEDURE AddOne(n is int) : int
	IF n = 3 THEN
		RESULT 4
	END
	RESULT n + 1
END

// the main code
Trace(AddOne(gnCount))
FOR i = 1 TO 2
	Trace(i)   // trails
END

// The second one
PROCEDURE Second()
	Trace("second")
END

// last words
Second()
Third()

PROCEDURE Third()
	Trace("third")
END
"""
TARDIF = """\
// Tools
gnCount est un entier = 1

// Adds one
PROCÉDURE AddOne(n est un entier) : entier
	SI n = 3 ALORS
		RENVOYER 4
	FIN
	RENVOYER n + 1
FIN

// the main code
Trace(AddOne(gnCount))
POUR i = 1 À 2
	Trace(i)   // trails
FIN

// The second one
PROCÉDURE Second()
	Trace("second")
FIN

// last words
Second()
Third()

PROCÉDURE Third()
	Trace("third")
FIN
"""
SQUARES = """\
// A square
CLASS CSquare INHERITS CShape // squares
	PRIVATE
	m_rSide is real

	// Makes it
	PROCEDURE Constructor(r is real)
		:m_rSide = r
	END

	GLOBAL PROCEDURE Unit() : CSquare
		o is CSquare(1)
		RESULT o
	END

	PROCEDURE Area() : real
		RESULT m_rSide * m_rSide // the area
	END
END

CShape is Class
	m_sName is string = "shape"
	PROCEDURE Area() : real
	PROCEDURE Name() : string
END

PROCEDURE CShape.Name() : string
	RESULT m_sName
END

PROCEDURE Show(o is CShape)
	Trace(o.Name(), o.Area())
END

o is CSquare(4)
Show(o)
Show(CSquare.Unit())
"""
CARRES = """\
// A square
CLASSE CSquare HÉRITE DE CShape // squares
	PRIVÉE
	m_rSide est un réel

	// Makes it
	PROCÉDURE Constructeur(r est un réel)
		:m_rSide = r
	FIN

	PROCÉDURE GLOBALE Unit() : CSquare
		o est un CSquare(1)
		RENVOYER o
	FIN

	PROCÉDURE Area() : réel
		RENVOYER m_rSide * m_rSide // the area
	FIN
FIN

CShape est une Classe
	m_sName est une chaîne = "shape"
	PROCÉDURE Area() : réel
	PROCÉDURE Name() : chaîne
FIN

PROCÉDURE CShape.Name() : chaîne
	RENVOYER m_sName
FIN

PROCÉDURE Show(o est un CShape)
	Trace(o.Name(), o.Area())
FIN

o est un CSquare(4)
Show(o)
Show(CSquare.Unit())
"""
IN_ORDER = ("2", "1", "2", "second", "third")
AREAS = ("shape 16", "shape 1")
TYPING_MISTAKE = """\
Check(3)

PROCEDURE Check(n is int)
IF n = 3 THEN Trace("three")
END
Trace("behind")
"""


def _translated(text: str) -> Translation:
    return translate(SourceText("late.wl", text))


@pytest.mark.parametrize(
    ("text", "lines"), [(LATE, IN_ORDER), (TARDIF, IN_ORDER), (SQUARES, AREAS), (CARRES, AREAS)]
)
def test_the_program_runs_as_it_reads(text: str, lines: tuple[str, ...]) -> None:
    translation = _translated(text)
    assert translation.counts.untranslated == 0
    assert tuple(printed(translation.python).splitlines()) == lines


def test_both_languages_give_the_same_python() -> None:
    for english, french in ((LATE, TARDIF), (SQUARES, CARRES)):
        english_python, french_python = (_without_comments(_translated(one)) for one in (english, french))
        assert english_python == french_python


def _without_comments(translation: Translation) -> str:
    return re.sub(r"#.*", "", translation.python)


@pytest.mark.parametrize("text", [LATE, TARDIF, SQUARES, CARRES])
def test_every_comment_stays_once(text: str) -> None:
    program, _ = parse(text)
    expected = sorted(line for comment in program.comments for line in comment_lines(comment))
    found = sorted(one for one in python_comments(_translated(text).python) if "PROC" not in one)
    assert found == expected


@pytest.mark.parametrize("text", [LATE, SQUARES])
def test_the_source_map_tells_the_lines_of_the_user(text: str) -> None:
    translation = _translated(text)
    lines = text.splitlines()
    for python, number in zip(translation.python.splitlines(), translation.lines, strict=True):
        for told in ("Trace", "RESULT", "Constructor"):
            if number and told.replace("RESULT", "return") in python:
                assert told in lines[number - 1]


def test_each_end_of_a_procedure_is_told_at_its_line() -> None:
    told = [(one.rule.code, one.origin.line) for one in _translated(LATE).diagnostics]
    assert told == [("WL202", 10), ("WL202", 21), ("WL202", 29)]


def test_a_header_whose_procedure_is_written_out_below_is_a_comment() -> None:
    assert "        # PROCEDURE Name() : string\n" in _translated(SQUARES).python


def test_an_end_too_many_in_a_procedure_as_wlanguage_has_it_moves_nothing() -> None:
    translation = _translated(TYPING_MISTAKE)
    assert [(one.rule.code, one.origin.line) for one in translation.diagnostics] == [("WL307", 5)]
    assert translation.python.index("def Check") < translation.python.index('Trace("behind")')


def test_the_files_of_a_program_may_be_so(tmp_path: Path) -> None:
    (tmp_path / "shapes.wl").write_text(SQUARES)
    (tmp_path / "main.wl").write_text(
        "o is CSquare(3)\nTrace(o.Area())\nPROCEDURE Nothing()\n\tTrace(1)\nEND\nNothing()\n"
    )
    made = {one.module: one for one in translate_files(read_units([tmp_path]).files)}
    assert "class CSquare(CShape):" in made["shapes"].python
    main = made["main"].python
    assert main.index("    Nothing()") < main.index("def Nothing")


def test_what_looks_like_a_class_in_a_text_stays_as_it_is() -> None:
    translation = _translated("s is string = [\nclass Shape\n\tpass\n]\nTrace(s)\n")
    assert printed(translation.python).splitlines() == ["class Shape", "\tpass"]
