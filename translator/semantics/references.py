"""Parameters by reference: which ones a procedure really assigns, and which variables are passed to those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from translator.semantics.contents import Contents
from translator.semantics.filled import is_filled_in_place, mark_filled
from translator.semantics.grown import grown_in_loops
from translator.semantics.named_arguments import place_named_arguments
from translator.semantics.receivers import functions_for
from translator.semantics.symbols import ProcedureSymbol, Scope, method_key
from translator.semantics.types import Type
from translator.semantics.used_names import is_of_language
from translator.semantics.walk import ASSIGNING, assigned_among
from translator.syntax import nodes as n
from wlcompat.catalog import Function, Parameter, find_function, fold
from wlcompat.record import field, individual

if TYPE_CHECKING:
    from translator.semantics.binder import BoundProgram


MY_PARAMETERS = frozenset(("myparameters", "mesparametres"))


@individual
class _Part:
    """A procedure, or the code before the first one, and what it passes on."""

    bound: BoundProgram
    contents: Contents
    scope: Scope
    symbol: ProcedureSymbol | None = None
    calls: list[tuple[n.Call, list[ProcedureSymbol]]] = field(default_factory=list)
    """Its calls, with the procedures that each may reach."""
    to_functions: list[n.Name] = field(default_factory=list)
    """The names that it passes to parameters which functions of the runtime assign."""

    def __post_init__(self) -> None:
        if self.contents.of(n.NamedArgument):
            for call in self.contents.of(n.Call):
                place_named_arguments(call, self.callees(call))
        for node in self.contents.of(n.Call):
            if not any(isinstance(argument, n.Name) for argument in node.arguments):
                continue
            callees = self.callees(node)
            if callees:
                self.calls.append((node, callees))
            self.to_functions += _passed_to_functions(node, self.bound, self.scope)

    def callees(self, node: n.Call) -> list[ProcedureSymbol]:
        """Return the procedures that a call may reach; of a method all of its name, since types are not known yet."""
        owner = self.symbol.owner if self.symbol is not None else None
        project = self.bound.project
        match node.callee:
            case n.Name(text=text):
                method = owner.find_method(text) if owner is not None else None
                return _with_overloads(method or self.bound.procedure(text, self.scope))
            case n.SelfMember(name=name):
                return _with_overloads(owner.find_method(name) if owner is not None else None)
            case n.Member(name=name, target=target):
                methods = [m for method in project.methods_named(name) for m in _with_overloads(method)]
                if isinstance(target, n.Name) and fold(target.text) in project.units:
                    methods += _with_overloads(project.units[fold(target.text)].procedures.get(fold(name)))
                return methods
        return []

    def assigned_outside(self) -> set[int]:
        """Return the identities of the variables around it that it assigns, or passes to what does."""
        names = (*_assigned_in(self.contents), *self.passed_to_assigned(), *self.to_functions)
        outer = {fold(x.text) for x in names if self.scope.find_here(x.text) is None}
        return {id(variable) for variable in map(self.scope.find, outer) if variable is not None}

    def passed_to_assigned(self) -> Iterator[n.Name]:
        """Yield the names that it passes to parameters which procedures assign, as far as is known by now."""
        for call, callees in self.calls:
            for position, argument in enumerate(call.arguments):
                if isinstance(argument, n.Name) and any(assigns(callee, position) for callee in callees):
                    yield argument


def assigns(procedure: ProcedureSymbol, position: int) -> bool:
    """Whether a procedure assigns what its caller passes at a position, be it one that `*` stands for."""
    is_other = position >= len(procedure.parameters)
    return procedure.changes_parameters if is_other else position in procedure.assigned


def mark_references(bounds: Sequence[BoundProgram]) -> None:
    """Mark the parameters that procedures assign for their callers, and the variables that are passed to those."""
    parts = [
        _Part(bound, symbol.contents, symbol.scope, symbol)
        for bound in bounds
        for symbol in bound.by_node.values()
    ]
    callers = _callers(parts)
    _find_assigned_parameters(parts)
    _find_handed_on(parts, callers)
    mains = [_Part(bound, bound.contents, bound.main) for bound in bounds]
    if _find_seen_changes(parts, mains, callers):
        _find_handed_on(parts, callers)
    for part in parts:
        if part.symbol is not None:
            for position in part.symbol.assigned:
                part.symbol.parameters[position].boxed = True
    for part in (*parts, *mains):
        for name in (*part.passed_to_assigned(), *part.to_functions):
            variable = part.scope.find(name.text)
            if variable is not None and not variable.is_constant:
                variable.boxed = True
        for grown in grown_in_loops(part.contents):
            variable = part.scope.find_here(grown)
            if variable is not None and variable.type is Type.BUFFER and not variable.is_global:
                variable.boxed = True


def _find_assigned_parameters(parts: Sequence[_Part]) -> None:
    """Find the parameters that a procedure assigns itself."""
    for part in parts:
        symbol = part.symbol
        if symbol is None:
            continue
        positions = _by_reference(symbol)
        if not symbol.is_property:
            names = (*_assigned_in(part.contents), *part.to_functions)
            symbol.assigned |= {positions[fold(x.text)] for x in names if fold(x.text) in positions}
            symbol.assigned |= {
                positions[name]
                for name in _indexed_in(part.contents)
                if name in positions and _is_one_value(symbol.parameters[positions[name]].type)
            }
            if not symbol.contents.names.isdisjoint(MY_PARAMETERS):
                _mark_changed_parameters(symbol, set(positions.values()))


def _by_reference(symbol: ProcedureSymbol) -> dict[str, int]:
    """Return the folded names of the parameters that may change what the caller passes, with their positions."""
    if not symbol.name:  # who calls a lambda has it as a value, and passes values
        return {}
    return {fold(p.name.text): i for i, p in enumerate(symbol.node.parameters) if not p.by_value}


def _find_seen_changes(parts: Sequence[_Part], mains: Sequence[_Part], callers: _Callers) -> bool:
    """Count as assigned too what a procedure is passed and sees changing otherwise: a global that it assigns itself.

    Returns whether any was found.
    """
    assigning: dict[int, set[int]] = {}
    for part in parts:
        for variable in part.assigned_outside():
            assigning.setdefault(variable, set()).add(id(part.symbol))
    changing: dict[int, set[int]] = {}
    found = False
    for part in (*parts, *mains) if assigning else ():
        for call, callees in part.calls:
            passed = [
                (position, id(part.scope.find(argument.text)))
                for position, argument in enumerate(call.arguments)
                if isinstance(argument, n.Name)
            ]
            for position, variable in passed:
                if variable not in assigning:
                    continue
                if variable not in changing:
                    changing[variable] = _with_callers(assigning[variable], callers)
                for callee in callees:
                    may_see = position in _by_reference(callee).values() and position not in callee.assigned
                    if may_see and id(callee) in changing[variable]:
                        callee.assigned.add(position)
                        found = True
    return found


_Callers = dict[int, set[int]]
"""By which procedures each one is called, as identities."""


def _callers(parts: Sequence[_Part]) -> _Callers:
    callers: _Callers = {}
    for part in parts:
        for call in part.contents.of(n.Call):
            for callee in part.callees(call):
                callers.setdefault(id(callee), set()).add(id(part.symbol))
    return callers


def _with_callers(procedures: set[int], callers: _Callers) -> set[int]:
    """Return procedures with all that call them, and those that call these."""
    reached, pending = set(procedures), [*procedures]
    while pending:
        more = callers.get(pending.pop(), set()) - reached
        reached |= more
        pending += more
    return reached


def _find_handed_on(parts: Sequence[_Part], callers: _Callers) -> None:
    """Find the parameters that a procedure hands on to one that assigns them, until nothing changes."""
    by_symbol = {id(part.symbol): part for part in parts}
    related: dict[int, list[ProcedureSymbol]] = {}
    for part in parts:
        if part.symbol is not None:
            for overridden in _same_method(part.symbol):
                related.setdefault(id(part.symbol), []).append(overridden)
                related.setdefault(id(overridden), []).append(part.symbol)
    pending = dict.fromkeys(by_symbol)
    while pending:
        identity, _ = pending.popitem()
        part = by_symbol[identity]
        symbol = part.symbol
        if symbol is None:
            continue
        positions = _by_reference(symbol)
        names = {fold(name.text) for name in part.passed_to_assigned()}
        assigned = {position for name, position in positions.items() if name in names}
        for method in related.get(identity, ()):
            assigned |= {p for p in method.assigned if p < len(symbol.node.parameters)}
        if not assigned <= symbol.assigned:
            symbol.assigned |= assigned
            again = (*callers.get(identity, ()), *(id(method) for method in related.get(identity, ())))
            pending.update(dict.fromkeys(one for one in again if one in by_symbol))


def _same_method(symbol: ProcedureSymbol) -> Iterator[ProcedureSymbol]:
    """Yield the methods of the ancestors that a method stands in for: a caller cannot tell which one it calls."""
    if symbol.owner is None or symbol.parent is not None:
        return
    for ancestor in symbol.owner.lineage():
        method = ancestor.methods.get(method_key(symbol.name))
        if method is not None and method is not symbol:
            yield method


def _mark_changed_parameters(symbol: ProcedureSymbol, by_reference: set[int]) -> None:
    """`MyParameters[2] = value` assigns a parameter, which may be any."""
    if not MY_PARAMETERS.isdisjoint(_indexed_in(symbol.contents)):
        symbol.changes_parameters = True
        symbol.assigned |= by_reference
        for parameter in symbol.parameters:
            parameter.boxed = True


def _is_one_value(type_: Type) -> bool:
    """Whether assigning a part of a value makes another value: pieces of texts, bits of integers."""
    return type_.value_type in (Type.STRING, Type.BUFFER, Type.INTEGER)


def _indexed_in(contents: Contents) -> set[str]:
    """Return the folded names of which code assigns an element or a piece, that of internal procedures too."""
    targets = [node.target for node in contents.of(n.Assignment)]
    targets += [node.target for node in contents.of(n.Step)]
    targets += [side for node in contents.of(n.Exchange) for side in (node.left, node.right)]
    found = {
        fold(target.target.text)
        for target in targets
        if type(target) is n.Index and type(target.target) is n.Name
    }
    for function in contents.functions:
        found |= _indexed_in(contents.enclosed[id(function)])
    return found


def _assigned_in(contents: Contents) -> Iterator[n.Name]:
    """Yield the names that code assigns, that of internal procedures and lambdas too."""
    yield from assigned_among(contents.of_kinds(*ASSIGNING))
    for function in contents.functions:
        yield from _assigned_in(contents.enclosed[id(function)])


def _with_overloads(symbol: ProcedureSymbol | None) -> list[ProcedureSymbol]:
    return [symbol, *symbol.overloads] if symbol is not None else []


def _passed_to_functions(node: n.Call, bound: BoundProgram, scope: Scope) -> Iterator[n.Name]:
    """Yield the names that a call passes to a parameter which a function of the runtime assigns."""
    for function, in_front in _functions(node, bound, scope):
        for argument, parameter in zip(node.arguments, _from(function, in_front), strict=False):
            if isinstance(argument, n.Name) and parameter.by_reference:
                variable = scope.find(argument.text) if parameter.fills else None
                if variable is not None and is_filled_in_place(variable.type):
                    mark_filled(variable.type)
                else:
                    yield argument


def _functions(node: n.Call, bound: BoundProgram, scope: Scope) -> list[tuple[Function, int]]:
    """Return the functions of the runtime that a call may reach, with the number of arguments in front of the name."""
    match node.callee:
        case n.Name(text=name) if bound.procedure(name, scope) is None:
            function = find_function(name)
            return [] if function is None else [(function, 0)]
        case n.Member(name=name) as member if is_of_language(member):
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
