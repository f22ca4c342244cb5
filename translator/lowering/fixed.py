"""Constants and values of enumerations: passed by reference, they are passed as values, which nobody can change."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context
from translator.semantics.symbols import ClassSymbol
from translator.syntax import nodes as n
from wlcompat.catalog import fold


def is_fixed(context: Context, node: n.Expression) -> bool:
    """Whether a name, with or without its class or set in front, is that of a constant or a value of an enumeration."""
    match node:
        case n.Name(text=name):
            variable = context.find_variable(name)
            if variable is not None:
                return variable.is_constant
            return _is_constant_of(context.owner, name) or expressions.enumerated(context, name) is not None
        case n.SelfMember(name=name):
            return _is_constant_of(context.owner, name)
        case n.Member(target=n.Name(text=owner), name=name):
            unit = context.bound.project.units.get(fold(owner))
            variable = unit.main.find_here(name) if unit is not None else None
            if variable is not None:
                return variable.is_constant
            symbol = context.bound.find_class(owner)
            beside = context.bound.beside_class(symbol, name) if symbol is not None else None
            return beside is not None or _is_constant_of(symbol, name)
    return False


def _is_constant_of(symbol: ClassSymbol | None, name: str) -> bool:
    member = symbol.find_member(name) if symbol is not None else None
    return member is not None and member.node is None
