"""Finding one text in another, with the options that the searching functions share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wlcompat.strings.arguments import TextT, alike, text_of
from wlcompat.strings.options import SearchOptions
from wlcompat.values.text import decode, encode

# As plain numbers: arithmetic with members of an enumeration costs more than the search
_FROM_END = int(SearchOptions.FromEnd)
_IGNORE_CASE = int(SearchOptions.IgnoreCase)
_WHOLE_WORD = int(SearchOptions.WholeWord)
NEEDS_EXPRESSION = _IGNORE_CASE | _WHOLE_WORD
"""The options that plain comparisons of characters cannot serve."""


def find(text: TextT, sought: TextT, start: int, options: int) -> int:
    """Return where `sought` stands, as Python counts, or -1.

    `start` counts from 1, and from the end with FromEnd. An empty text is found nowhere.
    """
    if not sought:
        return -1
    if options & _FROM_END:
        last = len(text) - max(start, 1)
        if not options & NEEDS_EXPRESSION:
            return text.rfind(sought, 0, last + len(sought)) if last >= 0 else -1
        return max((at for at in matches(text, sought, options) if at <= last), default=-1)
    first = max(start, 1) - 1
    if not options & NEEDS_EXPRESSION:
        return text.find(sought, first)
    return next((at for at in matches(text, sought, options) if at >= first), -1)


def matches(text: TextT, sought: TextT, options: int, *, overlapping: bool = True) -> Iterator[int]:
    """Yield where `sought` stands, as Python counts, from the left to the right."""
    # Python knows no letters but those of ASCII in bytes; as text they have the same positions
    pattern, searched = compiled(text_of(sought), options), text_of(text)
    at = 0
    while (found := pattern.search(searched, at)) is not None:
        yield found.start()
        at = found.start() + 1 if overlapping else found.end()


def occurrences(text: str | bytes, sought: str | bytes | list[str], options: int) -> list[int]:
    """Return all places, as Python counts, where the text or one of several texts stands, in order."""
    wanted = [item for item in (sought if isinstance(sought, list) else [sought]) if item]
    return sorted({at for item in wanted for at in matches(*alike(text, item), options)})


def each_position(sought: str | bytes, text: str | bytes, options: int = 0) -> list[int]:
    """Return the positions, from 1, at which a text stands in another; `options`: IgnoreCase, WholeWord."""
    return [at + 1 for at in occurrences(text, sought, options)]


def count(text: TextT, sought: TextT, options: int) -> int:
    """Return how many times `sought` stands in the text, each character counted once."""
    if not sought:
        return 0
    if not options & NEEDS_EXPRESSION:
        return text.count(sought)
    return sum(1 for _ in matches(text, sought, options, overlapping=False))


def replaced(text: TextT, sought: TextT, new: TextT, options: int) -> TextT:
    """Return the text with `sought` replaced wherever it stands."""
    if not options & NEEDS_EXPRESSION:
        return text.replace(sought, new)
    if isinstance(text, bytes):
        return encode(replaced(decode(text), decode(sought), decode(new), options))
    return compiled(sought, options).sub(lambda _: new, text)


@lru_cache(maxsize=256)
def compiled(sought: str, options: int) -> re.Pattern[str]:
    """Return the expression that finds the text as the options ask."""
    expression = re.escape(sought)
    if options & _WHOLE_WORD:
        expression = rf"(?<!\w){expression}(?!\w)"
    return re.compile(expression, re.IGNORECASE if options & _IGNORE_CASE else 0)
