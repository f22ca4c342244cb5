"""Variables that a function of the runtime fills: collections and objects as they are, others by reference."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.changed import changed
from translator.lowering.context import Context, Typed
from translator.semantics.filled import is_filled_in_place
from translator.semantics.types import ArrayOf, Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import OF_TYPE, Function, Parameter


def lower_filled(context: Context, argument: n.Expression, parameter: Parameter) -> t.Expression | None:
    """Return what the function takes of a collection or an object; None where it needs a reference."""
    if not parameter.fills:
        return None
    value = _value(context, argument)
    return changed(value.python) if is_filled_in_place(value.type) else None


def type_of_filled(
    context: Context, function: Function, arguments: tuple[n.Expression | None, ...]
) -> tuple[tuple[str, t.Expression], ...]:
    """Return the keyword that tells the type of a collection, which does not know that of its elements."""
    for parameter, argument in zip(function.parameters, arguments, strict=False):
        type_ = _value(context, argument).type if argument is not None else Type.UNKNOWN
        if isinstance(type_, Instance) or not is_filled_in_place(type_):
            continue
        # What takes texts apart makes texts where it is told nothing
        if parameter.fills or _innermost(type_) is not Type.STRING:
            return ((OF_TYPE, t.Atom(context.annotation(type_))),)
    return ()


def _innermost(type_: Type) -> Type:
    while isinstance(type_, ArrayOf):
        type_ = type_.element
    return type_.value_type


def _value(context: Context, argument: n.Expression) -> Typed:
    with context.trial(is_used=True):
        return expressions.lower(context, argument)
