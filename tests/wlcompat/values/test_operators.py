"""The operators that Python does not have, or has with another meaning."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wlcompat.values import operators as o
from wlcompat.values.dates import Date
from wlcompat.values.durations import Duration
from wlcompat.values.exact import Currency


@pytest.mark.parametrize(
    ("left", "right", "result"),
    [
        (1, 2, 3),
        (1, 0.5, 1.5),
        ("a", "b", "ab"),
        ("a", 1, "a1"),
        (1, "a", "1a"),
        (0.5, "x", "0.5x"),
        (True, "x", "1x"),
        ("12", 3, "123"),
        ("a", None, "a"),
        (None, 2, 2),
        (2.5, None, 2.5),
        (None, None, 0),
        (b"a", b"b", b"ab"),
        ("a", b"b", "ab"),
        (b"a", "\xe9\N{EURO SIGN}", b"a\xe9\x80"),
        (b"a", 12, b"a12"),
        (Duration(seconds=1), Duration(seconds=2), Duration(seconds=3)),
    ],
)
def test_plus_concatenates_as_soon_as_a_text_takes_part(left: Any, right: Any, result: Any) -> None:
    assert o.add(left, right) == result


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("12", 12),
        ("12.5", 12.5),
        ("12.0", 12),
        ("x", 0),
        ("3kg", 3),
        (7, 7),
        (0.5, 0.5),
        ("9007199254740993", 2**53 + 1),
    ],
)
def test_text_as_a_number(value: Any, number: float) -> None:
    assert o.number(value) == number
    assert type(o.number(value)) is type(number)


@pytest.mark.parametrize(
    ("left", "right", "result"),
    [
        (1, 1, True),
        (1, 1.0000001, True),
        (1.0, 1.001, False),
        (0.1 + 0.2, 0.3, True),
        ("a", "a", True),
        ("a", "A", False),
        ("é", "e", False),
        ("5", 5, True),
        (5.0, "5.00", True),
        ("9007199254740993", 2**53 + 1, True),
        ("9007199254740993", 2**53, False),
        (True, 1, True),
        (b"a", b"a", True),
        (b"\xe9\0", "é\0", True),
        (b"5", 5, False),
        (Date("20240131"), "20240131", True),
        (Date("20240131"), "20240201", False),
        (Date(), "", True),
        (Currency("0.1"), 0.1, True),
        (Currency("0.1"), "0.1000005", False),
        (None, None, True),
        (Duration(seconds=1), Duration(milliseconds=1000), True),
        (math.inf, math.inf, True),
        (math.inf, -math.inf, False),
    ],
)
def test_equal(left: Any, right: Any, result: bool) -> None:
    assert o.equal(left, right) is result
    assert o.equal(right, left) is result


@given(st.floats(-1e6, 1e6), st.floats(-1e-5, 1e-5))
def test_reals_are_equal_within_a_millionth(value: float, difference: float) -> None:
    assume(abs(abs(difference) - 1e-6) > 1e-9)
    assert o.real_equal(value, value + difference) is (abs(difference) < 1e-6)


@pytest.mark.parametrize(
    ("left", "right", "result"),
    [
        (17, 5, 2),
        (-17, 5, -2),
        (17, -5, 2),
        (-17, -5, -2),
        (5.5, 2, 1.5),
        (-5.5, 2, -1.5),
        (0, 3, 0),
        (2**70, 7, 2**70 % 7),
    ],
)
def test_modulo_has_the_sign_of_the_left(left: float, right: float, result: float) -> None:
    assert o.modulo(left, right) == result


@given(st.integers(), st.integers().filter(bool))
def test_modulo_is_what_division_leaves(left: int, right: int) -> None:
    remainder = o.modulo(left, right)
    assert abs(remainder) < abs(right)
    assert (left - remainder) % right == 0
    assert remainder == 0 or (remainder < 0) == (left < 0)


@pytest.mark.parametrize(("left", "right"), [(1, 0), (1.5, 0), (1, 0.0)])
def test_modulo_by_zero(left: float, right: float) -> None:
    with pytest.raises(ZeroDivisionError):
        o.modulo(left, right)


@pytest.mark.parametrize("left", [True, False])
@pytest.mark.parametrize("right", [True, False])
def test_both_and_either(left: bool, right: bool) -> None:
    assert o.both(left, right) is (left and right)
    assert o.either(left, right) is (left or right)


def test_both_and_either_of_numbers() -> None:
    assert o.both(2, 0.5) is True
    assert o.both(2, 0) is False
    assert o.either(0, 0.0) is False


@pytest.mark.parametrize(
    ("function", "left", "right", "result"),
    [
        (o.flexible_equal, "Été", "ete", True),
        (o.flexible_equal, "  a b ", "A B", True),
        (o.flexible_equal, "a  b", "a b", False),
        (o.flexible_equal, "a-b", "ab", False),
        (o.flexible_equal, "œuvre", "oeuvre", False),
        (o.flexible_equal, 12, "12 ", True),
        (o.very_flexible_equal, "Jean-Paul", "jean paul", True),
        (o.very_flexible_equal, "a\r\nb", "AB", True),
        (o.very_flexible_equal, "a+b", "ab", False),
        (o.very_flexible_equal, "« Oui ! »", "oui", True),
        (o.flexible_starts, "  Hello world", "hello", True),
        (o.flexible_starts, "Hello", "  HEL", True),
        (o.flexible_starts, "He llo", "hel", False),
        (o.very_flexible_starts, "He, llo world", "HELLO", True),
        (o.very_flexible_starts, "xHello", "hello", False),
        (o.flexible_contains, "Hello World", "O W", True),
        (o.flexible_contains, "Hello World", "ow", False),
        (o.flexible_contains, "abc", "", True),
        (o.very_flexible_contains, "Hello, World", "OW", True),
        (o.flexible_ends, "Hello WORLD  ", "world", True),
        (o.flexible_ends, "Hello world!", "world", False),
        (o.very_flexible_ends, "Hello, wor ld!", "O World", True),
    ],
)
def test_flexible_comparisons(
    function: Callable[[object, object], bool], left: object, right: object, result: bool
) -> None:
    assert function(left, right) is result


@given(st.text(max_size=20), st.text(max_size=20))
def test_flexible_comparisons_agree_with_one_another(left: str, right: str) -> None:
    assert o.flexible_equal(left, left)
    assert o.very_flexible_equal(left, left)
    assert o.flexible_equal(left, right) == o.flexible_equal(right, left)
    if o.flexible_equal(left, right):
        assert o.very_flexible_equal(left, right)
        assert o.flexible_contains(left, right)
    if left.startswith(right.strip()) and right.strip():
        assert o.flexible_starts(left, right)
    assert o.flexible_contains(left + right + left, right)
    assert o.very_flexible_ends(left + right, right)
    assert o.very_flexible_starts(left + right, left)


@pytest.mark.parametrize(
    ("value", "items", "result"),
    [
        (2, (1, 2), True),
        ("2", (1, 2), True),
        (0.1 + 0.2, (0.3,), True),
        ("a", ("A", "b"), False),
        (5, (), False),
    ],
)
def test_is_in_compares_as_equal_does(value: Any, items: tuple[Any, ...], result: bool) -> None:
    assert o.is_in(value, *items) is result


class Sizes(Enum):
    LARGE = 10
    SMALL = 9


@pytest.mark.parametrize(
    ("lesser", "greater"),
    [
        ("9", 10),
        (9, "10"),
        ("10", "9"),
        (None, 1),
        (-1, None),
        (None, "a"),
        (b"a", "b"),
        (1, Decimal("1.5")),
        (Sizes.SMALL, Sizes.LARGE),
    ],
)
def test_comparable_tells_which_of_two_comes_first(lesser: Any, greater: Any) -> None:
    assert o.comparable(lesser) < greater
    assert o.comparable(lesser) <= greater
    assert not o.comparable(lesser) > greater
    assert not o.comparable(lesser) >= greater
    assert greater > o.comparable(lesser)
    assert o.comparable(greater) > lesser


def test_comparable_finds_equal_values_as_great() -> None:
    for left, right in (("7", 7), (None, 0), (None, None), ("", None)):
        assert left <= o.comparable(right) <= left


def test_null_is_no_number_but_0() -> None:
    assert o.number(None) == 0
