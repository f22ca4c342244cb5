"""Paths to members and properties of things."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import class_members, expressions, methods, overloads, procedures, variants
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.operators import negation
from translator.lowering.runtime_parts import PARTS
from translator.lowering.unsupported import not_supported
from translator.lowering.xml_nodes import member_of_node
from translator.semantics.symbols import ClassSymbol, MemberSymbol, ProcedureSymbol, undeclared_identifier
from translator.semantics.type_names import variant_kind
from translator.semantics.types import (
    CHRONO,
    XML_NODE,
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Enumerated,
    Instance,
    Type,
)
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

_SELF = ("object", "objet", "this")
_ANCESTOR = ("ancestor", "ancetre")
_COUNT = ("count", "occurrence", "nbelement", "nbreceived", "nbrecus")
_EMPTY = ("empty", "vide")
_LENGTH = ("length", "taille", "longueur", "size")
_EXIST = ("exist", "existe", "exists")
_VALUE = ("value", "valeur")
_NAME = ("name", "nom")
_CLASS = ("class", "classe")
_DATE_PARTS = {
    "annee": "Year",
    "mois": "Month",
    "jour": "Day",
    "heure": "Hour",
    "minute": "Minute",
    "seconde": "Second",
    "milliseconde": "Millisecond",
    **{name.lower(): name for name in ("Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond")},
}

_DATETIME_PARTS = {
    **dict.fromkeys(("date", "partiedate"), ("Date", Type.DATE)),
    **dict.fromkeys(("time", "partieheure"), ("Time", Type.TIME)),
}
_DURATION_PARTS = {
    "jour": "Day",
    "day": "Day",
    **{
        word: part
        for word, part in _DATE_PARTS.items()
        if part in ("Hour", "Minute", "Second", "Millisecond")
    },
    "enjours": "InDays",
    "enheures": "InHours",
    "enminutes": "InMinutes",
    "ensecondes": "InSeconds",
    "enmillisecondes": "InMilliseconds",
    **{f"in{unit}": f"In{unit.title()}" for unit in ("days", "hours", "minutes", "seconds", "milliseconds")},
}


_CHRONO_PARTS = {
    **dict.fromkeys(_VALUE, ("Value", Type.DURATION)),
    **dict.fromkeys(("started", "demarre"), ("Started", Type.BOOLEAN)),
}
_PROPERTIES = {
    _COUNT: "Count",
    _EMPTY: "Empty",
    _LENGTH: "Length",
    _VALUE: "Value",
    ("type",): "Type",
    _NAME: "Name",
    ("member", "membre"): "Member",
}
"""What property_of of the runtime knows, by the words for it."""


class DurationPart(t.Attribute):
    """A part of a duration, such as `d.Minute`, or its length in a unit, such as `d.InMinutes`."""

    __slots__ = ()


def lower_member(context: Context, node: n.Member) -> Typed:
    """`target.name` and its other spellings."""
    if node.access == ".." and fold(node.name) in _CLASS:
        return _class_name(context, expressions.lower(context, node.target).python)
    owner = class_members.declared_in_class(context, node.target) or node.target
    if isinstance(owner, n.Name) and class_members.may_be_class(context, owner, node.name):
        static = class_members.static_member(context, owner, node.name)
        if static is not None:
            return static
    if node.access == ">>":
        target = expressions.lower(context, node.target)
        return Typed(t.Attribute(target.python, undeclared_identifier(node.name)), Type.UNKNOWN)
    if isinstance(node.target, n.Index) and fold(node.name) in (*_EMPTY, *_EXIST):
        there = _is_there(context, node.target)
        if there is not None:
            return Typed(there if fold(node.name) in _EXIST else negation(there), Type.BOOLEAN)
    if isinstance(node.target, n.Member) and fold(node.name) in _EXIST and node.access == "..":
        holder = expressions.lower(context, node.target.target)
        if holder.type is Type.UNKNOWN:
            member = t.TextLiteral(node.target.name)
            return Typed(context.call("has_element", holder.python, member), Type.BOOLEAN)
    if isinstance(node.target, n.Index) and fold(node.name) in _COUNT:
        holder = expressions.lower(context, node.target.target)
        if isinstance(holder.type, AssociativeOf) and holder.type.has_duplicates:
            key = expressions.converted(context, node.target.items[0], holder.type.key)
            return Typed(t.Call(t.Attribute(holder.python, "count"), (key,)), Type.INTEGER)
    if procedures.is_number_received(node) and procedures.is_told_the_number(context.procedure):
        return Typed(t.Atom(procedures.RECEIVED), Type.INTEGER)
    target = expressions.lower(context, node.target)
    return _member_of(context, node, target)


def member_browsed(context: Context, name: str) -> Typed | None:
    """Return the member of that name of the element that the condition of a FOR EACH is asked of."""
    element = context.browsed
    if element is None or not isinstance(element.type, Instance):
        return None
    member = element.type.symbol.find_member(name)
    return Typed(t.Attribute(element.python, member.python), member.type) if member is not None else None


def _is_behind_property(context: Context, symbol: ClassSymbol, member: MemberSymbol) -> bool:
    """Whether code outside the class means the property that has the name of a member."""
    if not member.is_behind or symbol.find_property(member.name) is None:
        return False
    return context.owner is None or symbol not in context.owner.lineage()


def _member_of(context: Context, node: n.Member, target: Typed) -> Typed:
    if target.type is Type.UNKNOWN:
        return _member_of_unknown(context, node, target)
    if target.type is XML_NODE:
        return member_of_node(node, target.python)
    name = fold(node.name)
    if isinstance(target.type, Instance):
        member = target.type.symbol.find_member(node.name)
        if member is not None and not _is_behind_property(context, target.type.symbol, member):
            kind = member.node is not None and variant_kind(member.node.type)
            attribute = variants.VariantHolder if kind else t.Attribute
            return Typed(attribute(target.python, member.python), member.type)
        found = target.type.symbol.find_property(node.name)
        if found is not None:
            return Typed(t.Attribute(target.python, found.python), found.type)
        method = target.type.symbol.find_method(node.name)
        if method is not None:
            return method_without_parentheses(context, node, target.python, method)
        if name in _CLASS:
            return _class_name(context, target.python)
        if target.type.symbol.is_open:
            return Typed(t.Attribute(target.python, spelling(context, node.name)), Type.UNKNOWN)
    if isinstance(target.type, ArrayOf | AssociativeOf | ContainerOf):
        if name in _COUNT:
            return Typed(t.Call(t.Atom("len"), (target.python,)), Type.INTEGER)
        if name in _EMPTY:
            return Typed(t.Prefix("not", target.python), Type.BOOLEAN)
    if target.type in (Type.STRING, Type.BUFFER):
        if name in _LENGTH:
            return Typed(t.Call(t.Atom("len"), (target.python,)), Type.INTEGER)
        if name in _EMPTY:
            return Typed(t.Prefix("not", target.python), Type.BOOLEAN)
    if isinstance(target.type, Enumerated) and name in (*_VALUE, *_NAME) and not target.type.is_combination:
        if name in _NAME:
            return Typed(t.Attribute(target.python, "name"), Type.STRING)
        return Typed(t.Attribute(target.python, "value"), Type.UNKNOWN)
    if target.type in (Type.DATE, Type.TIME, Type.DATETIME) and name in _DATE_PARTS:
        return Typed(t.Attribute(target.python, _DATE_PARTS[name]), Type.INTEGER)
    if target.type is Type.DATETIME and name in _DATETIME_PARTS:
        part, type_ = _DATETIME_PARTS[name]
        return Typed(t.Attribute(target.python, part), type_)
    if target.type is CHRONO and name in _CHRONO_PARTS:
        part, type_ = _CHRONO_PARTS[name]
        return Typed(t.Attribute(target.python, part), type_)
    if target.type in PARTS and name in PARTS[target.type]:
        part, type_ = PARTS[target.type][name]
        return Typed(t.Attribute(target.python, part), type_)
    if target.type is Type.DURATION and name in _DURATION_PARTS:
        return Typed(DurationPart(target.python, _DURATION_PARTS[name]), Type.INTEGER)
    if name == "type" and node.access == "..":
        return Typed(context.call("property_of", target.python, t.TextLiteral("Type")), Type.INTEGER)
    missing = not_supported(context, node, f"the property {node.name} of this value", target.python)
    return Typed(t.Attribute(missing.python, spelling(context, node.name)), Type.UNKNOWN)


def _class_name(context: Context, target: t.Expression) -> Typed:
    """Return the name of the class that an object really is of."""
    return Typed(context.call("property_of", target, t.TextLiteral("Class")), Type.STRING)


def _is_there(context: Context, node: n.Index) -> t.Expression | None:
    """Return the test that `holder[key]` is there; None for what has positions."""
    holder = expressions.lower(context, node.target)
    if len(node.items) != 1:
        return None
    if isinstance(holder.type, AssociativeOf):
        key = expressions.converted(context, node.items[0], holder.type.key)
        return t.Infix((key, holder.python), ("in",), t.COMPARE)
    if holder.type is Type.UNKNOWN:
        return context.call("has_element", holder.python, expressions.lower(context, node.items[0]).python)
    return None


def _member_of_unknown(context: Context, node: n.Member, target: Typed) -> Typed:
    """Return a member or a property of a value of which nothing is known; members of the program's classes win."""
    name = fold(node.name)
    found = next((known for words, known in _PROPERTIES.items() if name in words), None)
    if node.access != ".." and (found != "Count" or name in context.bound.project.members):
        found = None
    if found == "Name" and name in context.bound.project.members:
        found = None
    if found is not None:
        type_ = Type.INTEGER if found == "Type" else Type.UNKNOWN
        return Typed(context.call("property_of", target.python, t.TextLiteral(found)), type_)
    whole, _ = _DATETIME_PARTS.get(name, (None, Type.UNKNOWN))
    part = _DATE_PARTS.get(name) or _DURATION_PARTS.get(name) or whole
    if (
        part is not None
        and name not in context.bound.project.members
        and not variants.is_variant(target.python)
    ):
        return Typed(t.Attribute(target.python, part), Type.UNKNOWN)
    if name == "formatjson":
        return Typed(t.Call(context.name("VariantToJSON"), (target.python,)), Type.STRING)
    # Nobody declares the members of a variant: they are called what the code calls them
    if variants.is_variant(target.python):
        own = undeclared_identifier(node.name)
        return Typed(variants.VariantMember(target.python, own), Type.UNKNOWN)
    return Typed(t.Attribute(target.python, spelling(context, node.name)), Type.UNKNOWN)


