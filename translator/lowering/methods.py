"""Calls of the form `target.method(arguments)`: methods, procedures of a set, functions with the value in front."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import access, calls, expressions, handlers, overloads
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.unsupported import not_supported
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import fold

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
    if isinstance(callee.target, n.Name) and context.find_variable(callee.target.text) is None:
        found = _call_of_class_or_set(context, node, callee)
        if found is not None:
            return found
    target = expressions.lower(context, callee.target)
    if isinstance(target.type, Instance):
        method = target.type.symbol.find_method(callee.name)
        if method is not None:
            return call_method(context, node, target.python, method)
        property_ = target.type.symbol.find_property(callee.name)
        if property_ is not None and not node.arguments:
            return Typed(t.Attribute(target.python, property_.python), property_.type)
    function = _as_function(context, node, callee)
    if function is not None:
        return function
    if target.type is Type.UNKNOWN:
        count = len(node.arguments)
        methods = [m for m in context.bound.project.methods_named(callee.name) if overloads.takes(m, count)]
        if methods and all(_is_called_alike(method, methods[0]) for method in methods):
            return call_method(context, node, target.python, methods[0])
        return _call_unknown(context, node, target.python, callee.name)
    arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
    return not_supported(context, node, f"the method {callee.name} of this value", target.python, *arguments)


def lower_own_method_call(context: Context, node: n.Call, name: str) -> Typed:
    """`:method(arguments)`, or the bare name of a method inside its class."""
    owner = context.owner
    method = owner.find_method(name) if owner is not None else None
    if method is not None:
        return call_method(context, node, t.Atom("self"), method)
    member = access.own_member(context, name)
    if (
        member is not None
        and not node.arguments
        and owner is not None
        and owner.find_property(name) is not None
    ):
        return member
    if member is not None:
        arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
        return Typed(t.Call(member.python, arguments), Type.UNKNOWN)
    if owner is None:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f":{name} outside a class")
    if not owner.is_open:
        context.remark(rules.UnknownName, node, name=f":{name}")
    return _call_unknown(context, node, t.Atom("self"), name)


def _call_unknown(context: Context, node: n.Call, target: t.Expression, name: str) -> Typed:
    """Call a method of which nothing is known."""
    arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
    return Typed(t.Call(t.Attribute(target, access.spelling(context, name)), arguments), Type.UNKNOWN)


def _is_called_alike(one: ProcedureSymbol, other: ProcedureSymbol) -> bool:
    """Whether a call of either method passes the same arguments in the same way."""
    return (
        one.assigned == other.assigned
        and [p.type for p in one.parameters] == [p.type for p in other.parameters]
        and [p.default is None for p in one.node.parameters]
        == [p.default is None for p in other.node.parameters]
    )


def call_method(context: Context, node: n.Call, target: t.Expression, method: ProcedureSymbol) -> Typed:
    """Call a method of a class of the program."""
    method = overloads.chosen(context, method, node.arguments)
    given = calls.arguments_for(context, node, node.arguments, method)
    python = t.Call(
        t.Attribute(access.changed(context, target), method.python), given.positional, given.keywords
    )
    can_fail = context.checks_errors and handlers.hands_on_errors(method.node)
    return Typed(handlers.checked(context, python, can_fail), method.result)


def _call_ancestor(context: Context, node: n.Call, name: str) -> Typed:
    assert context.owner is not None
    for parent in context.owner.parents:
        method = parent.find_method(name)
        if method is not None:
            return call_method(context, node, t.Call(t.Atom("super")), method)
    if not context.owner.is_open:
        context.remark(rules.UnknownName, node, name=f"Ancestor:{name}")
    return _call_unknown(context, node, t.Call(t.Atom("super")), name)


def _call_of_class_or_set(context: Context, node: n.Call, callee: n.Member) -> Typed | None:
    assert isinstance(callee.target, n.Name)
    unit = context.bound.project.units.get(fold(callee.target.text))
    procedure = unit.procedures.get(fold(callee.name)) if unit is not None else None
    if procedure is not None:
        return calls.call_procedure(context, node, procedure)
    symbol = context.bound.find_class(callee.target.text)
    if symbol is not None:
        method = symbol.find_method(callee.name)
        if method is not None:
            if context.owner is not None and symbol in context.owner.lineage():
                given = calls.arguments_for(context, node, node.arguments, method)
                function = t.Attribute(context.own(symbol), method.python)
                return Typed(
                    t.Call(function, (t.Atom("self"), *given.positional), given.keywords), method.result
                )
            return call_method(context, node, context.own(symbol), method)
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
