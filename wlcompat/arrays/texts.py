# ruff: noqa: N802 - WLanguage's own names
"""Arrays from texts and texts from arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, get_args, get_origin

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of
from wlcompat.strings.constants import CR, TAB
from wlcompat.strings.extracting import parts, separators_of
from wlcompat.values.conversions import to_boolean, to_integer, to_real


@function(french="ChaîneVersTableau", parameters=("Text", "WLanguage array", "Separator", "Column separator"))
def StringToArray(
    text: str,
    array: list[Any] | str = CR,
    separator: str | list[str] = CR,
    column_separator: str | list[str] = TAB,
    *,
    of_type: Any = None,
) -> list[Any]:
    """Fill an array with the parts of a text between separators, and return it.

    The array may be left out: `StringToArray(text, separator)` returns a new one. CR is the usual separator.
    Where the lines of the array are arrays or structures, each line is taken apart at `column_separator`. Elements become
    what the array holds, numbers or dates for instance. An empty text gives an empty array. `of_type` is what
    translated programs tell of the array, such as `list[int]`; without it an array that is empty gets texts.

    Page not seen; programs use the form that fills an array.
    """
    if isinstance(array, str):
        separator, array = array, []
    kind = _told(of_type) if of_type is not None else _seen(array)
    has_lines = any(get_origin(line) is list for line in get_args(of_type))
    made = _maker(kind)
    lines: tuple[str, ...] = parts(text_of(text), separators_of(separator)) if text else ()
    if kind is not None and hasattr(kind, "__dataclass_fields__"):
        array[:] = [_structure(kind, parts(line, separators_of(column_separator))) for line in lines]
    elif has_lines or (array and isinstance(array[0], list)):
        inside = separators_of(column_separator)
        array[:] = [[made(part) for part in parts(line, inside)] for line in lines]
    else:
        array[:] = [made(line) for line in lines]
    return array


_MADE: dict[type | None, Callable[[str], Any]] = {int: to_integer, float: to_real, bool: to_boolean}
"""What makes an element of a text, where its type does not do it as WLanguage does."""


def _maker(kind: type | None) -> Callable[[str], Any]:
    return _MADE.get(kind, kind or str)


def _structure(kind: type, values: Iterable[str]) -> Any:
    """Return a structure whose first members have these values."""
    made = kind()
    for (name, first), value in zip(list(vars(made).items()), values, strict=False):
        setattr(made, name, _maker(type(first))(value))
    return made


def _told(of_type: Any) -> type | None:
    """Return the class of the elements of an array of a type; None where they are anything."""
    while get_origin(of_type) is list:
        (of_type,) = get_args(of_type)
    return of_type if isinstance(of_type, type) else None


def _seen(array: list[Any]) -> type | None:
    """Return the class of the elements that an array has, None where that tells nothing."""
    while array and isinstance(array[0], list):
        array = array[0]
    is_number = bool(array) and isinstance(array[0], int | float)
    return type(array[0]) if is_number else None


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
