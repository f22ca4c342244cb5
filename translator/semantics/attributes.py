"""The attributes in `< >` that decide what a name means."""

from __future__ import annotations

from translator.syntax import nodes as n

_GROWTH = frozenset({"growth", "croissance"})
_CRITICAL_SECTION = frozenset({"critical section", "section critique"})


def attributes_in(words: tuple[str, ...]) -> list[str]:
    """Return the attributes that the words between `<` and `>` say, one or several with commas."""
    if not words:
        return []
    return list(filter(None, (part.strip() for part in " ".join(words).split(","))))


def growth(node: n.ArrayType) -> int | None:
    """Return by how many elements at a time an array may grow; 0 where it does not, None where any number will do."""
    inside = node.element.attributes if isinstance(node.element, n.TypeName) else ()
    for attribute in (*attributes_in(node.attributes), *attributes_in(inside)):
        name, equals, number = (part.strip().lower() for part in attribute.partition("="))
        if name in _GROWTH:
            return int(number) if number.isdecimal() and len(number) < 10 else None if equals else 1
    return 0


def is_critical_section(attribute: str) -> bool:
    """Whether the attribute makes a procedure run in one thread at a time, or a variable what threads lock."""
    return attribute.lower() in _CRITICAL_SECTION


def is_lock(type_: n.TypeNode | None) -> bool:
    """Whether a declaration with this type says that CriticalSectionStart takes its variables."""
    return isinstance(type_, n.TypeName | n.ArrayType) and any(
        is_critical_section(attribute) for attribute in attributes_in(type_.attributes)
    )
