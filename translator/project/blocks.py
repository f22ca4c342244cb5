"""What a project file is made of: blocks of code, each with its kind, its title and its place in the file."""

from __future__ import annotations

import enum
from functools import cached_property
from typing import NamedTuple

from translator.project.finding import FileKind
from translator.source import Origin, Run, SourceText, Taken
from wlcompat.record import field, value


class BlockKind(enum.Enum):
    """What a block of code is."""

    DECLARATION = "declaration"
    """The code that declares a class, the variables of a set or a window, or that starts a project."""
    CLOSING = "closing"
    """The code that runs when the file's element goes."""
    PROCEDURE = "procedure"
    METHOD = "method"
    CONSTRUCTOR = "constructor"
    DESTRUCTOR = "destructor"
    PROPERTY_READ = "property read"
    PROPERTY_WRITE = "property write"
    PROCESS = "process"
    """The code of an event, of a control or of the element itself."""
    PLAIN = "plain text"


class Side(enum.Enum):
    """Where code runs."""

    SERVER = "server"
    """The program itself: a WINDEV program, or the server of a site."""
    BROWSER = "browser"


class CodeLanguage(enum.Enum):
    """What a block is written in."""

    WLANGUAGE = "WLanguage"
    JAVASCRIPT = "JavaScript"
    OTHER = "another language"


@value
class CodeBlock:
    """A block of code as the user's editor shows it: indentation and marks of the file format taken away."""

    kind: BlockKind
    title: str
    """The procedure's name; else the elements that the block belongs to and the number of the process."""
    source: SourceText
    """The text, which answers with the places in the user's file."""
    side: Side = Side.SERVER
    language: CodeLanguage = CodeLanguage.WLANGUAGE
    owners: tuple[str, ...] = ()
    """The names of the elements in which the block stands, from the outside in, without the file's own."""
    process: int = 0
    """WINDEV's number for the process."""

    @property
    def text(self) -> str:
        """The code."""
        return self.source.text

    @property
    def is_wlanguage(self) -> bool:
        """Whether the parser can be given this block."""
        return self.language is CodeLanguage.WLANGUAGE

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not self.source.text or self.source.text.isspace()


class NoteKind(enum.Enum):
    """What there is to say of a file when it has been read."""

    UNKNOWN_RESOURCE = "unknown resource"
    """A string resource whose text is in no table that was read; it stays as it stands."""
    DIALOG = "stored dialog"
    """A dialog stored outside the code; the mark for it stays as it stands."""
    OTHER_LANGUAGE = "other language"
    """A block in JavaScript or another language; it is not translated."""
    STRAY_LINES = "stray lines"
    """Lines that are not in the format: inside code they are taken as code, elsewhere left out."""
    CUT_OFF = "cut off"
    """The file ends before its last section: part of it is missing."""


class Note(NamedTuple):
    """Something to tell the user of a file."""

    kind: NoteKind
    origin: Origin
    about: str


class Part(NamedTuple):
    """A block within the source of a whole file: its text stands from `start` up to `end`."""

    block: CodeBlock
    start: int
    end: int


@value
class ProjectFile:
    """A file that was read: one unit of the program, which becomes one module."""

    kind: FileKind
    name: str
    whole: SourceText
    """The file as it is."""
    blocks: tuple[CodeBlock, ...]
    notes: tuple[Note, ...] = field(default=())
    language: str = ""
    """The first language of its texts, such as `fr-FR`, where the file says so."""

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The blocks in WLanguage that hold anything, and where they stand in `source`; declarations go first."""
        parts: list[Part] = []
        start = 0
        for block in sorted(self.blocks, key=lambda block: block.kind is not BlockKind.DECLARATION):
            if block.is_wlanguage and not block.is_empty:
                end = start + len(block.text)
                parts.append(Part(block, start, end))
                start = end + len(_GAP)
        return tuple(parts)

    @cached_property
    def source(self) -> SourceText:
        """All WLanguage of the file as one text, a blank line between two blocks."""
        if len(self.blocks) == 1 and self.blocks[0].source is self.whole:
            return self.whole
        runs: list[Run] = []
        for part in self.parts:
            taken = part.block.source.taken
            if taken is None:
                raise ValueError("a block of several must be taken out of its file")
            runs += [Run(run.start + part.start, run.place, run.moves) for run in taken.runs]
            runs.append(Run(part.end, taken.place(part.end - part.start), moves=False))
        text = _GAP.join(part.block.text for part in self.parts)
        taken = Taken(self.whole, tuple(runs) or (Run(0, 0),))
        return SourceText(self.whole.name, text, self.whole.repairs, taken)


_GAP = "\n\n"
