"""Variables that are named by a text at run time: `{"n" + i, indVariable}`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from wlcompat.catalog import fold
from wlcompat.language import spoken
from wlcompat.untranslated import not_supported
from wlcompat.values.references import Ref


class _Variable:
    """A variable of a procedure or of the program; `value` is what it holds."""

    def __init__(self, name: str, holder: dict[str, Any], is_local: bool) -> None:
        self._name = name
        self._holder = holder
        self._is_local = is_local

    @property
    def value(self) -> Any:
        """What the variable holds."""
        held = self._holder[self._name]
        return held.value if isinstance(held, Ref) else held

    @value.setter
    def value(self, new: Any) -> None:
        held = self._holder[self._name]
        if isinstance(held, Ref):
            held.value = new
        elif self._is_local:  # Python gives a copy of them
            raise not_supported(
                spoken(
                    f"an assignment to {self._name}, a local variable, by its name",
                    f"une affectation par son nom à {self._name}, une variable locale,",
                )
            )
        else:
            self._holder[self._name] = new


def variable_named(name: str, own: dict[str, Any], outer: dict[str, Any]) -> _Variable:
    """Return the variable of a name in any spelling: one of the procedure, else one of the program, or a member of it."""
    first, *members = name.split(".")
    for holder in (own, outer):
        known = _spelled(first, holder)
        if known is not None:
            found = _Variable(known, holder, holder is own and own is not outer)
            for member in members:
                inside = getattr(found.value, "__dict__", {})
                known = _spelled(member, inside)
                if known is None:
                    break
                found = _Variable(known, inside, is_local=False)
            else:
                return found
    raise not_supported(
        spoken(
            f"the indirection {{{name}}}: it names no variable that is seen here, and indirection to others",
            f"l'indirection {{{name}}} : elle ne nomme aucune variable vue d'ici, et l'indirection vers autre chose",
        )
    )


def _spelled(name: str, holder: dict[str, Any]) -> str | None:
    """Return how the variable or member of a name is spelled; None where there is none."""
    wanted = {fold(name), f"{fold(name)}_"}
    return next(
        (known for known, held in holder.items() if fold(known) in wanted and _is_variable(known, held)), None
    )


def _is_variable(name: str, held: object) -> bool:
    """Whether a name is one of the program's variables, not of what Python itself, or an import, has put there."""
    is_definition = isinstance(held, ModuleType) or getattr(held, "__name__", None) == name
    return not name.startswith("__") and not is_definition
