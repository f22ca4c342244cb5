"""`Transfer(&to, &from, count)` between two variables: the one Transfer that needs no addresses."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context, NoPlace, Typed
from translator.lowering.conversions import convert
from translator.lowering.places import target_of
from translator.semantics.narrow import Narrow
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t

TRANSFER = ("transfer", "transfert")
_KINDS = (Type.INTEGER, Type.BUFFER, Type.STRING)


def lower_transfer(context: Context, arguments: tuple[n.Expression | None, ...]) -> t.Statement | None:
    """Return the assignment that copies the first bytes of a variable; None for any other memory."""
    match arguments:
        case (
            n.Unary(operator="&", operand=n.Name() | n.SelfMember() | n.Member() as to),
            n.Unary(operator="&", operand=n.Name() | n.SelfMember() | n.Member() as given),
            n.Expression() as count,
        ):
            pass
        case _:
            return None
    source = expressions.lower(context, given)
    try:
        target, type_ = target_of(context, to)
    except NoPlace:
        return None
    kind = type_.value_type
    if kind not in _KINDS or source.type not in (*_KINDS, Type.UNKNOWN) or _is_parameter(context, to):
        return None
    number = expressions.converted(context, count, Type.INTEGER)
    call = context.call("transferred", target, source.python, number)
    if isinstance(type_, Narrow) and kind is Type.INTEGER and type_.bounds is not None:
        return t.Assign(target, t.Call(call.function, call.arguments, _layout(*type_.bounds)))
    return t.Assign(target, convert(context, Typed(call, kind), type_))


def _layout(low: int, high: int) -> tuple[tuple[str, t.Expression], ...]:
    """Return what tells how an integer between two bounds stands in memory."""
    size = ("size", t.Atom(str((high - low).bit_length() // 8)))
    return (size, ("unsigned", t.Atom("True"))) if low == 0 else (size,)


def _is_parameter(context: Context, node: n.Expression) -> bool:
    """Whether a variable is a parameter: nobody has told its callers that it is assigned."""
    parameters = context.procedure.parameters if context.procedure is not None else ()
    return isinstance(node, n.Name) and context.find_variable(node.text) in parameters
