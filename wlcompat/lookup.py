"""Which module declares a name, read from the generated `names.py`: who asks for one name imports one module."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from wlcompat import names

_FOLDER = os.path.dirname(os.path.abspath(__file__))
_CHECKOUT_SECONDS = 10
"""Within how long the files of a checkout are written, in any order."""


@cache
def modules_of_functions() -> dict[str, str]:
    """Return the module that declares each function, by folded name."""
    return _by_name(names.FUNCTIONS)


@cache
def modules_of_constants() -> dict[str, str]:
    """Return the module that declares each constant and object, by folded name."""
    return _by_name(names.CONSTANTS)


def _by_name(table: dict[str, str]) -> dict[str, str]:
    return {name: module for module, declared in table.items() for name in declared.split()}


@cache
def is_outdated(families: Iterable[str]) -> bool:
    """Whether names may have changed since `names.py` was made; only in a checkout, where sources change."""
    if not os.path.exists(os.path.join(os.path.dirname(_FOLDER), "pyproject.toml")):
        return False
    made = os.stat(names.__file__).st_mtime + _CHECKOUT_SECONDS
    modules = {"wlcompat.catalog", *families, *names.FUNCTIONS, *names.CONSTANTS}
    return any(_written(module) > made for module in modules)


def _written(module: str) -> float:
    try:
        return os.stat(os.path.join(_FOLDER, *module.split(".")[1:]) + ".py").st_mtime
    except OSError:
        return float("inf")
