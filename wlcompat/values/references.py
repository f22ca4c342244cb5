"""A variable that a procedure may assign for its caller."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar

from wlcompat.values.growth import grow_element, grow_member
from wlcompat.values.iteration import element, set_element

T = TypeVar("T")


class Ref(Generic[T]):
    """A cell that holds one variable: WLanguage passes parameters by reference, Python does not.

    The translator uses it only for variables that a called procedure really assigns, and for buffers that loops grow.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def grow(self, piece: str | bytes) -> None:
        """`value += piece` for a text that a text is added to, or a buffer that bytes are added to; see `growth`."""
        grow_member(self, "value", piece)

    def __repr__(self) -> str:
        return f"Ref({self.value!r})"


class RefItem(Ref[T]):
    """A cell that holds the element of an array, which a called procedure assigns; positions are Python's."""

    __slots__ = ("_holder", "_position")

    def __init__(self, holder: Any, position: Any) -> None:
        self._holder = holder
        self._position = position

    @property
    def value(self) -> T:
        """The element."""
        element: T = self._holder[self._position]
        return element

    @value.setter
    def value(self, value: T) -> None:
        self._holder[self._position] = value

    def grow(self, piece: str | bytes) -> None:
        """`value += piece`, as `Ref` has it."""
        grow_element(self._holder, self._position, piece)


class RefElement(RefItem[T]):
    """A cell that holds the element of a value of unknown type: by its position from 1, or by its key."""

    __slots__ = ()

    @property
    def value(self) -> T:
        """The element."""
        found: T = element(self._holder, self._position)
        return found

    @value.setter
    def value(self, value: T) -> None:
        set_element(self._holder, self._position, value)

    def grow(self, piece: str | bytes) -> None:
        """`value += piece`, as `Ref` has it."""
        grow_member(self, "value", piece)


class RefMember(Ref[T]):
    """A cell that holds the member of an object or structure, which a called procedure assigns."""

    __slots__ = ("_holder", "_name")

    def __init__(self, holder: Any, name: str) -> None:
        self._holder = holder
        self._name = name

    @property
    def value(self) -> T:
        """The member."""
        member: T = getattr(self._holder, self._name)
        return member

    @value.setter
    def value(self, value: T) -> None:
        setattr(self._holder, self._name, value)

    def grow(self, piece: str | bytes) -> None:
        """`value += piece`, as `Ref` has it."""
        grow_member(self._holder, self._name, piece)


class RefAs(Ref[T]):
    """A cell of a variable that a parameter of another type stands for: it stores what the type of the variable keeps."""

    __slots__ = ("_cell", "_kept")

    def __init__(self, cell: Ref[T], kept: Callable[[Any], T]) -> None:
        self._cell = cell
        self._kept = kept

    @property
    def value(self) -> T:
        """What the variable holds."""
        return self._cell.value

    @value.setter
    def value(self, value: Any) -> None:
        self._cell.value = self._kept(value)


def exchange(left: Ref[Any], right: Ref[Any]) -> None:
    """`left <=> right`, where one of them is a place that only the runtime can assign."""
    left.value, right.value = right.value, left.value


def stepped(cell: Ref[Any], by: int) -> Any:
    """`++x` or `--x` as a value: a place is changed, and what it holds then is the value."""
    cell.value += by
    return cell.value


def stepped_after(cell: Ref[Any], by: int) -> Any:
    """`x++` or `x--` as a value: what a place held before it is changed."""
    before = cell.value
    cell.value = before + by
    return before


def with_references(procedure: Callable[..., Any], *positions: int) -> Callable[..., Any]:
    """Return a procedure for callers that pass values where it takes cells: each gets one that nobody reads."""

    @wraps(procedure)
    def called(*arguments: Any) -> Any:
        cells = [Ref(a) if i in positions and not isinstance(a, Ref) else a for i, a in enumerate(arguments)]
        return procedure(*cells)

    return called
