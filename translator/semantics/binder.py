"""The names of one source text: classes, procedures and variables first, then what each procedure assigns."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.semantics.classes import declare_classes, give_methods, settle_member_types
from translator.semantics.references import box_passed_variables, find_assigned_parameters
from translator.semantics.symbols import (
    ClassSymbol,
    ProcedureSymbol,
    Scope,
    Variable,
    python_identifier,
    reserved_names,
)
from translator.semantics.type_names import resolve
from translator.semantics.types import Type
from translator.semantics.walk import assigned_among, own_nodes, walk
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold


@dataclass(eq=False)
class BoundProgram:
    """A program and the meaning of its names."""

    program: n.Program
    main: Scope
    procedures: dict[str, ProcedureSymbol] = field(default_factory=dict)
    """By folded name; of two procedures of one name the last one counts, as for Python. No methods."""
    classes: dict[str, ClassSymbol] = field(default_factory=dict)
    """By folded name."""
    by_node: dict[int, ProcedureSymbol] = field(default_factory=dict)
    broken: dict[int, Scope] = field(default_factory=dict)
    """The scopes of procedures whose header could not be parsed, by the identity of their node."""

    def procedure(self, name: str, scope: Scope | None = None) -> ProcedureSymbol | None:
        """Return the procedure of that name in any spelling; an internal one of the scope goes first."""
        if scope is not None:
            internal = scope.find_procedure(name)
            if internal is not None:
                return internal
        return self.procedures.get(fold(name))

    def find_class(self, name: str) -> ClassSymbol | None:
        """Return the class, structure or enumeration of that name in any spelling."""
        return self.classes.get(fold(name))

    def symbol_of(self, node: n.Procedure) -> ProcedureSymbol:
        """Return the symbol of a procedure's node."""
        return self.by_node[id(node)]

    def type_named(self, node: n.TypeNode) -> Type | None:
        """Return the type that a type's words name, or None where it is not one of those translated."""
        return resolve(node, self.find_class)


def bind(program: n.Program) -> BoundProgram:
    """Declare everything that the program declares and find which parameters are really assigned."""
    taken = set(reserved_names()) | _used_of_catalog(program)
    bound = BoundProgram(program, Scope(frozenset(taken)))
    bound.classes = declare_classes(program, taken)
    settle_member_types(bound.classes, bound.type_named)
    procedures = [node for node in program.procedures if isinstance(node, n.Procedure)]
    methods = give_methods(program, procedures, bound.classes)
    named = []
    for node in procedures:
        owner = methods.get(id(node))
        python = python_identifier(node.name.text, set() if owner is not None else taken)
        if owner is None:
            taken.add(python)
        named.append((node, owner, python))
    bound.main = Scope(frozenset(taken))
    for node, owner, python in named:
        symbol = ProcedureSymbol(node.name.text, python, node, Scope(bound.main.reserved, bound.main), owner)
        bound.by_node[id(node)] = symbol
        (bound.procedures if owner is None else owner.methods)[fold(node.name.text)] = symbol
    _declare(program.main, bound.main, bound, None)
    for node in procedures:
        _declare_procedure(bound.by_node[id(node)], bound)
    for part in program.procedures:
        if isinstance(part, n.BrokenProcedure):
            scope = bound.broken[id(part)] = Scope(bound.main.reserved, bound.main)
            for block in (part.body, *(handler.body for handler in part.handlers)):
                _declare(block, scope, bound, None)
    find_assigned_parameters(bound.by_node.values(), bound)
    box_passed_variables(bound)
    return bound


