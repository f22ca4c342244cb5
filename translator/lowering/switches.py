"""SWITCH: `match` where the values are literals of one type, else `if` and `elif`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from translator.lowering import comparisons, expressions, jumps_out_of_switch, operators
from translator.lowering.context import Context, Typed
from translator.semantics.types import Type
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.literals import quoted

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def lower_switch(statements: Statements, node: n.Switch) -> list[t.Statement]:
    """SWITCH value … CASE … OTHER CASE … END; the value is evaluated once, the first match wins."""
    context = statements.context
    node = jumps_out_of_switch.without_jumps(node)
    if statements.is_left_out(node.subject, *(item for case in node.cases for item in _items(case))):
        blocks = [
            *(case.body for case in node.cases),
            *([node.otherwise] if node.otherwise is not None else []),
        ]
        return [inner for block in blocks for inner in statements.inner_block(block)[1]]
    subject = expressions.lower(context, node.subject)
    patterns = _patterns(node, subject.type)
    if patterns is not None:
        return _as_match(statements, node, subject, patterns)
    before: list[t.Statement] = []
    if not isinstance(subject.python, t.Atom | t.TextLiteral):
        name = t.Atom(context.scope.temporary("selected"))
        before.append(t.Assign(name, subject.python))
        subject = Typed(name, subject.type)
    branches: list[tuple[t.Expression, list[t.Statement], str, int]] = []
    for place, case in enumerate(node.cases):
        if isinstance(case.items, n.Untranslated):
            comments, condition = statements.condition(case.items)
            before += comments
        else:
            condition = _any_of([_test(context, subject, item) for item in case.items])
        heading, body = _branch(statements, node, place)
        branches.append((condition, body, heading, case.start))
    else_heading, otherwise = "", None
    if node.otherwise is not None:
        else_heading, otherwise = statements.inner_block(node.otherwise)
    if not branches:
        return [*before, *(otherwise or [t.Evaluate(subject.python)])]
    return [*before, t.If(branches, otherwise, else_heading)]


def _patterns(node: n.Switch, type_: Type) -> list[str] | None:
    """Return the pattern of each case where all are literals of the value's own type."""
    wanted = {Type.INTEGER: n.Integer, Type.STRING: n.String}.get(type_)
    if wanted is None or not node.cases:
        return None
    patterns = []
    for case in node.cases:
        if isinstance(case.items, n.Untranslated) or not all(type(item) is wanted for item in case.items):
            return None
        patterns.append(" | ".join(_literal(item) for item in case.items))
    return patterns


def _items(case: n.Case) -> Sequence[n.Node]:
    return (case.items,) if isinstance(case.items, n.Untranslated) else case.items


def _literal(item: n.Node) -> str:
    return (
        str(item.value)
        if isinstance(item, n.Integer)
        else quoted(item.value)
        if isinstance(item, n.String)
        else ""
    )


def _as_match(
    statements: Statements, node: n.Switch, subject: Typed, patterns: list[str]
) -> list[t.Statement]:
    heading = statements.comments.heading(node.cases[0].start)
    above: list[t.Statement] = []
    cases = []
    for place, (pattern, case) in enumerate(zip(patterns, node.cases, strict=True)):
        waiting = statements.comments.before(case.start)
        case_heading, body = _branch(statements, node, place)
        body = [*waiting, *body]
        cases.append((pattern, body, case_heading, case.start))
    if node.otherwise is not None:
        else_heading, body = statements.inner_block(node.otherwise)
        cases.append(("_", body, else_heading, node.otherwise.start))
    return [*above, t.Match(subject.python, cases, comment=heading)]


def _branch(statements: Statements, node: n.Switch, place: int) -> tuple[str, list[t.Statement]]:
    """Return the comment behind a CASE and its body, with the comments below it that an empty line parts from the next."""
    block, comments = node.cases[place].body, statements.comments
    heading, body = statements.inner_block(block)
    if place + 1 < len(node.cases) or node.otherwise is not None:
        following = statements.end_of(block)
        if comments.next_start < following:
            body += comments.before(comments.beginning_over(following))
    return heading, body


def _test(context: Context, subject: Typed, item: n.Expression | n.CaseRelation) -> t.Expression:
    """Return the test of one item of a CASE against the value."""
    if any(isinstance(part, n.CaseValue) for part in walk(item)):
        outer, context.selected = context.selected, subject
        try:
            return expressions.condition(context, item)  # type: ignore[arg-type]
        finally:
            context.selected = outer
    if isinstance(item, n.CaseRelation):
        return operators.comparison(
            context, subject, item.operator, expressions.lower(context, item.operand)
        ).python
    if isinstance(item, n.Range):
        return comparisons.between(context, subject, item)
    if isinstance(item, n.Interval) and subject.type is not Type.BOOLEAN:
        return expressions.condition(context, item)  # `CASE 5 < n < 9` names the value itself
    if isinstance(subject.python, t.Atom) and subject.python.text == "True":
        return expressions.condition(context, item)
    return operators.comparison(context, subject, "=", expressions.lower(context, item)).python


def _any_of(tests: list[t.Expression]) -> t.Expression:
    if len(tests) == 1:
        return tests[0]
    equal = [test for test in tests if isinstance(test, t.Infix) and test.operators == ("==",)]
    subject = equal[0].operands[0] if equal else None
    if len(equal) == len(tests) and all(
        test.operands[0] == subject and _is_plain(test.operands[1]) for test in equal
    ):
        values = t.Tuple(tuple(test.operands[1] for test in equal))
        return t.Infix((equal[0].operands[0], values), ("in",), t.COMPARE)
    operands: list[t.Expression] = []
    for test in tests:
        operands += test.operands if isinstance(test, t.Infix) and test.level == t.OR else (test,)
    return t.Infix(tuple(operands), ("or",) * (len(operands) - 1), t.OR)


def _is_plain(expression: t.Expression) -> bool:
    """Whether nothing is calculated: a tuple has all its values, where `or` stops at the first that fits."""
    return isinstance(expression, t.Atom | t.TextLiteral) or (
        isinstance(expression, t.Attribute) and _is_plain(expression.value)
    )
