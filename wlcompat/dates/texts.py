# ruff: noqa: N802 - WLanguage's own names
"""Dates, times and durations as people write them."""

from __future__ import annotations

from datetime import datetime

from wlcompat.catalog import function
from wlcompat.dates.calendar import TimeValid
from wlcompat.dates.constants import (
    MASK_EMAIL_DATE,
    MASK_SYSTEM_DATE,
    MASK_SYSTEM_TIME,
    DurationForm,
)
from wlcompat.dates.masks import format_date, format_date_time, format_duration, format_time, read
from wlcompat.dates.names import ENGLISH, usual_names
from wlcompat.strings.arguments import text_of, whole
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration
from wlcompat.values.moments import time_from_digits

_DATE_MASK = "DD/MM/YYYY"
_TIME_MASK = "HH:MM:SS:CC"
_DATE_TIME_MASK = "DD/MM/YYYY HH:mm:SS:CC"
_PIVOT_OF_CENTURIES = 50


@function(french="DateVersChaîne", doc=3027025, parameters=("Date", "Format"), pure=True)
def DateToString(date: object, format: str = _DATE_MASK) -> str:  # noqa: A002 - the name on the page
    """Return a date as a mask asks: "DD/MM/YYYY" unless told. "" for an empty date.

    DD, MM, YYYY, YY are numbers; DDD and DDDD the name of the day, MMM and MMMM that of the month, short and
    whole; Ddd, Dddd, Mmm, Mmmm with a capital; a single D or M has no zero in front. French masks have J and
    A for D and Y. Other characters stay. maskSystemDate is the mask of the default.

    Source: help page 3027025. Differs from WINDEV: names come in the language of the mask (French where it
    has J or A, English where it has D or Y, else as WLCOMPAT_LANGUAGE says), not in that of the project; the
    French ones in small letters. Raises ValueError for a text that is no date.
    """
    mask = text_of(format)
    if mask == MASK_EMAIL_DATE:
        return _email_date(DateTime(Date(date)))
    return format_date(Date(date), _DATE_MASK if mask in ("", MASK_SYSTEM_DATE) else mask)


@function(french="HeureVersChaîne", parameters=("Time", "Format"), pure=True)
def TimeToString(time: object, format: str = _TIME_MASK) -> str:  # noqa: A002 - the name on the page
    """Return a time as a mask asks: "HH:MM:SS:CC" unless told. "" for an empty time.

    HH, MM, SS are hours, minutes, seconds, CC hundredths and CCC thousandths of a second; AP is AM or PM, and
    makes the hours go to 12. Other characters stay.

    Page not seen; programs use it. The default is the time part of what page 1000025516 shows.
    Raises ValueError for a text that is no time.
    """
    mask = text_of(format)
    return format_time(Time(time), _TIME_MASK if mask in ("", MASK_SYSTEM_TIME) else mask)


@function(french="DateHeureVersChaîne", doc=1000025516, parameters=("Date and time", "Format"), pure=True)
def DateTimeToString(moment: object, format: str = _DATE_TIME_MASK) -> str:  # noqa: A002
    """Return date and time as a mask asks: "DD/MM/YYYY HH:mm:SS:CC" unless told. "" for an empty one.

    The mask is that of DateToString with HH, mm, SS, CC, CCC and AP for the time: MM is the month and mm the
    minutes. maskEmailDate is the form that e-mails have.

    Source: help page 1000025516. Raises ValueError for a text that is no date and time.
    """
    mask = text_of(format)
    if mask == MASK_EMAIL_DATE:
        return _email_date(DateTime(moment))
    return format_date_time(DateTime(moment), _DATE_TIME_MASK if mask in ("", MASK_SYSTEM_DATE) else mask)


def _email_date(moment: DateTime) -> str:
    if not moment:
        return ""
    zone = f"{datetime.astimezone(moment.as_python()):%z}"
    day = moment.as_python()
    name, month = ENGLISH.short_days[day.weekday()], ENGLISH.short_months[day.month - 1]
    return f"{name}, {day.day:02} {month} {day.year:04} {day:%H:%M:%S} {zone}"


@function(french="ChaîneVersDate", parameters=("Text", "Format"), pure=True)
def StringToDate(text: str, format: str = _DATE_MASK) -> str:  # noqa: A002 - the name that others have
    """Return the date that a text says as the mask has it, `YYYYMMDD`; "" when it does not.

    Masks are those of DateToString; numbers may be shorter. Years of two digits are 1950 to 2049. A date of
    eight digits is returned as it is.

    Page not seen; programs use it. Not documented: a text that does not fit, and the default, which is that
    of DateToString.
    """
    text, mask = text_of(text), text_of(format)
    if text.strip().isdigit() and len(text.strip()) == 8 and mask == _DATE_MASK:
        mask = "YYYYMMDD"
    parts = read(text, _DATE_MASK if mask in ("", MASK_SYSTEM_DATE) else mask, of_times=False)
    return _date_text(parts) if parts is not None else ""


