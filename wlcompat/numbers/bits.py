# ruff: noqa: N802 - WLanguage's own names
"""The bits of integers: shifting them, and the halves of a double word."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.strings.arguments import whole

_BITS_OF_WORD = 16
_WORD = 0xFFFF


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


@function(french="PoidsFort", parameters=("Integer",), pure=True)
def HiWord(number: int) -> int:
    """Return the upper 16 bits of an integer of 4 bytes. Page not seen; programs use it."""
    return whole(number) >> _BITS_OF_WORD & _WORD


@function(french="PoidsFaible", parameters=("Integer",), pure=True)
def LoWord(number: int) -> int:
    """Return the lower 16 bits of an integer. Page not seen; programs use it."""
    return whole(number) & _WORD
