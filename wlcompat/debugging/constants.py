"""The constants that say what to tell of the running procedures."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class DebugDetail(IntEnum):
    """What dbgInfo tells. The numbers are this runtime's own."""

    Stack = 1
    Process = 2
    CallingProcess = 3
    Line = 4
    Element = 5


# The help page was not seen, nor the English names of the last three
constant("dbgStack", "dbgPile", DebugDetail.Stack)
constant("dbgProcess", "dbgTraitement", DebugDetail.Process)
constant("dbgCallingProcess", "dbgTraitementAppelant", DebugDetail.CallingProcess)
constant("dbgLine", "dbgLigne", DebugDetail.Line)
constant("dbgElement", "dbgElément", DebugDetail.Element)
