"""Which variants have members and which have elements, told by what the program assigns of them."""

from __future__ import annotations

from translator.semantics.contents import Contents
from translator.semantics.symbols import Scope
from translator.semantics.types import ArrayOf, AssociativeOf, ContainerOf, Type, first_type
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold


def note_parts(contents: Contents, scope: Scope) -> None:
    """Note for each variant whose parts are assigned whether these are members or elements."""
    keys = _keys(contents, scope)
    for assignment in contents.of(n.Assignment):
        _note_part(assignment.target, scope, keys)
        if isinstance(assignment.target, n.Name):
            _note_value(assignment.target, assignment.value, scope)
    for declaration in contents.of(n.Declaration):
        if declaration.initial is not None:
            _note_value(declaration.names[-1], declaration.initial, scope)
    for step in contents.of(n.Step):
        _note_part(step.target, scope, keys)
    for call in contents.of(n.Call):
        holder = _changed_array(call)
        if holder is not None:
            _note_part(holder, scope, keys)


def _keys(contents: Contents, scope: Scope) -> frozenset[str]:
    """Return the names, folded, that loops give texts: pieces of a text, keys of an associative array."""
    found: set[str] = set()
    for loop in contents.of(n.ForEach):
        if loop.kind == "string" and isinstance(loop.variable, n.Name):
            found.add(fold(loop.variable.text))
        elif loop.kind == "element" and loop.others and _may_have_keys(loop.collection, scope):
            found.add(fold(loop.others[0].text))
    return frozenset(found)


def _may_have_keys(collection: n.Expression, scope: Scope) -> bool:
    """Whether a collection has texts for keys, as far as its declaration tells."""
    variable = scope.find(collection.text) if isinstance(collection, n.Name) else None
    type_ = variable.type if variable is not None else Type.UNKNOWN
    if isinstance(type_, AssociativeOf):
        return type_.key.value_type is Type.STRING
    return not isinstance(type_, ArrayOf | ContainerOf) and not isinstance(collection, n.ArrayLiteral)


def _note_part(target: n.Expression, scope: Scope, keys: frozenset[str]) -> None:
    kind = ""
    while isinstance(target, n.Member | n.Index):
        has_members = isinstance(target, n.Member) or _is_text(target.items[0], scope, keys)
        kind = "members" if has_members else "elements"
        target = target.target
    variable = scope.find(target.text) if kind and isinstance(target, n.Name) else None
    if variable is not None and variable.variant and not variable.parts:
        variable.parts = kind


_SIMPLE = (n.Integer, n.Real, n.String, n.Exact, n.DurationLiteral, n.Unary, n.Chain, n.Comparison)


def _note_value(name: n.Name, value: n.Expression, scope: Scope) -> None:
    """Note that a variant takes a value that has no members, as far as the value's own words and declarations tell."""
    variable = scope.find(name.text)
    if variable is None or not variable.variant:
        return
    given = scope.find(value.text) if isinstance(value, n.Name) else None
    if isinstance(value, _SIMPLE) or (given is not None and given.type.value_type in _SIMPLE_TYPES):
        variable.takes_values = True


_SIMPLE_TYPES = (Type.INTEGER, Type.REAL, Type.BOOLEAN, Type.STRING, Type.CURRENCY, Type.NUMERIC, Type.DATE)


def _is_text(item: n.Expression, scope: Scope, keys: frozenset[str]) -> bool:
    """Whether what stands between brackets is a text, as far as its own words and declarations tell."""
    match item:
        case n.String():
            return True
        case n.Name(text=name):
            variable = scope.find(name)
            known = variable.type.value_type if variable is not None else Type.UNKNOWN
            return known is Type.STRING or (known is Type.UNKNOWN and fold(name) in keys)
        case n.Chain(operands=operands, operators=operators) if "+" in operators:
            return any(_is_text(operand, scope, keys) for operand in operands)
        case n.Call(callee=n.Name(text=name)):
            function = catalog.find_function(name)
            return function is not None and first_type(function.result_kind) is Type.STRING
    return False


def _changed_array(call: n.Call) -> n.Member | None:
    """Return the member that a call changes as an array: `Add(v.list, 1)`, `v.list.Add(1)`."""
    match call:
        case n.Call(callee=n.Name(text=name), arguments=(n.Member() as holder, *_)):
            pass
        case n.Call(callee=n.Member(name=name, target=n.Member() as holder)):
            name = f"Array{name}" if catalog.find_function(name) is None else name
        case _:
            return None
    function = catalog.find_function(name)
    return holder if function is not None and function.family == "arrays" and not function.pure else None
