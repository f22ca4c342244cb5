"""Assignments that change what is there: `x = x + y` is `x += y`, as a person writes it and as texts grow faster."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context
from translator.lowering.effects import has_effects
from translator.semantics.types import Type
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_IN_PLACE = {
    "+=": (Type.INTEGER, Type.REAL, Type.CURRENCY, Type.STRING, Type.BUFFER, Type.DURATION),
    "-=": (Type.INTEGER, Type.REAL, Type.CURRENCY),
    **dict.fromkeys(("|=", "&="), (Type.INTEGER,)),
}
"""The types for which Python's own operator does what WLanguage's does, given a value of the same type."""


def is_same(operator: str, type_: Type, added: Type) -> bool:
    """Whether Python's operator does the same with a value of that type; to a text any value can be added."""
    same = type_ == added or (type_ in (Type.REAL, Type.CURRENCY) and added is Type.INTEGER)
    return type_ in _IN_PLACE.get(operator, ()) and (same or type_ in (Type.STRING, Type.BUFFER))


def as_change(context: Context, node: n.Assignment, type_: Type) -> n.Assignment:
    """Return `x += y` for `x = x + y` where that is the same, else the assignment as it is."""
    value = node.value
    if (
        not isinstance(value, n.Chain)
        or f"{value.operators[0]}=" not in _IN_PLACE
        or type_.value_type is not type_
    ):
        return node
    first, *operands = value.operands
    operator = f"{value.operators[0]}="
    if not _are_same(context, first, node.target) or has_effects(context, node.target):
        return node
    added: n.Expression = operands[0]
    with context.trial():
        types = [expressions.lower(context, operand).type for operand in operands]
    if len(operands) > 1:
        # a text takes the others one after the other, be it behind a number; whole numbers are added in any order
        adds_texts = type_ is Type.STRING in types[:2] and types[0] in (Type.STRING, Type.INTEGER)
        adds_integers = operator == "+=" and {type_, *types} == {Type.INTEGER}
        if not (adds_integers or (adds_texts and {*value.operators} == {"+"})):
            return node
        added = n.Chain(operands[0].start, value.end, tuple(operands), value.operators[1:])
    if not is_same(operator, type_, types[0]):
        return node
    return n.Assignment(node.start, node.end, node.target, operator, added)


def _are_same(context: Context, one: n.Expression, other: n.Expression) -> bool:
    text = context.source.text
    return type(one) is type(other) and fold(text[one.start : one.end]) == fold(text[other.start : other.end])
