"""What the parser found wrong; the pipeline turns each into a diagnostic."""

from __future__ import annotations

import enum
from typing import NamedTuple


class ProblemKind(enum.Enum):
    """Why the parser had to help itself."""

    UNEXPECTED = "unexpected"
    UNKNOWN_CHARACTER = "unknown character"
    OPEN_STRING = "open string"
    TOO_DEEP = "too deep"
    MISSING_END = "missing end"
    SURPLUS_END = "surplus end"
    PROCEDURE_END = "end of a procedure"


class SyntaxProblem(NamedTuple):
    """One problem: its kind, where it is, what stands there, and the part of the text that it costs."""

    kind: ProblemKind
    offset: int
    found: str
    start: int
    end: int
    opened: tuple[int, ...] = ()
    """Of an END that is missing: where the blocks begin that nothing closes."""
