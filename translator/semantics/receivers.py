"""Functions of the runtime called with their first argument in front: `names.Add("x")`, `day.ToString("DD/MM")`."""

from __future__ import annotations

from collections.abc import Iterator

from translator.semantics.types import ArrayOf, AssociativeOf, ContainerOf, Type
from wlcompat.catalog import Function, find_function

_Prefixes = tuple[tuple[str, str], ...]

_ARRAY: _Prefixes = (("Array", "Tableau"),)
_STRING: _Prefixes = (("String", "Chaîne"),)
_NUMBER: _Prefixes = (("Num", "Numérique"), ("Integer", "Entier"), ("Real", "Réel"))
_BY_TYPE: dict[Type, tuple[str, _Prefixes]] = {
    Type.STRING: ("strings", _STRING),
    Type.BUFFER: ("strings", (("Buffer", "Buffer"), *_STRING)),
    Type.DATE: ("dates", (("Date", "Date"),)),
    Type.TIME: ("dates", (("Time", "Heure"),)),
    Type.DATETIME: ("dates", (("DateTime", "DateHeure"),)),
    Type.DURATION: ("dates", (("Duration", "Durée"),)),
    **dict.fromkeys((Type.INTEGER, Type.REAL, Type.CURRENCY, Type.NUMERIC), ("numbers", _NUMBER)),
}
"""By the type of what stands in front: the family of the runtime, and how the names of its functions start."""
_FAMILIES = list(dict.fromkeys([("arrays", _ARRAY), *_BY_TYPE.values()]))


def functions_for(name: str, type_: Type) -> list[Function]:
    """Return what `value.name(…)` may call: one function, more only where the type is not known and they differ."""
    if isinstance(type_, ArrayOf | AssociativeOf | ContainerOf):
        families = [("arrays", _ARRAY)]
    elif type_.value_type in _BY_TYPE:
        families = [_BY_TYPE[type_.value_type]]
    else:
        families = _FAMILIES
    plain = find_function(name)
    found = [plain] if plain is not None else []
    if plain is None or all(plain.family != family for family, _ in families):
        found = [*_prefixed(name, families), *found]
    return list(dict.fromkeys(found)) if len(families) > 1 else found[:1]


def _prefixed(name: str, families: list[tuple[str, tuple[tuple[str, str], ...]]]) -> Iterator[Function]:
    for _, prefixes in families:
        for english, french in prefixes:
            function = find_function(english + name) or find_function(french + name)
            if function is not None:
                yield function
