# ruff: noqa: N802 - WLanguage's own names
"""Stopwatches: those with a number, of which each thread has its own, and variables of the type Chrono."""

from __future__ import annotations

import threading
from typing import Any, TypeAlias

from wlcompat.catalog import function
from wlcompat.dates.errors import CHRONO_NOT_STARTED
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.runtime import current
from wlcompat.strings.arguments import whole
from wlcompat.values.durations import Duration

_MS_PER_SECOND = 1000


def _value(other: object) -> Any:
    return other.Value if isinstance(other, Chrono) else other


class Chrono:
    """The type Chrono: a stopwatch. Help page 1000023560.

    It is started, ended or paused, and goes on from where it was; the clock is that of the runtime.
    """

    __slots__ = ("_before", "_since")

    def __init__(self) -> None:
        """Stand at 0, not started."""
        self._since: float | None = None
        self._before = 0.0

    @property
    def Started(self) -> bool:
        """Whether it is running."""
        return self._since is not None

    @property
    def Value(self) -> Duration:
        """The time that it has measured."""
        return Duration(milliseconds=self.milliseconds)

    Démarré = Started
    Valeur = Value

    # Compared as its value is, with durations and other stopwatches (not documented; programs do)
    def __eq__(self, other: object) -> bool:
        return bool(self.Value == _value(other))

    def __lt__(self, other: object) -> Any:
        return self.Value < _value(other)

    def __le__(self, other: object) -> Any:
        return self.Value <= _value(other)

    def __gt__(self, other: object) -> Any:
        return self.Value > _value(other)

    def __ge__(self, other: object) -> Any:
        return self.Value >= _value(other)

    __hash__ = object.__hash__

    def __str__(self) -> str:
        """Return the digits of the time that it has measured, as those of a duration."""
        return str(self.Value)

    @property
    def milliseconds(self) -> int:
        """The time that it has measured, in milliseconds."""
        running = 0.0 if self._since is None else current().clock.now() - self._since
        return round((self._before + running) * _MS_PER_SECOND)

    def Start(self) -> None:
        """Begin at 0."""
        self._before = 0.0
        self._since = current().clock.now()

    def End(self) -> int:
        """Stop, and return the milliseconds."""
        self.Pause()
        return self.milliseconds

    def Pause(self) -> None:
        """Stop; it does no harm to one that stands."""
        if self._since is not None:
            self._before += current().clock.now() - self._since
            self._since = None

    def Resume(self) -> None:
        """Go on from where it was stopped; it does no harm to one that runs."""
        if self._since is None:
            self._since = current().clock.now()

    def Reset(self) -> None:
        """Stop, at 0."""
        self._since = None
        self._before = 0.0

    Début, Fin, Reprend, RAZ = Start, End, Resume, Reset


Stopwatch: TypeAlias = int | Chrono
"""A stopwatch by its number, or the variable itself."""

_of_thread = threading.local()


def _numbered() -> dict[int, Chrono]:
    """Return the started stopwatches of this thread."""
    try:
        return _of_thread.chronos  # type: ignore[no-any-return]
    except AttributeError:
        _of_thread.chronos = {}
        return _of_thread.chronos  # type: ignore[no-any-return]


def _started(chrono: Stopwatch) -> Chrono:
    if isinstance(chrono, Chrono):
        return chrono
    number = whole(chrono)
    try:
        return _numbered()[number]
    except KeyError:
        raise WLanguageError(CHRONO_NOT_STARTED, number=number) from None


@function(french="ChronoDébut", doc=3027031, parameters=("Stopwatch number",))
def ChronoStart(chrono: Stopwatch = 1) -> None:
    """Start a stopwatch at 0, also one that runs: a number, 1 unless told, or a variable of the type Chrono.

    Each thread has its own stopwatches with numbers. Source: help page 3027031.
    """
    if not isinstance(chrono, Chrono):
        chrono = _numbered().setdefault(whole(chrono), Chrono())
    chrono.Start()


@function(french="ChronoFin", doc=1000023560, parameters=("Stopwatch number",))
def ChronoEnd(chrono: Stopwatch = 1) -> int:
    """Stop a stopwatch and return the milliseconds since its start.

    Raises WLanguageError where that number was not started in this thread. Sources: help pages 1000023560,
    3027031.
    """
    return _started(chrono).End()


@function(french="ChronoValeur", doc=3027033, parameters=("Stopwatch number",))
def ChronoValue(chrono: Stopwatch = 1) -> int:
    """Return the milliseconds that a stopwatch has measured; it goes on.

    Raises WLanguageError where that number was not started in this thread. Source: help page 3027033.
    """
    return _started(chrono).milliseconds


@function(french="ChronoPause", doc=1000023560, parameters=("Stopwatch number",))
def ChronoPause(chrono: Stopwatch = 1) -> None:
    """Stop a stopwatch, which ChronoResume lets go on. Source: help page 1000023560.

    Raises WLanguageError where that number was not started in this thread.
    """
    _started(chrono).Pause()


@function(french="ChronoReprend", doc=1000023560, parameters=("Stopwatch number",))
def ChronoResume(chrono: Stopwatch = 1) -> None:
    """Let a stopwatch go on that ChronoPause or ChronoEnd has stopped. Source: help page 1000023560.

    Raises WLanguageError where that number was not started in this thread.
    """
    _started(chrono).Resume()


@function(french="ChronoRAZ", doc=1000023560, parameters=("Stopwatch number",))
def ChronoReset(chrono: Stopwatch = 1) -> None:
    """Stop a stopwatch and put it to 0. Source: help page 1000023560.

    Raises WLanguageError where that number was not started in this thread.
    """
    _started(chrono).Reset()
