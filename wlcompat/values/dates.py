# ruff: noqa: N802 - WLanguage's own names for the parts
"""The types Date, Time and DateTime of WLanguage.

Their parts are written in numbers that may be out of range, and then roll over: `day.Day += 5` at the end of
a month leads into the next one. Help pages 1514040, 1514066, 2512038, 2512043 and 2512052 say so.
"""

from __future__ import annotations

import calendar
import datetime
from typing import TypeAlias

from wlcompat.values.conversions import to_integer
from wlcompat.values.durations import DaySpan
from wlcompat.values.moments import (
    MS_PER_DAY,
    MS_PER_HOUR,
    MS_PER_HUNDREDTH,
    MS_PER_MINUTE,
    MS_PER_SECOND,
    NO_PARTS,
    Moment,
    digits_of_time,
    time_from_digits,
)

DAY_ZERO = datetime.date(1799, 12, 31).toordinal()
"""The day before the first one, 1 January 1800, from which WLanguage counts days as integers."""

_NO_DATES = ("", "00000000")


class Date(Moment):
    """A day; its text is `YYYYMMDD`, "" when empty.

    It is made of such a text (more digits are a time, and left out), a DateTime, a `datetime.date`, or the
    number of a day as IntegerToDate counts them. Date + Duration is a Date, of the duration whole days count;
    Date + number counts days; Date - Date is a Duration, as an integer of days; Date + Date, Date + Time and
    Date + text are texts.

    The parts of an empty date are set one by one: it stays empty, with the parts it has, until year, month and
    day are all there.

    Not documented: the day when month or year change and the month is too short. Here it is the last one.
    A text that is no date raises ValueError.
    """

    __slots__ = ()

    _time_between = DaySpan

    def _read(self, value: object) -> int | None:
        if isinstance(value, Date):
            return value._at
        if isinstance(value, DateTime):
            return None if value._at is None else value._at // MS_PER_DAY
        if isinstance(value, datetime.date):
            return value.toordinal()
        if isinstance(value, int | float):
            return DAY_ZERO + int(value) if value else None
        return _day_from_digits(_digits(value))

    def _moved(self, milliseconds: int) -> Date:
        return self._moved_by_number(int(milliseconds / MS_PER_DAY))

    def _moved_by_number(self, number: float) -> Date:
        return Date._at_place(_checked_day(self._known + int(number)))

    def _milliseconds(self) -> int:
        return self._known * MS_PER_DAY

    def as_python(self) -> datetime.date:
        """Return it as Python's own type; raises ValueError when it is empty."""
        return datetime.date.fromordinal(self._known)

    def _set(self, year: int, month: int, day: int) -> None:
        if self or (year and month and day):
            self._at, self._parts = _day_of(year, month, day), NO_PARTS
        else:
            self._parts = (year, month, day, 0)

    @property
    def Year(self) -> int:
        """The year; 0 when the date is empty."""
        return self.as_python().year if self else self._parts[0]

    @Year.setter
    def Year(self, value: int) -> None:
        self._set(to_integer(value), self.Month, self.Day)

    @property
    def Month(self) -> int:
        """The month, 1 to 12; 0 when the date is empty."""
        return self.as_python().month if self else self._parts[1]

    @Month.setter
    def Month(self, value: int) -> None:
        self._set(self.Year, to_integer(value), self.Day)

    @property
    def Day(self) -> int:
        """The day of the month; 0 when the date is empty."""
        return self.as_python().day if self else self._parts[2]

    @Day.setter
    def Day(self, value: int) -> None:
        if not self and self.Year and self.Month:
            self._set(self.Year, self.Month, 1)
        if self:
            self._at = _checked_day(self._known - self.Day + to_integer(value))
        else:
            self._set(self.Year, self.Month, to_integer(value))

    def __str__(self) -> str:
        """Return the text of eight digits."""
        return f"{self.as_python():%Y%m%d}".rjust(8, "0") if self else ""


