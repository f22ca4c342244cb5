"""Counters of loops: which of them begin one lower in Python, and which never leave a text.

A counter that is only a position, as in `a[i]`, counts from 0, as a person would write it. Wherever else the lowering
meets such a counter it is `i + 1`, so that it is always right, whatever is said here of what is worth it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from translator.lowering import expressions
from translator.lowering.context import Context, Counter
from translator.lowering.positions import is_position
from translator.semantics.symbols import Variable
from translator.semantics.types import ArrayOf, ContainerOf, Type, element_inside
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import Counted
from wlcompat import catalog
from wlcompat.catalog import fold

_LENGTHS = ("length", "longueur", "taille", "size")


@contextmanager
def counting(context: Context, node: n.ForCounted, variable: Variable) -> Iterator[bool]:
    """Lower the body of a loop over `range`; gives whether its counter begins one lower."""
    context.counting[id(variable)] = Counter(node, context.scope, is_lower=False)
    try:
        if not context.only_types and _is_worth_it(context, node, variable):
            context.counting[id(variable)] = Counter(node, context.scope, is_lower=True)
        yield context.counting[id(variable)].is_lower
    finally:
        del context.counting[id(variable)]


def counter(context: Context, variable: Variable) -> t.Expression | None:
    """Return what a counter that begins one lower is in WLanguage; None for any other variable."""
    found = context.counting.get(id(variable))
    if found is None or not found.is_lower:
        return None
    return Counted((t.Atom(variable.python), t.Atom("1")), ("+",), t.SUM)


def is_inside(context: Context, text: n.Expression, position: n.Expression) -> bool:
    """Whether a position is that of a character which a text has: a counter that goes on to its length."""
    if context.only_types or not (isinstance(position, n.Name) and isinstance(text, n.Name)):
        return False
    variable, whole = context.find_variable(position.text), context.find_variable(text.text)
    found = context.counting.get(id(variable))
    if found is None or whole is None or found.scope is not context.scope:
        return False  # a lambda may run when the text is another one
    loop = found.loop
    if loop.bounds.once or isinstance(loop.step, n.Unary):
        return False
    measured = _measured(context, loop.bounds.high)
    return (
        measured is not None
        and context.find_variable(measured.text) is whole
        and is_position(context, text, loop.bounds.low)
    )


def _measured(context: Context, length: n.Expression) -> n.Name | None:
    """Return the variable whose length an expression is."""
    match length:
        case n.Member(target=n.Name() as text, name=name) if fold(name) in _LENGTHS:
            return text
        case n.Call(callee=n.Name(text=name), arguments=(n.Name() as text,)):
            function = catalog.find_function(name)
            is_own = context.bound.procedure(name, context.scope) is not None
            return text if function is not None and function.english == "Length" and not is_own else None
    return None


def _is_worth_it(context: Context, node: n.ForCounted, variable: Variable) -> bool:
    """Whether the counter is nothing but a position, and more often `i` than `i + 1`."""
    name = fold(variable.name)
    inside = walk(node.body)
    if any(
        isinstance(inner, n.String) and "[%" in inner.value and name in fold(inner.value) for inner in inside
    ):
        return False
    left = sum(isinstance(inner, n.Name) and fold(inner.text) == name for inner in inside)
    gain = int(isinstance(node.bounds.low, n.Integer) and node.bounds.low.value == 1)
    for inner in inside if left else ():
        if isinstance(inner, n.Substring):
            if _gain(inner.bounds, name) is not None:
                left -= 1
                gain += is_inside(context, inner.target, inner.bounds)
        elif isinstance(inner, n.Index):
            gains = [(item, _gain(item, name)) for item in inner.items]
            used = [(item, gained) for item, gained in gains if gained is not None]
            if used and not _is_array(context, inner, [item for item, _ in used]):
                return False
            left -= len(used)
            gain += sum(gained for _, gained in used)
    return not left and gain > 0


def _is_array(context: Context, node: n.Index, positions: list[n.Expression]) -> bool:
    """Whether the indexes are positions in an array, none of them below 1."""
    array = element_inside(_type_of(context, node.target), len(node.items) - 1)
    return isinstance(array, ArrayOf | ContainerOf) and all(
        is_position(context, node.target, position) for position in positions
    )


def _type_of(context: Context, node: n.Expression) -> Type:
    variable = context.find_variable(node.text) if isinstance(node, n.Name) else None
    if variable is not None:
        return variable.type
    with context.trial():
        return expressions.lower(context, node).type


def _gain(item: n.Expression, name: str) -> int | None:
    """Return what a position becomes shorter by when its counter begins one lower; None where it has no counter."""
    match item:
        case n.Name(text=text):
            return 1 if fold(text) == name else None
        case n.Chain(operands=operands, operators=operators) if {*operators} <= {"+", "-"}:
            signs = ("+", *operators)
            used = [
                sign
                for sign, operand in zip(signs, operands, strict=True)
                if isinstance(operand, n.Name) and fold(operand.text) == name
            ]
            if used != ["+"]:
                return None
            last = operands[-1]
            if not isinstance(last, n.Integer):
                return 1
            number = last.value if signs[-1] == "+" else -last.value
            return {0: 1, 1: -1}.get(number, 0)
    return None
