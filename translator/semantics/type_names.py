"""From the words of a type to the type: the table of simple types, and the classes of the program."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache

from translator.semantics.symbols import ClassSymbol
from translator.semantics.types import (
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Enumerated,
    Instance,
    Several,
    Type,
)
from translator.syntax import nodes as n
from translator.syntax.vocabulary import read_grammar_file
from wlcompat.catalog import fold

FindClass = Callable[[str], ClassSymbol | None]

_SIMPLE = {
    name: getattr(Type, name)
    for name in (
        "INTEGER",
        "REAL",
        "BOOLEAN",
        "STRING",
        "BUFFER",
        "DURATION",
        "DATE",
        "TIME",
        "DATETIME",
        "PROCEDURE",
    )
}
_SIMPLE["VARIANT"] = Type.UNKNOWN


@cache
def _words() -> tuple[dict[str, Type], frozenset[str], frozenset[str], frozenset[str]]:
    table = tomllib.loads(read_grammar_file("vocabulary", "types.toml"))
    storage, dynamic, associative = (
        frozenset(map(fold, table.pop(section)["words"])) for section in ("storage", "dynamic", "associative")
    )
    names = {
        fold(word): _SIMPLE[name]
        for name, row in table.items()
        for language in ("en", "fr")
        for word in row[language]
    }
    return names, storage, dynamic, associative


def resolve(node: n.TypeNode, find_class: FindClass) -> Type | None:
    """Return the type that the words name, or None where it is not one of those translated."""
    match node:
        case n.TypeName():
            return _resolve_name(node, find_class)
        case n.ArrayType():
            return _resolve_array(node, find_class)
        case n.ContainerType(kind=kind, element=element):
            inner = resolve(element, find_class)
            if inner is None:
                return None
            return ArrayOf.of(inner) if kind == "list" else ContainerOf.of(kind.capitalize(), inner)
        case n.SeveralTypes(types=types):
            resolved = [resolve(t, find_class) for t in types]
            return Several.of(tuple(t or Type.UNKNOWN for t in resolved))
    return None


def _resolve_name(node: n.TypeName, find_class: FindClass) -> Type | None:
    simple, storage, dynamic_words, _ = _words()
    words = [fold(word) for word in node.words]
    is_dynamic = any(word in dynamic_words for word in words)
    own = [word for word in words if word not in dynamic_words]
    if len(own) == 1:
        symbol = find_class(own[0])
        if symbol is not None:
            if symbol.kind in ("ENUMERATION", "COMBINATION"):
                return Enumerated.of(symbol)
            return Instance.of(symbol, is_dynamic)
    found: list[Type] = []
    for word in own:
        type_ = simple.get(word) or simple.get(word.removesuffix("s"))
        if type_ is not None:
            found.append(type_)
        elif word not in storage and not word.isdigit() and "-" not in word:
            return None
    return found[0] if found else None


def _resolve_array(node: n.ArrayType, find_class: FindClass) -> Type | None:
    *_, associative = _words()
    element = resolve(node.element, find_class)
    if element is None:
        return None
    if any(fold(word) in associative for word in node.words):
        key = next((d for d in node.dimensions[2:3] if isinstance(d, n.Name)), None)
        is_integer = (key is not None and "int" in fold(key.text)) or (
            key is not None and "entier" in fold(key.text)
        )
        return AssociativeOf.of(element, Type.INTEGER if is_integer else Type.STRING)
    return ArrayOf.of(element, max(1, len(node.dimensions)))


def is_associative(node: n.ArrayType) -> bool:
    """Whether the words of an array type say associative."""
    return any(fold(word) in _words()[3] for word in node.words)
