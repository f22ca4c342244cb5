"""Texts and buffers that grow: Python's `+=` copies those that a member, a global or an element holds, each time anew."""

from __future__ import annotations

from collections.abc import Sequence

from translator.lowering.context import Context, Typed
from translator.semantics.grown import is_repeated
from translator.semantics.symbols import Variable
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_growth(
    context: Context,
    node: n.Expression,
    place: Typed,
    added: t.Expression,
    assigned: Sequence[Variable],
) -> t.Statement:
    """Return `place += added` for a text or a buffer, by the runtime where Python's own would copy the whole.

    Texts grow by it in loops alone: elsewhere Python's own operator reads better, and few get long there.
    `assigned` are the variables of outer scopes that the code above it has assigned.
    """
    contents = context.procedure.contents if context.procedure is not None else context.bound.contents
    if place.type is Type.STRING and not is_repeated(contents, node):
        return t.Assign(place.python, added, operator="+=")
    variable = context.find_variable(node.text) if isinstance(node, n.Name) else None
    match place.python:
        case t.Attribute(value=cell) if variable is not None and variable.boxed:
            return t.Evaluate(t.Call(t.Attribute(cell, "grow"), (added,)))
        case t.Attribute(value=holder, name=name):
            return t.Evaluate(context.call("grow_member", holder, t.TextLiteral(name), added))
        case t.Subscript(value=holder, index=key) if place.type is Type.BUFFER:
            return t.Evaluate(context.call("grow_element", holder, key, added))
        case t.Atom(text=name) if variable is not None and variable.is_global:
            if variable not in assigned:  # for this alone the procedure needs no `global`
                context.scope.outer_assigned().remove(variable)
            return t.Evaluate(context.call("grow_global", t.TextLiteral(name), added))
    return t.Assign(place.python, added, operator="+=")
