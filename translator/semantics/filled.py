"""Variables that a function of the runtime fills with what a text holds, and the classes whose objects it makes then."""

from __future__ import annotations

from translator.semantics.types import ArrayOf, AssociativeOf, ContainerOf, Instance, Type


def is_filled_in_place(type_: Type) -> bool:
    """Whether a function that fills a variable of the type changes what it holds, so that it needs no reference."""
    if isinstance(type_, Instance):
        return type_.symbol.kind in ("CLASS", "STRUCTURE")
    return isinstance(type_, ArrayOf | AssociativeOf | ContainerOf)


def tells_its_type(type_: Type) -> bool:
    """Whether the first value of a variable tells all of its type: a text does, an empty array and Null do not."""
    return not isinstance(type_, ArrayOf | AssociativeOf | ContainerOf) and not (
        isinstance(type_, Instance) and type_.is_dynamic
    )


def mark_filled(type_: Type) -> None:
    """Note of the classes in a type, and in their members, that their members must tell their types."""
    if isinstance(type_, ArrayOf | AssociativeOf | ContainerOf):
        mark_filled(type_.element)
    elif isinstance(type_, Instance):
        for symbol in type_.symbol.lineage():
            if not symbol.is_filled:
                symbol.is_filled = True
                for member in symbol.members.values():
                    mark_filled(member.type)
