"""The outline of a project file: keys, values, lists and block texts by their indentation, with their lines.

The format looks like YAML, and WINDEV always writes the same few forms of it. This reader takes these forms
and their relatives, never fails, and loses no line in silence: `strays` has what it does not understand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from translator.patterns import pattern
from translator.source import SourceText
from wlcompat.record import field, record

MAXIMUM_DEPTH = 100
"""Levels of nesting; real files have about 20. Lines below that count as strays."""

ITEM = "-"
"""The key of the entries that stand for the items of a list."""

_LINE = pattern(r"( *)([\w$-]+) ?:(?: (.*)|$)")
_BLOCK_HEADER = pattern(r"[|>](?:([1-9])?([+-])?|([+-])([1-9]))$")
_ESCAPE = pattern(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_ESCAPED = dict(zip("nrt0abvfe", "\n\r\t\0\a\b\v\f\033", strict=True))


class BlockText(NamedTuple):
    """The lines of a block text, from `first` up to but without `end`, numbered from 1."""

    first: int
    end: int
    indent: int
    """How many characters of indentation stand before each line."""
    keeps_end: bool
    """Whether the blank lines at its end belong to it."""


class Entry(NamedTuple):
    """A key with its value, or an item of a list."""

    key: str
    value: Value
    line: int


@record
class Node:
    """The entries below a key or an item, in the order of the file; a key may stand there twice."""

    entries: list[Entry] = field(default_factory=list)

    def texts(self, key: str) -> Iterator[str]:
        """Yield the values of a key that are plain texts."""
        for entry in self.entries:
            if entry.key == key and isinstance(entry.value, str):
                yield scalar(entry.value)

    def text(self, key: str, default: str = "") -> str:
        """Return the first value of a key that is a plain text."""
        return next(self.texts(key), default)

    def all_texts(self) -> dict[str, str]:
        """Return the first value of each key that is a plain text."""
        texts: dict[str, str] = {}
        for key, value, _ in self.entries:
            if isinstance(value, str) and key not in texts:
                texts[key] = scalar(value)
        return texts

    def children(self, *keys: str) -> Iterator[Node]:
        """Yield the nodes below a path of keys."""
        if not keys:
            yield self
            return
        for entry in self.entries:
            if entry.key == keys[0] and isinstance(entry.value, Node):
                yield from entry.value.children(*keys[1:])


Value = str | BlockText | Node


@record
class Outline:
    """What a file holds."""

    root: Node
    strays: list[int]
    """The lines that were not understood."""


class _Level(NamedTuple):
    indent: int
    node: Node
    is_item: bool


def read_outline(source: SourceText) -> Outline:
    """Read the outline of a project file."""
    lines = source.text.split("\n")
    strays: list[int] = []
    root = Node()
    levels = [_Level(-1, root, False)]
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        match = _LINE.match(line)
        if match is None:
            line = line.rstrip()
            indent = _items(levels, line, number)
            if indent < 0:
                continue
            match = _LINE.match(line, indent)
            if match is None:
                strays.append(number)
                continue
        else:
            indent = match.end(1)
        if len(levels) > MAXIMUM_DEPTH and levels[-1].indent < indent:
            strays.append(number)
            continue
        _, key, value = match.groups()
        while levels[-1].indent >= indent:
            levels.pop()
        entries = levels[-1].node.entries
        if not value or value.isspace():
            node = Node()
            entries.append(Entry(key, node, number))
            levels.append(_Level(indent, node, False))
        elif value[0] in "|>" and (header := _BLOCK_HEADER.match(value.rstrip())):
            block = _block(lines, number, indent, header, strays)
            entries.append(Entry(key, block, number))
            number = block.end - 1
        else:
            entries.append(Entry(key, value.rstrip(), number))
    return Outline(root, strays)


def _items(levels: list[_Level], line: str, number: int) -> int:
    """Take the items that a line begins; return where the rest of it stands, or -1 where all is done."""
    content = line.lstrip(" ")
    indent = len(line) - len(content)
    if not content.strip() or content[0] == "#":
        return -1
    while content[:2] == "- " or content == ITEM:
        if len(levels) > MAXIMUM_DEPTH and levels[-1].indent < indent:
            break
        _leave(levels, indent)
        rest = content[1:].lstrip(" ")
        entries = levels[-1].node.entries
        if rest and rest[:2] != "- " and not _LINE.match(rest):
            entries.append(Entry(ITEM, rest, number))
            return -1
        node = Node()
        entries.append(Entry(ITEM, node, number))
        levels.append(_Level(indent, node, True))
        if not rest:
            return -1
        indent += len(content) - len(rest)
        content = rest
    return indent


def _leave(levels: list[_Level], indent: int) -> None:
    """Leave the levels that an item so indented does not belong to; it may stand below its key."""
    while levels[-1].indent > indent or (levels[-1].indent == indent and levels[-1].is_item):
        levels.pop()


def _block(lines: list[str], start: int, indent: int, header: re.Match[str], strays: list[int]) -> BlockText:
    """Return the block text that begins at the index; lines indented too little are in it, as strays."""
    digit = header[1] or header[4]
    if digit:
        margin = indent + int(digit)
    else:
        first = next((line for line in lines[start:] if line.strip()), "")
        margin = max(indent + 1, len(first) - len(first.lstrip(" ")))
    blank_margin = " " * margin
    end = start
    while end < len(lines):
        line = lines[end]
        if not line.startswith(blank_margin) and line[:margin].strip():
            content = line.strip()
            if _LINE.match(content) or content == ITEM or content.startswith("- "):
                break
            strays.append(end + 1)
        end += 1
    return BlockText(start + 1, end + 1, margin, "+" in header[0])


def scalar(written: str) -> str:
    """Return the text that a value stands for."""
    if written[:1] == '"':
        return _ESCAPE.sub(_unescaped, written[1 : -1 if len(written) > 1 and written[-1] == '"' else None])
    if written[:1] == "'":
        return written[1 : -1 if len(written) > 1 and written[-1] == "'" else None].replace("''", "'")
    return "" if written in ("{}", "[]", "~") else written


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 1:
        number = int(code[1:], 16)
        return chr(number) if number <= 0x10FFFF else "\N{REPLACEMENT CHARACTER}"
    return _ESCAPED.get(code, code)
