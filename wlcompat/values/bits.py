"""Bits of an integer, named by their position: 1 is the least significant one."""

from __future__ import annotations

from wlcompat.values.conversions import to_boolean, to_integer

_LAST = 64


def bits_of(number: int, low: int, high: int | None = None) -> int:
    """Return `number[low]`, 0 or 1, or the value of `number[low TO high]`; 0 where there are no such bits.

    Source: help page 1512009. Not documented: the order of the bits of a range, which keep theirs.
    """
    high = low if high is None else high
    return number >> (low - 1) & _ones(low, high) if low > 0 else 0


def with_bits(number: int, value: object, low: int, high: int | None = None) -> int:
    """Return the number after `number[low] = value` or `number[low TO high] = value`.

    Positions that there are not change nothing. Of a value with too many bits the upper ones are lost.
    Differs from WINDEV: an integer of 4 bytes whose bit 32 is set does not become negative (decision 0022).
    """
    high = low if high is None else high
    ones = _ones(low, high)
    if not ones:
        return number
    taken = to_boolean(value) if low == high else to_integer(value) & ones
    return number & ~(ones << (low - 1)) | taken << (low - 1)


def _ones(low: int, high: int) -> int:
    return (1 << (high - low + 1)) - 1 if 1 <= low <= high <= _LAST else 0
