"""What the text of a description states: a default, and a range of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from translator.doccheck.page import PageLine
from wlcompat.record import value

_DEFAULT = re.compile(
    r"\bby default\b|\bpar d[ée]faut\b|\bdefault value\b|\bdefault is\b|\(default\)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.;](?:\s+|$)")
_SUM = re.compile(r"[^\W\d]\w{0,200}(?: ?\+ ?[^\W\d]\w{0,200})+")
_SINGLE_AFTER_COLON = re.compile(r":\s*([^\W\d]\w{0,200})\s*[.;]?\s*$")
_IDENTIFIER = re.compile(r"[^\W\d]\w{0,200}")
_BOOLEAN = re.compile(r"\b(?:(true|vrai)|(false|faux))\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.])(\d{1,3}(?:[ ,]\d{3}){1,4}|\d{1,15})(?![\w.]*\d)\s{0,3}([^\W\d]{0,20})")
_EMPTY = re.compile(r'\bempty string\b|\bcha[iî]ne vide\b|""', re.IGNORECASE)
_DIGITS = r"(\d{1,3}(?:[ ,]\d{3}){1,4}|\d{1,15})"  # 65000, 65 000, 65,000
_RANGE = re.compile(
    rf"\b(?:between|entre)\s{{1,3}}{_DIGITS}\s{{1,3}}(?:and|et)\s{{1,3}}{_DIGITS}\b", re.IGNORECASE
)
_FACTORS = {"s": 1000, "second": 1000, "seconds": 1000, "seconde": 1000, "secondes": 1000}


@value
class StatedDefault:
    """A sentence that states a default, and what can be read in it."""

    sentence: str
    line: int
    summed: tuple[str, ...]
    """The names of `A + B + C`, or the one name behind the colon."""
    words: tuple[str, ...]
    """All words of the sentence, some of which may be constants."""
    boolean: bool | None
    numbers: frozenset[int]
    """The number, in the unit that the page names and, for seconds, in milliseconds too."""
    empty: bool


@value
class StatedRange:
    """Numbers that the page allows, from `first` to `last`."""

    first: int
    last: int
    line: int

    def __str__(self) -> str:
        """Return the range in words."""
        return f"between {self.first} and {self.last}"


def stated_default(lines: Iterable[PageLine]) -> StatedDefault | None:
    """Return the default that the lines state, or None."""
    for line in lines:
        for sentence in _sentences(line.text):
            if _DEFAULT.search(sentence):
                return _read(sentence, line.number)
    return None


def stated_ranges(lines: Iterable[PageLine]) -> Iterator[StatedRange]:
    """Yield the ranges of numbers that the lines state."""
    for line in lines:
        for found in _RANGE.finditer(line.text):
            yield StatedRange(_integer(found[1]), _integer(found[2]), line.number)


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield text[start : end.start()].strip()
        start = end.end()
    yield text[start:].strip()


def _read(sentence: str, line: int) -> StatedDefault:
    sums = _SUM.findall(sentence)
    single = _SINGLE_AFTER_COLON.search(sentence)
    summed = max(sums, key=len) if sums else single[1] if single else ""
    boolean = _BOOLEAN.search(sentence)
    number = _NUMBER.search(sentence)
    numbers = set()
    if number:
        value = _integer(number[1])
        numbers = {value, value * _FACTORS.get(number[2].lower(), 1)}
    return StatedDefault(
        sentence=sentence,
        line=line,
        summed=tuple(part.strip() for part in summed.split("+") if part.strip()),
        words=tuple(_IDENTIFIER.findall(sentence)),
        boolean=boolean[1] is not None if boolean else None,
        numbers=frozenset(numbers),
        empty=_EMPTY.search(sentence) is not None,
    )


def _integer(digits: str) -> int:
    return int("".join(c for c in digits if c in "0123456789") or "0")
