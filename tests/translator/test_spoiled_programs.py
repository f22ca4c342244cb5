"""Programs with a few words taken out, put in or exchanged: always Python that compiles, never a mistake of ours."""

from __future__ import annotations

import importlib
import random
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from tests.golden.page import pages
from translator.diagnostics import rules
from translator.lowering import exchanges
from translator.pipeline import translate, translate_files
from translator.project.finding import FileKind
from translator.project.units import read_units
from translator.semantics import binder
from translator.source import SourceText

_LINES = 40


def _texts() -> list[str]:
    return [source.text for page in pages() for source in page.sources.values()]


def _spoiled(chance: random.Random, text: str, words: list[str]) -> str:
    lines = text.split("\n")
    if len(lines) > _LINES:
        start = chance.randrange(len(lines) - _LINES)
        lines = lines[start : start + _LINES]
    for _ in range(chance.randrange(1, 4)):
        number = chance.randrange(len(lines))
        parts = re.split(r"(\W)", lines[number])
        how = chance.random()
        if how < 0.4:
            parts.pop(chance.randrange(len(parts)))
        elif how < 0.8:
            parts.insert(chance.randrange(len(parts) + 1), f" {chance.choice(words)} ")
        else:
            parts = []
        lines[number] = "".join(parts)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("seed", range(8))
def test_a_spoiled_program_is_translated_or_marked(seed: int) -> None:
    chance = random.Random(seed)
    texts = _texts()
    words = [word for text in texts for word in re.findall(r"\w+|[^\w\s]", text)]
    for _ in range(150):
        text = _spoiled(chance, chance.choice(texts), words)
        translation = translate(SourceText("a.wl", text))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            compile(translation.python, "a.py", "exec")
        mistakes = [d for d in translation.diagnostics if d.rule is rules.OwnMistake]
        assert not mistakes, f"{mistakes[0].message}\n{text}"


def test_a_mistake_of_ours_costs_one_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*_: Any) -> None:
        raise KeyError("nobody thought of it")

    monkeypatch.setattr(exchanges, "lower_exchange", mistaken)
    translation = translate(SourceText("a.wl", "a, b are int\na = 1\na <=> b\nTrace(a)\n"))
    assert [(d.rule, d.origin.line) for d in translation.diagnostics] == [(rules.OwnMistake, 3)]
    assert translation.counts.untranslated == 1
    assert "#     a <=> b" in translation.python
    assert "Trace(a)" in translation.python


_PROGRAM = (
    "Trace(f(1))\nc is C\nPROCEDURE f(n is int)\nRESULT n + 1\n\nPROCEDURE C::g()\nRESULT :m\n\n"
    "PROCEDURE h()\nTrace(2)\n\n"
)
_CLASS = "C is Class\n\tm is int\nEND\n"


_STAGES = {
    "parser": ("translator.pipeline.parse_in_order", 1),
    "names": ("translator.semantics.binder.mark_references", 2),
    "names of classes": ("translator.semantics.binder.declare_classes", 2),
    "types": ("translator.pipeline.infer_types", 2),
    "members": ("translator.lowering.classes._initial", 2),
    "main code": ("translator.lowering.bodies.procedure_body", 3),
    "procedures": ("translator.lowering.procedures.lower_procedure", 3),
    "heading": ("translator.lowering.program._heading", 1),
    "methods": ("translator.lowering.classes.complete_class", 1),
    "emitter": ("translator.pipeline.write", 1),
}
"""What fails, and how often: where types are looked for, too."""


@pytest.mark.parametrize(("place", "times"), _STAGES.values(), ids=_STAGES)
def test_a_mistake_of_ours_elsewhere_costs_what_it_is_about(
    monkeypatch: pytest.MonkeyPatch, place: str, times: int
) -> None:
    module, _, name = place.rpartition(".")
    real = getattr(importlib.import_module(module), name)
    turns = iter(range(times))

    def mistaken(*arguments: Any, **named: Any) -> Any:
        if next(turns, None) is not None:
            raise KeyError("nobody thought of it")
        return real(*arguments, **named)

    monkeypatch.setattr(place, mistaken)
    translation = translate(SourceText("a.wl", _CLASS + _PROGRAM))
    compile(translation.python, "a.py", "exec")
    assert next(turns, None) is None
    mistakes = [d.origin.line for d in translation.diagnostics if d.rule is rules.OwnMistake]
    assert translation.python.count("WL315 not translated:") == len(mistakes) > 0
    assert translation.counts.untranslated >= len(mistakes)
    if name == "lower_procedure":
        assert mistakes == [6, 9, 12]
        assert "def main() -> None:\n    Trace(f(1))" in translation.python


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_mistake_in_the_search_for_types_is_told_and_costs_them_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, jobs: int
) -> None:
    for name in ("first", "second"):
        filler = f"// {'long enough for a process of its own ' * 2000}\n"
        (tmp_path / f"{name}.wl").write_text(f"{filler}Trace({name}(1))\nPROCEDURE {name}(n)\nRESULT n\n")

    def mistaken(*_: Any) -> None:
        raise KeyError("nobody thought of it")

    monkeypatch.setattr("translator.lowering.inference._settle_parameters", mistaken)
    for one in translate_files(read_units([tmp_path], list(FileKind)).files, jobs=jobs):
        assert [d.rule for d in one.diagnostics] == [rules.OwnMistake]
        assert f"def {one.module}(n: Any)" in one.python


def test_a_mistake_about_one_file_costs_no_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "good.wl").write_text("Trace(1)\n")
    (tmp_path / "bad.wl").write_text("Trace(2)\nSpoiled()\n")
    real = binder.mark_references

    def mistaken(bounds: Any) -> None:
        if any("spoiled" in bound.contents.names for bound in bounds):
            raise KeyError("nobody thought of it")
        real(bounds)

    monkeypatch.setattr(binder, "mark_references", mistaken)
    found = {one.module: one for one in translate_files(read_units([tmp_path], list(FileKind)).files)}
    assert [d.rule for d in found["bad"].diagnostics if d.rule is rules.OwnMistake]
    assert "#     Spoiled()" in found["bad"].python
    assert "    Trace(1)" in found["good"].python
    assert not [d for d in found["good"].diagnostics if d.rule is rules.OwnMistake]
