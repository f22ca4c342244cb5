"""Documents: text with the places where it may go on on another line, and how these are chosen.

The algebra is Wadler's: a group stands on one line where that fits, else it breaks. What ruff's formatter has beyond
that is here too: what depends on how another group came out, brackets that may break inside a line that does not,
and layouts of which the first that fits is taken.
"""

from __future__ import annotations

from typing import Any

from translator.emitter.widths import width
from wlcompat.record import record

LINE_LENGTH = 88
INDENT = 4


class Mode:
    """How a group came out: flat or broken."""

    __slots__ = ("flat",)

    flat: bool


@record
class Line:
    """A place to break: in a flat group its text stands there."""

    text: str


SOFT, SPACE = Line(""), Line(" ")


@record
class Group:
    """Flat where it fits, else broken, unless it is to be broken in any case."""

    content: Document
    is_broken: bool = False
    only_if_broken: Mode | None = None
    """Where that other group is flat, there is no group here: its lines are those of what is around it."""


@record
class Block:
    """A group whose content, where it is broken, stands on lines of its own, one step to the right."""

    content: Document
    mode: Mode | None = None
    in_parentheses: bool = False
    """Whether it gets parentheses then."""
    if_that_helps: bool = False
    """Whether it stays flat where it does not fit between its parentheses either."""
    is_broken: bool = False


@record
class Indent:
    """One step to the right."""

    content: Document


@record
class Choice:
    """One of two, as a group came out: the one around it where no other is named."""

    broken: Document
    flat: Document
    mode: Mode | None = None


@record
class Brackets:
    """What may break although the line around it does not, provided that the group of the mode is flat."""

    content: Document
    mode: Mode | None = None


@record
class FirstThatFits:
    """Layouts from flat to broken, of which the first that fits is taken, else the last."""

    layouts: tuple[Document, ...]
    with_all_lines: bool = False
    """Whether not only the first line, up to where it breaks, has to fit."""


Document = str | tuple[Any, ...] | Line | Group | Block | Indent | Choice | Brackets | FirstThatFits
"""A tuple is documents one behind the other."""

_FIRST_LINE, _ALL_LINES, _ANY_WIDTH = range(3)
"""How far it is looked whether something fits: to the first break; through all lines; the same, but not how wide."""

_Part = tuple[Any, int, bool]
"""A document, the column where its lines begin, and whether its lines do not break."""
_Measured = tuple[Any, int, bool, int]


def printed(document: Document, indent: int = 0) -> list[str]:
    """Return the lines of a document that begins at a column."""
    return _Printer(indent).run(document)


