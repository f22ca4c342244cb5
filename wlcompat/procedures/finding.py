"""Finding a procedure of the program by its name.

Translated modules register nothing and carry no mark. A name is looked for where the code that gives it
stands: in the module that calls the runtime, then in the program's main module, then in the modules that lie in
the same folder, since a program of several files is translated into one folder.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath
from types import FunctionType
from typing import Any

from wlcompat.catalog import fold
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.procedures.errors import NO_PROCEDURE, UNKNOWN_PROCEDURE

_OWN = __name__.partition(".")[0]


def find_procedure(procedure: object) -> Callable[..., Any]:
    """Return the procedure: as it is, or the program's of that name; raises WLanguageError.

    Names ignore case and accents. `Class::Method` and `Class.Method` are a class's own methods, and
    `Set.Procedure` is a procedure of a set, which is a module.
    """
    if callable(procedure):
        return procedure
    if not isinstance(procedure, str):
        raise WLanguageError(NO_PROCEDURE, value=repr(procedure))
    parts = [part.strip() for part in procedure.replace("::", ".").split(".")]
    for scope in _scopes():
        found = _member(scope, parts)
        if found is not None:
            return found
    raise WLanguageError(UNKNOWN_PROCEDURE, name=procedure)


def _scopes() -> Iterator[Mapping[str, Any]]:
    """Yield the names of the module that called the runtime, of the main module, and of those beside."""
    caller = _calling_module()
    yield caller
    main = sys.modules.get("__main__")
    if main is not None and vars(main) is not caller:
        yield vars(main)
    folder = _folder(caller)
    if folder is not None:
        for module in list(sys.modules.values()):
            names = getattr(module, "__dict__", None)
            if names is not None and names is not caller and _folder(names) == folder:
                yield names


def _calling_module() -> Mapping[str, Any]:
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _OWN:
        frame = frame.f_back
    return frame.f_globals


def _folder(names: Mapping[str, Any]) -> PurePath | None:
    file = names.get("__file__")
    return PurePath(file).parent if isinstance(file, str) else None


def _member(scope: Mapping[str, Any], parts: list[str]) -> Callable[..., Any] | None:
    """Return the procedure that the parts of a name lead to; a first part that is the module's own is left out."""
    value = _named(scope, parts[0])
    if value is None and len(parts) == 2 and fold(str(scope.get("__name__", ""))) == fold(parts[0]):
        value = _named(scope, parts[1])
        return value if _is_procedure(value) else None
    for part in parts[1:]:
        value = _named(dict(_members(value)), part) if value is not None else None
    return value if _is_procedure(value) else None


def _members(value: object) -> Iterator[tuple[str, Any]]:
    """Yield what a class or module has, a class with what it inherits, methods bound to it."""
    for name in dir(value):
        yield name, getattr(value, name, None)


def _named(scope: Mapping[str, Any], name: str) -> Any:
    if name in scope:
        return scope[name]
    wanted = _as_translated(name)
    return next((value for key, value in list(scope.items()) if _as_translated(key) == wanted), None)


def _as_translated(name: str) -> str:
    """Return a name without what the translator adds and takes away: a _ at its end, all but one at its beginning."""
    plain = fold(name).rstrip("_")
    return f"_{plain.lstrip('_')}" if plain.startswith("_") else plain


def _is_procedure(value: object) -> bool:
    if isinstance(value, FunctionType):
        return value.__module__ is None or value.__module__.partition(".")[0] != _OWN
    return callable(value) and not isinstance(value, type)
