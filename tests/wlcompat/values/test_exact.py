"""Currency and Numeric: exact decimals, held against Python's own Decimal."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.values.conversions import to_integer, to_real, to_text
from wlcompat.values.durations import Duration
from wlcompat.values.exact import Currency, Numeric, exact
from wlcompat.values.operators import add, equal, modulo

GREATEST = "604462909807314587.353087"
WIDE = Context(prec=200, rounding=ROUND_HALF_UP)

amounts = st.decimals(-(10**8), 10**8, places=6, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "0.1"),
        (5, "5"),
        (True, "1"),
        ("12.5 EUR", "12.5"),
        ("EUR", "0"),
        ("", "0"),
        ("0.0000005", "0.000001"),
        (-0.0000005, "-0.000001"),
        ("0.00000049", "0"),
        (0.1 + 0.2, "0.3"),
        (2.675, "2.675"),
        (Decimal("1.1"), "1.1"),
        (Duration(seconds=1), "1000"),
        (GREATEST, GREATEST),
        (f"-{GREATEST}", f"-{GREATEST}"),
        (100, "100"),
    ],
)
def test_currency_of_a_value(value: object, text: str) -> None:
    assert str(Currency(value)) == f"{Currency(value)}" == to_text(Currency(value)) == text


@pytest.mark.parametrize("value", ["604462909807314587.353088", 10**18, 1e300, float("inf"), float("nan")])
def test_what_does_not_fit_in_a_currency(value: object) -> None:
    with pytest.raises(OverflowError, match="currency"):
        Currency(value)


@pytest.mark.parametrize("type_", [Currency, Numeric])
@pytest.mark.parametrize("value", [[], b"1"])
def test_what_is_no_number(type_: Callable[[object], object], value: object) -> None:
    with pytest.raises(TypeError, match="cannot be stored in a number"):
        type_(value)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Currency("0.1") + Currency("0.2"), "0.3"),
        (Currency(1) / 3, "0.333333"),
        (Currency(2) / 3, "0.666667"),
        (Currency(1) / 3 * 3, "0.999999"),
        (1 / Currency(8), "0.125"),
        (5 - Currency("0.5"), "4.5"),
        (Currency(3) * 0.1, "0.3"),
        (0.1 * Currency(3), "0.3"),
        (Currency(10**6) * 0.1234567, "123457"),
        (Currency(7) % 3, "1"),
        (Currency(-7) % 3, "-1"),
        (7 % Currency(-3), "1"),
        (Currency(2) ** 10, "1024"),
        (2 ** Currency(3), "8"),
        (-Currency("1.5"), "-1.5"),
        (-Currency(0), "0"),
        (+Currency(2), "2"),
        (abs(Currency(-2)), "2"),
        (sum([Currency("0.1")] * 3), "0.3"),
        (Currency("0.1") + Decimal("0.2"), "0.3"),
    ],
)
def test_a_calculation_with_a_currency_is_one_of_currencies(result: Currency, expected: str) -> None:
    assert type(result) is Currency
    assert str(result) == expected


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Numeric(1) / 3, "0." + "3" * 38),
        (Numeric(Numeric(1) / 3 * 3), "1"),
        (Currency("0.000001") * Numeric("0.1"), "0.0000001"),
        (Numeric("0.1") + 0.2, "0.3"),
        (Numeric("10.000000000000033", 2, 15) + Numeric("10.000000000000055", 2, 15), "20.000000000000088"),
    ],
)
def test_a_calculation_with_a_numeric_keeps_38_digits(result: Numeric, expected: str) -> None:
    assert type(result) is Numeric
    assert str(result) == expected


@pytest.mark.parametrize(
    ("value", "whole", "decimals", "text"),
    [
        ("1.23456789", 32, 6, "1.234568"),
        ("12.345", 5, 2, "12.35"),
        ("-12.345", 5, 2, "-12.35"),
        ("1.23456789", 32, None, "1.23456789"),
        ("99999.994", 5, 2, "99999.99"),
        ("9" * 32, 32, 6, "9" * 32),
    ],
)
def test_a_numeric_has_the_digits_of_its_declaration(
    value: str, whole: int, decimals: int | None, text: str
) -> None:
    assert str(Numeric(value, whole, decimals)) == text


@pytest.mark.parametrize(
    ("value", "whole", "decimals"),
    [("100000", 5, 2), ("99999.995", 5, 2), (10**32, 32, 6), (10**38, 32, None)],
)
def test_what_does_not_fit_in_a_numeric(value: object, whole: int, decimals: int | None) -> None:
    with pytest.raises(OverflowError, match="digits in front of the point"):
        Numeric(value, whole, decimals)


@pytest.mark.parametrize(
    "divide", [lambda x: x / 0, lambda x: 0 * x / 0, lambda x: x % 0, lambda x: 1 / (x - x)]
)
def test_division_by_zero(divide: Callable[[Any], object]) -> None:
    for number in (Currency(1), Numeric(1)):
        with pytest.raises(ZeroDivisionError, match="division by zero"):
            divide(number)


def test_comparisons_are_exact_and_take_reals_by_their_15_digits() -> None:
    assert Currency(0.1) == 0.1
    assert Currency(0.1) == Numeric("0.1") == Decimal("0.1")
    assert Currency("0.1") != Currency("0.100001")
    assert Currency("0.1") != 0.1000001
    assert Currency(1) < 1.5 <= Numeric("1.5") < 2
    assert Currency(2) > 1.5
    assert Currency(2) >= Numeric(2)
    assert Currency(1) < float("inf")
    assert Currency(1) != "1"
    assert {Currency(1): "a"}[Currency("1.0")] == "a"


def test_operators_for_unknown_types_take_them() -> None:
    assert equal(Currency("0.1"), "0.1")
    assert equal("0.1 EUR", Numeric("0.1"))
    assert not equal(Currency("0.100001"), 0.1)
    assert str(add(Currency(1), 0.5)) == "1.5"
    assert add("c", Currency("1.50")) == "c1.5"
    assert modulo(Currency(-7), 3) == -1
    assert to_integer(Currency("-2.9")) == -2
    assert to_real(Numeric("0.25")) == 0.25
    assert Currency(2) * Duration(seconds=3) == Duration(seconds=6)


@pytest.mark.parametrize("number", [Currency("1.25"), Numeric(1) / 3])
def test_copies_keep_all_digits(number: Any) -> None:
    for other in (copy.copy(number), copy.deepcopy(number), pickle.loads(pickle.dumps(number))):
        assert type(other) is type(number)
        assert other == number
    assert repr(Currency("1.25")) == 'Currency("1.25")'


def test_the_decimal_context_of_the_thread_does_not_count() -> None:
    with localcontext() as context:
        context.prec = 3
        assert str(Currency("123456.789") + 1) == "123457.789"
        assert str(-Currency("123456.789")) == "-123456.789"
        assert str(Numeric("123456.789") * 2) == "246913.578"


@given(amounts, amounts)
def test_currencies_calculate_as_decimals_rounded_to_six_places(left: Decimal, right: Decimal) -> None:
    def rounded(value: Decimal) -> Decimal:
        return value.quantize(Decimal("0.000001"), context=WIDE)

    one, other = Currency(left), Currency(right)
    assert one + other == left + right
    assert one - other == left - right
    assert one * other == rounded(WIDE.multiply(left, right))
    if right:
        assert one % other == WIDE.remainder(left, right)
        quotient = WIDE.divide(left, right)
        if abs(quotient) < 10**17:
            assert one / other == rounded(quotient)
    assert (one < other) is (left < right)
    assert (one == other) is (left == right)
    assert Currency(str(one)) == one


@given(st.floats(-1e9, 1e9))
def test_a_real_counts_with_its_15_digits(value: float) -> None:
    assert exact(value) == Decimal(format(value, ".15g"))
    assert Numeric(value, decimals=None) == value
