"""The type UUID: an identifier of 128 or 256 bits, kept as its text."""

from __future__ import annotations

import re

from wlcompat.values.conversions import to_text

_FORM = re.compile(r"\{?([0-9a-f-]*)\}?", re.IGNORECASE)
_SHORT = 128
_PARTS = (8, 12, 16, 20)
"""Where the hyphens stand between the digits of 128 bits."""


class Uuid(str):
    """The text of an identifier, which also is its bytes: those are what a buffer stores of it."""

    __slots__ = ()

    def __bytes__(self) -> bytes:
        """Return the bytes, the most significant first."""
        return bytes.fromhex(self.replace("-", ""))


def to_uuid(value: object, bits: int = _SHORT) -> Uuid:
    """Return what a UUID variable of so many bits stores.

    Of 128 bits that is `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` in small letters, of 256 bits 64 digits. Taken are texts
    of these forms, with or without hyphens and braces, and buffers of as many bytes; an empty one gives zeros. Anything
    else raises ValueError. Source: help page 1514083. Not documented on what was read: the letters, the text of 256
    bits, what a wrong text does.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        digits = bytes(value).hex()
    else:
        found = _FORM.fullmatch(to_text(value).strip())
        digits = found[1].replace("-", "").lower() if found is not None else "?"
    digits = digits or "0" * (bits // 4)
    if digits == "?" or len(digits) != bits // 4:
        raise ValueError(f"{value!r} is no UUID of {bits} bits")
    if bits != _SHORT:
        return Uuid(digits)
    return Uuid("-".join(digits[low:high] for low, high in zip((0, *_PARTS), (*_PARTS, None), strict=True)))