def method_without_parentheses(
    context: Context, node: n.Expression, target: t.Expression, method: ProcedureSymbol
) -> Typed:
    """Return a method that is named without parentheses: a call where it gives a value and needs nothing."""
    gives = method.result is not Type.VOID and overloads.takes(method, 0)
    if not gives:
        context.open_to_all(method)
        return Typed(t.Attribute(target, method.python), Type.PROCEDURE)
    return methods.call_method(context, n.Call(node.start, node.end, node, ()), target, method)


def spelling(context: Context, name: str) -> str:
    """Return how a member of an object of unknown class is spelled: as a class of the program declares it."""
    known = context.bound.project.members.get(fold(name))
    return known if known is not None else undeclared_identifier(name)


def lower_self_member(context: Context, node: n.SelfMember) -> Typed:
    """`:name` and `::name` inside a class."""
    if node.is_property and context.subject is not None:
        return _member_of(context, n.Member(node.start, node.end, node, node.name, ".."), context.subject)
    owner = context.owner
    found = own_member(context, node.name, node)
    if found is not None:
        return found
    if node.is_static:
        variable = context.scope.find(node.name)
        if variable is not None:
            return Typed(expressions.variable_reference(context, variable), variable.type)
        static = class_members.static_of_file(context, node.name)
        if static is not None:
            return static
    if owner is None:
        construct = (
            f"..{node.name} without an object" if node.is_property else f":{node.name} outside a class"
        )
        return not_supported(context, node, construct)
    method = owner.find_method(node.name)
    if method is not None:
        return method_without_parentheses(context, node, context.itself(), method)
    if not owner.is_open:
        context.remark(rules.UnknownName, node, name=f":{node.name}")
    return Typed(t.Attribute(context.itself(), spelling(context, node.name)), Type.UNKNOWN)


def own_member(context: Context, name: str, node: n.Node | None = None) -> Typed | None:
    """Return the member of that name of the class whose method is being lowered.

    A GLOBAL method has no object: what uses a member of one there, at `node`, cannot be translated.
    """
    owner = context.owner
    if owner is None:
        return None
    member = owner.find_member(name)
    if member is None:
        found = owner.find_property(name)
        return Typed(t.Attribute(context.itself(), found.python), found.type) if found is not None else None
    if context.is_class_body and owner is context.declared and member in owner.members.values():
        return Typed(t.Atom(member.python), member.type)
    holder = next((c for c in owner.lineage() if member in c.members.values()), owner)
    itself = context.itself()
    if node is not None and not member.is_static and itself != t.Atom("self"):
        construct = f"{name} without an object, in a GLOBAL method"
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct)
    target = context.own(holder) if member.is_static else itself
    return Typed(t.Attribute(target, member.python), member.type)


def is_ancestor(node: n.Expression) -> bool:
    """Whether the expression is the word Ancestor."""
    return isinstance(node, n.Name) and fold(node.text) in _ANCESTOR


def is_self(node: n.Expression) -> bool:
    """Whether the expression is the word for the current object."""
    return isinstance(node, n.Name) and fold(node.text) in _SELF
