"""The imports among the modules of a program: at the top where that works, else at the end or when they are used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from translator.target import tree as t


class Uses(NamedTuple):
    """Which modules of the program one of them uses."""

    units: frozenset[str]
    at_import: frozenset[str]
    """Those that it needs while it is imported."""


class Imports(NamedTuple):
    """Which modules of the program one of them imports."""

    first: list[str]
    last: list[str]
    """Those that it imports at its end."""
    when_used: list[str]
    """Those that it imports when its procedures use them."""


def place_imports(modules: Mapping[str, Uses]) -> dict[str, Imports]:
    """Decide for each module where it imports the others.

    Python runs a module up to its end before the one that imports it goes on, except in a circle. A module that
    another one needs while it is imported, such as that of a base class, must not start a circle back to it: not at
    its top, and where the other one's import may have begun before it, not at its end either.
    """
    uses = {name: sorted(module.units & modules.keys()) for name, module in modules.items()}
    needed_by = _needed_by(modules)
    placed = {}
    for name, module in modules.items():
        others = [unit for unit in uses[name] if unit not in module.at_import]
        needed = {unit: _needed_from(unit, name, uses, modules) for unit in others}
        when_used = [unit for unit in others if not needed[unit].isdisjoint(needed_by.get(name, ()))]
        late = [unit for unit in others if name in needed[unit] and unit not in when_used]
        first = [unit for unit in uses[name] if unit not in late and unit not in when_used]
        placed[name] = Imports(first, late, when_used)
    return placed


def _needed_by(modules: Mapping[str, Uses]) -> dict[str, set[str]]:
    """Return, for each module that others need while they are imported, those that cannot be there before it."""
    found: dict[str, set[str]] = {}
    for name, module in modules.items():
        seen: set[str] = set()
        stack = [*module.at_import]
        while stack:
            current = stack.pop()
            if current not in seen and current in modules:
                seen.add(current)
                found.setdefault(current, set()).add(name)
                stack += modules[current].at_import
    return found


def _needed_from(
    start: str, name: str, uses: Mapping[str, list[str]], modules: Mapping[str, Uses]
) -> set[str]:
    """Return what must be there already when a module is imported, and all that it imports, but for `name`."""
    needed: set[str] = set()
    seen = {start, name}
    stack = [start]
    while stack:
        current = stack.pop()
        needed |= modules[current].at_import
        for unit in uses[current]:
            if unit not in seen:
                seen.add(unit)
                stack.append(unit)
    return needed


def set_imports(module: t.Module, imports: Imports) -> None:
    """Say in a module where it imports the others."""
    module.units, module.late_units, _ = imports
    if imports.when_used:
        module.imports.setdefault("wlcompat", set()).add("module_when_used")
        called = t.Atom("module_when_used")
        module.variables[:0] = [
            t.Comment("# Imported when they are used: they need this module, or what needs it"),
            *(
                t.Assign(t.Atom(unit), t.Call(called, (t.TextLiteral(unit), t.Atom("__name__"))))
                for unit in imports.when_used
            ),
        ]
