"""Random programs print what WLanguage's rules say, whatever loops, handlers and procedures they are made of."""

from __future__ import annotations

import pytest

from tests.golden.page import printed
from tests.translator.random_programs import random_program
from translator.pipeline import translate
from translator.source import SourceText

SEEDS = range(400)
PROGRAMS = {seed: made for seed in SEEDS if (made := random_program(seed)) is not None}


@pytest.mark.parametrize("seed", PROGRAMS)
def test_prints_what_the_rules_say(seed: int) -> None:
    text, output = PROGRAMS[seed]
    translation = translate(SourceText("random.wl", text))
    assert [d for d in translation.diagnostics if d.is_mark] == [], text
    assert printed(translation.python) == output, text


def test_nearly_all_programs_end_soon_and_print() -> None:
    assert sum(output.count("\n") > 2 for _, output in PROGRAMS.values()) > len(SEEDS) * 0.8
