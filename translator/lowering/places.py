"""The places that assignments give a value: variables, members, elements, and pieces of texts."""

from __future__ import annotations

from collections.abc import Callable

from translator.diagnostics import rules
from translator.lowering import access, elements, expressions, indirection, variants
from translator.lowering.bits import integer_part, lower_bits, put_bits
from translator.lowering.changed import inside_changed
from translator.lowering.context import CannotTranslate, Context, NoPlace, Typed
from translator.lowering.conversions import convert
from translator.lowering.once import once, once_bound
from translator.lowering.operators import chain
from translator.semantics.symbols import undeclared_identifier
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold


def target_of(context: Context, node: n.Expression) -> tuple[t.Expression, Type]:
    """Return what an assignment assigns, and its type."""
    if isinstance(node, n.Parenthesised) and len(node.items) == 1 and node.items[0] is not None:
        return target_of(context, node.items[0])
    if isinstance(node, n.Name):
        variable = context.find_variable(node.text)
        if variable is not None:
            context.scope.assigns(variable)
            return expressions.variable_reference(context, variable), variable.type
        own = access.own_member(context, node.text, node)
        if own is not None:
            return own
        raise NoPlace(rules.NotInRuntime, node)
    if (
        isinstance(node, n.Member)
        and isinstance(node.target, n.Name)
        and context.find_variable(node.target.text) is None  # else it hides a set of its name
    ):
        unit = context.bound.project.units.get(fold(node.target.text))
        variable = unit.main.find_here(node.name) if unit is not None else None
        if variable is not None:
            context.scope.assigns(variable)
            return expressions.variable_reference(context, variable), variable.type
    if isinstance(node, n.Indirection):
        path = indirection.named(context, node)
        if path is not None:
            return target_of(context, path)
        found = expressions.lower(context, node).python
        return (found if isinstance(found, t.Attribute) else t.Attribute(found, "value")), Type.UNKNOWN
    if isinstance(node, n.Member | n.SelfMember | n.Index):
        imported = {*context.imports.get("wlcompat", ())}
        typed = expressions.lower_place(context, node)
        make_room(context, node)
        is_piece = isinstance(typed.python, t.Subscript) and isinstance(typed.python.index, t.Slice)
        if isinstance(typed.python, t.Attribute | t.Subscript) and not is_piece:
            return inside_changed(typed.python), typed.type
        if isinstance(node, n.Member) and (member := _named_like_a_property(node, typed.python)) is not None:
            context.imports["wlcompat"] -= {"property_of"} - imported  # what reading it would have called
            return inside_changed(member), Type.UNKNOWN
    raise NoPlace(rules.NotInRuntime, node)


def make_room(context: Context, place: n.Expression) -> None:
    """Let the variant that a place is part of take members, above the statement."""
    while isinstance(place, n.Member | n.Index):
        place = place.target
    variable = context.find_variable(place.text) if isinstance(place, n.Name) else None
    if variable is not None and variable.takes_values and variable.parts == "members":
        context.scope.assigns(variable)
        holder = expressions.variable_reference(context, variable)
        context.hoisted.append(t.Assign(holder, context.call("taking_members", holder)))


def _named_like_a_property(node: n.Member, read: t.Expression) -> t.Expression | None:
    """Return the member of a variant, such as `count`, that is a property when it is read."""
    if node.access == ".." or not isinstance(read, t.Call) or not variants.is_variant(read.arguments[0]):
        return None
    return variants.VariantMember(read.arguments[0], undeclared_identifier(node.name, frozenset()))


def is_piece(context: Context, target: n.Index) -> bool:
    """Whether an index is into a text, a buffer or an integer, or names a range."""
    if len(target.items) != 1:
        return integer_part(target.items) is not None
    if isinstance(target.items[0], n.Bounds | n.Range):
        return True
    with context.trial():
        return expressions.lower(context, target.target).type.value_type in (
            Type.STRING,
            Type.BUFFER,
            Type.INTEGER,
        )


def put_piece(
    context: Context,
    node: n.Node,
    target: n.Expression,
    bounds: n.Expression,
    lower_value: Callable[[], Typed],
    operator: str = "=",
) -> list[t.Statement]:
    """Put the text, the buffer or the integer together anew of its parts and the value."""
    whole, type_ = target_of(context, target)
    kind = type_.value_type
    whole = once(context, target, whole)
    if kind is Type.INTEGER:
        bits = lower_value()
        if operator != "=":
            bits = chain(context, [lower_bits(context, whole, bounds), bits], [operator[0]])
        return put_bits(context, whole, type_, bounds, bits.python)
    is_known = kind in (Type.STRING, Type.BUFFER)
    if operator != "=" and not is_known:
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="this assignment to a piece of a value"
        )
    if not is_known or not elements.are_within(context, bounds, to_assign=True):
        given, keywords = elements.piece_bounds(context, bounds)
        value = lower_value()
        if operator != "=":
            given = tuple(once_bound(context, bounds, bound) for bound in given)
            keywords = tuple((name, once_bound(context, bounds, bound)) for name, bound in keywords)
            old = Typed(t.Call(context.name("piece"), (whole, *given), keywords), kind)
            value = chain(context, [old, Typed(convert(context, value, kind), kind)], [operator[0]])
        new = convert(context, value, kind) if is_known else value.python
        put: t.Expression = t.Call(context.name("with_piece"), (whole, new, *given), keywords)
        return [t.Assign(whole, convert(context, Typed(put, kind), type_) if is_known else put)]
    low, high = elements.slice_bounds(context, bounds)
    added = convert(context, lower_value(), kind)
    if operator != "=":
        low, high = (bound and once_bound(context, bounds, bound) for bound in (low, high))
        old = Typed(t.Subscript(whole, t.Slice(low, high)), kind)
        added = convert(context, chain(context, [old, Typed(added, kind)], [operator[0]]), kind)
    parts: list[t.Expression] = []
    if low is not None:
        parts.append(t.Subscript(whole, t.Slice(None, low)))
    parts.append(added)
    if high is not None:
        parts.append(t.Subscript(whole, t.Slice(high, None)))
    joined = parts[0] if len(parts) == 1 else t.Infix(tuple(parts), ("+",) * (len(parts) - 1), t.SUM)
    return [t.Assign(whole, convert(context, Typed(joined, kind), type_))]
