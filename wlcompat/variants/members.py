"""Variants with members, and arrays of variants, as JSON gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any

from wlcompat.catalog import fold

_COUNT = ("count", "occurrence")
_OWN = "_members"


class VariantObject:
    """A variant with members: `v.name`, `v["name"]`, with an index `v[1]`; upper and lower case and accents do not matter.

    Where two names of the JSON differ in nothing else, the spelling decides. A member that does not exist is
    Null, and comes into being when it is assigned, with those on the way to it.
    `Count` is the number of members, unless one is called so.
    """

    __slots__ = (_OWN,)
    _members: dict[str | int, Any]

    def __init__(self, members: Mapping[str, Any] | None = None) -> None:
        """Begin with these members."""
        object.__setattr__(self, _OWN, dict(members or {}))

    def __getattr__(self, name: str) -> Any:
        """Return a member, None where there is none."""
        if name == _OWN or name.startswith("__"):
            raise AttributeError(name)
        known = self._spelled(name)
        if known is not None:
            return self._members[known]
        return len(self._members) if name.lower() in _COUNT else None

    def __setattr__(self, name: str, value: object) -> None:
        """Assign a member; the underscore behind a name that means something in Python is none of it."""
        if name == _OWN:
            object.__setattr__(self, name, value)
        else:
            self[name.removesuffix("_") if iskeyword(name.removesuffix("_")) else name] = value

    def __getitem__(self, name: str | int) -> Any:
        """Return the member of a name or an index, None where there is none."""
        known = self._spelled(name)
        return None if known is None else self._members[known]

    def __setitem__(self, name: str | int, value: object) -> None:
        """Assign the member of a name or an index."""
        self._members[self._spelled(name) or name] = value

    def ensure(self, name: str | int) -> Any:
        """Return the member of a name or an index; one that is Null gets members of its own."""
        if self[name] is None:
            self[name] = VariantObject()
        return self[name]

    def __iter__(self) -> Iterator[Any]:
        """Go through the values of the members."""
        return iter(self._members.values())

    def __len__(self) -> int:
        """Return the number of members."""
        return len(self._members)

    def __bool__(self) -> bool:
        """Be true, also without members."""
        return True

    def __eq__(self, other: object) -> bool:
        """Tell whether both have the same members; without any it is Null."""
        if other is None:
            return not self._members
        return self._members == other._members if isinstance(other, VariantObject) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # its members change

    def __repr__(self) -> str:
        return f"VariantObject({self._members!r})"

    def as_python(self) -> dict[str | int, Any] | list[Any]:
        """Return the members in a dict of Python, by the names that they have in JSON; in a list if all have indexes."""
        if self._members and all(isinstance(name, int) for name in self._members):
            return [self[index] for index in range(1, max(map(int, self._members)) + 1)]
        return dict(self._members)

    def _spelled(self, name: str | int) -> str | int | None:
        """Return how the name of a member is spelled, None where there is none of that name."""
        if name in self._members or isinstance(name, int):
            return name if name in self._members else None
        # A name that means something in Python, such as class, has an underscore at its end
        wanted = {fold(name), fold(name.removesuffix("_"))}
        return next(
            (known for known in self._members if isinstance(known, str) and fold(known) in wanted), None
        )


class VariantArray(list[Any]):
    """An array of variants: a list that also tells its `Count`, since its type is not known beforehand."""

    __slots__ = ()

    @property
    def Count(self) -> int:  # noqa: N802 - WLanguage's own name
        """The number of elements."""
        return len(self)

    Occurrence = Count
