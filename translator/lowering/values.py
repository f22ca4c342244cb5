"""New values: what a declaration gives a variable, array literals, `new`, copies."""

from __future__ import annotations

from translator.lowering import calls, expressions, keyed
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.last_use import is_last_use
from translator.lowering.unsupported import not_supported, type_words
from translator.semantics.attributes import growth_of
from translator.semantics.symbols import MemberSymbol
from translator.semantics.type_names import is_associative, variant_kind
from translator.semantics.types import (
    PARALLEL_TASK,
    THREAD,
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Instance,
    Type,
)
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold


def declared_value(context: Context, type_: Type, node: n.TypeNode) -> t.Expression:
    """Return the value of a variable that is declared without one."""
    match node, type_:
        case n.TypeName(arguments=arguments), Instance(symbol=symbol, is_dynamic=False):
            given = calls.arguments_for(context, node, arguments or (), symbol.constructor)
            return t.Call(context.own(symbol), given.positional, given.keywords)
        case n.TypeName(arguments=(first, *rest)), _ if (
            type_ in (THREAD, PARALLEL_TASK) and first is not None
        ):
            described = [lower_as(context, first, Type.PROCEDURE)]
            described += [expressions.lower(context, argument) for argument in rest if argument is not None]
            return t.Call(context.name(type_.annotation), tuple(value.python for value in described))
        case n.TypeName(), _ if variant_kind(node) == "JSON":
            return t.Call(context.name("VariantObject"))
        case n.ArrayType(), AssociativeOf():
            return _associative(context, type_, node)
        case n.ContainerType(element=element), ContainerOf(element=held):
            maker = _factory(context, held, element)
            made = (("default", maker),) if maker is not None else ()
            return t.Call(t.Atom(type_.initial.removesuffix("()")), (), made)
        case n.ArrayType(dimensions=dimensions), ArrayOf() if dimensions and not is_associative(node):
            filled = _filled(context, type_, [d for d in dimensions if d is not None], node.element)
            return as_growing(context, filled, type_, node)
    return as_growing(context, context.initial(type_), type_, node)


def as_growing(context: Context, value: t.Expression, type_: Type, node: n.TypeNode) -> t.Expression:
    """Return the first value of an array; one that grows where its declaration says so."""
    step = growth_of(node)
    if step == 0 or not isinstance(node, n.ArrayType) or not isinstance(type_, ArrayOf):
        return value
    rows = [d for d in node.dimensions[1:] if d is not None]
    if rows:
        made: t.Expression | None = t.Deferred(_filled(context, type_.element, rows, node.element))
    else:
        made = _factory(context, type_.element, node.element)
    held = () if isinstance(value, t.Atom) else (value,)
    steps = (("step", t.Atom(str(step))),) if step is not None else ()
    return t.Call(context.name("GrowingArray"), (made or t.Atom("None"), *held), steps)


def _associative(context: Context, type_: AssociativeOf, node: n.ArrayType) -> t.Expression:
    context.name("AssociativeArray")
    default = node.dimensions[1] if len(node.dimensions) > 1 else None
    factory = _default(context, type_.element, default) or _factory(context, type_.element, node.element)
    arguments = [] if factory is None else [factory]
    if node.dimensions and node.dimensions[0] is not None:
        options = expressions.lower(context, node.dimensions[0]).python
        arguments = arguments or [t.Atom("None")]
        arguments.append(options)
    return t.Call(t.Atom("AssociativeArray"), tuple(arguments))


def _default(context: Context, type_: Type, node: n.Expression | None) -> t.Expression | None:
    """Return what makes the value that the declaration says for absent keys; None where that is that of the type."""
    if node is None or (isinstance(node, n.Name) and fold(node.text) == "null"):
        return None
    value = convert(context, lower_as(context, node, type_), type_)
    is_initial = isinstance(value, t.Atom | t.TextLiteral) and value == context.initial(type_)
    return None if is_initial else t.Deferred(value)


