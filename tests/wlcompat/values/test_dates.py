"""Date, Time and DateTime."""

from __future__ import annotations

import copy
import datetime
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import Date, DateTime, Duration, Time
from wlcompat.values.moments import Moment


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (Date(), ""),
        (Date(""), ""),
        (Date(None), ""),
        (Date("00000000"), ""),
        (Date(0), ""),
        (Date(" 20240229 "), "20240229"),
        (Date("20240229153000"), "20240229"),
        (Date("00010101"), "00010101"),
        (Date(1), "18000101"),
        (Date(73773), "20011225"),
        (Date(datetime.date(2024, 2, 29)), "20240229"),
        (Date(Date("20240229")), "20240229"),
        (Date(DateTime("202402291530")), "20240229"),
        (Time(), ""),
        (Time("15"), "150000000"),
        (Time("1525"), "152500000"),
        (Time("152530"), "152530000"),
        (Time("1525301"), "152530100"),
        (Time("15253012"), "152530120"),
        (Time("152530123"), "152530123"),
        (Time(100), "000001000"),
        (Time(datetime.time(1, 2, 3, 4_999)), "010203004"),
        (Time(DateTime("202402291530")), "153000000"),
        (DateTime(), ""),
        (DateTime("20240229"), "20240229000000000"),
        (DateTime("202402291530"), "20240229153000000"),
        (DateTime("20240229153000129"), "20240229153000129"),
        (DateTime(73773.5), "20011225120000000"),
        (DateTime(Date("20240229")), "20240229000000000"),
        (DateTime(Date()), ""),
        (DateTime(datetime.datetime(2024, 2, 29, 15, 30)), "20240229153000000"),
    ],
)
def test_what_they_are_made_of(made: Moment, text: str) -> None:
    assert str(made) == text
    assert bool(made) is bool(text)
    assert repr(made) == f'{type(made).__name__}("{text}")'
    assert type(made)(text) == made


@pytest.mark.parametrize(
    ("kind", "value", "error"),
    [
        (Date, "20230229", ValueError),
        (Date, "2024", ValueError),
        (Date, "31/12/2024", ValueError),
        (Date, "²0240101", ValueError),
        (Date, [], TypeError),
        (Time, "2500", ValueError),
        (Time, "1260", ValueError),
        (Time, "12:30", ValueError),
        (DateTime, "2024013124", ValueError),
        (DateTime, "20240131noon", ValueError),
        (DateTime, Time("12"), TypeError),
    ],
)
def test_what_they_are_not_made_of(kind: type[Moment], value: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        kind(value)


def changed(moment: Any, part: str, by: int) -> str:
    setattr(moment, part, getattr(moment, part) + by)
    return str(moment)


@pytest.mark.parametrize(
    ("moment", "part", "by", "text"),
    [
        (Date("20240228"), "Day", 5, "20240304"),
        (Date("20240301"), "Day", -1, "20240229"),
        (Date("20240131"), "Month", 1, "20240229"),
        (Date("20241231"), "Month", 2, "20250228"),
        (Date("20240131"), "Month", -1, "20231231"),
        (Date("20240131"), "Month", -13, "20221231"),
        (Date("20240229"), "Year", 1, "20250228"),
        (Time("1230"), "Hour", 10, "223000000"),
        (Time("2230"), "Hour", 10, "083000000"),
        (Time("0010"), "Minute", -20, "235000000"),
        (Time("2359"), "Second", 61, "000001000"),
        (Time("2359"), "Millisecond", -1, "235859999"),
        (DateTime("202402282330"), "Hour", 1, "20240229003000000"),
        (DateTime("202402282330"), "Minute", 31, "20240229000100000"),
        (DateTime("20240229003000"), "Second", -1801, "20240228235959000"),
        (DateTime("20240229"), "Millisecond", -1, "20240228235959999"),
        (DateTime("202401311530"), "Month", 1, "20240229153000000"),
        (DateTime("202401311530"), "Day", 1, "20240201153000000"),
        (DateTime("202402291530"), "Year", -4, "20200229153000000"),
    ],
)
def test_parts_roll_over(moment: Moment, part: str, by: int, text: str) -> None:
    assert changed(moment, part, by) == text


def test_parts() -> None:
    moment = DateTime("20240229153045678")
    parts = ("Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond")
    assert [getattr(moment, part) for part in parts] == [2024, 2, 29, 15, 30, 45, 678]
    assert [getattr(DateTime(), part) for part in parts] == [0] * 7
    assert moment.Date == Date("20240229")
    assert moment.Time == Time("153045678")
    moment.Date = Date("20200101")
    moment.Time = "1200"  # type: ignore[assignment]
    assert str(moment) == "20200101120000000"
    day = Date("20240101")
    day.Month = "12"  # type: ignore[assignment]
    day.Day = 24
    day.Year = 2020
    assert str(day) == "20201224"
    empty = DateTime()
    empty.Date = day
    assert str(empty) == "20201224000000000"


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Date("20240228") + 2, Date("20240301")),
        (2 + Date("20240228"), Date("20240301")),
        (Date("20240301") - 2, Date("20240228")),
        (Date("20240301") + Duration(days=1, hours=23), Date("20240302")),
        (Date("20240301") - Duration(hours=23), Date("20240301")),
        (Duration(days=1) + Date("20240301"), Date("20240302")),
        (Date("20240301") - Date("20240228"), Duration(days=2)),
        (Date("20240301") - "20240228", Duration(days=2)),
        ("20240301" - Date("20240228"), Duration(days=2)),
        (Date("20240301") + Date("20240228"), "2024030120240228"),
        (Date("20240301") + Time("1525"), "20240301152500000"),
        (Date("20240301") + "!", "20240301!"),
        ("On " + Date("20240301"), "On 20240301"),
        (Time("2350") + Duration(minutes=20), Time("0010")),
        (Time("0010") - Duration(minutes=20), Time("2350")),
        (Time("1730") - Time("1330"), Duration(hours=4)),
        (Time("1330") - Time("1730"), Duration(hours=-4)),
        (Time("1200") + 150, Time("12000150")),
        (Time("12") + Time("13"), "120000000130000000"),
        (DateTime("202402282330") + Duration(hours=1), DateTime("202402290030")),
        (DateTime("202402282330") - Duration(days=1), DateTime("202402272330")),
        (DateTime("20240228") + 1.5, DateTime("2024022912")),
        (DateTime("2024022912") - DateTime("20240228"), Duration(days=1, hours=12)),
        (DateTime("2024022912") - Date("20240228"), Duration(days=1, hours=12)),
        (Date("20240229") - DateTime("2024022812"), Duration(hours=12)),
        (DateTime("20240228") + Time("12"), "20240228000000000120000000"),
    ],
)
def test_arithmetic(result: object, expected: object) -> None:
    assert result == expected
    assert isinstance(result, type(expected))


