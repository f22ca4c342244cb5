"""The threads of a program, the named objects that they share, and the end of both."""

from __future__ import annotations

import atexit
import itertools
import os
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import did_you_mean
from wlcompat.runtime import unhandled_error
from wlcompat.threads.errors import (
    EMPTY_OBJECT_NAME,
    EMPTY_THREAD_NAME,
    THREAD_RUNS_ALREADY,
    THREADS_ARE_ENDING,
    UNKNOWN_OBJECT,
    UNKNOWN_THREAD,
)
from wlcompat.threads.objects import CriticalSection, Event, Mutex, Semaphore, SharedObject
from wlcompat.threads.stopping import LOCK, StopState
from wlcompat.threads.timers import Timers

if TYPE_CHECKING:
    from wlcompat.runtime import Runtime
    from wlcompat.threads.thread import Thread

END_VARIABLE = "WLCOMPAT_THREADS"
"""The environment variable that with the value "wait" lets the program go on until its threads have ended."""

_PATIENCE_AT_END = 2.0

_ObjectT = TypeVar("_ObjectT", bound=SharedObject)


class ThreadTable:
    """The running threads by name, and the objects by name; upper and lower case are different."""

    def __init__(self, runtime: Runtime, main: StopState) -> None:
        """Begin with the main thread alone."""
        self.main = main
        self.main_signal = Event("main thread")
        self.mode = 0
        self.processors = 0
        self.timers = Timers(main)
        self.mutexes: dict[str, Mutex] = {}
        self.sections: dict[str, CriticalSection] = {}
        self.semaphores: dict[str, Semaphore] = {}
        self.events: dict[str, Event] = {}
        self._sections_of_values: dict[int, tuple[object, CriticalSection]] = {}
        self._runtime = runtime
        self._threads: dict[str, Thread] = {}
        self._numbers = itertools.count(1)
        self._closing = False
        self._entered_before = False

    def enter(self, thread: Thread) -> None:
        """Give the thread its name, a new one where it has none; raises Failure where that is taken."""
        with LOCK:
            if self._closing:
                raise Failure(THREADS_ARE_ENDING, name=thread.name)
            if thread.name in self._threads:
                raise Failure(THREAD_RUNS_ALREADY, name=thread.name)
            self._threads[thread.name] = thread
            thread.renew_where_used()
            self.main.watched = True
            if not self._entered_before:
                self._entered_before = True
                # What is registered last runs first: before the runtime is closed, which ends all threads
                atexit.register(self._wait_where_wanted)

    def new_name(self) -> str:
        """Return a name for a thread that the program gives none."""
        return f"Thread {next(self._numbers)}"

    def find(self, name: str) -> Thread | None:
        """Return the running thread of that name."""
        return self._threads.get(name)

    def get(self, name: str) -> Thread:
        """Return the running thread of that name; raises Failure."""
        if not name:
            raise Failure(EMPTY_THREAD_NAME)
        thread = self._threads.get(name)
        if thread is None:
            raise Failure(UNKNOWN_THREAD, name=name, similar=did_you_mean(name, list(self._threads)))
        return thread

    def of_state(self, state: StopState) -> Thread | None:
        """Return the running thread that has this state; None for the main thread and strangers."""
        return next((thread for thread in list(self._threads.values()) if thread.state is state), None)

    def forget(self, thread: Thread) -> None:
        """Give the name of a thread that has ended free."""
        with LOCK:
            if self._threads.get(thread.name) is thread:
                del self._threads[thread.name]

    def report(self, problem: str) -> None:
        """Tell the user of something that went wrong in a thread."""
        self._runtime.dialogs.error(problem)

    def end_program(self, end: SystemExit) -> None:
        """Let the main thread end the program."""
        self.main.post(partial(_raise, end))

    def section_of(self, value: object) -> CriticalSection:
        """Return the critical section of a variable's value; the same for as long as it is in use."""
        with LOCK:
            for key, (_, section) in list(self._sections_of_values.items()):
                if not section.in_use and key != id(value):
                    del self._sections_of_values[key]
            known = self._sections_of_values.get(id(value))
            if known is None:
                known = self._sections_of_values[id(value)] = (value, CriticalSection(type(value).__name__))
            return known[1]

    def wait_for_all(self) -> None:
        """Wait until no thread is left, doing meanwhile what threads have the main thread do."""
        while threads := list(self._threads.values()):
            threads[0].wait_for_end(None, cut=False)

    def close(self) -> None:
        """End all threads, each at its next wait; one that never waits is left to the system."""
        with LOCK:
            self._closing = True
            threads = list(self._threads.values())
        atexit.unregister(self._wait_where_wanted)
        self.timers.close()
        for thread in threads:
            thread.state.stop()
        end = time.monotonic() + _PATIENCE_AT_END
        for thread in threads:
            thread.join(max(end - time.monotonic(), 0.0))
        self.main.finish()

    def _wait_where_wanted(self) -> None:
        interrupted = isinstance(unhandled_error(), KeyboardInterrupt)
        if os.environ.get(END_VARIABLE, "").strip().lower() == "wait" and not interrupted:
            with suppress(KeyboardInterrupt, SystemExit):
                self.wait_for_all()


def find_object(objects: dict[str, _ObjectT], name: str, kind: type[_ObjectT]) -> _ObjectT:
    """Return the object of that name; raises Failure where there is none."""
    found = objects.get(_named(name, kind))
    if found is None:
        raise Failure(UNKNOWN_OBJECT, kind=kind.kind, name=name)
    return found


def find_or_make(objects: dict[str, _ObjectT], name: str, kind: type[_ObjectT], *settings: Any) -> _ObjectT:
    """Return the object of that name, made with the settings where there is none yet."""
    found = objects.get(_named(name, kind))
    return found if found is not None else objects.setdefault(name, kind(name, *settings))


def destroy_object(objects: dict[str, _ObjectT], name: str, kind: type[_ObjectT]) -> None:
    """Take the object of that name away; raises Failure where there is none."""
    find_object(objects, name, kind)
    found = objects.pop(name, None)
    if found is not None:
        found.destroy()


def _named(name: str, kind: type[SharedObject]) -> str:
    if not name:
        raise Failure(EMPTY_OBJECT_NAME, kind=kind.kind)
    return name


def _raise(error: BaseException) -> NoReturn:
    raise error
