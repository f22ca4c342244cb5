"""The types that a program leaves open: results of procedures, and parameters without a type."""

from __future__ import annotations

from collections.abc import Sequence

from translator.lowering import bodies
from translator.lowering.comments import Comments
from translator.lowering.context import Context
from translator.lowering.statements import Statements
from translator.semantics.binder import BoundProgram
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type
from translator.semantics.walk import walk
from translator.source import SourceText
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_ROUNDS = 3
"""Procedures that call one another are looked at more than once."""


def infer_types(units: Sequence[tuple[SourceText, BoundProgram]]) -> None:
    """Give a type to results that are always of one, and to parameters that always get one.

    Lowers the program for nothing but its types, and only where it leaves any open.
    """
    doubtful: list[ProcedureSymbol] = []
    symbols = [s for _, bound in units for s in bound.by_node.values() if s.parent is None]
    observed: dict[int, dict[int, set[Type]]] = {}
    for turn in range(_ROUNDS):
        watched = [s for s in symbols if _is_open(s) or s in doubtful]
        if not watched:
            return
        before = [(s.result, [p.type for p in s.parameters]) for s in watched]
        # What is passed to a parameter stands where its procedure is named
        wanted = {fold(s.name) for s in watched if _has_untyped_parameter(s)} if turn == 0 else set()
        for source, bound in units:
            context = Context(source, bound, observed=observed, only_types=True)
            statements = Statements(context, Comments(source, ()))
            if wanted:
                context.observer = id(bound.main)
                bodies.procedure_body(statements, bound.program.main)
                bound.main.reset()
            for symbol in bound.by_node.values():
                if symbol.parent is not None:
                    continue
                if symbol not in watched and not (wanted and _names(symbol.node, wanted)):
                    continue
                context.observer = id(symbol)
                for by_caller in observed.values():
                    by_caller.pop(id(symbol), None)
                if _look_at(statements, symbol, is_first=turn == 0):
                    doubtful.append(symbol)
        for symbol in symbols:
            for parameter, node in zip(symbol.parameters, symbol.node.parameters, strict=True):
                seen = set().union(*observed.get(id(parameter), {}).values())
                if node.type is None and len(seen) == 1 and parameter.type is Type.UNKNOWN:
                    parameter.type = next(iter(seen))
        if before == [(s.result, [p.type for p in s.parameters]) for s in watched]:
            return


def _names(node: n.Node, procedures: set[str]) -> bool:
    """Whether code names one of the procedures, by folded name."""
    for inner in walk(node):
        name = inner.text if isinstance(inner, n.Name) else getattr(inner, "name", None)
        if isinstance(name, str) and fold(name) in procedures:
            return True
    return False


def _is_open(symbol: ProcedureSymbol) -> bool:
    return (symbol.result is Type.UNKNOWN and symbol.node.result is None) or _has_untyped_parameter(symbol)


def _has_untyped_parameter(symbol: ProcedureSymbol) -> bool:
    untyped = zip(symbol.parameters, symbol.node.parameters, strict=True)
    return any(p.type is Type.UNKNOWN and node.type is None for p, node in untyped)


def _look_at(statements: Statements, symbol: ProcedureSymbol, is_first: bool) -> bool:
    """Give the result its type; tell whether it rests on some of the results alone.

    At first results of unknown type do not count: the procedure may return what it returns itself.
    """
    context = statements.context
    with context.inside(symbol.scope, symbol):
        bodies.procedure_body(statements, symbol.node.body, symbol.node.handlers)
        known = context.returned - {Type.UNKNOWN} if is_first else context.returned
        is_doubtful = Type.UNKNOWN in context.returned and bool(known)
        if symbol.node.result is None and symbol.result is not Type.VOID:
            symbol.result = next(iter(known)) if len(known) == 1 else Type.UNKNOWN
    symbol.scope.reset()
    return is_doubtful
