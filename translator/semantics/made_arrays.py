"""Arrays that say what they hold only where they are made: `tab is dynamic array`, and `tab = new array of 3 int`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from translator.semantics.contents import Contents
from translator.semantics.types import Type
from translator.syntax import nodes as n
from wlcompat.catalog import fold

TypeNamed = Callable[[n.TypeNode], Type | None]


def declared_type(
    name: str, declared: n.TypeNode, places: Callable[[], Iterable[Contents]], type_named: TypeNamed
) -> Type | None:
    """Return the type of a variable or member: of an array that is only called one, that of the arrays that it gets.

    `places` gives where it may get one. None where the type is not one of those translated.
    """
    is_open = isinstance(declared, n.ArrayType) and declared.element.start == declared.start
    made = {type_named(node) for node in _made(fold(name), places())} if is_open else ()
    return next(iter(made)) if len(made) == 1 else type_named(declared)


def _made(folded: str, contents: Iterable[Contents]) -> Iterator[n.TypeNode]:
    for part in contents:
        for assignment in part.of(n.Assignment):
            if fold(_last_name(assignment.target)) == folded and isinstance(assignment.value, n.New):
                yield assignment.value.type
        for declaration in part.of(n.Declaration):
            if isinstance(declaration.initial, n.New) and any(
                fold(x.text) == folded for x in declaration.names
            ):
                yield declaration.initial.type


def _last_name(target: n.Expression) -> str:
    match target:
        case n.Name(text=name) | n.SelfMember(name=name) | n.Member(name=name):
            return name
    return ""
