"""Plain texts in the form of other languages: code behind the END of a procedure, procedures inside a class.

WLanguage has neither: a procedure ends where the next one begins, and the methods of a class stand in blocks of their own.
People who come from other languages, and machines, write both. Here such a text is put into the order that WLanguage's
editor would have it in, the code of the main part first; every character keeps its place in the user's file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from translator.patterns import pattern
from translator.source import Run, SourceText, Taken
from translator.syntax.nodes import BrokenProcedure, Composite, Procedure, Program
from translator.syntax.parser import parse
from translator.syntax.problems import ProblemKind, SyntaxProblem
from wlcompat.catalog import fold

_SPACE_AND_COMMENTS = pattern(r"(?:\s+|//[^\n]*|/\*(?:.|\n)*?(?:\*/|\Z))*")
_CLASS_HEADER = pattern(
    r"^([^\S\n]*)(class|classe)[^\S\n]+([^\W\d]\w*)([^\S\n]+[^\W\d][^\n]*)?[^\S\n]*((?://[^\n]*)?)$",
    re.IGNORECASE | re.MULTILINE,
)
"""`CLASS CShape`, and what it inherits."""
_COMMENT_LINE = pattern(r"[^\S\n]*//")


def parse_in_order(source: SourceText) -> tuple[SourceText, Program, list[SyntaxProblem]]:
    """Parse a plain text; where it had to be rearranged, the text that is returned says where its characters stood."""
    program, problems = parse(source.text)
    broken = {problem.start for problem in problems if problem.kind is ProblemKind.UNEXPECTED}
    headers = (
        [found for found in _CLASS_HEADER.finditer(source.text) if found.start(2) in broken] if broken else []
    )
    if headers:
        source = _with_headers(source, headers)
        program, problems = parse(source.text)
    if any(problem.kind in _ENDS for problem in problems):
        pieces = [*_Order(source.text, program, problems).pieces()]
        if len(pieces) > 1:
            source = _put_together(source, pieces)
            program, problems = parse(source.text)
    if any(_declared_last(procedure) for procedure in program.procedures):
        source = _put_together(source, [*_declarations_first(source.text, program)])
        program, problems = parse(source.text)
    return source, program, problems


def _declared_last(procedure: Procedure | BrokenProcedure) -> list[Composite]:
    """Return the classes and structures at the end of a procedure: it uses none of them, what follows does."""
    found: list[Composite] = []
    for statement in reversed(procedure.body.statements):
        if not isinstance(statement, Composite):
            break
        found.append(statement)
    return found if not procedure.handlers else []


def _declarations_first(text: str, program: Program) -> Iterator[_Piece]:
    """Yield the text with the classes and structures at the ends of procedures above the first procedure."""
    order = _Order(text, program, ())
    first = order.above_first_procedure
    moved = sorted(
        order.lines_of(declared) for procedure in program.procedures for declared in _declared_last(procedure)
    )
    yield 0, first, ""
    for start, end in moved:
        yield start, end, ""
    begin = first
    for start, end in moved:
        yield begin, start, ""
        begin = end
    yield begin, len(text), ""


_ENDS = (ProblemKind.SURPLUS_END, ProblemKind.PROCEDURE_END)
_Piece = tuple[int, int, str]
"""The offsets of a piece of the text, and what stands in its place if not itself."""


class _ClassWithMethods(NamedTuple):
    """A class whose block holds procedures."""

    name: str
    start: int
    first_method: int
    end: int = 0


class _Order:
    """Where the pieces of one text belong."""

    def __init__(self, text: str, program: Program, problems: Sequence[SyntaxProblem]) -> None:
        self._text = text
        self._problems = problems
        self._procedures = program.procedures
        self._headers = sorted(self._line(procedure.start) for procedure in program.procedures)
        bodies = [program.main, *(procedure.body for procedure in program.procedures)]
        self._classes = [
            statement
            for body in bodies
            for statement in body.statements
            if isinstance(statement, Composite) and statement.kind == "CLASS"
        ]

    @property
    def above_first_procedure(self) -> int:
        """Where the comments begin that stand above the first procedure."""
        return self._above(self._headers[0])

    def lines_of(self, declared: Composite) -> tuple[int, int]:
        """Return the offsets of the lines of a declaration, with the comments above it."""
        return self._above(self._line(declared.start)), self._line_end(declared.end)

    def pieces(self) -> Iterator[_Piece]:
        """Yield the pieces of the text in their order; the whole text where nothing is to be moved."""
        late, classes = self._late_code()
        if not late and not classes:
            return
        moved: list[_Piece] = []
        changed: list[_Piece] = []
        for start, end in late:
            moved.append((start, end, ""))
            changed.append((start, end, ""))
        for one in classes:
            # The END of a class goes in front of its first method, with the rest of its block where that moves
            place = self._above(self._line(one.first_method))
            line, behind = self._line(one.end), self._line_end(one.end)
            wanted = (place, place, self._text[line:behind].strip() + "\n")
            at = next((i + 1 for i, (start, end, _) in enumerate(moved) if start <= one.start < end), None)
            if at is None:
                changed.append(wanted)
            else:
                moved.insert(at, wanted)
            changed += [(line, behind, ""), *self._methods(one, classes)]
        first = self.above_first_procedure
        begin = 0
        for start, end, text in sorted(changed):
            if moved and start > first:
                yield from ((begin, first, ""), *moved)
                begin, moved = first, []
            yield begin, start, ""
            if text:
                yield start, end, text
            begin = end
        yield begin, len(self._text), ""

    def _methods(self, one: _ClassWithMethods, classes: Sequence[_ClassWithMethods]) -> Iterator[_Piece]:
        """Yield what makes the procedures inside a class its methods; those that are written out below become comments."""
        procedures = [p for p in self._procedures if isinstance(p, Procedure)]
        below = {
            fold(p.name.text)
            for p in procedures
            if p.start > one.end and not any(other.first_method <= p.start < other.end for other in classes)
        }
        for procedure in procedures:
            if procedure.owner or not one.first_method <= procedure.start < one.end:
                continue
            if not procedure.body.statements and fold(procedure.name.text) in below:
                start = self._first_word(self._line(procedure.start))
                yield start, start, "// "
            else:
                yield procedure.name.start, procedure.name.start, f"{one.name}."

    def _late_code(self) -> tuple[list[tuple[int, int]], list[_ClassWithMethods]]:
        """Return where main code stands behind procedures, and the classes that hold procedures."""
        late: list[tuple[int, int]] = []
        closed: list[_ClassWithMethods] = []
        waiting = [*self._classes_without_end()]
        headers, whole = frozenset(self._headers), len(self._text)
        behind_end = -1
        for end in self._ends():
            behind = self._code_from(end.offset + len(end.found))
            place = bisect_right(self._headers, end.offset)
            if place == 0:
                continue
            header = self._headers[place - 1]
            line, line_end = self._line(end.offset), self._line_end(end.offset)
            is_open = bool(waiting) and waiting[0].start < end.offset
            if is_open and self._closes(waiting[0], end, header, behind_end):
                closed.append(waiting.pop(0)._replace(end=end.offset))
                is_open = False
            elif self._column(end.offset) != self._column_of_line(header) or not self._is_indented(
                header, end
            ):
                continue
            behind_end = behind
            is_code = behind < whole and self._line(behind) not in headers
            if is_code and behind not in self._end_offsets and not is_open and self._is_as_deep(behind, line):
                stop = bisect_right(self._headers, behind)
                late.append(
                    (line_end, self._above(self._headers[stop]) if stop < len(self._headers) else whole)
                )
        return late, closed

    def _closes(self, one: _ClassWithMethods, end: SyntaxProblem, header: int, behind_end: int) -> bool:
        """Whether an END is that of a class: it stands no deeper, or where its methods do so too, behind another END."""
        column = self._column_of_line(self._line(one.start))
        if self._column_of_line(header) > column:
            return self._column(end.offset) <= column
        return behind_end == end.offset

    def _ends(self) -> list[SyntaxProblem]:
        found = sorted((p for p in self._problems if p.kind in _ENDS), key=lambda p: p.offset)
        self._end_offsets = frozenset(problem.offset for problem in found)
        return found

    def _classes_without_end(self) -> Iterator[_ClassWithMethods]:
        """Yield the classes in whose blocks a procedure begins."""
        for problem in self._problems:
            if problem.kind is ProblemKind.MISSING_END:
                for one in self._classes:
                    if any(one.start <= opened < one.end for opened in problem.opened):
                        yield _ClassWithMethods(one.name.text, one.start, problem.offset)

    def _is_indented(self, header: int, end: SyntaxProblem) -> bool:
        """Whether what stands between a header and its END stands deeper than the header."""
        place = self._code_from(self._line_end(header))
        return place >= end.offset or self._column(place) > self._column_of_line(header)

    def _code_from(self, offset: int) -> int:
        """Return where code goes on behind the blanks and comments at an offset."""
        passed = _SPACE_AND_COMMENTS.match(self._text, offset)
        return passed.end() if passed else offset

    def _is_as_deep(self, offset: int, line: int) -> bool:
        """Whether what stands at an offset stands no deeper than a line."""
        return self._column(offset) <= self._column_of_line(line)

    def _above(self, line: int) -> int:
        """Return where the comments begin that stand right above a line."""
        while line > 0:
            before = self._line(line - 1)
            if not _COMMENT_LINE.match(self._text, before):
                break
            line = before
        return line

    def _line(self, offset: int) -> int:
        return self._text.rfind("\n", 0, offset) + 1

    def _line_end(self, offset: int) -> int:
        """Return the offset behind the line break of a line."""
        return (self._text.find("\n", offset) + 1) or len(self._text)

    def _column(self, offset: int) -> int:
        return len(self._text[self._line(offset) : offset].expandtabs(4))

    def _column_of_line(self, line: int) -> int:
        return self._column(self._first_word(line))

    def _first_word(self, line: int) -> int:
        """Return where the first word of a line begins."""
        end = self._line_end(line)
        return end - len(self._text[line:end].lstrip())


def _with_headers(source: SourceText, headers: Sequence[re.Match[str]]) -> SourceText:
    """Return the text with the headers of classes in the form of WLanguage: `CShape is Class`."""
    pieces: list[_Piece] = []
    begin = 0
    for header in headers:
        indent, keyword, name, base, comment = header.groups()
        line = f"{indent}{name} is {keyword} {comment}\n" + (f"{indent}{base.strip()}\n" if base else "")
        pieces += [(begin, header.start(), ""), (header.start(), header.end(), line)]
        begin = header.end() + 1
    return _put_together(source, [*pieces, (begin, len(source.text), "")])


def _put_together(source: SourceText, pieces: Sequence[_Piece]) -> SourceText:
    text = ""
    runs: list[Run] = []
    for start, end, instead in pieces:
        piece = instead or source.text[start:end]
        if not piece:
            continue
        if instead:
            runs.append(Run(len(text), _in_file(source, start), moves=False))
        else:
            runs += _runs_of(source, start, end, len(text))
            if end == len(source.text) and not piece.endswith("\n"):
                piece += "\n"
        text += piece
    file = source.taken.file if source.taken is not None else source
    return SourceText(source.name, text, source.repairs, Taken(file, tuple(runs)))


def _runs_of(source: SourceText, start: int, end: int, at: int) -> Iterator[Run]:
    """Yield where the characters of a piece stand in the user's file; the piece begins at an offset of the new text."""
    yield Run(at, _in_file(source, start))
    for run in source.taken.runs if source.taken is not None else ():
        if start < run.start < end:
            yield Run(at + run.start - start, run.place, run.moves)


def _in_file(source: SourceText, offset: int) -> int:
    return source.taken.place(offset) if source.taken is not None else offset
