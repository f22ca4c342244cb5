"""Blocks that set something up around their statements: WITH, USE, COMPILE IF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.comments import visible
from translator.lowering.context import CannotTranslate
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements

_PSEUDO_VARIABLES = (
    *("configuration", "configurationtype", "typeconfiguration"),
    *("executiontarget", "cibleexecution"),
)
_OURS = ("windows", "windowsapplication", "applicationwindows")
"""What the names of configurations hold, or are, whose code becomes Python: the program for Windows."""

_UNICODE = ("configurationunicode", "unicodeconfiguration")
"""The condition that texts are Unicode, as they are here."""


def lower_with(statements: Statements, node: n.With) -> list[t.Statement]:
    """WITH object … END: `..name` inside is a property of the object."""
    context = statements.context
    target = expressions.lower(context, node.target)
    name = t.Atom(context.scope.temporary("subject"))
    outer, context.subject = context.subject, target._replace(python=name)
    try:
        heading, body = statements.inner_block(node.body)
    finally:
        context.subject = outer
    return [t.Assign(name, target.python, comment=heading), *body]


def lower_use(statements: Statements, node: n.Use) -> list[t.Statement]:
    """USE lock IN … END: the block holds the critical section."""
    context = statements.context
    lock = expressions.lower(context, node.lock).python
    heading, body = statements.inner_block(node.body)
    start = t.Evaluate(context.call("CriticalSectionStart", lock))
    finish = t.Evaluate(context.call("CriticalSectionEnd", lock), origin=node.start)
    return [start, t.Try(body, [], None, [finish], comment=heading)]


def lower_compile_if(statements: Statements, node: n.CompileIf) -> list[t.Statement]:
    """`<COMPILE IF …>`: the branch for a Windows program is translated, the other one stays as a comment."""
    context = statements.context
    holds = _holds(node.condition)
    if holds is None:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="this condition of COMPILE IF")
    condition = " ".join(context.source.text[node.condition.start : node.condition.end].split())
    made: list[t.Statement] = [
        t.Comment(f"# {rules.OtherConfiguration.code} COMPILE IF {visible(condition)}")
    ]
    for block, chosen in ((node.body, holds), (node.otherwise, not holds)):
        if block is None or not block.statements:
            continue
        if chosen:
            made += statements.block(block)
            continue
        context.report(rules.OtherConfiguration, block)
        context.counts.statements += sum(isinstance(inner, n.Statement) for inner in walk(block))
        end = statements.end_of(block)
        statements.comments.skip(end)
        header = node.condition.end if block is node.body else statements.end_of(node.body)
        start = context.source.text.find("\n", header, block.start) + 1 or block.start
        from textwrap import dedent  # few programs have code for another configuration

        text = dedent(context.source.text[start:end]).strip("\n")
        lines = [f"# {rules.OtherConfiguration.code} for another configuration:"]
        lines += [f"#     {visible(line)}".rstrip() for line in text.split("\n")]
        made += [t.Comment(line, origin=block.start) for line in lines]
    return made


def _holds(node: n.Expression) -> bool | None:
    """Return what a condition of COMPILE IF gives for a Windows program, None where that cannot be told."""
    match node:
        case n.Name(text=text) if fold(text) in _UNICODE:
            return True
        case n.Parenthesised(items=(inner,)) if inner is not None:
            return _holds(inner)
        case n.Unary(operator="NOT", operand=operand):
            inner_holds = _holds(operand)
            return None if inner_holds is None else not inner_holds
        case n.Chain(operands=operands, operators=operators):
            result = _holds(operands[0])
            for operator, operand in zip(operators, operands[1:], strict=True):
                other = _holds(operand)
                if result is None or other is None:
                    return None
                result = (result and other) if operator in ("AND", "AND_ALSO") else (result or other)
            return result
        case n.Comparison(left=n.Name(text=left), operator="=" | "<>" as operator, right=right):
            if fold(left) not in _PSEUDO_VARIABLES or not isinstance(right, n.Name | n.String):
                return None
            target = fold(right.text if isinstance(right, n.Name) else right.value)
            is_ours = target in _OURS or ("windows" in target and "universal" not in target)
            return is_ours == (operator == "=")
    return None
