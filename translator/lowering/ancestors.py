"""What a class has of its ancestors: their methods, and their destructors behind its own."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.semantics.symbols import ClassSymbol
from translator.syntax import nodes as n
from translator.target import tree as t


def of_ancestor(
    context: Context, owner: ClassSymbol, name: str
) -> tuple[t.Expression, tuple[t.Expression, ...]]:
    """Return a method as the only ancestor of a class has it, and the arguments that stand before its own."""
    if len(owner.parents) == 1 and context.bound.project.is_one_of_several(owner):
        return t.Attribute(context.own(owner.parents[0]), name), (t.Atom("self"),)
    return t.Attribute(t.Call(t.Atom("super")), name), ()


def complete_destructor(
    context: Context, symbol: ClassSymbol, methods: list[t.Statement]
) -> list[t.Statement]:
    """Return methods with the destructor as Python names it; those of the ancestors run behind it."""
    inherited = [parent for parent in symbol.parents if _has_destructor(parent)]
    if len(symbol.parents) > 1:
        calls = [
            t.Call(t.Attribute(context.own(parent), "__del__"), (t.Atom("self"),))
            for parent in reversed(inherited)
        ]
    else:
        calls = [t.Call(*of_ancestor(context, symbol, "__del__")) for _ in inherited]
    behind: list[t.Statement] = [t.Evaluate(call, origin=symbol.node.start) for call in calls]
    own = next((m for m in methods if isinstance(m, t.Function) and m.name == "__del__"), None)
    if own is None:
        if len(behind) < 2:
            return methods
        function = t.Function(
            "__del__", [t.Parameter("self", "", None)], "None", behind, origin=symbol.node.start
        )
        return [*methods, function]
    if behind and symbol.methods["destructor"].contents.of(n.Return):
        own.body = [t.Try(own.body, [], None, behind, origin=symbol.node.start)]
    else:
        own.body = [*own.body, *behind]
    return methods


def _has_destructor(symbol: ClassSymbol) -> bool:
    """Whether there is one in Python: one that does nothing is left out where it stands in for none."""
    method = symbol.find_method("destructor")
    if method is None or method.owner is None:
        return False
    return bool(method.node.body.statements or method.owner.parents or method.owner.is_open)
