"""Loops. A counted loop becomes `for … in range(…)` where the program cannot tell the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import counters, expressions
from translator.lowering.context import CannotTranslate, Context
from translator.lowering.steady import stays_the_same
from translator.semantics.contents import Contents
from translator.semantics.loop_heads import counts_in_reals
from translator.semantics.symbols import Variable
from translator.semantics.types import Type
from translator.semantics.walk import assigned_names
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import plus
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def lower_while(statements: Statements, node: n.While) -> list[t.Statement]:
    """WHILE condition … END."""
    above, condition = statements.condition(node.condition)
    return [*above, _loop(statements, condition, node.body, [])]


def lower_loop(statements: Statements, node: n.Loop) -> list[t.Statement]:
    """LOOP … END, LOOP(n) … END, LOOP … TO DO WHILE condition."""
    context = statements.context
    if node.count is not None:
        count = expressions.converted(context, node.count, Type.INTEGER)
        heading, body = statements.loop_body(node.body, [])
        return [t.For("_", t.Call(t.Atom("range"), (count,)), body, comment=heading)]
    if node.condition is None:
        return [_loop(statements, t.Atom("True"), node.body, [])]
    negated = expressions.condition(
        context, n.Unary(node.condition.start, node.condition.end, "NOT", node.condition)
    )
    leave = t.If([(negated, [t.Line("break", origin=node.condition.start)], "", node.condition.start)])
    loop = _loop(statements, t.Atom("True"), node.body, [leave])
    loop.body.append(leave)
    return [loop]


def lower_for(statements: Statements, node: n.ForCounted) -> list[t.Statement]:
    """FOR variable = low TO high STEP step … END."""
    context = statements.context
    variable = _counter(context, node)
    if statements.is_left_out(node.bounds, *([node.step] if node.step is not None else [])):
        return statements.loop_body(node.body, [])[1]
    step = constant_step(node.step)
    if _range_will_do(context, node, variable, step):
        assert step is not None
        with counters.counting(context, node, variable) as is_lower:
            heading, body = statements.loop_body(node.body, [])
        values = _range(context, node, step, begin=-1 if is_lower else 0)
        return [t.For(variable.python, values, body, comment=heading)]
    return _as_while(statements, node, variable, step)


def _loop(
    statements: Statements, condition: t.Expression, block: n.Block, steps: list[t.Statement]
) -> t.While:
    heading, body = statements.loop_body(block, steps)
    return t.While(condition, body, comment=heading)


def _counter(context: Context, node: n.ForCounted) -> Variable:
    if not isinstance(node.variable, n.Name):
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="a FOR whose counter is not a variable"
        )
    variable = context.scope.find(node.variable.text)
    assert variable is not None, "the binder declares counters"
    context.scope.assigns(variable)
    if variable.is_counter:  # FOR EACH may have given it another type
        variable.type = Type.REAL if counts_in_reals(node) else Type.INTEGER
    return variable


def constant_step(step: n.Expression | None) -> int | None:
    """Return the step where it is a whole number that is not 0."""
    match step:
        case None:
            return 1
        case n.Integer(value=value) if value:
            return value
        case n.Unary(operator="-", operand=n.Integer(value=value)) if value:
            return -value
    return None


def _sign(step: n.Expression | None) -> int:
    """Return 1 or -1 where a number with decimals says which way the loop goes, else 0."""
    match step:
        case n.Real():
            return 1
        case n.Unary(operator="-", operand=n.Real()):
            return -1
    return 0


def _range_will_do(context: Context, node: n.ForCounted, variable: Variable, step: int | None) -> bool:
    """Whether `range`, evaluated once and leaving the counter at the last value, means the same."""
    if step is None or variable.type is not Type.INTEGER or variable.boxed or variable.is_global:
        return False
    name = fold(variable.name)
    if context.scope.find_here(name) is not variable:
        return False  # the code around sees it too
    in_body = {fold(assigned.text) for assigned in assigned_names(node.body)}
    if name in in_body or is_read_outside(context, name):
        return False
    bounds = (node.bounds.low, node.bounds.high)
    if any(expressions.lower(context, bound).type is not Type.INTEGER for bound in bounds):
        return False
    return node.bounds.once or stays_the_same(context, node.bounds.high, node.body, in_body)


def is_read_outside(context: Context, name: str) -> bool:
    """Whether the counter is used anywhere but in the bodies of the loops that count with it."""
    contents = context.procedure.contents if context.procedure is not None else context.bound.contents
    if id(contents) not in context.read_outside:
        context.read_outside[id(contents)] = _counters_used_outside(contents)
    return name in context.read_outside[id(contents)]


def _counters_used_outside(contents: Contents) -> set[str]:
    """Return the names that loops count with and that are used outside the bodies of those loops."""
    inside: dict[str, list[tuple[int, int]]] = {}
    named_only: set[int] = set()
    shared = _declared(contents) if contents.enclosed else frozenset()
    for part in contents.with_enclosed():
        around = shared - _declared(part)
        for loop in part.of(n.ForCounted):
            if isinstance(loop.variable, n.Name) and fold(loop.variable.text) not in around:
                inside.setdefault(fold(loop.variable.text), []).append((loop.body.start, loop.body.end))
                named_only.add(id(loop.variable))
        named_only.update(id(name) for node in part.of(n.Declaration) for name in node.names)
    return {
        fold(name.text)
        for part in contents.with_enclosed()
        for name in part.of(n.Name)
        if fold(name.text) in inside
        and id(name) not in named_only
        and not any(start <= name.start < end for start, end in inside[fold(name.text)])
    }


def _declared(contents: Contents) -> frozenset[str]:
    return frozenset({fold(name.text) for node in contents.of(n.Declaration) for name in node.names})


def _range(context: Context, node: n.ForCounted, step: int, begin: int) -> t.Expression:
    low = plus(expressions.lower(context, node.bounds.low).python, begin)
    high = plus(expressions.lower(context, node.bounds.high).python, begin + (1 if step > 0 else -1))
    arguments: tuple[t.Expression, ...] = (low, high)
    if step != 1:
        arguments += (t.Atom(str(step)),)
    elif isinstance(low, t.Atom) and low.text == "0":
        arguments = (high,)
    return t.Call(t.Atom("range"), arguments)


def _as_while(
    statements: Statements, node: n.ForCounted, variable: Variable, step: int | None
) -> list[t.Statement]:
    """Return the loop written out: bound tested before each turn, counter left at the first value past it."""
    context = statements.context
    counter = expressions.variable_reference(context, variable)
    before: list[t.Statement] = [
        t.Assign(counter, expressions.converted(context, node.bounds.low, variable.type))
    ]
    if node.bounds.once:
        high: t.Expression = t.Atom(context.scope.temporary(f"{variable.python}_last"))
        before.append(t.Assign(high, expressions.lower(context, node.bounds.high).python))
    else:
        high = expressions.lower(context, node.bounds.high).python
    if step is None:
        assert node.step is not None
        amount = expressions.lower(context, node.step).python
        up, down = _compared(counter, "<=", high), _compared(counter, ">=", high)
        known = {1: up, -1: down}.get(_sign(node.step))
        condition: t.Expression = known or t.Ternary(_compared(amount, ">=", t.Atom("0")), up, down)
        count_on = t.Assign(counter, amount, operator="+=")
    else:
        condition = _compared(counter, "<=" if step > 0 else ">=", high)
        count_on = t.Assign(counter, t.Atom(str(abs(step))), operator="+=" if step > 0 else "-=")
    count_on.origin = node.start
    loop = _loop(statements, condition, node.body, [count_on])
    loop.body.append(count_on)
    return [*before, loop]


def _compared(left: t.Expression, sign: str, right: t.Expression) -> t.Expression:
    return t.Infix((left, right), (sign,), t.COMPARE)
