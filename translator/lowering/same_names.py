"""Assignments between structures of different types: the members of the same names."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions, values
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.once import once
from translator.semantics.types import ArrayOf, Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t


def copy_same_names(
    context: Context, assignment: n.Assignment, target: t.Expression, type_: Type
) -> list[t.Statement] | None:
    """Return the assignment of a structure to one of another type, member by member of the same name.

    None where both are of one type, or one is no structure.
    """
    node = assignment.value
    if not isinstance(type_, Instance) or not isinstance(node, n.Name | n.Member | n.SelfMember | n.Index):
        return None
    source = expressions.lower(context, node)
    if not isinstance(source.type, Instance) or source.type.symbol in type_.symbol.lineage():
        return None
    if "STRUCTURE" not in (type_.symbol.kind, source.type.symbol.kind):
        return None
    made: list[t.Statement] = []
    target = once(context, assignment.target, target)
    held = once(context, node, source.python)
    for member in type_.symbol.members.values():
        own = source.type.symbol.find_member(member.name)
        if own is not None:
            value = Typed(t.Attribute(held, own.python), own.type)
            if isinstance(own.type, ArrayOf) or own.type.is_copied:
                value = Typed(values.copy_of(context, value.python, own.type), own.type)
            made.append(t.Assign(t.Attribute(target, member.python), convert(context, value, member.type)))
    if not made:
        construct = "an assignment between structures that have no member in common"
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct)
    return made
