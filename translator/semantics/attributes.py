"""The attributes in `< >` that decide what a name means."""

from __future__ import annotations

from translator.syntax import nodes as n

_CRITICAL_SECTION = frozenset({"critical section", "section critique"})

_GROWTH = frozenset({"growth", "agrandissement"})
_LONGEST_STEP = 10


def attributes_in(words: tuple[str, ...]) -> list[str]:
    """Return the attributes that the words between `<` and `>` say, one or several with commas."""
    if not words:
        return []
    return list(filter(None, (part.strip() for part in " ".join(words).split(","))))


def is_critical_section(attribute: str) -> bool:
    """Whether the attribute makes a procedure run in one thread at a time, or a variable what threads lock."""
    return attribute.lower() in _CRITICAL_SECTION


def is_lock(type_: n.TypeNode | None) -> bool:
    """Whether a declaration with this type says that CriticalSectionStart takes its variables."""
    while isinstance(type_, n.ArrayType | n.ContainerType):
        if isinstance(type_, n.ArrayType) and any(map(is_critical_section, attributes_in(type_.attributes))):
            return True
        type_ = type_.element  # what stands behind the whole type is said of it, and is read as the element's
    return isinstance(type_, n.TypeName) and any(map(is_critical_section, attributes_in(type_.attributes)))


def growth_of(type_: n.TypeNode | None) -> int | None:
    """Return by how many elements at most the arrays of a type grow when one behind their end is named.

    0 where they do not; None for `<growth=N>`, any number.
    """
    if not isinstance(type_, n.ArrayType):
        return 0
    behind = type_.element.attributes if isinstance(type_.element, n.TypeName) else ()
    for attribute in (*attributes_in(type_.attributes), *attributes_in(behind)):
        name, _, step = (part.strip() for part in attribute.partition("="))
        if name.lower() in _GROWTH:
            is_number = step.isascii() and step.isdecimal() and len(step) < _LONGEST_STEP
            return int(step or 1) if is_number or not step else None
    return 0
