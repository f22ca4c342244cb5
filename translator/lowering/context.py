"""What every part of lowering shares: the program, the diagnostics, the imports, the comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic, Rule
from translator.semantics.binder import BoundProgram
from translator.semantics.set_aside import told
from translator.semantics.symbols import ClassSymbol, ProcedureSymbol, Scope, Variable
from translator.semantics.types import Type
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.record import field, record


class Typed(NamedTuple):
    """A Python expression and the static type of its value."""

    python: t.Expression
    type: Type


class Counter(NamedTuple):
    """What is known of a variable in the body of a loop over `range` that counts with it."""

    loop: n.ForCounted
    scope: Scope
    """That of the code around the body."""
    is_lower: bool
    """Whether it begins one lower in Python than in WLanguage."""


class CannotTranslate(Exception):
    """Raised where a statement cannot be translated; the statement then becomes a mark."""

    def __init__(self, rule: type[Rule], node: n.Node, **values: object) -> None:
        super().__init__(rule.code)
        self.rule = rule
        self.node = node
        self.values = values


class NoPlace(CannotTranslate):
    """Raised where a value is given to something that Python has no place for; the statement raises when reached."""


@record
class Counts:
    """What `check` reports of a source text."""

    statements: int = 0
    untranslated: int = 0
    unsupported: int = 0

    def now(self) -> tuple[int, int, int]:
        """Return the counts as they are now."""
        return self.statements, self.untranslated, self.unsupported


def own_mistake(node: n.Node, mistake: Exception) -> CannotTranslate:
    """Return what to say where the translator itself fails on a node."""
    return CannotTranslate(rules.OwnMistake, node, about=told(mistake))


@record
class Context:
    """The state of the lowering of one source text."""

    source: SourceText
    bound: BoundProgram
    scope: Scope
    diagnostics: list[Diagnostic] = field(default_factory=list)
    imports: dict[str, set[str]] = field(default_factory=dict)
    units: set[str] = field(default_factory=set)
    """The other modules of the program that this one uses."""
    units_at_import: set[str] = field(default_factory=set)
    """Those among them that must be there while this one is imported."""
    at_import: bool = False
    """Whether what is being lowered runs when the module is imported."""
    counts: Counts = field(default_factory=Counts)
    procedure: ProcedureSymbol | None = None
    """The procedure being lowered; None in the code before the first one."""
    returned: set[Type] = field(default_factory=set)
    """The types of the values that the procedure has been seen to return."""
    observed: dict[int, set[Type]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    """Marks to stand as comments above the statement being lowered."""
    marks: set[str] = field(default_factory=set)
    """The texts of all marks so far."""
    read_outside: dict[int, set[str]] = field(default_factory=dict)
    """By identity of a body, the names that it uses outside the loops that count with them."""
    limits_told: set[str] = field(default_factory=set)
    hoisted: list[t.Statement] = field(default_factory=list)
    """Statements that must stand before the one being lowered, such as the function for a lambda."""
    checks_errors: bool = False
    """Whether a function that fails goes to the CASE ERROR section of the procedure."""
    selected: Typed | None = None
    """The value of the SWITCH, where an item of a CASE names it."""
    alone: tuple[int, int] | None = None
    """Where the call stands that is the statement being lowered: nobody uses its result."""
    declared: ClassSymbol | None = None
    """The class whose block is being lowered."""
    subject: Typed | None = None
    """The object of the WITH block around."""
    browsed: Typed | None = None
    """The element that the condition of a FOR EACH is asked of: the names of its members may stand alone."""
    calls_unsupported: bool = False
    """Whether the statement being lowered calls a function that the runtime does not have."""

    lowest_values: dict[tuple[int, int], int | None] = field(default_factory=dict)
    """What a variable, in a loop that counts with it, is never below, by their identities; None: nobody can tell."""
    counting: dict[int, Counter] = field(default_factory=dict)
    """The counters of the loops over `range` around, by the identity of the variable."""
    only_types: bool = False
    """Whether the program is lowered for nothing but its types; what there is to remark is then not said."""

    @property
    def owner(self) -> ClassSymbol | None:
        """The class whose method, or whose own block, is being lowered."""
        return self.procedure.owner if self.procedure is not None else self.declared

    @property
    def is_class_body(self) -> bool:
        """Whether what is being lowered stands in the body of a Python class."""
        return self.procedure is None and self.at_import

    def report(self, rule: type[Rule], node: n.Node, **values: object) -> Diagnostic:
        """Add a diagnostic at the node."""
        diagnostic = rule.at(self.source.origin(node.start), **values)
        self.diagnostics.append(diagnostic)
        return diagnostic

    def remark(self, rule: type[Rule], node: n.Node, **values: object) -> None:
        """Add a diagnostic that also stands as a comment above the statement."""
        if self.only_types:
            return
        diagnostic = self.report(rule, node, **values)
        self.remarks.append(f"# {rule.code} {diagnostic.message}")
        self.marks.add(self.remarks[-1])

    def remarked(self, origin: int) -> list[t.Statement]:
        """Take the remarks so far, as the comments that they become."""
        comments: list[t.Statement] = [t.Comment(text, origin=origin) for text in dict.fromkeys(self.remarks)]
        self.remarks.clear()
        return comments

    def name(self, name: str, module: str = "wlcompat") -> t.Atom:
        """Return a name that the module imports."""
        self.imports.setdefault(module, set()).add(name)
        return t.Atom(name)

    def own(self, symbol: ClassSymbol | ProcedureSymbol | Variable) -> t.Expression:
        """Return what names a class, procedure or variable of the program: by its module where it is another's."""
        if not symbol.module or symbol.module == self.bound.module:
            return t.Atom(symbol.python)
        return t.Attribute(self.unit(symbol.module), symbol.python)

    def itself(self) -> t.Expression:
        """Return what a method calls the object that it is of; where it is GLOBAL there is but the class."""
        outer = self.procedure
        while outer is not None and outer.parent is not None:
            outer = outer.parent
        is_static = outer is not None and "GLOBAL" in outer.node.modifiers
        return self.own(self.owner) if is_static and self.owner is not None else t.Atom("self")

    def unit(self, module: str) -> t.Atom:
        """Return another module of the program, which this one then imports."""
        self.units.add(module)
        if self.at_import:
            self.units_at_import.add(module)
        return t.Atom(module)

    def written_here(self, python: str) -> str:
        """Return the text of an annotation or value without the name of the module that it is for."""
        if not self.bound.module or self.bound.module not in python:
            return python
        return re.sub(rf"\b{re.escape(self.bound.module)}\.", "", python)

    def _import_for(self, type_: Type) -> None:
        for module, name in type_.imports:
            if name:
                self.name(name, module)
            elif module != self.bound.module:
                self.units.add(module)

    @contextmanager
    def while_importing(self) -> Iterator[None]:
        """Lower what runs when the module is imported."""
        before, self.at_import = self.at_import, True
        try:
            yield
        finally:
            self.at_import = before

    def find_variable(self, name: str) -> Variable | None:
        """Return the variable that a name stands for where the code being lowered stands; members hide globals."""
        variable = self.scope.find(name)
        if variable is not None and variable.is_global and self.owner is not None:
            return None if self.owner.find_member(name) is not None else variable
        return variable

    def call(self, function: str, *arguments: t.Expression) -> t.Call:
        """Return a call of a function of the runtime."""
        return t.Call(self.name(function), arguments)

    def annotation(self, type_: Type, boxed: bool = False) -> str:
        """Return the annotation for a type, imported where it needs to be."""
        self._import_for(type_)
        annotation = self.written_here(type_.annotation)
        if boxed:
            self.name("Ref")
            return f"Ref[{annotation}]"
        return annotation

    def initial(self, type_: Type) -> t.Expression:
        """Return the value that a variable of the type has when it is declared without one."""
        initial = type_.initial_at_import if self.at_import else type_.initial
        for module, name in type_.imports:
            if not name and initial.startswith(f"{module}."):
                if module != self.bound.module:
                    self.unit(module)
            elif name and re.search(rf"\b{name}[(.)]", initial):
                self.name(name, module)
        return t.Atom(self.written_here(initial))

    def observe(self, parameter: Variable, type_: Type) -> None:
        """Note the type of a value that is passed to a parameter, for those that declare none."""
        self.observed.setdefault(id(parameter), set()).add(type_)

    def open_to_all(self, procedure: ProcedureSymbol) -> None:
        """Note that a procedure may be called from where nobody sees what is passed to its parameters."""
        for one in (procedure, *procedure.overloads):
            for parameter in one.parameters:
                self.observe(parameter, Type.UNKNOWN)

    @contextmanager
    def trial(self, is_used: bool = False) -> Iterator[None]:
        """Lower only to see a type: what is said and hoisted on the way does not count, nor, unless used, its imports."""
        imports = None if is_used else {module: set(names) for module, names in self.imports.items()}
        diagnostics, remarks, hoisted = len(self.diagnostics), len(self.remarks), len(self.hoisted)
        unsupported = self.calls_unsupported
        try:
            yield
        finally:
            del self.diagnostics[diagnostics:], self.remarks[remarks:], self.hoisted[hoisted:]
            self.calls_unsupported = unsupported
            if imports is not None:
                self.imports = imports

    @contextmanager
    def inside(self, scope: Scope, procedure: ProcedureSymbol | None) -> Iterator[None]:
        """Lower inside a procedure."""
        before = self.scope, self.procedure, self.returned, self.checks_errors
        self.scope, self.procedure, self.returned, self.checks_errors = scope, procedure, set(), False
        try:
            yield
        finally:
            if self.only_types:
                scope.reset()
            self.scope, self.procedure, self.returned, self.checks_errors = before

    @contextmanager
    def unchecked(self) -> Iterator[None]:
        """Lower calls whose failure the program tests itself."""
        before, self.checks_errors = self.checks_errors, False
        try:
            yield
        finally:
            self.checks_errors = before
