"""What Date, Time and DateTime have in common: texts of digits, arithmetic, order, copies."""

from __future__ import annotations

from functools import total_ordering
from typing import Any, ClassVar, TypeAlias, TypeVar, overload

from wlcompat.values.durations import Duration

MS_PER_SECOND = 1_000
MS_PER_MINUTE = 60_000
MS_PER_HOUR = 3_600_000
MS_PER_DAY = 86_400_000
MS_PER_HUNDREDTH = 10

Parts: TypeAlias = tuple[int, int, int, int]
"""Year, month, day and milliseconds that an empty date was given one by one; it is a date when all three are there."""
NO_PARTS: Parts = (0, 0, 0, 0)

_SelfT = TypeVar("_SelfT", bound="Moment")


@total_ordering
class Moment:
    """A value that stands for a moment, or for none: then it is empty, and its text is "".

    It can be changed, and an assignment copies it: `copy()`.
    """

    __slots__ = ("_at", "_parts")

    copied_on_assignment: ClassVar[bool] = True
    """An assignment stores a copy, in variables and in collections."""
    _time_between: ClassVar[type[Duration]] = Duration
    """The type of the difference of two moments of this type."""

    def __init__(self, value: object = "") -> None:
        """Make a value of a text of digits, another moment or a number; "" makes an empty one."""
        self._at: int | None = self._read(value)
        self._parts: Parts = value._parts if isinstance(value, Moment) else NO_PARTS

    def _read(self, value: object) -> int | None:
        """Return what the value stands for, in the unit of the type; raises ValueError where it is none."""
        raise NotImplementedError

    def _moved(self: _SelfT, milliseconds: int) -> _SelfT:
        """Return the moment that much later."""
        raise NotImplementedError

    def _moved_by_number(self: _SelfT, number: float) -> _SelfT:
        """Return the moment later by a plain number, in the unit that the type gives to numbers."""
        raise NotImplementedError

    def _milliseconds(self) -> int:
        """Return the place in time, to take differences; raises ValueError for an empty one."""
        raise NotImplementedError

    @classmethod
    def _at_place(cls: type[_SelfT], at: int | None, parts: Parts = NO_PARTS) -> _SelfT:
        made = cls.__new__(cls)
        made._at, made._parts = at, parts
        return made

    @property
    def _known(self) -> int:
        if self._at is None:
            raise ValueError(f"the {type(self).__name__} is empty; it cannot be calculated with")
        return self._at

    def copy(self: _SelfT) -> _SelfT:
        """Return another value for the same moment."""
        return self._at_place(self._at, self._parts)

    __copy__ = copy

    @overload
    def __add__(self: _SelfT, other: Duration | float) -> _SelfT: ...
    @overload
    def __add__(self, other: str | Moment) -> str: ...
    def __add__(self, other: Any) -> Any:
        """Return the moment later by a duration or a number; with a text or moment, both texts in a row."""
        if isinstance(other, Duration):
            return self._moved(other.total_milliseconds)
        if isinstance(other, int | float):
            return self._moved_by_number(other)
        return str(self) + str(other) if isinstance(other, str | Moment) else NotImplemented

    @overload
    def __radd__(self: _SelfT, other: Duration | float) -> _SelfT: ...
    @overload
    def __radd__(self, other: str) -> str: ...
    def __radd__(self, other: Any) -> Any:
        """Return the same as `+` the other way round; a text stays in front."""
        return other + str(self) if isinstance(other, str) else self.__add__(other)

    @overload
    def __sub__(self: _SelfT, other: Duration | float) -> _SelfT: ...
    @overload
    def __sub__(self, other: str | Moment) -> Duration: ...
    def __sub__(self, other: Any) -> Any:
        """Return the moment earlier by a duration or a number, or the duration since another moment."""
        if isinstance(other, Duration):
            return self._moved(-other.total_milliseconds)
        if isinstance(other, int | float):
            return self._moved_by_number(-other)
        if isinstance(other, str):
            other = type(self)(other)
        if not isinstance(other, Moment) or self._is_clock_time() != other._is_clock_time():
            return NotImplemented
        type_ = self._time_between if type(other) is type(self) else Duration
        return type_(milliseconds=self._milliseconds() - other._milliseconds())

    def __rsub__(self, other: str) -> Duration:
        """Return the duration from this moment to the one that the text says."""
        return type(self)(other) - self if isinstance(other, str) else NotImplemented

    def _is_clock_time(self) -> bool:
        """Whether this is a time of any day."""
        return False

    def __bool__(self) -> bool:
        """Tell whether there is a moment at all."""
        return self._at is not None

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same moment; a text is read first."""
        both = self._comparable(other)
        return both[0] == both[1] if both is not None else NotImplemented

    def __lt__(self, other: Moment | str) -> bool:
        """Tell whether this moment is earlier; an empty one is earlier than all others."""
        both = self._comparable(other)
        return both[0] < both[1] if both is not None else NotImplemented

    def _comparable(self, other: object) -> tuple[Any, Any] | None:
        """Return what to compare in the place of both, or None where they do not compare."""
        if isinstance(other, str):
            try:
                other = type(self)(other)
            except ValueError:
                return str(self), other  # a text that is no moment compares as a text
        if not isinstance(other, Moment) or self._is_clock_time() != other._is_clock_time():
            return None
        if self._at is None or other._at is None:
            return int(self._at is not None), int(other._at is not None)
        return self._milliseconds(), other._milliseconds()

    def __hash__(self) -> int:
        """Return a number that equal moments share, as long as nobody changes them."""
        return hash((self._is_clock_time(), None if self._at is None else self._milliseconds()))

    def __repr__(self) -> str:
        """Return the Python expression for it."""
        return f'{type(self).__name__}("{self}")'


def time_from_digits(digits: str) -> int:
    """Return the milliseconds of a time of day, `HHMMSSCCC`; digits may be missing at the right."""
    if not digits.isascii() or not digits.isdigit():
        raise ValueError(f'"{digits}" is no time; a time is written in digits, such as "1530" or "153000"')
    hour, minute, second = (int(digits[at : at + 2].ljust(2, "0")) for at in (0, 2, 4))
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(f'"{digits}" is no time: hours go to 23, minutes and seconds to 59')
    fraction = int(digits[6:9].ljust(3, "0")) if len(digits) > 6 else 0
    return hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND + fraction


def digits_of_time(milliseconds: int) -> str:
    """Return the nine digits of a time of day."""
    seconds, fraction = divmod(milliseconds, MS_PER_SECOND)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}{minute:02}{second:02}{fraction:03}"
