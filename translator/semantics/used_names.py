"""What a program uses of the runtime: names that those of its own must keep clear of."""

from __future__ import annotations

from translator.semantics.project import Unit
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold


def is_of_language(node: n.Member) -> bool:
    """Whether it is `WL.name`: a name of WLanguage, whatever the program calls so."""
    return isinstance(node.target, n.Name) and fold(node.target.text) == "wl"


def used_of_catalog(unit: Unit) -> set[str]:
    """Return the English names of the functions and constants of the runtime that the program uses."""
    procedures = {fold(p.name.text) for p in unit.program.procedures if isinstance(p, n.Procedure)}
    variables: set[str] = set()
    called: set[str] = set()
    named: set[str] = set()
    of_language: set[str] = set()
    for contents in unit.all_contents():
        for call in contents.of(n.Call):
            if isinstance(call.callee, n.Name | n.Member):
                called.add(fold(call.callee.text if isinstance(call.callee, n.Name) else call.callee.name))
        if "wl" in contents.names:  # WL.Trace is the runtime's even where the program has a Trace of its own
            of_language.update(fold(m.name) for m in contents.of(n.Member) if is_of_language(m))
        named |= contents.names
        variables.update(fold(name.text) for node in contents.of(n.Declaration) for name in node.names)
        procedures.update(fold(node.procedure.name.text) for node in contents.of(n.InternalProcedure))
    names = (called - procedures) | (named - called - procedures - variables) | of_language
    entries = [
        entry for name in names for entry in (catalog.find_function(name), catalog.find_constant(name))
    ]
    return {entry.english for entry in entries if entry is not None}
