# ruff: noqa: N802 - WLanguage's own names
"""Mutexes, critical sections, semaphores and events, by name or as variables."""

from __future__ import annotations

from typing import Any, TypeVar

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.runtime import current
from wlcompat.threads.constants import Sharing
from wlcompat.threads.objects import (
    CriticalSection,
    Event,
    EventMode,
    EventStatus,
    Mutex,
    Semaphore,
    SharedObject,
)
from wlcompat.threads.stopping import LOCK
from wlcompat.threads.table import destroy_object, find_object, find_or_make
from wlcompat.threads.waiting import INFINITE, seconds
from wlcompat.values.conversions import to_text
from wlcompat.values.durations import Duration

_ALONE = "objects are those of this program alone: other programs do not see them"

_ObjectT = TypeVar("_ObjectT", bound=SharedObject)


@function(
    french="MutexCrée", doc=1000019022, parameters=("Mutex name", "Initial status", "Options"), limits=_ALONE
)
@when_it_fails(returns=None)
def MutexCreate(name: str, occupied: bool = False, sharing: int = Sharing.USER) -> None:  # noqa: ARG001
    """Create a mutex, which one thread at a time can hold.

    `occupied` is True where the calling thread holds it from the start. `sharing` is shareNone, shareUser or
    shareGlobal. Where there is one of that name already, it stays as it is, but for `occupied`, which waits for it.

    Not documented: what happens to one that exists. Source: help page 1000019022.
    """
    mutex = find_or_make(current().threads.mutexes, name, Mutex)
    if occupied:
        mutex.start()


@function(french="MutexDébut", doc=1000019023, parameters=("Mutex name", "Maximum timeout"))
@when_it_fails(returns=False)
def MutexStart(name: str, maximum: int | Duration = INFINITE) -> bool:
    """Take a mutex, waiting until no other thread holds it; one that does not exist is created.

    `maximum` limits the time, in hundredths of a second or as a Duration: 0 only tries, and there is no limit
    without it or with Infinite. Returns True where the thread holds the mutex now; False where the time was up, and
    with an error where the mutex was destroyed meanwhile. The thread that holds it can take it again and then
    has to end it as often. A request to stop (ThreadRequestStop) does not end the wait, ThreadStop does.

    Not documented: taking it twice. Source: help page 1000019023.
    """
    return find_or_make(current().threads.mutexes, name, Mutex).start(seconds(maximum))


@function(french="MutexFin", parameters=("Mutex name",))
@when_it_fails(returns=None)
def MutexEnd(name: str) -> None:
    """Give a mutex back, so that another thread can take it.

    Sets an error where there is none of that name or where the calling thread does not hold it. Its help page was
    not seen; page 1000019475 tells its use.
    """
    find_object(current().threads.mutexes, name, Mutex).end()


@function(french="MutexDétruit", parameters=("Mutex name",))
@when_it_fails(returns=None)
def MutexDestroy(name: str) -> None:
    """Destroy a mutex; threads that wait for it go on with an error.

    Sets an error where there is none of that name. Its help page was not seen; page 1000019022 names it.
    """
    destroy_object(current().threads.mutexes, name, Mutex)


@function(french="SectionCritiqueDébut", doc=3077001, parameters=("Critical section",))
@when_it_fails(returns=None)
def CriticalSectionStart(section: CriticalSection | Any = "") -> None:
    """Begin a part of the program that one thread at a time runs, waiting until no other one is in it.

    `section` is a name, a CriticalSection variable, or the variable (an array, an object) that is to be
    protected; without it the one section that has no name. A thread that is inside can begin it again and then
    has to end it as often. A request to stop (ThreadRequestStop) does not end the wait, ThreadStop does.

    Differs from WINDEV: texts and numbers have no identity here; a text is a name, and in translated programs the name
    of a variable that is declared with <critical section> stands for it. Source: help page 3077001.
    """
    _section(section).start()


@function(french="SectionCritiqueFin", doc=3077005, parameters=("Critical section",))
@when_it_fails(returns=None)
def CriticalSectionEnd(section: CriticalSection | Any = "") -> None:
    """End a part of the program that CriticalSectionStart has begun, with the same `section`.

    Sets an error where the calling thread is not inside. Source: help page 3077005.
    """
    _section(section).end()


def _section(section: Any) -> CriticalSection:
    table = current().threads
    if isinstance(section, CriticalSection):
        return section
    if not isinstance(section, str | int | float):  # what has an identity in WLanguage
        return table.section_of(section)
    name = to_text(section)
    with LOCK:
        return table.sections.setdefault(name, CriticalSection(name))


@function(
    french="SémaphoreCrée",
    doc=3077012,
    parameters=("Semaphore name", "Authorization", "Use", "Options"),
    limits=_ALONE,
)
@when_it_fails(returns=None)
def SemaphoreCreate(name: str, authorization: int = 1, use: int = 0, sharing: int = Sharing.USER) -> None:  # noqa: ARG001
    """Create a semaphore, which lets a number of threads inside at a time.

    `authorization` is how many it lets in, `use` how many are inside from the start. `sharing` is shareNone,
    shareUser or shareGlobal. Where there is one of that name already, it stays as it is. Sets an error where the
    numbers make no sense.

    Not documented: what happens to one that exists. Source: help page 3077012.
    """
    find_or_make(current().threads.semaphores, name, Semaphore, authorization, use)


