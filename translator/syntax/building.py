"""What the parts of the builder share: small makers of nodes from tokens and lists."""

from __future__ import annotations

from translator.syntax import nodes as n
from translator.syntax.lexer import Token
from translator.syntax.vocabulary import folded_spellings
from wlcompat.catalog import fold

DEFAULT = object()
"""Stands for an argument given as `*` until its call is built."""

_TERMINALS = {spelling: terminal for spelling, terminal, _ in folded_spellings()}


def keyword(token: Token) -> str:
    """Return the terminal of a keyword's token, such as GLOBAL for `globale`."""
    return _TERMINALS[fold(token[1])]


def name(token: Token) -> n.Name:
    """Return the name that a token is."""
    return n.Name(token[2], token[2] + len(token[1]), token[1])


def given(arguments: list[n.Expression | object | None]) -> tuple[n.Expression | None, ...]:
    """Return the arguments of a call, None for each `*`; lark gives one None for no arguments at all."""
    if arguments == [None]:
        return ()
    return tuple(a if isinstance(a, n.Expression) else None for a in arguments)


def untranslated(token: Token) -> n.Untranslated:
    """Return the node for a token that stands for what could not be parsed."""
    return n.Untranslated(token[2], token[2] + len(token[1]), "syntax", token[2])


def inline_block(statements: tuple[n.Statement, ...]) -> n.Block:
    """Return the block of the statements of one line."""
    return n.Block(statements[0].start, statements[-1].end, statements)


def joined(inline: tuple[n.Statement, ...], body: n.Block) -> n.Block:
    """Return a block that starts on its header's line and goes on below it."""
    if not inline:
        return body
    return n.Block(inline[0].start, max(body.end, inline[-1].end), (*inline, *body.statements))


def spelled(path: n.Expression) -> tuple[str, ...]:
    """Return the words of a name, of a path of names or of a text."""
    match path:
        case n.Name(text=text):
            return (text,)
        case n.String(value=value):
            return (f'"{value}"',)
        case n.Member(target=target, name=member, access=sign):
            return (*spelled(target), sign, member)
    return ()
