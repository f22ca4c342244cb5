"""Which texts and buffers the runtime lengthens, and where Python's own `+=` stays."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


def python_of(text: str) -> str:
    """Return the Python of a program that is translated without a remark."""
    translation = translate(SourceText("a.wl", text))
    assert not translation.diagnostics
    return translation.python


@pytest.mark.parametrize(
    ("kind", "before", "after", "change", "grown"),
    [
        ("Buffer", "", "", "x += y", "x += y\n"),
        ("Buffer", "LOOP(2)", "END", "x += y", "x.grow(y)\n"),
        ("Buffer", "LOOP(2)", "END", "x = x + y", "x.grow(y)\n"),
        ("Buffer", "FOR i = 1 TO 2\nIF i > 1 THEN", "END\nEND", "x += y", "x.grow(y)\n"),
        ("Buffer", "LOOP(2)\nEND", "", "x += y", "x += y\n"),
        ("Buffer", "LOOP(2)", "END", "x = y + x", "x = y + x\n"),
        ("string", "LOOP(2)", "END", "x += y", "x += y\n"),
        ("int", "LOOP(2)", "END", "x += y", "x += y\n"),
    ],
)
def test_a_variable_of_a_procedure(kind: str, before: str, after: str, change: str, grown: str) -> None:
    python = python_of(f"x, y are {kind}\n{before}\n{change}\n{after}\n")
    assert grown in python
    assert ("Ref(" in python) == (".grow(" in python)


def test_other_assignments_of_a_global_keep_its_statement() -> None:
    python = python_of(
        "gs, gt, gu are Buffer\nA()\nB()\nProcedure A()\ngs += gt\nProcedure B()\ngt += gs\ngt = gu\ngu += gt\n"
    )
    assert 'def A() -> None:\n    grow_global("gs", gt)\n' in python
    assert (
        'def B() -> None:\n    global gt\n    grow_global("gt", gs)\n    gt = gu\n    grow_global("gu", gt)\n'
        in python
    )


def test_what_leads_to_a_place_is_worked_out_once() -> None:
    python = python_of(
        "C is Class\ns is Buffer\nEND\nt is array of 2 C\n"
        't[Next()].s += Text()\nProcedure Next() : int\nRESULT 1\nProcedure Text() : Buffer\nRESULT "a"\n'
    )
    assert python.count("Next()") == 2  # its definition, and its call
    assert ".s" not in python.split("def main")[1].split("def ")[0]
    assert ', "s", Text())\n' in python


def test_a_text_that_a_member_or_a_global_holds_grows_in_loops() -> None:
    text = "C is Class\ns is string\nEND\nc is C\ngs is string\nA()\nProcedure A()\n{}gs += gs\nc.s += gs\n{}"
    once, often = python_of(text.format("", "")), python_of(text.format("LOOP(2)\n", "END\n"))
    assert "    gs += gs\n    c.s += gs\n" in once
    assert 'grow_global("gs", gs)\n        grow_member(c, "s", gs)\n' in often


def test_texts_and_numbers_in_arrays_stay_with_pythons_operator() -> None:
    assert 't[0] += "a"\n' in python_of('t is array of 2 string\nt[1] += "a"\n')
    assert "t[0] += 1\n" in python_of("t is array of 2 int\nt[1] += 1\n")


def test_a_local_parameter_that_a_loop_grows() -> None:
    python = python_of('Fill("a")\nProcedure Fill(LOCAL b is Buffer)\nLOOP(2)\nb += b\nEND\n')
    assert "b.grow(b.value)\n" in python
