"""Nodes of documents in XML: elements and attributes by `.` and `:`, properties by `..`."""

from __future__ import annotations

from keyword import iskeyword

from translator.lowering.context import Typed
from translator.semantics.types import XML_NODE, ArrayOf, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

_PROPERTIES: dict[str, tuple[str, Type]] = {
    **dict.fromkeys(("exist", "existe"), ("Exist", Type.BOOLEAN)),
    **dict.fromkeys(("text", "texte"), ("Text", Type.STRING)),
    **dict.fromkeys(("name", "nom"), ("Name", Type.STRING)),
    **dict.fromkeys(("value", "valeur"), ("Value", Type.STRING)),
    **dict.fromkeys(("attribute", "attribut"), ("Attribute", ArrayOf.of(XML_NODE))),
    **dict.fromkeys(("count", "occurrence"), ("Count", Type.INTEGER)),
}

_METHODS = frozenset(("nodes", "append", "inside"))
"""What else a node of the runtime has: elements of these names are read by `node["nodes"]`."""


def _is_attribute(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name) and not name.startswith("_")


def member_of_node(node: n.Member, target: t.Expression) -> Typed:
    """Return what stands for a member of a node."""
    known = _PROPERTIES.get(fold(node.name)) if node.access == ".." else None
    if known is not None:
        return Typed(t.Attribute(target, known[0]), known[1])
    name = fold(node.name)
    if name in _PROPERTIES or name in _METHODS or not _is_attribute(node.name):
        return Typed(t.Subscript(target, t.TextLiteral(node.name)), XML_NODE)
    return Typed(t.Attribute(target, node.name), XML_NODE)
