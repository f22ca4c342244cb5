"""The module that starts a program of several modules."""

from __future__ import annotations

from collections.abc import Sequence

from translator.emitter.templates import template


def write_entry_point(declaring: Sequence[str], programs: Sequence[str]) -> str:
    """Return `__main__.py`: it runs what the modules declare, then the module that has the program."""
    return template("entry_point.py.jinja").render(
        modules=sorted({*declaring, *programs}), declaring=declaring, programs=programs
    )
