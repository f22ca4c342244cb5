"""What a name can stand for, and the scopes that hold the names."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cache

from translator.semantics.attributes import is_lock
from translator.semantics.contents import Contents
from translator.semantics.types import Type
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold
from wlcompat.record import field, individual


@individual
class Variable:
    """A variable, a constant or a parameter of the program."""

    name: str
    """As declared; all uses are written so."""
    python: str
    type: Type
    is_global: bool = False
    is_declared: bool = True
    """False where the program only assigns it; it then takes the type of its first value."""
    values: tuple[n.Expression, ...] = ()
    """What the program assigns or adds to it, where nothing declares it."""
    is_constant: bool = False
    boxed: bool = False
    """True where a called procedure assigns it, or a loop grows a buffer: the Python variable holds a Ref."""
    module: str = ""
    """The module whose variable it is; empty where the program is one source text."""
    is_shared: bool = False
    """Whether it is declared for all procedures: behind GLOBAL, or in a set of procedures."""
    is_counter: bool = False
    """Whether a loop makes it, without a declaration: then it belongs to its procedure alone."""
    is_settled: bool = False
    """Whether its type is that of what a loop has given it."""
    is_lock: bool = False
    """Whether its declaration says `<critical section>`: CriticalSectionStart takes it."""
    is_stored: bool = False
    """Whether its declaration, with its value, stands at the top of the module."""
    variant: str = ""
    """VARIANT or JSON where it is declared as such."""
    parts: str = ""
    """What the program assigns of it, where it is a variant: `members` or `elements`."""
    takes_values: bool = False
    """Whether the program assigns it numbers, texts and the like, where it is a variant."""


@individual
class MemberSymbol:
    """A member of a class or structure, or a value of an enumeration."""

    name: str
    python: str
    type: Type
    node: n.Declaration | None = None
    initial: n.Expression | None = None
    is_static: bool = False
    is_behind: bool = False
    """Whether a property or method has its name, so that other code means that."""

    @property
    def is_lock(self) -> bool:
        """Whether its declaration says `<critical section>`: CriticalSectionStart takes it."""
        return self.node is not None and is_lock(self.node.type)


@individual
class PropertySymbol:
    """A property of a class: what runs when it is read and when it is assigned."""

    python: str
    read: ProcedureSymbol | None = None
    write: ProcedureSymbol | None = None

    @property
    def type(self) -> Type:
        """The type of its value."""
        if self.read is not None and self.read.result is not Type.VOID:
            return self.read.result
        return (
            self.write.parameters[0].type
            if self.write is not None and self.write.parameters
            else Type.UNKNOWN
        )


@individual
class ClassSymbol:
    """A class, structure, enumeration or combination of the program; `kind` is the keyword's terminal."""

    name: str
    python: str
    kind: str
    node: n.Composite
    bases: tuple[str, ...] = ()
    members: dict[str, MemberSymbol] = field(default_factory=dict)
    """By folded name, in the order of their declaration."""
    methods: dict[str, ProcedureSymbol] = field(default_factory=dict)
    properties: dict[str, PropertySymbol] = field(default_factory=dict)
    parents: list[ClassSymbol] = field(default_factory=list)
    module: str = ""
    is_filled: bool = False
    """Whether the runtime fills its objects, and so needs to know the types of the members."""

    @property
    def qualified(self) -> str:
        """The Python name as another module of the program writes it."""
        return f"{self.module}.{self.python}" if self.module else self.python

    @property
    def is_open(self) -> bool:
        """Whether it has ancestors that the program does not declare, and so members that nobody knows."""
        return any(len(c.bases) > len(c.parents) for c in self.lineage())

    @property
    def first_value(self) -> str:
        """The Python name of the first value of an enumeration."""
        return next((member.python for member in self.members.values()), "")

    def lineage(self) -> list[ClassSymbol]:
        """Return the class and its ancestors, each once."""
        found, seen = [self], {self}
        for one in found:  # which grows
            for parent in one.parents:
                if parent not in seen:
                    seen.add(parent)
                    found.append(parent)
        return found

    def find_member(self, name: str) -> MemberSymbol | None:
        """Return the member of that name, an inherited one too."""
        folded = fold(name)
        return next(filter(None, [c.members.get(folded) for c in self.lineage()]), None)

    def find_property(self, name: str) -> PropertySymbol | None:
        """Return the property of that name, an inherited one too."""
        folded = fold(name)
        return next(filter(None, [c.properties.get(folded) for c in self.lineage()]), None)

    @property
    def constructor(self) -> ProcedureSymbol | None:
        """Its constructor, an inherited one too."""
        return self.find_method("constructor")

    def find_method(self, name: str) -> ProcedureSymbol | None:
        """Return the method of that name, an inherited one too."""
        key = method_key(name)
        return next(filter(None, [c.methods.get(key) for c in self.lineage()]), None)


