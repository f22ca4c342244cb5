# ruff: noqa: N802 - WLanguage's own names
"""What date and time it is; whether dates are valid; their differences and their numbers.

Functions return texts, as in WLanguage: they become Date, Time or DateTime where they are stored in one.
"""

from __future__ import annotations

from typing import Any, TypeVar

from wlcompat.catalog import function
from wlcompat.dates.wall import local_time
from wlcompat.strings.arguments import whole
from wlcompat.values.conversions import to_real, to_text
from wlcompat.values.dates import DAY_ZERO, Date, DateTime, Time
from wlcompat.values.moments import MS_PER_DAY, MS_PER_HUNDREDTH, Moment, digits_of_time

_MomentT = TypeVar("_MomentT", bound=Moment)
_MONTHS = 12


@function(french="DateSys")
def DateSys() -> str:
    """Return the date of today, `YYYYMMDD`. Page not seen; programs use it."""
    return str(Date(local_time()))


@function(french="DateDuJour")
def Today() -> str:
    """Return the date of today, `YYYYMMDD`: another name of DateSys. Page not seen; programs use it."""
    return DateSys()


@function(french="Hier")
def Yesterday() -> str:
    """Return the date of yesterday, `YYYYMMDD`. Page not seen; programs use it."""
    return str(Date(local_time()) - 1)


@function(french="Demain")
def Tomorrow() -> str:
    """Return the date of tomorrow, `YYYYMMDD`. Page not seen; lists of functions name it."""
    return str(Date(local_time()) + 1)


@function(french="HeureSys")
def TimeSys() -> str:
    """Return the time, `HHMMSSCC`, down to hundredths of a second. Page not seen; programs use it."""
    return str(Time(local_time().time()))[:8]


@function(french="Maintenant")
def Now() -> str:
    """Return the time, `HHMMSSCCC`, down to the millisecond. Page not seen; programs use it.

    Not documented: whether it has more digits than TimeSys. Here it has.
    """
    return str(Time(local_time().time()))


@function(french="DateHeureSys")
def SysDateTime() -> str:
    """Return date and time, `YYYYMMDDHHMMSSCCC`, down to the millisecond. Page not seen; programs use it."""
    return str(DateTime(local_time()))


@function(french="DateValide", parameters=("Date",), pure=True)
def DateValid(date: object) -> bool:
    """Tell whether a text is a date, `YYYYMMDD`, of a day that exists; an empty one is none.

    Page not seen; programs use it. More digits are a time and left out.
    """
    return bool(_valid(Date, date))


@function(french="HeureValide", parameters=("Time",), pure=True)
def TimeValid(time: object) -> bool:
    """Tell whether a text is a time, such as "1525" or "15253012"; an empty one is none. Page not seen."""
    return bool(_valid(Time, time))


@function(french="DateHeureValide", parameters=("Date and time",), pure=True)
def DateTimeValid(moment: object) -> bool:
    """Tell whether a text is a date and a time, `YYYYMMDDHHMMSSCCC`; an empty one is none.

    Digits may be missing at the right of the time. Page not seen; programs use it.
    """
    return bool(_valid(DateTime, moment))


def _valid(kind: type[_MomentT], value: Any) -> _MomentT | None:
    try:
        return kind(value if isinstance(value, Moment) else to_text(value))
    except ValueError:
        return None


@function(french="DateDifférence", parameters=("Start date", "End date"), pure=True)
def DateDifference(start: object, end: object) -> int:
    """Return the days from a date to another, negative when the other is earlier.

    Page not seen; programs use it, and the order is that of DateTimeDifference. Raises ValueError for texts
    that are no dates, and for empty ones.
    """
    return (Date(end) - Date(start)).total_milliseconds // MS_PER_DAY


@function(
    french="DateHeureDifférence", doc=3027020, parameters=("Start date/time", "End date/time"), pure=True
)
def DateTimeDifference(start: object, end: object) -> str:
    """Return the time from a moment to another, `+DDDDDDDHHMMSSCC`: sign, seven digits of days, hundredths.

    The sign is "-" when the second one is earlier. StringToDuration(text, durationCenti) makes a Duration of
    it.

    Source: help page 3027020, whose example has seven digits of days where its text has six. Raises
    ValueError for texts that are no dates, and for empty ones.
    """
    milliseconds = (DateTime(end) - DateTime(start)).total_milliseconds
    days, rest = divmod(abs(milliseconds), MS_PER_DAY)
    return f"{'-' if milliseconds < 0 else '+'}{days:07}{digits_of_time(rest)[:8]}"