def _factory(context: Context, type_: Type, node: n.TypeNode) -> t.Expression | None:
    """Return what makes the value of an absent element, where it is not None."""
    outer, context.at_import = context.at_import, False  # what it makes is made later
    try:
        value = declared_value(context, type_, node)
    finally:
        context.at_import = outer
    match value:
        case t.Call(function=function, arguments=(), keywords=()):
            return t.Deferred(value) if context.at_import and isinstance(type_, Instance) else function
        case t.Atom():
            return t.Atom(context.written_here(type_.factory)) if type_.factory else None
    return t.Deferred(value)


def maker(context: Context, type_: Type) -> t.Expression | None:
    """Return what makes new elements of a type; None where they begin with nothing."""
    context.initial(type_)
    return t.Atom(context.written_here(type_.factory)) if type_.factory else None


def _filled(
    context: Context, type_: Type, dimensions: list[n.Expression], element: n.TypeNode
) -> t.Expression:
    if not dimensions:
        return declared_value(context, type_, element)
    assert isinstance(type_, ArrayOf)
    count = expressions.converted(context, dimensions[0], Type.INTEGER)
    if isinstance(count, t.Atom) and count.text == "0":
        return t.Atom("[]")
    inner = _filled(context, type_.element, dimensions[1:], element)
    is_shared = not (type_.element.is_copied or isinstance(type_.element, ArrayOf))
    if is_shared and isinstance(inner, t.Atom | t.TextLiteral):
        return t.Infix((t.ListLiteral((inner,)), count), ("*",), t.PRODUCT)
    return t.Repeated(inner, count)


def lower_literal(context: Context, node: n.ArrayLiteral, wanted: Type | None = None) -> Typed:
    """`[a, b]`: a list, or where a structure is wanted its members in the order of their declaration."""
    if isinstance(wanted, Instance):
        members = [member for member in wanted.symbol.members.values() if not member.is_static]
        if len(node.items) <= len(members):
            values = [
                (m.python, item_as(context, item, m.type))
                for item, m in zip(node.items, members, strict=False)
            ]
            made: t.Expression = t.Call(context.own(wanted.symbol), tuple(value for _, value in values))
            if wanted.symbol.kind == "CLASS":
                empty = calls.arguments_for(context, node, (), wanted.symbol.constructor)
                made = t.Call(context.own(wanted.symbol), empty.positional, empty.keywords)
                made = t.Call(context.name("with_members"), (made,), tuple(values))
            return Typed(made, wanted)
    if isinstance(wanted, AssociativeOf):
        return Typed(keyed.lower_pairs(context, node, wanted), wanted)
    if isinstance(wanted, ArrayOf):
        return Typed(
            t.ListLiteral(tuple(item_as(context, item, wanted.element) for item in node.items)), wanted
        )
    items = [expressions.lower(context, item) for item in node.items]
    types = {item.type for item in items}
    element = types.pop() if len(types) == 1 else Type.UNKNOWN
    return Typed(t.ListLiteral(tuple(item.python for item in items)), ArrayOf.of(element))


def item_as(context: Context, node: n.Expression, wanted: Type) -> t.Expression:
    """Return a value of a literal as what holds it takes it."""
    return convert(context, lower_as(context, node, wanted), wanted)


def lower_as(context: Context, node: n.Expression, wanted: Type) -> Typed:
    """Return an expression where the type of the place that takes it helps to read it."""
    literal = as_literal(node, wanted)
    if literal is not None:
        return lower_literal(context, literal, wanted)
    if isinstance(node, n.Name | n.String) and wanted == Type.PROCEDURE:
        name = node.text if isinstance(node, n.Name) else node.value
        procedure = context.bound.procedure(name, context.scope)
        if procedure is not None:
            return calls.procedure_value(context, procedure)
        if not name:
            return Typed(t.Atom("None"), wanted)
    return expressions.lower_place(context, node)


def as_literal(node: n.Expression | None, wanted: Type) -> n.ArrayLiteral | None:
    """Return a literal of values; `()` is an empty one where an array is wanted."""
    if isinstance(node, n.Parenthesised) and isinstance(wanted, ArrayOf | AssociativeOf):
        is_empty = all(item is None for item in node.items)
        return n.ArrayLiteral(node.start, node.end, ()) if is_empty else None
    return node if isinstance(node, n.ArrayLiteral) else None


