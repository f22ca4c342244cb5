"""Places that Python names twice: what leads to them is evaluated once, as WLanguage does."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.lowering.effects import has_effects
from translator.syntax import nodes as n
from translator.target import tree as t

_DEEPEST_REPEATED = 4
"""How deep an expression may be that is written twice: with each level around it, one that is deeper would double."""


def named_once(
    context: Context, node: n.Expression, python: t.Expression, wanted: str = "position"
) -> tuple[t.Expression, t.Expression]:
    """Return an expression for its first and for its later uses: with an effect, or if it is long, the first names it."""
    if not has_effects(context, node) and t.depth(python) <= _DEEPEST_REPEATED:
        return python, python
    name = context.scope.temporary(wanted)
    return t.Walrus(name, python), t.Atom(name)


def once(context: Context, node: n.Expression, place: t.Expression) -> t.Expression:
    """Return a place that may be named twice in a statement: calls that lead to it stand above the statement."""
    return _once(context, place) if has_effects(context, node) else place


def once_bound(context: Context, bounds: n.Expression, bound: t.Expression) -> t.Expression:
    """Return a bound that may be named twice in a statement."""
    return _above(context, bound, "start") if has_effects(context, bounds) else bound


def _once(context: Context, place: t.Expression) -> t.Expression:
    match place:
        case t.Attribute(value=value, name=name):
            return t.Attribute(_once(context, value), name)
        case t.Subscript(value=value, index=index):
            return t.Subscript(_once(context, value), _above(context, index, "position"))
        case t.Call(function=t.Attribute(value=holder, name="ensure"), arguments=(key,)):
            whole = _once(context, holder)
            return t.Call(t.Attribute(whole, "ensure"), (_above(context, key, "key"),))
        case t.Call(function=t.Atom(text="element") as function, arguments=(holder, key), keywords=keywords):
            whole = _once(context, holder)
            return type(place)(function, (whole, _above(context, key, "position")), keywords)
    return _above(context, place, "found")


def _above(context: Context, expression: t.Expression, name: str) -> t.Expression:
    """Return the name that an expression gets above the statement; what is but a name or a number stays."""
    if isinstance(expression, t.Atom | t.TextLiteral | t.Attribute):
        return expression
    variable = t.Atom(context.scope.temporary(name))
    context.hoisted.append(t.Assign(variable, expression))
    return variable
