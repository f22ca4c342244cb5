"""The passes, in order: text, tree, names, Python tree, Python text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic, Rule
from translator.emitter.writer import write
from translator.lowering.context import Counts
from translator.lowering.program import lower_program
from translator.project.blocks import Note, NoteKind
from translator.semantics.binder import bind
from translator.source import Repair, SourceText
from translator.syntax.parser import parse
from translator.syntax.problems import ProblemKind, SyntaxProblem

_REPAIRS: dict[Repair, type[Rule]] = {
    Repair.WINDOWS_1252: rules.WindowsEncoding,
    Repair.DOUBLE_ENCODING: rules.DoubleEncoding,
    Repair.HELP_PAGE_BLANKS: rules.HelpPageBlanks,
}
_PROBLEMS: dict[ProblemKind, type[Rule]] = {
    ProblemKind.UNEXPECTED: rules.Syntax,
    ProblemKind.UNKNOWN_CHARACTER: rules.Syntax,
    ProblemKind.OPEN_STRING: rules.OpenString,
    ProblemKind.TOO_DEEP: rules.TooDeep,
    ProblemKind.MISSING_END: rules.MissingEnd,
    ProblemKind.SURPLUS_END: rules.SurplusEnd,
}
_NOTES: dict[NoteKind, type[Rule]] = {
    NoteKind.UNKNOWN_RESOURCE: rules.UnknownResource,
    NoteKind.DIALOG: rules.StoredDialog,
    NoteKind.OTHER_LANGUAGE: rules.OtherLanguage,
    NoteKind.STRAY_LINES: rules.StrayLines,
    NoteKind.CUT_OFF: rules.CutOff,
}


@dataclass(frozen=True)
class Translation:
    """A translated source text."""

    source: SourceText
    python: str
    lines: tuple[int, ...]
    """The source map: for each line of the Python the line of the source that it was made from, 0 for none."""
    diagnostics: tuple[Diagnostic, ...]
    counts: Counts
    comments: int
    blocks: int


def translate(source: SourceText, notes: Sequence[Note] = (), blocks: int = 1) -> Translation:
    """Translate a source text; never fails, what cannot be translated is marked.

    `notes` are what reading its project file found, `blocks` of how many blocks of code the text is.
    """
    program, problems = parse(source.text)
    lowered = lower_program(source, bind(program))
    written = write(lowered.module)
    found = [_REPAIRS[repair].at(source.origin(0)) for repair in source.repairs]
    found += [_NOTES[note.kind].at(note.origin, about=note.about) for note in notes]
    found += [_diagnostic(source, problem) for problem in problems]
    found += lowered.diagnostics
    lines = tuple(source.line_of(offset) if offset >= 0 else 0 for offset in written.origins)
    found = list({(d.rule.code, d.origin, d.message): d for d in found}.values())
    diagnostics = tuple(sorted(found, key=lambda d: (d.origin.line, d.origin.column, d.rule.code)))
    return Translation(
        source, written.text, lines, diagnostics, lowered.counts, len(program.comments), blocks
    )


def _diagnostic(source: SourceText, problem: SyntaxProblem) -> Diagnostic:
    shown = problem.found.strip()
    found = f"“{shown}”" if shown else "the end of the line"
    return _PROBLEMS[problem.kind].at(source.origin(problem.offset), found=found)
