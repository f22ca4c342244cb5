"""Diagnostics on the terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from translator.cli.language import language_for
from translator.diagnostics.phrases import in_french
from translator.diagnostics.render import as_text
from translator.diagnostics.rule import Diagnostic
from translator.pipeline import Translation
from translator.source import SourceText

_TEXTS_LOOKED_AT = 5
"""How many of the files are looked at for the language of their authors."""


def show(translations: Iterable[Translation], stream: TextIO | None = None) -> None:
    """Print the diagnostics of translations with the lines that they are about."""
    stream = stream or sys.stderr
    for line in shown(translations, stream):
        print(line, file=stream)


def shown(translations: Iterable[Translation], stream: TextIO | None = None) -> Iterator[str]:
    """Yield the lines that show the diagnostics of translations on a stream."""
    for translation in translations:
        yield from _lines(translation.diagnostics, translation.source, stream or sys.stderr)


def show_found(found: Sequence[Diagnostic], source: SourceText, stream: TextIO | None = None) -> None:
    """Print the diagnostics of one file, in the language of the user."""
    stream = stream or sys.stderr
    for line in _lines(found, source, stream):
        print(line, file=stream)


def _lines(found: Sequence[Diagnostic], source: SourceText, stream: TextIO) -> Iterator[str]:
    if found:
        language = language_for(source.text)
        yield from as_text(found, lambda _file, line: source.line_text(line), colours(stream), language)


def colours(stream: TextIO) -> bool:
    """Whether to write in colour: on a terminal, unless NO_COLOR is set."""
    return stream.isatty() and "NO_COLOR" not in os.environ


def summary(translations: Sequence[Translation], written_to: object = None) -> str:
    """Return one line that counts what was translated, in the language of the user, and says where it was written."""
    counts = [translation.counts for translation in translations]
    total = sum(c.statements for c in counts)
    untranslated = sum(c.untranslated for c in counts)
    unsupported = sum(c.unsupported for c in counts)
    parts = [f"{total - untranslated} of {total} statements translated"]
    if untranslated:
        parts.append(f"{untranslated} marked")
    if unsupported:
        parts.append(f"{unsupported} call functions that the runtime does not have")
    if written_to is not None:
        parts.append(f"written to {written_to}")
    texts = "\n".join(translation.source.text for translation in translations[:_TEXTS_LOOKED_AT])
    return ", ".join(map(in_french, parts) if language_for(texts) == "fr" else parts)
