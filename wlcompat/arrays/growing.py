"""Arrays that grow when an element behind their end is named."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

_ElementT = TypeVar("_ElementT")


class GrowingArray(list[_ElementT]):
    """An array declared with `<growth>`: by one element at a time, or with `<growth=N>` as far as needed.

    Source: help page 1514030, whose examples assign; that reading grows it too is not documented.
    """

    __slots__ = ("_make", "_most")

    def __init__(
        self, make: Callable[[], Any] | None, elements: Iterable[_ElementT] = (), *, by: int | None = None
    ) -> None:
        """Hold the elements; `make` makes new ones, None without it; `by` is how many at most, None any number."""
        super().__init__(elements)
        self._make = make
        self._most = by

    def _reach(self, position: object) -> None:
        if isinstance(position, int) and position >= len(self):
            missing = position + 1 - len(self)
            if self._most is None or missing <= self._most:
                self.extend(self._make() if self._make is not None else None for _ in range(missing))  # type: ignore[misc]

    def __getitem__(self, position: Any) -> Any:
        self._reach(position)
        return super().__getitem__(position)

    def __setitem__(self, position: Any, value: Any) -> None:
        self._reach(position)
        super().__setitem__(position, value)

    def __reduce_ex__(self, _protocol: Any) -> Any:
        return _again, (self._make, list(self), self._most)


def _again(make: Callable[[], Any] | None, elements: list[Any], by: int | None) -> GrowingArray[Any]:
    return GrowingArray(make, elements, by=by)
