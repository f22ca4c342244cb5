"""The conversion of the files of a program together, each with its diagnostics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translator.convert.converter import Conversion, convert, own_names
from translator.convert.edit import Edit, apply
from translator.convert.names import OwnNames
from translator.diagnostics.convert_rules import NameTaken, NotConverted
from translator.diagnostics.rule import Diagnostic
from translator.project.blocks import ProjectFile
from translator.source import SourceText
from translator.syntax.problems import ProblemKind
from translator.syntax.vocabulary import Language
from wlcompat.record import value


@value
class ConvertedFile:
    """A file in the other language."""

    source: SourceText
    """Its code as it was."""
    text: str
    """The whole file, line ends as `\\n`."""
    diagnostics: tuple[Diagnostic, ...]


def convert_files(files: Sequence[ProjectFile], to: Language) -> list[ConvertedFile]:
    """Convert the files of one program; what one of them declares is left alone in all."""
    declared = OwnNames()
    if len(files) > 1:
        for file in files:
            declared.update(own_names(file.source.text))
    return [_convert_file(file, to, declared) for file in files]


def _convert_file(file: ProjectFile, to: Language, declared: OwnNames) -> ConvertedFile:
    source = file.source
    made = convert(source.text, to, declared)
    text = apply(
        file.whole.text, sorted(_in_file(file, made.edits))
    )  # blocks may stand in another order there
    found = sorted(_diagnostics(source, made), key=lambda d: (d.origin.line, d.origin.column, d.rule.code))
    return ConvertedFile(source, text, tuple(found))


def _in_file(file: ProjectFile, edits: Sequence[Edit]) -> Iterator[Edit]:
    """Yield the edits of the file's code as edits of the file itself."""
    source = file.source
    for edit in edits:
        if source.taken is None:
            yield edit
            continue
        start = source.taken.place(edit.start)
        end = start + edit.end - edit.start
        if file.whole.text[start:end] == source.text[edit.start : edit.end]:
            yield Edit(start, end, edit.text)


def _diagnostics(source: SourceText, made: Conversion) -> Iterator[Diagnostic]:
    for problem in made.problems:
        if problem.kind is not ProblemKind.MISSING_END:  # costs nothing: what stands there was understood
            shown = problem.found.strip()
            found = f"“{shown}”" if shown else "the end of the line"
            yield NotConverted.at(source.origin(problem.offset), found=found)
    for kept in made.kept:
        yield NameTaken.at(source.origin(kept.offset), name=kept.name, other=kept.other)
