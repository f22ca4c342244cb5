# ruff: noqa: N802 - WLanguage's own names
"""What texts begin and end with."""

from __future__ import annotations

from collections.abc import Callable

from wlcompat.catalog import function
from wlcompat.strings.arguments import formatted, text_of
from wlcompat.strings.options import FormatOptions, SearchOptions

_ANY_SIZE = (
    FormatOptions.IgnoreSpace | FormatOptions.IgnoreInsideSpace | FormatOptions.IgnorePunctuationAndSpace
)
"""With these a text may begin with another one that has not as many characters."""


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
