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
    With WithDuplicates there may be several values of a key: assigning adds one, `ages["Ann", 2]` is the second.

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
        if not options & (_CHANGES_KEYS | ArrayOptions.WithDuplicates):
            return super().__new__(cls)
        with_duplicates = options & ArrayOptions.WithDuplicates
        folding = super().__new__(_WithDuplicates if with_duplicates else _WithFoldedKeys)
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

    def ensure_variant(self, key: _KeyT) -> Any:
        """Return the variant of a key, which has members from now on where it was Null."""
        from wlcompat.variants.members import VariantObject

        if self[key] is None:
            self[key] = VariantObject()  # type: ignore[assignment]
        return self[key]

    def values(self) -> list[_ValueT]:  # type: ignore[override]  # a view would not let a loop change the array
        """Return the values that there are now; a loop over them may add and delete, and so may other threads."""
        return list(super().values())

    def items(self) -> list[tuple[_KeyT, _ValueT]]:  # type: ignore[override]
        """Return the keys and values that there are now, as `values` does."""
        return list(super().items())

    def count(self, key: object) -> int:
        """Return how many values of a key there are: one at most, but WithDuplicates."""
        return int(key in self)

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


class _WithDuplicates(_WithFoldedKeys[_KeyT, Any]):
    """An associative array that holds several values of a key; as a dictionary it holds a list for each key.

    Reading a key gives its first value, assigning adds one. The key `(key, position)` is the value at a position,
    which is read, replaced and deleted. Values of one key follow one another.

    Not documented: which value a key alone gives, and the order.
    """

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        """Return the first value of a key, or that at a position; what is absent is the default."""
        key, position = _with_position(key)
        values = self._values(key)
        return (
            values[position - 1] if 0 < position <= len(values) else AssociativeArray.__missing__(self, key)
        )

    def __setitem__(self, key: Any, value: Any) -> None:
        """Add a value to a key, or replace that at a position."""
        if not isinstance(key, tuple):
            own = self._spellings.setdefault(self._folded(key), key)
            dict.setdefault(self, own, []).append(value)
            return
        key, position = key
        values = self._values(key)
        if not 0 < position <= len(values):
            raise IndexError(f"there are {len(values)} values of the key {key!r}, none at {position}")
        values[position - 1] = value

    def __delitem__(self, key: Any) -> None:
        """Take all values of a key out, or that at a position; KeyError where there is none."""
        if isinstance(key, tuple) and len(self._values(key[0])) > 1:
            del self._values(key[0])[key[1] - 1]
        else:
            super().__delitem__(_with_position(key)[0])

    def __len__(self) -> int:
        """Return how many values there are."""
        return sum(map(len, dict.values(self)))

    def __repr__(self) -> str:
        """Return what a debugger shows."""
        return f"AssociativeArray({self.items()!r})"

    def count(self, key: Any) -> int:
        """Return how many values of a key there are."""
        return len(self._values(key))

    def get(self, key: Any, default: Any = None, /) -> Any:
        """Return the first value of a key, or `default` where it is absent."""
        values = self._values(key)
        return values[0] if values else default

    def pop(self, key: Any, *default: Any) -> Any:
        """Take all values of a key out and return the first one."""
        values = super().pop(key, *([[one] for one in default]))
        return values[0]

    def popitem(self) -> tuple[_KeyT, Any]:
        """Take out the last value and return it with its key."""
        key = next(reversed(self))
        value = self._values(key)[-1]
        del self[key, self.count(key)]
        return key, value

    def values(self) -> Any:
        """Return all values."""
        return [value for values in dict.values(self) for value in values]

    def items(self) -> Any:
        """Return all values, each behind its key."""
        return [(key, value) for key, values in dict.items(self) for value in values]

    def update(self, *others: Any, **named: Any) -> None:
        """Add all values of others: dictionaries, or pairs."""
        for other in (*others, named):
            for key, value in other.items() if isinstance(other, Mapping) else other:
                self[key] = value

    def _values(self, key: Any) -> list[Any]:
        return dict.get(self, self._own(key), [])


def _with_position(key: Any) -> tuple[Any, int]:
    return key if isinstance(key, tuple) else (key, 1)
