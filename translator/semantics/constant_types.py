"""The types of constants, which their values tell: other files of the program see them before they are lowered."""

from __future__ import annotations

from translator.semantics.symbols import Scope
from translator.semantics.types import Type
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_TRUTH = ("true", "vrai", "false", "faux")
_KINDS: dict[type[n.Expression], Type] = {
    n.Integer: Type.INTEGER,
    n.Real: Type.REAL,
    n.String: Type.STRING,
    n.DurationLiteral: Type.DURATION,
}


def type_of_constant(value: n.Expression, scope: Scope) -> Type:
    """Return the type of a constant with this value, of literals and of the constants above it; else UNKNOWN."""
    match value:
        case n.Name(text=name):
            known = scope.find_here(name)
            if known is None:
                return Type.BOOLEAN if fold(name) in _TRUTH else Type.UNKNOWN
            return known.type if known.is_constant else Type.UNKNOWN
        case n.Parenthesised(items=(inner,)) if inner is not None:
            return type_of_constant(inner, scope)
        case n.Unary(operator="-" | "+", operand=operand):
            return type_of_constant(operand, scope)
        case n.Chain(operands=operands, operators=operators):
            return _of_chain({type_of_constant(operand, scope) for operand in operands}, set(operators))
    return _KINDS.get(type(value), Type.UNKNOWN)


def _of_chain(types: set[Type], operators: set[str]) -> Type:
    if Type.UNKNOWN not in types and Type.STRING in types and operators == {"+"}:
        return Type.STRING
    if types == {Type.INTEGER} and operators <= {"+", "-", "*"}:
        return Type.INTEGER
    is_real = types <= {Type.INTEGER, Type.REAL} and operators <= {"+", "-", "*", "/"}
    return Type.REAL if is_real else Type.UNKNOWN
