"""Calls of functions that plain Python says as well: `Length(name)` is `len(name)` where the name is a text.

What Python says, and where it is the same, stands in the declaration of each function.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from translator.lowering.context import Context, Typed
from translator.lowering.conversions import whole
from translator.lowering.effects import has_effects
from translator.lowering.positions import is_at_least
from translator.semantics.types import (
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Enumerated,
    Instance,
    Type,
    is_of_kind,
)
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.sums import joined, plus
from wlcompat.catalog import Function, Parameter

_ONLY_TREE = 0x400
"""What makes `compile` give a tree, without the time that importing `ast` takes."""
_SIGNS = {"Add": "+", "Sub": "-", "Mod": "%", "Mult": "*"}
Given = Mapping[str, tuple[n.Expression | None, Typed]]
"""The arguments of a call by the names of the parameters; without a node where a default is passed."""


def plainly(context: Context, function: Function, given: Given, is_alone: bool) -> t.Expression | None:
    """Return what Python says for a call; None where that is not certainly the same.

    `is_alone` tells that nobody uses the result.
    """
    forms = (*function.plain, *function.plain_alone) if is_alone else function.plain
    if not forms or context.only_types:
        return None
    parameters = {parameter.name: parameter for parameter in function.parameters}
    if not all(_suits(parameters[name], typed.type) for name, (_, typed) in given.items()):
        return None
    for form in forms:
        tree, uses, conditions = _parsed(form)
        if uses.keys() != given.keys() or not all(_holds(context, given, one) for one in conditions):
            continue
        again = [given[name][0] for name, count in uses.items() if count > 1]
        if all(node is not None and not has_effects(context, node) for node in again):
            made = _made(tree, {name: typed for name, (_, typed) in given.items()})
            if made is not None:
                return made
    return None


def _suits(parameter: Parameter, type_: Type) -> bool:
    """Whether a value is certainly of a type that the function is declared for."""
    names = parameter.kind.names
    if parameter.kind.is_anything:
        return isinstance(type_, Instance | Enumerated | ArrayOf) or type_.is_unchanging
    if "list" in names or "Sized" in names:
        kinds = ArrayOf if "list" in names else (ArrayOf, AssociativeOf, ContainerOf)
        return isinstance(type_, kinds)
    return is_of_kind(parameter.kind, type_)


@cache
def _parsed(form: str) -> tuple[Any, dict[str, int], list[str]]:
    """Return the tree of a form, how often it uses each parameter, and what must hold."""
    said, _, where = form.partition(" if ")
    tree: Any = compile(said, "plain", "eval", _ONLY_TREE)
    uses: dict[str, int] = {}
    _count(tree.body, uses)
    return tree.body, uses, where.split(" and ") if where else []


def _count(tree: Any, uses: dict[str, int]) -> None:
    """Count the parameters in a tree; a function that is called is none."""
    kind = type(tree).__name__
    if kind == "Name":
        uses[tree.id] = uses.get(tree.id, 0) + 1
    for field in getattr(tree, "_fields", ()):
        held = getattr(tree, field)
        if kind == "Call" and field == "func" and type(held).__name__ == "Name":
            continue
        for part in held if isinstance(held, list) else [held]:
            _count(part, uses)


def _holds(context: Context, given: Given, condition: str) -> bool:
    """Whether it is certain that `count >= 1`, or of `flat(array)` that it is an array of no arrays."""
    name, _, least = condition.partition(" >= ")
    if not least:
        type_ = given[name[len("flat(") : -1]][1].type
        return (
            isinstance(type_, ArrayOf)
            and not isinstance(type_.element, ArrayOf)
            and type_.element is not Type.UNKNOWN
        )
    node = given[name][0]
    return node is not None and is_at_least(context, node, int(least))


def _made(tree: Any, given: Mapping[str, Typed]) -> t.Expression | None:
    """Return the Python of a form with its arguments; None where a number is not cut as Python cuts."""
    if type(tree).__name__ == "Call" and getattr(tree.func, "id", "") == "int":
        return whole(given[tree.args[0].id])
    return _filled(tree, given)


def _filled(tree: Any, given: Mapping[str, Typed]) -> t.Expression:
    match type(tree).__name__:
        case "Name":
            return given[tree.id].python
        case "Constant":
            return t.Atom(repr(tree.value))
        case "UnaryOp":
            return t.Prefix("-", _filled(tree.operand, given))
        case "BinOp":
            return _calculated(
                _SIGNS[type(tree.op).__name__], *(_filled(x, given) for x in (tree.left, tree.right))
            )
        case "Subscript":
            low, high = (bound and _filled(bound, given) for bound in (tree.slice.lower, tree.slice.upper))
            if isinstance(low, t.Atom) and low.text == "0":
                low = None
            return t.Subscript(_filled(tree.value, given), t.Slice(low, high))
        case "Attribute":
            return t.Attribute(_filled(tree.value, given), tree.attr)
        case "Call":
            name = type(tree.func).__name__ == "Name"
            function = t.Atom(tree.func.id) if name else _filled(tree.func, given)
            return t.Call(function, tuple(_filled(argument, given) for argument in tree.args))
    raise NotImplementedError(f"{type(tree).__name__} in what plain Python says")


def _calculated(sign: str, left: t.Expression, right: t.Expression) -> t.Expression:
    if sign not in "+-":
        return t.Infix((left, right), (sign,), t.PRODUCT)
    if isinstance(right, t.Atom) and right.text.isdigit():
        return plus(left, int(f"{sign}{right.text}"))
    return right if isinstance(left, t.Atom) and left.text == "0" else joined(left, sign, right)