@individual
class ProcedureSymbol:
    """A procedure or method of the program."""

    name: str
    python: str
    node: n.Procedure
    contents: Contents
    scope: Scope
    owner: ClassSymbol | None = None
    parent: ProcedureSymbol | None = None
    """For an internal procedure the one around it."""
    parameters: tuple[Variable, ...] = ()
    result: Type = Type.VOID
    result_variable: Variable | None = None
    """What holds its result where it says `RETURN = value`, which does not leave it."""
    overloads: list[ProcedureSymbol] = field(default_factory=list)
    """The others of that name, which take other parameters; only the first one has them."""
    is_property: bool = False
    assigned: set[int] = field(default_factory=set)
    """The positions of the parameters that it assigns for its caller."""
    changes_parameters: bool = False
    """Whether it assigns `MyParameters[...]`: then all its parameters are cells, in that list too."""
    module: str = ""


class Scope:
    """The names of a procedure, or of the code before the first one."""

    def __init__(
        self,
        reserved: frozenset[str],
        parent: Scope | None = None,
        is_nested: bool = False,
        *,
        module: str = "",
        outside: Callable[[str], Variable | None] | None = None,
    ) -> None:
        self.parent = parent
        self._module = module
        self._outside = outside
        """Finds the variables that other source texts of the program show."""
        self.is_nested = is_nested
        """True for internal procedures and lambdas, which see the variables of the code around them."""
        self.reserved = reserved
        self._outer_assigned: list[Variable] = []
        self._procedures: dict[str, ProcedureSymbol] = {}
        self._variables: dict[str, Variable] = {}
        self._taken: set[str] = set()
        self._undeclared: list[Variable] = []

    def declare(
        self, name: str, type_: Type, *, is_global: bool = False, is_declared: bool = True
    ) -> Variable:
        """Add a variable; one that is declared twice keeps its first spelling and Python name."""
        found = self._variables.get(fold(name))
        if found is not None:
            found.is_declared = found.is_declared or is_declared
            return found
        hidden = self.parent.find_here(name) if self.is_nested and self.parent is not None else None
        python = self.python_name(name) if hidden is None else hidden.python
        variable = Variable(name, python, type_, is_global, is_declared, module=self._module)
        self._variables[fold(name)] = variable
        if not is_declared:
            self._undeclared.append(variable)
        return variable

    def find_here(self, name: str) -> Variable | None:
        """Return the variable that this scope itself holds."""
        return self._variables.get(fold(name))

    def find(self, name: str) -> Variable | None:
        """Return the variable that the name stands for; one of the outer scope is from then on global."""
        found = self.find_here(name)
        if found is not None:
            return found
        if self.parent is None:
            return self._outside(name) if self._outside is not None else None
        if self.is_nested:
            return self.parent.find(name)
        found = self.parent.find(name)
        if found is None or found.is_counter:
            return None
        found.is_global = True
        return found

    def find_counter(self, name: str) -> Variable | None:
        """Return the variable that a loop counts with; one of the main code's own belongs to that code alone.

        So does one that a loop of the code around made, and nothing declares.
        """
        if self.parent is not None and not self.is_nested and self.find_here(name) is None:
            outer = self.parent.find_here(name)
            if outer is not None and not outer.is_shared:
                return None
        found = self.find(name)
        return None if found is not None and found.is_counter and self.find_here(name) is None else found

    def declare_parameter(self, name: str, type_: Type) -> Variable:
        """Add a parameter; a second one of the same name gets a Python name of its own."""
        if fold(name) in self._variables:
            return Variable(name, self.python_name(name), type_)
        return self.declare(name, type_)

    def declare_procedure(self, name: str, symbol: ProcedureSymbol) -> None:
        """Add an internal procedure."""
        self._procedures[fold(name)] = symbol

    def find_procedure(self, name: str) -> ProcedureSymbol | None:
        """Return the internal procedure of that name that the code of this scope sees."""
        found = self._procedures.get(fold(name))
        if found is None and self.is_nested and self.parent is not None:
            return self.parent.find_procedure(name)
        return found

    def assigns(self, variable: Variable) -> None:
        """Note that code of this scope assigns the variable."""
        if variable.module and variable.module != self._root()._module:
            return
        outer = variable.is_global or variable not in self._variables.values()
        if outer and variable not in self._outer_assigned:
            self._outer_assigned.append(variable)

    def note_values(self, assignments: Iterable[n.Assignment]) -> None:
        """Keep with each variable that nothing declares what these assign to it."""
        if not self._undeclared:
            return
        given: dict[str, list[n.Expression]] = {}
        for node in assignments:
            if isinstance(node.target, n.Name):
                given.setdefault(fold(node.target.text), []).append(node.value)
        for variable in self._undeclared:
            variable.values = tuple(given.get(fold(variable.name), ()))

    def undeclared_names(self) -> set[str]:
        """Return the folded names of the variables that the program only assigns."""
        return {fold(variable.name) for variable in self._undeclared}

    def reset(self) -> None:
        """Forget what was only found out by lowering for types."""
        self._outer_assigned.clear()
        for variable in self._undeclared:
            variable.is_declared = False
        for variable in self._variables.values():
            if variable.is_settled:
                variable.type, variable.is_settled = Type.UNKNOWN, False
        self._taken = {variable.python for variable in self._variables.values()}
        self._taken |= {symbol.python for symbol in self._procedures.values()}

    def outer_assigned(self) -> list[Variable]:
        """Return the variables of outer scopes that code of this scope assigns."""
        return self._outer_assigned

    def _root(self) -> Scope:
        return self if self.parent is None else self.parent._root()

    def temporary(self, name: str) -> str:
        """Return a Python name for a variable that the program does not have."""
        python, number = name, 2
        while python in self:
            python, number = f"{name}_{number}", number + 1
        self._taken.add(python)
        return python

    def variables(self) -> Iterator[Variable]:
        """Yield the variables in the order of their declaration."""
        yield from self._variables.values()

    def __contains__(self, python: object) -> bool:
        """Whether a Python name has a meaning already where code of this scope stands."""
        if python in self._taken or python in self.reserved or python in reserved_names():
            return True
        around = self.parent if self.is_nested else None
        return around is not None and python in around

    def python_name(self, name: str) -> str:
        """Return a Python name for something that the program has."""
        python = python_identifier(name, self)
        self._taken.add(python)
        return python


