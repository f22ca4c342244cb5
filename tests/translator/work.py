"""How much a translation does, counted in Python calls: the same on every machine, unlike seconds."""

from __future__ import annotations

import sys
import types
from functools import cache

from translator.pipeline import Translation, translate
from translator.source import SourceText

CALLS_PER_CHARACTER = 400
"""No program of ours takes half as many; a translation that does is taken for endless."""


class TooMuchWorkError(Exception):
    """A translation went on for far longer than its text is worth."""


def translated(text: str) -> Translation:
    """Translate a text; raises TooMuchWorkError rather than to go on for ever."""
    return counted(text)[0]


@cache
def _load_tables() -> None:
    """Load what the first translation of a process loads, names and grammar: that is not the text's work."""
    translate(SourceText("a.wl", "UnknownProcedure(UnknownConstant)\n"))


def counted(text: str) -> tuple[Translation, int]:
    """Translate a text and count the calls; raises TooMuchWorkError rather than to go on for ever."""
    most = 200_000 + CALLS_PER_CHARACTER * len(text)
    calls = 0

    def count(_frame: types.FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        if event == "call" or event == "c_call":
            calls += 1
            if calls > most:
                sys.setprofile(None)
                raise TooMuchWorkError(f"{calls} calls for {len(text)} characters")

    _load_tables()
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        translation = translate(SourceText("a.wl", text))
    finally:
        sys.setprofile(before)
    return translation, calls
