"""Comparisons: of two values, with bounds, with a list of values."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions, nullables, operators
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.once import named_once
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t


def lower_comparison(context: Context, node: n.Comparison) -> Typed:
    """`left = right`, `x IN (1, 2)`, `x = 1 TO 3`."""
    if node.operator == "IN":
        return _membership(context, node)
    if isinstance(node.right, n.Range):
        return _in_range(context, node, node.right)
    left, right = expressions.lower(context, node.left), expressions.lower(context, node.right)
    return nullables.unless_null(
        context,
        (node.left, node.right),
        [left, right],
        lambda values: operators.comparison(context, values[0], node.operator, values[1]),
    )


def _membership(context: Context, node: n.Comparison) -> Typed:
    left = expressions.lower(context, node.left)
    if not isinstance(node.right, n.Parenthesised):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=expressions.construct(node))
    if any(isinstance(item, n.Range) for item in node.right.items):
        return _in_ranges(context, node, left)
    items = [expressions.lower(context, item) for item in node.right.items if item is not None]
    if len(items) == 1:
        return operators.comparison(context, left, "=", items[0])
    if {left.type, *(i.type for i in items)} in ({Type.STRING}, {Type.INTEGER}):
        values = t.Tuple(tuple(i.python for i in items))
        return Typed(t.Infix((left.python, values), ("in",), t.COMPARE), Type.BOOLEAN)
    return Typed(context.call("is_in", left.python, *(i.python for i in items)), Type.BOOLEAN)


def _in_ranges(context: Context, node: n.Comparison, left: Typed) -> Typed:
    """Return `x IN (1 TO 5, 8)`, where some of the items are ranges."""
    assert isinstance(node.right, n.Parenthesised)
    first, again = named_once(context, node.left, left.python, "value")
    value, tests = Typed(first, left.type), []
    for item in node.right.items:
        if isinstance(item, n.Range):
            tests.append(between(context, value, item))
        elif item is not None:
            tests.append(operators.comparison(context, value, "=", expressions.lower(context, item)).python)
        value = Typed(again, left.type)
    if len(tests) == 1:
        return Typed(tests[0], Type.BOOLEAN)
    return Typed(t.Infix(tuple(tests), ("or",) * (len(tests) - 1), t.OR), Type.BOOLEAN)


def _in_range(context: Context, node: n.Comparison, bounds: n.Range) -> Typed:
    """Return `x = low TO high` as Python's `low <= x <= high`."""
    if node.operator not in ("=", "<>"):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=expressions.construct(node))
    test = between(context, expressions.lower(context, node.left), bounds)
    return Typed(test if node.operator == "=" else operators.negation(test), Type.BOOLEAN)


def between(context: Context, value: Typed, bounds: n.Range) -> t.Expression:
    """Return the test that a value lies within bounds, both included."""
    low, high = expressions.lower(context, bounds.low), expressions.lower(context, bounds.high)
    low_python, value_python = operators.ordered(context, low, value)
    _, high_python = operators.ordered(context, value, high)
    return t.Infix((low_python, value_python, high_python), ("<=", "<="), t.COMPARE)


def lower_interval(context: Context, node: n.Interval) -> Typed:
    """`low <= value < high`."""
    low, value, high = (expressions.lower(context, part) for part in (node.low, node.value, node.high))
    low_python, value_python = operators.ordered(context, low, value)
    _, high_python = operators.ordered(context, value, high)
    signs = (node.low_operator, node.high_operator)
    return Typed(t.Infix((low_python, value_python, high_python), signs, t.COMPARE), Type.BOOLEAN)
