"""Threads: starting, stopping, waiting for their end, signals between two of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current
from wlcompat.threads import stopping
from wlcompat.threads.constants import ThreadManagement, ThreadStatus
from wlcompat.threads.errors import (
    EMPTY_THREAD_NAME,
    NOT_DESCRIBED,
    NOT_SUSPENDED,
    UNKNOWN_THREAD,
    WAITING_FOR_ITSELF,
)
from wlcompat.threads.objects import Event
from wlcompat.threads.table import ThreadTable
from wlcompat.threads.thread import Thread, ThreadOptions
from wlcompat.threads.waiting import INFINITE, pause, seconds
from wlcompat.values.conversions import to_text
from wlcompat.values.durations import Duration

MAIN = "threadMain"
"""The value of the constant threadMain, the name of the main thread."""

_TIME_TO_STOP = 1000
_OF_PROCEDURES = ThreadManagement.AUTO | ThreadManagement.CRITICAL_SECTION
_OF_PROCESSORS = ThreadManagement.MONO_PROCESSOR | ThreadManagement.MULTI_PROCESSOR
_NO_THREAD: Thread | None = None


@function(
    french="ThreadExécute",
    doc=3077024,
    parameters=("Thread name", "Options", "WLanguage procedure", "Parameter 1"),
)
@when_it_fails(returns=_NO_THREAD)
def ThreadExecute(
    name: Any,
    options: Any = ThreadOptions.NORMAL,
    procedure: Callable[..., Any] | str | ThreadOptions | None = None,
    *parameters: Any,
) -> Thread | None:
    """Start a thread that runs a procedure, and go on at once.

    Three forms: `ThreadExecute(name, options, procedure, parameters...)` gives the thread a name, by which
    the other functions know it, upper and lower case being different. `ThreadExecute(procedure, (parameters),
    options)` gives it a name of its own; the result is the thread, which the other functions take too.
    `ThreadExecute(thread)` starts the thread that a Thread variable describes.

    `procedure` is a procedure, or the name of one of the program's. `parameters` are passed by value, converted
    to what the procedure's parameters are; arrays and objects are shared with the caller. A list in brackets is
    the same as its values, one after the other.
    `options` says how the thread is started: it has always begun when the function returns
    (threadWaitForStart); the other options are about databases and windows and change nothing here.

    Returns the thread; None where it cannot be started: ErrorOccurred and ErrorInfo. That is so for a name that a
    running thread has, and when the program is ending; the name is free again once the thread has ended. Raises
    WLanguageError where there is no such procedure.

    An error that nothing handles ends its thread only, and is shown by the dialogs as Error shows it. Mutexes
    and critical sections that the thread holds at its end are freed. The end of the program ends its threads, each
    at its next wait; WLCOMPAT_THREADS=wait has the program wait for their own ends instead.

    Not documented: what happens where the name is taken, where an error ends the thread, and what becomes of a
    mutex that it holds. Source: help pages 3077024 and 1000024879.
    """
    table = current().threads
    if isinstance(name, Thread):
        thread, wanted = name, name.procedure
        if wanted is None:
            raise Failure(NOT_DESCRIBED)
    elif procedure is None or isinstance(procedure, ThreadOptions):
        thread, wanted = _unnamed(options, procedure), name
    else:
        one_list = len(parameters) == 1 and isinstance(parameters[0], tuple)
        thread = Thread(procedure, parameters[0] if one_list else parameters, options, name=to_text(name))
        wanted = procedure
        if not name:
            raise Failure(EMPTY_THREAD_NAME)
    found = find_procedure(wanted)
    thread.name = thread.name or table.new_name()
    table.enter(thread)
    thread.start(table, found)
    return thread


def _unnamed(second: Any, third: ThreadOptions | None) -> Thread:
    """Return the thread of the form without a name: its parameters, its options, or both may be given."""
    if isinstance(second, ThreadOptions):
        return Thread(options=second)
    return Thread(parameters=second, options=third or ThreadOptions.NORMAL)


@function(french="ThreadArrête", doc=3077019, parameters=("Thread name", "Maximum duration"))
@when_it_fails(returns=False)
def ThreadStop(name: str | Thread = "", maximum: int | Duration = _TIME_TO_STOP) -> bool:
    """Stop a thread, and wait until it has stopped.

    `name` is the name of the thread, or a Thread variable; without it, or with "", the calling thread stops
    here, which in the main thread is EndProgram, as threadMain is in any. `maximum` limits the time to wait, in
    hundredths of a second or as a Duration (10 seconds without it). Returns True where the thread has stopped
    or there is none of that name; False where it had not stopped in time.

    Differs from WINDEV: a thread is never stopped in the middle of its work, only where it waits: in the functions
    that pause it or wait for other threads and for sockets, also for mutexes and critical sections. There it ends, and
    the mutexes and critical sections that it holds are freed. So one that only computes does not stop;
    it is for ThreadRequestStop and ThreadStopRequested to stop it in order, as the help advises.
    Not documented: the default of the time. Source: help page 3077019.
    """
    table = current().threads
    state = stopping.current()
    thread = _thread(table, name) if name else table.of_state(state)
    if thread is None:
        if not name or name == MAIN:
            from wlcompat.program.functions import EndProgram

            EndProgram()
        return True
    thread.state.stop()
    if thread.state is state:
        state.attend(cut=False)
    return thread.wait_for_end(seconds(maximum))


@function(french="ThreadFin", parameters=("Thread name",))
def ThreadEnd(name: str | Thread = "") -> bool:
    """Stop a thread, as ThreadStop does, whose old name it seems to be.

    Page not seen; the French name comes from a list of words, the English one was not seen.
    """
    return ThreadStop(name)


@function(french="ThreadDemandeArrêt", parameters=("Thread name",))
@when_it_fails(returns=False)
def ThreadRequestStop(name: str | Thread) -> bool:
    """Ask a thread to stop; it goes on and decides for itself when it ends.

    In the thread, ThreadStopRequested is True from now on, and a wait that it is in, or begins, ends at once as
    if its time were up, with an error: pauses, waits for events, signals and threads, SocketRead and the other
    waits of sockets, which stay open. Once ThreadStopRequested has told the thread, it can wait again, for
    instance to say goodbye. Waits for mutexes, critical sections and semaphores go on, since what they protect would
    not be protected without them. `name` is the name of the thread, threadMain, or a Thread variable. Returns
    True; False where no thread of that name is running: ErrorOccurred and ErrorInfo.

    Its help page was not seen; page 3077022 says that a request ends the wait for a signal.
    Not documented: which other waits it ends, and the result.
    """
    table = current().threads
    _state(table, name).request()
    return True


@function(french="ThreadArrêtDemandé")
def ThreadStopRequested() -> bool:
    """Tell whether the calling thread has been asked to stop, by ThreadRequestStop.

    Once it has told so, waits of the thread are no longer cut short. Its help page was not seen; page 3077019
    advises to use it.
    """
    return stopping.current().tell()


@function(french="ThreadAttend", parameters=("Thread name", "Maximum duration"))
@when_it_fails(returns=False)
def ThreadWait(name: str | Thread, maximum: int | Duration = INFINITE) -> bool:
    """Wait for the end of a thread.

    `name` is its name, or a Thread variable; `maximum` limits the time, in hundredths of a second or as a
    Duration, there being no limit without it or with Infinite. Returns True where the thread has ended or there is
    none of that name; False where the time was up, and with an error where the thread would wait for itself or is
    asked to stop meanwhile. The main thread does meanwhile what ExecuteMainThread asks of it.

    Its help page was not seen. Not documented: the unit, which is that of the other waits of threads, and the
    result.
    """
    table = current().threads
    if name == MAIN:
        if stopping.current() is table.main:
            raise Failure(WAITING_FOR_ITSELF, name=MAIN)
        pause(seconds(maximum))  # its end is that of the program, which ends this thread too
        return False
    thread = _thread(table, name)
    return thread is None or thread.wait_for_end(seconds(maximum))


@function(french="ThreadEtat", parameters=("Thread name",))
def ThreadState(name: str | Thread = "") -> ThreadStatus:
    """Tell whether a thread is running: threadRunning, or threadUnknown before its start and after its end.

    It is threadSuspended between ThreadSuspend and ThreadResume. `name` is its name, threadMain, or a Thread variable;
    without it, or with "", the calling thread is meant, which is running. Its help page was not seen; programs show
    the form without a name.
    """
    if name == "":
        return ThreadStatus.RUNNING
    table = current().threads
    thread = None if name == MAIN else _thread(table, name)
    if thread is None and name != MAIN:
        return ThreadStatus.UNKNOWN
    state = table.main if thread is None else thread.state
    return ThreadStatus.SUSPENDED if state.suspended else ThreadStatus.RUNNING


@function(french="ThreadSuspend", parameters=("Thread name",))
@when_it_fails(returns=False)
def ThreadSuspend(name: str | Thread = "") -> bool:
    """Suspend a thread until ThreadResume.

    `name` is the name of the thread, threadMain, or a Thread variable; without it, or with "", the calling thread is
    suspended here, until another one resumes it. Suspending twice is no more than once. What the thread holds it keeps;
    ThreadStop and the end of the program end it, a request to stop counts once it is resumed. A suspended main thread
    still runs what the others ask of it. Returns True; False where no thread of that name is running: ErrorOccurred
    and ErrorInfo.

    Differs from WINDEV: a thread is suspended only where it waits, or asks ThreadStopRequested: it stays in its wait, or
    goes on to the next one. Times go on meanwhile. Its help page was not seen; the name comes from a list of words.
    Not documented: its parameter, its result, whether suspensions are counted.
    """
    table = current().threads
    state = _state(table, name) if name else stopping.current()
    state.suspend()
    if state is stopping.current():
        state.attend(cut=False)
    return True


@function(french="ThreadReprend", parameters=("Thread name",))
@when_it_fails(returns=False)
def ThreadResume(name: str | Thread) -> bool:
    """Let a thread go on that ThreadSuspend has suspended.

    `name` is the name of the thread, threadMain, or a Thread variable. Returns True; False where no thread of that name
    is running or where it is not suspended: ErrorOccurred and ErrorInfo.

    Its help page was not seen; the French name comes from a list of words, the English one was not seen. Not
    documented: its parameter and its result.
    """
    table = current().threads
    if not _state(table, name).resume():
        raise Failure(NOT_SUSPENDED, name=name.name if isinstance(name, Thread) else name)
    return True


@function(french="ThreadCourant")
def ThreadCurrent() -> str:
    """Return the name of the calling thread; threadMain in the main thread.

    Its help page was not seen. Not documented: what it tells in the main thread.
    """
    table = current().threads
    state = stopping.current()
    if state is table.main:
        return MAIN
    thread = table.of_state(state)
    return threading.current_thread().name if thread is None else thread.name


@function(french="ThreadPause", parameters=("Duration",))
@when_it_fails(returns=None)
def ThreadPause(duration: int | Duration) -> None:
    """Suspend the calling thread for a time, in hundredths of a second or as a Duration.

    A time of 0 only lets other threads run; Infinite suspends it until it is stopped. A request to stop ends
    the pause, with an error. The main thread does meanwhile what ExecuteMainThread asks of it.

    Its help page was not seen. Not documented: the unit, which is that of the other waits of threads.
    """
    pause(seconds(duration))


@function(french="ThreadMode", doc=3077028, parameters=("New mode",))
def ThreadMode(mode: int = 0) -> ThreadManagement:
    """Set how threads go together with procedures and processors; return the mode before, or the present one.

    `mode` is threadAuto (one thread at a time in any procedure) or threadCriticalSection (several; the mode at the
    start), threadMonoProcessor or threadMultiProcessor, or the sum of one of each; without it nothing is set. threadAuto
    works for the procedures of translated programs that name it, from their next call on; in Python they are decorated
    with `one_thread_at_a_time`. Raises ValueError for any other number.

    Differs from WINDEV: the modes about processors change nothing, and are kept beside the others, of which alone the
    call without parameter tells; the result is of the kinds that `mode` names. Not documented: which of the first two
    modes is that at the start, where pages of different age differ. Source: help page 3077028.
    """
    table = current().threads
    procedures, processors = mode & _OF_PROCEDURES, mode & _OF_PROCESSORS
    if mode != procedures | processors or procedures == _OF_PROCEDURES or processors == _OF_PROCESSORS:
        raise ValueError(f"{mode} is no mode of threads: give one constant, or the sum of one of each kind")
    before = ThreadManagement(0)
    if procedures or not processors:
        before |= table.mode or ThreadManagement.CRITICAL_SECTION
    if processors:
        before |= table.processors or ThreadManagement.MULTI_PROCESSOR
        table.processors = ThreadManagement(processors)
    if procedures:
        table.mode = ThreadManagement(procedures)
    return before


@function(
    french="ThreadPriorité",
    parameters=("Thread name", "Priority"),
    limits="Python leaves it to the system which thread runs when",
)
@when_it_fails(returns=0)
def ThreadPriority(name: str | Thread, priority: int | None = None) -> int:
    """Return the priority that a thread was given, 0 for the usual one; with a second parameter set it first.

    `name` is its name, threadMain, or a Thread variable; `priority` is a number, the higher the more urgent. Sets
    an error where no thread of that name is running.

    Differs from WINDEV: the number is kept and changes nothing. Its help page was not seen, nor any program that
    uses it. Not documented: the numbers, and the result.
    """
    state = _state(current().threads, name)
    if priority is not None:
        state.priority = priority
    return state.priority


@function(
    french="ThreadPersistant",
    parameters=("Thread name",),
    limits="Threads always last until the program ends.",
)
@when_it_fails(returns=False)
def ThreadPersistent(name: str | Thread = "") -> bool:
    """Let a thread go on when the window that has started it is closed: here threads always do.

    Returns True; False where no thread of that name is running: ErrorOccurred and ErrorInfo. Page not seen; the
    name comes from a list of words. Not documented: its parameter and its result.
    """
    if name:
        _state(current().threads, name)
    return True


@function(french="ThreadEnvoieSignal", doc=3077021, parameters=("Thread name",))
@when_it_fails(returns=False)
def ThreadSendSignal(name: str | Thread) -> bool:
    """Send a signal to a thread, for which it waits or will wait with ThreadWaitSignal.

    `name` is its name, threadMain, or a Thread variable. A second signal before the first is received adds nothing.
    Returns True; False where no thread of that name is running: ErrorOccurred and ErrorInfo.

    Not documented: the result. Source: help page 3077021.
    """
    table = current().threads
    thread = None if name == MAIN else _running(table, name)
    (table.main_signal if thread is None else thread.signal).change(1)
    return True


@function(french="ThreadAttendSignal", doc=3077022, parameters=("Maximum timeout",))
@when_it_fails(returns=False)
def ThreadWaitSignal(maximum: int | Duration = INFINITE) -> bool:
    """Wait for a signal that another thread sends with ThreadSendSignal; it is used up by that.

    `maximum` limits the time, in hundredths of a second or as a Duration; there is no limit without it or with
    Infinite. Returns True where a signal came; False where the time was up, and with an error where the thread
    is asked to stop meanwhile. The main thread does meanwhile what ExecuteMainThread asks of it.

    Source: help page 3077022.
    """
    return _own_signal(current().threads).wait_open(seconds(maximum))


def _own_signal(table: ThreadTable) -> Event:
    thread = table.of_state(stopping.current())
    return table.main_signal if thread is None else thread.signal


def _thread(table: ThreadTable, name: str | Thread) -> Thread | None:
    """Return the running thread; None where it has ended, was never started or is the main thread."""
    if isinstance(name, Thread):
        return name if name.running else None
    return table.find(to_text(name))


def _running(table: ThreadTable, name: str | Thread) -> Thread:
    if isinstance(name, Thread):
        if not name.running:
            raise Failure(UNKNOWN_THREAD, name=name.name, similar="")
        return name
    return table.get(to_text(name))


def _state(table: ThreadTable, name: str | Thread) -> stopping.StopState:
    if name != MAIN:
        return _running(table, name).state
    table.main.watched = True  # from now on it is asked something
    return table.main
