"""The registry of everything WLanguage names that this runtime has: functions, constants, variables, objects.

Each is declared once, where it is written, and found here under its English and its French name in any
case, with or without accents. The translator's binder, the exported names of the package, the support
table of the documentation and `doccheck` all read this registry; nothing else lists functions.
"""

from __future__ import annotations

import importlib
import inspect
import typing
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Generic, Literal, TypeVar

from wlcompat.lookup import is_outdated, modules_of_constants, modules_of_functions
from wlcompat.support import SUPPORT

FAMILIES = (
    "wlcompat.errors.functions",
    "wlcompat.errors.raising",
    "wlcompat.errors.setting",
    "wlcompat.errors.constants",
    "wlcompat.dialogs.functions",
    "wlcompat.dialogs.constants",
    "wlcompat.dialogs.asking",
    "wlcompat.dialogs.asynchronous",
    "wlcompat.program.functions",
    "wlcompat.dates.functions",
    "wlcompat.dates.constants",
    "wlcompat.dates.calendar",
    "wlcompat.dates.texts",
    "wlcompat.dates.chrono",
    "wlcompat.sockets.constants",
    "wlcompat.sockets.functions",
    "wlcompat.sockets.messages",
    "wlcompat.sockets.radio",
    "wlcompat.network.functions",
    "wlcompat.network.machines",
    "wlcompat.network.ping",
    "wlcompat.system.constants",
    "wlcompat.system.functions",
    "wlcompat.system.parameters",
    "wlcompat.strings.constants",
    "wlcompat.strings.functions",
    "wlcompat.strings.searching",
    "wlcompat.strings.extracting",
    "wlcompat.strings.converting",
    "wlcompat.strings.conversion_constants",
    "wlcompat.strings.encoding",
    "wlcompat.strings.hashing",
    "wlcompat.strings.changing",
    "wlcompat.arrays.constants",
    "wlcompat.arrays.functions",
    "wlcompat.arrays.sorting",
    "wlcompat.arrays.seeking",
    "wlcompat.arrays.texts",
    "wlcompat.arrays.lines",
    "wlcompat.arrays.duplicates",
    "wlcompat.numbers.constants",
    "wlcompat.numbers.functions",
    "wlcompat.numbers.analysis",
    "wlcompat.numbers.bits",
    "wlcompat.procedures.functions",
    "wlcompat.threads.constants",
    "wlcompat.threads.functions",
    "wlcompat.threads.synchronization",
    "wlcompat.threads.in_main_thread",
    "wlcompat.variants.constants",
    "wlcompat.variants.functions",
    "wlcompat.variants.enumerations",
    "wlcompat.files.constants",
    "wlcompat.files.functions",
    "wlcompat.files.whole_files",
    "wlcompat.files.path_parts",
    "wlcompat.files.folders",
    "wlcompat.files.moving",
    "wlcompat.files.facts",
    "wlcompat.files.ini",
)
"""The modules whose import registers the entries; a new family is one more line here."""

Kind = Literal["function", "variable", "constant", "object"]

AS_BUFFER = "as_buffer"
"""The keyword that makes a function give bytes instead of text; the translator adds it where a buffer is wanted."""
NEW = "new"
"""The keyword for what makes the elements that a function adds; the translator gives it where it knows their type."""

_CallableT = TypeVar("_CallableT", bound=Callable[..., Any])
_ValueT = TypeVar("_ValueT")


@lru_cache(maxsize=1 << 15)  # a program says the same names again and again
def fold(name: str) -> str:
    """Return the form under which WLanguage compares names: no accents, lower case."""
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function, as the translator needs to know it."""

    name: str
    documented: str
    """The name that the help page gives it, such as `Port number`."""
    annotation: Any
    """The Python type, resolved."""
    optional: bool
    default: object
    variadic: bool

    @property
    def by_reference(self) -> bool:
        """Whether the function assigns the caller's variable, which then is passed as a `Ref`."""
        from wlcompat.values.references import Ref

        return (typing.get_origin(self.annotation) or self.annotation) is Ref


@dataclass(frozen=True, eq=False)
class Entry:
    """What every entry of the registry has."""

    english: str
    french: str
    doc: int | None
    """The number of the help page, or None where no page was seen."""
    limits: str
    """What of the documented behaviour is missing; empty when nothing is."""
    module: str
    """The module that declares it."""

    @property
    def family(self) -> str:
        """The folder of the runtime that it is declared in."""
        return self.module.split(".")[1] if "." in self.module else self.module

    @property
    def names(self) -> tuple[str, ...]:
        """The English name, then the French one where it differs."""
        return (self.english,) if self.english == self.french else (self.english, self.french)


