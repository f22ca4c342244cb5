"""Methods whose class the source text does not declare: pasted alone, or with a class whose header is broken."""

from __future__ import annotations

from collections.abc import Sequence

from translator.semantics.classes import is_method
from translator.semantics.project import Unit
from translator.semantics.symbols import ClassSymbol, python_identifier, reserved_names
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_NAME = "UnknownClass"


def missing_classes(
    unit: Unit, procedures: Sequence[n.Procedure], owners: dict[int, ClassSymbol], taken: set[str]
) -> list[ClassSymbol]:
    """Make a class for the procedures that can only be methods and have none, and add it to `owners`.

    It takes the name that the file or the procedure's header says, and may have any member.
    """
    made: dict[str, ClassSymbol] = {}
    for node in procedures:
        if id(node) in owners or not (unit.class_name or is_method(node, unit.contents(node))):
            continue
        name = unit.class_name or node.owner or _NAME
        symbol = made.get(fold(name))
        if symbol is None:
            python = python_identifier(name, reserved_names(), taken)
            taken.add(python)
            start = node.start
            empty = n.Composite(start, start, n.Name(start, start, name), "CLASS", n.Block(start, start, ()))
            symbol = ClassSymbol(name, python, "CLASS", empty, bases=("",), module=unit.module)
            made[fold(name)] = symbol
        owners[id(node)] = symbol
    return list(made.values())
