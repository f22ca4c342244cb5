"""The imports among the modules of a program: at the top where that works, at the end where modules need each other."""

from __future__ import annotations

from collections.abc import Mapping

from translator.lowering.program import Lowered


def place_imports(modules: Mapping[str, Lowered]) -> None:
    """Decide for each module where it imports the others.

    Python runs a module up to its end before the one that imports it goes on, except in a circle. A module that
    another one needs while it is imported, such as that of a base class, must not start a circle back to it.
    """
    uses = {name: sorted(lowered.units & modules.keys()) for name, lowered in modules.items()}
    for name, lowered in modules.items():
        needed = lowered.units_at_import
        late = [unit for unit in uses[name] if unit not in needed and _leads_back(unit, name, uses, modules)]
        lowered.module.units = [unit for unit in uses[name] if unit not in late]
        lowered.module.late_units = late


def _leads_back(start: str, name: str, uses: Mapping[str, list[str]], modules: Mapping[str, Lowered]) -> bool:
    """Whether importing a module imports one that needs `name` to be there already."""
    seen = {start}
    stack = [start]
    while stack:
        current = stack.pop()
        if name in modules[current].units_at_import:
            return True
        for unit in uses[current]:
            if unit not in seen and unit != name:
                seen.add(unit)
                stack.append(unit)
    return False
