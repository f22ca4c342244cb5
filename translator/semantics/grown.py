"""Which variables loops add something to, time and again."""

from __future__ import annotations

from collections.abc import Iterator

from translator.semantics.contents import Contents
from translator.semantics.walk import LOOPS
from translator.syntax import nodes as n
from wlcompat.catalog import fold


def grown_in_loops(contents: Contents) -> Iterator[str]:
    """Yield the names of variables that stand in `x += y` or `x = x + y` inside a loop."""
    loops = contents.of_kinds(*LOOPS)
    for node in contents.of(n.Assignment) if loops else ():
        is_repeated = any(loop.start <= node.start < loop.end for loop in loops)
        if is_repeated and isinstance(node.target, n.Name) and _adds(node, node.target):
            yield node.target.text


def _adds(node: n.Assignment, target: n.Name) -> bool:
    first = node.value.operands[0] if isinstance(node.value, n.Chain) else None
    return node.operator == "+=" or (
        node.operator == "=" and isinstance(first, n.Name) and fold(first.text) == fold(target.text)
    )
