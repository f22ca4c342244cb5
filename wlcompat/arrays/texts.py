# ruff: noqa: N802 - WLanguage's own names
"""Arrays from texts and texts from arrays."""

from __future__ import annotations

from typing import Any

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of
from wlcompat.strings.constants import CR, TAB
from wlcompat.strings.extracting import parts, separators_of


@function(french="ChaîneVersTableau", parameters=("Text", "WLanguage array", "Separator", "Column separator"))
def StringToArray(
    text: str,
    array: list[Any] | str = CR,
    separator: str | list[str] = CR,
    column_separator: str | list[str] = TAB,
) -> list[Any]:
    """Fill an array with the parts of a text between separators, and return it.

    The array may be left out: `StringToArray(text, separator)` returns a new one. CR is the usual separator.
    Where the lines of the array are arrays, each line is taken apart at `column_separator`. Elements become
    texts, or numbers where the array holds numbers before. An empty text gives an empty array.

    Page not seen; programs use the form that fills an array. Not documented: what an array without elements
    is to hold; it gets texts.
    """
    if isinstance(array, str):
        separator, array = array, []
    sample = array[0] if array else ""
    lines: tuple[str, ...] = parts(text_of(text), separators_of(separator)) if text else ()
    if isinstance(sample, list):
        array[:] = [list(parts(line, separators_of(column_separator))) for line in lines]
    else:
        array[:] = [_like(sample, line) for line in lines]
    return array


def _like(sample: object, text: str) -> object:
    if isinstance(sample, str) or not isinstance(sample, int | float):
        return text
    from wlcompat.values.conversions import to_integer, to_real

    return to_integer(text) if isinstance(sample, int) else to_real(text)


@function(
    french="TableauVersChaîne", parameters=("WLanguage array", "Separator", "Column separator"), pure=True
)
def ArrayToString(array: list[Any], separator: str = CR, column_separator: str = TAB) -> str:
    """Return the elements of an array as one text, with a separator between two.

    Of an array of two dimensions, `column_separator` stands between the elements of a line.
    Page not seen; programs use it. Not documented: the separators when they are left out.
    """
    between, inside = text_of(separator), text_of(column_separator)
    return between.join(
        inside.join(map(text_of, line)) if isinstance(line, list) else text_of(line) for line in array
    )
