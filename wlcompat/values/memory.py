"""The bytes that variables are in memory, for Transfer."""

from __future__ import annotations

from typing import Any, TypeVar

from wlcompat.language import spoken
from wlcompat.untranslated import not_supported
from wlcompat.values.text import decode, encode

_ValueT = TypeVar("_ValueT", int, str, bytes)
_LARGEST = 8
_SIGNED = (4, 8)
"""The sizes of the integers that may be negative; others say so by the type of their variable."""


def transferred(
    target: _ValueT, source: Any, count: int, *, size: int = 0, unsigned: bool = False
) -> _ValueT:
    """Return the value of a variable after `Transfer(&target, &source, count)`.

    Integers are their bytes, the least significant first; texts are those of the program's code page with a 0
    behind them, and end at the first 0. What the source lacks is 0; a buffer or text that is too short grows.
    An integer of `size` bytes takes no more than these; without a size it is one of 8.

    Page not seen; programs use it between integers, buffers and texts. Differs from WINDEV: nothing else can be
    overwritten; an integer into which 4 bytes are put is taken for one of 4 bytes.
    """
    moved = _memory(source)[:count].ljust(count, b"\0")
    if isinstance(target, int) and size:
        return int.from_bytes((moved + _memory(target)[count:])[:size], "little", signed=not unsigned)
    if isinstance(target, int):
        kept = b"" if count in _SIGNED else _memory(target)[count:]
        signed = count in _SIGNED or target < 0
        return int.from_bytes((moved + kept)[:_LARGEST], "little", signed=signed)
    whole = moved + _memory(target)[count:]
    if isinstance(target, str):
        return decode(whole.partition(b"\0")[0])
    return whole


def _memory(value: Any) -> bytes:
    if not isinstance(value, int | str | bytes):
        raise not_supported(
            spoken(
                f"the memory of a value of the type {type(value).__name__}",
                f"la mémoire d'une valeur du type {type(value).__name__}",
            )
        )
    if isinstance(value, int):
        return (value & (1 << 8 * _LARGEST) - 1).to_bytes(_LARGEST, "little")
    return encode(value) + b"\0" if isinstance(value, str) else value
