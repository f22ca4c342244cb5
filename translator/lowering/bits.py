"""Bits of integers: `number[position]`, `number[low TO high]`, `number[low ON length]`, read and assigned."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import plus
from wlcompat.catalog import fold


def lower_bits(context: Context, number: t.Expression, item: n.Expression) -> Typed:
    """`number[item]`."""
    return Typed(context.call("bits_of", number, *_positions(context, item)), Type.INTEGER)


_INTEGERS = {f"wl{word}_{size}": 8 * size for word in ("int", "entier") for size in (1, 2, 4)}
"""The bits of the integers that `number[n, wlInt_2]` names."""


def integer_part(items: tuple[n.Expression, ...]) -> n.Range | None:
    """Return the bits that `number[n, wlInt_2]` names: the n-th integer of 2 bytes, from the least significant one."""
    match items:
        case (place, n.Name(text=text)) if (bits := _INTEGERS.get(fold(text))) is not None:
            high = _times(place, bits)
            low: n.Expression = n.Chain(
                place.start, place.end, (high, n.Integer(place.end, place.end, bits - 1)), ("-",)
            )
            if isinstance(high, n.Integer):
                low = n.Integer(place.start, place.end, high.value - bits + 1)
            return n.Range(place.start, place.end, low, high, once=True)
    return None


def _times(place: n.Expression, bits: int) -> n.Expression:
    if isinstance(place, n.Integer):
        return n.Integer(place.start, place.end, place.value * bits)
    inside = n.Parenthesised(place.start, place.end, (place,))
    return n.Chain(place.start, place.end, (inside, n.Integer(place.end, place.end, bits)), ("*",))


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
