"""The marks of a procedure: what there is to say of a name or a function stands as a comment where it is met first."""

from __future__ import annotations

from collections.abc import Iterator

from translator.lowering.context import Context
from translator.target import tree as t


def said_once(context: Context, body: list[t.Statement]) -> None:
    """Take out the marks that say in a procedure what another one says further up; the diagnostics tell of each place."""
    if context.marks:
        _take_out(body, context.marks, set())


def _take_out(block: list[t.Statement], marks: set[str], said: set[str]) -> None:
    kept: list[t.Statement] = []
    for statement in block:
        if isinstance(statement, t.Comment) and statement.text in marks:
            if statement.text in said:
                continue
            said.add(statement.text)
        for inner in _blocks(statement):
            _take_out(inner, marks, said)
        kept.append(statement)
    block[:] = kept


def _blocks(statement: t.Statement) -> Iterator[list[t.Statement]]:
    """Yield the blocks inside a statement; functions and classes say for themselves."""
    match statement:
        case t.If(branches=branches, otherwise=otherwise):
            yield from (block for _, block, _, _ in branches)
            yield otherwise or []
        case t.While(body=body) | t.For(body=body):
            yield body
        case t.Match(cases=cases):
            yield from (block for _, block, _, _ in cases)
        case t.Try(body=body, clauses=clauses, otherwise=otherwise, final=final):
            yield body
            yield from (clause.body for clause in clauses)
            yield otherwise or []
            yield final or []
