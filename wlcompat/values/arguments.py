"""What becomes of an argument that is not of the parameter's type: what storing it in a variable of that type gives.

Old programs declare little, so that a port may be text and a name a number; no function needs to think of that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wlcompat.values.conversions import to_boolean, to_integer, to_real, to_text
from wlcompat.values.durations import Duration

_CONVERSIONS: dict[str, tuple[type | tuple[type, ...], Callable[[Any], Any]]] = {
    "str": (str, to_text),
    "int": (int, to_integer),
    "float": ((float, int), to_real),
    "bool": (int, to_boolean),
    "int | None": ((int, type(None)), to_integer),
    "int | Duration": ((int, float, Duration), to_integer),
    "int | Duration | None": ((int, float, Duration, type(None)), to_integer),
}
"""By annotation: the types that are taken as they are, and what makes one of them of others."""

_ANYTHING = object, None


class Parameters:
    """The parameters of a function, as far as arguments given by position need conversion."""

    __slots__ = ("_conversions", "types")

    def __init__(self, function: Callable[..., Any]) -> None:
        """Read them off the function."""
        code, annotations = function.__code__, function.__annotations__
        names = code.co_varnames[: code.co_argcount]
        found = [_CONVERSIONS.get(str(annotations.get(name)), _ANYTHING) for name in names]
        while found and found[-1] is _ANYTHING:
            found.pop()
        self.types = tuple(types for types, _ in found)
        """The types that each takes as they are, up to the last one that does not take anything."""
        self._conversions = tuple(found)

    def converted(self, arguments: tuple[Any, ...]) -> list[Any]:
        """Return the arguments, converted where they need it."""
        first = [
            given if conversion is None or isinstance(given, types) else conversion(given)
            for given, (types, conversion) in zip(arguments, self._conversions, strict=False)
        ]
        return [*first, *arguments[len(first) :]]
