"""RESULT and RETURN: what a procedure gives and leaves with."""

from __future__ import annotations

from translator.lowering import values
from translator.lowering.context import Context, Typed
from translator.lowering.conversions import convert
from translator.semantics.classes import is_special
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_return(context: Context, node: n.Return) -> list[t.Statement]:
    """`RESULT value`, `RESULT (a, b)`, RETURN; in Python nobody gets the value of the main code or of a constructor."""
    procedure = context.procedure
    if node.value is None:
        held = procedure.result_variable if procedure is not None else None
        return [t.Line("return") if held is None else t.Evaluate(t.Atom(held.python), "return")]
    value = values.lower_as(context, node.value, procedure.result if procedure is not None else Type.UNKNOWN)
    is_null = isinstance(value.python, t.Atom) and value.python.text == "None"
    context.returned.add(Type.VOID if is_null else value.type)
    if procedure is None or is_special(procedure):
        is_plain = procedure is not None and isinstance(value.python, t.Atom | t.TextLiteral)
        return [*([] if is_plain else [t.Evaluate(value.python)]), t.Line("return")]
    if isinstance(value.python, t.Tuple):
        value = Typed(t.Pair(value.python.items), value.type)
    if procedure.node.result is None:
        return [t.Evaluate(value.python, "return")]
    return [t.Evaluate(convert(context, value, procedure.result), "return")]
