"""What a text between quotes says: a quote in it is doubled, but in an expression inside it may also stand as it is."""

from __future__ import annotations

from translator.patterns import pattern

DOUBLED = '""'
_EXPRESSION = pattern(r"(\[%.*?%\])")
"""An expression in a text, with the signs around it."""


def unquoted(content: str) -> str:
    """Return what the text between two quotes says; a line ends as in a text over several lines."""
    pieces = _EXPRESSION.split(content) if DOUBLED in content and "[%" in content else [content]
    for position, piece in enumerate(pieces):
        if position % 2 == 0 or not has_plain_quotes(piece):
            pieces[position] = piece.replace(DOUBLED, '"')
    return "".join(pieces).replace("\n", "\r\n")


def has_plain_quotes(expression: str) -> bool:
    """Whether the quotes of the texts in an expression inside a text are not doubled."""
    return '"' in expression.replace(DOUBLED, "") or expression.count(DOUBLED) % 2 == 1
