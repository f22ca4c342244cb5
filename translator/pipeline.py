"""The passes, in order: text, tree, names, Python tree, Python text."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic, Rule
from translator.emitter.entry_point import write_entry_point
from translator.emitter.writer import write
from translator.lowering.context import Counts
from translator.lowering.inference import infer_types, inferring
from translator.lowering.linking import Uses, place_imports, set_imports
from translator.lowering.program import Lowered, lower_program
from translator.processes import Found, together
from translator.project.blocks import Note, NoteKind, ProjectFile
from translator.project.finding import OF_ONE_ELEMENT, FileKind
from translator.semantics.assembly import module_names, parse_file
from translator.semantics.binder import BoundProgram, bind_units
from translator.semantics.project import Unit
from translator.semantics.set_aside import bound_together, told, whole_text_marked, without_program
from translator.semantics.visible import Visible
from translator.source import Repair, SourceText
from translator.syntax.problems import ProblemKind, SyntaxProblem
from translator.syntax.rearranging import parse_in_order
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
    is_opened: bool = False
    """Whether it is a window, page or report: its main code does not run when the program starts."""


def translate(source: SourceText, notes: Sequence[Note] = (), blocks: int = 1) -> Translation:
    """Translate a source text that is a whole program; never fails, what cannot be translated is marked.

    `notes` are what reading its project file found, `blocks` of how many blocks of code the text is.
    """
    mistakes: list[str] = []
    try:
        source, program, problems = parse_in_order(source)
    except Exception as mistake:  # of ours
        mistakes.append(told(mistake))
        program, problems = whole_text_marked(len(source.text)), []
    (bound,), of_names = bound_together([Unit(program, taken=source.taken)], [source], infer_types)
    lowered = _lowered(source, bound, [*mistakes, *of_names.values()])
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

    def each(share: Sequence[int], doing: str) -> Iterator[int]:
        for position, number in enumerate(share, 1):
            progress(doing, position * len(files) // len(share) - 1)
            yield number

    def parsing(share: Sequence[int]) -> Generator[Found, Found, Found]:
        return {number: _parsed(files[number], names[number]) for number in each(share, "reading")}
        yield

    parsed = together(parsing, weights, processes, telling=_SENDING_TREES)
    sources = [source for *_, source in parsed]
    bounds, mistakes = bound_together([unit for unit, *_ in parsed], sources)
    units = [*zip(sources, bounds, strict=True)]
    visible = [Visible(bound) for bound in bounds]

    def translating(share: Sequence[int]) -> Generator[Found, Found, Found]:
        of_types: list[str] = []
        try:
            yield from inferring(units, share)
        except (
            Exception
        ) as mistake:  # of ours, in what every process does alike: all go on with the types so far
            of_types.append(told(mistake))
        lowered: dict[int, Lowered] = {}
        for number in each(share, "translating"):
            failed = [*parsed[number][2], *([mistakes[number]] if number in mistakes else ()), *of_types]
            # What is lowered after it shall not see what other processes do not
            with visible[number].as_it_is():
                lowered[number] = _lowered(*units[number], failed)
        uses = yield {number: Uses(one.units, one.units_at_import) for number, one in lowered.items()}
        placed = place_imports({names[number]: uses[number] for number in sorted(uses)})
        for number, one in lowered.items():
            set_imports(one.module, placed[names[number]])
        return {
            number: _translation(
                sources[number],
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


def _parsed(file: ProjectFile, name: str) -> tuple[Unit, list[SyntaxProblem], list[str], SourceText]:
    """Parse a file; where the parser itself fails, the whole file is one mark, with what failed beside it."""
    try:
        unit, problems, source = parse_file(file, name)
    except Exception as mistake:  # of ours
        length = len(file.source.text)
        return Unit(whole_text_marked(length), name, file.name), [], [told(mistake)], file.source
    return unit, problems, [], source


def _lowered(source: SourceText, bound: BoundProgram, mistakes: list[str]) -> Lowered:
    """Lower a file; where that fails as a whole, the whole file is one mark. `mistakes` are what failed before."""
    try:
        lowered = lower_program(source, bound)
    except Exception as mistake:  # of ours
        return _marked(source, bound.unit, told(mistake))
    lowered.diagnostics.extend(rules.OwnMistake.at(source.origin(0), about=about) for about in mistakes)
    return lowered


def _marked(source: SourceText, unit: Unit, about: str) -> Lowered:
    """Return the module of a file of which nothing can be translated: its text in comments, and a call that raises."""
    lowered = lower_program(source, bind_units([without_program(unit, source)])[0])
    lowered.diagnostics.append(rules.OwnMistake.at(source.origin(0), about=about))
    return lowered


def entry_point(translations: Sequence[Translation]) -> str:
    """Return the Python of `__main__.py` for a program of several modules; empty where there is but one."""
    parts = [one for one in translations if one.module and one.has_main and not one.is_opened]
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
    try:
        written = write(lowered.module)
    except Exception as mistake:  # of ours
        lowered = _marked(source, Unit(whole_text_marked(0), module), told(mistake))
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
        is_opened=kind in OF_ONE_ELEMENT,
    )


def _diagnostic(source: SourceText, problem: SyntaxProblem) -> Diagnostic:
    shown = problem.found.strip()
    found = f"“{shown}”" if shown else "the end of the line"
    lines = ", ".join(str(source.origin(offset).line) for offset in problem.opened)
    return _PROBLEMS[problem.kind].at(source.origin(problem.offset), found=found, lines=lines)