@function(french="ChaîneVersHeure", parameters=("Text", "Format"), pure=True)
def StringToTime(text: str, format: str = "") -> str:  # noqa: A002 - the name that others have
    """Return the time that a text says as the mask has it, `HHMMSSCC`; "" when it does not.

    Masks are those of TimeToString; without one, "15:25", "15:25:30" and "1525" are understood.
    Page not seen.
    """
    text = text_of(text).strip()
    if not format and text.isdigit():
        return str(Time(text))[:8] if TimeValid(text) else ""
    for mask in [text_of(format)] if format else ["HH:MM:SS:CC", "HH:MM:SS", "HH:MM"]:
        parts = read(text, mask, of_times=True)
        time = _time_text(parts) if parts is not None else ""
        if time:
            return time[:8]
    return ""


def _date_text(parts: dict[str, int]) -> str:
    year = parts.get("year", 0)
    if "shortyear" in parts:
        year = parts["shortyear"] + (2000 if parts["shortyear"] < _PIVOT_OF_CENTURIES else 1900)
    try:
        return str(Date(f"{year:04}{parts.get('month', 1):02}{parts.get('day', 1):02}"))
    except ValueError:
        return ""


def _time_text(parts: dict[str, int]) -> str:
    fraction = parts.get("milli", parts.get("centi", 0) * 10)
    numbers = (parts.get(name, 0) for name in ("hour", "minute", "second"))
    try:
        return str(Time("".join(f"{number:02}" for number in numbers) + f"{fraction:03}"))
    except ValueError:
        return ""


_NAMES = "names come in the language of WLCOMPAT_LANGUAGE, the program (with wlcompat run) or the system"


@function(french="DateVersJourEnLettre", parameters=("Date",), limits=_NAMES, pure=True)
def DateToDayInAlpha(date: object) -> str:
    """Return the name of the day of the week of a date; "" for an empty date.

    Page not seen; programs use it. Differs from WINDEV, where the language is that of the project. Here the
    environment variable WLCOMPAT_LANGUAGE says it (en, fr); where it does not, `wlcompat run` takes the one that
    the program is written in, a translated module the system's. Others than French give English names.
    """
    day = Date(date)
    return usual_names().days[day.as_python().weekday()] if day else ""


@function(french="EntierVersJourEnLettre", parameters=("Number",), limits=_NAMES, pure=True)
def IntegerToDayInAlpha(number: object) -> str:
    """Return the name of the day of the week of the number of a day, or of a date.

    Page not seen; programs use it. Differs from WINDEV as DateToDayInAlpha does.
    """
    return DateToDayInAlpha(number)


@function(french="DateVersMoisEnLettre", parameters=("Date",), limits=_NAMES, pure=True)
def DateToMonthInAlpha(date: object) -> str:
    """Return the name of the month of a date; "" for an empty date.

    Page not seen. Differs from WINDEV as DateToDayInAlpha does.
    """
    day = Date(date)
    return usual_names().months[day.Month - 1] if day else ""


@function(french="ChaîneVersDurée", parameters=("Text", "Form"), pure=True)
def StringToDuration(text: str, form: DurationForm = DurationForm.MILLISECONDS) -> Duration:
    """Return the duration of a text `+DHHMMSSCCC`, or `+DHHMMSSCC` with durationCenti.

    The sign may be missing, and the days. Page not seen; programs use it. Raises ValueError for other texts.
    """
    digits = text_of(text).strip()
    sign = -1 if digits.startswith("-") else 1
    digits = digits.lstrip("+-")
    if not digits:
        return Duration()
    if not digits.isdigit():
        raise ValueError(f'"{text}" is no duration; a duration is written in digits, such as "+1123000000"')
    size = 8 if form == DurationForm.HUNDREDTHS else 9
    time = time_from_digits(digits[-size:].rjust(size, "0"))
    return Duration(days=sign * int(digits[:-size] or "0"), milliseconds=sign * time)


@function(french="DuréeVersChaîne", doc=3027007, parameters=("Duration", "Format"), pure=True)
def DurationToString(duration: Duration | int, form: DurationForm | str = DurationForm.MILLISECONDS) -> str:
    """Return a duration as text, `+DHHMMSSCCC`, `+DHHMMSSCC` with durationCenti, or as a mask asks.

    In a mask D stands for the days, HH, MM, SS and CCC for what there is beside them, and + for the sign: "D-HH:MM".
    The largest of them has what the mask has no room for: 26 hours are 26 in "HH:MM". Other characters stay. French
    masks have J for D. The reverse of StringToDuration. A number is one of milliseconds. Source: help page 3027007.
    Not documented: a D in a word stays; a negative duration without + in its mask has no sign; more hours than a
    day has in a mask without days.
    """
    exact = duration if isinstance(duration, Duration) else Duration(milliseconds=whole(duration))
    if isinstance(form, str):
        return format_duration(exact, form)
    return str(exact)[:-1] if form == DurationForm.HUNDREDTHS else str(exact)
