"""Copies of structures that hold dynamic objects, and of objects into one another."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from copy import deepcopy
from enum import Enum
from types import SimpleNamespace
from typing import Any, TypeVar

_T = TypeVar("_T")


def copied_sharing(value: _T, *members: str) -> _T:
    """Return a copy of a structure, object or array with all that it holds; what the members refer to is shared."""
    shared: dict[int, Any] = {}
    inside: list[Any] = [value]
    seen: set[int] = set()
    while inside:
        holder = inside.pop()
        if id(holder) in seen or isinstance(holder, Enum):  # an object may hold one that holds it
            continue
        seen.add(id(holder))
        for name, held in getattr(holder, "__dict__", {}).items():
            if name in members:
                shared.update((id(one), one) for one in (held, *_parts(held)) if hasattr(one, "__dict__"))
            else:
                inside.append(held)
        inside += _parts(holder)
    shared.pop(id(value), None)
    return deepcopy(value, shared)


def assign_members(target: Any, source: Any, *shared: str) -> None:
    """`target = source` between objects: each member that both have; the object itself stays the one that it was.

    What the members called `shared` refer to is not copied. Raises ValueError where the source is Null.
    """
    if source is None:
        raise ValueError(
            "the object that is assigned is Null; test for it before the assignment, or allocate the object"
        )
    copied = copied_sharing(SimpleNamespace(**vars(source)), *shared)
    vars(target).update((name, value) for name, value in vars(copied).items() if name in vars(target))


def _parts(holder: Any) -> Iterator[Any]:
    """Yield what a collection holds, and what stands in collections inside it."""
    inside = holder.values() if isinstance(holder, dict) else holder
    if isinstance(holder, dict | list | deque):
        for one in inside:
            yield one
            yield from _parts(one)