class _ClockParts(Moment):
    """The parts of a time of day."""

    __slots__ = ()

    def _time_of_day(self) -> int:
        return self._known % MS_PER_DAY

    def _shift(self, milliseconds: int) -> None:
        if self:
            self._at = self._moved(milliseconds)._at
        else:
            self._parts = (*self._parts[:3], self._parts[3] + milliseconds)

    def _part(self, unit: int, count: int) -> int:
        return (self._time_of_day() if self else self._parts[3]) // unit % count

    @property
    def Hour(self) -> int:
        """The hour, 0 to 23."""
        return self._part(MS_PER_HOUR, 24)

    @Hour.setter
    def Hour(self, value: int) -> None:
        self._shift((to_integer(value) - self.Hour) * MS_PER_HOUR)

    @property
    def Minute(self) -> int:
        """The minute, 0 to 59."""
        return self._part(MS_PER_MINUTE, 60)

    @Minute.setter
    def Minute(self, value: int) -> None:
        self._shift((to_integer(value) - self.Minute) * MS_PER_MINUTE)

    @property
    def Second(self) -> int:
        """The second, 0 to 59."""
        return self._part(MS_PER_SECOND, 60)

    @Second.setter
    def Second(self, value: int) -> None:
        self._shift((to_integer(value) - self.Second) * MS_PER_SECOND)

    @property
    def Millisecond(self) -> int:
        """The thousandths of a second, 0 to 999."""
        return self._part(1, MS_PER_SECOND)

    @Millisecond.setter
    def Millisecond(self, value: int) -> None:
        self._shift(to_integer(value) - self.Millisecond)


class Time(_ClockParts):
    """A time of any day; its text is `HHMMSSCCC`, down to the millisecond, "" when empty.

    It is made of such a text, from the right of which digits may be missing ("1525"), a DateTime, a
    `datetime.time`, or a number of hundredths of a second since midnight. Time + Duration is a Time and goes
    round at midnight; Time + number counts hundredths; Time - Time is a Duration; Time + Time, Time + Date
    and Time + text are texts. An empty time whose parts are set counts from midnight.

    Not documented: what numbers mean. A text that is no time raises ValueError.
    """

    __slots__ = ()

    def _read(self, value: object) -> int | None:
        if isinstance(value, Time):
            return value._at
        if isinstance(value, DateTime):
            return None if value._at is None else value._at % MS_PER_DAY
        if isinstance(value, datetime.time):
            seconds = (value.hour * 60 + value.minute) * 60 + value.second
            return seconds * MS_PER_SECOND + value.microsecond // 1_000
        if isinstance(value, int | float):
            return int(value * MS_PER_HUNDREDTH) % MS_PER_DAY
        digits = _digits(value)
        return time_from_digits(digits) if digits else None

    def _shift(self, milliseconds: int) -> None:
        self._at = ((self._at or 0) + milliseconds) % MS_PER_DAY

    def _moved(self, milliseconds: int) -> Time:
        return Time._at_place((self._known + milliseconds) % MS_PER_DAY)

    def _moved_by_number(self, number: float) -> Time:
        return self._moved(int(number * MS_PER_HUNDREDTH))

    def _milliseconds(self) -> int:
        return self._known

    def _is_clock_time(self) -> bool:
        return True

    def as_python(self) -> datetime.time:
        """Return it as Python's own type; raises ValueError when it is empty."""
        self._time_of_day()
        return datetime.time(self.Hour, self.Minute, self.Second, self.Millisecond * 1_000)

    def __str__(self) -> str:
        """Return the text of nine digits."""
        return digits_of_time(self._time_of_day()) if self else ""


_Date: TypeAlias = Date
_Time: TypeAlias = Time


