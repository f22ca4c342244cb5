"""Modules of a translated program that need one another while they are imported."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


def module_when_used(name: str, owner: str) -> Any:
    """Return what stands for a module in the module `owner`, and imports it when something of it is first used.

    Where the first of two modules needs the second while it is imported, and the second one's procedures use what
    needs the first, neither can import the other at its top or at its end, whichever is imported first.
    """
    return _ModuleWhenUsed(name, owner)


class _ModuleWhenUsed:
    def __init__(self, name: str, owner: str) -> None:
        vars(self).update(name=name, owner=owner)

    def __getattr__(self, attribute: str) -> Any:
        return getattr(_imported(self), attribute)

    def __setattr__(self, attribute: str, value: Any) -> None:
        setattr(_imported(self), attribute, value)


def _imported(stand_in: _ModuleWhenUsed) -> ModuleType:
    """Import the module, which takes the place of what stood for it."""
    own = vars(stand_in)
    module = importlib.import_module(own["name"])
    vars(sys.modules[own["owner"]])[own["name"]] = module
    return module
