"""Whether a value stays the same while a loop runs: bounds that do are evaluated once, by `range`.

Members and elements are told apart by their last name alone, whatever object they are of.
"""

from __future__ import annotations

from collections.abc import Iterable

from translator.lowering.context import Context
from translator.lowering.effects import has_effects
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import ArrayOf, AssociativeOf, ContainerOf, Type
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold

_CALCULATING = ("strings", "numbers", "arrays")
"""The families whose pure functions depend on nothing but what is passed to them."""
_COLLECTIONS = (ArrayOf, AssociativeOf, ContainerOf)


def stays_the_same(context: Context, bound: n.Expression, body: n.Block, assigned: set[str]) -> bool:
    """Whether an expression has the same value at each turn of a loop; `assigned` is what its body assigns."""
    parts = walk(bound)
    if has_effects(context, bound):
        return False
    if not all(_calculates(context, inner) for inner in parts if isinstance(inner, n.Call)):
        return False
    held: set[str] = set()
    """The names of what procedures that the body calls may change."""
    own: set[str] = set()
    """The names of what only the body itself can change."""
    for inner in parts:
        if isinstance(inner, n.Name):
            variable = context.find_variable(inner.text)
            if variable is None:
                held.add(fold(inner.text))
            elif (
                fold(inner.text) in assigned
                or variable.boxed
                or (
                    variable.is_global
                    and not variable.is_constant
                    and not isinstance(variable.type, _COLLECTIONS)
                )
            ):
                return False
            elif isinstance(variable.type, _COLLECTIONS) or variable.type is Type.UNKNOWN:
                (held if variable.is_global else own).add(fold(inner.text))
        elif isinstance(inner, n.Member | n.SelfMember):
            held.add(fold(inner.name))
    if not held and not own:
        return True
    inside = walk(body)
    if (held | own) & _changed_by(context, inside):
        return False
    return not (held and calls_the_program(context, inside) and held & _changed_anywhere(context))


def _calculates(context: Context, call: n.Call) -> bool:
    """Whether a call gives the same for the same arguments, as `Length(text)` does."""
    function = _function(context, call.callee.text) if isinstance(call.callee, n.Name) else None
    return function is not None and function.pure and function.family in _CALCULATING


def calls_the_program(context: Context, inside: Iterable[n.Node]) -> bool:
    """Whether something is called that the runtime does not have."""
    return any(
        not (isinstance(node.callee, n.Name) and _function(context, node.callee.text) is not None)
        for node in inside
        if isinstance(node, n.Call)
    )


def _function(context: Context, name: str) -> catalog.Function | None:
    return None if context.bound.procedure(name, context.scope) is not None else catalog.find_function(name)


def _changed_anywhere(context: Context) -> frozenset[str]:
    """Return the last names of all that the program changes."""
    project = context.bound.project
    if project.changed is None:
        nodes = (
            node
            for unit in project.all_units
            for contents in unit.all_contents()
            for node in contents.of_kinds(n.Call, n.Assignment, n.Step, n.Exchange)
        )
        project.changed = frozenset(_changed_by(context, nodes))
    return project.changed


def _changed_by(
    context: Context, nodes: Iterable[n.Node], looking: tuple[ProcedureSymbol, ...] = ()
) -> set[str]:
    """Return the last names of what the nodes assign, or give to something that may change it."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, n.Assignment | n.Step):
            found.add(_last_name(node.target))
        elif isinstance(node, n.Exchange):
            found |= {_last_name(node.left), _last_name(node.right)}
        elif isinstance(node, n.Call):
            found.update(map(_last_name, _given_away(context, node, looking)))
    return found - {""}


def _given_away(context: Context, node: n.Call, looking: tuple[ProcedureSymbol, ...]) -> list[n.Expression]:
    """Return what a call may change: all that it gets, but for what procedures of the program only read."""
    arguments = [argument for argument in node.arguments if argument is not None]
    match node.callee:
        case n.Name(text=text):
            function = _function(context, text)
            if function is not None:
                return [] if function.pure or function.family == "dialogs" else arguments
            procedure = context.bound.procedure(text, context.scope)
            if procedure is None or procedure in looking or procedure.overloads:
                return arguments
            inner = procedure.contents.of_kinds(n.Call, n.Assignment, n.Step, n.Exchange)
            changed = _changed_by(context, inner, (*looking, procedure))
            names = [fold(parameter.name) for parameter in procedure.parameters]
            return [
                argument
                for name, argument in zip([*names, *("" for _ in arguments)], node.arguments, strict=False)
                if argument is not None and (not name or name in changed)
            ]
        case n.Member(target=target, name=name):
            function = catalog.find_function(name)
            return arguments if function is not None and function.pure else [target, *arguments]
    return arguments


def _last_name(node: n.Expression) -> str:
    match node:
        case n.Name(text=text):
            return fold(text)
        case n.Member(name=name) | n.SelfMember(name=name):
            return fold(name)
        case n.Index(target=target) | n.Parenthesised(items=(target,)) if target is not None:
            return _last_name(target)
    return ""
