"""What is translated though the runtime cannot do it: it raises when reached, all around it works."""

from __future__ import annotations

import re
from functools import cache

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.semantics.known_names import known_name
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.syntax.vocabulary import read_vocabulary
from translator.target import tree as t
from wlcompat.catalog import fold

_MAIN_THREAD = ("main thread", "thread principal")


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


@cache
def _without_effect() -> frozenset[str]:
    table = read_vocabulary("attributes")
    return frozenset(fold(word) for row in table.values() for words in row.values() for word in words)


def tell_type_attributes(context: Context, node: n.TypeNode | None) -> None:
    """Say of the attributes behind the words of a type that nothing is made of them."""
    if isinstance(node, n.TypeName | n.ArrayType):
        tell_attributes(context, node, node.attributes)
    if isinstance(node, n.ArrayType | n.ContainerType):
        tell_type_attributes(context, node.element)


def tell_attributes(context: Context, node: n.Node, words: tuple[str, ...]) -> None:
    """Say of each attribute of a declaration or a header that nothing is made of it, but for those that do nothing."""
    if runs_in_main_thread(words) and isinstance(node, n.Procedure):
        return
    for attribute in " ".join(words).split(","):
        text = re.sub(r" ?([=.-]) ?", r"\1", attribute).strip()
        if text and fold(text.partition("=")[0].strip()) not in _without_effect():
            context.remark(rules.IgnoredAttribute, node, attribute=text)


def runs_in_main_thread(words: tuple[str, ...]) -> bool:
    """Whether the attribute of a procedure has the main thread run it, whoever calls it."""
    return " ".join(words).lower() in _MAIN_THREAD
