"""What a text between quotes says: a quote in it is doubled, but in an expression inside it may also stand as it is."""

from __future__ import annotations

import itertools

from translator.patterns import pattern

_EXPRESSION = pattern(r"(\[%.*?%\])")
"""An expression in a text, with the signs around it."""


def unquoted(content: str) -> str:
    """Return what the text between two quotes says; a line ends as in a text over several lines."""
    if has_plain_quotes(content):
        pieces = _EXPRESSION.split(content)
        outside = [piece.replace('""', '"') for piece in pieces[::2]]
        return "".join(a + b for a, b in itertools.zip_longest(outside, pieces[1::2], fillvalue=""))
    return content.replace('""', '"').replace("\n", "\r\n")


def has_plain_quotes(content: str) -> bool:
    """Whether the expressions in a text have texts of their own with quotes that are not doubled."""
    if "[%" not in content or '"' not in content:
        return False
    pieces = _EXPRESSION.split(content)
    return '"' in "".join(pieces).replace('""', "") or any(p.count('"') // 2 % 2 for p in pieces[1::2])
