"""What was found on a page, and how it is printed."""

from __future__ import annotations

import enum
import textwrap
from collections import Counter
from collections.abc import Iterator

from wlcompat.record import value

_WIDTH = 118
_WIDEST_SUBJECT = 38
_BOLD, _DIM, _RESET = "\033[1m", "\033[2m", "\033[0m"


class Status(enum.StrEnum):
    """How the page and the catalog stand to each other in one point."""

    OK = "ok"
    DIFFERS = "differs"
    """Both say something, and not the same."""
    MISSING = "missing"
    """The page says something that the runtime does not have."""
    NOTE = "note"
    """Worth knowing; no contradiction."""

    @property
    def contradicts(self) -> bool:
        """Whether the page cannot be said to agree."""
        return self in (Status.DIFFERS, Status.MISSING)


_COLOURS = {
    Status.OK: "\033[32m",
    Status.DIFFERS: "\033[31m",
    Status.MISSING: "\033[31m",
    Status.NOTE: "\033[36m",
}


@value
class Finding:
    """One point that was looked at."""

    status: Status
    subject: str
    """What it is about, such as `parameter <Port number>`."""
    sentence: str
    line: int = 0
    """The line of the page that says so, from 1; 0 where no single line does."""

    def as_plain(self) -> dict[str, object]:
        """Return the finding as JSON has it."""
        return {
            "status": self.status.value,
            "subject": self.subject,
            "sentence": self.sentence,
            "line": self.line or None,
        }


@value
class PageReport:
    """All that was found on one page."""

    name: str
    """The name of the page's file."""
    function: str | None
    """The function that the page describes, as the page spells it; None where none was found."""
    lines: tuple[Finding, ...]

    @property
    def agrees(self) -> bool:
        """Whether the page describes a function and nothing on it contradicts the catalog."""
        return self.function is not None and not any(finding.status.contradicts for finding in self.lines)

    def as_plain(self) -> dict[str, object]:
        """Return the report as JSON has it."""
        return {
            "page": self.name,
            "function": self.function,
            "agrees": self.agrees,
            "findings": [finding.as_plain() for finding in self.lines],
        }


def report_lines(report: PageReport, colour: bool = False) -> Iterator[str]:
    """Yield the lines that show a report: the page, its findings one below the other, the outcome."""

    def paint(text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if colour else text

    title = report.function or "no function found"
    yield f"{paint(_printable(title), _BOLD)}  {paint(_printable(report.name), _DIM)}"
    widest = max((len(finding.subject) for finding in report.lines), default=0)
    subject_width = min(widest, _WIDEST_SUBJECT)
    margin = " " * (2 + len("differs") + 2)
    indent = margin + " " * (subject_width + 2)
    for finding in report.lines:
        status = paint(f"{finding.status.value:<7}", _COLOURS[finding.status])
        subject = _printable(finding.subject)
        place = f" (line {finding.line})" if finding.line and finding.status is not Status.OK else ""
        sentence = textwrap.wrap(_printable(finding.sentence) + place, max(_WIDTH - len(indent), 40)) or [""]
        if len(subject) > subject_width:
            yield f"  {status}  {subject}"
        else:
            yield f"  {status}  {subject:<{subject_width}}  {sentence.pop(0)}".rstrip()
        yield from (indent + line for line in sentence)
    outcome = "agrees" if report.agrees else "differs"
    yield f"  {paint(outcome, _COLOURS[Status.OK if report.agrees else Status.DIFFERS])}: {_totals(report)}"


def _totals(report: PageReport) -> str:
    counts = Counter(finding.status for finding in report.lines)
    words = {
        Status.OK: ("fact agrees", "facts agree"),
        Status.DIFFERS: ("differs", "differ"),
        Status.MISSING: ("is missing", "are missing"),
        Status.NOTE: ("note", "notes"),
    }
    parts = [
        f"{counts[status]} {one if counts[status] == 1 else many}"
        for status, (one, many) in words.items()
        if counts[status]
    ]
    return ", ".join(parts) or "nothing was found"


def _printable(text: str) -> str:
    """Return the text without what would move the cursor or colour the terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text)
