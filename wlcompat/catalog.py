"""The registry of everything WLanguage names that this runtime has: functions, constants, variables, objects.

Each is declared once, where it is written, and found here under its English and its French name in any
case, with or without accents. The translator's binder, the exported names of the package, the support
table of the documentation and `doccheck` all read this registry; nothing else lists functions.
"""

from __future__ import annotations

import importlib
import sys
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from wlcompat.entries import Constant as Constant
from wlcompat.entries import Entry as Entry
from wlcompat.entries import Function as Function
from wlcompat.entries import Kind as Kind
from wlcompat.entries import Parameter as Parameter
from wlcompat.entries import Row
from wlcompat.families import FAMILIES as FAMILIES
from wlcompat.lookup import constants_by_name, functions_by_name, is_outdated
from wlcompat.support import SUPPORT

AS_BUFFER = "as_buffer"
"""The keyword that makes a function give bytes instead of text; the translator adds it where a buffer is wanted."""
NEW = "new"
"""The keyword for what makes the elements that a function adds; the translator gives it where it knows their type."""
WHOLE = "whole"
"""The parameter, for Python only, of functions that may add all elements of an array instead of the array."""
OF_TYPE = "of_type"
"""The keyword for the type of the variable that a function fills; the translator gives it of collections."""

_CallableT = TypeVar("_CallableT", bound=Callable[..., Any])
_ValueT = TypeVar("_ValueT")


@lru_cache(maxsize=1 << 15)  # a program says the same names again and again
def fold(name: str) -> str:
    """Return the form under which WLanguage compares names: no accents, lower case."""
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


class Declaration:
    """What a module says of a name when it is imported."""

    __slots__ = (
        *("english", "french", "doc", "limits", "module", "value"),
        *("parameters", "pure", "is_special", "plain", "plain_alone", "only_if", "numbers"),
    )

    def __init__(
        self,
        names: tuple[str, str],
        doc: int | None,
        module: str,
        value: Any,
        is_special: bool,
        limits: str = "",
        parameters: tuple[str, ...] = (),
        pure: bool = False,
        plain: tuple[str, ...] = (),
        plain_alone: tuple[str, ...] = (),
        only_if: str = "",
        numbers: tuple[str, ...] = (),
    ) -> None:
        self.only_if = only_if
        self.numbers = numbers
        self.english, self.french = names
        self.doc = doc
        self.limits = limits
        self.module = module
        self.value = value
        """The function, or the value of the constant."""
        self.parameters = parameters
        """The names that the help page gives to the parameters."""
        self.pure = pure
        self.plain, self.plain_alone = plain, plain_alone
        self.is_special = is_special
        """Whether a function reads like a variable, a constant is an object with properties."""


_functions: dict[str, Declaration] = {}
_constants: dict[str, Declaration] = {}
_exports: dict[str, object] = {}


def function(
    *,
    french: str,
    doc: int | None = None,
    parameters: tuple[str, ...] = (),
    limits: str = "",
    pure: bool = False,
    plain: tuple[str, ...] = (),
    plain_alone: tuple[str, ...] = (),
    only_if: str = "",
    numbers: tuple[str, ...] = (),
) -> Callable[[_CallableT], _CallableT]:
    """Register the decorated function under its own (English) name and the French one.

    `parameters` are the names that the help page gives to the parameters, in order. `only_if` names a function
    of `support.py`: unless that says yes, neither the function is called nor its arguments are calculated.

    `plain` is what plain Python says for a call with just these parameters, where their values are certainly of the
    types that the function is declared for: "len(text)". Of numbers it may ask how much they are at least, as in
    "text[:count] if count >= 0", and of an array that it holds no arrays: "if flat(array)". `plain_alone` is what
    it says where nobody uses the result. The translator then writes that instead of the call.

    `numbers` are the constants that, as the first argument, make a function of texts give an integer.
    """
    return _registering(
        french,
        doc,
        parameters,
        limits,
        pure,
        reads_like_variable=False,
        plain=(plain, plain_alone),
        only_if=only_if,
        numbers=numbers,
    )


def variable(*, french: str, doc: int | None = None, limits: str = "") -> Callable[[_CallableT], _CallableT]:
    """Register the decorated function as a variable of WLanguage: read without parentheses, never assigned."""
    return _registering(french, doc, (), limits, pure=True, reads_like_variable=True)


def _registering(
    french: str,
    doc: int | None,
    parameters: tuple[str, ...],
    limits: str,
    pure: bool,
    reads_like_variable: bool,
    plain: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
    only_if: str = "",
    numbers: tuple[str, ...] = (),
) -> Callable[[_CallableT], _CallableT]:
    def register(python: _CallableT) -> _CallableT:
        names = python.__name__, french
        declared = Declaration(
            names,
            doc,
            python.__module__,
            python,
            reads_like_variable,
            limits,
            parameters,
            pure,
            *plain,
            only_if,
            numbers,
        )
        _declare(_functions, declared)
        return python

    return register


def constant(english: str, french: str, value: _ValueT, *, doc: int | None = None) -> _ValueT:
    """Register a constant under both names and return its value."""
    return _constant(english, french, value, doc, is_object=False)


def object_with_properties(english: str, french: str, value: _ValueT, *, doc: int | None = None) -> _ValueT:
    """Register an object whose properties programs read and assign, such as `Socket`, and return it."""
    return _constant(english, french, value, doc, is_object=True)


def _constant(english: str, french: str, value: _ValueT, doc: int | None, is_object: bool) -> _ValueT:
    caller = sys._getframe()
    while caller.f_back is not None and caller.f_globals["__name__"] == __name__:
        caller = caller.f_back
    _declare(_constants, Declaration((english, french), doc, caller.f_globals["__name__"], value, is_object))
    return value


