"""The types that a program leaves open: results of procedures, and parameters without a type."""

from __future__ import annotations

from translator.lowering import bodies
from translator.lowering.comments import Comments
from translator.lowering.context import Context
from translator.lowering.statements import Statements
from translator.semantics.binder import BoundProgram
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type
from translator.source import SourceText

_ROUNDS = 3
"""Procedures that call one another are looked at more than once."""


def infer_types(source: SourceText, bound: BoundProgram) -> None:
    """Give a type to results that are always of one, and to parameters that always get one.

    Lowers the program for nothing but its types, and only where it leaves any open.
    """
    for turn in range(_ROUNDS):
        symbols = [s for s in bound.by_node.values() if s.parent is None]
        open_ones = [s for s in symbols if _is_open(s)]
        if not open_ones:
            return
        watched = open_ones
        before = [(s.result, [p.type for p in s.parameters]) for s in watched]
        context = Context(source, bound)
        statements = Statements(context, Comments(source, ()))
        if turn == 0 and any(_has_untyped_parameter(s) for s in open_ones):
            bodies.procedure_body(statements, bound.program.main)  # what is passed can stand anywhere
            bound.main.reset()
            open_ones = symbols
        for symbol in open_ones:
            _look_at(statements, symbol)
        for symbol in bound.by_node.values():
            for parameter, node in zip(symbol.parameters, symbol.node.parameters, strict=True):
                seen = context.observed.get(id(parameter), set())
                if node.type is None and len(seen) == 1 and parameter.type is Type.UNKNOWN:
                    parameter.type = next(iter(seen))
        if before == [(s.result, [p.type for p in s.parameters]) for s in watched]:
            return


def _is_open(symbol: ProcedureSymbol) -> bool:
    return (symbol.result is Type.UNKNOWN and symbol.node.result is None) or _has_untyped_parameter(symbol)


def _has_untyped_parameter(symbol: ProcedureSymbol) -> bool:
    untyped = zip(symbol.parameters, symbol.node.parameters, strict=True)
    return any(p.type is Type.UNKNOWN and node.type is None for p, node in untyped)


def _look_at(statements: Statements, symbol: ProcedureSymbol) -> None:
    context = statements.context
    with context.inside(symbol.scope, symbol):
        bodies.procedure_body(statements, symbol.node.body, symbol.node.handlers)
        known = context.returned - {Type.UNKNOWN}
        if symbol.node.result is None and symbol.result is not Type.VOID:
            symbol.result = next(iter(known)) if len(known) == 1 else Type.UNKNOWN
    symbol.scope.reset()