class _Printer:
    def __init__(self, indent: int) -> None:
        self.indent = indent
        self.lines: list[str] = []
        self.line = " " * indent
        self.column = indent
        self.fits_so_far = False
        """Whether what is flat here was measured with the line: groups in it need not be."""
        self.waiting: list[_Part] = []

    def run(self, whole: Document) -> list[str]:
        waiting = self.waiting
        waiting.append((whole, self.indent, False))
        while waiting:
            document, indent, flat = waiting.pop()
            kind = type(document)
            if kind is str:
                self.line += document
                self.column += len(document) if document.isascii() else width(document)
            elif kind is tuple:
                for part in reversed(document):
                    waiting.append((part, indent, flat))
            elif kind is Line:
                if flat:
                    self.line += document.text
                    self.column += len(document.text)
                else:
                    self.break_line(indent)
            elif kind is Block:
                self.block(document, indent, flat)
            elif kind is Group:
                waiting.append((document.content, indent, self.is_flat(document, indent, flat)))
            elif kind is Choice:
                waiting.append((_chosen(document, flat), indent, flat))
            elif kind is Indent:
                waiting.append((document.content, indent + INDENT, flat))
            elif kind is Brackets:
                if document.mode is None or document.mode.flat:
                    self.fits_so_far = False
                waiting.append((document.content, indent, flat))
            else:
                self.first_that_fits(document, indent, flat)
        self.lines.append(self.line)
        return self.lines

    def break_line(self, indent: int) -> None:
        self.lines.append(self.line)
        self.line = " " * indent
        self.column = indent
        self.fits_so_far = False

    def is_flat(self, group: Group, indent: int, flat: bool) -> bool:
        if group.is_broken:
            return False
        around = group.only_if_broken
        if (flat and self.fits_so_far) or (around is not None and around.flat):
            return flat
        self.fits_so_far = True
        return self.fits((group.content, indent, True, _FIRST_LINE))

    def block(self, block: Block, indent: int, flat: bool) -> None:
        mode = block.mode or Mode()
        mode.flat = True
        if block.is_broken:
            mode.flat = False
        elif not (flat and self.fits_so_far):
            self.fits_so_far = True
            mode.flat = self.fits((block.content, indent, True, _FIRST_LINE))
            if block.if_that_helps and not mode.flat:
                mode.flat = False
                mode.flat = not self.fits((_broken(block), indent, False, _ALL_LINES))
        if mode.flat:
            self.waiting.append((block.content, indent, True))
        else:
            self.waiting.append((_broken(block), indent, False))

    def first_that_fits(self, document: FirstThatFits, indent: int, flat: bool) -> None:
        *candidates, last = document.layouts
        if flat and self.fits_so_far:
            self.waiting.append((document.layouts[0], indent, flat))
            return
        self.fits_so_far = True
        measure = _ALL_LINES if document.with_all_lines else _FIRST_LINE
        for layout in candidates:
            if self.fits((layout, indent, True, measure)):
                self.waiting.append((layout, indent, True))
                return
        self.waiting.append((last, indent, False))

    def fits(self, first: _Measured) -> bool:
        """Whether a document, and what is waiting behind it up to a break, fits."""
        ahead = [first]
        behind = len(self.waiting)
        room = LINE_LENGTH - self.column
        while True:
            if ahead:
                document, indent, flat, measure = ahead.pop()
            elif behind:
                behind -= 1
                document, indent, flat = self.waiting[behind]
                measure = _FIRST_LINE
            else:
                return True
            kind = type(document)
            if kind is str:
                room -= len(document) if document.isascii() else width(document)
                if room < 0 and measure != _ANY_WIDTH:
                    return False
            elif kind is tuple:
                for part in reversed(document):
                    ahead.append((part, indent, flat, measure))
            elif kind is Line:
                if flat:
                    room -= len(document.text)
                elif measure == _FIRST_LINE:
                    return True
                else:
                    room = LINE_LENGTH - indent
            elif kind is Block:
                flat = flat and not document.is_broken
                if document.mode is not None:
                    document.mode.flat = flat
                inner = document.content if flat or document.if_that_helps else _broken(document)
                ahead.append((inner, indent, flat, measure))
            elif kind is Group:
                ahead.append((document.content, indent, flat and not document.is_broken, measure))
            elif kind is Choice:
                ahead.append((_chosen(document, flat), indent, flat, measure))
            elif kind is Indent:
                ahead.append((document.content, indent + INDENT, flat, measure))
            elif kind is Brackets:
                if flat and (document.mode is None or document.mode.flat):
                    flat, measure = False, _ANY_WIDTH
                ahead.append((document.content, indent, flat, measure))
            elif flat:
                measure = _ALL_LINES if document.with_all_lines else _FIRST_LINE
                ahead.append((document.layouts[0], indent, flat, measure))
            else:
                ahead.append((document.layouts[-1], indent, flat, measure))


def _broken(block: Block) -> Document:
    if block.in_parentheses:
        return ("(", Indent((SOFT, block.content)), SOFT, ")")
    return (Indent((SOFT, block.content)), SOFT)


def _chosen(document: Choice, flat: bool) -> Document:
    is_flat = flat if document.mode is None else document.mode.flat
    return document.flat if is_flat else document.broken
