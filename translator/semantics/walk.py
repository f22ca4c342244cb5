"""Visits of a tree: every statement of a block, every expression of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from translator.syntax import nodes as n
from wlcompat.record import field_kinds

_PLAIN = frozenset({"int", "str", "bool", "tuple[str, ...]", "tuple[tuple[str, str], ...]"})
"""The annotations of fields that hold no nodes."""


class _Parts(dict[type[n.Node], tuple[str, ...]]):
    """By kind of nodes, the names of the fields that hold nodes, the last one first; filled as kinds are met."""

    def __missing__(self, kind: type[n.Node]) -> tuple[str, ...]:
        found = self[kind] = tuple(name for name, held in field_kinds(kind) if held not in _PLAIN)[::-1]
        return found


PARTS = _Parts()


def _push(stack: list[n.Node], node: n.Node, parts: tuple[str, ...]) -> None:
    """Put the nodes directly inside a node on a stack, so that the first one comes off first."""
    for name in parts:
        value = getattr(node, name)
        if type(value) is tuple:
            for item in reversed(value):
                if item is not None:
                    stack.append(item)
        elif value is not None:
            stack.append(value)


def children(node: n.Node) -> list[n.Node]:
    """Return the nodes directly inside a node, in the order of the source."""
    found: list[n.Node] = []
    _push(found, node, PARTS[type(node)])
    return found[::-1]


def walk(node: n.Node) -> list[n.Node]:
    """Return a node and all nodes inside it, outer before inner."""
    return _walked(node, frozenset())


def own_nodes(node: n.Node) -> list[n.Node]:
    """Return a node and those inside it, but nothing of what internal procedures, lambdas and classes hold."""
    return _walked(node, _OWN_SCOPE)


def _walked(node: n.Node, closed: frozenset[type[n.Node]]) -> list[n.Node]:
    """Return a node and those inside it; of the closed kinds only the node itself."""
    found: list[n.Node] = []
    stack: list[n.Node] = [node]
    while stack:
        current = stack.pop()
        found.append(current)
        cls = type(current)
        parts = PARTS[cls]
        if parts and (cls not in closed or current is node):
            _push(stack, current, parts)
    return found


LOOPS: frozenset[type[n.Statement]] = frozenset((n.While, n.Loop, n.ForCounted, n.ForEach, n.ForEachRecord))
WITH_BLOCKS: frozenset[type[n.Statement]] = LOOPS.union(
    (n.If, n.Switch, n.BrokenBlock, n.With, n.Use, n.WhenExceptionIn, n.WhenException, n.CompileIf),
    (n.InternalProcedure, n.Composite, n.ConstantBlock, n.AttributeBlock),
)
"""The statements that hold blocks of others."""
_OWN_SCOPE: frozenset[type[n.Node]] = frozenset({n.Lambda, n.InternalProcedure, n.Composite})


ASSIGNING = (n.Assignment, n.Step, n.Exchange, n.ForCounted, n.ForEach, n.Stepped)
"""What assigns variables itself; calls may do so too."""


def assigned_names(node: n.Node) -> Iterator[n.Name]:
    """Yield the names that statements inside the node assign themselves (calls are not looked into)."""
    return assigned_among(inner for inner in own_nodes(node) if isinstance(inner, ASSIGNING))


def assigned_among(nodes: Iterable[n.Node]) -> Iterator[n.Name]:
    """Yield the names that nodes of the kinds that assign do assign."""
    for inner in nodes:
        targets: tuple[n.Expression, ...] = ()
        if isinstance(inner, n.Assignment | n.Step):
            targets = (inner.target,)
        elif isinstance(inner, n.Exchange):
            targets = (inner.left, inner.right)
        elif isinstance(inner, n.ForCounted):
            targets = (inner.variable,)
        elif isinstance(inner, n.ForEach):
            targets = (*inner.others, *((inner.variable,) if inner.variable is not None else ()))
        elif isinstance(inner, n.Stepped):
            targets = (inner.target,)
        for target in targets:
            if isinstance(target, n.Parenthesised):
                yield from (item for item in target.items if isinstance(item, n.Name))
            elif isinstance(target, n.Name):
                yield target
            elif isinstance(target, n.Substring) and isinstance(target.target, n.Name):
                yield target.target