@dataclass(frozen=True, eq=False)
class Function(Entry):
    """A function of WLanguage, or a variable that is computed when read (`reads_like_variable`)."""

    python: Callable[..., Any]
    documented_parameters: tuple[str, ...]
    pure: bool
    """True where a call changes nothing and depends on nothing but its arguments and what they name."""
    reads_like_variable: bool

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in order; resolved at first use, since most programs use few functions."""
        hints = typing.get_type_hints(self.python)
        found = []
        for position, p in enumerate(inspect.signature(self.python).parameters.values()):
            if p.kind is p.KEYWORD_ONLY:
                continue  # for Python only
            documented = self.documented_parameters[position : position + 1]
            found.append(
                Parameter(
                    name=p.name,
                    documented=documented[0] if documented else p.name,
                    annotation=hints.get(p.name, Any),
                    optional=p.default is not p.empty or p.kind is p.VAR_POSITIONAL,
                    default=p.default,
                    variadic=p.kind is p.VAR_POSITIONAL,
                )
            )
        return tuple(found)

    @cached_property
    def result(self) -> Any:
        """The Python type of the result; `type(None)` for a function without one."""
        return typing.get_type_hints(self.python).get("return", Any)

    @cached_property
    def gives_buffers(self) -> bool:
        """Whether the function gives bytes instead of text when it is told so."""
        return AS_BUFFER in inspect.signature(self.python).parameters

    @cached_property
    def makes_elements(self) -> bool:
        """Whether the function adds elements that it may be told how to make."""
        return NEW in inspect.signature(self.python).parameters

    @cached_property
    def can_fail(self) -> bool:
        """Whether a call may set the error that ErrorOccurred and ErrorInfo tell; read off the code."""
        from wlcompat.errors.fallible import can_fail

        return can_fail(self.python)

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return (inspect.getdoc(self.python) or "").partition("\n")[0]


@dataclass(frozen=True, eq=False)
class Constant(Entry, Generic[_ValueT]):
    """A constant of WLanguage, or an object with properties such as `Socket`."""

    value: _ValueT
    is_object: bool


_functions: dict[str, Function] = {}
_constants: dict[str, Constant[Any]] = {}
_exports: dict[str, object] = {}


def function(
    *,
    french: str,
    doc: int | None = None,
    parameters: tuple[str, ...] = (),
    limits: str = "",
    pure: bool = False,
) -> Callable[[_CallableT], _CallableT]:
    """Register the decorated function under its own (English) name and the French one.

    `parameters` are the names that the help page gives to the parameters, in order.
    """
    return _registering(french, doc, parameters, limits, pure, reads_like_variable=False)


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
) -> Callable[[_CallableT], _CallableT]:
    def register(python: _CallableT) -> _CallableT:
        entry = Function(
            english=python.__name__,
            french=french,
            doc=doc,
            limits=limits,
            module=python.__module__,
            python=python,
            documented_parameters=parameters,
            pure=pure,
            reads_like_variable=reads_like_variable,
        )
        _add(_functions, entry, python)
        return python

    return register


def constant(english: str, french: str, value: _ValueT, *, doc: int | None = None) -> _ValueT:
    """Register a constant under both names and return its value."""
    return _constant(english, french, value, doc, is_object=False)


def object_with_properties(english: str, french: str, value: _ValueT, *, doc: int | None = None) -> _ValueT:
    """Register an object whose properties programs read and assign, such as `Socket`, and return it."""
    return _constant(english, french, value, doc, is_object=True)


def _constant(english: str, french: str, value: _ValueT, doc: int | None, is_object: bool) -> _ValueT:
    caller = inspect.currentframe()
    while caller is not None and caller.f_globals["__name__"] == __name__:
        caller = caller.f_back
    module = caller.f_globals["__name__"] if caller is not None else ""
    entry = Constant(english, french, doc, "", module, value, is_object)
    _add(_constants, entry, value)
    return value


_EntryT = TypeVar("_EntryT", bound=Entry)


def _add(table: dict[str, _EntryT], entry: _EntryT, value: object) -> None:
    for name in entry.names:
        if table.setdefault(fold(name), entry) is not entry:
            raise ValueError(f"two entries of the catalog are called {name}")
        _exports[name] = value


@cache
def load() -> None:
    """Import every family, so that all entries are registered."""
    for module in FAMILIES:
        importlib.import_module(module)


def find_function(name: str) -> Function | None:
    """Return the function or computed variable of that name, in either language and any spelling."""
    return _find(_functions, modules_of_functions, fold(name))


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


def find_constant(name: str) -> Constant[Any] | None:
    """Return the constant or object of that name, in either language and any spelling."""
    return _find(_constants, modules_of_constants, fold(name))


def _find(table: dict[str, _EntryT], index: Callable[[], dict[str, str]], folded: str) -> _EntryT | None:
    if folded not in table:
        if is_outdated(FAMILIES):
            load()
        elif folded in index():
            importlib.import_module(index()[folded])
    return table.get(folded)


def functions() -> Iterator[Function]:
    """Yield every function and computed variable, by English name."""
    load()
    yield from sorted({id(f): f for f in _functions.values()}.values(), key=lambda f: fold(f.english))


def constants() -> Iterator[Constant[Any]]:
    """Yield every constant and object, by English name."""
    load()
    yield from sorted({id(c): c for c in _constants.values()}.values(), key=lambda c: fold(c.english))


def exported(name: str) -> object:
    """Return what `wlcompat.<name>` is: exact spelling, as Python has it; raises KeyError."""
    if name not in _exports and find_function(name) is None:
        find_constant(name)
    return _exports[name]


def support_names() -> list[str]:
    """Return the names that the package exports beside those of the registry, for translated programs."""
    return list(SUPPORT)


def exported_names() -> list[str]:
    """Return all names that the package `wlcompat` exports from the registry."""
    load()
    return sorted(_exports)
