"""The one way to wait for what threads give each other.

Everything that can be waited for is a `WaitPoint`; whoever changes it wakes the first that waits, and whoever
leaves wakes the next, who looks for himself. Time goes by the clock of the runtime. One lock, `LOCK`, guards all
of it: it is held for instants only, and Python runs one thread at a time anyway.
"""

from __future__ import annotations

from collections.abc import Callable

from wlcompat.runtime import current as current_runtime
from wlcompat.threads.stopping import LOCK, StopState, current
from wlcompat.values.durations import Duration

INFINITE = -1
"""A time without limit, where one can be given."""

_HUNDREDTHS_PER_SECOND = 100


def seconds(time: float | Duration) -> float | None:
    """Return a time in seconds that is given in hundredths of a second or as a Duration; None for no limit."""
    if isinstance(time, Duration):
        return max(time.total_milliseconds, 0) / 1000
    return None if time == INFINITE else max(time, 0) / _HUNDREDTHS_PER_SECOND


class WaitPoint:
    """Something that threads wait for, in the order in which they came."""

    def __init__(self) -> None:
        """Begin with nobody waiting."""
        self.waiting: list[StopState] = []

    def wake(self) -> None:
        """Let the first that waits look again; LOCK is held."""
        if self.waiting:
            self.waiting[0].news.notify_all()

    def wait(self, attempt: Callable[[], bool], limit: float | None, *, cut: bool = True) -> bool:
        """Wait until `attempt`, which is called with LOCK held, succeeds; False after `limit` seconds.

        Raises Failure where the thread is asked to stop meanwhile, unless `cut` is False; ThreadStopped where
        it is to end; and whatever `attempt` raises.
        """
        state = current()
        clock = current_runtime().clock
        with LOCK:
            if not state.stopped and not state.suspended and attempt():
                return True
        if limit == 0:
            was_suspended = state.suspended
            state.attend(cut=False)
            with LOCK:
                return was_suspended and attempt()
        deadline = None if limit is None else clock.now() + limit
        while True:
            state.attend(cut)
            with LOCK:
                self.waiting.append(state)
                try:
                    while not state.has_news(cut):
                        if attempt():
                            return True
                        left = None if deadline is None else deadline - clock.now()
                        if left is not None and left <= 0:
                            return False
                        clock.wait(state.news, left)
                finally:
                    self.waiting.remove(state)
                    self.wake()


def pause(length: float | None) -> None:
    """Let that many seconds pass; None for no limit. Raises as `WaitPoint.wait` does."""
    state = current()
    clock = current_runtime().clock
    if length == 0:
        clock.sleep(0)
        state.attend(cut=False)
    else:
        WaitPoint().wait(_never, length)


def _never() -> bool:
    return False