def _declare(table: dict[str, Declaration], declared: Declaration) -> None:
    for name in {declared.english, declared.french}:
        if table.setdefault(fold(name), declared) is not declared:
            raise ValueError(f"two entries of the catalog are called {name}")
        _exports[name] = declared.value


@cache
def load() -> None:
    """Import every family, so that all entries are registered."""
    for module in FAMILIES:
        importlib.import_module(module)


_EntryT = TypeVar("_EntryT", bound=Entry)


class _Entries(Generic[_EntryT]):
    """The entries of one sort, each made when it is asked for."""

    def __init__(
        self,
        sort: Callable[[str, Row, Callable[[str], Any]], _EntryT],
        declared: dict[str, Declaration],
        index: Callable[[], dict[str, tuple[str, str]]],
    ) -> None:
        self._sort = sort
        self._declared = declared
        self._index = index
        self._made: dict[str, _EntryT] = {}
        self._absent: dict[str, int] = {}
        """The names that were not found, each with how many were declared then."""

    def find(self, folded: str) -> _EntryT | None:
        """Return the entry of a folded name: from the index, else from the module that has declared it."""
        made = self._made.get(folded)
        if made is None and self._absent.get(folded) != len(self._declared):
            row = self._row(folded)
            if row is None:
                self._absent[folded] = len(self._declared)
                return None
            made = self._sort(*row, exported)
            for name in made.names:
                self._made[fold(name)] = made
        return made

    def all(self) -> list[_EntryT]:
        """Return every entry, by English name."""
        if is_outdated(FAMILIES):
            load()
        names = self._declared if is_outdated(FAMILIES) else {**self._index(), **self._declared}
        found = filter(None, map(self.find, names))
        return sorted({id(entry): entry for entry in found}.values(), key=lambda entry: fold(entry.english))

    def declared(self) -> list[_EntryT]:
        """Return every entry as its declaration has it, whatever the index says."""
        load()
        declared = {id(one): one for one in self._declared.values()}.values()
        entries = [self._sort(one.module, _described(one), exported) for one in declared]
        return sorted(entries, key=lambda entry: fold(entry.english))

    def _row(self, folded: str) -> tuple[str, Row] | None:
        if is_outdated(FAMILIES):
            load()
        elif folded in self._index():
            import json  # a program that uses a function needs no row of it

            module, row = self._index()[folded]
            return module, json.loads(row)
        declared = self._declared.get(folded)
        return None if declared is None else (declared.module, _described(declared))


def _described(declared: Declaration) -> Row:
    from wlcompat import signatures  # what reads signatures takes longer than all entries of the index

    if _functions.get(fold(declared.english)) is declared:
        return signatures.function_row(declared)
    return signatures.constant_row(declared)


_FUNCTIONS = _Entries(Function, _functions, functions_by_name)
_CONSTANTS = _Entries(Constant[Any], _constants, constants_by_name)


def find_function(name: str) -> Function | None:
    """Return the function or computed variable of that name, in either language and any spelling."""
    return _FUNCTIONS.find(fold(name))


def find_constant(name: str) -> Constant[Any] | None:
    """Return the constant or object of that name, in either language and any spelling."""
    return _CONSTANTS.find(fold(name))


def functions() -> list[Function]:
    """Return every function and computed variable, by English name."""
    return _FUNCTIONS.all()


def constants() -> list[Constant[Any]]:
    """Return every constant and object, by English name."""
    return _CONSTANTS.all()


def declared_functions() -> list[Function]:
    """Return every function as its module declares it, whatever `names.py` says."""
    return _FUNCTIONS.declared()


def declared_constants() -> list[Constant[Any]]:
    """Return every constant and object as its module declares it, whatever `names.py` says."""
    return _CONSTANTS.declared()


_ARRAY = (("Array", "Tableau"),)
_STRING = (("String", "Chaîne"),)
RECEIVERS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "array": ("arrays", _ARRAY),
    "string": ("strings", _STRING),
    "buffer": ("strings", (("Buffer", "Buffer"), *_STRING)),
    "date": ("dates", (("Date", "Date"),)),
    "time": ("dates", (("Time", "Heure"),)),
    "datetime": ("dates", (("DateTime", "DateHeure"),)),
    "duration": ("dates", (("Duration", "Durée"),)),
    "chrono": ("dates", (("Chrono", "Chrono"),)),
    "thread": ("threads", (("Thread", "Thread"),)),
    "archive": ("archives", (("zip", "zip"),)),
    "number": ("numbers", (("Num", "Numérique"), ("Integer", "Entier"), ("Real", "Réel"))),
}
"""By the kind of what stands in front of a function: its family, and how the names of its functions may start."""


def function_of_receiver(name: str, kind: str) -> Function | None:
    """Return what `value.name(…)` calls for a value of that kind: `names.ToString(",")` is ArrayToString."""
    family, prefixes = RECEIVERS[kind]
    plain = find_function(name)
    if plain is not None and plain.family == family:
        return plain
    for english, french in prefixes:
        prefixed = find_function(english + name) or find_function(french + name)
        if prefixed is not None:
            return prefixed
    return plain


def exported(name: str) -> object:
    """Return what `wlcompat.<name>` is: exact spelling, as Python has it; raises KeyError."""
    if name not in _exports:
        if is_outdated(FAMILIES):
            load()
        else:
            for index in (functions_by_name, constants_by_name):
                if fold(name) in index():
                    importlib.import_module(index()[fold(name)][0])
    return _exports[name]


def support_names() -> list[str]:
    """Return the names that the package exports beside those of the registry, for translated programs."""
    return list(SUPPORT)


def exported_names() -> list[str]:
    """Return all names that the package `wlcompat` exports from the registry."""
    load()
    return sorted(_exports)
