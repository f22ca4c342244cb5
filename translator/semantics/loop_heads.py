"""What the head of a loop says of its variable, before anything is known of types."""

from __future__ import annotations

from translator.semantics.symbols import ClassSymbol, Scope
from translator.syntax import nodes as n


def goes_over_rows(node: n.ForEach, scope: Scope, owner: ClassSymbol | None) -> bool:
    """Whether the word behind FOR EACH means the rows of a control, which no variable is called like."""
    root: n.Node = node.collection
    while isinstance(root, n.Member | n.Index):
        root = root.target
    if node.kind != "row or element" or not isinstance(root, n.Name):
        return False
    return scope.find(root.text) is None and (owner is None or owner.find_member(root.text) is None)


def counts_in_reals(loop: n.ForCounted) -> bool:
    """Whether the start or the step is a number with decimals: a counter that nobody declares is a real then."""
    values = (loop.bounds.low, loop.step)
    return any(isinstance(v.operand if isinstance(v, n.Unary) else v, n.Real) for v in values)
