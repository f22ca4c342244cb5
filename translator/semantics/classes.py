"""The classes, structures and enumerations of a program, and which procedures are their methods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from translator.semantics.contents import Contents
from translator.semantics.made_arrays import TypeNamed, declared_type
from translator.semantics.project import Unit
from translator.semantics.symbols import (
    ClassSymbol,
    MemberSymbol,
    ProcedureSymbol,
    PropertySymbol,
    python_identifier,
    reserved_names,
    special_method,
)
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from wlcompat.catalog import fold

FindClass = Callable[[str], ClassSymbol | None]


def is_special(procedure: ProcedureSymbol) -> bool:
    """Whether a procedure is a constructor or destructor."""
    return procedure.owner is not None and procedure.parent is None and bool(special_method(procedure.name))


def declare_classes(contents: Iterable[Contents], taken: set[str], module: str) -> dict[str, ClassSymbol]:
    """Return the classes of a source text by folded name; adds their Python names to those that are taken."""
    classes: dict[str, ClassSymbol] = {}
    for node in (inner for part in contents for inner in part.of(n.Composite)):
        if fold(node.name.text) not in classes:
            python = python_identifier(node.name.text, reserved_names(), taken)
            taken.add(python)
            symbol = ClassSymbol(node.name.text, python, node.kind, node, module=module)
            classes[fold(node.name.text)] = symbol
    for symbol in classes.values():
        symbol.bases = tuple(
            base for s in _statements(symbol.node.body) if isinstance(s, n.Inherits) for base in s.bases
        )
        names = {"self"}
        for statement, is_static in _sectioned(symbol.node.body):
            for member in _members(statement, is_static, symbol.kind):
                member.python = python_identifier(member.name, names)
                names.add(member.python)
                symbol.members.setdefault(fold(member.name), member)
    return classes


def link_parents(classes: dict[str, ClassSymbol], find_class: FindClass) -> None:
    """Give the classes their base classes, which other source texts may declare."""
    for symbol in classes.values():
        found = [find_class(base) for base in symbol.bases]
        symbol.parents = [base for base in found if base is not None and symbol not in base.lineage()]


def keep_members_apart(classes: dict[str, ClassSymbol]) -> None:
    """Give members that are called like a property or a method of their class, or of an heir, a name of their own."""
    for symbol in classes.values():
        of_code = {method.python for method in symbol.methods.values()}
        of_code |= {property_.python for property_ in symbol.properties.values()}
        for owner in symbol.lineage():
            for member in owner.members.values():
                if member.python in of_code:
                    member.python, member.is_behind = f"_{member.python}", True


def settle_member_types(classes: dict[str, ClassSymbol], type_named: TypeNamed, unit: Unit) -> None:
    """Give the members their types, once all classes are known.

    An object of its own class can be a member only of all objects together: else each would hold another, without end.
    """
    for symbol in classes.values():
        for member in symbol.members.values():
            if member.node is not None:
                type_ = declared_type(member.name, member.node.type, unit.all_contents, type_named)
                member.type = type_ or Type.UNKNOWN
                if isinstance(member.type, Instance) and member.type.symbol is symbol:
                    member.is_static = member.is_static or not member.type.is_dynamic


def _statements(block: n.Block) -> Iterator[n.Statement]:
    for statement in block.statements:
        if isinstance(statement, n.ConstantBlock | n.AttributeBlock):
            yield from _statements(statement.body)
        else:
            yield statement


def _sectioned(block: n.Block) -> Iterator[tuple[n.Statement, bool]]:
    """Yield the statements of a class with whether they are one for all objects: in a GLOBAL section, a constant.

    Members in a section such as PUBLIC CONSTANT are those of each object: other code may only read them.
    """
    is_static = False
    for statement in block.statements:
        if isinstance(statement, n.Section):
            is_static = statement.is_global
        elif isinstance(statement, n.ConstantBlock):
            for inner in statement.body.statements:
                yield inner, True
        elif isinstance(statement, n.AttributeBlock):
            yield from _sectioned(statement.body)
        elif isinstance(statement, n.Sectioned):
            yield statement.declaration, statement.section.is_global
        else:
            yield statement, is_static


def _members(statement: n.Statement, is_static: bool, kind: str) -> Iterator[MemberSymbol]:
    match statement:
        case n.Declaration(names=names, initial=initial):
            for name in names:
                own = initial if name is names[-1] else None
                yield MemberSymbol(name.text, "", Type.UNKNOWN, statement, own, is_static)
        case n.Let(name=name, value=value):
            yield MemberSymbol(name.text, "", Type.UNKNOWN, None, value, is_static=True)
        case n.Assignment(target=n.Name(text=text), value=value):
            yield MemberSymbol(text, "", Type.UNKNOWN, None, value, is_static=True)
        case n.ExpressionStatement(expression=n.Name(text=text)) if kind in ("ENUMERATION", "COMBINATION"):
            yield MemberSymbol(text, "", Type.UNKNOWN, is_static=True)


def sectioned_members(symbol: ClassSymbol) -> Iterator[tuple[MemberSymbol | None, n.Statement]]:
    """Yield the members of a class with the statement that declares each; None for what declares nothing."""
    for statement, is_static in _sectioned(symbol.node.body):
        found = False
        for member in _members(statement, is_static, symbol.kind):
            found = True
            yield member, statement
        if not found and not isinstance(statement, n.Inherits | n.Composite | n.Extern):
            yield None, statement


def give_methods(
    unit: Unit, procedures: Sequence[n.Procedure], classes: dict[str, ClassSymbol]
) -> dict[int, ClassSymbol]:
    """Return the class of each procedure that is a method, by the identity of its node.

    A procedure written `Class::Method` belongs to that class. Where the code before the first procedure is
    nothing but one class, or the file is that of a class, all procedures are its methods; but not where none of them
    names a member and some make objects of the class. Below one of several classes those are its methods that can be
    nothing else, or name a member of it.
    """
    own = classes.get(fold(unit.class_name))
    if own is not None:
        return {
            id(node): classes.get(fold(node.owner), own) if node.role == "prototype" else own
            for node in procedures
        }
    owners = {
        id(node): classes[fold(node.owner)]
        for node in procedures
        if node.owner and fold(node.owner) in classes
    }
    main = unit.program.main.statements
    whole = [s for s in main if isinstance(s, n.Composite) and s.kind == "CLASS" and not s.is_interface]
    others = [s for s in main if not isinstance(s, n.Composite)]
    if len(whole) == 1 and not others and not owners:
        symbol = classes[fold(whole[0].name.text)]
        if not _only_use(symbol, [(node, unit.contents(node)) for node in procedures]):
            return {id(node): symbol for node in procedures}
    blocks = sorted((unit.place(s), fold(s.name.text)) for s in whole)
    outside = _declared(unit.contents(unit.program))
    for node in procedures:
        above = [name for start, name in blocks if start < unit.place(node)]
        if not above or node.owner:
            continue
        symbol, contents = classes[above[-1]], unit.contents(node)
        names = _names_from_outside(node, contents) - outside
        if is_method(node, contents) or any(symbol.find_member(name) is not None for name in names):
            owners.setdefault(id(node), symbol)
    return owners


def _only_use(symbol: ClassSymbol, procedures: Sequence[tuple[n.Procedure, Contents]]) -> bool:
    """Whether procedures make objects of a class of which they name no member themselves."""
    if any(is_method(*one) or not _names_from_outside(*one).isdisjoint(symbol.members) for one in procedures):
        return False
    name = fold(symbol.name)
    return any(
        name in map(fold, type_.names) for _, contents in procedures for type_ in contents.of(n.TypeName)
    )


def _names_from_outside(node: n.Procedure, contents: Contents) -> set[str]:
    """Return the folded names that a procedure uses but those of its own parameters and variables."""
    own = _declared(contents).union(fold(parameter.name.text) for parameter in node.parameters)
    return set(contents.names).difference(own)


def _declared(contents: Contents) -> set[str]:
    """Return the folded names of the variables that are declared."""
    names = [name for declaration in contents.of(n.Declaration) for name in declaration.names]
    return {fold(name.text) for name in (*names, *(let.name for let in contents.of(n.Let)))}


def is_method(node: n.Procedure, contents: Contents) -> bool:
    """Whether a procedure can only be a method: by its name, or as it uses `:member` or the ancestor's constructor."""
    if special_method(node.name.text):
        return True
    return any(
        part.of(n.ConstructorCall) or not all(used.is_property for used in part.of(n.SelfMember))
        for part in contents.with_enclosed()
    )


