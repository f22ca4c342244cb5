"""Declarations and assignments: every value is converted to the type of the variable that takes it."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.effects import has_effects
from translator.lowering.operators import chain
from translator.semantics.symbols import Variable
from translator.semantics.types import Type, type_named
from translator.syntax import nodes as n
from translator.target import tree as t

_IN_PLACE = {"+=": (Type.INTEGER, Type.REAL, Type.STRING, Type.BUFFER, Type.DURATION), "-=": (Type.INTEGER, Type.REAL)}
"""The types for which Python's own operator does what WLanguage's does, given a value of the same type."""


def lower_declaration(context: Context, node: n.Declaration) -> list[t.Statement]:
    """`a, b are int = 3`: each name gets the value."""
    type_ = type_named(node.type)
    if type_ is None:
        raise CannotTranslate(rules.UnsupportedType, node.type, name=" ".join(node.type.words))
    made: list[t.Statement] = []
    first: t.Expression | None = None
    for name in node.names:
        variable = _declared(context, name)
        if variable.type is not type_:
            type_ = variable.type
        if node.initial is None:
            value = context.initial(type_)
        elif first is not None and has_effects(context, node.initial):
            value = first
        else:
            value = expressions.converted(context, node.initial, type_)
        first = first or t.Atom(variable.python)
        made.append(_store_declared(context, variable, value))
    return made


def lower_let(context: Context, node: n.Let, module_level: list[t.Statement]) -> list[t.Statement]:
    """`let a = 3`, or `CONSTANT A = 3`; a constant of the main code with a literal value goes to the module's top."""
    variable = _declared(context, node.name)
    value = expressions.lower(context, node.value)
    variable.type = value.type
    if node.is_constant and context.procedure is None and _is_literal(node.value):
        variable.is_constant = True
        module_level.append(t.Assign(t.Atom(variable.python), value.python, origin=node.start))
        return []
    if variable.boxed or variable.is_global:
        return [_store_declared(context, variable, value.python)]
    return [t.Assign(t.Atom(variable.python), value.python)]


def _declared(context: Context, name: n.Name) -> Variable:
    variable = context.scope.find_here(name.text)
    assert variable is not None, "the binder has declared every name that is declared"
    return variable


def _is_literal(node: n.Expression) -> bool:
    return isinstance(node, n.Integer | n.Real | n.String | n.DurationLiteral)


def _store_declared(context: Context, variable: Variable, value: t.Expression) -> t.Statement:
    if variable.is_global:
        context.scope.assigns(variable)
        return t.Assign(expressions.variable_reference(variable), value)
    annotation = context.annotation(variable.type, variable.boxed)
    if variable.boxed:
        value = context.call("Ref", value)
    return t.Assign(t.Atom(variable.python), value, annotation)


def lower_assignment(context: Context, node: n.Assignment) -> list[t.Statement]:
    """`target = value` and `target += value`."""
    target, type_ = _target(context, node.target)
    if node.operator == "=":
        value = expressions.lower(context, node.value)
        type_ = _settle(context, node.target, value) or type_
        return [t.Assign(target, convert(context, value, type_))]
    value = expressions.lower(context, node.value)
    same = type_ is value.type or (type_ is Type.REAL and value.type is Type.INTEGER)
    if type_ in _IN_PLACE.get(node.operator, ()) and (same or type_ is Type.STRING):
        return [t.Assign(target, convert(context, value, type_), operator=node.operator)]
    result = chain(context, [Typed(target, type_), value], [node.operator[0]])
    return [t.Assign(target, convert(context, result, type_))]


def lower_step(context: Context, node: n.Step) -> list[t.Statement]:
    """`target++` and `target--`."""
    target, type_ = _target(context, node.target)
    if type_ not in (Type.INTEGER, Type.REAL, Type.UNKNOWN):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f"{node.operator} on this type")
    return [t.Assign(target, t.Atom("1"), operator=f"{node.operator[0]}=")]


def lower_exchange(context: Context, node: n.Exchange) -> list[t.Statement]:
    """`left <=> right`."""
    left, left_type = _target(context, node.left)
    right, right_type = _target(context, node.right)
    new_left = convert(context, Typed(right, right_type), left_type)
    new_right = convert(context, Typed(left, left_type), right_type)
    return [t.Assign(t.Pair(left, right), t.Pair(new_left, new_right))]


def _target(context: Context, node: n.Expression) -> tuple[t.Expression, Type]:
    """Return what an assignment assigns, and its type."""
    if isinstance(node, n.Parenthesised) and len(node.items) == 1:
        return _target(context, node.items[0])
    if isinstance(node, n.Name):
        variable = context.scope.find(node.text)
        if variable is None:
            raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f"an assignment to {node.text}")
        context.scope.assigns(variable)
        return expressions.variable_reference(variable), variable.type
    if isinstance(node, n.Member):
        typed = expressions.lower(context, node)
        return typed.python, typed.type
    raise CannotTranslate(rules.UnsupportedConstruct, node, construct="an assignment to this expression")


def _settle(context: Context, node: n.Expression, value: Typed) -> Type | None:
    """Give an undeclared variable the type of the first value that it takes, and say so once."""
    if not isinstance(node, n.Name):
        return None
    variable = context.scope.find(node.text)
    if variable is None or variable.is_declared:
        return None
    variable.is_declared = True
    variable.type = Type.UNKNOWN if value.type is Type.VOID else value.type
    context.report(rules.UndeclaredVariable, node, name=variable.name)
    return variable.type
