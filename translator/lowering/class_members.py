"""What stands behind the name of a class or of a set of procedures, and the static members that need no such name."""

from __future__ import annotations

from translator.lowering import access, calls, expressions
from translator.lowering.context import Context, Typed
from translator.semantics.symbols import ClassSymbol, MemberSymbol
from translator.semantics.types import Enumerated, Instance, Type, type_of_kind
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import fold


def may_be_class(context: Context, target: n.Name, name: str) -> bool:
    """Whether what stands in front of a member may be a class; `shop is Shop = Shop.Open()` asks the class too."""
    variable = context.find_variable(target.text)
    symbol = context.bound.find_class(target.text) if variable is not None else None
    if variable is None or symbol is None:
        return variable is None
    if not isinstance(variable.type, Instance) or variable.type.symbol is not symbol:
        return False
    member, method, found = symbol.find_member(name), symbol.find_method(name), symbol.find_property(name)
    code = (method, *((found.read, found.write) if found is not None else ()))
    is_of_class = any(one is not None and "GLOBAL" in one.node.modifiers for one in code)
    return is_of_class or (member is not None and member.is_static)


def declared_in_class(context: Context, node: n.Expression) -> n.Name | None:
    """Return the name of the enumeration that `Class::Kind` stands for, inside the class or beside it in its text."""
    match node:
        case n.Member(target=n.Name(text=owner), name=name) if context.find_variable(owner) is None:
            around, inner = context.bound.find_class(owner), context.bound.find_class(name)
            if around is not None and inner is not None and around.module == inner.module:
                is_inside = inner.node.start > around.node.start and inner.node.end <= around.node.end
                is_values = inner.kind in ("ENUMERATION", "COMBINATION") and around.find_member(name) is None
                return n.Name(node.start, node.end, name) if is_inside or is_values else None
    return None


def static_member(context: Context, target: n.Name, name: str) -> Typed | None:
    """Return what a name in front of a member stands for itself: a class, an enumeration, an object of the runtime."""
    if access.is_self(target) and context.owner is not None:
        return access.lower_self_member(
            context, n.SelfMember(target.start, target.end, name, is_static=False)
        )
    unit = context.bound.project.units.get(fold(target.text))
    if unit is not None and (variable := unit.main.find_here(name)) is not None:
        return Typed(expressions.variable_reference(context, variable), variable.type)
    symbol = context.bound.find_class(target.text)
    if symbol is not None:
        member = symbol.find_member(name)
        if member is not None:
            return Typed(t.Attribute(context.own(symbol), member.python), _member_type(symbol, member))
        property_ = symbol.find_property(name)
        if property_ is not None:
            return Typed(t.Attribute(context.own(symbol), property_.python), property_.type)
        # The file of a class may declare enumerations beside it, which others reach through the class
        enumerated = expressions.enumerated(context, name, symbol.module)
        if enumerated is not None:
            return enumerated
        variable = context.bound.beside_class(symbol, name)
        if variable is not None:
            return Typed(expressions.variable_reference(context, variable), variable.type)
    procedure = procedure_of_class_or_set(context, target, name)
    if procedure is not None:
        return procedure
    constant = catalog.find_constant(target.text)
    if constant is not None and constant.is_object:
        wanted = fold(name)
        for own, kind in constant.members.items():
            if fold(own) == wanted:
                return Typed(t.Attribute(context.name(constant.english), own), type_of_kind(kind))
    return None


def procedure_of_class_or_set(context: Context, target: n.Name, name: str) -> Typed | None:
    """Return the procedure that `Class::Method` or `Set.Procedure` names; a method of the object itself keeps it."""
    unit = context.bound.project.units.get(fold(target.text))
    procedure = unit.procedures.get(fold(name)) if unit is not None else None
    if procedure is not None:
        return calls.procedure_value(context, procedure)
    symbol = context.bound.find_class(target.text)
    method = symbol.find_method(name) if symbol is not None else None
    if symbol is None or method is None:
        return None
    is_own = context.owner is not None and symbol in context.owner.lineage()
    holder = t.Atom("self") if is_own and "GLOBAL" not in method.node.modifiers else context.own(symbol)
    return Typed(t.Attribute(holder, method.python), Type.PROCEDURE)


def static_beside(context: Context, name: str) -> Typed | None:
    """Return the static member of the only class of a file that has one of that name: structures beside it see it."""
    classes = [c for c in context.bound.classes.values() if c.kind == "CLASS"]
    found = [(c, member) for c in classes if (member := c.find_member(name)) is not None and member.is_static]
    if len(found) != 1:
        return None
    symbol, member = found[0]
    return Typed(t.Attribute(context.own(symbol), member.python), member.type)


def static_of_file(context: Context, name: str) -> Typed | None:
    """Return what `::name` is outside a method in the file of a class: a static member of that class."""
    symbol = context.bound.find_class(context.bound.unit.class_name)
    member = symbol.find_member(name) if symbol is not None else None
    if symbol is None or member is None:
        return None
    return Typed(t.Attribute(context.own(symbol), member.python), _member_type(symbol, member))


def _member_type(symbol: ClassSymbol, member: MemberSymbol) -> Type:
    if symbol.kind in ("ENUMERATION", "COMBINATION"):
        return Enumerated.of(symbol)
    return member.type
