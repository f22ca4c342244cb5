"""Which module declares a name, and what is known of it, read from the generated `names.py`.

Who asks for one name imports one module; who asks what is known of it imports none.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from wlcompat import names

_FOLDER = os.path.dirname(os.path.abspath(__file__))
_CHECKOUT_SECONDS = 10
"""Within how long the files of a checkout are written, in any order."""

_MAKING = ("wlcompat.catalog", "wlcompat.entries", "wlcompat.signatures")
"""What decides how the index is written."""


@cache
def functions_by_name() -> dict[str, tuple[str, str]]:
    """Return the module that declares each function and what is known of it, by folded name."""
    return _by_name(names.FUNCTIONS)


@cache
def constants_by_name() -> dict[str, tuple[str, str]]:
    """Return the module that declares each constant and object and what is known of it, by folded name."""
    return _by_name(names.CONSTANTS)


def _by_name(table: dict[str, str]) -> dict[str, tuple[str, str]]:
    found = {}
    for module, lines in table.items():
        for line in lines.splitlines():
            declared, _, row = line.partition("\t")
            found.update(dict.fromkeys(declared.split(), (module, row)))
    return found


@cache
def is_outdated(families: Iterable[str]) -> bool:
    """Whether names may have changed since `names.py` was made; only in a checkout, where sources change."""
    if not os.path.exists(os.path.join(os.path.dirname(_FOLDER), "pyproject.toml")):
        return False
    made = os.stat(names.__file__).st_mtime + _CHECKOUT_SECONDS
    modules = {*_MAKING, *families, *names.FUNCTIONS, *names.CONSTANTS}
    return any(_written(module) > made for module in modules)


def _written(module: str) -> float:
    try:
        return os.stat(os.path.join(_FOLDER, *module.split(".")[1:]) + ".py").st_mtime
    except OSError:
        return float("inf")