_SPECIAL_METHODS = {
    **dict.fromkeys(("constructor", "constructeur"), "constructor"),
    **dict.fromkeys(("destructor", "destructeur"), "destructor"),
}


def method_key(name: str) -> str:
    """Return under which name a method is found: constructors and destructors have one for both languages."""
    folded = fold(name)
    return _SPECIAL_METHODS.get(folded, folded)


def special_method(name: str) -> str:
    """Return the one name of a constructor or destructor in either language, empty for any other procedure."""
    return _SPECIAL_METHODS.get(fold(name), "")


def python_identifier(name: str, *taken: Container[str]) -> str:
    """Return the name as Python can have it: spelled as the user did, `_` behind it where one of those has it.

    Of the signs `__` that a name begins with one stays: inside a class Python takes such a name for another.
    """
    python = undeclared_identifier(name, *taken)
    if python.startswith("__") and not python.endswith("__"):
        return undeclared_identifier(f"_{python.lstrip('_')}", *taken)
    return python


def undeclared_identifier(name: str, *taken: Container[str]) -> str:
    """Return the same for a member that nobody declares, as those of variants: their objects know names with `__`."""
    python = name if name.isidentifier() else "".join(c if f"a{c}".isidentifier() else "_" for c in name)
    if not python.isidentifier():
        python = f"_{python}"
    while (
        keyword.iskeyword(python) or keyword.issoftkeyword(python) or any(python in names for names in taken)
    ):
        python += "_"
    return python


_USED_BY_GENERATED_CODE = {
    "main",
    "Any",
    "Callable",
    "Enum",
    "IntFlag",
    "auto",
    "chain",
    "copy",
    "dataclass",
    "field",
    "self",
}


@cache
def reserved_names() -> frozenset[str]:
    """Return the Python names that generated code may use itself and that the user's names keep clear of."""
    return frozenset({*catalog.support_names(), *dir(builtins), *_USED_BY_GENERATED_CODE})