class DateTime(_ClockParts):
    """A day and a time of it; its text is `YYYYMMDDHHMMSSCCC`, "" when empty.

    It is made of such a text, from the right of which digits of the time may be missing, a Date (at
    midnight), a `datetime.datetime` (without its time zone), or a number of days as IntegerToDate counts
    them, with decimals. DateTime + Duration is a DateTime; DateTime + number counts days; DateTime - DateTime
    is a Duration, and so is the difference to a Date; DateTime + Time and the like are texts. The parts of an
    empty one are set one by one, as with a Date.

    A text that is no date and time raises ValueError.
    """

    __slots__ = ()

    def _read(self, value: object) -> int | None:
        if isinstance(value, DateTime):
            return value._at
        if isinstance(value, datetime.datetime):
            return value.toordinal() * MS_PER_DAY + (Time(value.time())._at or 0)
        if isinstance(value, Date | datetime.date):
            day = Date(value)._at
            return None if day is None else day * MS_PER_DAY
        if isinstance(value, int | float):
            return DAY_ZERO * MS_PER_DAY + round(value * MS_PER_DAY) if value else None
        digits = _digits(value)
        day = _day_from_digits(digits)
        if day is None:
            return None
        return day * MS_PER_DAY + (time_from_digits(digits[8:]) if len(digits) > 8 else 0)

    def _moved(self, milliseconds: int) -> DateTime:
        at = self._known + milliseconds
        _checked_day(at // MS_PER_DAY)
        return DateTime._at_place(at)

    def _moved_by_number(self, number: float) -> DateTime:
        return self._moved(round(number * MS_PER_DAY))

    def _milliseconds(self) -> int:
        return self._known

    def as_python(self) -> datetime.datetime:
        """Return it as Python's own type, without time zone; raises ValueError when it is empty."""
        self._time_of_day()
        return datetime.datetime.combine(self.Date.as_python(), self.Time.as_python())

    @property
    def Date(self) -> _Date:
        """The day."""
        return _Date(self)

    @Date.setter
    def Date(self, value: _Date | str) -> None:
        day = _Date(value)
        time = self._time_of_day() if self else self._parts[3]
        if day:
            self._at, self._parts = day._milliseconds() + time, NO_PARTS
        else:
            self._at, self._parts = None, (*day._parts[:3], time)

    @property
    def Time(self) -> _Time:
        """The time of the day."""
        return _Time(self)

    @Time.setter
    def Time(self, value: _Time | str) -> None:
        self._shift(_Time(value)._milliseconds() - (self._time_of_day() if self else self._parts[3]))

    @property
    def Year(self) -> int:
        """The year; 0 when the date is empty."""
        return self.Date.Year

    @Year.setter
    def Year(self, value: int) -> None:
        day = self.Date
        day.Year = value
        self.Date = day

    @property
    def Month(self) -> int:
        """The month, 1 to 12; 0 when the date is empty."""
        return self.Date.Month

    @Month.setter
    def Month(self, value: int) -> None:
        day = self.Date
        day.Month = value
        self.Date = day

    @property
    def Day(self) -> int:
        """The day of the month; 0 when the date is empty."""
        return self.Date.Day

    @Day.setter
    def Day(self, value: int) -> None:
        day = self.Date
        day.Day = value
        self.Date = day

    def __str__(self) -> str:
        """Return the text of seventeen digits."""
        return str(self.Date) + digits_of_time(self._time_of_day()) if self else ""


def _digits(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"a value of type {type(value).__name__} cannot be stored in a date or time")
    return value.strip()


def _day_from_digits(digits: str) -> int | None:
    if digits[:8] in _NO_DATES:
        return None
    if len(digits) < 8 or not digits.isascii() or not digits.isdigit():
        raise ValueError(
            f'"{digits}" is no date; a date is written in digits, year first, such as "20240131"'
        )
    try:
        return datetime.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])).toordinal()
    except ValueError:
        raise ValueError(f'"{digits}" is no date: there is no such day') from None


def _day_of(year: int, month: int, day: int) -> int:
    """Return the number of a day; months out of range roll over, days past the end are the last one."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        raise ValueError(f"there is no date in the year {year}: years go from 1 to 9999")
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1])).toordinal()


def _checked_day(number: int) -> int:
    if not 1 <= number <= datetime.date.max.toordinal():
        raise ValueError("there is no such date: years go from 1 to 9999")
    return number
