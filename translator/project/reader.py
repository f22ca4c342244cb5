"""Read a project file, in the text format of WINDEV, WEBDEV and WINDEV Mobile, into its blocks of code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from translator.project import resources
from translator.project.blocks import BlockKind, CodeBlock, CodeLanguage, Note, NoteKind, ProjectFile, Side
from translator.project.finding import FileKind
from translator.project.outline import ITEM, BlockText, Entry, Node, Outline, read_outline, scalar
from translator.project.resources import StringTable, string_table
from translator.source import Run, SourceText, Taken, UnreadableSource
from wlcompat.record import value

_KINDS = {kind.value: kind for kind in FileKind}
_LAST_SECTIONS = ("resources", "custom_note")
_PROCEDURE_LISTS = ("procedures", "procedure_templates")
_LANGUAGES = {"": CodeLanguage.WLANGUAGE, "JS": CodeLanguage.JAVASCRIPT}

# The upper half of the number of a process says what has it, the lower half which of its processes it is
_CONSTRUCTOR, _DESTRUCTOR, _PROPERTY_READ, _PROPERTY_WRITE = 9, 10, 30, 31
_BY_FAMILY = {
    _CONSTRUCTOR: BlockKind.CONSTRUCTOR,
    _DESTRUCTOR: BlockKind.DESTRUCTOR,
    _PROPERTY_READ: BlockKind.PROPERTY_READ,
    _PROPERTY_WRITE: BlockKind.PROPERTY_WRITE,
}
_FIRST, _LAST = 0, 2
_OF_PHP = 12
"""The variables of a site in PHP, which has both this and the first event."""

_Names = tuple[str, ...]


@value
class OpenedFile:
    """A project file whose outline is known, and of which other files may use the string resources."""

    source: SourceText
    outline: Outline
    table: StringTable


def read_project_file(source: SourceText, language: str = "") -> ProjectFile:
    """Read one file; its texts in the language asked for, such as `fr` or `en-GB`, else in the file's first.

    Raises UnreadableSource when it is not in the text format.
    """
    return read_opened(open_project_file(source), lambda _: None, language)


def open_project_file(source: SourceText) -> OpenedFile:
    """Read the outline of a file; raises UnreadableSource when it is not in the text format."""
    outline = read_outline(source)
    if not any(entry.key == "info" and isinstance(entry.value, Node) for entry in outline.root.entries):
        raise UnreadableSource(
            f"{source.name} is not a project file in text format; have WINDEV save the element as text, "
            "or copy its code into a file that ends in .wl"
        )
    return OpenedFile(source, outline, string_table(outline.root))


FindTable = Callable[[int], StringTable | None]
"""Returns the string table with an identifier, of whatever file of the program."""


def read_opened(opened: OpenedFile, find_table: FindTable, language: str = "") -> ProjectFile:
    """Read the blocks of an opened file."""
    return _Reader(opened, find_table, language).read()


class _Reader:
    def __init__(self, opened: OpenedFile, find_table: FindTable, language: str) -> None:
        self._source = opened.source
        self._lines = opened.source.text.split("\n")
        self._outline = opened.outline
        self._table = opened.table
        self._find_table = find_table
        self._notes: list[Note] = []
        root = opened.outline.root
        self._section = next((entry.key for entry in root.entries if entry.key in _KINDS), "")
        self._kind = _KINDS.get(self._section, FileKind.OTHER)
        stated = (text for node in root.children(self._section, "languages") for text in node.texts(ITEM))
        own = next(chain(stated, (opened.table.first_language,)), "")
        self._language = own
        self._languages = [name for name in (language, language.partition("-")[0], own) if name]

    def read(self) -> ProjectFile:
        root = self._outline.root
        name = next((info.text("name") for info in root.children("info")), "")
        blocks = tuple(block for _, block in sorted(self._blocks(), key=lambda found: found[0]))
        if strays := self._outline.strays:
            self._note(NoteKind.STRAY_LINES, self._source.line_start(strays[0]), str(len(strays)))
        if not any(entry.key in _LAST_SECTIONS for entry in root.entries):
            self._note(NoteKind.CUT_OFF, len(self._source.text), " / ".join(_LAST_SECTIONS))
        notes = tuple(sorted(self._notes, key=lambda note: note.origin))
        return ProjectFile(self._kind, name, self._source, blocks, notes, self._language)

    def _note(self, kind: NoteKind, offset: int, about: str) -> None:
        self._notes.append(Note(kind, self._source.origin(offset), about))

    def _blocks(self) -> Iterator[tuple[int, CodeBlock]]:
        """Yield the blocks, each with its line."""
        pending: list[tuple[Node, _Names, _Names]] = [(self._outline.root, (), ())]
        while pending:
            node, way, names = pending.pop()
            nodes = [entry for entry in node.entries if type(entry.value) is Node]
            if len(nodes) < len(node.entries):
                codes = [
                    entry for entry in node.entries if entry.key == "code" and type(entry.value) is not Node
                ]
                about = node.all_texts() if codes else {}
                for entry in codes:
                    yield entry.line, self._block(about, entry, way, names)
            if nodes:
                own = node.text("name") if len(way) > 1 else ""
                names = (*names, own) if own else names
                for key, value, _ in reversed(nodes):
                    assert isinstance(value, Node)
                    pending.append((value, way if key == ITEM else (*way, key), names))

    def _block(self, about: dict[str, str], entry: Entry, way: _Names, names: _Names) -> CodeBlock:
        process = _integer(about.get("type", ""))
        kind = self._block_kind(way, process)
        language = _LANGUAGES.get(about.get("language", ""), CodeLanguage.OTHER)
        if way[-1:] and way[-1] in _PROCEDURE_LISTS:
            title = about.get("name", "")
        elif kind in (BlockKind.PROPERTY_READ, BlockKind.PROPERTY_WRITE):
            title = names[-1] if names else ""
        else:
            title = ".".join(names)
        title = title or f"process {process}"
        source = self._code(entry)
        if language is not CodeLanguage.WLANGUAGE and source.text.strip():
            self._notes.append(Note(NoteKind.OTHER_LANGUAGE, source.origin(0), title))
        side = Side.BROWSER if about.get("role") == "N" else Side.SERVER
        return CodeBlock(kind, title, source, side, language, names, process)

    def _block_kind(self, way: _Names, process: int) -> BlockKind:
        family, event = divmod(process, 1 << 16)
        if family in _BY_FAMILY:
            return _BY_FAMILY[family]
        if way[-1:] and way[-1] in _PROCEDURE_LISTS:
            return BlockKind.METHOD if self._kind is FileKind.CLASS else BlockKind.PROCEDURE
        if way == (self._section, "code_elements", "p_codes"):
            if event == _FIRST or (event == _OF_PHP and self._kind is FileKind.PROJECT):
                return BlockKind.DECLARATION
            if event == _LAST:
                return BlockKind.CLOSING
        return BlockKind.PROCESS

    def _code(self, entry: Entry) -> SourceText:
        """Return the text of an entry with its places in the file."""
        if isinstance(entry.value, BlockText):
            text, runs = self._lines_of(entry.value)
        else:
            written = str(entry.value)
            text = scalar(written)
            line = self._lines[entry.line - 1]
            place = self._source.line_start(entry.line) + max(0, len(line.rstrip()) - len(written))
            runs = [Run(0, place, moves=text == written)]
        if resources.MARK in text:
            taken = Taken(self._source, tuple(runs))
            text, runs = resources.resolve(
                text, runs, self._look_up, lambda offset, mark: self._unresolved(taken.place(offset), mark)
            )
        return SourceText(self._source.name, text, self._source.repairs, Taken(self._source, tuple(runs)))

    def _lines_of(self, block: BlockText) -> tuple[str, list[Run]]:
        lines = self._lines[block.first - 1 : block.end - 1]
        if not block.keeps_end:  # the line break before the next key is no part of the text
            while len(lines) > 1 and not lines[-1][block.indent :]:
                lines.pop()
        runs: list[Run] = []
        start = 0
        margin = " " * block.indent
        place = self._source.line_start(block.first) if lines else len(self._source.text)
        for number, line in enumerate(lines):
            cut = block.indent
            if not line.startswith(margin):  # a blank line, or one that should not be there
                cut = min(cut, len(line) - len(line.lstrip()))
            lines[number] = line[cut:]
            runs.append(Run(start, place + cut))
            start += len(line) - cut + 1
            place += len(line) + 1
        return "\n".join(lines), runs or [Run(0, place)]

    def _look_up(self, identifier: int | None, index: int) -> str | None:
        if identifier is None or identifier == self._table.identifier:
            return self._table.text(index, self._languages)
        table = self._find_table(identifier)
        return table.text(index, self._languages) if table else None

    def _unresolved(self, offset: int, mark: str) -> None:
        kind = NoteKind.DIALOG if mark.startswith("<§?") else NoteKind.UNKNOWN_RESOURCE
        self._note(kind, offset, mark)


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
