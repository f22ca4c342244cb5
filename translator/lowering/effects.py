"""Which expressions do something beside having a value."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from wlcompat import catalog


def has_effects(context: Context, node: n.Expression) -> bool:
    """Whether evaluating the expression can change anything: only calls and `++` can, and not those of pure functions."""
    for inner in walk(node):
        if isinstance(inner, n.Stepped):
            return True
        if isinstance(inner, n.Call):
            if not isinstance(inner.callee, n.Name) or not _is_pure(context, inner.callee):
                return True
        elif isinstance(inner, n.Name) and context.find_variable(inner.text) is None:
            if context.bound.procedure(inner.text) is not None:
                return True
            function = catalog.find_function(inner.text)
            if function is not None and not function.pure:
                return True
    return False


def _is_pure(context: Context, callee: n.Name) -> bool:
    if context.bound.procedure(callee.text) is not None:
        return False
    function = catalog.find_function(callee.text)
    return function is not None and function.pure
