"""Attributes in `< >` behind types, parameters and headers: their names, of one word or several."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

from translator.convert.edit import Edit
from translator.convert.reading import Reading, Word
from translator.convert.vocabulary import Vocabulary


def convert_attributes(reading: Reading, vocabulary: Vocabulary, edits: dict[int, Edit]) -> set[int]:
    """Convert the names of attributes; return the offsets of their words."""
    starts = [word.start for word in reading.words]
    covered: set[int] = set()
    for start, end in reading.attributed:
        words = reading.words[bisect_left(starts, start) : bisect_left(starts, end)]
        for name in _names(words):
            if name[0].start in covered:
                continue
            covered.update(word.start for word in name)
            new = vocabulary.name("attribute", " ".join(word.text for word in name))
            if new is not None:
                edits[name[0].start] = Edit(name[0].start, name[-1].end, new)
    return covered


def _names(words: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of each attribute's name: those behind `<` and `,`, up to `=`, `,` or `>`."""
    inside = False
    for position, word in enumerate(words):
        inside = (inside or word.text == "<") and word.text != ">"
        if inside and word.text in ("<", ","):
            name = list(takewhile(lambda word: word.text[0].isalpha(), words[position + 1 :]))
            if name:
                yield name