def lower_new(context: Context, node: n.New) -> Typed:
    """`new CShape(3)`, `new array of 3 int`."""
    type_ = context.bound.type_named(node.type)
    if type_ is None:
        return not_supported(context, node.type, type_words(context, node.type))
    if isinstance(type_, Instance):
        static = Instance.of(type_.symbol, is_dynamic=False)
        return Typed(declared_value(context, static, node.type), Instance.of(type_.symbol, is_dynamic=True))
    return Typed(declared_value(context, type_, node.type), type_)


def copy_of(context: Context, value: t.Expression, type_: Type) -> t.Expression:
    """Return a copy of a structure or array, with all that it holds but the dynamic objects, which are shared."""
    if (isinstance(type_, Instance) and _is_flat(type_)) or (
        isinstance(type_, ArrayOf) and _is_held_as_it_is(type_.element)
    ):
        return t.Call(context.name("copy", "copy"), (value,))
    shared = _dynamic_members(type_)
    if shared:
        return context.call("copied_sharing", value, *map(t.TextLiteral, shared))
    return t.Call(context.name("deepcopy", "copy"), (value,))


def _is_flat(type_: Instance) -> bool:
    """Whether a copy of the structure need not copy what its members hold."""
    return all(_is_held_as_it_is(member.type) for member in _members(type_))


def _is_held_as_it_is(type_: Type) -> bool:
    """Whether values never change themselves, or are references to objects."""
    return type_.value_type.is_unchanging or type_.is_reference


def _members(type_: Instance) -> list[MemberSymbol]:
    return [member for symbol in type_.symbol.lineage() for member in symbol.members.values()]


def _dynamic_members(type_: Type) -> list[str]:
    """Return the names of the members that hold dynamic objects, in a type and in all that its values hold."""
    names: dict[str, None] = {}
    seen: set[int] = set()
    inside = [_element(type_)]
    while inside:
        held = inside.pop()
        if isinstance(held, Instance) and id(held.symbol) not in seen:
            seen.add(id(held.symbol))
            for member in _members(held):
                element = _element(member.type)
                if element.is_reference:
                    names[member.python] = None
                else:
                    inside.append(element)
    return list(names)


def _element(type_: Type) -> Type:
    """Return the type of what stands in a collection, or the type itself."""
    while isinstance(type_, ArrayOf | AssociativeOf | ContainerOf):
        type_ = type_.element
    return type_


def assigned_members(
    context: Context, node: n.Assignment, target: t.Expression, type_: Type
) -> t.Expression | None:
    """Return the assignment of an object's members to a variable that has an object of its own; None for others."""
    if not _is_own_object(type_) or not isinstance(target, t.Atom | t.Attribute):
        return None
    if not isinstance(node.value, n.Name | n.Member | n.SelfMember | n.Index):
        return None  # a new object, which nothing else refers to, takes the place of the other
    value = expressions.lower(context, node.value)
    if not isinstance(value.type, Instance) or value.type.symbol.kind != "CLASS":
        return None
    shared = map(t.TextLiteral, _dynamic_members(value.type))
    return context.call("assign_members", target, value.python, *shared)


def _is_own_object(type_: Type) -> bool:
    return isinstance(type_, Instance) and type_.symbol.kind == "CLASS" and not type_.is_dynamic


def copied(context: Context, value: Typed, node: n.Expression, wanted: Type = Type.UNKNOWN) -> t.Expression:
    """Return the value, copied where an assignment copies and the expression is not a new value anyway.

    A dynamic object is copied where what takes it, of the type `wanted`, is none: others still refer to it.
    """
    is_shared = isinstance(value.type, Instance) and value.type.is_dynamic and not isinstance(node, n.New)
    if is_shared and isinstance(wanted, Instance) and not wanted.is_dynamic:
        return copy_of(context, value.python, value.type)
    if not value.type.is_copied or isinstance(node, n.Call | n.New | n.ArrayLiteral | n.Chain):
        return value.python
    if isinstance(value.type, Instance):
        if value.type.symbol.kind == "STRUCTURE" and _is_flat(value.type) and is_last_use(context, node):
            return value.python
        return copy_of(context, value.python, value.type)
    if isinstance(value.type, AssociativeOf | ContainerOf) and value.type.element.is_copied:
        return copy_of(context, value.python, value.type)  # its structures and dates are copied with it
    return t.Call(t.Attribute(value.python, "copy"), ())
