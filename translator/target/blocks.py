"""The blocks inside the statements of the Python tree."""

from __future__ import annotations

from collections.abc import Iterator

from translator.target import tree as t


def blocks_in(statement: t.Statement) -> Iterator[list[t.Statement]]:
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


def annotate_once(block: list[t.Statement], annotated: set[str]) -> None:
    """Leave each variable the annotation of its first assignment only; `annotated` are those that have one already.

    A loop that gives a variable its values first leaves it none.
    """
    for statement in block:
        if isinstance(statement, t.Assign) and statement.annotation and isinstance(statement.target, t.Atom):
            if statement.target.text in annotated:
                statement.annotation = ""
            annotated.add(statement.target.text)
        elif isinstance(statement, t.For):
            annotated.update(statement.target.split(", "))
        for inner in blocks_in(statement):
            annotate_once(inner, annotated)
