"""The types of the string constants: how to search, what to remove, how to format, which part to take."""

from __future__ import annotations

from enum import IntEnum, IntFlag


class SearchOptions(IntFlag):
    """How to search in a text; `+` adds options, twice does no harm. 0 is the default.

    The numbers are this runtime's own, since the vendor's are not documented.
    """

    FromBeginning = 0x01
    FromEnd = 0x02
    IgnoreCase = 0x04
    WholeWord = 0x08

    def __add__(self, other: int) -> SearchOptions:
        """Return both sets of options together."""
        return self | other if isinstance(other, int) else NotImplemented

    __radd__ = __add__


class SpaceOptions(IntFlag):
    """Which spaces NoSpace removes; `+` adds options. The numbers are this runtime's own."""

    Left = 0x01
    Right = 0x02
    Inside = 0x04
    Outside = Left | Right
    All = Left | Right | Inside

    def __add__(self, other: int) -> SpaceOptions:
        """Return both sets of options together."""
        return self | other if isinstance(other, int) else NotImplemented

    __radd__ = __add__


class FormatOptions(IntFlag):
    """What StringFormat does and what comparisons ignore; `+` adds options.

    The numbers are this runtime's own.
    """

    Normal = 0
    LowCase = 0x01
    UpCase = 0x02
    IgnoreAccent = 0x04
    IgnoreSpace = 0x08
    IgnoreInsideSpace = 0x10
    IgnorePunctuationAndSpace = 0x20
    IgnoreCase = 0x40
    RespectNumeric = 0x80
    LexicographicOrder = 0x100

    def __add__(self, other: int) -> FormatOptions:
        """Return both sets of options together."""
        return self | other if isinstance(other, int) else NotImplemented

    __radd__ = __add__


class Rank(IntEnum):
    """Which part of a text to take, where it is not told by its number; numbers of parts begin at 1."""

    First = -1
    Next = -2
    Last = -3
    Previous = -4


class UrlEncoding(IntEnum):
    """What the text is that URLEncode encodes. The numbers are this runtime's own."""

    FROM_ANSI = 0
    FROM_UTF8 = 1
    FROM_UNICODE = 2
    PARAMETER = 3


class Encoding(IntEnum):
    """How Encode writes bytes as text. The numbers are this runtime's own."""

    BASE64 = 0
    BASE64_NO_CR = 1
    BASE64_URL = 2


class HexadecimalForm(IntEnum):
    """How BufferToHexa groups bytes, beside their number. The numbers are this runtime's own."""

    NO_GROUPING = 0
    NO_LINE = -1
    LITTLE_ENDIAN = -2
    BIG_ENDIAN = -3


class HashAlgorithm(IntEnum):
    """How to calculate a hash; the names are those that Python has for the algorithms.

    The numbers are this runtime's own.
    """

    md5 = 1
    sha1 = 2
    sha256 = 3
    sha384 = 4
    sha512 = 5
    ripemd160 = 6
    hmac_md5 = 101
    hmac_sha1 = 102
    hmac_sha256 = 103
    hmac_sha384 = 104
    hmac_sha512 = 105
    hmac_ripemd160 = 106
