"""Procedures that are run again and again, by the main thread while it waits."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from wlcompat.errors.exceptions import Failure
from wlcompat.procedures.calling import call
from wlcompat.threads.errors import TIMER_NUMBER, TIMER_PERIOD, UNKNOWN_TIMER
from wlcompat.threads.stopping import StopState


class _Timer:
    def __init__(self, number: int, procedure: Callable[..., Any], period: float) -> None:
        self.number = number
        self.procedure = procedure
        self.period = period
        self.due = time.monotonic() + period
        self.posted = False  # a procedure that takes longer than its period is not piled up


class Timers:
    """The timers of a program; one thread of the runtime tells the main thread what is due."""

    def __init__(self, main: StopState) -> None:
        """Begin without timers."""
        self.running = 0
        """The number of the timer whose procedure is being run; 0 for none."""
        self._main = main
        self._timers: dict[int, _Timer] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def add(self, procedure: Callable[..., Any], period: float, number: int | None) -> int:
        """Run the procedure every `period` seconds; return the number, a free one where none is given."""
        if period <= 0:
            raise Failure(TIMER_PERIOD, period=period)
        if number is not None and number < 1:
            raise Failure(TIMER_NUMBER, number=number)
        self._main.watched = True
        with self._changed:
            if number is None:
                number = next(free for free in itertools.count(1) if free not in self._timers)
            self._timers[number] = _Timer(number, procedure, period)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="wlcompat timers", daemon=True)
                self._thread.start()
            self._changed.notify_all()
        return number

    def remove(self, number: int) -> None:
        """End the timer of that number; raises Failure where there is none."""
        with self._changed:
            if self._timers.pop(number, None) is None:
                raise Failure(UNKNOWN_TIMER, number=number)
            self._changed.notify_all()

    def close(self) -> None:
        """End all timers."""
        with self._changed:
            self._timers.clear()
            thread = self._thread
            self._changed.notify_all()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        with self._changed:
            while self._timers:
                now = time.monotonic()
                for timer in self._timers.values():
                    if timer.due <= now and not timer.posted:
                        timer.posted = True
                        self._main.post(partial(self._fire, timer))
                due = [timer.due for timer in self._timers.values() if not timer.posted]
                self._changed.wait(max(min(due) - now, 0.0) if due else None)
            self._thread = None

    def _fire(self, timer: _Timer) -> None:
        """Run the procedure, in the main thread, unless its timer has been ended meanwhile."""
        if self._timers.get(timer.number) is not timer:
            return
        before, self.running = self.running, timer.number
        try:
            call(timer.procedure, ())
        finally:
            self.running = before
            with self._changed:
                timer.posted = False
                timer.due = max(timer.due + timer.period, time.monotonic())
                self._changed.notify_all()
