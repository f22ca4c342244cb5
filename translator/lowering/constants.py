"""`CONSTANT … END`: each constant is a statement, with the comments around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering.context import CannotTranslate
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def lower_constants(statements: Statements, node: n.ConstantBlock) -> list[t.Statement]:
    """`CONSTANT … END`; where all constants go to the top of the module, so do the comments behind them."""
    deferred = len(statements.deferred)
    block = node.body
    inside = n.Block(block.start, block.end, tuple(_constant(statements, s) for s in block.statements))
    heading, lowered = statements.inner_block(inside)
    if heading:
        lowered.insert(0, t.Comment(heading, origin=node.start))
    if len(statements.deferred) == deferred or not all(isinstance(s, t.Comment | t.Blank) for s in lowered):
        return lowered
    first = int(bool(heading))
    statements.deferred[deferred:deferred] = lowered[:first]
    statements.deferred += [s for s in lowered[first:] if isinstance(s, t.Comment)]
    return []


def _constant(statements: Statements, node: n.Statement) -> n.Statement:
    match node:
        case n.Assignment(target=n.Name() as name, operator="=", value=value):
            statements.context.scope.declare(name.text, Type.UNKNOWN).is_declared = True
            return n.Let(node.start, node.end, name, value, is_constant=True)
        case n.Declaration() | n.Untranslated():
            return node
    construct = "this statement among constants"
    raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct)
