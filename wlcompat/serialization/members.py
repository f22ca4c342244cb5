"""The members of structures and objects: the names that they have in the text, and their types."""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable, Iterator
from functools import lru_cache
from keyword import iskeyword
from types import SimpleNamespace
from typing import Any, NamedTuple, TypeVar

_ClassT = TypeVar("_ClassT", bound=type)
_NAMES = "_serialized_names"
_OWN = __name__.partition(".")[0]


class Member(NamedTuple):
    """A member of a class."""

    python: str
    name: str
    """The name that it has in the text."""
    type: Any
    """Its type as far as the class tells it, None where it does not."""


def serialized(**names: str | bool) -> Callable[[_ClassT], _ClassT]:
    """Give members of the class below another name in the text: what `<Serialize="name">` says; False leaves one out."""

    def note(cls: _ClassT) -> _ClassT:
        inherited = getattr(cls, _NAMES, {})
        setattr(cls, _NAMES, {**inherited, **{name: told or "" for name, told in names.items()}})
        return cls

    return note


def members_of(value: Any) -> Iterator[Member]:
    """Yield the members of a structure or an object that are serialized, in the order of their declaration."""
    cls = type(value)
    names = getattr(cls, _NAMES, {})
    for python in list(vars(value)):
        plain = python.removesuffix("_")  # a name that means something in Python has an underscore at its end
        name = names.get(python, plain if iskeyword(plain) else python)
        if name:
            yield Member(python, name, _declared(cls, python))  # type: ignore[arg-type]  # a class is hashable


def is_composite(value: object) -> bool:
    """Whether a value is a structure or an object of the program."""
    return (
        hasattr(value, "__dict__")
        and not callable(value)
        and type(value).__module__.partition(".")[0] != _OWN
    )


@lru_cache(maxsize=1 << 12)
def _declared(cls: type, name: str) -> Any:
    """Return the type that a class declares a member with, None where it names what cannot be found."""
    for owner in cls.__mro__:
        annotation = inspect.get_annotations(owner).get(name)
        if annotation is not None:
            module = sys.modules.get(owner.__module__)
            scope = {**vars(module), owner.__name__: owner} if module is not None else {owner.__name__: owner}
            try:
                hints = typing.get_type_hints(SimpleNamespace(__annotations__={name: annotation}), scope)
            except (NameError, AttributeError, TypeError):  # of a procedure's own structure
                return None
            return hints[name]
    return None
