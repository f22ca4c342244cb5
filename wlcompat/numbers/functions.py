"""Arithmetic, rounding, bits, chance."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from wlcompat.catalog import function
from wlcompat.numbers.constants import GuidForm
from wlcompat.strings.arguments import whole
from wlcompat.strings.numerals import exact_decimal, rounded
from wlcompat.values import operators
from wlcompat.values.exact import Currency, Numeric, like

if TYPE_CHECKING:
    from random import Random as RandomNumbers


NumberT = TypeVar("NumberT", float, int, Currency, Numeric)
"""What a function takes that gives a number of the kind that it gets."""
_SURELY_CUT = 1e9
"""Below it a real that is not close to an integer is cut the same way with all its digits as with 15 of them."""


def _number(value: Any) -> Any:
    """Return the value as a number; texts are read."""
    return operators.number(value) if isinstance(value, str) else value


def _like(value: Any, exact: Decimal) -> Any:
    """Return the result in the type of the number that it was made from: an exact one, or int, or float."""
    if isinstance(value, Decimal):
        return like(value, exact)
    return int(exact) if exact == exact.to_integral_value() and isinstance(value, int) else float(exact)


@function(french="Abs", parameters=("Number",), pure=True, plain=("abs(number)",))
def Abs(number: NumberT) -> NumberT:
    """Return the number without its sign. Page not seen; programs use it."""
    value: NumberT = abs(_number(number))
    return value


@function(french="Min", parameters=("Value 1", "Value 2"), pure=True)
def Min(*values: Any) -> Any:
    """Return the smallest of several values, or of the elements of an array. Page not seen."""
    return min(_several(values, "Min"))


@function(french="Max", parameters=("Value 1", "Value 2"), pure=True)
def Max(*values: Any) -> Any:
    """Return the greatest of several values, or of the elements of an array. Page not seen."""
    return max(_several(values, "Max"))


@function(french="Somme", parameters=("Value 1", "Value 2"), pure=True)
def Sum(*values: Any) -> Any:
    """Return the sum of several numbers, or of the elements of an array; 0 of none. Page not seen."""
    return sum(map(_number, itertools.chain.from_iterable(v if isinstance(v, list) else [v] for v in values)))


@function(french="Moyenne", parameters=("Value 1", "Value 2"), pure=True)
def Average(*values: Any) -> Any:
    """Return the mean of several numbers, or of the elements of an array. Page not seen."""
    several = [_number(value) for value in _several(values, "Average")]
    return sum(several) / len(several)


def _several(values: tuple[Any, ...], name: str) -> Sequence[Any]:
    several = values if len(values) > 1 else values[0] if values and isinstance(values[0], list) else values
    if not several:
        raise ValueError(f"{name} needs at least one value")
    return several


@function(french="Arrondi", doc=3050063, parameters=("Numeric value", "Number of decimals"), pure=True)
def Round(number: NumberT, decimals: int = 0) -> NumberT:
    """Return the number rounded to so many decimals, half a unit away from 0: 2.5 is 3, -2.5 is -3.

    A real is rounded as it is written with 15 digits, so that 2.675 to two decimals is 2.68, as people
    calculate. Negative decimals round to tens, hundreds, ... The result is of the number's type, currency and
    numeric stay exact.

    Source: help page 3050063, which warns that reals are inexact. Not documented: halves of negative numbers.
    """
    value = _number(number)
    if isinstance(value, float) and not math.isfinite(value):
        return number
    result: NumberT = _like(value, rounded(exact_decimal(value), whole(decimals)))
    return result


@function(french="ArrondiInférieur", parameters=("Numeric value", "Number of decimals"), pure=True)
def RoundDown(number: NumberT, decimals: int = 0) -> NumberT:
    """Return the number rounded down to so many decimals: 2.7 is 2, -2.2 is -3.

    Page not seen. Not documented: negative numbers.
    """
    return _rounded_towards(number, decimals, ROUND_FLOOR)


@function(french="ArrondiSupérieur", parameters=("Numeric value", "Number of decimals"), pure=True)
def RoundUp(number: NumberT, decimals: int = 0) -> NumberT:
    """Return the number rounded up to so many decimals: 2.2 is 3, -2.7 is -2.

    Page not seen. Not documented: negative numbers.
    """
    return _rounded_towards(number, decimals, ROUND_CEILING)


def _rounded_towards(number: NumberT, decimals: int, direction: str) -> NumberT:
    value = _number(number)
    if isinstance(value, float) and not math.isfinite(value):
        return number
    unit = Decimal(1).scaleb(-whole(decimals))
    exact = (exact_decimal(value) / unit).to_integral_value(direction) * unit
    result: NumberT = _like(value, exact)
    return result


@function(french="PartieEntière", parameters=("Number",), pure=True, plain=("int(number)",))
def IntegerPart(number: float) -> int:
    """Return the number without its decimals: 2.7 gives 2.

    Page not seen; programs use it. Not documented: negative numbers. Here decimals are cut: -2.7 gives -2.
    """
    if type(number) is float and abs(number) < _SURELY_CUT:
        fraction = abs(number) % 1
        if fraction == 0 or 1e-3 < fraction < 1 - 1e-3:
            return int(number)
    return number if type(number) is int else int(exact_decimal(_number(number)))


@function(french="PartieDécimale", parameters=("Number",), pure=True)
def DecimalPart(number: NumberT) -> NumberT:
    """Return the decimals of the number: 2.7 gives 0.7.

    Page not seen; programs use it. Not documented: negative numbers. Here the sign stays: -2.7 gives -0.7.
    """
    value = _number(number)
    exact = exact_decimal(value)
    result: NumberT = _like(value, exact - int(exact))
    return result


@function(french="Puissance", parameters=("Number", "Power"), pure=True)
def Power(number: float, power: float) -> float:
    """Return a number to the power of another. Page not seen; programs use it.

    Raises ValueError for a negative number to a power with decimals, and ZeroDivisionError for 0 to a
    negative one.
    """
    number, power = _number(number), _number(power)
    if isinstance(power, int):
        whole_power: float = number**power
        return whole_power
    return math.pow(number, power)


@function(french="Racine", parameters=("Number", "Root"), pure=True)
def Root(number: float, root: float = 2) -> float:
    """Return the square root of a number, or its third, fourth, ... root.

    Page not seen; lists of functions name it. Not documented: odd roots of negative numbers. Here they are
    negative; any other root of a negative number raises ValueError.
    """
    number, root = _number(number), _number(root)
    if root == 2:
        return math.sqrt(number)
    result = abs(number) ** (1 / root)
    nearest = round(result)
    if nearest**root == abs(number):
        result = float(nearest)
    if number >= 0:
        return float(result)
    if root % 2 == 1:
        return -float(result)
    raise ValueError(f"a negative number has no root of degree {root}")


@function(french="Sqrt", parameters=("Number",), pure=True)
def Sqrt(number: float) -> float:
    """Return the square root of a number. Page not seen, and no French name.

    Raises ValueError for a negative number.
    """
    return math.sqrt(_number(number))


@function(
    french="Modulo",
    parameters=("Number", "Divisor"),
    pure=True,
    plain=("number % divisor if number >= 0 and divisor >= 1",),
)
def Modulo(number: NumberT, divisor: NumberT) -> NumberT:
    """Return the remainder of an integer division: the function for the operator `modulo`.

    Page not seen. Not documented: negative numbers. Here the sign is that of `number`. Raises
    ZeroDivisionError for the divisor 0.
    """
    if type(number) is int and type(divisor) is int and number >= 0 < divisor:
        return number % divisor
    number, divisor = _number(number), _number(divisor)
    if divisor == 0:
        raise ZeroDivisionError("modulo by zero")
    remainder: NumberT = operators.modulo(number, divisor)  # type: ignore[arg-type,assignment]
    return remainder


@function(french="EstPair", parameters=("Number",), pure=True)
def IsEven(number: int) -> bool:
    """Tell whether an integer is even. Page not seen; lists of functions name it."""
    return whole(number) % 2 == 0


@function(french="EstImpair", parameters=("Number",), pure=True)
def IsOdd(number: int) -> bool:
    """Tell whether an integer is odd. Page not seen; lists of functions name it."""
    return whole(number) % 2 == 1


@function(french="Factorielle", parameters=("Number",), pure=True)
def Factorial(number: int) -> int:
    """Return the product of 1 to the number. Page not seen; lists of functions name it."""
    return math.factorial(whole(number))


@function(french="ETBinaire", parameters=("Number 1", "Number 2"), pure=True)
def BinaryAND(one: int, other: int) -> int:
    """Return the bits that both integers have: the function for the operator `&`. Page not seen."""
    return whole(one) & whole(other)


@function(french="OUBinaire", parameters=("Number 1", "Number 2"), pure=True)
def BinaryOR(one: int, other: int) -> int:
    """Return the bits that one of the integers has: the function for the operator `|`. Page not seen."""
    return whole(one) | whole(other)


@function(french="OUExclusifBinaire", parameters=("Number 1", "Number 2"), pure=True)
def BinaryXOR(one: int, other: int) -> int:
    """Return the bits that only one of the integers has: the function for `||`. Page not seen."""
    return whole(one) ^ whole(other)


@cache
def _chance() -> RandomNumbers:
    from random import Random as Generator  # takes time to import, and most programs need none

    return Generator()


@function(french="Hasard", parameters=("Limit 1", "Limit 2"))
def Random(limit: int, other_limit: int | None = None) -> int:
    """Return an integer by chance: from 1 to `limit`, or between two limits, both included.

    Page not seen; programs use both forms. Not documented: whether 0 is among the numbers of the first. Here
    it is not. Not for secrets: numbers can be foretold.
    """
    low, high = (1, whole(limit)) if other_limit is None else (whole(limit), whole(other_limit))
    return _chance().randint(min(low, high), max(low, high))


@function(french="InitHasard", parameters=("Start value",))
def InitRandom(start: int | None = None) -> None:
    """Make Random begin anew: the same start value gives the same numbers. Page not seen."""
    _chance().seed(start)


@function(french="DonneGUID", parameters=("Form",))
def GetGUID(form: GuidForm = GuidForm.FORMATTED) -> str:
    """Return a new identifier that no other will ever have.

    guidFormatted: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 with "-" between them; guidRough:
    without. Page not seen; programs use guidRough. Not documented: the default, capitals, and the characters
    around. Here groups, capitals, none.
    """
    import uuid  # takes time to import, and most programs need none

    text = str(uuid.uuid4()).upper()
    return text.replace("-", "") if form == GuidForm.ROUGH else text
