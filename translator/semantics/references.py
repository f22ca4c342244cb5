"""Parameters by reference: which ones a procedure really assigns, and which variables are passed to those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from translator.semantics.symbols import ProcedureSymbol, Scope
from translator.semantics.walk import assigned_names, own_nodes, walk
from translator.syntax import nodes as n
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.semantics.binder import BoundProgram


def find_assigned_parameters(symbols: Iterable[ProcedureSymbol], bound: BoundProgram) -> None:
    """Mark the parameters that a procedure assigns, or hands on to one that does, until nothing changes."""
    symbols = list(symbols)
    calls = {id(symbol): list(_calls(symbol, bound)) for symbol in symbols}
    for symbol in symbols:
        assigned = {fold(name.text) for name in _assigned_by(symbol)}
        for position, parameter in enumerate(symbol.node.parameters):
            if not parameter.by_value and fold(parameter.name.text) in assigned:
                symbol.assigned.add(position)
    changed = True
    while changed:
        changed = False
        for symbol in symbols:
            own = {fold(p.name.text): i for i, p in enumerate(symbol.node.parameters) if not p.by_value}
            for name in _passed_to_assigned(calls[id(symbol)]):
                handed_on = own.get(fold(name.text))
                if handed_on is not None and handed_on not in symbol.assigned:
                    symbol.assigned.add(handed_on)
                    changed = True
    for symbol in symbols:
        for position in symbol.assigned:
            symbol.parameters[position].boxed = True


def box_passed_variables(bound: BoundProgram) -> None:
    """Mark the variables that are passed to a parameter which the procedure assigns."""
    for name in _passed_to_assigned(_calls_in(own_nodes(bound.program.main), bound, bound.main)):
        _box(name, bound.main)
    for symbol in bound.by_node.values():
        for name in _passed_to_assigned(_calls(symbol, bound)):
            _box(name, symbol.scope)


def _box(name: n.Name, scope: Scope) -> None:
    variable = scope.find(name.text)
    if variable is not None:
        variable.boxed = True


def _assigned_by(symbol: ProcedureSymbol) -> Iterator[n.Name]:
    for part in (symbol.node.body, *(handler.body for handler in symbol.node.handlers)):
        yield from assigned_names(part)
        for inner in walk(part):
            if isinstance(inner, n.InternalProcedure | n.Lambda):
                yield from assigned_names(inner.procedure.body)


def _calls(symbol: ProcedureSymbol, bound: BoundProgram) -> Iterator[tuple[n.Call, ProcedureSymbol]]:
    for part in (symbol.node.body, *(handler.body for handler in symbol.node.handlers)):
        yield from _calls_in(own_nodes(part), bound, symbol.scope)


def _calls_in(
    nodes: Iterable[n.Node], bound: BoundProgram, scope: Scope
) -> Iterator[tuple[n.Call, ProcedureSymbol]]:
    for node in nodes:
        if isinstance(node, n.Call) and isinstance(node.callee, n.Name):
            callee = bound.procedure(node.callee.text, scope)
            if callee is not None:
                yield node, callee


def _passed_to_assigned(calls: Iterable[tuple[n.Call, ProcedureSymbol]]) -> Iterator[n.Name]:
    for call, callee in calls:
        for position, argument in enumerate(call.arguments):
            if position in callee.assigned and isinstance(argument, n.Name):
                yield argument
