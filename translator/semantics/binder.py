"""The names of a program: classes, procedures and variables first, then what each procedure assigns."""

from __future__ import annotations

from collections.abc import Sequence

from translator.semantics.attributes import is_lock
from translator.semantics.classes import (
    add_property,
    declare_classes,
    give_methods,
    is_special,
    keep_members_apart,
    link_parents,
    property_nodes,
    settle_member_types,
)
from translator.semantics.constant_types import type_of_constant
from translator.semantics.contents import Contents
from translator.semantics.loop_heads import counts_in_reals, goes_over_rows
from translator.semantics.made_arrays import declared_type
from translator.semantics.missing_classes import missing_classes
from translator.semantics.named_values import NamedValues, Sizes
from translator.semantics.project import Project, Unit
from translator.semantics.references import mark_references
from translator.semantics.symbols import (
    ClassSymbol,
    ProcedureSymbol,
    Scope,
    Variable,
    method_key,
    python_identifier,
    reserved_names,
    special_method,
)
from translator.semantics.type_names import resolve, variant_kind
from translator.semantics.types import Nullable, Type
from translator.semantics.used_names import used_of_catalog
from translator.semantics.variant_parts import note_parts
from translator.semantics.walk import ASSIGNING, assigned_among
from translator.syntax import nodes as n
from wlcompat.catalog import fold
from wlcompat.record import field, individual


@individual
class BoundProgram:
    """A source text and the meaning of its names."""

    unit: Unit
    project: Project
    taken: set[str]
    """The Python names that the module has, besides those that are reserved in all of them."""
    main: Scope
    procedures: dict[str, ProcedureSymbol] = field(default_factory=dict)
    """By folded name; of two procedures of one name the last one counts, as for Python. No methods."""
    classes: dict[str, ClassSymbol] = field(default_factory=dict)
    """By folded name."""
    missing_classes: list[ClassSymbol] = field(default_factory=list)
    """Those that the text does not declare, though it has methods of theirs."""
    by_node: dict[int, ProcedureSymbol] = field(default_factory=dict)
    broken: dict[int, Scope] = field(default_factory=dict)
    """The scopes of procedures whose header could not be parsed, by the identity of their node."""
    _named: NamedValues | None = None
    _parts: dict[int, ProcedureSymbol | None] | None = None
    """What code stands in, by the identity of its contents; None stands for the code before the first procedure."""

    @property
    def program(self) -> n.Program:
        """The tree."""
        return self.unit.program

    @property
    def contents(self) -> Contents:
        """What the code before the first procedure holds."""
        return self.unit.contents(self.program)

    @property
    def module(self) -> str:
        """The Python module that the source text becomes; empty where it is the whole program."""
        return self.unit.module

    def procedure(self, name: str, scope: Scope | None = None) -> ProcedureSymbol | None:
        """Return the procedure of that name in any spelling: an internal one of the scope, one's own, another unit's."""
        if scope is not None:
            internal = scope.find_procedure(name)
            if internal is not None:
                return internal
        folded = fold(name)
        own = self.procedures.get(folded)
        if own is not None:
            return own
        return next(iter(self.project.procedures.get(folded, ())), None)

    def calls_of(self, symbol: ProcedureSymbol) -> list[tuple[n.Call, ProcedureSymbol | None]] | None:
        """Return all calls of a procedure, with what they stand in; None where code of elsewhere may call it."""
        named = self.project.procedures.get(fold(symbol.name), ())
        if self.procedures.get(fold(symbol.name)) is not symbol or any(one is not symbol for one in named):
            return None
        if self._parts is None:
            self._parts = {id(inner.contents): inner for inner in self.by_node.values()}
            self._parts[id(self.contents)] = None
        return self.project.callers.calls(symbol, self._parts)

    def find_class(self, name: str) -> ClassSymbol | None:
        """Return the class, structure or enumeration of that name in any spelling."""
        folded = fold(name)
        return self.classes.get(folded) or self.project.classes.get(folded)

    def beside_class(self, symbol: ClassSymbol, name: str) -> Variable | None:
        """Return the constant that the text of a class declares beside it; others reach it through the class."""
        unit = self.project.units.get(fold(symbol.module)) if symbol.module else self
        variable = unit.main.find_here(name) if unit is not None else None
        return variable if variable is not None and variable.is_constant else None

    def symbol_of(self, node: n.Procedure) -> ProcedureSymbol:
        """Return the symbol of a procedure's node."""
        return self.by_node[id(node)]

    def type_named(self, node: n.TypeNode) -> Type | None:
        """Return the type that a type's words name, or None where it is not one of those translated."""
        type_ = resolve(node, self)
        if isinstance(type_, Nullable):
            self.project.has_nullables = True
        return type_

    def named_type(self, name: str) -> n.TypeNode | None:
        """Return the type that the program has given the folded name."""
        return self._own_values.type(name) or self.project.named.type(name)

    def size(self, node: n.Expression) -> int | None:
        """Return the number that a size stands for, which a constant may be."""
        return Sizes((self._own_values, self.project.named), self.find_class).number(node)

    @property
    def _own_values(self) -> NamedValues:
        if self._named is None:
            self._named = NamedValues(self.unit.all_contents())
        return self._named


