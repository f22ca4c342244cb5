# ruff: noqa: N802 - WLanguage's own names
"""Finding, counting and replacing texts in texts."""

from __future__ import annotations

from collections.abc import Iterator

from wlcompat.catalog import function
from wlcompat.strings.arguments import TextT, alike, like, text_or_bytes, whole
from wlcompat.strings.browsing import browses
from wlcompat.strings.matching import count, find, matches, occurrences, replaced
from wlcompat.strings.options import SearchOptions

_BEGINNING = SearchOptions.FromBeginning


@function(french="Position", parameters=("Text", "Sought text", "Start position", "Options"), pure=True)
def Position(
    text: str | bytes, sought: str | bytes | list[str], start: int = 0, options: SearchOptions = _BEGINNING
) -> int:
    """Return the position (1 is the first) where a text stands in another, 0 when it does not.

    `sought` may be an array: then it is that of the first of its texts that is met.

    `start` is the position to begin at, 0 for the beginning. `options`: FromEnd, IgnoreCase, WholeWord, which
    can be added. With FromEnd the search goes to the left and `start` counts from the end, 1 being the last
    character; the result counts from the beginning all the same.

    A buffer is searched as it is, for the bytes of the other text in windows-1252.

    Page not seen; programs use all of this. Not documented: an empty text to look for. Here it is not found.
    """
    if options is _BEGINNING and start == 0 and type(text) is type(sought) is str:
        return text.find(sought) + 1 if sought else 0
    if isinstance(sought, list):
        places = [place for one in sought if (place := Position(text, one, start, options))]
        return (max if options & SearchOptions.FromEnd else min)(places, default=0)
    return find(*alike(text, sought), whole(start), int(options)) + 1


@function(
    french="PositionOccurrence",
    doc=3024029,
    parameters=("Text", "Sought text", "Occurrence rank", "Options"),
)
def PositionOccurrence(
    text: str | bytes, sought: str | bytes | list[str], rank: int, options: SearchOptions = _BEGINNING
) -> int:
    """Return the position of the n-th place where a text stands in another, 0 when there is none.

    `sought` may be a list: then each of its texts counts. `rank` is a number, counted from the end with
    FromEnd, or firstRank, nextRank, previousRank, lastRank to go through all places one call after the other.
    `options`: FromEnd, IgnoreCase, WholeWord, which can be added. Places may overlap.

    Source: help page 3024029. Not documented: how a walk with nextRank ends
    up in another one. Here a walk is known by its texts and options, in each thread.
    """
    text = text_or_bytes(text)
    places = occurrences(text, sought, int(options))
    if options & SearchOptions.FromEnd:
        places.reverse()
    key = ("position", text, tuple(sought) if isinstance(sought, list) else sought, int(options))
    at = browses().index(key, whole(rank), len(places))
    return places[at] + 1 if at is not None else 0


@function(french="ChaîneOccurrence", parameters=("Text", "Sought text", "Options"), pure=True)
def StringCount(
    text: str | bytes, sought: str | bytes | list[str], options: SearchOptions = _BEGINNING
) -> int:
    """Return how many times a text stands in another; IgnoreCase and WholeWord as in Position.

    `sought` may be an array: then all of its texts count. Page not seen; programs use it. Not documented: places
    that overlap. Here they count once.
    """
    if isinstance(sought, list):
        return sum(count(*alike(text, one), int(options)) for one in sought)
    return count(*alike(text, sought), int(options))


@function(french="Contient", parameters=("Text", "Sought text", "Options"), pure=True)
def Contains(text: str | bytes, sought: str | bytes | list[str], options: SearchOptions = _BEGINNING) -> bool:
    """Tell whether a text stands in another; IgnoreCase and WholeWord as in Position.

    `sought` may be an array, one of whose texts is enough. Page not seen; programs use it. Not documented: an empty
    text to look for. Here it is contained in none.
    """
    if options is _BEGINNING and type(text) is type(sought) is str:
        return bool(sought) and sought in text
    if isinstance(sought, list):
        return any(find(*alike(text, one), 0, int(options)) >= 0 for one in sought)
    return find(*alike(text, sought), 0, int(options)) >= 0


@function(french="Remplace", parameters=("Text", "Sought text", "New text", "Options"), pure=True)
def Replace(
    text: TextT,
    sought: str | bytes | list[str],
    new: str | bytes = "",
    options: SearchOptions = _BEGINNING,
) -> TextT:
    """Return the text with every `sought` replaced by `new`; IgnoreCase and WholeWord as in Position.

    `sought` may be an array: then the first of its texts is replaced everywhere, the next one in what is left, and so
    on. What was put in is not searched again. An empty text to look for changes nothing. Buffers give bytes.
    Page not seen; programs use it.
    """
    text = text_or_bytes(text)
    if isinstance(sought, list):
        return _replaced_one_by_one(text, sought, new, int(options))
    wanted = alike(text, sought)[1]
    if not wanted or type(wanted) is not type(text):  # a buffer has no characters but those of bytes
        return text
    return replaced(text, wanted, like(text, new), int(options))


def _replaced_one_by_one(text: TextT, sought: list[str], new: str | bytes, options: int) -> TextT:
    """Return the text with each of several texts replaced: what is not replaced lies between what is."""
    if not sought:
        return text
    first, *others = sought
    wanted = alike(text, first)[1]
    if not wanted or type(wanted) is not type(text):
        return _replaced_one_by_one(text, others, new, options)
    starts = list(matches(text, wanted, options, overlapping=False))
    pieces = [text[end:start] for end, start in _between(starts, len(wanted), len(text))]
    made = (_replaced_one_by_one(piece, others, new, options) for piece in pieces)
    return like(text, new).join(made)


def _between(starts: list[int], length: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the beginning and the end of what lies before, between and behind places of a length."""
    at = 0
    for start in starts:
        yield at, start
        at = start + length
    yield at, end