@pytest.mark.parametrize(
    "calculation",
    [
        lambda: Date() + 1,
        lambda: Date("99991231") + 1,
        lambda: Date("00010101") - 1,
        lambda: DateTime("99991231") + Duration(days=1),
        lambda: Time() + Duration(hours=1),
        lambda: changed(Date("99990101"), "Year", 1),
        lambda: changed(Date("20240101"), "Year", -2024),
        lambda: DateTime().as_python(),
    ],
)
def test_there_is_no_such_moment(calculation: Any) -> None:
    with pytest.raises(ValueError, match=r"empty|no such date|no date"):
        calculation()


def test_what_cannot_be_calculated() -> None:
    for calculation in (
        lambda: Date("20240101") - Time("12"),  # type: ignore[operator, unused-ignore]
        lambda: Date("20240101") + None,  # type: ignore[operator]
        lambda: [] - Date("20240101"),  # type: ignore[operator]
        lambda: Date("20240101") < Time("12"),
    ):
        with pytest.raises(TypeError):
            calculation()


def test_order_and_equality() -> None:
    assert Date("20240101") < Date("20240102") <= Date("20240102")
    assert Date() < Date("00010101")
    assert Date("20240101") == DateTime("20240101") < DateTime("2024010112")
    assert Date("20240101") == "20240101"
    assert Date("20240101") != "20240102"
    assert Date("20240101") > "20231231"
    assert Date() == ""
    assert Date("20240101") != ""
    assert Time("1525") == "152500"
    assert Time("1525") != "a quarter past"
    assert Time("1525") < "a quarter past"
    assert Date("20240101") != Time("1525")
    assert Date("20240101") != 5
    assert max(Date("20240101"), Date("20250101")) == Date("20250101")
    assert len({Date("20240101"), DateTime("20240101"), Date("20240102"), Date(), Time()}) == 4


def test_copies() -> None:
    day = Date("20240101")
    for copied in (day.copy(), copy.copy(day), copy.deepcopy(day), Date(day)):
        copied.Day += 1
        assert str(day) == "20240101"
        assert str(copied) == "20240102"
    again = day
    day += 1
    assert str(again) == "20240101"


def test_python_s_own_types() -> None:
    assert Date("20240229").as_python() == datetime.date(2024, 2, 29)
    assert Time("152530123").as_python() == datetime.time(15, 25, 30, 123_000)
    assert DateTime("202402291530").as_python() == datetime.datetime(2024, 2, 29, 15, 30)


@given(st.datetimes(), st.integers(-(10**6), 10**6))
def test_arithmetic_is_that_of_the_calendar(moment: datetime.datetime, seconds: int) -> None:
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    own = DateTime(moment)
    assert own.as_python() == moment
    assert DateTime(str(own)) == own
    assert DateTime(own.Date + own.Time) == own
    try:
        later = moment + datetime.timedelta(seconds=seconds)
    except OverflowError:
        with pytest.raises(ValueError, match="no such date"):
            own + Duration(seconds=seconds)
    else:
        assert (own + Duration(seconds=seconds)).as_python() == later
        assert DateTime(later) - own == Duration(seconds=seconds)


@given(st.dates(datetime.date(1000, 1, 1), datetime.date(3000, 1, 1)), st.integers(-40, 40))
def test_days_and_months_roll_over(day: datetime.date, by: int) -> None:
    own = Date(day)
    own.Day += by
    assert own.as_python() == day + datetime.timedelta(days=by)
    own = Date(day)
    own.Month += by
    assert (own.Year * 12 + own.Month) - (day.year * 12 + day.month) == by
    assert own.Day == min(day.day, own.Day)


@pytest.mark.parametrize("order", [*itertools.permutations(("Year", "Month", "Day"))], ids="-".join)
def test_an_empty_date_takes_its_parts_in_any_order(order: tuple[str, ...]) -> None:
    values = {"Year": 2024, "Month": 3, "Day": 31}
    day, moment = Date(), DateTime()
    moment.Hour = 7
    for name in order:
        assert not day
        assert not moment
        assert str(day) == ""
        setattr(day, name, values[name])
        setattr(moment, name, values[name])
        assert getattr(day, name) == getattr(moment, name) == values[name]
    assert (str(day), str(moment)) == ("20240331", "20240331070000000")
