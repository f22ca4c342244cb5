"""How elements of arrays compare: by value, by member, by column, by procedure."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any

from wlcompat.arrays.options import ArrayOptions
from wlcompat.catalog import fold
from wlcompat.strings.arguments import formatted, without_accents

_IGNORED = (
    ArrayOptions.IgnoreAccent
    | ArrayOptions.IgnoreSpace
    | ArrayOptions.IgnoreInsideSpace
    | ArrayOptions.IgnorePunctuationAndSpace
    | ArrayOptions.IgnoreCase
)
_ABOUT_TEXTS = _IGNORED | ArrayOptions.RespectNumeric | ArrayOptions.LexicographicOrder
_NUMBERS = re.compile(r"(\d+)")


def value_key(options: int) -> Callable[[Any], Any]:
    """Return what makes of a value the thing to compare, as the options ask."""
    if not options & _ABOUT_TEXTS:
        return lambda value: value

    def key(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        text = formatted(value, options & _IGNORED)
        if options & ArrayOptions.RespectNumeric:
            return [
                (int(part), "") if part.isdigit() else (-1, part) for part in _NUMBERS.split(text) if part
            ]
        if options & ArrayOptions.LexicographicOrder:
            return without_accents(text).casefold(), text
        return text

    return key


def member_of(element: Any, path: str) -> Any:
    """Return the member of an element, or of its member's member; names ignore case and accents."""
    for name in path.split("."):
        name = name.strip()
        if isinstance(element, dict):
            element = element[name]
        else:
            kind: Any = type(element)
            element = getattr(element, _attribute(kind, name, tuple(getattr(element, "__dict__", ()))))
    return element


@lru_cache(maxsize=512)
def _attribute(kind: Hashable, name: str, own: tuple[str, ...]) -> str:
    wanted = fold(name)
    for attribute in (*own, *dir(kind)):
        # A name that means something in Python has an underscore at its end
        if fold(attribute) == wanted or fold(attribute) == wanted + "_":
            return attribute
    hint = '; several members are separated by ";"' if "," in name else ""
    raise AttributeError(f"{getattr(kind, '__name__', kind)} has no member {name}{hint}")


def procedure_called(procedure: Any) -> Callable[..., Any]:
    """Return a procedure that is given itself or by its name; names are those of the module that calls."""
    if callable(procedure):
        return procedure  # type: ignore[no-any-return]
    frame = sys._getframe(1)
    while frame.f_back is not None and str(frame.f_globals.get("__name__", "")).split(".")[0] == "wlcompat":
        frame = frame.f_back
    wanted = fold(str(procedure).rpartition(".")[2])
    for name, value in {**frame.f_globals, **frame.f_locals}.items():
        if fold(name) == wanted and callable(value):
            return value  # type: ignore[no-any-return]
    raise NameError(f'there is no procedure called "{procedure}" in {frame.f_globals.get("__name__")}')
