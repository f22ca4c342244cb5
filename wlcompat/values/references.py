"""A variable that a procedure may assign for its caller."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Ref(Generic[T]):
    """A cell that holds one variable: WLanguage passes parameters by reference, Python does not.

    The translator uses it only for variables that a called procedure really assigns.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r})"


class AttributeRef(Ref[Any]):
    """A member of an object, passed by reference."""

    __slots__ = ("_name", "_owner")

    def __init__(self, owner: object, name: str) -> None:
        self._owner = owner
        self._name = name

    @property
    def value(self) -> Any:
        """The member's value."""
        return getattr(self._owner, self._name)

    @value.setter
    def value(self, value: Any) -> None:
        setattr(self._owner, self._name, value)


class ItemRef(Ref[Any]):
    """An element of an array or an associative array, passed by reference; the index is Python's."""

    __slots__ = ("_container", "_index")

    def __init__(self, container: Any, index: Any) -> None:
        self._container = container
        self._index = index

    @property
    def value(self) -> Any:
        """The element's value."""
        return self._container[self._index]

    @value.setter
    def value(self, value: Any) -> None:
        self._container[self._index] = value


def with_references(procedure: Callable[..., Any], *positions: int) -> Callable[..., Any]:
    """Return a procedure for callers that pass values where it takes cells: each gets one that nobody reads."""

    @wraps(procedure)
    def called(*arguments: Any) -> Any:
        cells = [Ref(a) if i in positions and not isinstance(a, Ref) else a for i, a in enumerate(arguments)]
        return procedure(*cells)

    return called
