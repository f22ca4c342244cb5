"""One thread of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from enum import IntFlag
from typing import TYPE_CHECKING, Any

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.places import shown
from wlcompat.procedures.calling import call
from wlcompat.threads.errors import CANNOT_START, ENDED_BY_AN_ERROR, WAITING_FOR_ITSELF
from wlcompat.threads.objects import Event, EventMode, EventStatus
from wlcompat.threads.stopping import StopState, ThreadStopped, become, current

if TYPE_CHECKING:
    from wlcompat.threads.table import ThreadTable


class ThreadOptions(IntFlag):
    """How a thread is started; the numbers are this runtime's own, since the vendor's are not documented."""

    NORMAL = 0
    WAIT_FOR_START = 0x01
    GLOBAL_CONTEXT = 0x02
    FULL_COPY_OF_DATABASE_CONTEXT = 0x04
    LIGHT_COPY_OF_DATABASE_CONTEXT = 0x08
    SECURE = 0x10
    USE_DATABASE = 0x20

    def __add__(self, other: int) -> ThreadOptions:
        """Return both sets of options together."""
        if not isinstance(other, int):
            return NotImplemented
        return self | other

    __radd__ = __add__


class Thread:
    """A thread, and the value of a variable of the type Thread: described, running or ended."""

    def __init__(
        self,
        procedure: Callable[..., Any] | str | None = None,
        parameters: object = (),
        options: int = ThreadOptions.NORMAL,
        *,
        name: str = "",
    ) -> None:
        """Describe a thread that runs `procedure` with the `parameters`, a single one or several in brackets."""
        self.procedure = procedure
        self.parameters: Sequence[Any] = (
            tuple(parameters) if isinstance(parameters, tuple | list) else (parameters,)
        )
        self.options = options
        self.name = name
        self._table: ThreadTable | None = None
        self._python: threading.Thread | None = None
        self._renew()

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._table is not None and self._table.find(self.name) is self

    def renew_where_used(self) -> None:
        """Have nothing asked of it, no signal sent to it, no end: a thread variable can be started again."""
        if self._python is not None:
            self._renew()

    def _renew(self) -> None:
        self.state = StopState()
        self.state.watched = True
        self.signal = Event(self.name)
        self._ended = Event(self.name, EventMode.MANUAL)

    def start(self, table: ThreadTable, procedure: Callable[..., Any]) -> None:
        """Run the procedure as the thread of the table that it stands in; raises Failure."""
        self._table = table
        # A daemon, since the end of the program ends its threads
        self._python = threading.Thread(
            target=self._run, args=(table, procedure), name=self.name, daemon=True
        )
        try:
            self._python.start()  # returns once it has begun, so that threadWaitForStart is always satisfied
        except RuntimeError as error:
            table.forget(self)
            raise Failure(CANNOT_START, name=self.name, system=error) from error

    def wait_for_end(self, limit: float | None, *, cut: bool = True) -> bool:
        """Wait until it has ended; False after `limit` seconds."""
        if current() is self.state:
            raise Failure(WAITING_FOR_ITSELF, name=self.name)
        return not self.running or self._ended.wait_open(limit, cut=cut)

    def join(self, limit: float) -> None:
        """Wait for that many seconds of real time at most until nothing is left of it; not for oneself."""
        if self._python is not None and self._python is not threading.current_thread():
            self._python.join(limit)

    def _run(self, table: ThreadTable, procedure: Callable[..., Any]) -> None:
        become(self.state)
        try:
            call(procedure, self.parameters)
        except ThreadStopped:
            pass
        except SystemExit as end:  # what ends the program; in a thread Python would end just the thread
            table.end_program(end)
        except BaseException as error:
            table.report(self._described(error))
        finally:
            self.state.finish()
            for mutex in list(self.state.held):
                mutex.abandon()
            table.forget(self)
            self._ended.change(EventStatus.OPEN)

    def _described(self, error: BaseException) -> str:
        return ENDED_BY_AN_ERROR.filled_in({"name": self.name, "system": shown(error)})
