"""Variants and JSON: their members and elements come into being when they, or parts of them, are assigned."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.semantics.symbols import Variable
from translator.target import tree as t


class VariantName(t.Atom):
    """A variable that is declared as a variant."""

    __slots__ = ()


class VariantWithMembers(VariantName):
    """A variable that is made with room for members: without any it is Null."""

    __slots__ = ()


class VariantMember(t.Attribute):
    """A member of a variant: read, an absent one is Null and not made."""

    __slots__ = ()


class VariantHolder(t.Attribute):
    """A member of a structure or class that is declared as a variant."""

    __slots__ = ()


class VariantElement(t.Subscript):
    """An element of an associative array of variants: read, an absent one is Null and not made."""

    __slots__ = ()


class ElementByName(t.Call):
    """An element of a value of unknown type by a text: what holds it has members."""

    __slots__ = ()


def is_variant(python: t.Expression) -> bool:
    """Whether an expression is a variant, or a part of one."""
    while isinstance(python, t.Call) and isinstance(python.function, t.Atom):
        if python.function.text != "element":
            return False
        python = python.arguments[0]
    return isinstance(python, VariantName | VariantMember | VariantHolder | VariantElement)


def ensured(holder: t.Expression, name: str, has_elements: bool = False) -> t.Expression:
    """Return the call that gives a member of a variant, made where it is absent: with elements or with members."""
    method = "ensure_array" if has_elements else "ensure"
    return t.Call(t.Attribute(holder, method), (t.TextLiteral(name),))


def initial(context: Context, variable: Variable) -> t.Expression | None:
    """Return what a variant begins with whose parts are assigned, None for any other variable."""
    if variable.variant == "JSON" or variable.parts:
        kind = "VariantArray" if variable.parts == "elements" else "VariantObject"
        return t.Call(context.name(kind))
    return None


def with_growing_arrays(context: Context, value: t.Expression) -> t.Expression:
    """Return what a variant takes of an array in brackets: one that grows, and so those in it."""
    if isinstance(value, t.ListLiteral):
        items = tuple(with_growing_arrays(context, item) for item in value.items)
        return context.call("VariantArray", t.ListLiteral(items)) if items else context.call("VariantArray")
    return context.call("VariantArray") if value == t.Atom("[]") else value


def as_taken(context: Context, variable: Variable | None, value: t.Expression) -> t.Expression:
    """Return what a variant takes: Null with room for its members, if it gets any; a text in JSON is read by a JSON."""
    if variable is not None and variable.variant:
        value = with_growing_arrays(context, value)
    is_null = isinstance(value, t.Atom) and value.text == "None"
    if variable is not None and is_null and variable.parts == "members":
        return initial(context, variable) or value
    if variable is None or variable.variant != "JSON" or is_null:
        return value
    if isinstance(value, t.Call) and value.function == t.Atom("own_variant"):
        (value,) = value.arguments  # to_json makes a copy too
    return context.call("to_json", value)