def bind(program: n.Program) -> BoundProgram:
    """Bind a source text that is a whole program."""
    return bind_units([Unit(program)])[0]


def bind_units(units: Sequence[Unit]) -> list[BoundProgram]:
    """Declare everything that the units declare and find which parameters are really assigned."""
    project = Project()
    modules = frozenset(unit.module for unit in units)
    bounds = [_new_unit(unit, project, modules) for unit in units]
    for bound in bounds:
        project.add_unit(bound)
        bound.classes = declare_classes(bound.unit.all_contents(), bound.taken, bound.module)
        if bound.unit.is_shared:
            project.add_classes(bound.classes.values())
    for bound in bounds:
        link_parents(bound.classes, bound.find_class)
        settle_member_types(bound.classes, bound.type_named, bound.unit)
        _name_procedures(bound)
        _declare_names(bound.contents, bound.main, bound, None)
    for bound in bounds:
        keep_members_apart(bound.classes)
    for bound in bounds:
        project.index_members([*bound.classes.values(), *bound.missing_classes])
        if bound.unit.is_shared:
            project.add_procedures(bound.procedures.values())
            project.add_variables(bound.main.variables(), bound.unit.all_global)
    for bound in bounds:
        _declare_uses(bound.contents, bound.main, bound, None)
        _declare_parts(bound)
    mark_references(bounds)
    return bounds


def _new_unit(unit: Unit, project: Project, modules: frozenset[str]) -> BoundProgram:
    taken = {*used_of_catalog(unit), *(modules - {unit.module})}
    main = Scope(frozenset(taken), module=unit.module, outside=project.variable)
    return BoundProgram(unit, project, taken, main)


def _name_procedures(bound: BoundProgram) -> None:
    """Give each procedure its symbol; the scopes know all names that the module has by then."""
    program, taken = bound.program, bound.taken
    procedures = [node for node in program.procedures if isinstance(node, n.Procedure)]
    methods = give_methods(bound.unit, procedures, bound.classes)
    bound.missing_classes = missing_classes(bound.unit, procedures, methods, taken)
    named = []
    own: dict[int, set[str]] = {}
    properties = property_nodes(bound.unit, procedures, methods)
    for node in procedures:
        owner = methods.get(id(node))
        names, reserved = taken, reserved_names()
        if owner is not None:
            names, reserved = own.setdefault(id(owner), set()), frozenset()
        special = special_method(node.name.text) if owner is not None else ""
        if special:
            python = _overload_name(special.capitalize(), names, reserved)
        elif id(node) in properties:
            python = python_identifier(node.name.text)
        else:
            python = _overload_name(node.name.text, names, reserved)
        names.add(python)
        named.append((node, owner, python))
    bound.main = Scope(frozenset(taken), module=bound.module, outside=bound.project.variable)
    for node, owner, python in named:
        scope = Scope(bound.main.reserved, bound.main)
        contents = bound.unit.contents(node)
        symbol = ProcedureSymbol(node.name.text, python, node, contents, scope, owner, module=bound.module)
        bound.by_node[id(node)] = symbol
        if owner is not None and id(node) in properties:
            add_property(owner, symbol)
            continue
        table = bound.procedures if owner is None else owner.methods
        first = table.setdefault(
            fold(node.name.text) if owner is None else method_key(node.name.text), symbol
        )
        if first is not symbol:
            first.overloads.append(symbol)
    for owner in {id(owner): owner for _, owner, _ in named if owner is not None}.values():
        for key, python in (("constructor", "__init__"), ("destructor", "__del__")):
            method = owner.methods.get(key)
            if method is not None and not method.overloads:
                method.python = python


