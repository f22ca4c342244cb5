"""From the words of a type to the type: the table of simple types, and the classes of the program."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from translator.semantics.narrow import CHARACTER, REAL_OF_4_BYTES, Narrow
from translator.semantics.symbols import ClassSymbol
from translator.semantics.types import (
    ANY_OBJECT,
    OF_RUNTIME,
    ArrayOf,
    AssociativeOf,
    ContainerOf,
    Enumerated,
    Instance,
    Nullable,
    Several,
    Type,
)
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.syntax.vocabulary import read_vocabulary
from wlcompat.catalog import find_constant, fold


class Names(Protocol):
    """What the program says of the names in the words of a type."""

    def find_class(self, name: str) -> ClassSymbol | None:
        """Return the class, structure or enumeration of that name."""

    def named_type(self, name: str) -> n.TypeNode | None:
        """Return the type that the program has given the folded name."""

    def size(self, node: n.Expression) -> int | None:
        """Return the number that a size stands for."""


_SIMPLE = {
    name: getattr(Type, name)
    for name in (
        "INTEGER",
        "REAL",
        "CURRENCY",
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
_SIMPLE["VARIANT"] = _SIMPLE["JSON"] = Type.UNKNOWN
_SIMPLE |= OF_RUNTIME
_SIMPLE["BYTE"] = Narrow.integer(1, is_unsigned=True)
_SIMPLE["CHARACTER"] = CHARACTER
_SIMPLE["UUID"] = Narrow.uuid(128)
_SIMPLE["NUMERIC"] = Narrow.numeric(())


class _Words(NamedTuple):
    """The table of the words of types, folded."""

    types: dict[str, Type]
    storage: frozenset[str]
    unsigned: frozenset[str]
    fixed: frozenset[str]
    dynamic: frozenset[str]
    object: frozenset[str]
    associative: frozenset[str]


@cache
def _words() -> _Words:
    table = read_vocabulary("types")
    sections = [_with_plurals(table.pop(name)["words"]) for name in _Words._fields[1:]]
    names = {
        fold(word): _SIMPLE[name]
        for name, row in table.items()
        for language in ("en", "fr")
        for word in row[language]
    }
    return _Words(names, *sections)


def _with_plurals(words: list[str]) -> frozenset[str]:
    return frozenset(form for word in map(fold, words) for form in (word, f"{word}s"))


def resolve(node: n.TypeNode, names: Names) -> Type | None:
    """Return the type that the words name, or None where it is not one of those translated."""
    match node:
        case n.TypeName():
            type_ = _resolve_name(node, names)
            return Nullable.of(type_) if node.is_nullable and type_ is not None else type_
        case n.ArrayType():
            return _resolve_array(node, names)
        case n.ContainerType(kind=kind, element=element):
            inner = resolve(element, names)
            if inner is None:
                return None
            return ArrayOf.of(inner) if kind == "list" else ContainerOf.of(kind.capitalize(), inner)
        case n.SeveralTypes(types=types):
            resolved = [resolve(t, names) for t in types]
            return Several.of(tuple(t or Type.UNKNOWN for t in resolved))
    return None


def _resolve_name(node: n.TypeName, names: Names) -> Type | None:
    read = _read(_with_size(node, names))
    if len(read.own) == 1:
        name = read.own[0].rpartition("::")[2]  # Class::Type
        symbol = names.find_class(name)
        alias = names.named_type(name) if symbol is None and read.type is None else None
        if alias is not None:
            return resolve(alias, names)
        if symbol is not None:
            if symbol.kind in ("ENUMERATION", "COMBINATION"):
                return Enumerated.of(symbol)
            return Instance.of(symbol, read.is_dynamic or symbol.node.is_interface)
    if read.type is None or not node.arguments:
        return read.type
    return _stored(read.type, read.own, node.arguments)


def _with_size(node: n.TypeName, names: Names) -> tuple[str, ...]:
    """Return the words of a type with the number that its size stands for."""
    size = names.size(node.size) if node.size is not None else None
    if size is None:
        return node.words
    return (*(word for word in node.words if word is not getattr(node.size, "text", None)), str(size))


class _Read(NamedTuple):
    """What the words of a type say, without what they may name in a program."""

    own: tuple[str, ...]
    """The words, folded, without DYNAMIC and OBJECT."""
    is_dynamic: bool
    type: Type | None
    """None where they do not say a simple type."""


@lru_cache(maxsize=1 << 12)
def _read(words: tuple[str, ...]) -> _Read:
    table = _words()
    folded = [fold(word).removeprefix("wl::") for word in words]
    own = tuple(word for word in folded if word not in table.dynamic)
    is_dynamic = len(own) < len(folded)
    if is_dynamic and table.object.issuperset(own):
        return _Read(own, is_dynamic, ANY_OBJECT)
    own = tuple(word for word in own if word not in table.object) or own
    found: list[Type] = []
    for word in own:
        type_ = table.types.get(word) or table.types.get(word.removesuffix("s"))
        if type_ is not None:
            found.append(type_)
        elif word not in table.storage | table.unsigned | table.fixed and not _size(word):
            return _Read(own, is_dynamic, None)
    return _Read(own, is_dynamic, _stored(found[0], own, None) if found else None)


def _stored(type_: Type, words: tuple[str, ...], arguments: tuple[n.Expression | None, ...] | None) -> Type:
    """Return the type with the size that its words say it has."""
    table = _words()
    size = next((size for size in map(_size, words) if size), 0)
    if type_ is Type.INTEGER or type_ is _SIMPLE["BYTE"]:
        is_unsigned = not table.unsigned.isdisjoint(words)
        if size:
            return Narrow.integer(size, is_unsigned)
        return Narrow.integer(4, is_unsigned) if type_ is Type.INTEGER else type_
    if type_ is Type.REAL:
        return REAL_OF_4_BYTES if size == 4 else type_
    if type_ is _SIMPLE["UUID"]:
        return Narrow.uuid(256) if size == 256 else type_
    if type_ is Type.STRING and size:
        return Narrow.text(size, is_fixed=not table.fixed.isdisjoint(words))
    if type_ is Type.BUFFER and size:
        return Narrow.buffer(size)
    if type_ is _SIMPLE["NUMERIC"] and arguments:
        digits = tuple(str(a.value) for a in arguments if isinstance(a, n.Integer))
        return Narrow.numeric(digits or ("decimals=None",))
    return type_


def _size(word: str) -> int:
    """Return the number in a word such as `4`, `4-byte` or `4 bytes`, 0 where there is none."""
    digits = word.replace("\u00a0", " ").partition("-")[0].partition(" ")[0]
    return int(digits) if digits.isdecimal() and len(digits) < 10 else 0


def _resolve_array(node: n.ArrayType, names: Names) -> Type | None:
    associative = _words().associative
    element = resolve(node.element, names)
    if element is None:
        return None
    if any(fold(word) in associative for word in node.words):
        key = next((d for d in node.dimensions[2:3] if isinstance(d, n.Name)), None)
        type_ = _key_type(key.text) if key is not None else Type.STRING
        return AssociativeOf.of(element, type_, _has_duplicates(node))
    return ArrayOf.of(element, max(1, len(node.dimensions)))


def _has_duplicates(node: n.ArrayType) -> bool:
    """Whether the options of an associative array, its first argument, have WithDuplicates among them."""
    names = walk(node.dimensions[0]) if node.dimensions and node.dimensions[0] is not None else []
    constants = (find_constant(name.text) for name in names if isinstance(name, n.Name))
    return any(constant is not None and constant.english == "WithDuplicates" for constant in constants)


def _key_type(constant: str) -> Type:
    """Return the type of keys that a constant such as wlInteger says."""
    folded = fold(constant)
    for type_, words in ((Type.INTEGER, ("int", "entier")), (Type.REAL, ("real", "reel"))):
        if any(word in folded for word in words):
            return type_
    return Type.STRING


def variant_kind(node: n.TypeNode | None) -> str:
    """Return VARIANT or JSON where the type is one of them, whose parts come into being when they are assigned."""
    if not isinstance(node, n.TypeName) or len(node.words) != 1:
        return ""
    word = fold(node.words[0]).upper()
    return word if word in ("VARIANT", "JSON") else ""


def is_associative(node: n.ArrayType) -> bool:
    """Whether the words of an array type say associative."""
    return any(fold(word) in _words().associative for word in node.words)
