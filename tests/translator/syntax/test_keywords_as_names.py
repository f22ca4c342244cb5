"""A word is a keyword only where the grammar has a use for it; it never takes a name away."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.semantics.walk import walk
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.syntax.parser import parse
from translator.syntax.vocabulary import keywords
from wlcompat.catalog import fold

WORDS = sorted({fold(s) for k in keywords() for s in k.spellings() if s.isidentifier()})
MODIFIERS = {
    *("GLOBAL", "LOCAL", "PRIVATE", "PROTECTED", "PUBLIC", "RESTRICTED", "VIRTUAL", "ABSTRACT", "REACTIVE"),
}


def _but_for(*terminals: str) -> list[str]:
    left_out = {fold(s) for k in keywords() if k.terminal in terminals for s in k.spellings()}
    return [word for word in [*WORDS, *VALUES] if word not in left_out]


VALUES = ["date", "heure", "file", "liste", "objet", "position", "taille", "client", "type", "vrai_", "a1"]


@pytest.mark.parametrize("word", [*WORDS, *VALUES])
def test_as_a_declared_variable(word: str) -> None:
    program, problems = parse(f"{word} is int\n{word} est entier = 5\nx, {word} are ints\n")
    assert problems == []
    assert [
        [name.text for name in s.names] for s in program.main.statements if isinstance(s, n.Declaration)
    ] == [
        [word],
        [word],
        ["x", word],
    ]


@pytest.mark.parametrize("word", [*WORDS, *VALUES])
def test_as_the_target_of_an_assignment(word: str) -> None:
    program, problems = parse(f"{word} = 1\n{word} += 2\n")
    assert problems == []
    targets = [s.target for s in program.main.statements if isinstance(s, n.Assignment)]
    assert [t.text for t in targets if isinstance(t, n.Name)] == [word, word]


@pytest.mark.parametrize("word", _but_for("NOT", "IS"))
def test_as_an_operand(word: str) -> None:
    program, problems = parse(
        f"x = {word} + 1\nx = 1 + {word}\nf({word}, ({word}))\nIF {word} = 1 THEN x = {word}\n"
    )
    assert problems == []
    assert sum(isinstance(node, n.Name) and node.text == word for node in walk(program)) == 6


@pytest.mark.parametrize("word", _but_for("IS", *MODIFIERS))
def test_as_a_parameter_a_procedure_and_a_member(word: str) -> None:
    program, problems = parse(f"x = y.{word}\nx = y:{word}\nPROCEDURE {word}()\nPROCEDURE p({word} is int)\n")
    assert problems == []
    assert [p.name.text for p in program.procedures if isinstance(p, n.Procedure)] == [word, "p"]


@pytest.mark.parametrize("word", ["a", "de", "to", "date", "file", "fin", "result", "case"])
def test_whole_programs_with_such_names_are_translated(word: str) -> None:
    text = f"{word} is int = 3\nFOR i = 1 TO {word}\n{word} = {word} + i\nEND\nInfo({word})\n"
    assert translate(SourceText("a.wl", text)).counts.untranslated == 0
