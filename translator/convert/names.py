"""Which names of a program are its own: declared, or assigned without a declaration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from translator.semantics.walk import assigned_among, own_nodes, walk
from translator.syntax import nodes as n
from translator.syntax.vocabulary import value_names
from wlcompat import catalog
from wlcompat.catalog import fold
from wlcompat.record import field, record

_PROCEDURE_TYPES = frozenset(("procedure", "procedures"))


@record
class OwnNames:
    """The names of a program, folded; those of several texts can be put together."""

    callable: set[str] = field(default_factory=set)
    """Procedures, methods, classes, and variables that hold procedures."""
    members: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
    """Those that are seen everywhere."""
    types: set[str] = field(default_factory=set)

    def update(self, other: OwnNames) -> None:
        """Take in the names of another text."""
        self.callable |= other.callable
        self.members |= other.members
        self.variables |= other.variables
        self.types |= other.types


@record
class Local:
    """The variables of one procedure and of those inside it, and where it stands."""

    start: int
    end: int
    variables: set[str]


@record
class Scopes:
    """The names of one text."""

    own: OwnNames = field(default_factory=OwnNames)
    locals: list[Local] = field(default_factory=list)

    def is_own(self, name: str, offset: int) -> bool:
        """Whether the folded name is the program's at the place: a variable, member, procedure or class."""
        own = self.own
        if name in own.variables or name in own.callable or name in own.types or name in own.members:
            return True
        return any(name in local.variables for local in self._around(offset))

    def at(self, offset: int) -> Scopes:
        """Return what is seen at a place, with the local variables as if they were seen everywhere."""
        seen = self.own.variables.union(*(local.variables for local in self._around(offset)))
        return Scopes(OwnNames(self.own.callable, self.own.members, seen, self.own.types))

    def _around(self, offset: int) -> Iterator[Local]:
        return (local for local in self.locals if local.start <= offset <= local.end)


def names_of(program: n.Program) -> Scopes:
    """Collect the names of a text."""
    scopes = Scopes()
    own = scopes.own
    for body in (program.main, *program.handlers):
        _collect(own_nodes(body), own.variables, own)
    for part in program.procedures:
        local = Local(part.start, part.end, set())
        scopes.locals.append(local)
        _collect(walk(part), local.variables, own)
    for outer in (program.main, *program.handlers):
        for node in walk(outer):
            if isinstance(node, n.InternalProcedure | n.Lambda):
                local = Local(node.start, node.end, set())
                scopes.locals.append(local)
                _collect(walk(node), local.variables, own)
    for node in walk(program):
        if isinstance(node, n.Composite):
            own.types.add(fold(node.name.text))
            own.callable.add(fold(node.name.text))
            _collect(own_nodes(node), own.members, own)
        elif isinstance(node, n.Procedure) and node.name.text:
            own.callable.add(fold(node.name.text))
    return scopes


def _collect(nodes: Iterable[n.Node], variables: set[str], own: OwnNames) -> None:
    found = list(nodes)
    for node in found:
        if isinstance(node, n.Declaration):
            variables.update(fold(name.text) for name in node.names)
            if _holds_procedure(node.type):
                own.callable.update(fold(name.text) for name in node.names)
        elif isinstance(node, n.Let):
            variables.add(fold(node.name.text))
        elif isinstance(node, n.LetSeveral):
            variables.update(fold(name.text) for name in node.names)
        elif isinstance(node, n.Parameter):
            variables.add(fold(node.name.text))
            if node.type is not None and _holds_procedure(node.type):
                own.callable.add(fold(node.name.text))
        elif isinstance(node, n.Extern):
            variables.update(fold(part) for name in node.names for part in name.split("."))
        elif isinstance(node, n.Composite):
            variables.update(_bare_names(node.body))
    variables.update(fold(name.text) for name in assigned_among(found) if not _is_of_language(name.text))


def _bare_names(body: n.Block) -> Iterator[str]:
    """Yield the values of an enumeration: names that stand alone."""
    for statement in body.statements:
        if isinstance(statement, n.ExpressionStatement) and isinstance(statement.expression, n.Name):
            yield fold(statement.expression.text)


def _holds_procedure(type_: n.TypeNode) -> bool:
    return isinstance(type_, n.TypeName) and any(fold(word) in _PROCEDURE_TYPES for word in type_.words)


def _is_of_language(name: str) -> bool:
    """Whether assigning the name assigns something of the language, such as an object with properties."""
    function = catalog.find_function(name)
    return (
        catalog.find_constant(name) is not None
        or (function is not None and function.reads_like_variable)
        or fold(name) in {fold(spelling) for _, spelling in value_names()}
    )
