"""Which functions must have a conformance page, and where it stands."""

from __future__ import annotations

from pathlib import Path

from wlcompat import catalog

FOLDER = Path(__file__).parent

COMPLETE_FAMILIES = ("dialogs", "errors", "network", "program", "sockets", "threads")
"""Families all of whose functions and constants must have their page."""

OTHERS = (
    *(
        "fLoadBuffer",
        "fSaveBuffer",
        "fLoadText",
        "fSaveText",
        "fFileExist",
        "fExtractPath",
        "CompleteDir",
        "fMIMEType",
    ),
    *("ChronoStart", "ChronoEnd", "ChronoPause", "ChronoReset", "ChronoResume", "ChronoValue", "Wait"),
    *("DateSys", "TimeSys", "Now", "DateToString"),
    *(
        "StringBuild",
        "Length",
        "Left",
        "Right",
        "Middle",
        "Position",
        "ExtractString",
        "Replace",
        "NoSpace",
        "Upper",
        "Lower",
        "Val",
        "NumToString",
    ),
    *(
        "Complete",
        "RepeatString",
        "Charact",
        "Asc",
        "URLEncode",
        "URLDecode",
        "StringStartsWith",
        "StringEndsWith",
    ),
    *("StringToArray", "ArrayToString", "Add", "Insert", "Delete", "Seek", "ArraySort", "Dimension"),
    *("Min", "Max", "Abs", "Round", "IntegerPart", "Modulo", "GetGUID"),
)
"""Functions of other families that must have their page too; more pages are welcome."""


def page_file(function: catalog.Function) -> Path:
    """Return where the page of a function stands, whether it is there or not."""
    return FOLDER / function.family / f"{function.english}.md"


def required_functions() -> list[catalog.Function]:
    """Return the functions that must have a page."""
    return [f for f in catalog.functions() if f.family in COMPLETE_FAMILIES or f.english in OTHERS]
