"""The imports among the modules of a program: at the top where that works, at the end where modules need each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


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


def place_imports(modules: Mapping[str, Uses]) -> dict[str, Imports]:
    """Decide for each module where it imports the others.

    Python runs a module up to its end before the one that imports it goes on, except in a circle. A module that
    another one needs while it is imported, such as that of a base class, must not start a circle back to it.
    """
    uses = {name: sorted(module.units & modules.keys()) for name, module in modules.items()}
    placed = {}
    for name, module in modules.items():
        late = [
            unit
            for unit in uses[name]
            if unit not in module.at_import and _leads_back(unit, name, uses, modules)
        ]
        placed[name] = Imports([unit for unit in uses[name] if unit not in late], late)
    return placed


def _leads_back(start: str, name: str, uses: Mapping[str, list[str]], modules: Mapping[str, Uses]) -> bool:
    """Whether importing a module imports one that needs `name` to be there already."""
    seen = {start}
    stack = [start]
    while stack:
        current = stack.pop()
        if name in modules[current].at_import:
            return True
        for unit in uses[current]:
            if unit not in seen and unit != name:
                seen.add(unit)
                stack.append(unit)
    return False