def _overload_name(name: str, taken: set[str], reserved: frozenset[str]) -> str:
    """Return a Python name for a procedure; the second one of that name is `name_2`."""
    plain = python_identifier(name, reserved_names())
    if plain not in taken:
        return python_identifier(name, reserved, taken)
    number = 2
    while f"{plain}_{number}" in taken:
        number += 1
    return f"{plain}_{number}"


def _declare_parts(bound: BoundProgram) -> None:
    for part in bound.program.procedures:
        if isinstance(part, n.Procedure):
            _declare_procedure(bound.by_node[id(part)], bound)
        else:
            scope = bound.broken[id(part)] = Scope(bound.main.reserved, bound.main)
            _declare(bound.unit.contents(part), scope, bound, None)


def _declare_procedure(symbol: ProcedureSymbol, bound: BoundProgram) -> None:
    node = symbol.node
    if node.result is not None:
        symbol.result = bound.type_named(node.result) or Type.UNKNOWN
    elif not is_special(symbol) and any(inner.value is not None for inner in symbol.contents.of(n.Return)):
        symbol.result = Type.UNKNOWN
    symbol.parameters = tuple(_parameter(p, symbol.scope, bound) for p in node.parameters)
    _declare(symbol.contents, symbol.scope, bound, symbol)


def _parameter(node: n.Parameter, scope: Scope, bound: BoundProgram) -> Variable:
    type_ = bound.type_named(node.type) if node.type is not None else None
    parameter = scope.declare_parameter(node.name.text, type_ or Type.UNKNOWN)
    parameter.variant = variant_kind(node.type)
    return parameter


def _declare(
    contents: Contents, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None
) -> None:
    _declare_names(contents, scope, bound, procedure)
    _declare_uses(contents, scope, bound, procedure)


_DECLARING = (
    *(n.Section, n.Sectioned, n.Declaration, n.Let, n.ConstantBlock, n.LetSeveral, n.InternalProcedure),
)


def _declare_names(
    contents: Contents, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None
) -> None:
    """Declare what the code says is declared."""
    in_global_section = False
    sectioned: set[int] = set()
    places = contents.with_enclosed if scope.parent is not None else bound.unit.all_contents
    for node in contents.of_kinds(*_DECLARING):
        if isinstance(node, n.Section):
            in_global_section = node.is_global and scope.parent is None
        elif isinstance(node, n.Declaration):
            is_global = in_global_section or id(node) in sectioned
            for name in node.names:
                type_ = declared_type(name.text, node.type, places, bound.type_named) or Type.UNKNOWN
                variable = scope.declare(name.text, type_, is_global=is_global)
                variable.is_shared = is_global or bound.unit.all_global
                variable.is_lock, variable.variant = is_lock(node.type), variant_kind(node.type)
        elif isinstance(node, n.Sectioned) and node.section.is_global and scope.parent is None:
            sectioned.add(id(node.declaration))
        elif isinstance(node, n.Let):
            let = scope.declare(node.name.text, Type.UNKNOWN, is_global=in_global_section)
            let.is_constant = node.is_constant
            let.type = type_of_constant(node.value, scope) if node.is_constant else Type.UNKNOWN
        elif isinstance(node, n.ConstantBlock):
            for statement in node.body.statements:
                if isinstance(statement, n.Assignment) and isinstance(statement.target, n.Name):
                    constant = scope.declare(statement.target.text, Type.UNKNOWN)
                    constant.is_constant = True
                    constant.type = type_of_constant(statement.value, scope)
        elif isinstance(node, n.LetSeveral):
            for name in node.names:
                scope.declare(name.text, Type.UNKNOWN, is_global=in_global_section)
        elif isinstance(node, n.InternalProcedure):
            inside = contents.enclosed[id(node.procedure)]
            _declare_internal(node.procedure, inside, scope, bound, procedure)


