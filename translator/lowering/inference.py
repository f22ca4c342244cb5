"""The types that a program leaves open: results of procedures, and parameters without a type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translator.lowering import bodies
from translator.lowering.comments import Comments
from translator.lowering.context import Context
from translator.lowering.statements import Statements
from translator.semantics.binder import BoundProgram
from translator.semantics.contents import Contents
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type
from translator.source import SourceText
from wlcompat.catalog import fold

_ROUNDS = 3
"""Procedures that call one another are looked at more than once."""


def infer_types(units: Sequence[tuple[SourceText, BoundProgram]]) -> None:
    """Give a type to results that are always of one, and to parameters that always get one.

    Lowers the program for nothing but its types, and only where it leaves any open.
    """
    symbols = [s for _, bound in units for s in bound.by_node.values() if s.parent is None]
    open_ones = {id(s) for s in symbols if _is_open(s)}
    # What is passed to a parameter stands where its procedure is named
    passed_to = {fold(s.name) for s in symbols if _has_untyped_parameter(s)}
    looks = [look for unit in units for look in _looks(unit, open_ones, passed_to)]
    for look in looks:
        look.take(is_first=True)
    for _ in range(_ROUNDS - 1):
        inside = _settle_parameters(symbols, looks)
        results = {look.name for look in looks if look.has_new_result}
        again = [
            look
            for look in looks
            if look.is_doubtful or id(look.symbol) in inside or _names(look.contents, results)
        ]
        for look in looks:
            look.has_new_result = False
        for look in again:
            look.take(is_first=False)
    _settle_parameters(symbols, looks)


class _Look:
    """A procedure, or the code before the first one, that is lowered for what it says of types."""

    def __init__(self, statements: Statements, bound: BoundProgram, symbol: ProcedureSymbol | None) -> None:
        self._statements = statements
        self._bound = bound
        self.symbol = symbol
        self.name = fold(symbol.name) if symbol is not None else ""
        self.contents = symbol.contents if symbol is not None else bound.contents
        self.has_new_result = False
        """Whether the type of the result was found when it was looked at last."""
        self.is_doubtful = False
        """Whether the type of the result rests on some of the values that are returned alone."""
        self.passed: dict[int, set[Type]] = {}
        """The types of what it passes to the parameters of others, by their identity."""

    def take(self, is_first: bool) -> None:
        """Lower the code; at first results of unknown type do not count: it may return what it returns itself."""
        context, symbol = self._statements.context, self.symbol
        context.observed = self.passed = {}
        if symbol is None:
            bodies.procedure_body(self._statements, self.contents, self._bound.program.main)
            self._bound.main.reset()
            return
        with context.inside(symbol.scope, symbol):
            bodies.procedure_body(self._statements, self.contents, symbol.node.body, symbol.node.handlers)
            known = context.returned - {Type.UNKNOWN} if is_first else context.returned
            self.is_doubtful = is_first and Type.UNKNOWN in context.returned and bool(known)
            if symbol.node.result is None and symbol.result is not Type.VOID:
                result = next(iter(known)) if len(known) == 1 else Type.UNKNOWN
                self.has_new_result = result != symbol.result
                symbol.result = result


def _looks(
    unit: tuple[SourceText, BoundProgram], open_ones: set[int], passed_to: set[str]
) -> Iterator[_Look]:
    source, bound = unit
    context = Context(source, bound, bound.main, only_types=True)
    statements = Statements(context, Comments(source, ()))
    if passed_to:
        yield _Look(statements, bound, None)
    for symbol in bound.by_node.values():
        if symbol.parent is None and (id(symbol) in open_ones or _names(symbol.contents, passed_to)):
            yield _Look(statements, bound, symbol)


def _settle_parameters(symbols: Sequence[ProcedureSymbol], looks: Sequence[_Look]) -> set[int]:
    """Give their type to the parameters without one that always get values of one type.

    Returns the identities of the procedures whose parameters they are.
    """
    settled: set[int] = set()
    passed: dict[int, set[Type]] = {}
    for look in looks:
        for parameter, types in look.passed.items():
            passed.setdefault(parameter, set()).update(types)
    for symbol in symbols:
        for variable, node in zip(symbol.parameters, symbol.node.parameters, strict=True):
            seen = passed.get(id(variable), set())
            if node.type is None and len(seen) == 1 and variable.type is Type.UNKNOWN:
                variable.type = next(iter(seen))
                if variable.type is not Type.UNKNOWN:
                    settled.add(id(symbol))
    return settled


def _names(contents: Contents, procedures: set[str]) -> bool:
    """Whether code names one of the procedures, by folded name."""
    return bool(procedures) and any(
        not part.names.isdisjoint(procedures) or not part.members.isdisjoint(procedures)
        for part in contents.with_enclosed()
    )


def _is_open(symbol: ProcedureSymbol) -> bool:
    return (symbol.result is Type.UNKNOWN and symbol.node.result is None) or _has_untyped_parameter(symbol)


def _has_untyped_parameter(symbol: ProcedureSymbol) -> bool:
    untyped = zip(symbol.parameters, symbol.node.parameters, strict=True)
    return any(p.type is Type.UNKNOWN and node.type is None for p, node in untyped)
