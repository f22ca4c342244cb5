"""Parameters by reference: which ones a procedure really assigns, and which variables are passed to those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from translator.semantics.receivers import functions_for
from translator.semantics.symbols import ClassSymbol, ProcedureSymbol, Scope
from translator.semantics.types import Type
from translator.semantics.walk import assigned_names, own_nodes, walk
from translator.syntax import nodes as n
from wlcompat.catalog import Function, Parameter, find_function, fold

if TYPE_CHECKING:
    from translator.semantics.binder import BoundProgram

_CallOf = tuple[n.Call, list[ProcedureSymbol]]


def find_assigned_parameters(bounds: Sequence[BoundProgram]) -> None:
    """Mark the parameters that a procedure assigns, or hands on to one that does, until nothing changes."""
    symbols = [(symbol, bound) for bound in bounds for symbol in bound.by_node.values()]
    calls = {id(symbol): list(_calls(symbol, bound)) for symbol, bound in symbols}
    for symbol, bound in symbols:
        if symbol.is_property:
            continue
        assigned = {fold(name.text) for name in _assigned_by(symbol)}
        assigned |= {
            fold(name.text) for name in _passed_to_functions(_own_nodes(symbol), bound, symbol.scope)
        }
        for position, parameter in enumerate(symbol.node.parameters):
            if not parameter.by_value and fold(parameter.name.text) in assigned:
                symbol.assigned.add(position)
    changed = True
    while changed:
        changed = False
        for symbol, _ in symbols:
            own = {fold(p.name.text): i for i, p in enumerate(symbol.node.parameters) if not p.by_value}
            assigned_positions = {
                own[fold(name.text)]
                for name in _passed_to_assigned(calls[id(symbol)])
                if fold(name.text) in own
            }
            for overridden in _same_method(symbol):
                assigned_positions |= {
                    position for position in overridden.assigned if position < len(symbol.node.parameters)
                }
            if not assigned_positions <= symbol.assigned:
                symbol.assigned |= assigned_positions
                changed = True
            for overridden in _same_method(symbol):
                wanted = {p for p in symbol.assigned if p < len(overridden.node.parameters)}
                if not wanted <= overridden.assigned:
                    overridden.assigned |= wanted
                    changed = True
    for symbol, _ in symbols:
        for position in symbol.assigned:
            symbol.parameters[position].boxed = True


def _same_method(symbol: ProcedureSymbol) -> Iterator[ProcedureSymbol]:
    """Yield the methods of the ancestors that a method stands in for: a caller cannot tell which one it calls."""
    if symbol.owner is None or symbol.parent is not None:
        return
    for ancestor in symbol.owner.lineage():
        method = ancestor.methods.get(fold(symbol.name))
        if method is not None and method is not symbol:
            yield method


def box_passed_variables(bounds: Iterable[BoundProgram]) -> None:
    """Mark the variables that are passed to a parameter which the procedure assigns."""
    for bound in bounds:
        main_calls = _calls_in(own_nodes(bound.program.main), bound, bound.main, None)
        for name in _passed_to_assigned(main_calls):
            _box(name, bound.main)
        for name in _passed_to_functions(own_nodes(bound.program.main), bound, bound.main):
            _box(name, bound.main)
        for symbol in bound.by_node.values():
            for name in _passed_to_assigned(_calls(symbol, bound)):
                _box(name, symbol.scope)
            for name in _passed_to_functions(_own_nodes(symbol), bound, symbol.scope):
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


def _own_nodes(symbol: ProcedureSymbol) -> Iterator[n.Node]:
    for part in (symbol.node.body, *(handler.body for handler in symbol.node.handlers)):
        yield from own_nodes(part)


def _calls(symbol: ProcedureSymbol, bound: BoundProgram) -> Iterator[_CallOf]:
    return _calls_in(_own_nodes(symbol), bound, symbol.scope, symbol.owner)


def _calls_in(
    nodes: Iterable[n.Node], bound: BoundProgram, scope: Scope, owner: ClassSymbol | None
) -> Iterator[_CallOf]:
    for node in nodes:
        if isinstance(node, n.Call):
            callees = _callees(node, bound, scope, owner)
            if callees:
                yield node, callees


def _callees(
    node: n.Call, bound: BoundProgram, scope: Scope, owner: ClassSymbol | None
) -> list[ProcedureSymbol]:
    """Return the procedures that a call may reach; of a method all of its name, since types are not known yet."""
    match node.callee:
        case n.Name(text=text):
            method = owner.find_method(text) if owner is not None else None
            return _with_overloads(method or bound.procedure(text, scope))
        case n.SelfMember(name=name):
            method = owner.find_method(name) if owner is not None else None
            return _with_overloads(method)
        case n.Member(name=name, target=target):
            methods = [m for method in bound.project.methods_named(name) for m in _with_overloads(method)]
            if isinstance(target, n.Name) and fold(target.text) in bound.project.units:
                procedure = bound.project.units[fold(target.text)].procedures.get(fold(name))
                methods += _with_overloads(procedure)
            return methods
    return []


def _with_overloads(symbol: ProcedureSymbol | None) -> list[ProcedureSymbol]:
    return [symbol, *symbol.overloads] if symbol is not None else []


def _passed_to_assigned(calls: Iterable[_CallOf]) -> Iterator[n.Name]:
    for call, callees in calls:
        for position, argument in enumerate(call.arguments):
            if isinstance(argument, n.Name) and any(position in callee.assigned for callee in callees):
                yield argument


def _passed_to_functions(nodes: Iterable[n.Node], bound: BoundProgram, scope: Scope) -> Iterator[n.Name]:
    """Yield the names that are passed to a parameter which a function of the runtime assigns."""
    for node in nodes:
        if isinstance(node, n.Call) and any(isinstance(argument, n.Name) for argument in node.arguments):
            for function, in_front in _functions(node, bound, scope):
                for argument, parameter in zip(node.arguments, _from(function, in_front), strict=False):
                    if isinstance(argument, n.Name) and parameter.by_reference:
                        yield argument


def _functions(node: n.Call, bound: BoundProgram, scope: Scope) -> list[tuple[Function, int]]:
    """Return the functions of the runtime that a call may reach, with the number of arguments in front of the name."""
    match node.callee:
        case n.Name(text=name) if bound.procedure(name, scope) is None:
            function = find_function(name)
            return [] if function is None else [(function, 0)]
        case n.Member(name=name, target=n.Name(text=text)) if fold(text) == "wl":
            function = find_function(name)
            return [] if function is None else [(function, 0)]
        case n.Member(name=name):
            return [(function, 1) for function in functions_for(name, Type.UNKNOWN)]
    return []


def _from(function: Function, first: int) -> Iterator[Parameter]:
    """Yield the parameters from a position on; the last one again and again where it takes any number."""
    yield from function.parameters[first:]
    while function.parameters and function.parameters[-1].variadic:
        yield function.parameters[-1]
