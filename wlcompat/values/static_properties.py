"""Properties of a class itself, which GLOBAL makes of them: `CSettings.Language` without an object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class static_property:  # noqa: N801 - it stands where `property` does
    """A property that is read and assigned through the class, or through any object of it."""

    def __init__(self, read: Callable[[], Any] | None, write: Callable[[Any], None] | None = None) -> None:
        self._read = read
        self._write = write

    def setter(self, write: Callable[[Any], None]) -> static_property:
        """Return the property with what runs when it is assigned."""
        return static_property(self._read, write)

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if self._read is None:
            raise AttributeError("this property cannot be read")
        return self._read()

    def __set__(self, instance: object, value: Any) -> None:
        if self._write is None:
            raise AttributeError("this property cannot be assigned")
        self._write(value)


class WithStaticProperties(type):
    """The kind of a class whose static properties can be assigned: without it, that would replace them."""

    def __setattr__(cls, name: str, value: Any) -> None:
        found = next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)
        if isinstance(found, static_property):
            found.__set__(None, value)
        else:
            super().__setattr__(name, value)
