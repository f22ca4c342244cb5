"""The queue and the stack of WLanguage."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeVar

_ValueT = TypeVar("_ValueT")


class _Line(deque[_ValueT]):
    """Values in a row; going through them begins with the one that comes out next, and `[0]` is that one."""

    copied_on_assignment = True

    def __init__(
        self, values: Iterable[_ValueT] = (), *, default: Callable[[], _ValueT] | None = None
    ) -> None:
        """Put the values in, one after the other; `default` makes what an empty one gives."""
        super().__init__()
        self.default = default
        for value in values:
            self.put(value)

    def put(self, value: _ValueT) -> None:
        """Put a value in."""
        raise NotImplementedError

    def take(self) -> _ValueT | None:
        """Take the next value out; the default of the type when there is none."""
        if self:
            return self.popleft()
        return self.default() if self.default is not None else None


class Queue(_Line[_ValueT]):
    """First in, first out. Assigning a queue copies it: `copy()`."""

    def put(self, value: _ValueT) -> None:
        """Put a value at the end."""
        self.append(value)

    def copy(self) -> Queue[_ValueT]:
        """Return a queue with the same values."""
        return Queue(self, default=self.default)

    __copy__ = copy


class Stack(_Line[_ValueT]):
    """Last in, first out. Assigning a stack copies it: `copy()`."""

    def put(self, value: _ValueT) -> None:
        """Put a value on the top."""
        self.appendleft(value)

    def copy(self) -> Stack[_ValueT]:
        """Return a stack with the same values."""
        return Stack(reversed(self), default=self.default)

    __copy__ = copy
