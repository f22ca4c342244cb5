"""Dates, times and durations as people write them."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    Date,
    DateTimeDifference,
    DateTimeToString,
    DateToDayInAlpha,
    DateToMonthInAlpha,
    DateToString,
    Duration,
    DurationToString,
    IntegerToDayInAlpha,
    StringToDate,
    StringToDuration,
    StringToTime,
    Time,
    TimeToString,
    durationCenti,
    durationMilli,
    maskEmailDate,
    maskSystemDate,
    maskSystemTime,
)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("20240301",), "01/03/2024"),
        (("",), ""),
        (("", "DDDD"), ""),
        ((Date("20240301"),), "01/03/2024"),
        (("20240301", ""), "01/03/2024"),
        (("20240301", maskSystemDate), "01/03/2024"),
        (("20240301", "MM-JJ-AAAA"), "03-01-2024"),
        (("20240301", "MM-DD-YY"), "03-01-24"),
        (("20240301", "D/M/YYYY"), "1/3/2024"),
        (("20240301", "JJJ JJ MMM AAAA"), "ven. 01 mars 2024"),
        (("20240801", "JJJJ JJ MMMM AAAA"), "jeudi 01 août 2024"),
        (("20240801", "Jjjj JJ Mmmm AAAA"), "Jeudi 01 Août 2024"),
        (("20240801", "Jjj JJ Mmm AAAA"), "Jeu. 01 Août 2024"),
        (("20240301", "DDDD, MMMM DD, YYYY"), "Friday, March 01, 2024"),
        (("20240301", "Ddd DD Mmm"), "Fri 01 Mar"),
        (("20240301", "Le JJ du mois n° MM de l'année AAAA"), "Le 01 du mois n° 03 de l'année 2024"),
        (("20240301", "Day D, DDe"), "Day 1, 01e"),
        (("20240301153000", "YYYY"), "2024"),
    ],
)
def test_dates(arguments: tuple[Any, ...], text: str) -> None:
    assert DateToString(*arguments) == text


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("15253012",), "15:25:30:12"),
        (("",), ""),
        (("1525", "HH:MM"), "15:25"),
        (("1525", "HHhmm"), "15h25"),
        (("152530123", "HH:MM:SS.CCC"), "15:25:30.123"),
        (("1525", "HH:MM AP"), "03:25 PM"),
        (("0005", "HH:MM AP"), "12:05 AM"),
        (("1200", "HH AP"), "12 PM"),
        ((Time("1525"), maskSystemTime), "15:25:00:00"),
        (("1525", " at HH:MM"), " at 15:25"),
    ],
)
def test_times(arguments: tuple[Any, ...], text: str) -> None:
    assert TimeToString(*arguments) == text


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("202403011525",), "01/03/2024 15:25:00:00"),
        (("",), ""),
        (("202403011525", maskSystemDate), "01/03/2024 15:25:00:00"),
        (("202403011525", "MM-DD-YYYY HH:mm"), "03-01-2024 15:25"),
        (("202403011525", "JJJ JJ MMM AAAA HH:mm"), "ven. 01 mars 2024 15:25"),
        (("20240301152530123", "YYYYMMDDHHmmSSCCC"), "20240301152530123"),
    ],
)
def test_dates_and_times(arguments: tuple[Any, ...], text: str) -> None:
    assert DateTimeToString(*arguments) == text


def test_dates_of_e_mails() -> None:
    text = DateTimeToString("202403011525", maskEmailDate)
    assert re.fullmatch(r"Fri, 01 Mar 2024 15:25:00 [+-]\d{4}", text)
    assert DateToString("20240301", maskEmailDate).startswith("Fri, 01 Mar 2024 00:00:00 ")
    assert DateTimeToString("", maskEmailDate) == ""


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("01/03/2024",), "20240301"),
        (("1/3/2024",), "20240301"),
        (("20240301",), "20240301"),
        (("2024-03-01", "YYYY-MM-DD"), "20240301"),
        (("01.03.24", "JJ.MM.AA"), "20240301"),
        (("01.03.74", "JJ.MM.AA"), "19740301"),
        (("vendredi 01/03/2024", "JJJJ JJ/MM/AAAA"), "20240301"),
        (("01/03/2024", maskSystemDate), "20240301"),
        (("31/02/2024",), ""),
        (("soon",), ""),
        (("",), ""),
    ],
)
def test_reading_dates(arguments: tuple[Any, ...], text: str) -> None:
    assert StringToDate(*arguments) == text


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("15:25",), "15250000"),
        (("15:25:30",), "15253000"),
        (("15:25:30:12",), "15253012"),
        (("1525",), "15250000"),
        (("3h05 PM", "HHhmm AP"), "15050000"),
        (("12:05 am", "HH:MM AP"), "00050000"),
        (("15:25:30.123", "HH:MM:SS.CCC"), "15253012"),
        (("25:00",), ""),
        (("noon",), ""),
    ],
)
def test_reading_times(arguments: tuple[Any, ...], text: str) -> None:
    assert StringToTime(*arguments) == text


@given(st.dates())
def test_there_and_back(day: Any) -> None:
    text = str(Date(day))
    for mask in ("DD/MM/YYYY", "AAAA-MM-JJ", "DDDD DD MM YYYY"):
        assert StringToDate(DateToString(text, mask), mask) == text


def test_names_in_the_language_that_the_environment_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert DateToDayInAlpha("20240301") == "vendredi"
    assert DateToMonthInAlpha("20240801") == "août"
    assert DateToString("20240801", "MMMM") == "août"
    assert DateToString("20240801", "MMMM YYYY") == "August 2024"


@pytest.mark.parametrize(
    ("told", "system", "name"),
    [
        ("en", "fr_FR.UTF-8", "Friday"),
        ("", "fr_FR.UTF-8", "vendredi"),
        ("", "de_DE", "Friday"),
        ("", "", "Friday"),
    ],
)
def test_names_in_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, told: str, system: str, name: str
) -> None:
    for variable, value in (("WLCOMPAT_LANGUAGE", told), ("LC_ALL", ""), ("LC_TIME", system), ("LANG", "C")):
        monkeypatch.setenv(variable, value)
    assert DateToDayInAlpha("20240301") == name


def test_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WLCOMPAT_LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "C")
    assert DateToString("20240801", "MMMM") == "August"
    assert DateToDayInAlpha("20240301") == IntegerToDayInAlpha("20240301") == "Friday"
    assert IntegerToDayInAlpha(1) == "Wednesday"
    assert DateToMonthInAlpha("20240301") == "March"
    assert DateToDayInAlpha("") == DateToMonthInAlpha("") == ""


def test_durations() -> None:
    duration = Duration(days=1, hours=2, minutes=3, milliseconds=450)
    assert DurationToString(duration) == DurationToString(duration, durationMilli) == "+1020300450"
    assert DurationToString(duration, durationCenti) == "+102030045"
    assert DurationToString(1_500) == "+0000001500"
    assert DurationToString(Time("140852") - Time("125324"), "D-HH:MM") == "0-01:15"
    assert DurationToString(duration, "+DHHMMSSCCC") == DurationToString(duration)
    assert DurationToString(-duration, "+ J HH h MM min SS,CC") == "- 1 02 h 03 min 00,45"
    assert DurationToString(duration, "Durée : HHhMM") == "Durée : 26h03"
    assert StringToDuration("+1020300450") == StringToDuration("102030045", durationCenti) == duration
    assert StringToDuration("-1020300450") == -duration
    assert StringToDuration("") == Duration()
    assert StringToDuration("1500") == Duration(milliseconds=1_500)
    difference = DateTimeDifference("20240301", "202403021200")
    assert StringToDuration(difference, durationCenti) == Duration(days=1, hours=12)
    with pytest.raises(ValueError, match="no duration"):
        StringToDuration("2 h")


@given(st.integers(-(10**11), 10**11))
def test_durations_there_and_back(milliseconds: int) -> None:
    duration = Duration(milliseconds=milliseconds)
    assert StringToDuration(DurationToString(duration)) == duration


def test_the_largest_unit_of_a_mask_has_all_that_the_mask_has_no_room_for() -> None:
    day = Duration(days=1, hours=2, minutes=45, seconds=30)
    masks = ("HH:MM", "MM:SS", "SS", "D HH:MM", "+HH", "HH:MM:SS.CCC", "x")
    told = [DurationToString(day, mask) for mask in masks]
    assert told == ["26:45", "1605:30", "96330", "1 02:45", "+26", "26:45:30.000", "x"]
