# ruff: noqa: N802 - WLanguage's own names
"""Finding, counting and replacing texts in texts."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.strings.arguments import TextT, alike, like, text_or_bytes, whole
from wlcompat.strings.browsing import browses
from wlcompat.strings.matching import count, find, occurrences, replaced
from wlcompat.strings.options import SearchOptions

_BEGINNING = SearchOptions.FromBeginning


@function(french="Position", parameters=("Text", "Sought text", "Start position", "Options"), pure=True)
def Position(
    text: str | bytes, sought: str | bytes, start: int = 0, options: SearchOptions = _BEGINNING
) -> int:
    """Return the position (1 is the first) where a text stands in another, 0 when it does not.

    `start` is the position to begin at, 0 for the beginning. `options`: FromEnd, IgnoreCase, WholeWord, which
    can be added. With FromEnd the search goes to the left and `start` counts from the end, 1 being the last
    character; the result counts from the beginning all the same.

    A buffer is searched as it is, for the bytes of the other text in windows-1252.

    Page not seen; programs use all of this. Not documented: an empty text to look for. Here it is not found.
    """
    if options is _BEGINNING and start == 0 and type(text) is type(sought) is str:
        return text.find(sought) + 1 if sought else 0
    return find(*alike(text, sought), whole(start), int(options)) + 1


@function(
    french="PositionOccurrence",
    parameters=("Text", "Sought text", "Occurrence rank", "Options"),
)
def PositionOccurrence(
    text: str | bytes, sought: str | bytes | list[str], rank: int, options: SearchOptions = _BEGINNING
) -> int:
    """Return the position of the n-th place where a text stands in another, 0 when there is none.

    `sought` may be a list: then each of its texts counts. `rank` is a number, counted from the end with
    FromEnd, or firstRank, nextRank, previousRank, lastRank to go through all places one call after the other.
    `options`: FromEnd, IgnoreCase, WholeWord, which can be added. Places may overlap.

    The number of its page was not seen; a copy of its text was. Not documented: how a walk with nextRank ends
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
def StringCount(text: str | bytes, sought: str | bytes, options: SearchOptions = _BEGINNING) -> int:
    """Return how many times a text stands in another; IgnoreCase and WholeWord as in Position.

    Page not seen; programs use it. Not documented: places that overlap. Here they count once.
    """
    return count(*alike(text, sought), int(options))


@function(french="Contient", parameters=("Text", "Sought text", "Options"), pure=True)
def Contains(text: str | bytes, sought: str | bytes, options: SearchOptions = _BEGINNING) -> bool:
    """Tell whether a text stands in another; IgnoreCase and WholeWord as in Position.

    Page not seen; programs use it. Not documented: an empty text to look for. Here it is contained in none.
    """
    if options is _BEGINNING and type(text) is type(sought) is str:
        return bool(sought) and sought in text
    return find(*alike(text, sought), 0, int(options)) >= 0


@function(french="Remplace", parameters=("Text", "Sought text", "New text", "Options"), pure=True)
def Replace(
    text: TextT, sought: str | bytes, new: str | bytes = "", options: SearchOptions = _BEGINNING
) -> TextT:
    """Return the text with every `sought` replaced by `new`; IgnoreCase and WholeWord as in Position.

    What was put in is not searched again. An empty text to look for changes nothing. Buffers give bytes.
    Page not seen; programs use it.
    """
    text = text_or_bytes(text)
    wanted = alike(text, sought)[1]
    if not wanted or type(wanted) is not type(text):  # a buffer has no characters but those of bytes
        return text
    return replaced(text, wanted, like(text, new), int(options))
