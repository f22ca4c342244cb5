"""The values that FOR EACH goes through where Python has no loop of that form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from wlcompat.values.bits import bits_of
from wlcompat.values.conversions import to_integer

_PieceT = TypeVar("_PieceT", str, bytes, list[Any])


def each_string(text: str, separator: str | list[str]) -> list[str]:
    """Return the pieces of a text between separators; an empty text has none. CR also separates at a lone LF.

    Of an array of separators each one separates.
    """
    if not text:
        return []
    if not isinstance(separator, str):
        return [piece for piece, _ in each_string_with_position(text, separator)]
    if separator == "\r\n" and "\r\n" not in text:
        separator = "\n"
    return text.split(separator) if separator else [text]


def each_string_with_position(text: str, separator: str | list[str]) -> list[tuple[str, int]]:
    """Return (piece, position of its first character, from 1)."""
    position = 1
    if not isinstance(separator, str):
        several = sorted(filter(None, separator), key=len, reverse=True)
        between = "|".join("\\r?\\n" if one == "\r\n" else re.escape(one) for one in several)
        found = []
        for one in re.finditer(between, text) if several else ():
            found.append((text[position - 1 : one.start()], position))
            position = one.end() + 1
        return [*found, (text[position - 1 :], position)] if text else []
    width = 1 if separator == "\r\n" and "\r\n" not in text else len(separator)
    found = []
    for piece in each_string(text, separator):
        found.append((piece, position))
        position += len(piece) + width
    return found


def each_string_with_position_and_rank(text: str, separator: str | list[str]) -> list[tuple[str, int, int]]:
    """Return (piece, position, rank), both from 1."""
    return [
        (piece, position, i)
        for i, (piece, position) in enumerate(each_string_with_position(text, separator), 1)
    ]


def element(target: Any, position: Any, *, make: bool = False) -> Any:
    """`target[position]` for a target of unknown type: from 1 in arrays and texts, the key in associative arrays.

    With `make` it is going to be changed: an associative array has the element from now on.
    """
    if type(target) is list and type(position) is int:
        return target[at(position)]
    if make and hasattr(target, "ensure"):
        return target.ensure(position)
    if isinstance(target, str | bytes):
        position = to_integer(position)
        return target[position - 1 : position] if position > 0 else target[:0]
    if isinstance(target, Sequence):
        return target[_index(position)]
    if isinstance(target, int):
        return bits_of(target, to_integer(position))
    return target[position]


def at(position: int) -> int:
    """Return Python's index for a position, which counts from 1; below 1 IndexError is raised.

    Translated programs use it where they calculate a position of which nobody can tell that it is none below 1.
    """
    if position < 1:
        raise IndexError(
            str(position)
        )  # a number alone: what the error says around it is in the language of the user
    return position - 1


def piece(whole: _PieceT, low: int, high: int | None = None, *, length: int | None = None) -> _PieceT:
    """Return `whole[[low TO high]]`, `whole[[low TO]]` or `whole[[low ON length]]`; empty where a bound is out of range.

    Translated programs use it where they calculate bounds of which nobody can tell that they are within the text: from
    one below zero Python would count from the end.
    """
    last = low + length - 1 if length is not None else high
    if low < 1 or (last is not None and last < low):
        return whole[:0]
    return whole[low - 1 : last]


def set_element(target: Any, position: Any, value: Any) -> None:
    """`target[position] = value` for a target of unknown type."""
    target[_index(position) if isinstance(target, Sequence) else position] = value


def _index(position: Any) -> int:
    return at(to_integer(position))


def with_end(text: str, end: str) -> str:
    """`text + [end]`: the end is added unless the text is empty or ends so already."""
    return text if not text or text.endswith(end) else text + end


def with_start(start: str, text: str) -> str:
    """`[start] + text`: the start is put in front unless the text starts so already."""
    return text if text.startswith(start) else start + text


def each_element(collection: Any) -> Iterable[Any]:
    """Return what FOR EACH goes over in a value of unknown type: elements, of an associative array the values.

    A variant that is Null, as an absent member of JSON is, has none. Not documented.
    """
    if collection is None:
        return ()
    return collection.values() if isinstance(collection, dict) else collection


def each_with_key(collection: Any) -> Iterable[tuple[Any, Any]]:
    """Return the elements of a value of unknown type, each behind its key, or its position from 1; none of Null."""
    if collection is None:
        return ()
    return collection.items() if isinstance(collection, dict) else enumerate(collection, 1)
