# ruff: noqa: N802 - WLanguage's own names for the parts
"""The Duration type of WLanguage: a signed length of time, exact to the millisecond."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import total_ordering
from typing import overload

_MS_PER_SECOND = 1_000
_MS_PER_MINUTE = 60_000
_MS_PER_HOUR = 3_600_000
_MS_PER_DAY = 86_400_000


_UNITS = {
    **dict.fromkeys(("Day", "Days"), _MS_PER_DAY),
    **dict.fromkeys(("Hour", "Hours"), _MS_PER_HOUR),
    **dict.fromkeys(("Minute", "Minutes"), _MS_PER_MINUTE),
    **dict.fromkeys(("Second", "Seconds"), _MS_PER_SECOND),
    **dict.fromkeys(("Millisecond", "Milliseconds"), 1),
}


@total_ordering
class Duration:
    """A length of time; the text form is `+DHHMMSSCCC` (sign, days, hours, minutes, seconds, milliseconds).

    Literals such as `10ms` or `2 min 8 s` are translated to `Duration(milliseconds=10)` and
    `Duration(minutes=2, seconds=8)`. Parts such as `Minute` and totals such as `InMinutes` are integers, cut.

    Source: help page 1514069. Not documented: the sign and the decimals of parts. A duration never changes: where a
    program assigns a part, its variable gets another one, made by `with_part`.
    """

    __slots__ = ("total_milliseconds",)

    def __init__(
        self,
        *,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
        milliseconds: float = 0,
    ) -> None:
        total = (
            days * _MS_PER_DAY + hours * _MS_PER_HOUR + minutes * _MS_PER_MINUTE + seconds * _MS_PER_SECOND
        )
        self.total_milliseconds: int = round(total + milliseconds)

    @property
    def as_number(self) -> int:
        """The integer that storing it in an integer variable gives: milliseconds."""
        return self.total_milliseconds

    @property
    def InDays(self) -> int:
        """The whole length in days, the rest cut."""
        return self._whole(_MS_PER_DAY)

    @property
    def InHours(self) -> int:
        """The whole length in hours, the rest cut."""
        return self._whole(_MS_PER_HOUR)

    @property
    def InMinutes(self) -> int:
        """The whole length in minutes, the rest cut."""
        return self._whole(_MS_PER_MINUTE)

    @property
    def InSeconds(self) -> int:
        """The whole length in seconds, the rest cut."""
        return self._whole(_MS_PER_SECOND)

    @property
    def InMilliseconds(self) -> int:
        """The whole length in thousandths of a second."""
        return self.total_milliseconds

    @property
    def Day(self) -> int:
        """The days of its text; all parts have the sign of the whole."""
        return self.InDays

    @property
    def Hour(self) -> int:
        """The hours of its text, up to 23."""
        return self._part(_MS_PER_HOUR, 24)

    @property
    def Minute(self) -> int:
        """The minutes of its text, up to 59."""
        return self._part(_MS_PER_MINUTE, 60)

    @property
    def Second(self) -> int:
        """The seconds of its text, up to 59."""
        return self._part(_MS_PER_SECOND, 60)

    @property
    def Millisecond(self) -> int:
        """The thousandths of a second of its text, up to 999."""
        return self._part(1, _MS_PER_SECOND)

    def with_part(self, name: str, value: float) -> Duration:
        """Return a duration one part of which has another value: `Minute`; or which is so long: `InMinutes`."""
        unit = _UNITS[name.removeprefix("In")]
        others = 0 if name.startswith("In") else self.total_milliseconds - getattr(self, name) * unit
        return Duration(milliseconds=others + value * unit)

    def _whole(self, unit: int) -> int:
        count = abs(self.total_milliseconds) // unit
        return -count if self.total_milliseconds < 0 else count

    def _part(self, unit: int, count: int) -> int:
        part = abs(self.total_milliseconds) // unit % count
        return -part if self.total_milliseconds < 0 else part

    def __add__(self, other: Duration | float) -> Duration:
        """Return the sum; a number counts milliseconds."""
        added = _milliseconds(other)
        return NotImplemented if added is None else Duration(milliseconds=self.total_milliseconds + added)

    __radd__ = __add__

    def __sub__(self, other: Duration | float) -> Duration:
        """Return the difference; a number counts milliseconds."""
        taken = _milliseconds(other)
        return NotImplemented if taken is None else Duration(milliseconds=self.total_milliseconds - taken)

    def __rsub__(self, other: float) -> Duration:
        """Return a number of milliseconds less this duration."""
        number = _milliseconds(other)
        return NotImplemented if number is None else Duration(milliseconds=number - self.total_milliseconds)

    def __mul__(self, factor: float) -> Duration:
        if not isinstance(factor, int | float):
            return NotImplemented
        return Duration(milliseconds=self.total_milliseconds * factor)

    __rmul__ = __mul__

    @overload
    def __truediv__(self, divisor: Duration) -> float: ...
    @overload
    def __truediv__(self, divisor: float) -> Duration: ...
    def __truediv__(self, divisor: Duration | float) -> Duration | float:
        if isinstance(divisor, Duration):
            return self.total_milliseconds / divisor.total_milliseconds
        return Duration(milliseconds=self.total_milliseconds / divisor)

    def __neg__(self) -> Duration:
        return Duration(milliseconds=-self.total_milliseconds)

    def __bool__(self) -> bool:
        return self.total_milliseconds != 0

    def __eq__(self, other: object) -> bool:
        """Tell whether both are of one length; a number counts milliseconds, a text is read."""
        length = _comparable(other)
        return NotImplemented if length is None else self.total_milliseconds == length

    def __lt__(self, other: Duration | float | str) -> bool:
        """Tell whether this one is shorter; a number counts milliseconds, a text is read."""
        length = _comparable(other)
        return NotImplemented if length is None else self.total_milliseconds < length

    def __hash__(self) -> int:
        return hash(self.total_milliseconds)

    def __str__(self) -> str:
        rest = abs(self.total_milliseconds)
        days, rest = divmod(rest, _MS_PER_DAY)
        hours, rest = divmod(rest, _MS_PER_HOUR)
        minutes, rest = divmod(rest, _MS_PER_MINUTE)
        seconds, milliseconds = divmod(rest, _MS_PER_SECOND)
        sign = "-" if self.total_milliseconds < 0 else "+"
        return f"{sign}{days}{hours:02}{minutes:02}{seconds:02}{milliseconds:03}"

    def __repr__(self) -> str:
        return f"Duration(milliseconds={self.total_milliseconds})"


class DaySpan(Duration):
    """The time between two dates: a duration that as a plain number counts days, not milliseconds."""

    __slots__ = ()

    @property
    def as_number(self) -> int:
        """The integer that storing it in an integer variable gives: days."""
        return self.InDays


_TEXT = re.compile(r"([+-]?)(\d*?)(\d\d)(\d\d)(\d\d)(\d\d\d)")


def to_duration(value: object) -> Duration:
    """Return the duration that storing the value gives: a text `+DHHMMSSCCC`, or a number of milliseconds.

    "" and None give an empty one. Help page 1514069. Raises ValueError for any other text.
    """
    if isinstance(value, Duration):
        return Duration(milliseconds=value.total_milliseconds)
    if isinstance(value, str):
        return _read(value.strip())
    if value is None:
        return Duration()
    return Duration(milliseconds=float(value) if isinstance(value, Decimal) else _number(value))


def _read(text: str) -> Duration:
    if not text:
        return Duration()
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(
            f'"{text}" is no duration; one is written like "+0013000000", for an hour and a half'
        )
    days, hours, minutes, seconds, milliseconds = (int(digits or 0) for digits in found.groups()[1:])
    length = Duration(days=days, hours=hours, minutes=minutes, seconds=seconds, milliseconds=milliseconds)
    return -length if found[1] == "-" else length


def _milliseconds(value: object) -> float | None:
    """Return the length that an operand stands for, None where it stands for none."""
    if isinstance(value, Duration):
        return value.total_milliseconds
    return value if isinstance(value, int | float) else None


def _comparable(value: object) -> float | None:
    if isinstance(value, str):
        try:
            return _read(value.strip()).total_milliseconds
        except ValueError:
            return None
    return _milliseconds(value)


def _number(value: object) -> float:
    if isinstance(value, int | float):
        return value
    raise TypeError(f"a value of type {type(value).__name__} cannot be stored in a duration")
