"""Date and time of now, valid dates, differences, numbers of days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    Age,
    Date,
    DateDifference,
    DateSys,
    DateTime,
    DateTimeDifference,
    DateTimeValid,
    DateToDay,
    DateToInteger,
    DateToMonth,
    DateToWeekNumber,
    DateValid,
    FirstDayOfMonth,
    IntegerToDate,
    IntegerToDay,
    IntegerToTime,
    LastDayOfMonth,
    Now,
    RealToDateTime,
    SysDateTime,
    Time,
    TimeDifference,
    TimeSys,
    TimeToInteger,
    TimeValid,
    Today,
    Tomorrow,
    Yesterday,
)
from wlcompat.runtime import Runtime, use
from wlcompat.testing import FakeClock


class StoppedClock(FakeClock):
    """A clock that always shows the same date and time."""

    def local_time(self) -> datetime:
        return datetime(2024, 3, 1, 7, 8, 9, 123_456)


@pytest.fixture
def _in_march() -> Iterator[None]:
    with use(Runtime(clock=StoppedClock())):
        yield


@pytest.mark.usefixtures("_in_march")
def test_now() -> None:
    assert DateSys() == Today() == "20240301"
    assert Yesterday() == "20240229"
    assert Tomorrow() == "20240302"
    assert TimeSys() == "07080912"
    assert Now() == "070809123"
    assert SysDateTime() == "20240301070809123"
    assert DateSys() + TimeSys() == "2024030107080912"
    assert DateTime(DateSys() + TimeSys()) - DateTime("20240301") == Time("07080912") - Time("00")
    assert Age("20000301") == 24
    assert Age("20000302") == 23


def test_the_system_s_clock() -> None:
    before = datetime.now()
    moment = DateTime(SysDateTime()).as_python()
    assert before.replace(microsecond=0) <= moment <= datetime.now()


@pytest.mark.parametrize(
    ("check", "value", "expected"),
    [
        (DateValid, "20240229", True),
        (DateValid, "20230229", False),
        (DateValid, "", False),
        (DateValid, "today", False),
        (DateValid, 20240229, True),
        (DateValid, Date("20240229"), True),
        (DateValid, Date(), False),
        (DateValid, DateTime("20240229"), True),
        (TimeValid, "1525", True),
        (TimeValid, "2500", False),
        (TimeValid, "", False),
        (DateTimeValid, "202402291525", True),
        (DateTimeValid, "202402292525", False),
        (DateTimeValid, "2024", False),
    ],
)
def test_validity(check: Any, value: object, expected: bool) -> None:
    assert check(value) is expected


def test_differences() -> None:
    assert DateDifference("20240228", "20240301") == 2
    assert DateDifference(Date("20240301"), "20240228") == -2
    assert DateDifference("2024022823", "20240229") == 1
    assert DateTimeDifference("202402282330", "20240301073012129") == "+0000001080012" + "12"
    assert DateTimeDifference("202403010730", "202402282330") == "-0000001080000" + "00"
    assert TimeDifference("1330", "1730") == "+04000000"
    assert TimeDifference("1730", "13300050") == "-03595950"
    with pytest.raises(ValueError, match="empty"):
        DateDifference("", "20240301")


@pytest.mark.parametrize(
    ("number", "text"), [(0, ""), (1, "18000101"), (73773, "20011225"), (-1, "17991230")]
)
def test_numbers_of_days(number: int, text: str) -> None:
    assert IntegerToDate(number) == text
    assert DateToInteger(text) == DateToInteger(text, False) == number


@given(st.dates())
def test_numbers_of_days_there_and_back(day: date) -> None:
    text = f"{day.year:04}{day.month:02}{day.day:02}"
    if text != "17991231":  # its number is 0, which stands for no date
        assert IntegerToDate(DateToInteger(text)) == text


@given(st.integers(0, 24 * 360_000 - 1))
def test_hundredths(number: int) -> None:
    assert TimeToInteger(IntegerToTime(number)) == number


def test_parts_of_the_calendar() -> None:
    assert TimeToInteger("") == 0
    assert RealToDateTime(73773.25) == "20011225060000000"
    assert DateToDay("20240301") == 5
    assert DateToDay("20240303") == 7
    assert IntegerToDay(DateToInteger("20240301")) == IntegerToDay("20240301") == 5
    assert DateToDay("") == DateToMonth("") == DateToWeekNumber("") == 0
    assert DateToMonth("20240301") == 3
    assert DateToWeekNumber("20240101") == 1
    assert DateToWeekNumber("20230101") == 52
    assert FirstDayOfMonth("20240229") == "20240201"
    assert FirstDayOfMonth()[6:] == "01"
    assert LastDayOfMonth("20240215") == "20240229"
    assert LastDayOfMonth("20241231") == "20241231"
    assert Age("20000229", "20240228") == 23
