"""Programs with a few words taken out, put in or exchanged: always Python that compiles, never a mistake of ours."""

from __future__ import annotations

import random
import re
import warnings
from typing import Any

import pytest

from tests.golden.page import pages
from translator.diagnostics import rules
from translator.lowering import exchanges
from translator.pipeline import translate
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
