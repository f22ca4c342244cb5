"""What a text between quotes says: a quote in it is doubled, but in an expression inside it may also stand as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent

from translator.patterns import pattern

DOUBLED = '""'
_EXPRESSION = pattern(r"\[%(.*?)%\]", re.DOTALL)


def expressions_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the expressions in a text, with the signs around them; the group is what stands between those."""
    # Not beyond the last end: from each beginning behind it, all the rest would be read in vain
    return _EXPRESSION.finditer(text, 0, text.rfind("%]") + len("%]"))


def unquoted(content: str) -> str:
    """Return what the text between two quotes says."""
    pieces: list[str] = []
    position = 0
    for found in expressions_in(content) if DOUBLED in content and "[%" in content else ():
        if has_plain_quotes(found[0]):
            pieces += [content[position : found.start()].replace(DOUBLED, '"'), found[0]]
            position = found.end()
    pieces.append(content[position:].replace(DOUBLED, '"'))
    return "".join(pieces)


def over_lines(content: str) -> str:
    """Return what a literal says that may run over lines: these end as in Windows.

    Of one that begins on the line below its sign, that line break is no part, nor is the one above the closing sign, nor
    the indentation that all its lines share.
    """
    first, *lines = content.split("\n")
    if not lines or first.strip():
        return content.replace("\n", "\r\n")
    if not lines[-1].strip():
        lines.pop()
    return dedent("\n".join(lines)).replace("\n", "\r\n")


def has_plain_quotes(expression: str) -> bool:
    """Whether the quotes of the texts in an expression inside a text are not doubled."""
    return '"' in expression.replace(DOUBLED, "") or expression.count(DOUBLED) % 2 == 1
