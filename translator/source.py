"""The user's text: read from bytes as people have it, with positions in the user's own file."""

from __future__ import annotations

import enum
import os
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from translator.patterns import pattern
from wlcompat.record import field, value

_EMPTY_LINE = pattern(r"(?m)^[^\S\n]*+\n")

MAXIMUM_BYTES = 64 * 1024 * 1024
"""Larger files are refused: no program is that long, and the translator keeps a file in memory."""


class Origin(NamedTuple):
    """A place in the user's file; line and column count from 1."""

    file: str
    line: int
    column: int


class Repair(enum.Enum):
    """What had to be done to a file before it could be read."""

    WINDOWS_1252 = "windows-1252"
    DOUBLE_ENCODING = "double encoding"
    HELP_PAGE_BLANKS = "help page blanks"


class UnreadableSource(Exception):
    """A file that cannot be WLanguage source: too large, or binary. The message says which."""


class Run(NamedTuple):
    """The characters of a taken text from `start` up to the next run, and where they stand in the file."""

    start: int
    place: int
    """The offset in the file of the run's first character."""
    moves: bool = True
    """Whether each character has its own place; False where all of them replace what stands there."""


@value
class Taken:
    """Where a text stands that was taken out of a file; the first of the runs starts at 0."""

    file: SourceText
    runs: tuple[Run, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [run.start for run in self.runs]

    def place(self, offset: int) -> int:
        """Return the offset in the file of the character at the offset in the text."""
        run = self.runs[max(0, bisect_right(self._starts, offset) - 1)]
        return run.place + (offset - run.start if run.moves else 0)


@value
class SourceText:
    """A source text and the name of the file it came from; lines and columns are those of the file."""

    name: str
    text: str
    repairs: tuple[Repair, ...] = field(default=())
    taken: Taken | None = None
    """Set where the text is not the whole file but was taken out of it, as the code of a project file is."""

    @cached_property
    def _line_starts(self) -> list[int]:
        return list(accumulate((len(line) + 1 for line in self.text.split("\n")[:-1]), initial=0))

    @cached_property
    def _empty_line_ends(self) -> frozenset[int]:
        """Where the lines that hold nothing end, each at its line break."""
        return frozenset(match.end() - 1 for match in _EMPTY_LINE.finditer(self.text))

    @cached_property
    def _taken_lines(self) -> tuple[list[int], list[int]]:
        """Of a text that was taken out of a file: offsets from which on it is at a line of the file, and those lines."""
        assert self.taken is not None
        starts = sorted({*self._line_starts, *(run.start for run in self.taken.runs)})
        return starts, [self.taken.file.line_of(self.taken.place(start)) for start in starts]

    def line_of(self, offset: int) -> int:
        """Return the number of the line, from 1, that holds the character at the offset."""
        if self.taken is not None:
            starts, lines = self._taken_lines
            return lines[bisect_right(starts, offset) - 1]
        return bisect_right(self._line_starts, offset)

    def origin(self, offset: int) -> Origin:
        """Return the place of the character at the offset."""
        if self.taken is not None:
            return self.taken.file.origin(self.taken.place(offset))
        line = self.line_of(offset)
        start = self._line_starts[line - 1]
        if Repair.DOUBLE_ENCODING in self.repairs:  # the file shows each byte of the UTF-8 as a character
            return Origin(self.name, line, len(self.text[start:offset].encode("utf-8", "replace")) + 1)
        return Origin(self.name, line, offset - start + 1)

    def line_text(self, line: int) -> str:
        """Return a line as the file shows it, without its line break."""
        if self.taken is not None:
            return self.taken.file.line_text(line)
        start = self._line_starts[line - 1]
        end = self.text.find("\n", start)
        shown = self.text[start:] if end < 0 else self.text[start:end]
        if Repair.DOUBLE_ENCODING in self.repairs:
            return shown.encode("utf-8", "replace").decode("cp1252", "replace")
        return shown

    def line_start(self, line: int) -> int:
        """Return the offset of the first character of a line of this text."""
        return self._line_starts[line - 1]

    def follows_blank_line(self, offset: int) -> bool:
        """Whether the line above that of the offset holds nothing."""
        return self.text.rfind("\n", 0, offset) in self._empty_line_ends

    def is_one_line(self, offset: int, other: int) -> bool:
        """Whether no line ends between two offsets."""
        return self.text.find("\n", min(offset, other), max(offset, other)) < 0

    @property
    def line_count(self) -> int:
        """The number of lines that hold anything."""
        return sum(1 for line in self.text.split("\n") if line.strip())


def read_source(path: str | os.PathLike[str]) -> SourceText:
    """Read a file of WLanguage source.

    Raises OSError when it cannot be read and UnreadableSource when it is too large or binary.
    """
    with open(path, "rb") as stream:
        if os.fstat(stream.fileno()).st_size > MAXIMUM_BYTES:
            raise UnreadableSource(f"{path} is larger than {MAXIMUM_BYTES // (1024 * 1024)} MB")
        return decode_source(stream.read(), os.fspath(path))


def decode_source(data: bytes, name: str) -> SourceText:
    """Make a SourceText of bytes: UTF-8, UTF-16 with a mark, Windows-1252, UTF-8 read as Latin-1, any line end."""
    repairs: list[Repair] = []
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
    elif b"\0" in data:
        raise UnreadableSource(f"{name} is a binary file; WLanguage source is expected")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
            repairs.append(Repair.WINDOWS_1252)
    repaired = _undo_double_encoding(text)
    if repaired is not None:
        text = repaired
        repairs.append(Repair.DOUBLE_ENCODING)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\u00a0" in text and " " not in text:
        text = text.replace("\u00a0", " ")
        repairs.append(Repair.HELP_PAGE_BLANKS)
    return SourceText(name, text, tuple(repairs))


def _undo_double_encoding(text: str) -> str | None:
    """Return the text that was meant where UTF-8 bytes were read as Latin-1 or Windows-1252, else None."""
    if "Ã" not in text and "Â" not in text:
        return None
    for codec in ("cp1252", "latin-1"):
        try:
            return text.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
    return None
