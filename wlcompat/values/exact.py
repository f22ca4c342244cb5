"""The types Currency and Numeric of WLanguage: decimal numbers that lose nothing.

Both are `decimal.Decimal`, and calculate with integers and reals too, which Decimal does not. They do not depend
on the decimal context of the thread. Help pages 1514043 (Currency) and 1514072 (Numeric).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import (
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from typing import Any, TypeVar

from wlcompat.values.conversions import leading_number
from wlcompat.values.durations import Duration

_EXACT = Context(prec=120, rounding=ROUND_HALF_UP, traps=[DivisionByZero, InvalidOperation, Overflow])
"""Holds the product of two numbers of the longest kind without rounding."""
_LONGEST = Context(prec=38, rounding=ROUND_HALF_UP, traps=[DivisionByZero, InvalidOperation, Overflow])
"""The 38 digits of a Numeric."""
_MILLIONTH = Decimal("0.000001")
_GREATEST_CURRENCY = Decimal("604462909807314587.353087")
_PAST_CURRENCY = Decimal("1e18")

_DIVISIONS = (_EXACT.divide, _EXACT.remainder)

_Calculation = Callable[[Decimal, Decimal], Decimal]
_SelfT = TypeVar("_SelfT", bound="_ExactNumber")


def exact(value: object) -> Decimal:
    """Return the number that a value stands for: a real to its 15 digits, a text up to the first other sign.

    Raises TypeError for what is no number, and OverflowError for a real without end.
    """
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(int(value))
    if isinstance(value, float):
        if not math.isfinite(value):
            raise OverflowError(f"{value} cannot be stored in a currency or numeric")
        return Decimal(format(value, ".15g"))
    if isinstance(value, str):
        return Decimal(leading_number(value) or 0)
    if isinstance(value, Duration):
        return Decimal(value.as_number)
    if value is None:  # of a variant that is Null
        return Decimal(0)
    raise TypeError(f"a value of type {type(value).__name__} cannot be stored in a number")


def like(value: object, number: Decimal) -> Decimal:
    """Return a number in the exact type of another value: a Currency, a Numeric of as many decimals, or as it is."""
    if isinstance(value, Currency):
        return Currency(number)
    return Numeric(number, decimals=None) if isinstance(value, Numeric) else number


class _ExactNumber(Decimal):
    """What Currency and Numeric share: arithmetic and comparisons with any number, and their text."""

    __slots__ = ()

    @classmethod
    def _operand(cls, value: Any) -> Decimal:
        """Return what a calculation in this type takes for an operand."""
        raise NotImplementedError

    @classmethod
    def _result(cls, value: Decimal) -> Decimal:
        """Return the result of a calculation in this type."""
        raise NotImplementedError

    @classmethod
    def _of(cls: type[_SelfT], value: Decimal) -> _SelfT:
        return Decimal.__new__(cls, value)

    def _calculated(self, calculate: _Calculation, other: Any, *, turned: bool = False) -> Any:
        """Calculate in Numeric where one takes part, else in Currency; `turned` when `other` is the left one."""
        if not isinstance(other, int | float | Decimal):
            return NotImplemented
        type_ = Numeric if isinstance(self, Numeric) or isinstance(other, Numeric) else Currency
        left, right = type_._operand(self), type_._operand(other)
        if turned:
            left, right = right, left
        if not right and calculate in _DIVISIONS:
            raise ZeroDivisionError("division by zero")
        return type_._result(calculate(left, right))

    def __add__(self, other: Any) -> Any:
        """Return the sum."""
        return self._calculated(_EXACT.add, other)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        """Return the difference."""
        return self._calculated(_EXACT.subtract, other)

    def __rsub__(self, other: Any) -> Any:
        """Return the difference, `self` being taken away."""
        return self._calculated(_EXACT.subtract, other, turned=True)

    def __mul__(self, other: Any) -> Any:
        """Return the product; that with a Duration is a Duration."""
        return (
            other * float(self) if isinstance(other, Duration) else self._calculated(_EXACT.multiply, other)
        )

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Any:
        """Return the quotient."""
        return self._calculated(_EXACT.divide, other)

    def __rtruediv__(self, other: Any) -> Any:
        """Return the quotient, `self` being the divisor."""
        return self._calculated(_EXACT.divide, other, turned=True)

    def __mod__(self, other: Any) -> Any:
        """Return the remainder, of the sign of the left operand."""
        return self._calculated(_EXACT.remainder, other)

    def __rmod__(self, other: Any) -> Any:
        """Return the remainder, `self` being the divisor."""
        return self._calculated(_EXACT.remainder, other, turned=True)

    def __pow__(self, other: Any, modulus: object = None) -> Any:
        """Return the power."""
        return self._calculated(_EXACT.power, other)

    def __rpow__(self, other: Any, modulus: object = None) -> Any:
        """Return the power, `self` being the exponent."""
        return self._calculated(_EXACT.power, other, turned=True)

    def __neg__(self: _SelfT) -> _SelfT:
        """Return the number with the other sign."""
        return self._of(self.copy_negate()) if self else self

    def __pos__(self: _SelfT) -> _SelfT:
        """Return the number itself."""
        return self

    def __abs__(self: _SelfT) -> _SelfT:
        """Return the number without its sign."""
        return self._of(self.copy_abs())

    def __eq__(self, other: object) -> bool:
        """Tell whether both are exactly equal; a real counts with its 15 digits."""
        return Decimal.__eq__(self, self._comparable(other))

    def __ne__(self, other: object) -> bool:
        """Tell whether they differ."""
        return Decimal.__ne__(self, self._comparable(other))

    def __lt__(self, other: Any) -> bool:
        """Tell whether this number is smaller."""
        return Decimal.__lt__(self, self._comparable(other))

    def __le__(self, other: Any) -> bool:
        """Tell whether this number is smaller or equal."""
        return Decimal.__le__(self, self._comparable(other))

    def __gt__(self, other: Any) -> bool:
        """Tell whether this number is greater."""
        return Decimal.__gt__(self, self._comparable(other))

    def __ge__(self, other: Any) -> bool:
        """Tell whether this number is greater or equal."""
        return Decimal.__ge__(self, self._comparable(other))

    __hash__ = Decimal.__hash__

    @staticmethod
    def _comparable(other: Any) -> Any:
        return exact(other) if isinstance(other, float) and math.isfinite(other) else other

    def __str__(self) -> str:
        """Return the digits, without exponent and without zeros at the end."""
        text = Decimal.__format__(self, "f")
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return "0" if text == "-0" else text

    def __format__(self, specification: str, *_: Any) -> str:
        """Return the text; a specification is Python's."""
        return Decimal.__format__(self, specification) if specification else str(self)

    def __repr__(self) -> str:
        """Return the Python expression for it."""
        return f'{type(self).__name__}("{self}")'

    def __copy__(self: _SelfT) -> _SelfT:
        """Return itself: it never changes."""
        return self

    def __deepcopy__(self: _SelfT, _memo: object) -> _SelfT:
        """Return itself: it never changes."""
        return self

    def __reduce__(self) -> Any:
        """Return what pickle makes it from: all its digits."""
        return type(self)._of, (Decimal(self),)