_RESULT = frozenset(("return", "retour"))
"""What `RETURN = value` assigns: the result of the procedure, which goes on."""


def _declare_uses(
    contents: Contents, scope: Scope, bound: BoundProgram, procedure: ProcedureSymbol | None
) -> None:
    """Declare what the code only uses or assigns, and what is enclosed in it."""
    owner = procedure.owner if procedure is not None else None
    for node in contents.of_kinds(n.ForCounted, n.ForEach):
        if isinstance(node, n.ForCounted) and isinstance(node.variable, n.Name):
            if scope.find_counter(node.variable.text) is None:
                type_ = Type.REAL if counts_in_reals(node) else Type.INTEGER
                scope.declare(node.variable.text, type_).is_counter = True
        elif isinstance(node, n.ForEach) and not goes_over_rows(node, scope, owner):
            for variable in (node.variable, *node.others):
                if isinstance(variable, n.Name) and scope.find_counter(variable.text) is None:
                    scope.declare(variable.text, Type.UNKNOWN).is_counter = True
    for name in assigned_among(contents.of_kinds(*ASSIGNING)):
        known = (
            scope.find(name.text)
            or bound.procedure(name.text)
            or (owner and (owner.find_member(name.text) or owner.find_property(name.text)))
        )
        if known is None and procedure is not None and fold(name.text) in _RESULT:
            procedure.result_variable = scope.declare(name.text, Type.UNKNOWN)
            if procedure.result is Type.VOID:
                procedure.result = Type.UNKNOWN
        elif known is None:
            scope.declare(name.text, Type.UNKNOWN, is_declared=False)
    scope.note_values(contents.of(n.Assignment))
    note_parts(contents, scope)
    for folded in contents.names:
        scope.find(folded)
    for member in contents.of(n.Member):
        if isinstance(member.target, n.Name) and scope.find(member.target.text) is None:
            _find_in_unit(member.target.text, member.name, bound)
    for function in contents.functions:
        internal = bound.by_node.get(id(function))
        if internal is not None:
            _declare_procedure(internal, bound)
        else:
            _declare_lambda(function, contents.enclosed[id(function)], scope, bound, procedure)
    for block in contents.of(n.Composite):
        inside = contents.enclosed[id(block)]
        for function in inside.functions:
            _declare_lambda(function, inside.enclosed[id(function)], scope, bound, procedure)


def _find_in_unit(unit: str, name: str, bound: BoundProgram) -> None:
    """Note that `SetName.variable` uses a variable from outside its unit."""
    named = bound.project.units.get(fold(unit))
    variable = named.main.find_here(name) if named is not None else None
    if variable is None and (symbol := bound.find_class(unit)) is not None:
        variable = bound.beside_class(symbol, name)
    if variable is not None:
        variable.is_global = True


def _declare_internal(
    node: n.Procedure,
    contents: Contents,
    scope: Scope,
    bound: BoundProgram,
    procedure: ProcedureSymbol | None,
) -> None:
    python = scope.python_name(node.name.text)
    own = Scope(scope.reserved, scope, is_nested=True)
    symbol = ProcedureSymbol(node.name.text, python, node, contents, own, module=bound.module)
    symbol.parent, symbol.owner = procedure, procedure.owner if procedure is not None else None
    bound.by_node[id(node)] = symbol
    scope.declare_procedure(node.name.text, symbol)


def _declare_lambda(
    node: n.Procedure,
    contents: Contents,
    scope: Scope,
    bound: BoundProgram,
    procedure: ProcedureSymbol | None,
) -> None:
    own = Scope(scope.reserved, scope, is_nested=True)
    symbol = ProcedureSymbol("", "", node, contents, own, module=bound.module)
    symbol.parent, symbol.owner = procedure, procedure.owner if procedure is not None else None
    bound.by_node[id(node)] = symbol
    _declare_procedure(symbol, bound)
