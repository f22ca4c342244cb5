"""A program of several source texts: what each of them shows to the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from translator.semantics.callers import Callers
from translator.semantics.contents import Contents
from translator.semantics.named_values import NamedValues
from translator.semantics.symbols import ClassSymbol, MemberSymbol, ProcedureSymbol, Variable, method_key
from translator.source import Taken
from translator.syntax import nodes as n
from wlcompat.catalog import find_constant, fold
from wlcompat.record import field, record, value

if TYPE_CHECKING:
    from translator.semantics.binder import BoundProgram


@value
class Unit:
    """A source text on its way into a program."""

    program: n.Program
    module: str = ""
    """The Python module that it becomes; empty where it is the whole program."""
    name: str = ""
    """What the program calls it, as in `SetName.procedure()`."""
    is_shared: bool = True
    """Whether the others see what it declares; the code of a window is its own."""
    class_name: str = ""
    """The class whose methods its procedures are; empty where the text decides."""
    all_global: bool = False
    """Whether all that it declares before its first procedure is seen by the others, as in a set of procedures."""
    block_starts: tuple[int, ...] = ()
    """Where its blocks begin, if it is a project file: comments belong to what stands in the same block."""
    taken: Taken | None = None
    """Where the text stood in the user's file, if it is not as it stood there."""
    _contents: dict[int, Contents] = field(default_factory=dict)
    _all_contents: list[Contents] = field(default_factory=list)

    def contents(self, part: n.Program | n.Procedure | n.BrokenProcedure) -> Contents:
        """Return what one of its procedures, or the program before the first of them, holds."""
        found = self._contents.get(id(part))
        if found is None:
            found = self._contents[id(part)] = Contents(part)
        return found

    def place(self, node: n.Node) -> int:
        """Return where a node stood in the user's file."""
        return self.taken.place(node.start) if self.taken is not None else node.start

    def all_contents(self) -> list[Contents]:
        """Return what each of its parts holds, internal procedures, lambdas and classes too."""
        if not self._all_contents:
            for part in (self.program, *self.program.procedures):
                self._all_contents.extend(self.contents(part).with_enclosed())
        return self._all_contents


@record
class Project:
    """The names that the units of a program show to one another, by folded name."""

    units: dict[str, BoundProgram] = field(default_factory=dict)
    classes: dict[str, ClassSymbol] = field(default_factory=dict)
    procedures: dict[str, list[ProcedureSymbol]] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    _enumerated: dict[str, list[tuple[ClassSymbol, MemberSymbol]]] = field(default_factory=dict)
    """The values of enumerations and combinations; several may have values of one name."""
    _of_classes: set[str] = field(default_factory=set)
    """The modules that declare a class: others write its name in front of the values of its enumerations."""
    members: dict[str, str] = field(default_factory=dict)
    """How a member or method is spelled in Python, for objects whose class is not known."""
    all_units: list[Unit] = field(default_factory=list)
    has_nullables: bool = False
    """Whether anything is declared with a type that has Null, such as `int?`."""
    changed: frozenset[str] | None = None
    """The last names of all that the program changes, once somebody has asked."""
    _locked: frozenset[str] | None = None
    _callers: Callers | None = None
    _values: NamedValues | None = None
    _one_of_several: set[int] | None = None
    _methods: dict[str, list[ProcedureSymbol]] = field(default_factory=dict)
    """By folded name, of all classes."""
    _named: dict[str, bool] = field(default_factory=dict)

    @property
    def named(self) -> NamedValues:
        """The constants and named types of all units; asked for once all have been added."""
        if self._values is None:
            self._values = NamedValues(part for unit in self.all_units for part in unit.all_contents())
        return self._values

    @property
    def locked(self) -> frozenset[str]:
        """The last names, folded, of all that CriticalSectionStart or USE is given."""
        if self._locked is None:
            parts = (part for unit in self.all_units for part in unit.all_contents())
            self._locked = frozenset(name for part in parts for name in part.locked)
        return self._locked

    @property
    def callers(self) -> Callers:
        """Who calls what."""
        if self._callers is None:
            self._callers = Callers(self.all_units)
        return self._callers

    def names(self, folded: str) -> bool:
        """Whether any unit has code with this name."""
        if folded not in self._named:
            parts = (part for unit in self.all_units for part in unit.all_contents())
            self._named[folded] = any(folded in part.names for part in parts)
        return self._named[folded]

    def is_one_of_several(self, symbol: ClassSymbol) -> bool:
        """Whether a class of several ancestors has this one among them: Python's `super()` is then no ancestor of it."""
        if self._one_of_several is None:
            heirs = (heir for heir in self.classes.values() if len(heir.parents) > 1)
            self._one_of_several = {id(ancestor) for heir in heirs for ancestor in heir.lineage()[1:]}
        return id(symbol) in self._one_of_several

    def add_unit(self, bound: BoundProgram) -> None:
        """Add a unit under the name of its source and of its module."""
        self.all_units.append(bound.unit)
        for name in (bound.unit.name, bound.unit.module):
            if name:
                self.units.setdefault(fold(name), bound)

    def add_classes(self, symbols: Iterable[ClassSymbol]) -> None:
        """Add the classes of a unit; of two of one name the first one counts."""
        for symbol in symbols:
            self.classes.setdefault(fold(symbol.name), symbol)

    def add_procedures(self, symbols: Iterable[ProcedureSymbol]) -> None:
        """Add the procedures of a unit that are not private."""
        for symbol in symbols:
            if "PRIVATE" not in symbol.node.modifiers:
                self.procedures.setdefault(fold(symbol.name), []).append(symbol)

    def add_variables(self, variables: Iterable[Variable], all_global: bool) -> None:
        """Add the global variables of a unit."""
        for variable in variables:
            if variable.is_global or variable.is_constant or (all_global and not variable.is_counter):
                self.variables.setdefault(fold(variable.name), variable)

    def variable(self, name: str) -> Variable | None:
        """Return the global variable of that name; from then on it is one of its module."""
        found = self.variables.get(fold(name))
        if found is not None:
            found.is_global = True
        return found

    def index_members(self, symbols: Iterable[ClassSymbol]) -> None:
        """Add the values of enumerations, and the spelling of members and methods."""
        for symbol in symbols:
            if symbol.kind == "CLASS":
                self._of_classes.add(symbol.module)
            for folded, member in symbol.members.items():
                if not member.is_behind:
                    self.members.setdefault(folded, member.python)
                if symbol.kind in ("ENUMERATION", "COMBINATION"):
                    self._enumerated.setdefault(folded, []).append((symbol, member))
            for folded, method in symbol.methods.items():
                self.members.setdefault(folded, method.python)
                self._methods.setdefault(folded, []).append(method)
            for folded, property_ in symbol.properties.items():
                self.members.setdefault(folded, property_.python)

    def enumerated(self, name: str, module: str) -> tuple[ClassSymbol, MemberSymbol] | None:
        """Return the enumeration and the value that a name in a module stands for; the module's own come first."""
        found = self._enumerated.get(fold(name))
        if found is None:
            return None
        own = next((value for value in found if value[0].module == module), None)
        if own is None and found[0][0].module in self._of_classes and find_constant(name) is not None:
            return None
        return own or found[0]

    def methods_named(self, name: str) -> list[ProcedureSymbol]:
        """Return the methods of that name of all classes."""
        return self._methods.get(method_key(name), [])
