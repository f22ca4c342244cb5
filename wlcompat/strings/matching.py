"""Finding one text in another, with the options that the searching functions share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wlcompat.strings.arguments import text_or_bytes
from wlcompat.strings.options import SearchOptions

# As plain numbers: arithmetic with members of an enumeration costs more than the search
_FROM_END = int(SearchOptions.FromEnd)
_IGNORE_CASE = int(SearchOptions.IgnoreCase)
_WHOLE_WORD = int(SearchOptions.WholeWord)
NEEDS_EXPRESSION = _IGNORE_CASE | _WHOLE_WORD
"""The options that plain comparisons of characters cannot serve."""


def find(text: str, sought: str, start: int, options: int) -> int:
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


def matches(text: str, sought: str, options: int, *, overlapping: bool = True) -> Iterator[int]:
    """Yield where `sought` stands, as Python counts, from the left to the right."""
    pattern = compiled(sought, options)
    at = 0
    while (found := pattern.search(text, at)) is not None:
        yield found.start()
        at = found.start() + 1 if overlapping else found.end()


def occurrences(text: str, sought: str | list[str], options: int) -> list[int]:
    """Return all places, as Python counts, where the text or one of several texts stands, in order."""
    wanted = [text_or_bytes(item) for item in (sought if isinstance(sought, list) else [sought])]
    return sorted({at for item in wanted if item for at in matches(text, item, options)})


@lru_cache(maxsize=256)
def compiled(sought: str, options: int) -> re.Pattern[str]:
    """Return the expression that finds the text as the options ask; works for bytes too."""
    flags = re.IGNORECASE if options & _IGNORE_CASE else 0
    expression = re.escape(sought)
    if options & _WHOLE_WORD:
        before, after = r"(?<!\w)", r"(?!\w)"
        if isinstance(expression, bytes):
            expression = before.encode() + expression + after.encode()
        else:
            expression = before + expression + after
    return re.compile(expression, flags)
