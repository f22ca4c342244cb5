"""Parts of durations that a program assigns: a duration never changes, so its variable gets another one."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.access import DurationPart
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.once import once
from translator.lowering.operators import chain
from translator.lowering.places import target_of
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def assign_part(context: Context, node: n.Assignment, target: DurationPart) -> t.Statement:
    """Return `d = d.with_part("Minute", value)`."""
    holder = target.value
    if isinstance(node.target, n.Member):
        holder = once(context, node.target.target, target_of(context, node.target.target)[0])
    value = expressions.lower(context, node.value)
    if node.operator in ("+=", "-=", "*=", "/="):
        part = Typed(t.Attribute(holder, target.name), Type.INTEGER)
        value = chain(context, [part, value], [node.operator[0]])
    number = convert(context, value, Type.INTEGER)
    changed = t.Call(t.Attribute(holder, "with_part"), (t.TextLiteral(target.name), number))
    return t.Assign(holder, changed)
