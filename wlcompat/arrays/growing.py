"""Arrays `<growth>`, which become longer when a program names an element behind their last one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

_ValueT = TypeVar("_ValueT")


class GrowingArray(list[_ValueT]):
    """An array that a program may use behind its end: the elements up to there come into being.

    `default` makes one; without it they are None. `step` is by how many elements the array grows at most when one
    is named: 1 for `<growth>` and `<growth=1>`, None for `<growth=N>`, as many as it takes. Past that it raises
    IndexError, as other arrays do at once.

    Source: help page 1514030. Not documented: whether reading makes the array longer too. Here it does, so that
    `t[1].name = "x"` finds the element that it changes.
    """

    def __init__(
        self,
        default: Callable[[], _ValueT] | None = None,
        values: Iterable[_ValueT] = (),
        *,
        step: int | None = None,
    ) -> None:
        """Begin with these values."""
        super().__init__(values)
        self.default = default
        self.step = step

    def __getitem__(self, index: Any) -> Any:
        """Return an element, which is there from now on."""
        self._reach(index)
        return super().__getitem__(index)

    def __setitem__(self, index: Any, value: Any) -> None:
        """Assign an element; those between the last one and it get the value of their type."""
        self._reach(index)
        super().__setitem__(index, value)

    def copy(self) -> GrowingArray[_ValueT]:
        """Return an array with the same elements, which grows as well."""
        return GrowingArray(self.default, self, step=self.step)

    def _reach(self, index: Any) -> None:
        missing = index + 1 - len(self) if isinstance(index, int) else 0
        if missing > 0 and (self.step is None or missing <= self.step):
            self.extend(self.default() if self.default else None for _ in range(missing))  # type: ignore[misc]