@function(french="HeureDifférence", parameters=("Start time", "End time"), pure=True)
def TimeDifference(start: object, end: object) -> str:
    """Return the time from a time of the day to another, `+HHMMSSCC`; "-" when the second one is earlier.

    Page not seen; the form follows DateTimeDifference. Raises ValueError for texts that are no times.
    """
    milliseconds = (Time(end) - Time(start)).total_milliseconds
    return f"{'-' if milliseconds < 0 else '+'}{digits_of_time(abs(milliseconds))[:8]}"


@function(french="DateVersEntier", parameters=("Date", "Check"), pure=True)
def DateToInteger(date: object, check: bool = True) -> int:  # noqa: ARG001 - programs pass it
    """Return the number of a day: 1 is 1 January 1800, days before have numbers below, no date has 0.

    Page not seen; the count is that of the examples of page 3027025. Not documented: the second parameter,
    which programs pass as False. It changes nothing here.
    """
    day = Date(date)
    return day.as_python().toordinal() - DAY_ZERO if day else 0


@function(french="EntierVersDate", parameters=("Number",), pure=True)
def IntegerToDate(number: int) -> str:
    """Return the date of the number of a day, `YYYYMMDD`; "" for 0.

    The reverse of DateToInteger. Page not seen; page 3027025 uses it.
    """
    return str(Date(whole(number)))


@function(french="HeureVersEntier", parameters=("Time",), pure=True)
def TimeToInteger(time: object) -> int:
    """Return the hundredths of a second from midnight to a time; 0 for an empty one. Page not seen."""
    at = Time(time)
    return at._milliseconds() // MS_PER_HUNDREDTH if at else 0


@function(french="EntierVersHeure", parameters=("Number",), pure=True)
def IntegerToTime(number: int) -> str:
    """Return the time that so many hundredths of a second after midnight is, `HHMMSSCC`. Page not seen."""
    return str(Time(whole(number)))[:8]


@function(french="RéelVersDateHeure", parameters=("Number",), pure=True)
def RealToDateTime(number: float) -> str:
    """Return date and time of a number of days with decimals, `YYYYMMDDHHMMSSCCC`.

    Page not seen; page 1000025516 uses it.
    """
    return str(DateTime(to_real(number)))


@function(french="DateVersJour", parameters=("Date",), pure=True)
def DateToDay(date: object) -> int:
    """Return the day of the week, 1 for Monday to 7 for Sunday; 0 for an empty date. Page not seen."""
    day = Date(date)
    return day.as_python().isoweekday() if day else 0


@function(french="EntierVersJour", parameters=("Number",), pure=True)
def IntegerToDay(number: object) -> int:
    """Return the day of the week of the number of a day, 1 for Monday to 7 for Sunday.

    Programs pass dates, too. Page not seen.
    """
    return DateToDay(number)


@function(french="DateVersMois", parameters=("Date",), pure=True)
def DateToMonth(date: object) -> int:
    """Return the month of a date, 1 to 12; 0 for an empty date. Page not seen."""
    return Date(date).Month


@function(french="DateVersNuméroDeSemaine", parameters=("Date",), pure=True)
def DateToWeekNumber(date: object) -> int:
    """Return the number of the week of a date, counted by ISO 8601; 0 for an empty date. Page not seen."""
    day = Date(date)
    return day.as_python().isocalendar().week if day else 0


@function(french="PremierJourDuMois", parameters=("Date", "Year"))
def FirstDayOfMonth(date: object = None, year: int = 0) -> str:
    """Return the first day of the month of a date, of today's without one, `YYYYMMDD`.

    A number from 1 to 12 is a month, of this year or of the one that follows it. Page not seen; programs use it. Not
    documented: months by number.
    """
    return str(_first_of_month(date, year))


@function(french="DernierJourDuMois", parameters=("Date", "Year"))
def LastDayOfMonth(date: object = None, year: int = 0) -> str:
    """Return the last day of the month of a date, `YYYYMMDD`; the month is said as FirstDayOfMonth says it.

    Page not seen.
    """
    day = _first_of_month(date, year)
    day.Month += 1
    return str(day - 1)


def _first_of_month(date: object, year: int) -> Date:
    today = Date(local_time())
    if isinstance(date, int) and 1 <= date <= _MONTHS:
        return Date(f"{whole(year) or today.Year:04}{int(date):02}01")
    day = today if date is None else Date(date)
    day.Day = 1
    return day


@function(french="Age", parameters=("Birth date", "Date"))
def Age(born: object, at: object = "") -> int:
    """Return the whole years from a date to another, or to today.

    Page not seen; programs use it. Not documented: the result's form. Here it is a number of years.
    """
    birth, day = Date(born), Date(at) or Date(DateSys())
    return day.Year - birth.Year - ((day.Month, day.Day) < (birth.Month, birth.Day))
