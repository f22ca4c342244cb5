"""What a name can stand for, and the scopes that hold the names."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterator
from dataclasses import dataclass, field

from translator.semantics.types import Type
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold


@dataclass(eq=False)
class Variable:
    """A variable, a constant or a parameter of the program."""

    name: str
    """As declared; all uses are written so."""
    python: str
    type: Type
    is_global: bool = False
    is_declared: bool = True
    """False where the program only assigns it; it then takes the type of its first value."""
    is_constant: bool = False
    boxed: bool = False
    """True where a called procedure assigns it: the Python variable holds a Ref."""


@dataclass(eq=False)
class ProcedureSymbol:
    """A procedure of the program."""

    name: str
    python: str
    node: n.Procedure
    scope: Scope
    parameters: tuple[Variable, ...] = ()
    result: Type = Type.VOID
    assigned: set[int] = field(default_factory=set)
    """The positions of the parameters that it assigns for its caller."""


class Scope:
    """The names of a procedure, or of the code before the first one."""

    def __init__(self, reserved: frozenset[str], parent: Scope | None = None) -> None:
        self.parent = parent
        self._globals_assigned: list[Variable] = []
        self._variables: dict[str, Variable] = {}
        self._taken: set[str] = set()
        self._reserved = reserved

    def declare(self, name: str, type_: Type, *, is_global: bool = False, is_declared: bool = True) -> Variable:
        """Add a variable; one that is declared twice keeps its first spelling and Python name."""
        found = self._variables.get(fold(name))
        if found is not None:
            found.is_declared = found.is_declared or is_declared
            return found
        variable = Variable(name, self._python_name(name), type_, is_global, is_declared)
        self._variables[fold(name)] = variable
        return variable

    def find_here(self, name: str) -> Variable | None:
        """Return the variable that this scope itself holds."""
        return self._variables.get(fold(name))

    def find(self, name: str) -> Variable | None:
        """Return the variable that the name stands for; one of the outer scope is from then on global."""
        found = self.find_here(name)
        if found is None and self.parent is not None:
            found = self.parent.find_here(name)
            if found is not None:
                found.is_global = True
        return found

    def assigns(self, variable: Variable) -> None:
        """Note that code of this scope assigns the variable."""
        if variable.is_global and variable not in self._globals_assigned:
            self._globals_assigned.append(variable)

    def globals_assigned(self) -> list[Variable]:
        """Return the global variables that code of this scope assigns."""
        return self._globals_assigned

    def temporary(self, name: str) -> str:
        """Return a Python name for a variable that the program does not have."""
        return self._python_name(name)

    def variables(self) -> Iterator[Variable]:
        """Yield the variables in the order of their declaration."""
        yield from self._variables.values()

    def _python_name(self, name: str) -> str:
        python = python_identifier(name, self._reserved | self._taken)
        self._taken.add(python)
        return python


def python_identifier(name: str, taken: frozenset[str] | set[str]) -> str:
    """Return the name as Python can have it: spelled as the user did, `_` behind it where it is taken."""
    python = name if name.isidentifier() else "".join(c if f"a{c}".isidentifier() else "_" for c in name)
    if not python.isidentifier():
        python = f"_{python}"
    while python in taken or keyword.iskeyword(python) or keyword.issoftkeyword(python):
        python += "_"
    return python


_USED_BY_GENERATED_CODE = {"main", "Any", "Duration", "Ref"}


def reserved_names() -> frozenset[str]:
    """Return the Python names that generated code may use itself and that the user's names keep clear of."""
    return frozenset({*catalog.exported_names(), *dir(builtins), *_USED_BY_GENERATED_CODE})
