"""Where in the program something happened: the procedures that were running, and their lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType, FrameType, TracebackType

from wlcompat.record import value

_RUNTIME = __name__.partition(".")[0]
_STANDARD_LIBRARY = os.path.dirname(os.__file__) + os.sep
_INSTALLED = os.sep + "site-packages" + os.sep
RUNS_PROGRAMS = "__runs_programs__"
"""A module that has this global runs programs: what called it is no part of them."""


@value
class Place:
    """A line of a procedure of the program."""

    procedure: str
    line: int
    file: str

    def __str__(self) -> str:
        return f"{self.procedure}, line {self.line} ({self.file})"


def running_places(frame: FrameType | None) -> tuple[Place, ...]:
    """Return the places of the program that led to this frame, the innermost first."""
    return tuple(_of_the_program(_outwards(frame)))


def places_of(error: BaseException) -> tuple[Place, ...]:
    """Return the places of the program that an exception has passed, the innermost first."""
    return tuple(_of_the_program(reversed(list(_along(error.__traceback__)))))


def _outwards(frame: FrameType | None) -> Iterator[tuple[FrameType, int]]:
    while frame is not None and RUNS_PROGRAMS not in frame.f_globals:
        yield frame, frame.f_lineno
        frame = frame.f_back


def _along(traceback: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next


def _of_the_program(frames: Iterable[tuple[FrameType, int]]) -> Iterator[Place]:
    for frame, line in frames:
        if _is_of_the_program(frame):
            code = frame.f_code
            yield Place(_procedure(code), line, Path(code.co_filename).name)


def _is_of_the_program(frame: FrameType) -> bool:
    if str(frame.f_globals.get("__name__", "")).partition(".")[0] == _RUNTIME:
        return False
    file = frame.f_code.co_filename
    return not file.startswith("<frozen ") and (not file.startswith(_STANDARD_LIBRARY) or _INSTALLED in file)


def _procedure(code: CodeType) -> str:
    return code.co_qualname.replace("<locals>.", "")
