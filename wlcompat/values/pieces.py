"""Texts and buffers with another piece in them, where the translator cannot write a sum of slices."""

from __future__ import annotations

from typing import TypeVar

from wlcompat.values.conversions import to_buffer, to_text

_PieceT = TypeVar("_PieceT", str, bytes)


def with_piece(
    whole: _PieceT, value: object, low: int, high: int | None = None, *, length: int | None = None
) -> _PieceT:
    """Return a text or buffer after `whole[[low TO high]] = value`, `whole[[low TO]]` or `whole[[low ON length]]`.

    Where there is no such piece, since it begins below 1 or ends before it begins, nothing changes: `piece` gives an
    empty one. Translated programs use it for values of unknown type and where nobody can tell the bounds.
    """
    last = low + length - 1 if length is not None else high
    if isinstance(whole, bytes):
        if low < 1 or (last is not None and last < low - 1):
            return whole
        return whole[: low - 1] + to_buffer(value) + (b"" if last is None else whole[last:])
    text = to_text(whole)
    if low < 1 or (last is not None and last < low - 1):
        return text
    return text[: low - 1] + to_text(value) + ("" if last is None else text[last:])
