# ruff: noqa: N802 - WLanguage's own names
"""The bits of integers: shifting them, and the halves of a double word."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.strings.arguments import whole

_BYTES_OF_WORD = 2


@function(french="bitDécaleGauche", parameters=("Integer", "Number of bits"), pure=True)
def bitLeftShift(number: int, count: int) -> int:
    """Return the integer with its bits moved to the left: the function for the operator of that name.

    Page not seen; programs use it. Differs from WINDEV, where bits beyond the size of the integer are lost:
    integers have no size here.
    """
    return whole(number) << max(whole(count), 0)


@function(french="bitDécaleDroite", parameters=("Integer", "Number of bits"), pure=True)
def bitRightShift(number: int, count: int) -> int:
    """Return the integer with its bits moved to the right: the function for the operator of that name.

    Page not seen; programs use it. Not documented: negative numbers. Here they stay negative.
    """
    return whole(number) >> max(whole(count), 0)


@function(french="PoidsFort", parameters=("Integer", "Number of bytes"), pure=True)
def HiWord(number: int, count: int = _BYTES_OF_WORD) -> int:
    """Return the upper half of an integer of twice `count` bytes: of one of 4 bytes the upper 16 bits.

    Page not seen; programs use it, also with 1 and 4.
    """
    bits = 8 * max(whole(count), 0)
    return whole(number) >> bits & (1 << bits) - 1


@function(french="PoidsFaible", parameters=("Integer", "Number of bytes"), pure=True)
def LoWord(number: int, count: int = _BYTES_OF_WORD) -> int:
    """Return the lower `count` bytes of an integer, without it the lower 16 bits. Page not seen; programs use it."""
    return whole(number) & (1 << 8 * max(whole(count), 0)) - 1


@function(french="NONBinaire", parameters=("Integer",), pure=True)
def BinaryNOT(number: int) -> int:
    """Return the integer with each bit the other way round, as the operator `~` does.

    Page not seen; tables of names have it, in French as NOTBinaire too.
    """
    return ~whole(number)
