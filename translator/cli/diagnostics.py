"""Diagnostics on the terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from translator.cli.language import language_for
from translator.diagnostics.render import as_text
from translator.pipeline import Translation
from translator.source import SourceText


def show(translations: Iterable[Translation], stream: TextIO | None = None) -> None:
    """Print the diagnostics of translations with the lines that they are about."""
    stream = stream or sys.stderr
    for translation in translations:
        source = translation.source
        if not translation.diagnostics:
            continue

        def line_text(_file: str, line: int, source: SourceText = source) -> str:
            return source.line_text(line)

        for line in as_text(translation.diagnostics, line_text, colours(stream), language_for(source.text)):
            print(line, file=stream)


def colours(stream: TextIO) -> bool:
    """Whether to write in colour: on a terminal, unless NO_COLOR is set."""
    return stream.isatty() and "NO_COLOR" not in os.environ


def summary(translations: Iterable[Translation]) -> str:
    """Return one line that counts what was translated."""
    counts = [translation.counts for translation in translations]
    total = sum(c.statements for c in counts)
    untranslated = sum(c.untranslated for c in counts)
    unsupported = sum(c.unsupported for c in counts)
    text = f"{total - untranslated} of {total} statements translated"
    if untranslated:
        text += f", {untranslated} marked"
    if unsupported:
        text += f", {unsupported} call functions that the runtime does not have"
    return text
