"""Objects whose members a literal gives."""

from __future__ import annotations

from typing import TypeVar

_ObjectT = TypeVar("_ObjectT")


def with_members(made: _ObjectT, **members: object) -> _ObjectT:
    """Return an object with these members: `o is CShape = [3, "red"]`. Help page 1514031."""
    for name, value in members.items():
        setattr(made, name, value)
    return made