class Currency(_ExactNumber):
    """An exact number with 6 decimals, between -604 462 909 807 314 587.353087 and the same above 0.

    A calculation with a currency is one of currencies: the other operand becomes a currency, and so does the
    result. Raises OverflowError past the limits.

    Source: help page 1514043. Not documented: how a seventh decimal is lost. Here it is rounded, half a unit away
    from 0. Differs from WINDEV: a value past the limits always raises.
    """

    __slots__ = ()

    def __new__(cls, value: object = 0) -> Currency:
        """Make a currency of any number or of a text, of which a number is read."""
        if isinstance(value, Currency):
            return value
        return cls._result(exact(value))

    @classmethod
    def _operand(cls, value: Any) -> Decimal:
        return cls(value)

    @classmethod
    def _result(cls, value: Decimal) -> Currency:
        if value.copy_abs() < _PAST_CURRENCY:
            rounded = _EXACT.quantize(value, _MILLIONTH)
            if rounded.copy_abs() <= _GREATEST_CURRENCY:
                return cls._of(rounded)
        raise OverflowError(f"{value:.6f} does not fit in a currency, which holds up to {_GREATEST_CURRENCY}")


class Numeric(_ExactNumber):
    """An exact number of 38 digits, by default 32 before the point and 6 behind it.

    `Numeric(value, 5, 7)` is what a variable declared `numeric(5,7)` holds; with `decimals` None, as in
    `numeric(*)`, it has as many decimals as it needs. The result of a calculation has up to 38 digits, and is cut
    to those of a variable only when it is stored. Raises OverflowError where the digits before the point are too
    many.

    Source: help page 1514072. Not documented: how decimals are lost, and what calculations keep. Here they are
    rounded, half a unit away from 0. Differs from WINDEV: a value that does not fit always raises.
    """

    __slots__ = ()

    def __new__(cls, value: object = 0, whole: int = 32, decimals: int | None = 6) -> Numeric:
        """Make a numeric of any number or of a text, of which a number is read."""
        number = exact(value)
        if decimals is None:
            whole, rounded = 38, _LONGEST.plus(number)
        elif number.copy_abs() < _power_of_ten(whole):
            rounded = _EXACT.quantize(number, _power_of_ten(-decimals))
        else:
            rounded = number
        if rounded.copy_abs() < _power_of_ten(whole):
            return cls._of(rounded)
        raise OverflowError(f"{number:f} does not fit in a numeric with {whole} digits in front of the point")

    @classmethod
    def _operand(cls, value: Any) -> Decimal:
        return exact(value)

    @classmethod
    def _result(cls, value: Decimal) -> Numeric:
        return cls(value, decimals=None)


def _power_of_ten(exponent: int) -> Decimal:
    return Decimal((0, (1,), exponent))
