"""Variables where they are declared, and those that nothing declares, where they get their first value."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import Context
from translator.semantics.symbols import Variable
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

_DECIMALS = (Type.NUMERIC, Type.CURRENCY, Type.REAL)


def declared(context: Context, name: n.Name) -> Variable:
    """Return the variable of a name in its declaration."""
    variable = context.scope.find_here(name.text)
    assert variable is not None, "the binder has declared every name that is declared"
    return variable


def store_declared(context: Context, variable: Variable, value: t.Expression) -> t.Statement:
    """Return what gives a variable the value of its declaration."""
    if variable.is_global:
        context.scope.assigns(variable)
        return t.Assign(expressions.variable_reference(context, variable), value)
    annotation = context.annotation(variable.type, variable.boxed)
    if variable.boxed:
        value = context.call("Ref", value)
    return t.Assign(t.Atom(variable.python), value, annotation)


def settle(context: Context, node: n.Expression, value: n.Expression) -> Type | None:
    """Give an undeclared variable the type of the first value that it takes, and say so once.

    A whole number at first is a number with decimals where other values have them: a sum begins with 0.
    """
    variable = _undeclared(context, node)
    if not isinstance(node, n.Name) or variable is None:
        return None
    if isinstance(value, n.Chain):  # `x = x + 1`: what is added says what it is
        others = [
            v for v in value.operands if not (isinstance(v, n.Name) and fold(v.text) == fold(node.text))
        ]
        value = others[0] if len(others) < len(value.operands) and others else value
    with context.trial():
        type_ = expressions.lower(context, value).type
    if type_ is not Type.INTEGER:
        return settle_type(context, node, type_)
    settled = settle_type(context, node, type_)
    with context.trial():
        types = {expressions.lower(context, other).type for other in variable.values if other is not value}
    variable.type = next((decimal for decimal in _DECIMALS if decimal in types), type_)
    return settled and variable.type


def settle_type(context: Context, node: n.Expression, type_: Type) -> Type | None:
    """Give an undeclared variable its type, and say so once."""
    variable = _undeclared(context, node)
    if variable is None:
        return None
    variable.is_declared = True
    variable.type = Type.UNKNOWN if type_ is Type.VOID else type_
    context.report(rules.UndeclaredVariable, node, name=variable.name)
    return variable.type


def _undeclared(context: Context, node: n.Expression) -> Variable | None:
    """Return the variable of a name that nothing declares and that has no type yet."""
    variable = context.find_variable(node.text) if isinstance(node, n.Name) else None
    return variable if variable is not None and not variable.is_declared else None
