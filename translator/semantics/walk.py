"""Visits of a tree: every statement of a block, every expression of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from translator.record import field_names
from translator.syntax import nodes as n

_FIELDS: dict[type[n.Node], tuple[str, ...]] = {}


def _fields(cls: type[n.Node]) -> tuple[str, ...]:
    found = _FIELDS.get(cls)
    if found is None:
        found = _FIELDS[cls] = tuple(name for name in field_names(cls) if name not in ("start", "end"))
    return found


def children(node: n.Node) -> list[n.Node]:
    """Return the nodes directly inside a node, in the order of the source."""
    found: list[n.Node] = []
    cls = type(node)
    for name in _FIELDS.get(cls) or _fields(cls):
        value = getattr(node, name)
        if type(value) is tuple:
            found += [item for item in value if isinstance(item, n.Node)]
        elif isinstance(value, n.Node):
            found.append(value)
    return found


def walk(node: n.Node) -> Iterator[n.Node]:
    """Yield a node and all nodes inside it, outer before inner."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack += children(current)[::-1]


WITH_BLOCKS = (
    *(
        n.If,
        n.Switch,
        n.ForCounted,
        n.ForEach,
        n.ForEachRecord,
        n.While,
        n.Loop,
        n.BrokenBlock,
        n.With,
        n.Use,
    ),
    *(n.WhenExceptionIn, n.WhenException, n.CompileIf, n.InternalProcedure, n.Composite, n.ConstantBlock),
    n.AttributeBlock,
)
"""The statements that hold blocks of others."""
_OWN_SCOPE = (n.Lambda, n.InternalProcedure, n.Composite)


def own_nodes(node: n.Node) -> Iterator[n.Node]:
    """Yield a node and those inside it, but nothing of what internal procedures, lambdas and classes hold."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        if current is node or not isinstance(current, _OWN_SCOPE):
            stack += children(current)[::-1]


def assigned_names(node: n.Node) -> Iterator[n.Name]:
    """Yield the names that statements inside the node assign themselves (calls are not looked into)."""
    return assigned_among(own_nodes(node))


def assigned_among(nodes: Iterable[n.Node]) -> Iterator[n.Name]:
    """Yield the names that the nodes assign."""
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
