"""`left <=> right`."""

from __future__ import annotations

from translator.lowering import calls, expressions
from translator.lowering.assignments import lower_assignment
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.once import once
from translator.lowering.places import is_piece, put_piece, target_of
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_exchange(context: Context, node: n.Exchange) -> list[t.Statement]:
    """`left <=> right`."""
    if any(_is_element_of_unknown(context, side) for side in (node.left, node.right)):
        cells = [calls.reference_to(context, side, Type.UNKNOWN).python for side in (node.left, node.right)]
        return [t.Evaluate(context.call("exchange", *cells))]
    if any(_is_part_of_text(context, side) for side in (node.left, node.right)):
        held = t.Atom(context.scope.temporary("held"))
        value = expressions.lower(context, node.left)
        taken = n.Assignment(node.start, node.end, node.left, "=", node.right)
        given = Typed(held, value.type)
        put = [*lower_assignment(context, taken), *_put(context, node, node.right, given)]
        return [t.Assign(held, value.python), *put]
    left, left_type = target_of(context, node.left)
    left = once(context, node.left, left)
    right, right_type = target_of(context, node.right)
    right = once(context, node.right, right)
    new_left = convert(context, Typed(right, right_type), left_type)
    new_right = convert(context, Typed(left, left_type), right_type)
    return [t.Assign(t.Pair((left, right)), t.Pair((new_left, new_right)))]


def _is_part_of_text(context: Context, node: n.Expression) -> bool:
    return isinstance(node, n.Substring) or (isinstance(node, n.Index) and is_piece(context, node))


def _put(context: Context, node: n.Exchange, place: n.Expression, value: Typed) -> list[t.Statement]:
    """Give a place, a piece of a text among others, a value that has a name already."""
    if isinstance(place, n.Substring):
        return put_piece(context, node, place.target, place.bounds, lambda: value)
    if isinstance(place, n.Index) and is_piece(context, place):
        return put_piece(context, node, place.target, place.items[0], lambda: value)
    target, type_ = target_of(context, place)
    return [t.Assign(target, convert(context, value, type_))]


def _is_element_of_unknown(context: Context, node: n.Expression) -> bool:
    if not isinstance(node, n.Index):
        return False
    with context.trial():
        python = expressions.lower(context, node).python
    return isinstance(python, t.Call) and python.function == t.Atom("element")
