"""Where in the program something happened: the procedures that were running, and their lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from os.path import basename, dirname
from types import CodeType, FrameType, TracebackType
from typing import Any

from wlcompat.language import spoken
from wlcompat.record import value

_RUNTIME = __name__.partition(".")[0]
_STANDARD_LIBRARY = dirname(os.__file__) + os.sep
_INSTALLED = f"{os.sep}site-packages{os.sep}"
RUNS_PROGRAMS = "__runs_programs__"
"""A module that has this global runs programs: what called it is no part of them."""


@value
class Place:
    """A line of a procedure of the program."""

    procedure: str
    line: int
    file: str

    def __str__(self) -> str:
        return f"{self.procedure}, {spoken('line', 'ligne')} {self.line} ({self.file})"


Step = tuple[CodeType, int, Mapping[str, Any]]
"""What is known of a running procedure without keeping what it has in hand: code, line, the names of its module."""


def steps_to(frame: FrameType | None) -> list[Step]:
    """Return the steps that led to this frame, the innermost first: what `places` needs, quickly."""
    steps: list[Step] = []
    while frame is not None:
        steps.append((frame.f_code, frame.f_lineno, frame.f_globals))
        frame = frame.f_back
    return steps


def places(steps: Iterable[Step]) -> tuple[Place, ...]:
    """Return the places of the program among the steps, which begin with the innermost."""
    found = []
    for code, line, names in steps:
        if RUNS_PROGRAMS in names:
            break
        if _is_of_the_program(code, names):
            found.append(Place(_procedure(code), line, basename(code.co_filename)))
    return tuple(found)


def places_of(error: BaseException) -> tuple[Place, ...]:
    """Return the places of the program that an exception has passed, the innermost first."""
    return places(reversed(list(_along(error.__traceback__))))


def shown(error: BaseException) -> str:
    """Return the text that Python shows of an exception, with the steps of the program alone."""
    from traceback import FrameSummary, StackSummary, TracebackException

    report = TracebackException.from_exception(error)
    own: list[FrameSummary] = []
    told: TracebackException | None = report
    raised: BaseException | None = error
    while told is not None and raised is not None:
        steps = zip(told.stack, _along(raised.__traceback__), strict=False)
        of_program = [step for step, (code, _, names) in steps if _is_of_the_program(code, names)]
        told.stack = StackSummary.from_list(of_program)
        own += of_program
        cause = told.__cause__ is not None
        told, raised = (told.__cause__, raised.__cause__) if cause else (told.__context__, raised.__context__)
    return "".join(report.format() if own else report.format_exception_only()).rstrip()


def _along(traceback: TracebackType | None) -> Iterator[Step]:
    while traceback is not None:
        frame = traceback.tb_frame
        yield frame.f_code, traceback.tb_lineno, frame.f_globals
        traceback = traceback.tb_next


def _is_of_the_program(code: CodeType, names: Mapping[str, Any]) -> bool:
    if str(names.get("__name__", "")).partition(".")[0] == _RUNTIME:
        return False
    file = code.co_filename
    return not file.startswith("<frozen ") and (not file.startswith(_STANDARD_LIBRARY) or _INSTALLED in file)


def _procedure(code: CodeType) -> str:
    return code.co_qualname.replace("<locals>.", "")
