"""Functions of the runtime called with their first argument in front: `names.Add("x")`, `day.ToString("DD/MM")`."""

from __future__ import annotations

from functools import lru_cache

from translator.semantics.types import ARCHIVE, CHRONO, THREAD, ArrayOf, AssociativeOf, ContainerOf, Type
from wlcompat.catalog import RECEIVERS, Function, fold, function_of_receiver

_KINDS = {
    Type.STRING: "string",
    Type.BUFFER: "buffer",
    Type.DATE: "date",
    Type.TIME: "time",
    Type.DATETIME: "datetime",
    Type.DURATION: "duration",
    CHRONO: "chrono",
    THREAD: "thread",
    ARCHIVE: "archive",
    **dict.fromkeys((Type.INTEGER, Type.REAL, Type.CURRENCY, Type.NUMERIC), "number"),
}

# A variable that holds a thread or an archive is declared so; other objects have methods called Stop or Open too
_KINDS_OF_UNKNOWN = [kind for kind in RECEIVERS if kind not in ("thread", "archive")]


def functions_for(name: str, type_: Type) -> list[Function]:
    """Return what `value.name(…)` may call: one function, more only where the type is not known and they differ."""
    if isinstance(type_, ArrayOf | AssociativeOf | ContainerOf):
        return _functions_for(fold(name), "array")
    return _functions_for(fold(name), _KINDS.get(type_.value_type))


@lru_cache(maxsize=1 << 12)  # a program says the same names again and again
def _functions_for(name: str, kind: str | None) -> list[Function]:
    found = (function_of_receiver(name, one) for one in (_KINDS_OF_UNKNOWN if kind is None else [kind]))
    return list(dict.fromkeys(function for function in found if function is not None))


def depends_on_receiver(function: Function) -> bool:
    """Whether the function is of a family that works on the value in front, unlike Info or Error."""
    return any(function.family == RECEIVERS[kind][0] for kind in _KINDS_OF_UNKNOWN)


def name_behind(function: Function) -> str:
    """Return the name that the function has behind a value: `ToString` for ArrayToString."""
    starts = {english for _, prefixes in RECEIVERS.values() for english, _ in prefixes}
    longest = max((s for s in starts if function.english.startswith(s)), key=len, default="")
    return function.english.removeprefix(longest) or function.english
