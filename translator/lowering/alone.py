"""Expressions that stand alone as statements: calls, and what is written like one."""

from __future__ import annotations

from translator.lowering import deletion, expressions, memory
from translator.lowering.context import Context
from translator.lowering.only_if import statement_of
from translator.syntax import nodes as n
from translator.syntax.vocabulary import is_delete
from translator.target import tree as t
from wlcompat.catalog import fold


def lower_alone(context: Context, node: n.ExpressionStatement) -> list[t.Statement]:
    """`f(a)`, `f`, `delete(object)`, `Transfer(&a, &b, 4)`."""
    match node.expression:
        case n.Call(callee=n.Name(text=name), arguments=(n.Expression() as held,)):
            if is_delete(name) and not _is_own(context, name):
                return deletion.lower_delete(context, held)
        case n.Call(callee=n.Name(text=name), arguments=arguments) if fold(name) in memory.TRANSFER:
            transferred = memory.lower_transfer(context, arguments) if not _is_own(context, name) else None
            if transferred is not None:
                return [transferred]
    return [statement_of(_called(context, node.expression), node.start)]


def _called(context: Context, expression: n.Expression) -> t.Expression:
    """Return the call that a statement is; a bare name is one too."""
    is_name = isinstance(expression, n.Name) and context.find_variable(expression.text) is None
    if isinstance(expression, n.Name) and is_name and _is_own(context, expression.text):
        expression = n.Call(expression.start, expression.end, expression, ())
    outer, context.alone = context.alone, (expression.start, expression.end)
    try:
        return expressions.lower_place(context, expression).python
    finally:
        context.alone = outer


def _is_own(context: Context, name: str) -> bool:
    """Whether the program has a procedure of that name, or the class a method."""
    owner = context.owner
    is_method = owner is not None and owner.find_method(name) is not None
    return is_method or context.bound.procedure(name, context.scope) is not None
