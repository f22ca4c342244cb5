"""The conversion of one text: the same words in the other language, everything between them as it is."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left

from translator.convert.agreement import agree
from translator.convert.attributes import convert_attributes
from translator.convert.edit import Edit, apply
from translator.convert.keywords import convert_keyword
from translator.convert.names import OwnNames, Scopes, names_of
from translator.convert.naming import Kept, Naming
from translator.convert.reading import Reading, Word, read
from translator.convert.types import behind_path, convert_adjective, convert_type, words_of_type
from translator.convert.vocabulary import Vocabulary, vocabulary
from translator.patterns import pattern
from translator.syntax.problems import SyntaxProblem
from translator.syntax.quotes import DOUBLED, expressions_in, has_plain_quotes
from translator.syntax.vocabulary import Language
from wlcompat.catalog import fold
from wlcompat.record import record

_DAYS = {
    "fr": (pattern(r"d(?!\w)", re.IGNORECASE), "j"),
    "en": (pattern(r"j(?!\w)", re.IGNORECASE), "d"),
}
"""The unit of days in a duration such as `2 d 3 h`; the other units are the same."""


@record
class Conversion:
    """What there is to change in a text, and what stays."""

    edits: list[Edit]
    problems: list[SyntaxProblem]
    """What could not be parsed, and stays as it is."""
    kept: list[Kept]


def convert(text: str, to: Language, others: OwnNames | None = None) -> Conversion:
    """Convert a text; `others` are the names that the other texts of its program declare."""
    reading = read(text)
    scopes = names_of(reading.program)
    if others is not None:
        scopes.own.update(others)
    return _convert(reading, scopes, vocabulary(to))


def converted(text: str, to: Language) -> str:
    """Return a text in the other language."""
    return apply(text, convert(text, to).edits)


def own_names(text: str) -> OwnNames:
    """Return the names that a text declares for the other texts of its program."""
    return names_of(read(text).program).own


def _convert(reading: Reading, scopes: Scopes, words: Vocabulary) -> Conversion:
    naming = Naming(reading, scopes, words)
    edits: dict[int, Edit] = {}
    done = _convert_types(reading, scopes, words, edits) | convert_attributes(reading, words, edits)
    for position, word in enumerate(reading.words):
        if word.start in done:
            continue
        if word.terminal == "NAME":
            new = naming.convert(position)
        elif word.terminal == "STRING":
            new = _interpolated(word, scopes, words)
        elif word.terminal == "DURATION":
            pattern, unit = _DAYS[words.to]
            new = pattern.sub(unit, word.text)
        elif word.is_keyword and word.text != "}" and word.start not in reading.names:
            new = convert_keyword(reading, position, words)
        else:
            continue
        if new is not None and new != word.text:
            edits[word.start] = Edit(word.start, word.end, new)
    agree(reading, edits, words)
    return Conversion([edit for _, edit in sorted(edits.items())], reading.problems, sorted(naming.kept))


def _convert_types(reading: Reading, scopes: Scopes, words: Vocabulary, edits: dict[int, Edit]) -> set[int]:
    """Convert the types; return the offsets of their words."""
    starts = [word.start for word in reading.words]
    covered: set[int] = set()
    for node in reading.types:
        own = words_of_type(reading.words[bisect_left(starts, node.start) :], node)
        if not own or own[0].start in covered:
            continue
        covered.update(word.start for word in own)
        own = behind_path(own)
        if not own:
            continue
        named = itertools.takewhile(lambda word: word.terminal != "ON", own)
        is_of_program = any(fold(word.text) in scopes.own.types for word in named)
        if is_of_program:
            found = [(convert_adjective(word.text, words), word.text) for word in own]
            new = [adjective[0] if adjective is not None else text for adjective, text in found]
        else:
            new = convert_type(own, words)
        gaps = [reading.text[a.end : b.start] for a, b in itertools.pairwise(own)]
        if len(new) == len(own):
            for word, text in zip(own, new, strict=True):
                if text != word.text:
                    edits[word.start] = Edit(word.start, word.end, text)
        elif all(gap.isspace() and "\n" not in gap for gap in gaps):
            edits[own[0].start] = Edit(own[0].start, own[-1].end, " ".join(new))
    return covered


def _interpolated(word: Word, scopes: Scopes, words: Vocabulary) -> str | None:
    """Convert the expressions between `[%` and `%]` of a text."""
    if "[%" not in word.text:
        return None

    def converted_inside(expression: str) -> str:
        quote, doubled = '"', '"' if has_plain_quotes(expression) else DOUBLED
        text = f"x = {expression.replace(doubled, quote)}\n"
        reading = read(text)
        if reading.problems:
            return expression
        new = apply(text, _convert(reading, scopes.at(word.start), words).edits)[len("x = ") : -1]
        return new.replace(quote, doubled)

    found = expressions_in(word.text)
    return apply(word.text, [Edit(*one.span(1), converted_inside(one[1])) for one in found])
