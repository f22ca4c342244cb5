"""Types as the help pages name them and as Python has them, in the same few words."""

from __future__ import annotations

import re
import types
import typing
from enum import StrEnum

from wlcompat.catalog import fold


class Kind(StrEnum):
    """A kind of value that both sides know."""

    TEXT = "character string"
    BUFFER = "buffer"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    REAL = "real"
    DURATION = "duration"
    ANY = "any type"


_WORDS: dict[str, Kind] = {
    "string": Kind.TEXT,
    "chaine": Kind.TEXT,
    "chaines": Kind.TEXT,
    "buffer": Kind.BUFFER,
    "boolean": Kind.BOOLEAN,
    "booleen": Kind.BOOLEAN,
    "integer": Kind.INTEGER,
    "entier": Kind.INTEGER,
    "entiers": Kind.INTEGER,
    "entiere": Kind.INTEGER,
    "constant": Kind.INTEGER,
    "constants": Kind.INTEGER,
    "constante": Kind.INTEGER,
    "constantes": Kind.INTEGER,
    "real": Kind.REAL,
    "reel": Kind.REAL,
    "numeric": Kind.REAL,
    "numerique": Kind.REAL,
    "duration": Kind.DURATION,
    "duree": Kind.DURATION,
}
_PARENTHESES = re.compile(r"\([^()]{0,200}\)")
_ANY = re.compile(r"\b(?:any type|tout type|tous types|any)\b")
_WORD = re.compile(r"[^\W\d_]+")
_OPTIONAL = re.compile(r"\boption(?:al|nel|nelle|nels|nelles)\b")
_CONSTANTS = re.compile(r"\bconstantes?\b|\bconstants?\b")
_LONGEST = 300


def kinds_of_page(type_text: str) -> frozenset[Kind]:
    """Return the kinds that the words of a page name; empty where none of them is known."""
    text = _PARENTHESES.sub(" ", fold(type_text[:_LONGEST]))
    if _ANY.search(text):
        return frozenset({Kind.ANY})
    found = {_WORDS[word] for word in _WORD.findall(text) if word in _WORDS}
    if _CONSTANTS.search(text) and found & {Kind.TEXT, Kind.BOOLEAN, Kind.REAL}:
        found.discard(Kind.INTEGER)  # "String constant": the constant is no integer
    return frozenset(found)


def says_optional(type_text: str) -> bool:
    """Tell whether the words of a page call the parameter optional."""
    return _OPTIONAL.search(fold(type_text[:_LONGEST])) is not None


def says_constants(type_text: str) -> bool:
    """Tell whether the words of a page promise constants."""
    return _CONSTANTS.search(fold(type_text[:_LONGEST])) is not None


def kinds_of_annotation(annotation: object) -> frozenset[Kind]:
    """Return the kinds that a Python type stands for; empty where it is none of them."""
    if annotation is object or annotation is typing.Any:
        return frozenset({Kind.ANY})
    if isinstance(annotation, typing.TypeVar):
        return frozenset().union(*map(kinds_of_annotation, annotation.__constraints__))
    arguments = typing.get_args(annotation)
    origin = typing.get_origin(annotation)
    if origin is typing.Union or origin is types.UnionType:
        return frozenset().union(*map(kinds_of_annotation, arguments))
    if arguments and getattr(origin, "__name__", "") == "Ref":
        return kinds_of_annotation(arguments[0])
    if not isinstance(annotation, type):
        return frozenset()
    if annotation.__name__ == "Duration":
        return frozenset({Kind.DURATION})
    for base, kind in _BASES:
        if issubclass(annotation, base):
            return frozenset({kind})
    return frozenset()


_BASES: tuple[tuple[type, Kind], ...] = (
    (bool, Kind.BOOLEAN),
    (int, Kind.INTEGER),
    (float, Kind.REAL),
    (str, Kind.TEXT),
    (bytes, Kind.BUFFER),
    (bytearray, Kind.BUFFER),
)


def accepts(catalog: frozenset[Kind], page: Kind) -> bool:
    """Tell whether a parameter of those kinds takes a value of that one."""
    return page in catalog or Kind.ANY in catalog or (page is Kind.INTEGER and Kind.REAL in catalog)


def in_words(kinds: frozenset[Kind]) -> str:
    """Return the kinds as a person lists them."""
    return " or ".join(kind.value for kind in Kind if kind in kinds) or "something else"
