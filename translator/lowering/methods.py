"""Calls of the form `target.method(arguments)`: methods, procedures of a set, functions with the value in front."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import access, ancestors, calls, class_members, constructors, expressions, overloads
from translator.lowering.changed import changed, changed_array, given_on
from translator.lowering.context import Context, Typed
from translator.lowering.unsupported import not_supported
from translator.semantics.receivers import depends_on_receiver, functions_for, name_behind
from translator.semantics.symbols import ProcedureSymbol, special_method
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import Function, fold

_EXTENSION = "extension"
"""The attribute of procedures that are called with their first argument in front."""


def lower_method_call(context: Context, node: n.Call, callee: n.Member) -> Typed:
    """`target.method(arguments)`."""
    if callee.access == ">>":
        automated = expressions.lower(context, callee)
        arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
        return Typed(t.Call(automated.python, tuple(arguments)), Type.UNKNOWN)
    if isinstance(callee.target, n.Name) and callee.target.text.upper() == "WL":
        return calls.call_by_name(context, node, callee.name, own_first=False)
    if special_method(callee.name) == "constructor":
        return constructors.call_constructor(context, node, callee.target)
    if access.is_ancestor(callee.target) and context.owner is not None:
        return _call_ancestor(context, node, callee.name)
    if access.is_self(callee.target) and context.owner is not None:
        return lower_own_method_call(context, node, callee.name)
    if isinstance(callee.target, n.Name) and class_members.may_be_class(context, callee.target, callee.name):
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
        if target.type.symbol.find_member(callee.name) is not None or target.type.symbol.is_open:
            return _call_unknown(context, node, target.python, callee.name)
    methods = (
        _methods_taking(context, callee.name, len(node.arguments)) if target.type is Type.UNKNOWN else []
    )
    extension = context.bound.procedure(callee.name)
    if extension is not None and _EXTENSION in map(fold, extension.node.attributes) and not methods:
        moved = n.Call(node.start, node.end, callee, (callee.target, *node.arguments))
        return calls.call_procedure(context, moved, extension)
    if (
        callee.access == "::" and target.type is Type.UNKNOWN
    ):  # of a class that is not here; no value stands in front
        return _call_unknown(context, node, target.python, callee.name)
    if target.type is Type.UNKNOWN:
        return _call_of_unknown_kind(context, node, callee, target, methods)
    functions = functions_for(callee.name, target.type)
    if functions:
        return _called_with_receiver(context, node, callee, functions[0])
    arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
    return not_supported(context, node, f"the method {callee.name} of this value", target.python, *arguments)


def lower_own_method_call(context: Context, node: n.Call, name: str) -> Typed:
    """`:method(arguments)`, or the bare name of a method inside its class."""
    owner = context.owner
    if owner is not None and special_method(name) == "constructor":
        return constructors.call_constructor(context, node, None)
    method = owner.find_method(name) if owner is not None else None
    if method is not None:
        return call_method(context, node, context.itself(), method)
    member = access.own_member(context, name, node)
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
        arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
        return not_supported(context, node, f":{name} outside a class", *arguments)
    if not owner.is_open:
        context.remark(rules.UnknownName, node, name=f":{name}")
    return _call_unknown(context, node, context.itself(), name)


def _call_unknown(context: Context, node: n.Call, target: t.Expression, name: str) -> Typed:
    """Call a method of which nothing is known."""
    for method in context.bound.project.methods_named(name):
        context.open_to_all(method)
    arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
    return Typed(t.Call(t.Attribute(target, access.spelling(context, name)), arguments), Type.UNKNOWN)


def _methods_taking(context: Context, name: str, count: int) -> list[ProcedureSymbol]:
    """Return the methods of that name that can be called with so many arguments."""
    return [m for m in context.bound.project.methods_named(name) if overloads.takes(m, count)]


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
    python = t.Call(t.Attribute(changed(target), method.python), given.positional, given.keywords)
    return calls.result_of(context, node, python, method)


def _call_ancestor(context: Context, node: n.Call, name: str) -> Typed:
    assert context.owner is not None
    for parent in context.owner.parents:
        method = parent.find_method(name)
        if method is not None:
            method = overloads.chosen(context, method, node.arguments)
            given = calls.arguments_for(context, node, node.arguments, method)
            function, first = ancestors.of_ancestor(context, context.owner, method.python)
            python = t.Call(function, (*first, *given.positional), given.keywords)
            return calls.result_of(context, node, python, method)
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
            is_static = "GLOBAL" in method.node.modifiers
            if context.owner is not None and symbol in context.owner.lineage() and not is_static:
                given = calls.arguments_for(context, node, node.arguments, method)
                function = t.Attribute(context.own(symbol), method.python)
                return Typed(
                    t.Call(function, (t.Atom("self"), *given.positional), given.keywords), method.result
                )
            return call_method(context, node, context.own(symbol), method)
        return None
    procedure = context.procedure
    if (
        access.own_member(context, callee.target.text) is None
        and (procedure is None or fold(procedure.name) != fold(callee.name))  # it would call itself
        and context.bound.procedure(callee.name) is not None
    ) and catalog.find_constant(callee.target.text) is None:
        return calls.call_by_name(context, node, callee.name, own_first=True)
    return None


def _called_with_receiver(context: Context, node: n.Call, callee: n.Member, function: Function) -> Typed:
    """Return the call of the function that takes the target as its first argument."""
    moved = n.Call(node.start, node.end, callee, (callee.target, *node.arguments))
    return calls.call_by_name(context, moved, function.english, own_first=False)


def _call_of_unknown_kind(
    context: Context, node: n.Call, callee: n.Member, target: Typed, methods: list[ProcedureSymbol]
) -> Typed:
    """Call a method of a value of unknown type: a class's, or the function for what the value turns out to be."""
    functions = functions_for(callee.name, Type.UNKNOWN)
    by_value = [function for function in functions if depends_on_receiver(function)]
    if methods and (not by_value or methods[0].assigned):
        if all(_is_called_alike(method, methods[0]) for method in methods):
            for method in methods[1:] if context.only_types else ():
                calls.arguments_for(context, node, node.arguments, method)
            return call_method(context, node, target.python, methods[0])
        return _call_unknown(context, node, target.python, callee.name)
    if len(functions) == 1 and not methods:
        return _called_with_receiver(context, node, callee, functions[0])
    if not by_value:
        return _call_unknown(context, node, target.python, callee.name)
    for method in methods:
        context.open_to_all(method)
    arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
    name = t.TextLiteral(methods[0].python if methods else name_behind(by_value[0]))
    changes_array = any(function.family == "arrays" and not function.pure for function in by_value)
    receiver = changed_array(target.python) if changes_array else given_on(target.python)
    return Typed(context.call("call_on", receiver, name, *arguments), Type.UNKNOWN)
