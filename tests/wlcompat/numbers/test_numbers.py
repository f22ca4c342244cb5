"""Arithmetic, rounding, bits, chance, identifiers."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    Abs,
    Average,
    BinaryAND,
    BinaryOR,
    BinaryXOR,
    DecimalPart,
    Factorial,
    GetGUID,
    InitRandom,
    IntegerPart,
    IsEven,
    IsOdd,
    Max,
    Min,
    Modulo,
    Power,
    Random,
    Root,
    Round,
    RoundDown,
    RoundUp,
    Sqrt,
    Sum,
    guidFormatted,
    guidRough,
)

CASES: list[tuple[Any, Any]] = [
    (Abs(-3), 3),
    (Abs(-2.5), 2.5),
    (Abs(Decimal("-1.10")), Decimal("1.10")),  # type: ignore[arg-type]
    (Abs("-4"), 4),  # type: ignore[arg-type]
    (Min(3, 1, 2), 1),
    (Min([3, 1]), 1),
    (Max("a", "c", "b"), "c"),
    (Max(2, 2.5), 2.5),
    (Sum(1, [2, 3], "4"), 10),
    (Sum(), 0),
    (Average(1, 2), 1.5),
    (Average([1, 2, "3"]), 2.0),
    (Round(3.2), 3.0),
    (Round(3.7), 4.0),
    (Round(2.5), 3.0),
    (Round(-2.5), -3.0),
    (Round(-7.34567, 2), -7.35),
    (Round(2.675, 2), 2.68),
    (Round(1.005, 2), 1.01),
    (Round(1234.5, -2), 1200.0),
    (Round(15, -1), 20),
    (Round(7, 3), 7),
    (Round(Decimal("2.665"), 2), Decimal("2.67")),  # type: ignore[arg-type]
    (Round(math.inf), math.inf),
    (RoundDown(2.7), 2.0),
    (RoundDown(-2.2), -3.0),
    (RoundDown(0.3, 1), 0.3),
    (RoundUp(2.2), 3.0),
    (RoundUp(-2.7), -2.0),
    (RoundUp(2.301, 2), 2.31),
    (RoundUp(7), 7),
    (RoundUp(-math.inf), -math.inf),
    (IntegerPart(2.7), 2),
    (IntegerPart(-2.7), -2),
    (IntegerPart("12.5 kg"), 12),  # type: ignore[arg-type]
    (IntegerPart(0.1 * 30), 3),
    (DecimalPart(2.7), 0.7),
    (DecimalPart(-2.7), -0.7),
    (DecimalPart(5), 0),
    (Power(2, 10), 1024),
    (Power(2, -1), 0.5),
    (Power(9, 0.5), 3.0),
    (Root(9), 3.0),
    (Root(27, 3), 3.0),
    (Root(-27, 3), -3.0),
    (Root(2, 4), 2**0.25),
    (Sqrt(2), math.sqrt(2)),
    (Modulo(7, 3), 1),
    (Modulo(-7, 3), -1),
    (Modulo(7, -3), 1),
    (Modulo(7.5, 2), 1.5),
    (IsEven(-2), True),
    (IsEven(3), False),
    (IsOdd(-3), True),
    (Factorial(5), 120),
    (BinaryAND(6, 3), 2),
    (BinaryOR(6, 3), 7),
    (BinaryXOR(6, 3), 5),
]


@pytest.mark.parametrize(("result", "expected"), CASES)
def test_results(result: object, expected: object) -> None:
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda: Min(), ValueError),
        (lambda: Max([]), ValueError),
        (lambda: Average(), ValueError),
        (lambda: Root(-4), ValueError),
        (lambda: Root(-4, 4), ValueError),
        (lambda: Modulo(1, 0), ZeroDivisionError),
        (lambda: Modulo(1.5, 0.0), ZeroDivisionError),
        (lambda: Power(0, -1), ZeroDivisionError),
        (lambda: Power(-8, 0.5), ValueError),
    ],
)
def test_what_cannot_be_calculated(call: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        call()


@given(st.integers(-(10**9), 10**9), st.integers(1, 4))
def test_rounding_moves_by_half_a_unit_at_most(units: int, decimals: int) -> None:
    number = units / 10**5
    unit = 10**-decimals
    assert abs(Round(number, decimals) - number) <= unit / 2 + 1e-9
    assert RoundDown(number, decimals) <= number + 1e-9
    assert number - 1e-9 <= RoundUp(number, decimals) <= RoundDown(number, decimals) + unit + 1e-9


@given(st.floats(-1e9, 1e9))
def test_the_parts_make_the_number(number: float) -> None:
    assert math.isclose(IntegerPart(number) + DecimalPart(number), number, rel_tol=1e-13, abs_tol=1e-13)


def test_chance() -> None:
    assert {Random(3) for _ in range(200)} == {1, 2, 3}
    assert {Random(-1, 1) for _ in range(200)} == {-1, 0, 1}
    assert {Random(5, 4) for _ in range(100)} == {4, 5}
    InitRandom(7)
    first = [Random(1000) for _ in range(5)]
    InitRandom(7)
    assert [Random(1000) for _ in range(5)] == first
    InitRandom()


def test_identifiers() -> None:
    assert re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", GetGUID())
    assert re.fullmatch(r"[0-9A-F]{32}", GetGUID(guidRough))
    assert len({GetGUID(guidFormatted) for _ in range(50)}) == 50
