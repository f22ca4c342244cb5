"""Files on which the translator itself fails before it can tell one statement from another: each costs itself alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from translator.semantics.binder import BoundProgram, bind_units
from translator.semantics.project import Unit
from translator.source import SourceText
from translator.syntax import nodes as n

OWN_MISTAKE = "own mistake"
"""The reason of the mark that stands for such a file."""

Prepare = Callable[[Sequence[tuple[SourceText, BoundProgram]]], object]


def whole_text_marked(length: int) -> n.Program:
    """Return the program of a text of which nothing is translated: one mark."""
    mark = n.Untranslated(0, length, OWN_MISTAKE, 0)
    return n.Program(0, length, n.Block(0, length, (mark,)), (), ())


def told(mistake: Exception) -> str:
    """Return what a diagnostic says of a mistake of ours."""
    return f"{type(mistake).__name__}: {mistake}"


def without_program(unit: Unit, source: SourceText) -> Unit:
    """Return a unit with a mark in the place of its program."""
    return Unit(whole_text_marked(len(source.text)), unit.module, unit.name, is_shared=unit.is_shared)


def bound_together(
    units: Sequence[Unit], sources: Sequence[SourceText], prepare: Prepare = lambda _: None
) -> tuple[list[BoundProgram], dict[int, str]]:
    """Bind the units and prepare what is bound; where that fails, set aside those on which it fails.

    Returns also what failed, by the number of the unit.
    """
    try:
        return _bound(units, sources, prepare), {}
    except Exception as mistake:  # of ours: found out below whose file it is about
        of_all = told(mistake)
    mistakes: dict[int, str] = {}
    kept = list(units)
    for number, (unit, source) in enumerate(zip(units, sources, strict=True)):
        try:
            _bound([unit], [source], prepare)
        except Exception as mistake:
            mistakes[number] = told(mistake)
            kept[number] = without_program(unit, source)
    try:
        return _bound(kept, sources, prepare), mistakes
    except Exception:  # they fail only together
        marked = [without_program(unit, source) for unit, source in zip(units, sources, strict=True)]
        return _bound(marked, sources, prepare), {
            number: mistakes.get(number, of_all) for number in range(len(units))
        }


def _bound(units: Sequence[Unit], sources: Sequence[SourceText], prepare: Prepare) -> list[BoundProgram]:
    bounds = bind_units(units)
    prepare([*zip(sources, bounds, strict=True)])
    return bounds
