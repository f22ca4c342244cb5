"""The constants of threads and of what they share.

No help page tells their numbers; those here are this runtime's own.
"""

from __future__ import annotations

from enum import IntEnum, IntFlag

from wlcompat.catalog import constant
from wlcompat.threads.objects import EventMode, EventStatus
from wlcompat.threads.thread import ThreadOptions
from wlcompat.threads.waiting import INFINITE

_STARTING = 3077024
_THREAD_TYPE = 1000024879


class ThreadStatus(IntEnum):
    """What ThreadState tells."""

    UNKNOWN = 0
    RUNNING = 1
    SUSPENDED = 2


class ThreadManagement(IntFlag):
    """What ThreadMode sets; the numbers are ours."""

    AUTO = 1
    CRITICAL_SECTION = 2
    MONO_PROCESSOR = 4
    MULTI_PROCESSOR = 8


class Sharing(IntEnum):
    """Who else can use a named object."""

    NONE = 0
    USER = 1
    GLOBAL = 2


constant("threadNormal", "threadNormal", ThreadOptions.NORMAL, doc=_STARTING)
constant("threadWaitForStart", "threadAttendDémarrage", ThreadOptions.WAIT_FOR_START, doc=_THREAD_TYPE)
constant("threadGlobalContext", "threadContexteGlobal", ThreadOptions.GLOBAL_CONTEXT, doc=_THREAD_TYPE)
constant(
    "threadFullCopyHFSQLContext",
    "threadCopieComplèteContexteHFSQL",
    ThreadOptions.FULL_COPY_OF_DATABASE_CONTEXT,
    doc=_THREAD_TYPE,
)
constant(
    "threadLightCopyHFSQLContext",
    "threadCopieLégèreContexteHFSQL",
    ThreadOptions.LIGHT_COPY_OF_DATABASE_CONTEXT,
    doc=_THREAD_TYPE,
)
# Not on any page that was seen
constant("threadSecure", "threadSécurisé", ThreadOptions.SECURE)
# Old names, whose English ones were not seen
constant("threadUtiliseHFSQL", "threadUtiliseHFSQL", ThreadOptions.USE_DATABASE)
constant("threadUtiliseHyperFile", "threadUtiliseHyperFile", ThreadOptions.USE_DATABASE)

constant("threadUnknown", "threadInexistant", ThreadStatus.UNKNOWN)
constant("threadRunning", "threadEnCours", ThreadStatus.RUNNING)
# The English name of this one was not seen
constant("threadSuspended", "threadSuspendu", ThreadStatus.SUSPENDED)

constant("threadMain", "threadPrincipal", "threadMain", doc=3077022)

constant("threadAuto", "threadAuto", ThreadManagement.AUTO, doc=3077028)
constant("threadCriticalSection", "threadSectionCritique", ThreadManagement.CRITICAL_SECTION, doc=3077028)
constant("threadMonoProcessor", "threadMonoProcesseur", ThreadManagement.MONO_PROCESSOR, doc=3077028)
constant("threadMultiProcessor", "threadMultiProcesseur", ThreadManagement.MULTI_PROCESSOR, doc=3077028)

constant("eventAutomatic", "signalAutomatique", EventMode.AUTOMATIC, doc=3077009)
constant("eventManual", "signalManuel", EventMode.MANUAL, doc=3077009)
constant("eventOpen", "signalOuvert", EventStatus.OPEN, doc=3077017)
constant("eventClose", "signalFermé", EventStatus.CLOSED, doc=3077017)
# The English name of this one was not seen
constant("eventOpenAndClose", "signalOuvertEtFermé", EventStatus.OPEN_AND_CLOSE, doc=3077017)

constant("shareNone", "partageAucun", Sharing.NONE, doc=1000019022)
constant("shareUser", "partageUtilisateur", Sharing.USER, doc=1000019022)
constant("shareGlobal", "partageGlobal", Sharing.GLOBAL, doc=1000019022)

constant("Infinite", "Infini", INFINITE, doc=1000019023)
