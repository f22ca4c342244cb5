"""The comments of a text, handed out in order as the code around them is lowered, so that none is lost."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from translator.patterns import pattern
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.target import tree as t


class Comments:
    """A cursor over the comments of one text."""

    def __init__(self, source: SourceText, comments: tuple[n.Comment, ...]) -> None:
        self._source = source
        self._comments = comments
        self._next = 0
        self.next_start = 0
        """Where the next comment starts; behind everything where there is none."""
        self.position = 0

    @property
    def position(self) -> int:
        """How many comments have been handed out; may be set back to lower a text twice."""
        return self._next

    @position.setter
    def position(self, value: int) -> None:
        self._next = value
        self.next_start = self._comments[value].start if value < len(self._comments) else _NOWHERE

    def inside(self, node: n.Node, start: int) -> Comments:
        """Return a cursor of its own over the comments from an offset to the end of a node."""
        own = tuple(c for c in self._comments if start <= c.start < node.end)
        return Comments(self._source, own)

    def drop(self, node: n.Node, start: int) -> None:
        """Leave out the comments of a node that has been lowered with a cursor of its own."""
        self._comments = tuple(c for c in self._comments if not start <= c.start < node.end)
        self.position = self._next

    def above(self, offset: int) -> list[t.Statement]:
        """Return the comments up to a statement as statements of their own, and the blank line above it."""
        found = self.before(offset) if self.next_start < offset else []
        if self._source.follows_blank_line(offset):
            found.append(t.Blank())
        return found

    def before(self, offset: int, column: int = 0) -> list[t.Statement]:
        """Return the comments up to an offset as statements of their own, until one starts no deeper than the column."""
        found: list[t.Statement] = []
        while self.next_start < offset:
            comment = self._comments[self._next]
            if column and not comment.trails and self._source.origin(comment.start).column <= column:
                break
            self.position += 1
            if not comment.trails and self._source.follows_blank_line(comment.start):
                found.append(t.Blank())
            found += [t.Comment(line, origin=comment.start) for line in _lines(comment)]
        return found

    def at_end(self, end: int, part_end: int) -> list[t.Statement]:
        """Return the comments up to the keyword that ends a block, where they are deeper than it.

        Up to the end of the procedure all of them are the block's.
        """
        if self.next_start >= end:
            return []
        return self.before(end, 0 if end >= part_end else self._source.origin(end).column)

    def passed_from(self, offset: int) -> int:
        """Return where the code goes on behind the blanks and comments at an offset."""
        after = _SPACE_AND_COMMENTS.match(self._source.text, offset)
        return after.end() if after else offset

    def skip(self, offset: int) -> None:
        """Pass over the comments up to an offset: they stand in the text of a mark."""
        while self.next_start < offset:
            self.position += 1

    def trailing(self, offset: int, before: int) -> str:
        """Return the comment behind the code at an offset, or an empty text; one of several lines is left for later."""
        if self.next_start < before:
            comment = self._comments[self._next]
            if comment.trails and self._source.is_one_line(offset, comment.start):
                lines = _lines(comment)
                if len(lines) == 1:
                    self.position += 1
                    return lines[0]
        return ""

    def heading(self, before: int) -> str:
        """Return the comment behind a header such as IF … THEN, where it is the next and trails code."""
        return self.trailing(self.next_start, before) if self.next_start < before else ""

    def over(self, offset: int) -> Iterator[str]:
        """Yield the comments between what begins at an offset and the code in front of it, the nearest first."""
        first = offset
        for comment in reversed(
            self._comments[: bisect_left(self._comments, offset, key=attrgetter("start"))]
        ):
            if self._source.text[comment.end : first].strip():
                return
            yield comment.text
            first = comment.start

    def beginning_over(self, offset: int) -> int:
        """Return where the comments begin that belong to what begins at an offset, or the offset.

        That is those above it up to code and to what is deeper than it; where an empty line parts them from it, lines
        right below code belong to that code.
        """
        source = self._source
        column = source.origin(offset).column
        begin = first = offset
        is_near = True
        above = bisect_left(self._comments, offset, self._next, key=attrgetter("start"))
        for comment in reversed(self._comments[self._next : above]):
            between = source.text[comment.end : first]
            if comment.trails or between.strip() or source.origin(comment.start).column > column:
                break
            if between.count("\n") > 1:
                begin, is_near = first, False
            first = comment.start
        return first if is_near or source.follows_blank_line(first) else begin


_NOWHERE = sys.maxsize
_SPACE_AND_COMMENTS = pattern(r"(?:[\s\u200b\ufeff]+|<§[a-z]+:[^§\n]*§>|//[^\n]*|/\*(?:.|\n)*?(?:\*/|\Z))*")
_INVISIBLE = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def visible(text: str) -> str:
    """Return a text for a comment: what would end the line in Python, or could not be saved, becomes visible."""
    if text.isprintable():
        return text
    return _INVISIBLE.sub(
        lambda one: f"\\x{ord(one[0]):02x}" if one[0] < "\u0100" else f"\\u{ord(one[0]):04x}", text
    )


def _lines(comment: n.Comment) -> list[str]:
    lines = [visible(line).rstrip() for line in comment.text.lstrip("/").split("\n")]
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    while len(lines) > 1 and not lines[0]:
        lines.pop(0)
    return [f"# {line.removeprefix(' ')}".rstrip() for line in lines]
