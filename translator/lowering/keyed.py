"""Literals of associative arrays: `[["a", 1], ["b", 2]]`, pairs of a key and its value."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions, values
from translator.lowering.context import CannotTranslate, Context
from translator.semantics.types import AssociativeOf
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_pairs(
    context: Context, node: n.ArrayLiteral, wanted: AssociativeOf, made: t.Expression | None = None
) -> t.Expression:
    """Return the associative array of a literal; `made` is the empty one that the declaration makes."""
    pairs = tuple(_pair(context, item, wanted) for item in node.items)
    if not isinstance(made, t.Call):
        factory = values.maker(context, wanted.element)
        made = t.Call(context.name("AssociativeArray"), (factory,) if factory is not None else ())
    given = (("values", t.ListLiteral(pairs)),) if pairs else ()
    return t.Call(made.function, made.arguments, (*made.keywords, *given))


def lower_assigned_pairs(
    context: Context, node: n.ArrayLiteral, wanted: AssociativeOf, target: t.Expression
) -> list[t.Statement]:
    """`aa = [["a", 1]]`: it keeps the options with which it was declared."""
    factory = values.maker(context, wanted.element) or t.Atom("None")
    made = t.Call(context.name("AssociativeArray"), (factory, t.Attribute(target, "options")))
    return [t.Assign(target, lower_pairs(context, node, wanted, made))]


def _pair(context: Context, item: n.Expression, wanted: AssociativeOf) -> t.Expression:
    if not isinstance(item, n.ArrayLiteral) or len(item.items) != 2:
        raise CannotTranslate(
            rules.UnsupportedConstruct, item, construct="a value of an associative array without its key"
        )
    key, value = item.items
    return t.Tuple(
        (expressions.converted(context, key, wanted.key), values.item_as(context, value, wanted.element))
    )
