"""Adding, inserting, deleting, counting: positions in arrays begin at 1."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sized
from typing import Any

from wlcompat.arrays.associative import AssociativeArray
from wlcompat.arrays.copying import default_like, stored
from wlcompat.arrays.queues import Queue, Stack
from wlcompat.catalog import function
from wlcompat.language import spoken
from wlcompat.strings.arguments import whole
from wlcompat.untranslated import not_supported

_ABSENT: Any = object()
_BYTES_OF_A_REAL = 8
_LARGEST_IN_FOUR_BYTES = 2**31


@function(
    french="TableauAjoute", parameters=("WLanguage array", "Value"), plain_alone=("array.append(value)",)
)
def ArrayAdd(array: list[Any], value: object = _ABSENT, *, whole: bool = False) -> int:
    """Add a value at the end of an array and return its position, which is the new number of elements.

    Without value the default of the type of the other elements is added. An array of such elements is added element
    by element, which `whole` says. Page not seen; programs use it, with arrays too.
    """
    if whole:
        added: Any = value
        array.extend(map(stored, list(added)))
    else:
        array.append(_new_element(array) if value is _ABSENT else stored(value))
    return len(array)


@function(french="Ajoute", parameters=("WLanguage array", "Value"), plain_alone=("array.append(value)",))
def Add(array: list[Any], value: object = _ABSENT, *, whole: bool = False) -> int:
    """Add a value at the end of an array and return its position: another name of ArrayAdd. Page not seen."""
    return ArrayAdd(array, value, whole=whole)


@function(french="TableauAjouteLigne", parameters=("WLanguage array", "Value 1"))
def ArrayAddLine(array: list[Any], *values: object) -> int:
    """Add a line at the end of an array and return its position.

    In an array of two dimensions the line holds the values, and defaults where there are fewer than in the other
    lines; in an array of structures they are its members, in the order of their declaration; in an array of simple
    values the line is the one value, the default of the others without it.

    Page not seen; programs use it. Not documented: which of these an array is that has no line yet; here several
    values are a line of two dimensions.
    """
    array.append(_new_line(array, values))
    return len(array)


@function(french="TableauInsèreLigne", parameters=("WLanguage array", "Subscript", "Value 1"))
def ArrayInsertLine(array: list[Any], position: int, *values: object) -> int:
    """Insert a line at a position of an array and return that; the line holds what ArrayAddLine makes of the values.

    Page not seen, nor its English name; a list of functions names it.
    """
    return int(ArrayInsert(array, position, _new_line(array, values)))


@function(french="TableauInsère", parameters=("WLanguage array", "Subscript", "Value"))
def ArrayInsert(array: list[Any] | AssociativeArray[Any, Any], position: Any, value: object = _ABSENT) -> Any:
    """Insert a value at a position of an array, move the others up, and return the position.

    The position after the last one adds. Any other raises IndexError. In an associative array it is the value of the
    key from now on. Page not seen; programs use both. Not documented: a key that is there already; here its value is
    replaced.
    """
    if isinstance(array, AssociativeArray):
        array[position] = array[position] if value is _ABSENT else stored(value)
        return position
    position = whole(position)
    if not 1 <= position <= len(array) + 1:
        raise IndexError(f"cannot insert at position {position} of an array of {_elements(len(array))}")
    array.insert(position - 1, _new_element(array) if value is _ABSENT else stored(value))
    return position


@function(french="Insère", parameters=("WLanguage array", "Subscript", "Value"))
def Insert(array: list[Any] | AssociativeArray[Any, Any], position: Any, value: object = _ABSENT) -> Any:
    """Insert a value at a position of an array, or with a key: another name of ArrayInsert. Page not seen."""
    return ArrayInsert(array, position, value)


@function(french="TableauSupprime", parameters=("WLanguage array", "Subscript"))
def ArrayDelete(array: list[Any] | AssociativeArray[Any, Any], position: Any) -> None:
    """Delete the element at a position of an array, or that of a key of an associative array.

    A position that does not exist raises IndexError; a key that does not exist changes nothing.
    Page not seen; programs use it.
    """
    if isinstance(array, dict):
        if position in array:
            del array[position]
        return
    position = whole(position)
    if not 1 <= position <= len(array):
        raise IndexError(f"cannot delete position {position} of an array of {_elements(len(array))}")
    del array[position - 1]


@function(french="Supprime", parameters=("WLanguage array", "Subscript"))
def Delete(array: list[Any] | AssociativeArray[Any, Any], position: Any) -> None:
    """Delete the element of a position or of a key: another name of ArrayDelete. Page not seen."""
    ArrayDelete(array, position)


@function(french="TableauSupprimeTout", parameters=("WLanguage array",))
def ArrayDeleteAll(array: list[Any] | AssociativeArray[Any, Any] | Queue[Any] | Stack[Any]) -> None:
    """Delete all elements of an array, an associative array, a queue or a stack. Page not seen."""
    array.clear()


@function(french="SupprimeTout", parameters=("WLanguage array",))
def DeleteAll(array: list[Any] | AssociativeArray[Any, Any] | Queue[Any] | Stack[Any]) -> None:
    """Delete all elements: another name of ArrayDeleteAll. Page not seen."""
    array.clear()


@function(french="TableauOccurrence", parameters=("WLanguage array",), pure=True, plain=("len(array)",))
def ArrayCount(array: Sized) -> int:
    """Return the number of elements of an array, of lines where it has two dimensions. Page not seen."""
    return len(array)


@function(french="Occurrence", parameters=("WLanguage array",), pure=True, plain=("len(array)",))
def Occurrence(array: Sized) -> int:
    """Return the number of elements: another name of ArrayCount. Page not seen."""
    return len(array)


@function(french="TableauCopie", parameters=("Source array", "Destination array"))
def ArrayCopy(source: list[Any], destination: list[Any]) -> None:
    """Make an array the copy of another one, which assigning it would not: that makes both one.

    Arrays and structures inside are copied too, objects are shared. Page not seen.
    """
    destination[:] = copied_array(source)


def copied_array(array: list[Any]) -> list[Any]:
    """Return a copy of an array, all dimensions of it."""
    return [copied_array(item) if isinstance(item, list) else _copied(item) for item in array]


def _copied(item: Any) -> Any:
    return copy.deepcopy(item) if hasattr(type(item), "__dataclass_fields__") else stored(item)


@function(french="Dimension", parameters=("Array name", "Dimension 1"), plain=("len(array) if flat(array)",))
def Dimension(array: Any, *sizes: int, new: Callable[[], object] | None = None) -> int:
    """Return the number of elements of an array, or give it other dimensions: one size for each.

    Elements that stay keep their place. `new` makes the others; without it they have the default of the type of the
    first element. Of a text
    the number of characters is returned, of a buffer that of bytes, of numbers the size in bytes.

    Page not seen; programs use both. Not documented: several dimensions. Here all their elements count.
    Differs from WINDEV: the size in memory of structures and objects is not known: NotSupported. An array without
    elements does not know its type, so its new elements are None without `new`, which translated programs give.
    """
    if isinstance(array, list) and sizes:
        resize(array, *map(whole, sizes), default=new)
    if isinstance(array, list):
        return _count(array)
    if isinstance(array, bool):
        return 1
    if isinstance(array, int):
        return 4 if -_LARGEST_IN_FOUR_BYTES <= array < _LARGEST_IN_FOUR_BYTES else 8
    if isinstance(array, float):
        return _BYTES_OF_A_REAL
    if not hasattr(array, "__len__"):
        raise not_supported(
            spoken(
                f"the size in memory of a value of the type {type(array).__name__}",
                f"la taille en mémoire d'une valeur du type {type(array).__name__}",
            )
        )
    return len(array)


def resize(array: list[Any], *sizes: int, default: Callable[[], object] | None = None) -> None:
    """Give an array other dimensions; `default` makes new elements, else those there tell the type."""
    size, *inner = (max(size, 0) for size in sizes)
    if inner:
        for kept in array[:size]:
            resize(kept, *inner, default=default)
    make = default or _maker_like(array, depth=len(inner))
    while len(array) < size:
        if inner:
            line: list[Any] = []
            resize(line, *inner, default=make)
            array.append(line)
        else:
            array.append(make())
    del array[size:]


def _maker_like(array: list[Any], depth: int) -> Callable[[], object]:
    sample: Any = array
    for _ in range(depth + 1):
        if not isinstance(sample, list) or not sample:
            return lambda: None
        sample = sample[0]
    return lambda: default_like(sample)


def _count(array: list[Any]) -> int:
    if array and all(isinstance(line, list) for line in array):
        return sum(map(_count, array))
    return len(array)


def _new_line(array: list[Any], values: tuple[object, ...]) -> object:
    """Return the line that these values make in the array."""
    model = array[0] if array else list(values) if len(values) > 1 else None
    if isinstance(model, list) and not (len(values) == 1 and isinstance(values[0], list)):
        return [stored(value) for value in values] + [default_like(rest) for rest in model[len(values) :]]
    if len(values) > 1:
        line = default_like(model)
        for name, value in zip(vars(line), values, strict=False):
            setattr(line, name, stored(value))
        return line
    return stored(values[0]) if values else _new_element(array)


def _new_element(array: list[Any]) -> object:
    return copy.copy(default_like(array[0])) if array else None


def _elements(count: int) -> str:
    return "1 element" if count == 1 else f"{count} elements"
