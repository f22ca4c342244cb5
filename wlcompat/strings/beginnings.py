# ruff: noqa: N802 - WLanguage's own names
"""What texts begin and end with, and what two of them have in common there."""

from __future__ import annotations

import re
from collections.abc import Callable

from wlcompat.catalog import function
from wlcompat.strings.arguments import alike, formatted, text_of, upper
from wlcompat.strings.options import FormatOptions, SearchOptions

_ANY_SIZE = (
    FormatOptions.IgnoreSpace | FormatOptions.IgnoreInsideSpace | FormatOptions.IgnorePunctuationAndSpace
)
"""With these a text may begin with another one that has not as many characters."""
_IN_A_WORD = re.compile(r"(?<=\w)(?=\w)")


@function(french="ChaîneCommencePar", parameters=("Text", "Start", "Options"), pure=True)
def StringStartsWith(
    text: str | bytes,
    start: str | bytes | list[str],
    options: FormatOptions = FormatOptions.Normal,
) -> int:
    """Return how many characters of a text are the other one that it begins with, 0 where it does not.

    `start` may be an array: then the first of its texts that fits counts. `options`: ccIgnoreCase, ccIgnoreAccent,
    ccIgnoreSpace, ccIgnoreInsideSpace, ccIgnorePunctuationAndSpace, which can be added; IgnoreCase does as well.
    Page not seen; that of EndsWith (1000024903) tells of both. Not documented: an empty text. Nothing begins with it.
    """
    text = text_of(text)
    return _size(text, start, options, lambda size: text[:size])


@function(
    french="ChaîneFinitPar",
    doc=1000024903,
    parameters=("Text", "End", "Options"),
    pure=True,
)
def StringEndsWith(
    text: str | bytes,
    end: str | bytes | list[str],
    options: FormatOptions = FormatOptions.Normal,
) -> int:
    """Return how many characters of a text are the other one that it ends with, 0 where it does not.

    `end` may be an array: then the first of its texts that fits counts. `options`: ccIgnoreCase, ccIgnoreAccent,
    ccIgnoreSpace, ccIgnoreInsideSpace, ccIgnorePunctuationAndSpace, which can be added; IgnoreCase does as well.
    Source: help page 1000024903. Not documented: an empty text. Nothing ends with it.
    """
    text = text_of(text)
    return _size(text, end, options, lambda size: text[len(text) - size :])


@function(french="TailleCommune", doc=3024045, parameters=("String 1", "String 2", "Options"), pure=True)
def CommonLength(
    first: str | bytes, second: str | bytes, options: SearchOptions = SearchOptions.FromBeginning
) -> int:
    """Return how many characters two texts have in common, from their beginning or, with FromEnd, from their end.

    `options`: FromEnd, IgnoreCase, WholeWord, which can be added; the last two do not count for buffers.
    Source: help page 3024045. Not documented: where a common part ends in the middle of a word of either text. With
    WholeWord it goes as far as the last place before that where no word is cut.
    """
    one, other = alike(first, second)
    if options & SearchOptions.FromEnd:
        one, other = one[::-1], other[::-1]
    whole_words = isinstance(one, str) and options & SearchOptions.WholeWord
    if isinstance(one, str) and options & SearchOptions.IgnoreCase:
        one, other = ("".join(map(upper, text)) for text in (one, other))
    pairs = enumerate(zip(one, other, strict=False))
    size = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    while whole_words and any(_IN_A_WORD.match(text, size) for text in (one, other)):
        size -= 1
    return size


def _size(
    text: str, sought: str | bytes | list[str], options: FormatOptions, piece: Callable[[int], str]
) -> int:
    """Return the size of the first piece that is one of the texts as the options see it, 0 where none is."""
    if isinstance(options, SearchOptions):
        options = FormatOptions.IgnoreCase if options & SearchOptions.IgnoreCase else FormatOptions.Normal
    for one in sought if isinstance(sought, list) else (sought,):
        wanted = formatted(text_of(one), options)
        length = len(text_of(one))
        sizes = range(1, len(text) + 1) if options & _ANY_SIZE else range(length, min(length, len(text)) + 1)
        for size in sizes:
            made = formatted(piece(size), options)
            if size and made == wanted:
                return size
            if len(made) > len(wanted):  # a longer piece is not shorter without its blanks
                break
    return 0
