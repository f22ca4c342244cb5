"""What is translated though the runtime cannot do it: it raises when reached, all around it works."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.semantics.known_names import known_name
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t

_PATH = frozenset(".:")
"""Signs behind a name that make it something with members, such as a data file, not a function."""


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


def value_of_missing(context: Context, node: n.Name) -> Typed:
    """Return what stands for a name that neither the program nor the runtime has; a function needs no parentheses."""
    known = known_name(node.text, "constant", "object", "function")
    is_path = context.source.text[node.end : node.end + 1] in _PATH
    if known is not None and known.kind == "function" and not is_path:
        return call_of_missing(context, n.Call(node.start, node.end, node, ()), node.text)
    if known is None or known.kind == "function":
        context.remark(rules.UnknownName, node, name=node.text)
        return Typed(context.call("unknown_name", t.TextLiteral(node.text)), Type.UNKNOWN)
    construct = f"the constant {node.text}" if known.kind == "constant" else f"the object {node.text}"
    context.remark(rules.NotInRuntime, node, construct=construct)
    return Typed(context.call("not_supported", t.TextLiteral(construct)), Type.UNKNOWN)


def type_words(context: Context, node: n.TypeNode) -> str:
    """Return what to call a type that the runtime does not have: by its English name where it is known."""
    text = " ".join(context.source.text[node.start : node.end].split())
    known = known_name(text, "type")
    return f"the type {known.names[0] if known is not None else text}"
