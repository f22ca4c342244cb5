"""Easter, bank holidays and weeks."""

from __future__ import annotations

import datetime

import pytest

from wlcompat import (
    BankHoliday,
    BankHolidayAdd,
    BankHolidayDeleteAll,
    CurrentMonth,
    Easter,
    WeekNumber,
)

pytestmark = pytest.mark.usefixtures("runtime")


def test_easter() -> None:
    known = {1818: "0322", 1943: "0425", 2000: "0423", 2008: "0323", 2024: "0331", 2025: "0420", 2038: "0425"}
    assert {year: Easter(year) for year in known} == {year: f"{year}{day}" for year, day in known.items()}
    for year in range(1583, 2600):
        day = datetime.datetime.strptime(Easter(year), "%Y%m%d").date()
        assert day.weekday() == 6
        assert (3, 22) <= (day.month, day.day) <= (4, 25)


def test_bank_holidays() -> None:
    assert BankHolidayAdd("0714")
    assert BankHolidayAdd("20240401")
    found = [BankHoliday(day) for day in ("20240714", "20300714", "20240401", "20250401", "20240402")]
    assert found == [True, True, True, False, False]
    BankHolidayDeleteAll()
    assert not BankHoliday("20240714")
    assert not BankHoliday()


def test_weeks_and_months() -> None:
    assert WeekNumber("20241230") == 1
    assert WeekNumber() in range(1, 54)
    assert CurrentMonth() in range(1, 13)
