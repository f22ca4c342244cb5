# ruff: noqa: N802 - WLanguage's own names
"""Taking texts apart at separators."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from wlcompat.catalog import function
from wlcompat.strings.arguments import TextT, like, text_of, text_or_bytes, whole
from wlcompat.strings.browsing import browses
from wlcompat.strings.constants import CR, EOT, TAB
from wlcompat.strings.options import SearchOptions
from wlcompat.values.conversions import to_buffer
from wlcompat.values.text import encode

_FROM_END = int(SearchOptions.FromEnd)


@lru_cache(maxsize=64)
def _expression(separators: tuple[str, ...]) -> re.Pattern[str]:
    # A line break separates whichever way it is written: texts from other systems have a line feed alone
    alternatives = [r"\r?\n" if s == CR else re.escape(s) for s in sorted(separators, key=len, reverse=True)]
    return re.compile("|".join(alternatives))


def parts_of(text: TextT, separator: str | tuple[str, ...]) -> tuple[TextT, ...]:
    """Return the parts of a text as `parts` does, or those of a buffer."""
    found: tuple[Any, ...]
    if isinstance(text, str):
        found = parts(text, separator)
    elif isinstance(separator, str) and separator != CR:
        found = tuple(text.split(to_buffer(separator))) if separator else (text,)
    else:
        found = tuple(map(encode, parts(text_of(text), separator)))
    return found


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


def separators_of(separator: str | bytes | list[str]) -> str | tuple[str, ...]:
    """Return a separator, or several, as `parts` takes them."""
    return tuple(map(text_of, separator)) if isinstance(separator, list) else text_of(separator)


@function(french="ExtraitChaîne", parameters=("Text", "Rank", "Separator", "Direction"))
def ExtractString(
    text: TextT,
    rank: int,
    separator: str | bytes | list[str] = TAB,
    direction: SearchOptions = SearchOptions.FromBeginning,
) -> TextT:
    """Return the part of a text that has a rank (1 is the first) between separators; EOT past the last.

    `rank` is a number, or firstRank, nextRank, previousRank, lastRank to take one part after the other.
    `separator` is a text, TAB when it is left out, or a list of texts, each of which separates. With FromEnd
    the last part is number 1. EOT is not "": an empty part gives "". A text without separator is one part,
    also when it is empty. The parts of a buffer are buffers.

    Page not seen; programs use all of this. Not documented: line breaks other than those of Windows. CR
    separates at a single line feed too. How a walk with nextRank ends up in another one: here a walk is known
    by its text and separator, in each thread.
    """
    text, separators = text_or_bytes(text), separators_of(separator)
    found = parts_of(text, separators)
    rank = whole(rank)
    if rank > 0:
        at = rank - 1 if rank <= len(found) else None
    else:
        at = browses().index(("part", text, separators, int(direction)), rank, len(found))
    if at is None:
        return like(text, EOT)
    return found[-1 - at] if int(direction) & _FROM_END else found[at]


@function(french="ExtraitLigne", parameters=("Text", "Line number", "Number of lines"), pure=True)
def ExtractLine(text: TextT, line: int, count: int = 1) -> TextT:
    """Return the line of a text that has a number (1 is the first), or several from it on; EOT past the end.

    Page not seen; it follows ExtractString. Several lines are joined by CR.
    """
    text = text_or_bytes(text)
    lines = parts_of(text, CR)
    first = whole(line) - 1
    if not 0 <= first < len(lines):
        return like(text, EOT)
    return like(text, CR).join(lines[first : first + max(whole(count), 1)])


@function(french="ExtraitChaîneEntre", parameters=("Text", "Rank", "Start", "End", "Options"), pure=True)
def ExtractStringBetween(
    text: TextT,
    rank: int,
    start: str | bytes,
    end: str | bytes,
    options: SearchOptions = SearchOptions.FromBeginning,
) -> TextT:
    """Return the n-th text that stands between `start` and the next `end` after it, EOT when there is none.

    With IgnoreCase the case of both makes no difference. Page not seen; it follows ExtractString.
    """
    text = text_or_bytes(text)
    flags = re.DOTALL | (re.IGNORECASE if options & SearchOptions.IgnoreCase else 0)
    expression = re.escape(text_of(start)) + "(.*?)" + re.escape(text_of(end))
    found = re.findall(expression, text_of(text), flags)
    if options & SearchOptions.FromEnd:
        found.reverse()
    rank = whole(rank)
    return like(text, found[rank - 1] if 1 <= rank <= len(found) else EOT)


@function(french="ChaîneDécoupe", parameters=("Text", "Separator"), pure=True)
def StringSplit(text: str, separator: str | list[str] = TAB) -> list[str]:
    """Return an array of the parts of a text between separators; none for an empty text.

    `separator` is a text, TAB when it is left out, or a list of texts, each of which separates. Page not seen, nor
    its English name; a list of functions names it. Not documented: the separator that is left out.
    """
    text = text_of(text)
    return list(parts(text, separators_of(separator))) if text else []
