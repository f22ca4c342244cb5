"""The type of the constants that say how to sort and how to search an array."""

from __future__ import annotations

from enum import IntFlag


class ArrayOptions(IntFlag):
    """How to sort or to search an array, and what an associative array takes for one key; `+` adds options.

    The numbers are this runtime's own, since the vendor's are not documented.
    """

    # What comparisons ignore, with the numbers that these options have for texts
    IgnoreAccent = 0x0004
    IgnoreSpace = 0x0008
    IgnoreInsideSpace = 0x0010
    IgnorePunctuationAndSpace = 0x0020
    IgnoreCase = 0x0040
    RespectNumeric = 0x0080
    LexicographicOrder = 0x0100

    Ascending = 0x001000
    Descending = 0x002000
    Member = 0x004000
    Function = 0x008000
    Column = 0x010000
    Key = 0x020000
    Linear = 0x040000
    LinearFirst = 0x080000
    Binary = 0x100000

    WithDuplicates = 0x200000

    def __add__(self, other: int) -> ArrayOptions:
        """Return both sets of options together."""
        return self | other if isinstance(other, int) else NotImplemented

    __radd__ = __add__
