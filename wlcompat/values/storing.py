"""What a variable of a limited type holds of a value: small integers, small reals, texts and buffers of a size.

A calculation is exact; a value is held against its type when it is stored. Integers of 4 and 8 bytes are not: what
Python computes needs no limit, and nearly all integers are of these types (docs/decisions/0022-numbers.md).
Help pages 1514049 (integers), 1514050 (reals), 1514044 (character strings) and 1514042 (buffers).
"""

from __future__ import annotations

import struct

from wlcompat.values.conversions import to_buffer, to_integer, to_real, to_text


def to_int8(value: object) -> int:
    """Return the 1-byte integer that storing the value gives; raises OverflowError out of -128 to 127."""
    return _within(value, -(1 << 7), (1 << 7) - 1, "a 1-byte integer")


def to_int16(value: object) -> int:
    """Return the 2-byte integer that storing the value gives; raises OverflowError out of -32768 to 32767."""
    return _within(value, -(1 << 15), (1 << 15) - 1, "a 2-byte integer")


def to_uint8(value: object) -> int:
    """Return the byte that storing the value gives; raises OverflowError out of 0 to 255."""
    return _within(value, 0, (1 << 8) - 1, "a byte")


def to_uint16(value: object) -> int:
    """Return the unsigned 2-byte integer that storing the value gives; raises OverflowError out of its range."""
    return _within(value, 0, (1 << 16) - 1, "an unsigned 2-byte integer")


def to_uint32(value: object) -> int:
    """Return the unsigned 4-byte integer that storing the value gives; raises OverflowError out of its range."""
    return _within(value, 0, (1 << 32) - 1, "an unsigned 4-byte integer")


def to_uint64(value: object) -> int:
    """Return the unsigned 8-byte integer that storing the value gives; raises OverflowError out of its range."""
    return _within(value, 0, (1 << 64) - 1, "an unsigned 8-byte integer")


def _within(value: object, low: int, high: int, name: str) -> int:
    number = value if type(value) is int else to_integer(value)
    if low <= number <= high:
        return number
    raise OverflowError(f"{number} does not fit in {name}, which holds {low} to {high}")


def to_real4(value: object) -> float:
    """Return the 4-byte real that storing the value gives, as the shortest number that it can be read from.

    It keeps 6 digits for certain. Raises OverflowError for numbers greater than 3.4e38.
    """
    stored = struct.pack("<f", to_real(value))
    kept: float = struct.unpack("<f", stored)[0]
    texts = (format(kept, f".{digits}g") for digits in range(6, 10))
    return next(float(text) for text in texts if struct.pack("<f", float(text)) == stored)


def to_character(value: object) -> str:
    """Return the character that storing the value gives: the first one of a text, "" when it is empty."""
    return to_text(value)[:1]


def to_asciiz(value: object, size: int) -> str:
    """Return what a `string on` so many characters holds: the text up to a character 0, cut to the size."""
    return to_text(value).partition("\0")[0][:size]


def to_fixed_text(value: object, size: int) -> str:
    """Return what a `fixed string on` so many characters holds: the text cut to the size, or filled up with spaces."""
    return to_text(value)[:size].ljust(size)


def to_fixed_buffer(value: object, size: int) -> bytes:
    """Return what a `buffer on` so many bytes holds: the bytes cut to the size, or filled up with zeros."""
    return to_buffer(value)[:size].ljust(size, b"\0")
