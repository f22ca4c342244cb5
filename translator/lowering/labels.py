"""GOTO: a procedure with labels becomes a loop over its parts, and a jump goes round that loop.

Out of loops of the program a jump says so and breaks; behind each of these loops stands what passes it on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import leaving
from translator.lowering.context import CannotTranslate
from translator.semantics.walk import own_nodes
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold
from wlcompat.record import record

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


@record
class Jumps:
    """What a GOTO of the procedure being lowered needs to know."""

    labels: dict[str, int]
    """The labels by folded name, with the number of the part behind each."""
    step: t.Atom
    """The variable that says at which of its parts the procedure goes on."""
    around: int
    """How many loops stand around the parts."""
    depth: int
    """How many stand around what was lowered last, of the loops that a GOTO leaves."""
    jumps: t.Atom | None = None
    """The variable that says, behind a loop, that a GOTO ended it."""


def has_jumps(statements: tuple[n.Statement, ...]) -> bool:
    """Whether there is a label among the statements that a GOTO inside them names."""
    if n.Label not in map(type, statements):
        return False
    labels = {fold(s.name) for s in statements if isinstance(s, n.Label)}
    return any(
        isinstance(node, n.Goto) and fold(node.label) in labels for s in statements for node in own_nodes(s)
    )


def lower_parts(statements: Statements, block: tuple[n.Statement, ...], end: int) -> list[t.Statement]:
    """Lower the statements of a procedure that has labels: those behind a label run when it is reached or named."""
    outer = statements.jumps
    step = t.Atom(statements.context.scope.temporary("step"))
    starts = [i for i, s in enumerate(block) if isinstance(s, n.Label)]
    labels = [block[i] for i in starts]
    numbers = {
        fold(label.name): position for position, label in enumerate(labels, 1) if isinstance(label, n.Label)
    }
    loop = leaving.OpenLoop(is_of_program=False)
    statements.open_loops.append(loop)
    around = len(statements.open_loops)
    jumps = statements.jumps = Jumps(numbers, step, around, around)
    statements.level += 2
    origin = block[0].start
    parts: list[t.Statement] = []
    bounds = [0, *starts, len(block)]
    for position in range(len(bounds) - 1):
        part = block[bounds[position] + (position > 0) : bounds[position + 1]]
        above = statements.comments.before(labels[position - 1].start) if position else []
        part_end = block[bounds[position + 1]].start if position + 1 < len(bounds) - 1 else end
        body = statements.sequence(part, part_end)
        statements.context.counts.statements += position > 0
        test = t.Infix((step, t.Atom(str(position))), ("<=",), t.COMPARE)
        label = labels[position - 1] if position else None
        comment = f"# label {label.name}" if isinstance(label, n.Label) else ""
        at = label.start if label is not None else origin
        parts += [*above, t.If([(test, body, comment, at)], origin=at)]
    parts.append(t.Line("break", origin=origin))
    statements.level -= 2
    statements.jumps = outer
    statements.open_loops.pop()
    made: list[t.Statement] = [t.Assign(step, t.Atom("0"), origin=origin)]
    if jumps.jumps is not None:
        made.append(t.Assign(jumps.jumps, t.Atom("False"), origin=origin))
    again_and_again = t.While(t.Atom("True"), parts, origin=origin)
    return [*made, *leaving.around(statements, loop, again_and_again)]


def lower_goto(statements: Statements, node: n.Goto) -> list[t.Statement]:
    """GOTO label: goes round the loop over the parts, out of the loops in between."""
    jumps = statements.jumps
    position = jumps.labels.get(fold(node.label)) if jumps is not None else None
    if jumps is None or position is None:
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="a GOTO into a block, or to a label beyond others"
        )
    step = t.Assign(jumps.step, t.Atom(str(position)))
    if len(statements.open_loops) <= jumps.around:
        return [step, t.Line("continue")]
    jumps.jumps = jumps.jumps or t.Atom(statements.context.scope.temporary("jumps"))
    jumps.depth = len(statements.open_loops)
    return [step, t.Assign(jumps.jumps, t.Atom("True")), t.Line("break")]


def behind_loop(statements: Statements, node: n.Statement) -> list[t.Statement]:
    """Return what stands behind a loop: where a GOTO in it leads out, the jump goes on."""
    jumps, around = statements.jumps, len(statements.open_loops)
    if jumps is None or jumps.jumps is None or jumps.depth <= around:
        return []
    jumps.depth = around
    on: list[t.Statement] = [t.Line("break", origin=node.start)]
    if around == jumps.around:
        on = [
            t.Assign(jumps.jumps, t.Atom("False"), origin=node.start),
            t.Line("continue", origin=node.start),
        ]
    return [t.If([(jumps.jumps, on, "", node.start)])]
