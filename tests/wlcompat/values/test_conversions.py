"""What storing a value in a variable of another simple type gives, and the text that values show as."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.values.conversions import as_condition, to_boolean, to_buffer, to_integer, to_real, to_text
from wlcompat.values.durations import Duration
from wlcompat.values.exact import Currency, Numeric


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("é", "é"),
        (12, "12"),
        (-3, "-3"),
        (10**30, "1" + "0" * 30),
        (True, "1"),
        (False, "0"),
        (2.0, "2"),
        (0.5, "0.5"),
        (-0.5, "-0.5"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.333333333333333"),
        (2 / 3, "0.666666666666667"),
        (-0.0, "0"),
        (1e15, "1000000000000000"),
        (1e20, "100000000000000000000"),
        (1.5e-7, "0.00000015"),
        (123456789.125, "123456789.125"),
        (1e-20, "0.00000000000000000001"),
        (b"\xe9\x80", "é€"),
        (bytearray(b"ab"), "ab"),
        (Duration(seconds=1), "+0000001000"),
        (None, ""),
    ],
)
def test_text(value: object, text: str) -> None:
    assert to_text(value) == text


@given(st.floats(-1e308, 1e308))
def test_the_text_of_a_real_has_no_exponent_and_reads_back(value: float) -> None:
    text = to_text(value)
    assert set(text) <= set("-0123456789.")
    assert "." not in text or text[-1] not in "0."
    assert float(text) == pytest.approx(value, rel=1e-14, abs=0)


@given(st.integers())
def test_integers_survive_their_text(value: int) -> None:
    assert to_integer(to_text(value)) == value


@pytest.mark.parametrize(
    ("value", "integer"),
    [
        (7.9, 7),
        (-7.9, -7),
        (0.29 * 100, 29),
        (-0.29 * 100, -29),
        (1.1 * 1.1 * 100, 121),
        (28.99999999999, 28),
        (0.999999999999999, 0),
        (0.9999999999999999, 1),
        (123456789012345.9, 123456789012346),
        (2.0**60, 2**60),
        (1e300, int(1e300)),
        (True, 1),
        (5, 5),
        (Decimal("2.99"), 2),
        ("42", 42),
        ("42 apples", 42),
        ("apples", 0),
        ("", 0),
        ("  -12.9kg", -12),
        ("+3", 3),
        (".5", 0),
        ("1e3", 1000),
        ("1e", 1),
        ("- 5", 0),
        ("\t7", 7),
        ("\r\n7", 0),
        (b"88\r\nHost: x", 88),
        ("0x1F", 0),
        ("1,5", 1),
        ("9007199254740993", 9007199254740993),
        ("-9223372036854775808", -(2**63)),
        (Duration(seconds=2), 2000),
    ],
)
def test_integer(value: object, integer: int) -> None:
    assert to_integer(value) == integer
    assert type(to_integer(value)) is int


@pytest.mark.parametrize(
    ("value", "real"),
    [
        (3, 3.0),
        (True, 1.0),
        ("2.5kg", 2.5),
        ("x", 0.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e-2", 0.01),
        (Decimal("0.25"), 0.25),
    ],
)
def test_real(value: object, real: float) -> None:
    assert to_real(value) == real
    assert type(to_real(value)) is float


@given(st.text(max_size=30))
def test_any_text_reads_as_a_number(text: str) -> None:
    assert isinstance(to_real(text), float)
    if abs(to_real(text)) < float("inf"):
        assert abs(to_integer(text) - to_real(text)) <= max(1, abs(to_real(text)) * 1e-15)


@pytest.mark.parametrize(
    ("value", "truth"), [(0, False), (-1, True), (0.0, False), (0.1, True), (True, True), (None, False)]
)
def test_boolean(value: object, truth: bool) -> None:
    assert as_condition(value) is to_boolean(value) is truth


@pytest.mark.parametrize(
    ("text", "truth"),
    [("1", True), ("0", False), ("", False), ("-3 items", True), ("yes", False), ("0.5", True)],
)
def test_a_boolean_takes_the_number_of_a_text(text: str, truth: bool) -> None:
    assert to_boolean(text) is truth


@pytest.mark.parametrize("value", ["", "x", b""])
def test_a_text_has_no_truth(value: object) -> None:
    with pytest.raises(TypeError, match="cannot be used as a condition"):
        as_condition(value)


@pytest.mark.parametrize("function", [to_integer, to_real])
@pytest.mark.parametrize("value", [[], object()])
def test_what_is_no_number(function: object, value: object) -> None:
    assert callable(function)
    with pytest.raises(TypeError, match=f"type {type(value).__name__} cannot be stored in a number"):
        function(value)


@pytest.mark.parametrize("function", [to_integer, to_real, Currency, Numeric])
def test_null_is_0_where_a_number_is_stored(function: Callable[[object], object]) -> None:
    assert function(None) == 0


def test_buffer() -> None:
    assert to_buffer("é€") == b"\xe9\x80"
    assert to_buffer(bytearray(b"\0\xff")) == b"\0\xff"
    assert to_buffer(12) == b"12"
    with pytest.raises(UnicodeEncodeError):
        to_buffer("漢")
