"""What is translated though the runtime cannot do it: it raises when reached, all around it works."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.semantics.known_names import known_name
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def not_supported(context: Context, node: n.Node, construct: str, *operands: t.Expression) -> Typed:
    """Return the call that raises NotSupported for a construct, and say so."""
    context.remark(rules.NotInRuntime, node, construct=construct)
    context.calls_unsupported = True
    return Typed(context.call("not_supported", t.TextLiteral(construct), *operands), Type.UNKNOWN)


def call_of_missing(context: Context, node: n.Call, name: str) -> Typed:
    """Return the call of a function that neither the program nor the runtime has."""
    context.calls_unsupported = True
    arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
    is_known = known_name(name, "function") is not None
    context.remark(rules.UnknownFunction if is_known else rules.UnknownProcedure, node, name=name)
    return Typed(context.call("not_supported", t.TextLiteral(name), *arguments), Type.UNKNOWN)


def type_words(context: Context, node: n.TypeNode) -> str:
    """Return what to call a type that the runtime does not have: by its English name where it is known."""
    text = " ".join(context.source.text[node.start : node.end].split())
    known = known_name(text, "type")
    return f"the type {known.names[0] if known is not None else text}"
