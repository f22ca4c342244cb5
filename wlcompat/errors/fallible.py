"""Which functions of the runtime can fail, read off their own code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

_RECORDING = {"errors", "record"}
"""The names in the code of whatever says `runtime.errors.record(...)`."""


def can_fail(function: Callable[..., Any]) -> bool:
    """Tell whether calling the function may set the last error: by itself, or by what it calls in wlcompat."""
    seen: set[Callable[..., Any]] = set()
    waiting: list[Callable[..., Any]] = [function]
    while waiting:
        candidate = waiting.pop()
        if candidate in seen or not isinstance(candidate, FunctionType):
            continue
        seen.add(candidate)
        names = {name for code in _codes(candidate.__code__) for name in code.co_names}
        if names >= _RECORDING:
            return True
        waiting += _named_functions(candidate.__globals__, names)
        if (decorated := getattr(candidate, "__wrapped__", None)) is not None:
            waiting.append(decorated)
    return False


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield the code of a function and of what is defined in it."""
    yield code
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _codes(value)


def _named_functions(scope: dict[str, Any], names: set[str]) -> Iterator[FunctionType]:
    """Yield the functions of wlcompat that code with these names may call, plainly or as `module.name`."""
    values = [scope[name] for name in names & scope.keys()]
    for module in [value for value in values if isinstance(value, ModuleType) and _is_own(value.__name__)]:
        values += [vars(module)[name] for name in names & vars(module).keys()]
    for value in values:
        if isinstance(value, FunctionType) and _is_own(value.__module__):
            yield value


def _is_own(module: str) -> bool:
    return module.partition(".")[0] == __name__.partition(".")[0]
