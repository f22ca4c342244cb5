"""DELETE: what held the object holds nothing any more."""

from __future__ import annotations

from translator.lowering.assignments import assign_unknown_element
from translator.lowering.context import Context
from translator.lowering.places import target_of
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_delete(context: Context, target: n.Expression) -> list[t.Statement]:
    """`delete object`, where the object may be an element of something of which nothing is known."""
    if isinstance(target, n.Index):
        null = n.Name(target.start, target.end, "Null")
        assignment = n.Assignment(target.start, target.end, target, "=", null)
        made = assign_unknown_element(context, assignment, target)
        if made is not None:
            return made
    python, _ = target_of(context, target)
    return [t.Assign(python, t.Atom("None"))]
