"""The Duration type of WLanguage: a signed length of time, exact to the millisecond."""

from __future__ import annotations

from functools import total_ordering
from typing import overload

_MS_PER_SECOND = 1_000
_MS_PER_MINUTE = 60_000
_MS_PER_HOUR = 3_600_000
_MS_PER_DAY = 86_400_000


@total_ordering
class Duration:
    """A length of time; the text form is `+DHHMMSSCCC` (sign, days, hours, minutes, seconds, milliseconds).

    Literals such as `10ms` or `2 min 8 s` are translated to `Duration(milliseconds=10)` and
    `Duration(minutes=2, seconds=8)`.
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

    def __add__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(milliseconds=self.total_milliseconds + other.total_milliseconds)

    def __sub__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(milliseconds=self.total_milliseconds - other.total_milliseconds)

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
        if not isinstance(other, Duration):
            return NotImplemented
        return self.total_milliseconds == other.total_milliseconds

    def __lt__(self, other: Duration) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self.total_milliseconds < other.total_milliseconds

    def __hash__(self) -> int:
        return hash(("Duration", self.total_milliseconds))

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
