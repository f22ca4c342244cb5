"""A variable that a procedure may assign for its caller."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Ref(Generic[T]):
    """A cell that holds one variable: WLanguage passes parameters by reference, Python does not.

    The translator uses it only for variables that a called procedure really assigns.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"Ref({self.value!r})"
