"""The static types that the translator tells apart, and the words that name them."""

from __future__ import annotations

import enum
import tomllib
import typing
from functools import cache
from typing import Any

from translator.syntax.nodes import TypeName
from translator.syntax.vocabulary import read_grammar_file
from wlcompat.catalog import fold


class Type(enum.Enum):
    """A type as the generated Python has it: annotation and initial value."""

    INTEGER = ("int", "0")
    REAL = ("float", "0.0")
    BOOLEAN = ("bool", "False")
    STRING = ("str", '""')
    BUFFER = ("bytes", 'b""')
    DURATION = ("Duration", "Duration()")
    VOID = ("None", "None")
    UNKNOWN = ("Any", "None")

    @property
    def annotation(self) -> str:
        """The Python annotation."""
        return self.value[0]

    @property
    def initial(self) -> str:
        """The Python expression of the value that a declaration without one gives."""
        return self.value[1]

    @property
    def is_number(self) -> bool:
        """Whether values of the type take part in arithmetic as they are."""
        return self in (Type.INTEGER, Type.REAL, Type.BOOLEAN)


@cache
def _words() -> tuple[dict[str, Type], frozenset[str]]:
    table = tomllib.loads(read_grammar_file("vocabulary", "types.toml"))
    storage = frozenset(map(fold, table.pop("storage")["words"]))
    names = {
        fold(word): Type[name] for name, row in table.items() for language in ("en", "fr") for word in row[language]
    }
    return names, storage


def type_named(name: TypeName) -> Type | None:
    """Return the type that the words name, or None where it is not one of those translated."""
    types, storage = _words()
    found: list[Type] = []
    others: list[str] = []
    for word in map(fold, name.words):
        type_ = types.get(word) or types.get(word.removesuffix("s"))
        if type_ is not None:
            found.append(type_)
        elif word not in storage and not word.isdigit() and word not in ("on", "sur") and "-" not in word:
            others.append(word)
    if others or not found:
        return None
    return found[0]


def type_of_annotation(annotation: Any) -> Type:
    """Return the static type of what a function of the runtime takes or gives, from its Python annotation."""
    if annotation is type(None):
        return Type.VOID
    if isinstance(annotation, type):
        for python, type_ in ((bool, Type.BOOLEAN), (int, Type.INTEGER), (float, Type.REAL), (str, Type.STRING)):
            if issubclass(annotation, python):
                return type_
        if issubclass(annotation, bytes):
            return Type.BUFFER
        if annotation.__name__ == "Duration":
            return Type.DURATION
    return Type.UNKNOWN


def accepts(annotation: Any, type_: Type) -> bool:
    """Whether a parameter with this annotation takes a value of the type as it is."""
    if annotation is Any or annotation is object or type_ is Type.UNKNOWN:
        return True
    members = typing.get_args(annotation) or (annotation,)
    types = {type_of_annotation(member) for member in members}
    if type_ in types or Type.UNKNOWN in types:
        return True
    return type_ in (Type.BOOLEAN, Type.INTEGER) and bool(types & {Type.INTEGER, Type.REAL})
