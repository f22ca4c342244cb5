"""BREAK and CONTINUE, also where the output has a loop of its own between them and the loop that they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering.context import CannotTranslate
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.record import field, record

if TYPE_CHECKING:
    from translator.lowering.statements import Statements

BREAK, CONTINUE = "break", "continue"


@record
class OpenLoop:
    """A loop of the output around what is being lowered."""

    before_continue: list[t.Statement] = field(default_factory=list)
    """What CONTINUE must do first, such as counting on."""
    is_of_program: bool = True
    left_for: dict[str, t.Atom] = field(default_factory=dict)
    """Of a loop that the program does not have: the words that leave it, with the variables that say so behind it."""


def lower_break(statements: Statements, node: n.Break) -> list[t.Statement]:
    """BREAK."""
    return _leave(statements, node, BREAK)


def lower_continue(statements: Statements, node: n.Continue) -> list[t.Statement]:
    """CONTINUE."""
    return _leave(statements, node, CONTINUE)


def around(statements: Statements, loop: OpenLoop, made: t.Statement) -> list[t.Statement]:
    """Return a loop that the program does not have, which is lowered, with what goes on where it was left for another."""
    before: list[t.Statement] = []
    behind: list[t.Statement] = []
    for word, name in sorted(loop.left_for.items()):
        before.append(t.Assign(name, t.Atom("False"), origin=made.origin))
        behind.append(
            t.If([(name, _outwards(statements, word, made.origin), "", made.origin)], origin=made.origin)
        )
    return [*before, made, *behind]


def _leave(statements: Statements, node: n.Statement, word: str) -> list[t.Statement]:
    if not any(loop.is_of_program for loop in statements.open_loops):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f"{word.upper()} outside a loop")
    return _outwards(statements, word, node.start)


def _outwards(statements: Statements, word: str, origin: int) -> list[t.Statement]:
    loop = statements.open_loops[-1]
    if loop.is_of_program:
        steps = loop.before_continue if word == CONTINUE else []
        return [*steps, t.Line(word, origin=origin)]
    if word not in loop.left_for:
        loop.left_for[word] = t.Atom(statements.context.scope.temporary(f"{word}s"))
    return [t.Assign(loop.left_for[word], t.Atom("True"), origin=origin), t.Line("break", origin=origin)]
