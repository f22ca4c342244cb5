"""Parallel tasks: procedures that a limited number of threads run, one after the other."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from enum import IntEnum, IntFlag
from typing import Any

from wlcompat.errors.exceptions import Failure
from wlcompat.procedures.calling import call
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current
from wlcompat.threads.errors import TASK_ENDED_BY_AN_ERROR
from wlcompat.threads.objects import Event, EventMode, EventStatus
from wlcompat.threads.stopping import ThreadStopped
from wlcompat.threads.stopping import current as current_thread
from wlcompat.threads.thread import Thread

_FEWEST = 4
_KEY = "parallel tasks"
_LOCK = threading.RLock()
_running = threading.local()
"""The task that a thread runs: `_running.task`."""


class TaskOptions(IntFlag):
    """How a task is run. The numbers are this runtime's own."""

    NORMAL = 0
    MAIN_THREAD = 1
    FULL_COPY_OF_DATABASE_CONTEXT = 2
    LIGHT_COPY_OF_DATABASE_CONTEXT = 4


class TaskState(IntEnum):
    """How far a task has come."""

    DESCRIBED = 0
    FOLLOWING = 1
    WAITING = 2
    RUNNING = 3
    ENDED = 4


class TaskCancelled(BaseException):
    """Raised in a task that cancels itself: nothing of it runs any more, and nobody is told of an error."""


class ParallelTask:
    """A procedure that runs in a thread of its own, or has run: the value of a variable of the type ParallelTask."""

    def __init__(
        self,
        procedure: Callable[..., Any] | str | None = None,
        parameters: object = (),
        options: int = TaskOptions.NORMAL,
    ) -> None:
        """Describe a task; it does not run yet."""
        self.procedure = procedure
        self.parameters: Sequence[Any] = (
            tuple(parameters) if isinstance(parameters, tuple | list) else (parameters,)
        )
        self.options = options
        self.state = TaskState.DESCRIBED
        self.previous: ParallelTask | None = None
        self._awaited: list[ParallelTask] = []
        self._returned: Any = None
        self._ended = Event("task", EventMode.MANUAL)
        self._followers: list[Callable[[ParallelTask], None]] = []
        self._thread: Any = None

    def __copy__(self) -> ParallelTask:
        """Return the task itself, which assignments share."""
        return self

    @property
    def ReturnedValue(self) -> Any:  # noqa: N802 - WLanguage's own name
        """What the procedure has returned; reading it waits until it has. Null after an error, or once cancelled."""
        self.wait(None)
        return self._returned

    ValeurRenvoyée = ReturnedValue

    def start(self) -> None:
        """Let it run as soon as a thread is free, or in the main thread as soon as that waits; raises Failure."""
        with _LOCK:
            if self.state > TaskState.FOLLOWING:
                return
            if self.procedure is not None:
                self.procedure = find_procedure(self.procedure)
            self.state = TaskState.WAITING
        if self.options & TaskOptions.MAIN_THREAD:
            current().threads.main.post(self.run)
        else:
            _pool().put(self)

    def run(self) -> None:
        """Run it here, unless it is not waiting any more."""
        with _LOCK:
            if self.state != TaskState.WAITING:
                return
            self.state = TaskState.RUNNING
            self._thread = current_thread()
        outer, _running.task = getattr(_running, "task", None), self
        try:
            self._returned = call(find_procedure(self.procedure or ""), self.parameters)
        except TaskCancelled:
            pass
        except ThreadStopped:
            if not self.options & TaskOptions.MAIN_THREAD:
                raise
            current_thread().go_on()
        except Exception as error:
            current().threads.report(TASK_ENDED_BY_AN_ERROR.filled_in({"system": error}))
        finally:
            _running.task = outer
            self._end()

    def wait(self, limit: float | None) -> bool:
        """Wait until it has ended; False after `limit` seconds. A thread that runs tasks runs it meanwhile itself."""
        if self.state == TaskState.DESCRIBED:
            return False
        if getattr(_running, "task", None) is not None and not self.options & TaskOptions.MAIN_THREAD:
            for task in (
                *self._awaited,
                self,
            ):  # else all threads could wait for tasks that none of them begins
                task.run()
        return self._ended.wait_open(limit)

    def cancel(self) -> None:
        """Have it not run, or end where it waits next."""
        with _LOCK:
            if self.state == TaskState.RUNNING:
                self._thread.stop()
                return
            if self.state == TaskState.ENDED:
                return
        self._end()

    def start_after(self, previous: Sequence[ParallelTask], count: int) -> None:
        """Start it once so many of the tasks have ended."""
        self.state, self._awaited = TaskState.FOLLOWING, list(previous)
        left = [count]

        def ended(one: ParallelTask) -> None:
            with _LOCK:
                left[0] -= 1
                is_last = left[0] == 0
            if is_last:
                self.previous = one
                self.start()

        for one in previous:
            one._follow(ended)
        if not count:
            self.start()

    def _follow(self, then: Callable[[ParallelTask], None]) -> None:
        with _LOCK:
            if self.state != TaskState.ENDED:
                self._followers.append(then)
                return
        then(self)

    def _end(self) -> None:
        with _LOCK:
            self.state = TaskState.ENDED
            followers, self._followers = self._followers, []
        self._ended.change(EventStatus.OPEN)
        for then in followers:
            then(self)


def task_that_runs() -> ParallelTask | None:
    """Return the task that the calling thread runs."""
    task: ParallelTask | None = getattr(_running, "task", None)
    return task


class _Pool:
    """The threads that run tasks: as many as there are processors, and gone when nothing is left to do."""

    def __init__(self) -> None:
        self.most = max(os.cpu_count() or 1, _FEWEST)
        self._waiting: deque[ParallelTask] = deque()
        self._threads = 0

    def put(self, task: ParallelTask) -> None:
        """Let a thread run the task: a new one, or one that is there when it has time."""
        with _LOCK:
            self._waiting.append(task)
        self._begin_thread()

    def _begin_thread(self) -> None:
        with _LOCK:
            if self._threads >= self.most or not self._waiting:
                return
            self._threads += 1
        table = current().threads
        thread = Thread(name=table.new_name())
        try:
            table.enter(thread)
            thread.start(table, self._work)
        except Failure:
            with _LOCK:
                self._threads -= 1
            raise

    def _work(self) -> None:
        try:
            while (task := self._next()) is not None:
                task.run()
                if current_thread().stopped:  # by whoever cancelled the task just before its end
                    current_thread().end_here()
        except ThreadStopped:
            with _LOCK:
                self._threads -= 1
            try:
                self._begin_thread()  # one task was stopped, the others go on
            except Failure:  # the program is ending
                self._waiting.clear()
            raise

    def _next(self) -> ParallelTask | None:
        with _LOCK:
            if self._waiting and self._threads <= self.most:
                return self._waiting.popleft()
            self._threads -= 1
            return None


def _pool() -> _Pool:
    with _LOCK:
        pool: _Pool = current().parameters.setdefault(_KEY, _Pool())
        return pool


def most_threads(number: int | None = None) -> int:
    """Return how many threads run tasks at most; set it, 0 for what the processors suggest."""
    pool = _pool()
    if number is not None:
        pool.most = number if number > 0 else max(os.cpu_count() or 1, _FEWEST)
    return pool.most
