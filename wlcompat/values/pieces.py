"""Pieces of texts and buffers, where the translator does not know which of the two it has."""

from __future__ import annotations

from wlcompat.values.conversions import to_buffer, to_text


def with_piece(whole: str | bytes, low: int | None, high: int | None, piece: object) -> str | bytes:
    """Return a text or a buffer with `piece` in the place of what stands from `low` to `high`, as Python counts."""
    if isinstance(whole, bytes):
        before = whole[:low] if low is not None else b""
        return before + to_buffer(piece) + (b"" if high is None else whole[high:])
    text = to_text(whole)
    return (text[:low] if low is not None else "") + to_text(piece) + ("" if high is None else text[high:])
