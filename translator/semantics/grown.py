"""Which variables loops add something to, time and again."""

from __future__ import annotations

from collections.abc import Iterator

from translator.semantics.contents import Contents
from translator.semantics.walk import LOOPS
from translator.syntax import nodes as n
from wlcompat.catalog import fold


def grown_in_loops(contents: Contents) -> Iterator[str]:
    """Yield the names of variables that stand in `x += y` or `x = x + y` inside a loop."""
    for node in contents.of(n.Assignment) if contents.of_kinds(*LOOPS) else ():
        if isinstance(node.target, n.Name) and _adds(node, node.target) and is_repeated(contents, node):
            yield node.target.text


def is_repeated(contents: Contents, node: n.Node) -> bool:
    """Whether a node stands inside a loop of the code that holds it."""
    return any(loop.start <= node.start < loop.end for loop in contents.of_kinds(*LOOPS))


def _adds(node: n.Assignment, target: n.Name) -> bool:
    first = node.value.operands[0] if isinstance(node.value, n.Chain) else None
    return node.operator == "+=" or (
        node.operator == "=" and isinstance(first, n.Name) and fold(first.text) == fold(target.text)
    )
