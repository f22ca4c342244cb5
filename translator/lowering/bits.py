"""Bits of integers: `number[position]`, `number[low TO high]`, `number[low ON length]`, read and assigned."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import plus


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
    def position(node: n.Expression) -> t.Expression:
        return expressions.converted(context, node, Type.INTEGER)

    match item:
        case n.Range(low=low, high=high):
            return position(low), position(high)
        case n.Bounds(low=low, high=high, length=length):
            first = position(low) if low is not None else t.Atom("1")
            if isinstance(length, n.Integer):
                return first, plus(first, length.value - 1)
            if length is not None:
                return first, plus(t.Infix((first, position(length)), ("+",), t.SUM), -1)
            return first, position(high) if high is not None else t.Atom("64")
    return (position(item),)
