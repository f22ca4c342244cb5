"""Several results of a procedure, each to a variable of its own; those behind the last variable are left out."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert, first_of
from translator.lowering.declared import declared, settle_type, store_declared
from translator.lowering.places import target_of
from translator.semantics.types import Several, Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_let_several(context: Context, node: n.LetSeveral) -> list[t.Statement]:
    """`let (a, b) = f()`."""
    value = expressions.lower_place(context, node.value)
    types = value.type.types if isinstance(value.type, Several) else ()
    targets: list[t.Expression] = []
    stored: list[t.Statement] = []
    for position, name in enumerate(node.names):
        variable = declared(context, name)
        variable.type = types[position] if position < len(types) else Type.UNKNOWN
        context.scope.assigns(variable)
        target = t.Atom(variable.python)
        if variable.boxed:
            target = t.Atom(context.scope.temporary("value"))
            stored.append(store_declared(context, variable, target))
        targets.append(target)
    return [_assigned(targets, value, types), *stored]


def lower_several(context: Context, node: n.Assignment, target: n.Parenthesised) -> list[t.Statement]:
    """`(a, , b) = f()`, `(a) = f()`."""
    value = expressions.lower_place(context, node.value)
    if len(target.items) == 1 and target.items[0] is not None:
        single, type_ = target_of(context, target.items[0])
        return [t.Assign(single, convert(context, value, type_))]
    targets: list[t.Expression] = []
    converted: list[t.Statement] = []
    types = value.type.types if isinstance(value.type, Several) else ()
    for position, item in enumerate(target.items):
        if item is None:
            targets.append(t.Atom("_"))
            continue
        given = types[position] if position < len(types) else Type.UNKNOWN
        if types:
            settle_type(context, item, given)
        python, type_ = target_of(context, item)
        as_given = t.Atom("value")
        if convert(context, Typed(as_given, given), type_) is not as_given:
            as_given = t.Atom(context.scope.temporary("value"))
            converted.append(t.Assign(python, convert(context, Typed(as_given, given), type_)))
            python = as_given
        targets.append(python)
    return [_assigned(targets, value, types), *converted]


def _assigned(targets: list[t.Expression], value: Typed, types: tuple[Type, ...]) -> t.Assign:
    """Return the assignment of several results; `*_` takes those that nobody wants."""
    if len(types) > len(targets) == 1:
        return t.Assign(targets[0], first_of(value).python)
    return t.Assign(
        t.Pair((*targets, t.Atom("*_")) if len(types) > len(targets) else tuple(targets)), value.python
    )
