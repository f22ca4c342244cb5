"""What is known of the procedures that are running, and the break of the debugger."""

from __future__ import annotations

import sys

from wlcompat.catalog import function
from wlcompat.debugging.constants import DebugDetail
from wlcompat.errors.places import places, steps_to


@function(french="dbgInfo", parameters=("Type of information",))
def dbgInfo(detail: DebugDetail) -> str:
    """Return something of where the program is: the procedure, its line, its file, or all that led there.

    dbgStack gives a line for each procedure that is running, the innermost first; dbgProcess and dbgElement the
    name of the procedure that asks and of its file, dbgLine the number of its line.

    Page not seen; programs use it with dbgStack and dbgProcess. Differs from WINDEV: the lines and files are
    those of the translated program. Missing: what the other constants give.
    """
    found = places(steps_to(sys._getframe(1)))
    if not found:
        return ""
    match DebugDetail(detail):
        case DebugDetail.Stack:
            return "\r\n".join(map(str, found))
        case DebugDetail.Process:
            return found[0].procedure
        case DebugDetail.CallingProcess:
            return found[1].procedure if len(found) > 1 else ""
        case DebugDetail.Line:
            return str(found[0].line)
        case DebugDetail.Element:
            return found[0].file


@function(french="Stop", limits="There is no debugger that it could stop in: the program goes on.")
def Stop() -> None:
    """Stop in WINDEV's debugger; without one, as in a finished program, do nothing.

    Page not seen; articles on WINDEV tell of it as the break that stands in the code.
    Differs from WINDEV: it does nothing in test runs either, which have no debugger of WINDEV here.
    """
