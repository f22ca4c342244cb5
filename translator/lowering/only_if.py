"""Calls that are made only where something holds, such as assertions: nothing is calculated for them otherwise."""

from __future__ import annotations

from translator.target import tree as t


class OnlyIf(t.Infix):
    """`condition and call`."""

    __slots__ = ()


def only_if(condition: t.Expression, call: t.Expression) -> OnlyIf:
    """Return a call that is made only where the condition holds."""
    return OnlyIf((condition, call), ("and",), t.AND)


def statement_of(expression: t.Expression, origin: int) -> t.Statement:
    """Return the statement for an expression whose value nobody uses."""
    if type(expression) is not OnlyIf:
        return t.Evaluate(expression)
    condition, call = expression.operands
    return t.If([(condition, [t.Evaluate(call, origin=origin)], "", origin)])
