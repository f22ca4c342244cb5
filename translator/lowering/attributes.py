"""Attributes in `< >`: those of procedures that say which threads run them, and those that nothing is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from translator.diagnostics import rules
from translator.lowering.context import Context
from translator.semantics.attributes import attributes_in, is_critical_section, is_lock
from translator.syntax import nodes as n
from translator.syntax.vocabulary import read_vocabulary
from wlcompat.catalog import fold

_SERIALIZE = frozenset({"serialize", "serialise"})
_WORDS = {"false": False, "faux": False, "true": True, "vrai": True}
_MAIN_THREAD = frozenset({"main thread", "thread principal"})


def runs_in_main_thread(node: n.Procedure) -> bool:
    """Whether the main thread runs a procedure, whoever calls it."""
    return not _MAIN_THREAD.isdisjoint(attributes_in(node.attributes))


def tell_type_attributes(
    context: Context, node: n.TypeNode | None, names: Sequence[str], of_member: bool = False
) -> None:
    """Say of the attributes behind the words of a type that nothing is made of them; of members some count.

    `names` are those of the variables, members or parameters that have the type.
    """
    _tell_attributes_of_type(context, node, of_member)
    if is_lock(node) and context.bound.project.locked.isdisjoint(map(fold, names)):
        assert node is not None
        context.remark(rules.UnusedLock, node, name=", ".join(names))


def _tell_attributes_of_type(context: Context, node: n.TypeNode | None, of_member: bool) -> None:
    if isinstance(node, n.TypeName | n.ArrayType):
        tell_attributes(context, node, node.attributes, of_member)
    if isinstance(node, n.ArrayType | n.ContainerType):
        _tell_attributes_of_type(context, node.element, of_member)


def tell_attributes(context: Context, node: n.Node, words: tuple[str, ...], of_member: bool = False) -> None:
    """Say of each attribute of a declaration or a header that nothing is made of it, but for those that do nothing."""
    for attribute in attributes_in(words):
        text = re.sub(r" ?([=.-]) ?", r"\1", attribute)
        if is_critical_section(attribute) and isinstance(node, n.Procedure | n.TypeNode):
            continue
        if attribute in _MAIN_THREAD and isinstance(node, n.Procedure):
            continue
        if of_member and _is_serialized(text):
            continue
        name, _, value = text.partition("=")
        is_explained = value.strip().startswith('"')  # the reason why it is there, which nothing else says
        if is_explained or fold(name.strip()) not in _without_effect():
            context.remark(rules.IgnoredAttribute, node, attribute=text)


def serialized_name(node: n.TypeNode | None) -> str | bool:
    """Return the name that `<Serialize="name">` behind the type gives a member; False leaves it out, True says nothing."""
    while isinstance(node, n.TypeName | n.ArrayType | n.ContainerType):
        for attribute in () if isinstance(node, n.ContainerType) else attributes_in(node.attributes):
            if _is_serialized(attribute):
                told = attribute.partition("=")[2].strip()
                return _WORDS.get(fold(told), told.strip('"'))
        node = None if isinstance(node, n.TypeName) else node.element
    return True


def _is_serialized(attribute: str) -> bool:
    name, equals, _ = attribute.partition("=")
    return bool(equals) and fold(name.strip()) in _SERIALIZE


@cache
def _without_effect() -> frozenset[str]:
    table = read_vocabulary("attributes")
    return frozenset(fold(word) for row in table.values() for words in row.values() for word in words)
