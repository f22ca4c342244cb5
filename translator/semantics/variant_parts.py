"""Which parts of variants the code assigns: that makes them variants with members or with elements."""

from __future__ import annotations

from translator.semantics.contents import Contents
from translator.semantics.symbols import Scope
from translator.syntax import nodes as n
from wlcompat import catalog


def note_parts(contents: Contents, scope: Scope) -> None:
    """Note the parts of the variants of a scope that its code assigns."""
    for assignment in contents.of(n.Assignment):
        _note_part(assignment.target, scope)
    for step in contents.of(n.Step):
        _note_part(step.target, scope)
    for call in contents.of(n.Call):
        holder = _changed_array(call)
        if holder is not None:
            _note_part(holder, scope)


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


def _note_part(target: n.Expression, scope: Scope) -> None:
    """Note that a part of a variant is assigned, which makes it one with members or with elements."""
    kind = ""
    while isinstance(target, n.Member | n.Index):
        kind = (
            "members" if isinstance(target, n.Member) or isinstance(target.items[0], n.String) else "elements"
        )
        target = target.target
    variable = scope.find(target.text) if kind and isinstance(target, n.Name) else None
    if variable is not None and variable.variant and not variable.parts:
        variable.parts = kind
