"""The passes, in order: text, tree, names, Python tree, Python text."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic, Rule
from translator.emitter.entry_point import write_entry_point
from translator.emitter.writer import write
from translator.lowering.context import Counts
from translator.lowering.inference import infer_types, inferring
from translator.lowering.linking import Uses, place_imports
from translator.lowering.program import Lowered, lower_program
from translator.processes import Found, together
from translator.project.blocks import Note, NoteKind, ProjectFile
from translator.project.finding import FileKind
from translator.semantics.assembly import module_names, parse_file
from translator.semantics.binder import bind, bind_units
from translator.semantics.visible import Visible
from translator.source import Repair, SourceText
from translator.syntax.parser import parse
from translator.syntax.problems import ProblemKind, SyntaxProblem
from wlcompat.record import value

WORTH_A_PROCESS = 30_000
"""Of how many characters the translation takes much longer than making a process that takes part in it."""

_SENDING_TREES = 0.1
"""How long it takes to send trees to another process, as a part of what parsing takes."""

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
    ProblemKind.PROCEDURE_END: rules.ProcedureEnd,
}
_NOTES: dict[NoteKind, type[Rule]] = {
    NoteKind.UNKNOWN_RESOURCE: rules.UnknownResource,
    NoteKind.DIALOG: rules.StoredDialog,
    NoteKind.OTHER_LANGUAGE: rules.OtherLanguage,
    NoteKind.STRAY_LINES: rules.StrayLines,
    NoteKind.CUT_OFF: rules.CutOff,
}


@value
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
    module: str = ""
    """The name of the Python module, where it is one of several."""
    has_main: bool = False
    """Whether it has a function `main`, of the code before its first procedure."""
    declares_only: bool = False
    """Whether its main code sets up what it declares and is no program of its own."""


def translate(source: SourceText, notes: Sequence[Note] = (), blocks: int = 1) -> Translation:
    """Translate a source text that is a whole program; never fails, what cannot be translated is marked.

    `notes` are what reading its project file found, `blocks` of how many blocks of code the text is.
    """
    program, problems = parse(source.text)
    bound = bind(program)
    infer_types([(source, bound)])
    lowered = lower_program(source, bound)
    return _translation(source, lowered, problems, notes, blocks)


def translate_files(
    files: Sequence[ProjectFile],
    progress: Callable[[str, int], None] = lambda _doing, _done: None,
    jobs: int = 1,
) -> list[Translation]:
    """Translate the files of a program into modules that import one another, in the order of the files.

    `progress` is called with what is being done and how many files are behind it. `jobs` is how many processes may
    take part, where there is enough to do; what comes out is the same. Raises ProcessEnded.
    """
    names = module_names(files) if len(files) > 1 else [""] * len(files)
    weights = [len(file.source.text) for file in files]
    processes = max(1, min(jobs, len(files), sum(weights) // WORTH_A_PROCESS))

    def told(share: Sequence[int], doing: str) -> Iterator[int]:
        for position, number in enumerate(share, 1):
            progress(doing, position * len(files) // len(share) - 1)
            yield number

    def parsing(share: Sequence[int]) -> Generator[Found, Found, Found]:
        return {number: parse_file(files[number], names[number]) for number in told(share, "reading")}
        yield

    parsed = together(parsing, weights, processes, telling=_SENDING_TREES)
    bounds = bind_units([unit for unit, _ in parsed])
    units = [(file.source, bound) for file, bound in zip(files, bounds, strict=True)]
    visible = [Visible(bound) for bound in bounds]

    def translating(share: Sequence[int]) -> Generator[Found, Found, Found]:
        yield from inferring(units, share)
        lowered: dict[int, Lowered] = {}
        for number in told(share, "translating"):
            with visible[
                number
            ].as_it_is():  # what is lowered after it shall not see what other processes do not
                lowered[number] = lower_program(*units[number])
        uses = yield {number: Uses(one.units, one.units_at_import) for number, one in lowered.items()}
        placed = place_imports({names[number]: uses[number] for number in sorted(uses)})
        for number, one in lowered.items():
            one.module.units, one.module.late_units = placed[names[number]]
        return {
            number: _translation(
                files[number].source,
                one,
                parsed[number][1],
                files[number].notes,
                len(files[number].parts),
                names[number],
                files[number].kind,
            )
            for number, one in lowered.items()
        }

    classes = [symbol for bound in bounds for symbol in (*bound.classes.values(), *bound.missing_classes)]
    return together(translating, weights, processes, classes)


def entry_point(translations: Sequence[Translation]) -> str:
    """Return the Python of `__main__.py` for a program of several modules; empty where there is but one."""
    parts = [one for one in translations if one.module and one.has_main]
    declaring = [one for one in parts if one.declares_only]
    programs = [one for one in parts if not one.declares_only]
    return (
        write_entry_point([one.module for one in declaring], [one.module for one in programs])
        if any(one.module for one in translations)
        else ""
    )


def _translation(
    source: SourceText,
    lowered: Lowered,
    problems: Sequence[SyntaxProblem],
    notes: Sequence[Note],
    blocks: int,
    module: str = "",
    kind: FileKind = FileKind.PLAIN,
) -> Translation:
    written = write(lowered.module)
    found = [_REPAIRS[repair].at(source.origin(0)) for repair in source.repairs]
    found += [_NOTES[note.kind].at(note.origin, about=note.about) for note in notes]
    found += [_diagnostic(source, problem) for problem in problems]
    found += lowered.diagnostics
    line_of = {offset: source.line_of(offset) if offset >= 0 else 0 for offset in set(written.origins)}
    lines = tuple(line_of[offset] for offset in written.origins)
    found = list({(d.rule.code, d.origin, d.message): d for d in found}.values())
    diagnostics = tuple(sorted(found, key=lambda d: (d.origin.line, d.origin.column, d.rule.code)))
    return Translation(
        source,
        written.text,
        lines,
        diagnostics,
        lowered.counts,
        lowered.comments,
        blocks,
        module,
        has_main=lowered.module.has_main,
        declares_only=kind is not FileKind.PLAIN or lowered.declares_only,
    )


def _diagnostic(source: SourceText, problem: SyntaxProblem) -> Diagnostic:
    shown = problem.found.strip()
    found = f"“{shown}”" if shown else "the end of the line"
    return _PROBLEMS[problem.kind].at(source.origin(problem.offset), found=found)
