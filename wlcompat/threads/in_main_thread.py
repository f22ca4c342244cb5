# ruff: noqa: N802 - WLanguage's own names
"""What runs in the main thread: ExecuteMainThread, Multitask, timers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.procedures.calling import call
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current
from wlcompat.threads.main_thread import run_in_main_thread
from wlcompat.threads.waiting import pause, seconds
from wlcompat.values.durations import Duration


@function(french="ExécuteThreadPrincipal", doc=1000019862, parameters=("WLanguage procedure", "Parameter 1"))
def ExecuteMainThread(procedure: Callable[..., Any] | str, *parameters: object) -> Any:
    """Have the main thread run a procedure, wait until it has, and return the procedure's result.

    `procedure` is a procedure, or the name of one of the program's; `parameters` are passed by value. In the main
    thread itself it is simply called. Otherwise the main thread runs it when it waits next, or at once where it is
    waiting: in Info, Confirm and the other dialogs, ThreadPause, Multitask, Wait, ThreadWait, ThreadWaitSignal,
    EventWait, MutexStart, SemaphoreStart, CriticalSectionStart, in the waits of the sockets, and at the end of
    the program where WLCOMPAT_THREADS=wait has it wait for the other threads. Then the wait goes on. An exception of
    the procedure is raised in the thread that asked for it, whose errors (ErrorInfo) it sees and sets.

    Differs from WINDEV: there it runs when the main thread waits for the user, or in Multitask; the main
    thread waiting for a mutex that the asking thread holds is a deadlock there. Here that is one only if the
    procedure wants the same mutex. Not documented: where an error of the procedure goes. Source: help page
    1000019862.
    """
    return run_in_main_thread(find_procedure(procedure), parameters)


@function(
    french="ExécuteThreadPrincipalAsynchrone",
    doc=1410088684,
    parameters=("WLanguage procedure", "Parameter 1"),
)
def ExecuteMainThreadAsynchronous(procedure: Callable[..., Any] | str, *parameters: object) -> None:
    """Have the main thread run a procedure, as ExecuteMainThread does, and go on at once.

    An error of the procedure is one of the main thread. Called in the main thread, the procedure runs when it
    waits next. Not documented: what happens in the main thread itself. Source: help page 1410088684.
    """
    found = find_procedure(procedure)
    current().threads.main.post(lambda: call(found, parameters))


@function(french="Multitâche", doc=3015004, parameters=("Timeout",))
@when_it_fails(returns=None)
def Multitask(timeout: int | Duration = 0) -> None:
    """Suspend the calling thread for a time, in hundredths of a second or as a Duration, and let others run.

    Without a time, with 0, 1 or -1, it does not wait: the main thread just does what ExecuteMainThread has asked
    of it meanwhile. A negative time is as long as a positive one. A request to stop ends it, with an error.

    Differs from WINDEV: there is no user interface to give control to, so the sign makes no difference, and positive
    times are allowed on Linux. Source: help page 3015004.
    """
    length = abs(timeout.total_milliseconds / 1000 if isinstance(timeout, Duration) else timeout / 100)
    pause(0 if length <= 1 / 100 and not isinstance(timeout, Duration) else length)


@function(french="TimerSys", doc=3015006, parameters=("WLanguage procedure", "Period", "Number"))
@when_it_fails(returns=0)
def TimerSys(
    procedure: Callable[..., Any] | str | None = None, period: int | Duration = 0, number: int | None = None
) -> int:
    """Run a procedure again and again, until EndTimerSys; or tell the timer whose procedure is running.

    `procedure` is a procedure without parameters, or the name of one; `period` is the time between two calls, in
    hundredths of a second or as a Duration; `number` is the number of the timer, a free one where it is left
    out; a timer that has this number is replaced. Returns the number; 0 where the timer cannot be made:
    ErrorOccurred and ErrorInfo. Without parameters it returns the number of the timer whose procedure is running, 0 for
    none.

    The main thread runs the procedure while it waits, as for ExecuteMainThread. A call that is due while the
    last has not begun or not ended is left out. Raises WLanguageError where there is no such procedure.

    Differs from WINDEV: there timers run while the program waits for the user. Source: help page 3015006.
    """
    timers = current().threads.timers
    if procedure is None:
        return timers.running
    return timers.add(find_procedure(procedure), seconds(period) or 0.0, number)


@function(french="FinTimerSys", parameters=("Number",))
@when_it_fails(returns=None)
def EndTimerSys(number: int = 0) -> None:
    """End the timer of that number; without a number the one whose procedure is running.

    Sets an error where there is none. Its help page was not seen; page 3015006 names it. Not documented: leaving
    the number out.
    """
    timers = current().threads.timers
    timers.remove(number or timers.running)


@function(french="Timer", doc=3015008, parameters=("Procedure name", "Period", "Number"))
@when_it_fails(returns=0)
def Timer(
    procedure: Callable[..., Any] | str | None = None, period: int | Duration = 0, number: int | None = None
) -> int:
    """Do as TimerSys, whose timers and numbers are the same ones; `period` is in hundredths of a second or a Duration.

    Differs from WINDEV: the two have timers of their own there. Source: help page 3015008.
    """
    timers = current().threads.timers
    if procedure is None:
        return timers.running
    return timers.add(find_procedure(procedure), seconds(period) or 0.0, number)


@function(french="FinTimer", parameters=("Number",))
@when_it_fails(returns=None)
def EndTimer(number: int = 0) -> None:
    """Do as EndTimerSys. Its help page was not seen; page 3015008 names it."""
    timers = current().threads.timers
    timers.remove(number or timers.running)
