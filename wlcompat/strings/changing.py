# ruff: noqa: N802 - WLanguage's own names
"""Comparing texts, putting texts into others and taking them out, and regular expressions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from wlcompat.catalog import function
from wlcompat.strings.arguments import TextT, like, text_of, text_or_bytes, whole
from wlcompat.strings.options import FormatOptions, SearchOptions
from wlcompat.strings.searching import Replace
from wlcompat.values.references import Ref

_BEGINNING = SearchOptions.FromBeginning
_NOTHING_TO_REPEAT = re.compile(r"(^|(?<!\\)[(|])([*+]|(?<!\()\?)")
"""A sign of repetition where an expression, a group or an alternative begins; `(?` begins a group of its own kind."""


@function(french="ChaîneCompare", parameters=("Text 1", "Text 2", "Options"), pure=True)
def StringCompare(one: str, other: str, options: FormatOptions = FormatOptions.Normal) -> int:
    """Return -1 where a text comes before another, 1 where it comes after it, 0 where they are equal.

    `options` are those of sorting (ccIgnoreCase, ccIgnoreAccent, ccRespectNumeric, ccLexicographicOrder, ...)
    and can be added; without them the codes of the characters count. Page not seen; programs use it.
    """
    from wlcompat.arrays.ordering import value_key

    key = value_key(int(options))
    first, second = key(text_of(one)), key(text_of(other))
    return int(first > second) - int(first < second)


@function(french="Inverse", parameters=("Text",), pure=True)
def StringReverse(text: TextT) -> TextT:
    """Return the characters of a text, or the bytes of a buffer, in reverse order.

    Page not seen; lists of functions name it.
    """
    return text_or_bytes(text)[::-1]


@function(french="ChaîneSupprime", parameters=("Text", "Text to delete", "Options"), pure=True)
def StringDelete(text: TextT, deleted: str | bytes, options: SearchOptions = _BEGINNING) -> TextT:
    """Return a text without every occurrence of another one; IgnoreCase and WholeWord as in Position.

    Page not seen; programs use it.
    """
    return Replace(text, deleted, "", options)


@function(french="ChaîneInsère", parameters=("Text", "Position", "Text to insert"), pure=True)
def StringInsert(text: TextT, position: int, inserted: str | bytes) -> TextT:
    """Return a text with another one put before the character of a position, 1 being the first.

    Past its end it is added. Page not seen; lists of functions name it.
    """
    text, at = text_or_bytes(text), max(whole(position) - 1, 0)
    return text[:at] + like(text, inserted) + text[at:]


@function(french="Tronque", parameters=("Text", "Number of characters"), pure=True)
def Truncate(text: TextT, count: int) -> TextT:
    """Return the first characters of a text: all of it when it is shorter. Page not seen; programs use it."""
    return text_or_bytes(text)[: max(whole(count), 0)]


@function(
    french="VérifieExpressionRégulière",
    parameters=("Text", "Regular expression", "Part 1"),
)
def MatchRegularExpression(text: str, expression: str, *parts: Ref[Any]) -> bool:
    """Tell whether the whole of a text is as a regular expression has it.

    `parts` are variables that get what its parentheses stand for, one after the other; without a match they
    keep what they hold. Upper and lower case matter.

    Page not seen; programs use it. Not documented: the dialect. Here it is Python's; but a sign of repetition with
    nothing before it stands for itself, as a sample of the vendor has it: `(+|-)`. Raises ValueError for an expression
    that is none.
    """
    found = _compiled(text_of(expression)).fullmatch(text_of(text))
    if found is None:
        return False
    for part, value in zip(parts, found.groups(""), strict=False):
        part.value = value
    return True


@lru_cache(maxsize=256)
def _compiled(expression: str) -> re.Pattern[str]:
    try:
        return re.compile(_NOTHING_TO_REPEAT.sub(r"\1\\\2", expression), re.DOTALL)
    except re.error as error:
        raise ValueError(f'"{expression}" is no regular expression: {error}') from error


@function(french="ChaîneIncrémente", parameters=("Text",), pure=True, limits="Only without a format.")
def StringIncrement(text: str) -> str:
    """Return a text with the number at its end one higher: "A009" becomes "A010", "file" becomes "file1".

    The number keeps its zeros. Page not seen, nor its English name; a list of functions names it. Not documented: a
    text without a number.
    """
    text = text_of(text)
    start = len(text.rstrip("0123456789"))
    number = text[start:]
    return f"{text[:start]}{int(number or 0) + 1:0{len(number)}}"
