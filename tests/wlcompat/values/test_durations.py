"""Lengths of time: exact to the millisecond, with their text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.values.conversions import to_integer
from wlcompat.values.dates import Date
from wlcompat.values.durations import Duration, to_duration

MILLISECONDS = st.integers(-(10**12), 10**12)


def ms(value: int) -> Duration:
    return Duration(milliseconds=value)


@pytest.mark.parametrize(
    ("duration", "text"),
    [
        (Duration(), "+0000000000"),
        (Duration(milliseconds=10), "+0000000010"),
        (Duration(minutes=2, seconds=8), "+0000208000"),
        (Duration(hours=1), "+0010000000"),
        (Duration(days=12, hours=23, minutes=59, seconds=59, milliseconds=999), "+12235959999"),
        (Duration(seconds=90), "+0000130000"),
        (Duration(seconds=0.5), "+0000000500"),
        (-Duration(hours=25), "-1010000000"),
    ],
)
def test_text_is_sign_days_and_two_digits_each(duration: Duration, text: str) -> None:
    assert str(duration) == text


@given(MILLISECONDS)
def test_the_text_gives_the_length_back(value: int) -> None:
    text = str(ms(value))
    days, rest = text[1:-9], text[-9:]
    total = int(days) * 86_400_000 + int(rest[:2]) * 3_600_000 + int(rest[2:4]) * 60_000 + int(rest[4:])
    assert (total if text[0] == "+" else -total) == value


@given(MILLISECONDS, MILLISECONDS)
def test_arithmetic_and_order(left: int, right: int) -> None:
    assert ms(left) + ms(right) == ms(left + right)
    assert ms(left) - ms(right) == ms(left - right)
    assert -ms(left) == ms(-left)
    assert (ms(left) < ms(right)) == (left < right)
    assert (ms(left) >= ms(right)) == (left >= right)
    assert (ms(left) == ms(right)) == (left == right)
    assert bool(ms(left)) == bool(left)
    if left == right:
        assert hash(ms(left)) == hash(ms(right))
    if right:
        assert ms(left) / ms(right) == left / right


def test_times_a_number() -> None:
    assert Duration(seconds=2) * 3 == 3 * Duration(seconds=2) == Duration(seconds=6)
    assert Duration(seconds=1) * 0.5 == Duration(milliseconds=500)
    assert Duration(seconds=1) / 4 == Duration(milliseconds=250)


def test_a_number_counts_milliseconds_and_a_text_is_read() -> None:
    assert Duration(seconds=1) + 500 == 500 + Duration(seconds=1) == 1500
    assert Duration(seconds=1) - 1 == Duration(milliseconds=999)
    assert 5_000 - Duration(seconds=1) == Duration(seconds=4)
    assert Duration(seconds=1) > 999.5
    assert Duration(minutes=90) == "+0013000000"
    assert Duration(minutes=90) < "+0013000001"
    assert Duration() == ""


def test_with_nothing_else() -> None:
    for other in ("x", None, b""):
        assert Duration() != other
        with pytest.raises(TypeError):
            Duration() + other  # type: ignore[operator]
        with pytest.raises(TypeError):
            Duration() < other  # type: ignore[operator]  # noqa: B015
    with pytest.raises(TypeError):
        Duration() * "x"  # type: ignore[operator]
    with pytest.raises(ZeroDivisionError):
        Duration(seconds=1) / Duration()


def test_repr_makes_the_same_again() -> None:
    assert eval(repr(Duration(minutes=-3))) == Duration(minutes=-3)


@pytest.mark.parametrize(
    ("value", "milliseconds"),
    [
        ("+0013000000", 5_400_000),
        ("-0013000000", -5_400_000),
        ("12023004005", 12 * 86_400_000 + 2 * 3_600_000 + 30 * 60_000 + 4_005),
        ("000001500", 1_500),
        ("", 0),
        (None, 0),
        (1500, 1_500),
        (0.5, 0),
        (Decimal("2.5"), 2),
        (Duration(seconds=2), 2_000),
        (Date("20240301") - Date("20240229"), 86_400_000),
    ],
)
def test_what_storing_in_a_duration_gives(value: object, milliseconds: int) -> None:
    assert to_duration(value) == Duration(milliseconds=milliseconds)
    assert type(to_duration(value)) is Duration


@pytest.mark.parametrize(("value", "error"), [("1h", ValueError), ("12345", ValueError), ([], TypeError)])
def test_what_is_no_duration(value: object, error: type[Exception]) -> None:
    with pytest.raises(error, match="duration"):
        to_duration(value)


def test_parts_and_totals() -> None:
    length = Duration(days=31, hours=2, minutes=3, seconds=4, milliseconds=5)
    assert (length.Day, length.Hour, length.Minute, length.Second, length.Millisecond) == (31, 2, 3, 4, 5)
    assert (length.InDays, length.InHours, length.InMinutes) == (31, 746, 44_763)
    assert (length.InSeconds, length.InMilliseconds) == (2_685_784, 2_685_784_005)
    assert ((-length).Minute, (-length).InHours) == (-3, -746)


def test_the_time_between_dates_counts_days_as_a_number() -> None:
    between = Date("20240301") - Date("20240228")
    assert to_integer(between) == 2
    assert to_integer(Duration(days=2)) == 172_800_000
    assert str(between) == "+2000000000"
