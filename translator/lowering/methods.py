"""Calls of the form `target.method(arguments)`: methods, procedures of a set, functions with the value in front."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import access, calls, expressions
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog

_PREFIXES = ("", "Array", "String", "Date", "Time", "DateTime", "Duration", "Buffer")
"""What the name of a function may start with where it is called as a method: `t.Add` is ArrayAdd or Add."""


def lower_method_call(context: Context, node: n.Call, callee: n.Member) -> Typed:
    """`target.method(arguments)`."""
    if isinstance(callee.target, n.Name) and callee.target.text.upper() == "WL":
        return calls.call_by_name(context, node, callee.name, own_first=False)
    if access.is_ancestor(callee.target) and context.owner is not None:
        return _call_ancestor(context, node, callee.name)
    if access.is_self(callee.target) and context.owner is not None:
        return lower_own_method_call(context, node, callee.name)
    if isinstance(callee.target, n.Name) and context.scope.find(callee.target.text) is None:
        found = _call_of_class_or_set(context, node, callee)
        if found is not None:
            return found
    target = expressions.lower(context, callee.target)
    if isinstance(target.type, Instance):
        method = target.type.symbol.find_method(callee.name)
        if method is not None:
            return _call(context, node, target.python, method)
    function = _as_function(context, node, callee)
    if function is not None:
        return function
    if target.type is Type.UNKNOWN:
        arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
        name = access.spelling(context, callee.name)
        return Typed(t.Call(t.Attribute(target.python, name), arguments), Type.UNKNOWN)
    raise CannotTranslate(
        rules.UnsupportedConstruct, node, construct=f"the method {callee.name} of this value"
    )


def lower_own_method_call(context: Context, node: n.Call, name: str) -> Typed:
    """`:method(arguments)`, or the bare name of a method inside its class."""
    owner = context.owner
    method = owner.find_method(name) if owner is not None else None
    if method is not None:
        return _call(context, node, t.Atom("self"), method)
    member = access.own_member(context, name)
    if member is not None:
        arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
        return Typed(t.Call(member.python, arguments), Type.UNKNOWN)
    raise CannotTranslate(rules.UnknownName, node, name=f":{name}")


def _call(context: Context, node: n.Call, target: t.Expression, method: ProcedureSymbol) -> Typed:
    given = calls.arguments_for(context, node, node.arguments, method)
    return Typed(t.Call(t.Attribute(target, method.python), given.positional, given.keywords), method.result)


def _call_ancestor(context: Context, node: n.Call, name: str) -> Typed:
    assert context.owner is not None
    for parent in context.owner.parents:
        method = parent.find_method(name)
        if method is not None:
            return _call(context, node, t.Call(t.Atom("super")), method)
    raise CannotTranslate(rules.UnknownName, node, name=f"Ancestor:{name}")


def _call_of_class_or_set(context: Context, node: n.Call, callee: n.Member) -> Typed | None:
    assert isinstance(callee.target, n.Name)
    symbol = context.bound.find_class(callee.target.text)
    if symbol is not None:
        method = symbol.find_method(callee.name)
        if method is not None:
            if context.owner is not None and symbol in context.owner.lineage():
                given = calls.arguments_for(context, node, node.arguments, method)
                function = t.Attribute(t.Atom(symbol.python), method.python)
                return Typed(
                    t.Call(function, (t.Atom("self"), *given.positional), given.keywords), method.result
                )
            return _call(context, node, t.Atom(symbol.python), method)
        return None
    if (
        access.own_member(context, callee.target.text) is None
        and context.bound.procedure(callee.name) is not None
    ) and catalog.find_constant(callee.target.text) is None:
        return calls.call_by_name(context, node, callee.name, own_first=True)
    return None


def _as_function(context: Context, node: n.Call, callee: n.Member) -> Typed | None:
    """Return the call of the function that takes the target as its first argument."""
    for prefix in _PREFIXES:
        if catalog.find_function(f"{prefix}{callee.name}") is not None:
            moved = n.Call(node.start, node.end, callee, (callee.target, *node.arguments))
            return calls.call_by_name(context, moved, f"{prefix}{callee.name}", own_first=False)
    return None
