# ruff: noqa: N802 - WLanguage's own names
"""Years, weeks and the names of days and months by their numbers."""

from __future__ import annotations

from datetime import date as calendar_date

from wlcompat.catalog import function
from wlcompat.dates.calendar import DateSys, DateToWeekNumber
from wlcompat.dates.names import usual_names
from wlcompat.strings.arguments import whole
from wlcompat.values.dates import Date

_GREATEST_YEAR = 9999


@function(french="AnnéeBissextile", parameters=("Year",))
def LeapYear(year: object = "") -> bool:
    """Tell whether a year has 29 February: a number such as 2024, or the year of a date; this year without one.

    Page not seen; a table of names has it. Not documented: what it takes. Here both.
    """
    number = _year(year)
    return number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)


@function(french="PremierJourDeLaSemaine", parameters=("Date",))
def FirstDayOfWeek(date: object = "") -> str:
    """Return the Monday of the week of a date, of today's without one, `YYYYMMDD`.

    Page not seen, nor its English name; a list of functions names it.
    """
    day = Date(date) or Date(DateSys())
    return str(day - (day.as_python().isoweekday() - 1))


@function(french="DernierJourDeLaSemaine", parameters=("Date",))
def LastDayOfWeek(date: object = "") -> str:
    """Return the Sunday of the week of a date, of today's without one, `YYYYMMDD`.

    Page not seen, nor its English name; a list of functions names it.
    """
    return str(Date(FirstDayOfWeek(date)) + 6)


@function(french="PremierJourDeLAnnée", parameters=("Year",))
def FirstDayOfYear(year: object = "") -> str:
    """Return 1 January of a year, a number or the year of a date; of this year without one. `YYYYMMDD`.

    Page not seen, nor its English name; a list of functions names it.
    """
    return f"{_year(year):04}0101"


def _year(said: object) -> int:
    if isinstance(said, int) and 0 < said <= _GREATEST_YEAR:
        return int(said)
    return (Date(said) or Date(DateSys())).Year


@function(french="SemaineVersDate", parameters=("Week", "Year"), pure=True)
def WeekToDate(week: int, year: int) -> str:
    """Return the Monday of a week of a year, counted by ISO 8601, `YYYYMMDD`; "" for a week that the year has not.

    Page not seen, nor its English name; a list of functions names it.
    """
    try:
        return str(Date(calendar_date.fromisocalendar(whole(year), whole(week), 1)))
    except ValueError:
        return ""


@function(french="EntierVersNuméroDeSemaine", parameters=("Number",), pure=True)
def IntegerToWeekNumber(number: int) -> int:
    """Return the number of the week of the number of a day, counted by ISO 8601.

    The reverse of DateToInteger gives the day. Page not seen; a list of functions names it.
    """
    return DateToWeekNumber(whole(number))


@function(french="EntierVersMoisEnLettre", parameters=("Number",), pure=True)
def IntegerToMonthInAlpha(number: int) -> str:
    """Return the name of the month of the number of a day, in the language of the program.

    The reverse of DateToInteger gives the day. Page not seen; a table of names has it.
    """
    return usual_names().months[Date(whole(number)).Month - 1]


@function(french="NuméroDeMoisVersLettre", parameters=("Month",), pure=True)
def MonthNumberToLetter(month: int) -> str:
    """Return the name of a month, 1 to 12, in the language of the program; "" for another number.

    Page not seen, nor its English name; a list of functions names it.
    """
    names = usual_names().months
    return names[whole(month) - 1] if 1 <= whole(month) <= len(names) else ""


@function(french="NuméroDeJourVersLettre", parameters=("Day",), pure=True)
def DayNumberToLetter(day: int) -> str:
    """Return the name of a day of the week, 1 for Monday to 7, in the language of the program; "" for another number.

    Page not seen, nor its English name; a list of functions names it.
    """
    names = usual_names().days
    return names[whole(day) - 1] if 1 <= whole(day) <= len(names) else ""
