"""Bits of integers: `number[position]` and `number[low TO high]`, read and assigned."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_bits(context: Context, number: t.Expression, item: n.Expression) -> Typed:
    """`number[item]`."""
    return Typed(context.call("bits_of", number, *_positions(context, item)), Type.INTEGER)


def put_bits(
    context: Context, number: t.Expression, type_: Type, item: n.Expression, value: t.Expression
) -> list[t.Statement]:
    """`number[item] = value`."""
    changed = context.call("with_bits", number, value, *_positions(context, item))
    return [t.Assign(number, convert(context, Typed(changed, Type.INTEGER), type_))]


def _positions(context: Context, item: n.Expression) -> tuple[t.Expression, ...]:
    bounds = (item.low, item.high) if isinstance(item, n.Range) else (item,)
    return tuple(expressions.converted(context, bound, Type.INTEGER) for bound in bounds)
