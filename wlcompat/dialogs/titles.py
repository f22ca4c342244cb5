"""The title that a thread has given its next dialog."""

from __future__ import annotations

import threading

from wlcompat.dialogs.questions import Dialogs
from wlcompat.runtime import Runtime, current

_of_thread = threading.local()


def give(title: str) -> None:
    """Give the next dialog of this thread a title."""
    _of_thread.given = current(), title


def taken() -> str:
    """Return the title, which is for one dialog; "" without one."""
    given: tuple[Runtime | None, str] = getattr(_of_thread, "given", (None, ""))
    _of_thread.given = None, ""
    runtime, title = given
    return title if runtime is current() else ""


def dialogs() -> Dialogs:
    """Return the dialogs in use, which have been told the title."""
    used = current().dialogs
    if title := taken():
        used.title(title)
    return used
