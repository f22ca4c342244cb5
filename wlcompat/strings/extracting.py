# ruff: noqa: N802 - WLanguage's own names
"""Taking texts apart at separators."""

from __future__ import annotations

import re
from functools import lru_cache

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.browsing import browses
from wlcompat.strings.constants import CR, EOT, TAB
from wlcompat.strings.options import SearchOptions

_FROM_END = int(SearchOptions.FromEnd)


@lru_cache(maxsize=64)
def _expression(separators: tuple[str, ...]) -> re.Pattern[str]:
    # A line break separates whichever way it is written: texts from other systems have a line feed alone
    alternatives = [r"\r?\n" if s == CR else re.escape(s) for s in sorted(separators, key=len, reverse=True)]
    return re.compile("|".join(alternatives))


# Programs take one part after the other out of the same text
@lru_cache(maxsize=8)
def parts(text: str, separator: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts of a text between separators, of which CR is any line break; without any, the text."""
    if isinstance(separator, tuple):
        separators = tuple(s for s in separator if s)
        return tuple(_expression(separators).split(text)) if separators else (text,)
    if separator == CR:
        return tuple(text.replace(CR, "\n").split("\n"))
    return tuple(text.split(separator)) if separator else (text,)


def separators_of(separator: str | list[str]) -> str | tuple[str, ...]:
    """Return a separator, or several, as `parts` takes them."""
    return tuple(map(text_of, separator)) if isinstance(separator, list) else text_of(separator)


@function(french="ExtraitChaîne", parameters=("Text", "Rank", "Separator", "Direction"))
def ExtractString(
    text: str,
    rank: int,
    separator: str | list[str] = TAB,
    direction: SearchOptions = SearchOptions.FromBeginning,
) -> str:
    """Return the part of a text that has a rank (1 is the first) between separators; EOT past the last.

    `rank` is a number, or firstRank, nextRank, previousRank, lastRank to take one part after the other.
    `separator` is a text, TAB when it is left out, or a list of texts, each of which separates. With FromEnd
    the last part is number 1. EOT is not "": an empty part gives "". A text without separator is one part,
    also when it is empty.

    Page not seen; programs use all of this. Not documented: line breaks other than those of Windows. CR
    separates at a single line feed too. How a walk with nextRank ends up in another one: here a walk is known
    by its text and separator, in each thread.
    """
    text, separators = text_of(text), separators_of(separator)
    found = parts(text, separators)
    rank = whole(rank)
    if rank > 0:
        at = rank - 1 if rank <= len(found) else None
    else:
        at = browses().index(("part", text, separators, int(direction)), rank, len(found))
    if at is None:
        return EOT
    return found[-1 - at] if int(direction) & _FROM_END else found[at]


@function(french="ExtraitLigne", parameters=("Text", "Line number", "Number of lines"), pure=True)
def ExtractLine(text: str, line: int, count: int = 1) -> str:
    """Return the line of a text that has a number (1 is the first), or several from it on; EOT past the end.

    Page not seen; it follows ExtractString. Several lines are joined by CR.
    """
    lines = parts(text_of(text), CR)
    first = whole(line) - 1
    if not 0 <= first < len(lines):
        return EOT
    return CR.join(lines[first : first + max(whole(count), 1)])


@function(french="ExtraitChaîneEntre", parameters=("Text", "Rank", "Start", "End", "Options"), pure=True)
def ExtractStringBetween(
    text: str, rank: int, start: str, end: str, options: SearchOptions = SearchOptions.FromBeginning
) -> str:
    """Return the n-th text that stands between `start` and the next `end` after it, EOT when there is none.

    With IgnoreCase the case of both makes no difference. Page not seen; it follows ExtractString.
    """
    flags = re.DOTALL | (re.IGNORECASE if options & SearchOptions.IgnoreCase else 0)
    expression = re.escape(text_of(start)) + "(.*?)" + re.escape(text_of(end))
    found = re.findall(expression, text_of(text), flags)
    if options & SearchOptions.FromEnd:
        found.reverse()
    rank = whole(rank)
    return str(found[rank - 1]) if 1 <= rank <= len(found) else EOT
