"""Places whose value is changed: what is absent on the way to them is made."""

from __future__ import annotations

from translator.lowering.variants import ElementByName, VariantElement, VariantMember, ensured, is_variant
from translator.target import tree as t


class ElementByKey(t.Subscript):
    """An element of an associative array that can itself be changed: read, an absent one is not made."""

    __slots__ = ()


def changed(place: t.Expression) -> t.Expression:
    """Return what stands for a place whose value is changed: absent elements on the way to it are made."""
    match place:
        case ElementByKey(value=holder, index=key):
            return t.Call(t.Attribute(changed(holder), "ensure"), (key,))
        case VariantElement(value=holder, index=key):
            return t.Call(t.Attribute(changed(holder), "ensure_variant"), (key,))
        case VariantMember(value=holder, name=name):
            return ensured(changed(holder), name)
        case t.Call(function=t.Atom(text="element"), arguments=(holder, key)):
            make = (("make", t.Atom("True")),)
            by_name = isinstance(place, ElementByName)
            return type(place)(t.Atom("element"), (changed_holder(holder, key, by_name), key), make)
    return inside_changed(place)


def changed_array(place: t.Expression) -> t.Expression:
    """Return what stands for an array that a function changes."""
    return changed_holder(place, t.Atom("0"))


def given_on(place: t.Expression) -> t.Expression:
    """Return what stands for a value that is passed to a procedure, which may change it; no variant is made for that."""
    return place if is_variant(place) else changed(place)


def changed_holder(holder: t.Expression, key: t.Expression, by_name: bool = False) -> t.Expression:
    """Return what stands for a value of unknown type whose element is changed; `by_name` says that the key is a text."""
    if isinstance(holder, VariantMember):
        has_elements = not by_name and not isinstance(key, t.TextLiteral)
        return ensured(changed(holder.value), holder.name, has_elements)
    return changed(holder)


def inside_changed(place: t.Expression) -> t.Expression:
    """Return a place that an assignment gives a value: what holds it is changed."""
    match place:
        case t.Attribute(value=holder, name=name):
            return type(place)(changed(holder), name)
        case t.Subscript(value=holder, index=index):
            return t.Subscript(changed(holder), index)
    return place
