"""Arrays that say what they hold only where they are made: `tab is dynamic array`, and `tab = new array of 3 int`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

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
    folded = fold(name)
    made = {type_named(node) for part in places() for node in part.made.get(folded, ())} if is_open else ()
    return next(iter(made)) if len(made) == 1 else type_named(declared)