@function(french="SémaphoreDébut", doc=3077008, parameters=("Semaphore name", "Maximum timeout"))
@when_it_fails(returns=False)
def SemaphoreStart(name: str, maximum: int | Duration = INFINITE) -> bool:
    """Go inside a semaphore, waiting until there is room; one that does not exist is created, for one thread.

    `maximum` limits the time, in hundredths of a second or as a Duration: 0 only tries, and there is no limit
    without it or with Infinite. Returns True where the thread is inside now; False where the time was up, and with
    an error where the semaphore was destroyed meanwhile. Unlike a mutex it does not know who is inside: a
    thread that goes in twice takes two places, any thread can end it, and a place that a thread leaves behind at
    its end stays taken. A request to stop (ThreadRequestStop) does not end the wait, ThreadStop does.

    Source: help page 3077008.
    """
    return find_or_make(current().threads.semaphores, name, Semaphore).start(seconds(maximum))


@function(french="SémaphoreFin", parameters=("Semaphore name", "Number of threads"))
@when_it_fails(returns=None)
def SemaphoreEnd(name: str, count: int = 1) -> None:
    """Leave a semaphore, so that another thread can go inside, or as many as `count` says.

    Sets an error where there is none of that name or where nobody is inside. Its help page was not seen; page
    3077008 describes its counterpart.
    """
    semaphore = find_object(current().threads.semaphores, name, Semaphore)
    for _ in range(count):
        semaphore.end()


@function(french="SémaphoreDétruit", parameters=("Semaphore name",))
@when_it_fails(returns=None)
def SemaphoreDestroy(name: str) -> None:
    """Destroy a semaphore; threads that wait for it go on with an error.

    Sets an error where there is none of that name. Its help page was not seen; page 3077012 names it.
    """
    destroy_object(current().threads.semaphores, name, Semaphore)


@function(
    french="SignalCrée", doc=3077009, parameters=("Event", "Mode", "Initial status", "Options"), limits=_ALONE
)
@when_it_fails(returns=None)
def EventCreate(
    event: str,
    mode: int = EventMode.AUTOMATIC,
    status: int = EventStatus.CLOSED,
    sharing: int = Sharing.USER,  # noqa: ARG001
) -> None:
    """Create an event, for which threads wait until it is open.

    `mode` is eventAutomatic (once open, it lets one thread pass and closes) or eventManual (it stays open until
    EventClose or EventChange closes it); `status` is eventOpen or eventClose; `sharing` is shareNone, shareUser or
    shareGlobal. Where there is one of that name already, it stays as it is.

    Not documented: what happens to one that exists, and the status without the third parameter (here closed).
    Source: help page 3077009.
    """
    find_or_make(current().threads.events, event, Event, mode, status)


@function(french="SignalModifie", doc=3077017, parameters=("Event", "New status"))
@when_it_fails(returns=None)
def EventChange(event: str | Event, status: int = EventStatus.OPEN) -> None:
    """Open or close an event; one that does not exist is created, as an automatic one.

    `event` is its name, or an AutomaticEvent or ManualEvent variable. `status` is eventOpen, eventClose, or
    eventOpenAndClose, which lets pass those that wait now and leaves it closed. Source: help page 3077017.
    """
    _event(event).change(status)


@function(french="SignalOuvre", doc=1000021271, parameters=("Event",))
@when_it_fails(returns=None)
def EventOpen(event: str | Event) -> None:
    """Open an event: an automatic one for one thread, a manual one until it is closed.

    Of the threads that wait, one passes an automatic event for each time that it is opened, and all pass a manual one,
    even if it is closed again at once.
    `event` is its name, or an AutomaticEvent or ManualEvent variable; one that does not exist is created. The same
    as EventChange with eventOpen. Source: help page 1000021271.
    """
    _event(event).change(EventStatus.OPEN)


@function(french="SignalFerme", parameters=("Event",))
@when_it_fails(returns=None)
def EventClose(event: str | Event) -> None:
    """Close an event; one that does not exist is created. The same as EventChange with eventClose.

    `event` is its name, or an AutomaticEvent or ManualEvent variable. Its help page was not seen; page 3077017
    names it.
    """
    _event(event).change(EventStatus.CLOSED)


@function(french="SignalAttend", parameters=("Event", "Maximum timeout"))
@when_it_fails(returns=False)
def EventWait(event: str | Event, maximum: int | Duration = INFINITE) -> bool:
    """Wait until an event is open; one that does not exist is created, as a closed automatic one.

    `event` is its name, or an AutomaticEvent or ManualEvent variable. `maximum` limits the time, in hundredths of
    a second or as a Duration: 0 only looks, and there is no limit without it or with Infinite. Returns True where
    the event was open; False where the time was up, and with an error where the thread is asked to stop or the event
    is destroyed meanwhile. The main thread does meanwhile what ExecuteMainThread asks of it.

    Its help page was not seen; page 3077022 likens it to ThreadWaitSignal, page 3077017 creates what does not exist.
    """
    return _event(event).wait_open(seconds(maximum))


@function(french="SignalDétruit", parameters=("Event",))
@when_it_fails(returns=None)
def EventDestroy(event: str | Event) -> None:
    """Destroy an event; threads that wait for it go on with an error.

    `event` is its name, or an AutomaticEvent or ManualEvent variable. Sets an error where there is none of that
    name. Its help page was not seen.
    """
    if isinstance(event, Event):
        event.destroy()
    else:
        destroy_object(current().threads.events, to_text(event), Event)


def _event(event: str | Event) -> Event:
    return (
        event if isinstance(event, Event) else find_or_make(current().threads.events, to_text(event), Event)
    )
