"""The names of one source text: declarations first, then what each procedure does to its parameters."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.semantics.symbols import ProcedureSymbol, Scope, Variable, python_identifier, reserved_names
from translator.semantics.types import Type, type_named
from translator.semantics.walk import assigned_names, walk
from translator.syntax import nodes as n
from wlcompat.catalog import fold


@dataclass(eq=False)
class BoundProgram:
    """A program and the meaning of its names."""

    program: n.Program
    main: Scope
    procedures: dict[str, ProcedureSymbol] = field(default_factory=dict)
    """By folded name; of two procedures of one name the last one counts, as for Python."""
    by_node: dict[int, ProcedureSymbol] = field(default_factory=dict)

    def procedure(self, name: str) -> ProcedureSymbol | None:
        """Return the procedure of that name in any spelling."""
        return self.procedures.get(fold(name))

    def symbol_of(self, node: n.Procedure) -> ProcedureSymbol:
        """Return the symbol of a procedure's node."""
        return self.by_node[id(node)]


def bind(program: n.Program) -> BoundProgram:
    """Declare everything that the program declares and find which parameters are really assigned."""
    taken = set(reserved_names())
    procedures = [node for node in program.procedures if isinstance(node, n.Procedure)]
    python_names = []
    for node in procedures:
        python_names.append(python_identifier(node.name.text, taken))
        taken.add(python_names[-1])
    reserved = frozenset(taken)
    bound = BoundProgram(program, Scope(reserved))
    for node, python in zip(procedures, python_names, strict=True):
        symbol = ProcedureSymbol(node.name.text, python, node, Scope(reserved, bound.main))
        symbol.result = type_named(node.result) or Type.UNKNOWN if node.result else _result_without_type(node)
        bound.procedures[fold(node.name.text)] = bound.by_node[id(node)] = symbol
    _declare(program.main, bound.main, bound)
    for symbol in bound.by_node.values():
        symbol.parameters = tuple(_parameter(p, symbol.scope) for p in symbol.node.parameters)
        _declare(symbol.node.body, symbol.scope, bound)
    _find_assigned_parameters(bound)
    _box_passed_variables(bound)
    return bound


def _result_without_type(node: n.Procedure) -> Type:
    gives = any(isinstance(inner, n.Return) and inner.value is not None for inner in walk(node.body))
    return Type.UNKNOWN if gives else Type.VOID


def _parameter(node: n.Parameter, scope: Scope) -> Variable:
    type_ = type_named(node.type) if node.type is not None else None
    return scope.declare(node.name.text, type_ or Type.UNKNOWN)


def _declare(block: n.Block, scope: Scope, bound: BoundProgram) -> None:
    in_global_section = False
    for node in walk(block):
        if isinstance(node, n.Section):
            in_global_section = node.is_global and scope.parent is None
        elif isinstance(node, n.Declaration):
            type_ = type_named(node.type) or Type.UNKNOWN
            for name in node.names:
                scope.declare(name.text, type_, is_global=in_global_section)
        elif isinstance(node, n.Let):
            scope.declare(node.name.text, Type.UNKNOWN, is_global=in_global_section)
    for node in walk(block):
        if isinstance(node, n.ForCounted) and isinstance(node.variable, n.Name):
            if scope.find(node.variable.text) is None:
                scope.declare(node.variable.text, Type.INTEGER)
    for name in assigned_names(block):
        if scope.find(name.text) is None and bound.procedure(name.text) is None:
            scope.declare(name.text, Type.UNKNOWN, is_declared=False)
    for node in walk(block):
        if isinstance(node, n.Name):
            scope.find(node.text)


def _find_assigned_parameters(bound: BoundProgram) -> None:
    """Mark the parameters that a procedure assigns, or hands on to one that does, until nothing changes."""
    for symbol in bound.by_node.values():
        assigned = {fold(name.text) for name in assigned_names(symbol.node.body)}
        for position, parameter in enumerate(symbol.node.parameters):
            if not parameter.by_value and fold(parameter.name.text) in assigned:
                symbol.assigned.add(position)
    changed = True
    while changed:
        changed = False
        for symbol in bound.by_node.values():
            names = {fold(p.name.text): i for i, p in enumerate(symbol.node.parameters) if not p.by_value}
            for name in _names_passed_by_reference(symbol.node.body, bound):
                position = names.get(fold(name.text))
                if position is not None and position not in symbol.assigned:
                    symbol.assigned.add(position)
                    changed = True
    for symbol in bound.by_node.values():
        for position in symbol.assigned:
            symbol.parameters[position].boxed = True


def _names_passed_by_reference(block: n.Block, bound: BoundProgram) -> list[n.Name]:
    passed = []
    for node in walk(block):
        if isinstance(node, n.Call) and isinstance(node.callee, n.Name):
            callee = bound.procedure(node.callee.text)
            if callee is not None:
                passed += [a for i, a in enumerate(node.arguments) if i in callee.assigned and isinstance(a, n.Name)]
    return passed


def _box_passed_variables(bound: BoundProgram) -> None:
    scopes = [(bound.program.main, bound.main)]
    scopes += [(symbol.node.body, symbol.scope) for symbol in bound.by_node.values()]
    for block, scope in scopes:
        for name in _names_passed_by_reference(block, bound):
            variable = scope.find(name.text)
            if variable is not None:
                variable.boxed = True
