"""EndProgram."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from typing import NoReturn

from wlcompat.catalog import function
from wlcompat.dialogs.asynchronous import at_the_end
from wlcompat.runtime import current
from wlcompat.threads import stopping
from wlcompat.values.conversions import to_text

PATIENCE_WITH_MAIN_THREAD = 5.0
"""Seconds that the main thread has to notice the end."""


@function(french="FinProgramme", parameters=("Message", "Run the closing codes", "Other lines"))
def EndProgram(message: str | int = "", run_closing_codes: int | str = True, *lines: object) -> None:
    """End the program, from any of its threads; never returns.

    `message` is shown before, as by Info. `run_closing_codes` may also be the only argument: with True, as
    without it, the END sections of the procedures that the main thread is in run, then all threads end at
    their next wait, and the sockets are closed; with False the END sections do not run. The exit code is 0.

    Where `run_closing_codes` is a text, it and what follows are more lines of the message.

    Called in another thread, the main thread is told, which ends where it waits (see ExecuteMainThread). Where
    it has not done so within 5 seconds, because it computes, the program ends
    without its END sections. Neither questions that nobody has answered nor WLCOMPAT_THREADS=wait delay the end.

    Page not seen; the parameters come from page 1000018711 and from programs.
    """
    only_argument = isinstance(message, int)
    if isinstance(run_closing_codes, str):
        message = "\r\n".join(map(to_text, (message, run_closing_codes, *lines)))
        run_closing_codes = True
    if message and not only_argument:
        current().dialogs.info(to_text(message))
    if not (message if only_argument else run_closing_codes):
        end_now()
    threads = current().threads
    if stopping.current() is threads.main:
        _end_main_thread()
    noticed = threading.Event()

    def end() -> NoReturn:
        noticed.set()
        _end_main_thread()

    threads.main.post(end)
    if not noticed.wait(PATIENCE_WITH_MAIN_THREAD):
        end_now()
    # A thread that Python code has started knows nothing of ThreadStopped; SystemExit ends it quietly
    raise stopping.ThreadStopped if threads.of_state(stopping.current()) is not None else SystemExit


def _end_main_thread() -> NoReturn:
    atexit.unregister(at_the_end)
    atexit.register(current().close)  # registered last, it runs first: nothing waits for the threads
    raise SystemExit(0)


def end_now(exit_code: int = 0) -> NoReturn:
    """End the process from whichever thread, without running anything more of the program."""
    current().close()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not stream.closed:
            stream.flush()
    os._exit(exit_code)
