"""GOTO: a procedure with labels becomes a loop over its parts, and a jump goes round that loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering.context import CannotTranslate
from translator.semantics.walk import own_nodes
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def has_jumps(statements: tuple[n.Statement, ...]) -> bool:
    """Whether there is a label among the statements that a GOTO inside them names."""
    labels = {fold(s.name) for s in statements if isinstance(s, n.Label)}
    return bool(labels) and any(
        isinstance(node, n.Goto) and fold(node.label) in labels for s in statements for node in own_nodes(s)
    )


def lower_parts(statements: Statements, block: tuple[n.Statement, ...], end: int) -> list[t.Statement]:
    """Lower the statements of a procedure that has labels: those behind a label run when it is reached or named."""
    outer = statements.labels, statements.step, statements.jump_depth
    step = t.Atom(statements.context.scope.temporary("step"))
    starts = [i for i, s in enumerate(block) if isinstance(s, n.Label)]
    labels = [block[i] for i in starts]
    statements.labels = {
        fold(label.name): position for position, label in enumerate(labels, 1) if isinstance(label, n.Label)
    }
    statements.step, statements.jump_depth = step, len(statements.before_continue)
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
    statements.labels, statements.step, statements.jump_depth = outer
    return [
        t.Assign(step, t.Atom("0"), origin=origin),
        t.While(t.Atom("True"), parts, origin=origin),
    ]


def lower_goto(statements: Statements, node: n.Goto) -> list[t.Statement]:
    """GOTO label: goes round the loop over the parts; out of a loop of the program Python cannot jump so."""
    position = statements.labels.get(fold(node.label))
    is_inside_loop = len(statements.before_continue) > statements.jump_depth
    if position is None or statements.step is None or is_inside_loop:
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="a GOTO out of a loop, or into a block"
        )
    return [t.Assign(statements.step, t.Atom(str(position))), t.Line("continue")]
