"""Indirection: `{"name"}`, the thing that a text names. Variables have names at run time; controls do not exist."""

from __future__ import annotations

import re

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import Context, Typed
from translator.lowering.unsupported import not_supported
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

_PATH = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_OF_VARIABLES = "indvariable"


def named(context: Context, node: n.Indirection) -> n.Expression | None:
    """Return what a literal names where that is a variable or a member of one, else None."""
    if not isinstance(node.name, n.String) or _PATH.fullmatch(node.name.value) is None:
        return None
    first, *members = node.name.value.split(".")
    if context.find_variable(first) is None:
        return None
    path: n.Expression = n.Name(node.start, node.end, first)
    for member in members:
        path = n.Member(node.start, node.end, path, member, ".")
    return path


def lower_indirection(context: Context, node: n.Indirection) -> Typed:
    """`{"name"}`; a text that only the running program knows is looked up there, among its variables."""
    path = named(context, node)
    if path is not None:
        return expressions.lower(context, path)
    kind = node.kind
    name = expressions.lower(context, node.name).python
    is_found_later = kind is None and not isinstance(node.name, n.String)
    if is_found_later:
        context.remark(rules.NotInRuntime, node, construct="indirection to anything but a variable")
    if is_found_later or (isinstance(kind, n.Name) and fold(kind.text) == _OF_VARIABLES):
        variables = (t.Call(t.Atom("locals")), t.Call(t.Atom("globals")))
        return Typed(t.Attribute(context.call("variable_named", name, *variables), "value"), Type.UNKNOWN)
    of_kind = f", {context.source.text[kind.start : kind.end]}" if kind is not None else ""
    return not_supported(context, node, f"indirection {{{of_kind} }}", name)
