# ruff: noqa: N802 - WLanguage's own names
"""Easter and bank holidays, weeks and months."""

from __future__ import annotations

import threading

from wlcompat.catalog import function
from wlcompat.dates.calendar import DateToWeekNumber
from wlcompat.dates.wall import local_time
from wlcompat.runtime import current
from wlcompat.strings.arguments import text_of, whole
from wlcompat.values.dates import Date

_KEY = "bank holidays"
_changing = threading.Lock()


@function(french="Pâques", parameters=("Year",), pure=True)
def Easter(year: int) -> str:
    """Return the date of Easter Sunday of a year, `YYYYMMDD`. Page not seen, nor its English name; programs use it."""
    number = whole(year)
    golden, (century, of_century) = number % 19, divmod(number, 100)
    leap_centuries, rest = divmod(century, 4)
    moved = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - moved + 15) % 30
    leaps, left = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * leaps - moon - left) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return f"{number:04}{month:02}{day + 1:02}"


@function(french="JourFériéAjoute", parameters=("Date",))
def BankHolidayAdd(date: str) -> bool:
    """Make a day a bank holiday: of one year where the date is `YYYYMMDD`, of each year where it is `MMDD`.

    Always True. Page not seen, nor its English name; programs use it.
    """
    with _changing:
        current().parameters.setdefault(_KEY, set()).add(text_of(date)[-8:])
    return True


@function(french="JourFériéSupprimeTout")
def BankHolidayDeleteAll() -> bool:
    """Forget all bank holidays that BankHolidayAdd has made; always True. Page not seen, nor its English name."""
    with _changing:
        current().parameters.pop(_KEY, None)
    return True


@function(french="JourFérié", parameters=("Date",))
def BankHoliday(date: str = "") -> bool:
    """Tell whether a day, today without one, is one of the bank holidays that BankHolidayAdd has made.

    Page not seen; programs use it. Not documented: days that no program has added. Here there are none.
    """
    day = str(Date(date if date else local_time()))
    with _changing:
        known = current().parameters.get(_KEY, set())
        return day in known or day[4:] in known


@function(french="NuméroDeSemaine", parameters=("Date",))
def WeekNumber(date: str = "") -> int:
    """Return the number of the week of a date, of today's without one, as DateToWeekNumber counts. Page not seen."""
    return DateToWeekNumber(date if date else str(Date(local_time())))


@function(french="MoisEnCours")
def CurrentMonth() -> int:
    """Return the current month, 1 to 12. Page not seen; programs use it."""
    return local_time().month
