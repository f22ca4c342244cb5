"""Elements of arrays and of what else has an index; pieces of texts."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import counters, expressions, variants
from translator.lowering.bits import integer_part, lower_bits
from translator.lowering.changed import ElementByKey
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.once import named_once
from translator.lowering.positions import is_at_least, is_position
from translator.lowering.unsupported import not_supported
from translator.semantics.references import MY_PARAMETERS
from translator.semantics.types import (
    XML_NODE,
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Enumerated,
    Instance,
    Type,
)
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import plus
from wlcompat.catalog import fold


def lower_index(context: Context, node: n.Index) -> Typed:
    """`target[i, j]`."""
    target = expressions.lower(context, node.target)
    items = node.items
    if context.procedure is not None and context.procedure.changes_parameters and _is_parameters(node.target):
        cell = _element(context, node, target, items[0])
        target, items = Typed(t.Attribute(cell.python, "value"), Type.UNKNOWN), items[1:]
    if len(items) > 1 and isinstance(target.type, AssociativeOf) and target.type.has_duplicates:
        target, items = _one_of_several(context, target.python, target.type, items), items[2:]
    part = integer_part(items) if target.type.value_type is Type.INTEGER else None
    if part is not None:
        return lower_bits(context, target.python, part)
    for item in items:
        target = _element(context, node, target, item)
    return target


def _one_of_several(
    context: Context, array: t.Expression, type_: AssociativeOf, items: tuple[n.Expression, ...]
) -> Typed:
    """`array[key, position]`: one of the values of a key."""
    key = expressions.converted(context, items[0], type_.key)
    position = expressions.converted(context, items[1], Type.INTEGER)
    return Typed(t.Subscript(array, t.Pair((key, position))), type_.element)


def _is_parameters(node: n.Expression) -> bool:
    return isinstance(node, n.Name) and fold(node.text) in MY_PARAMETERS


def _element(context: Context, node: n.Index, target: Typed, item: n.Expression) -> Typed:
    if target.type.value_type is Type.INTEGER:
        return lower_bits(context, target.python, item)
    if isinstance(item, n.Bounds | n.Range):
        return _piece(context, node, target, item)
    if target.type is XML_NODE:
        return Typed(t.Subscript(target.python, expressions.lower(context, item).python), XML_NODE)
    if isinstance(target.type, AssociativeOf):
        key = expressions.converted(context, item, target.type.key)
        element = target.type.element
        if isinstance(element, ArrayOf | AssociativeOf | ContainerOf | Instance):
            return Typed(ElementByKey(target.python, key), element)
        made = variants.VariantElement if element is Type.UNKNOWN else t.Subscript
        return Typed(made(target.python, key), element)
    if isinstance(target.type, ArrayOf) and is_no_position(item):
        position = expressions.lower(context, item).python
        return Typed(context.call("element", target.python, position), target.type.element)
    if isinstance(target.type, ArrayOf | ContainerOf):
        position = expressions.converted(context, item, Type.INTEGER)
        sure = is_position(context, node.target, item)
        index = plus(position, -1) if sure else context.call("at", position)
        if isinstance(target.type, ArrayOf) and _is_last(index, target.python):
            index = t.Atom("-1")
        return Typed(t.Subscript(target.python, index), target.type.element)
    if target.type in (Type.STRING, Type.BUFFER):
        return _piece(context, node, target, item)
    if isinstance(target.type, Enumerated) and target.type.is_combination:
        flag = expressions.lower(context, item).python
        return Typed(t.Infix((flag, target.python), ("in",), t.COMPARE), Type.BOOLEAN)
    if target.type is Type.UNKNOWN:
        value = expressions.lower(context, item)
        is_name = value.type.value_type is Type.STRING
        call = variants.ElementByName if is_name else t.Call
        return Typed(call(context.name("element"), (target.python, value.python)), Type.UNKNOWN)
    return not_supported(context, node, "an index into this value", target.python)


def _is_last(index: t.Expression, array: t.Expression) -> bool:
    """Whether an index is that of the last element, as Python counts from the end: of an empty array it is none."""
    inner = array
    while isinstance(inner, t.Attribute):
        inner = inner.value
    length = t.Call(t.Atom("len"), (array,))
    return isinstance(inner, t.Atom) and index == t.Infix((length, t.Atom("1")), ("-",), t.SUM)


def is_no_position(item: n.Expression) -> bool:
    """Whether an index is a number below 1, from which Python would count from the end: `element` raises."""
    if isinstance(item, n.Unary) and item.operator == "-":
        return isinstance(item.operand, n.Integer)
    return isinstance(item, n.Integer) and item.value < 1


def lower_substring(context: Context, node: n.Substring) -> Typed:
    """`target[[low TO high]]`."""
    target = expressions.lower(context, node.target)
    if target.type not in (Type.STRING, Type.BUFFER):
        target = Typed(convert(context, target, Type.STRING), Type.STRING)
    if target.type is Type.STRING and counters.is_inside(context, node.target, node.bounds):
        position = expressions.lower(context, node.bounds).python
        return Typed(t.Subscript(target.python, plus(position, -1)), Type.STRING)
    return _piece(context, node, target, node.bounds)


def _piece(context: Context, node: n.Node, target: Typed, bounds: n.Expression) -> Typed:
    is_sequence = isinstance(target.type, ArrayOf) or target.type is Type.UNKNOWN
    if target.type not in (Type.STRING, Type.BUFFER) and not is_sequence:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="a piece of this value")
    if not are_within(context, bounds):
        given, keywords = piece_bounds(context, bounds)
        piece = t.Call(context.name("piece"), (target.python, *given), keywords)
        return Typed(piece, target.type)
    low, high = slice_bounds(context, bounds)
    return Typed(t.Subscript(target.python, t.Slice(low, high)), target.type)


def are_within(context: Context, bounds: n.Expression, *, to_assign: bool = False) -> bool:
    """Whether no bound of a piece is below what Python takes for the beginning."""
    if context.only_types:
        return True
    match bounds:
        case n.Range(low=low, high=high):
            return is_at_least(context, low, 1) and is_at_least(context, high, 0)
        case n.Bounds(low=low, high=high, length=length):
            return (
                (low is None or is_at_least(context, low, 1))
                and (high is None or is_at_least(context, high, 0))
                and (length is None or is_at_least(context, length, 0))
            )
    # Of the piece from -1 to 0 Python has nothing to give, but it finds a place for it
    return is_at_least(context, bounds, 1 if to_assign else 0)


def piece_bounds(
    context: Context, bounds: n.Expression
) -> tuple[tuple[t.Expression, ...], tuple[tuple[str, t.Expression], ...]]:
    """Return what `piece` and `with_piece` take as bounds, which may be anything and count as those of WLanguage."""

    def position(node: n.Expression) -> t.Expression:
        return expressions.converted(context, node, Type.INTEGER)

    match bounds:
        case n.Range(low=low, high=high):
            return (position(low), position(high)), ()
        case n.Bounds(low=low, high=high, length=length):
            first = position(low) if low is not None else t.Atom("1")
            if length is not None:
                return (first,), (("length", position(length)),)
            return ((first,) if high is None else (first, position(high))), ()
    return (position(bounds),), (("length", t.Atom("1")),)


def slice_bounds(context: Context, bounds: n.Expression) -> tuple[t.Expression | None, t.Expression | None]:
    """Return Python's bounds, from 0 and without the last, for WLanguage's, from 1 and with it."""

    def position(node: n.Expression) -> t.Expression:
        return expressions.converted(context, node, Type.INTEGER)

    match bounds:
        case n.Range(low=low, high=high):
            return _none_if_zero(plus(position(low), -1)), position(high)
        case n.Bounds(low=low, high=high, length=None):
            start = _none_if_zero(plus(position(low), -1)) if low is not None else None
            return start, position(high) if high is not None else None
        case n.Bounds(low=low, length=length) if low is not None and length is not None:
            first, again = named_once(context, low, plus(position(low), -1), "start")
            return _none_if_zero(first), _sum(again, position(length))
    first, again = named_once(context, bounds, position(bounds))
    return _none_if_zero(plus(first, -1)), again


def _none_if_zero(bound: t.Expression) -> t.Expression | None:
    return None if isinstance(bound, t.Atom) and bound.text == "0" else bound


def _sum(start: t.Expression, count: t.Expression) -> t.Expression:
    if isinstance(count, t.Atom) and count.text.isdigit():
        return plus(start, int(count.text))
    if isinstance(start, t.Atom) and start.text == "0":
        return count
    return t.Infix((start, count), ("+",), t.SUM)
