"""The associative array of WLanguage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from wlcompat.arrays.options import ArrayOptions
from wlcompat.strings.arguments import without_accents

_KeyT = TypeVar("_KeyT")
_ValueT = TypeVar("_ValueT")
_DefaultT = TypeVar("_DefaultT")

_CHANGES_KEYS = ArrayOptions.IgnoreCase | ArrayOptions.IgnoreAccent | ArrayOptions.IgnoreSpace


class AssociativeArray(dict[_KeyT, _ValueT]):
    """Values by key: reading an absent key gives the default of the value's type and creates nothing.

    Keys keep the order in which they came, and the spelling with which they came. With options such as
    tccIgnoreCase, keys that differ only so are one key. Assigning an associative array copies it: `copy()`.

        ages: AssociativeArray[str, int] = AssociativeArray(int)
        ages["Ann"] = 41

    Not documented: reading an absent key, and the order. Both follow what programs rely on.
    """

    __slots__ = ("default", "options")
    copied_on_assignment = True

    def __new__(
        cls,
        default: Callable[[], _ValueT] | None = None,  # noqa: ARG004
        options: int = 0,
        values: Mapping[_KeyT, _ValueT] | Iterable[tuple[_KeyT, _ValueT]] = (),  # noqa: ARG004
    ) -> AssociativeArray[_KeyT, _ValueT]:
        """Make one of the class for its options: where they leave keys as they are, Python's own look-up will do."""
        if not options & _CHANGES_KEYS:
            return super().__new__(cls)
        folding = super().__new__(_WithFoldedKeys)
        folding._spellings = {}
        return folding

    def __init__(
        self,
        default: Callable[[], _ValueT] | None = None,
        options: int = 0,
        values: Mapping[_KeyT, _ValueT] | Iterable[tuple[_KeyT, _ValueT]] = (),
    ) -> None:
        """Make an array whose absent values are what `default` makes; without it they are None."""
        super().__init__()
        self.default = default
        self.options = options
        for key, value in values.items() if isinstance(values, Mapping) else values:
            self[key] = value

    def __missing__(self, _key: _KeyT) -> _ValueT:
        """Return what reading an absent key gives."""
        return self.default() if self.default is not None else None  # type: ignore[return-value]

    def ensure(self, key: _KeyT) -> _ValueT:
        """Return the value of a key in order to change it; an absent one is there from now on."""
        if key not in self and self.default is not None:
            self[key] = self.default()
        return self[key]

    def copy(self) -> AssociativeArray[_KeyT, _ValueT]:
        """Return an array with the same values; arrays and objects in it are shared."""
        return AssociativeArray(self.default, self.options, self)

    __copy__ = copy

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how it is made again, which pickling and deep copies ask for."""
        return AssociativeArray, (self.default, self.options, list(self.items()))

    def __repr__(self) -> str:
        """Return what a debugger shows."""
        return f"AssociativeArray({dict(self)!r})"


class _WithFoldedKeys(AssociativeArray[_KeyT, _ValueT]):
    """An associative array with options that make several spellings one key; the first one is kept."""

    __slots__ = ("_spellings",)
    _spellings: dict[Any, _KeyT]

    def __missing__(self, key: _KeyT) -> _ValueT:
        """Return the value under another spelling of the key, else what reading an absent key gives."""
        own = self._own(key)
        return dict.__getitem__(self, own) if dict.__contains__(self, own) else super().__missing__(key)

    def __setitem__(self, key: _KeyT, value: _ValueT) -> None:
        """Store a value; the first spelling of its key is kept."""
        super().__setitem__(self._spellings.setdefault(self._folded(key), key), value)

    def __delitem__(self, key: _KeyT) -> None:
        """Take a value out; an absent key raises KeyError."""
        own = self._own(key)
        super().__delitem__(own)
        del self._spellings[self._folded(own)]

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a value of that key."""
        return super().__contains__(self._own(key))

    def get(self, key: Any, default: Any = None, /) -> Any:
        """Return the value of a key, or `default` where it is absent."""
        return super().get(self._own(key), default)

    def pop(self, key: Any, *default: Any) -> Any:
        """Take a value out and return it."""
        own = self._own(key)
        self._spellings.pop(self._folded(own), None)
        return super().pop(own, *default)

    def setdefault(self, key: Any, default: Any = None, /) -> Any:
        """Return the value of a key, which is `default` from now on where it was absent."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others: Any, **named: Any) -> None:
        """Store all values of others."""
        for key, value in dict(*others, **named).items():
            self[key] = value

    def popitem(self) -> tuple[_KeyT, _ValueT]:
        """Take out the newest value and return it with its key."""
        key, value = super().popitem()
        del self._spellings[self._folded(key)]
        return key, value

    def clear(self) -> None:
        """Take everything out."""
        super().clear()
        self._spellings.clear()

    def _own(self, key: Any) -> Any:
        """Return the key as it is spelled in this array."""
        return self._spellings.get(self._folded(key), key)

    def _folded(self, key: Any) -> Any:
        if not isinstance(key, str):
            return key
        if self.options & ArrayOptions.IgnoreSpace:
            key = key.strip()
        if self.options & ArrayOptions.IgnoreAccent:
            key = without_accents(key)
        return key.casefold() if self.options & ArrayOptions.IgnoreCase else key