def property_nodes(unit: Unit, procedures: Sequence[n.Procedure], owners: dict[int, ClassSymbol]) -> set[int]:
    """Return the identities of the methods that are what a property does when it is read or assigned.

    A project file says so. In plain text it is two methods of one name: one gives a value and takes nothing,
    the other takes one value and gives nothing.
    """
    found = {id(node) for node in procedures if node.role in ("read", "write")}
    groups: dict[tuple[int, str], list[n.Procedure]] = {}
    for node in procedures:
        if id(node) in owners and not special_method(node.name.text):
            groups.setdefault((id(owners[id(node)]), fold(node.name.text)), []).append(node)
    for group in groups.values():
        reads = [node for node in group if not node.parameters and _gives_a_value(node, unit.contents(node))]
        setters = [node for node in group if len(node.parameters) == 1]
        writes = [node for node in setters if not _gives_a_value(node, unit.contents(node))]
        if len(group) == 2 and reads and writes:
            found |= {id(node) for node in group}
    return found


def _gives_a_value(node: n.Procedure, contents: Contents) -> bool:
    return node.result is not None or any(inner.value is not None for inner in contents.of(n.Return))


def add_property(owner: ClassSymbol, symbol: ProcedureSymbol) -> None:
    """Add one half of a property to its class."""
    symbol.is_property = True
    found = owner.properties.setdefault(fold(symbol.name), PropertySymbol(symbol.python))
    symbol.python = found.python
    if symbol.node.parameters:
        found.write = symbol
    else:
        found.read = symbol
