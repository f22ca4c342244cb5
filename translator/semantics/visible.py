"""What the units of a program see of the types of one another, and find out only on their way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from translator.semantics.binder import BoundProgram
from translator.semantics.symbols import MemberSymbol, Variable
from translator.semantics.types import Type


class Visible:
    """The types of a unit that others see: of its results, its variables and the members of its classes."""

    def __init__(self, bound: BoundProgram) -> None:
        self._procedures = [symbol for symbol in bound.by_node.values() if symbol.parent is None]
        classes = [*bound.classes.values(), *bound.missing_classes]
        members = [member for symbol in classes for member in symbol.members.values()]
        self._typed: list[Variable | MemberSymbol] = [*bound.main.variables(), *members]

    def types(self) -> list[Type]:
        """Return the types as they are."""
        return [*(symbol.result for symbol in self._procedures), *(one.type for one in self._typed)]

    def show(self, types: Sequence[Type]) -> None:
        """Let them be what `types` returned, here or in another process."""
        given = iter(types)
        for symbol in self._procedures:
            symbol.result = next(given)
        for one in self._typed:
            one.type = next(given)

    @contextmanager
    def as_it_is(self) -> Iterator[None]:
        """Work on the unit; what is found out on the way is hidden from the others afterwards."""
        before = self.types()
        try:
            yield
        finally:
            self.show(before)
