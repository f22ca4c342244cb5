"""Attributes in `< >`: those of procedures that say which threads run them, and those that nothing is made of."""

from __future__ import annotations

import re
from functools import cache

from translator.diagnostics import rules
from translator.lowering.context import Context
from translator.semantics.attributes import attributes_in, is_critical_section
from translator.syntax import nodes as n
from translator.syntax.vocabulary import read_vocabulary
from wlcompat.catalog import fold

_MAIN_THREAD = frozenset({"main thread", "thread principal"})


def runs_in_main_thread(node: n.Procedure) -> bool:
    """Whether the main thread runs a procedure, whoever calls it."""
    return not _MAIN_THREAD.isdisjoint(attributes_in(node.attributes))


def tell_type_attributes(context: Context, node: n.TypeNode | None) -> None:
    """Say of the attributes behind the words of a type that nothing is made of them."""
    if isinstance(node, n.TypeName | n.ArrayType):
        tell_attributes(context, node, node.attributes)
    if isinstance(node, n.ArrayType | n.ContainerType):
        tell_type_attributes(context, node.element)


def tell_attributes(context: Context, node: n.Node, words: tuple[str, ...]) -> None:
    """Say of each attribute of a declaration or a header that nothing is made of it, but for those that do nothing."""
    for attribute in attributes_in(words):
        text = re.sub(r" ?([=.-]) ?", r"\1", attribute)
        if is_critical_section(attribute) and isinstance(node, n.Procedure | n.TypeNode):
            continue
        if attribute in _MAIN_THREAD and isinstance(node, n.Procedure):
            continue
        if fold(text.partition("=")[0].strip()) not in _without_effect():
            context.remark(rules.IgnoredAttribute, node, attribute=text)


@cache
def _without_effect() -> frozenset[str]:
    table = read_vocabulary("attributes")
    return frozenset(fold(word) for row in table.values() for words in row.values() for word in words)