def _used_of_catalog(program: n.Program) -> set[str]:
    """Return the English names of the functions and constants of the runtime that the program uses."""
    procedures = {fold(p.name.text) for p in program.procedures if isinstance(p, n.Procedure)}
    variables: set[str] = set()
    called: set[str] = set()
    named: set[str] = set()
    for part in (program.main, *(p.body for p in program.procedures)):
        for node in walk(part):
            if isinstance(node, n.Call) and isinstance(node.callee, n.Name | n.Member):
                called.add(node.callee.text if isinstance(node.callee, n.Name) else node.callee.name)
            elif isinstance(node, n.Name):
                named.add(node.text)
            elif isinstance(node, n.Declaration):
                variables.update(fold(name.text) for name in node.names)
            elif isinstance(node, n.InternalProcedure):
                procedures.add(fold(node.procedure.name.text))
    named -= called
    names = {name for name in called if fold(name) not in procedures}
    names |= {name for name in named if fold(name) not in procedures | variables}
    entries = [
        entry for name in names for entry in (catalog.find_function(name), catalog.find_constant(name))
    ]
    return {entry.english for entry in entries if entry is not None}


def _declare_procedure(symbol: ProcedureSymbol, bound: BoundProgram) -> None:
    node = symbol.node
    if node.result is not None:
        symbol.result = bound.type_named(node.result) or Type.UNKNOWN
    elif any(isinstance(inner, n.Return) and inner.value is not None for inner in own_nodes(node)):
        symbol.result = Type.UNKNOWN
    symbol.parameters = tuple(_parameter(p, symbol.scope, bound) for p in node.parameters)
    for part in (node.body, *(handler.body for handler in node.handlers)):
        _declare(part, symbol.scope, bound, symbol)


def _parameter(node: n.Parameter, scope: Scope, bound: BoundProgram) -> Variable:
    type_ = bound.type_named(node.type) if node.type is not None else None
    return scope.declare_parameter(node.name.text, type_ or Type.UNKNOWN)


def _declare(block: n.Block, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None) -> None:
    nodes = list(own_nodes(block))
    in_global_section = False
    for node in nodes:
        if isinstance(node, n.Section):
            in_global_section = node.is_global and scope.parent is None
        elif isinstance(node, n.Declaration):
            type_ = bound.type_named(node.type) or Type.UNKNOWN
            for name in node.names:
                scope.declare(name.text, type_, is_global=in_global_section)
        elif isinstance(node, n.Let):
            scope.declare(node.name.text, Type.UNKNOWN, is_global=in_global_section)
        elif isinstance(node, n.LetSeveral):
            for name in node.names:
                scope.declare(name.text, Type.UNKNOWN, is_global=in_global_section)
        elif isinstance(node, n.InternalProcedure):
            _declare_internal(node.procedure, scope, bound, procedure)
    owner = procedure.owner if procedure is not None else None
    for node in nodes:
        if isinstance(node, n.ForCounted) and isinstance(node.variable, n.Name):
            if scope.find(node.variable.text) is None:
                scope.declare(node.variable.text, Type.INTEGER)
        elif isinstance(node, n.ForEach):
            for variable in (node.variable, *node.others):
                if isinstance(variable, n.Name) and scope.find(variable.text) is None:
                    scope.declare(variable.text, Type.UNKNOWN)
    for name in assigned_among(nodes):
        known = (
            scope.find(name.text) or bound.procedure(name.text) or (owner and owner.find_member(name.text))
        )
        if known is None:
            scope.declare(name.text, Type.UNKNOWN, is_declared=False)
    for node in nodes:
        if isinstance(node, n.Name):
            scope.find(node.text)
        elif isinstance(node, n.InternalProcedure):
            _declare_procedure(bound.by_node[id(node.procedure)], bound)
        elif isinstance(node, n.Lambda):
            _declare_lambda(node, scope, bound, procedure)


def _declare_internal(
    node: n.Procedure, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None
) -> None:
    python = scope.temporary(node.name.text)
    symbol = ProcedureSymbol(node.name.text, python, node, Scope(scope.reserved, scope, is_nested=True))
    symbol.parent, symbol.owner = procedure, procedure.owner if procedure is not None else None
    bound.by_node[id(node)] = symbol
    scope.declare_procedure(node.name.text, symbol)


def _declare_lambda(
    node: n.Lambda, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None
) -> None:
    inner = node.procedure
    symbol = ProcedureSymbol("", "", inner, Scope(scope.reserved, scope, is_nested=True))
    symbol.parent, symbol.owner = procedure, procedure.owner if procedure is not None else None
    bound.by_node[id(inner)] = symbol
    _declare_procedure(symbol, bound)
