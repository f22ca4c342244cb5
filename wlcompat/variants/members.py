"""Variants with members, and arrays of variants, as JSON gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any

from wlcompat.catalog import fold

_COUNT = ("count", "occurrence")
_IN_FRENCH = {
    "Year": "année",
    "Month": "mois",
    "Day": "jour",
    "Hour": "heure",
    "Second": "seconde",
    "Millisecond": "milliseconde",
    "Time": "heure",
    "Count": "occurrence",
}
"""What a program may have called a member that the translator took for a part of a date, or for a number of elements."""
_OWN = "_members"
_INSIDE_A_CLASS = re.compile(r"_[^_]\w*?(__\w*[^_])")
"""What Python makes of a name that begins with `__` in the code of a class: the name of the class stands before it."""


class VariantObject:
    """A variant with members: `v.name`, `v["name"]`; upper and lower case and accents do not matter.

    Where two names of the JSON differ in nothing else, the spelling decides. A member that does not exist is
    Null, and comes into being when it is assigned. `Count` is the number of members, unless one is called so.
    """

    __slots__ = (_OWN,)
    _members: dict[str, Any]

    def __init__(self, members: Mapping[str, Any] | None = None) -> None:
        """Begin with these members."""
        object.__setattr__(self, _OWN, dict(members or {}))

    def __getattr__(self, name: str) -> Any:
        """Return a member, None where there is none."""
        if name == _OWN or (name.startswith("__") and name.endswith("__")):
            raise AttributeError(name)
        known = self._spelled(name)
        if known is None and name in _IN_FRENCH:
            known = self._spelled(_IN_FRENCH[name])
        if known is None and (inside := _INSIDE_A_CLASS.fullmatch(name)) is not None:
            known = self._spelled(inside[1])
        if known is not None:
            return self._members[known]
        return len(self._members) if name.lower() in _COUNT else None

    def __setattr__(self, name: str, value: object) -> None:
        """Assign a member; an underscore behind a name that means something in Python is none of it."""
        if name == _OWN:
            object.__setattr__(self, name, value)
        elif (inside := _INSIDE_A_CLASS.fullmatch(name)) is not None and self._spelled(name) is None:
            self[inside[1]] = value
        else:
            self[name.removesuffix("_") if iskeyword(name.removesuffix("_")) else name] = value

    def __getitem__(self, name: str) -> Any:
        """Return the member of a name, None where there is none."""
        known = self._spelled(name)
        return None if known is None else self._members[known]

    def __setitem__(self, name: str, value: object) -> None:
        """Assign the member of a name."""
        self._members[self._spelled(name) or name] = value

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a member of a name, be it Null."""
        return self._spelled(name) is not None

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

    def __str__(self) -> str:
        """Return it as text in JSON."""
        from wlcompat.variants.functions import VariantToJSON

        return VariantToJSON(self)

    def ensure(self, name: str) -> Any:
        """Return a member, which has members of its own from now on where there was none."""
        if self[name] is None:
            self[name] = VariantObject()
        return self[name]

    def ensure_array(self, name: str) -> Any:
        """Return a member, which has elements from now on where there was none."""
        if self[name] is None:
            self[name] = VariantArray()
        return self[name]

    def as_python(self) -> dict[str, Any]:
        """Return the members in a dict of Python, by the names that they have in JSON."""
        return dict(self._members)

    def _spelled(self, name: str) -> str | None:
        """Return how the name of a member is spelled, None where there is none of that name."""
        if name in self._members:
            return name
        # A name that means something in Python, such as class, has an underscore at its end
        wanted = {fold(name), fold(name.removesuffix("_"))}
        return next((known for known in self._members if fold(known) in wanted), None)


class VariantMember:
    """A member of a variant, as `v..Member` gives it: its `Name`, its `Value`, the `Type` of that."""

    __slots__ = ("Name", "Value")

    def __init__(self, name: str, value: Any) -> None:
        """Take the name that the member has in JSON, and its value."""
        self.Name = name
        self.Value = value

    @property
    def Type(self) -> int:  # noqa: N802 - WLanguage's own name
        """The number of the type of the value, wlString and the like."""
        from wlcompat.variants.types import type_of  # needs this module

        return type_of(self.Value)


def members_of(value: object) -> list[VariantMember]:
    """Return the members of a variant in their order, none for one that has no members."""
    members = value.as_python() if isinstance(value, VariantObject) else {}
    return [VariantMember(name, member) for name, member in members.items()]


class VariantArray(list[Any]):
    """An array of variants: a list that also tells its `Count`, since its type is not known beforehand.

    It grows up to the position that is assigned.
    """

    __slots__ = ()

    def __str__(self) -> str:
        """Return it as text in JSON."""
        from wlcompat.variants.functions import VariantToJSON

        return VariantToJSON(self)

    def __setitem__(self, index: Any, value: Any) -> None:
        """Assign an element."""
        if isinstance(index, int):
            self.extend([None] * (index + 1 - len(self)))
        super().__setitem__(index, value)

    def ensure(self, position: int) -> Any:
        """Return the element at a position, which has members from now on where there was none."""
        if position > len(self) or self[position - 1] is None:
            self[position - 1] = VariantObject()
        return self[position - 1]

    @property
    def Count(self) -> int:  # noqa: N802 - WLanguage's own name
        """The number of elements."""
        return len(self)

    Occurrence = Count


def taking_members(value: Any) -> Any:
    """Return a variant that a member is assigned to; in place of a number, a text or the like, one with room for members.

    Not documented: whether a variant keeps its number or text beside its members. Here that is gone.
    """
    return value if isinstance(value, VariantObject) or hasattr(value, "__dict__") else VariantObject()


def own_variant(value: Any) -> Any:
    """Return what an assignment of a variant stores: one with members or elements is copied, with all of them.

    Not documented: whether they are shared. Here they are not, as with structures; objects and arrays in it are.
    """
    if isinstance(value, VariantObject):
        return VariantObject({name: own_variant(member) for name, member in value.as_python().items()})
    if isinstance(value, VariantArray):
        return VariantArray(map(own_variant, value))
    return value
