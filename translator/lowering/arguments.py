"""The arguments of the calls that the output makes."""

from __future__ import annotations

from translator.target import tree as t


class Arguments:
    """The arguments of a Python call: by position until one is left out, by keyword from then on."""

    def __init__(self) -> None:
        self.positional: tuple[t.Expression, ...] = ()
        self.keywords: tuple[tuple[str, t.Expression], ...] = ()
        self._skipped = False

    def skip(self) -> None:
        """Leave an optional argument out."""
        self._skipped = True

    def add(self, name: str, value: t.Expression) -> None:
        """Add the argument for the parameter of that name."""
        if self._skipped and name:
            self.keywords += ((name, value),)
        else:
            self.positional += (value,)
