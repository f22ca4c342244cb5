"""The types that a program leaves open: results of procedures, and parameters without a type."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from translator.lowering import bodies
from translator.lowering.comments import Comments
from translator.lowering.context import Context
from translator.lowering.statements import Statements
from translator.processes import Found
from translator.semantics.binder import BoundProgram
from translator.semantics.constant_types import type_of_constant
from translator.semantics.contents import Contents
from translator.semantics.symbols import ProcedureSymbol, Scope, method_key
from translator.semantics.types import Type, common_type
from translator.semantics.visible import Visible
from translator.semantics.walk import ASSIGNING, assigned_among
from translator.source import SourceText
from translator.syntax import nodes as n
from wlcompat.catalog import fold
from wlcompat.record import field, record

Units = Sequence[tuple[SourceText, BoundProgram]]

_WHOLE, _DECIMAL = (Type.BOOLEAN, Type.INTEGER), (Type.REAL, Type.CURRENCY, Type.NUMERIC)
_SIMPLE = (*_WHOLE, *_DECIMAL, Type.STRING, Type.BUFFER)
_ROUNDS = 8
"""Procedures that call one another are looked at more than once."""
_TELLING = (
    n.Let,
    n.LetSeveral,
    n.ConstantBlock,
    n.ForEach,
    n.ForEachRecord,
    n.InternalProcedure,
    n.Composite,
)
"""The statements that say themselves of which type something is."""


def infer_types(units: Units) -> None:
    """Give a type to results that are always of one, and to parameters that always get one."""
    steps = inferring(units, range(len(units)))
    with suppress(StopIteration):
        news = next(steps)
        while True:
            news = steps.send(news)


def inferring(units: Units, share: Sequence[int]) -> Generator[Found, Found, None]:
    """Infer types: yield what the units of a share tell the others, get what all of them tell; several times.

    Lowers the units for nothing but their types, and only the statements that say something of those left open. A
    unit sees at once what it finds itself, and what the others find in the next round: so it makes no difference in
    which order they are looked at, and whether in one process.
    """
    symbols = [s for _, bound in units for s in bound.by_node.values() if s.parent is None]
    open_ones = {id(s) for s in symbols if _is_open(s)}
    if not open_ones:
        return
    untyped = [s for s in symbols if _has_untyped_parameter(s)]
    # What is passed to a parameter stands where its procedure is named, for a constructor where its class is
    passed_to = {fold(s.name) for s in untyped}
    if untyped:
        passed_to |= {folded for _, bound in units for folded in bound.classes}
    parameters = {id(p): number for number, p in enumerate(p for s in untyped for p in s.parameters)}
    called_by_name = _open_to_texts(untyped, units)
    visible = [Visible(bound) for _, bound in units]
    looked_at = {number: _Unit(_looks(units[number], open_ones, passed_to), parameters) for number in share}
    inside, results, doubtful = set[int](), set[str](), True
    for round_ in range(_ROUNDS):
        found: dict[int, _News] = {}
        for number, unit in looked_at.items():
            with visible[number].as_it_is():
                found[number] = unit.take(inside, results, is_first=round_ == 0)
                found[number].types = visible[number].types()
        found = yield found
        for number, news in found.items():
            visible[number].show(news.types)
        inside = _settle_parameters(
            untyped, parameters, [news.passed for news in found.values()], called_by_name
        )
        results = {name for news in found.values() for name in news.results}
        doubtful = any(news.is_doubtful for news in found.values())
        if not (inside or results or doubtful):
            return


@record
class _News:
    """What a unit tells the others."""

    passed: dict[int, set[Type]]
    """The types of what it passes to parameters without a type, by their number."""
    results: set[str]
    """The folded names of the procedures whose result has got another type."""
    is_doubtful: bool
    """Whether it must be looked at again in any case."""
    types: list[Type] = field(default_factory=list)
    """Those of what the others see of it."""


class _Unit:
    """A unit whose types are looked for."""

    def __init__(self, looks: Iterable[_Look], parameters: Mapping[int, int]) -> None:
        self._looks = list(looks)
        self._parameters = parameters

    def take(self, inside: set[int], results: set[str], is_first: bool) -> _News:
        """Look at what may have changed with the parameters of some procedures and the results of others."""
        again = [
            look
            for look in self._looks
            if is_first or look.is_doubtful or id(look.symbol) in inside or _names(look.contents, results)
        ]
        for look in self._looks:
            look.has_new_result = False
        for look in again:
            look.take(is_first)
        passed: dict[int, set[Type]] = {}
        for look in self._looks:
            for identity, types in look.passed.items():
                if identity in self._parameters:
                    passed.setdefault(self._parameters[identity], set()).update(types)
        new = {look.name for look in self._looks if look.has_new_result}
        return _News(passed, new, any(look.is_doubtful for look in self._looks))


class _Look:
    """A procedure, or the code before the first one, that is lowered for what it says of types."""

    def __init__(
        self,
        statements: Statements,
        bound: BoundProgram,
        symbol: ProcedureSymbol | None,
        passed_to: set[str],
    ) -> None:
        self._statements = statements
        self._bound = bound
        self.symbol = symbol
        self.name = fold(symbol.name) if symbol is not None else ""
        self.contents = symbol.contents if symbol is not None else bound.contents
        self._telling = _telling(self.contents, symbol.scope if symbol else bound.main, passed_to)
        self.has_new_result = False
        """Whether the type of the result was found when it was looked at last."""
        self.is_doubtful = False
        """Whether the type of the result rests on some of the values that are returned alone."""
        self.passed: dict[int, set[Type]] = {}
        """The types of what it passes to the parameters of others, by their identity."""

    def take(self, is_first: bool) -> None:
        """Lower the code; at first results of unknown type do not count: it may return what it returns itself.

        A mistake of ours is told when the code is lowered in earnest; here types stay open for it.
        """
        try:
            self._take(is_first)
        except Exception:
            self._statements.start_afresh()

    def _take(self, is_first: bool) -> None:
        context, symbol = self._statements.context, self.symbol
        context.observed = self.passed = {}
        self._statements.is_needed = self._tells
        if symbol is None:
            bodies.procedure_body(self._statements, self.contents, self._bound.program.main)
            self._bound.main.reset()
            return
        with context.inside(symbol.scope, symbol):
            bodies.procedure_body(self._statements, self.contents, symbol.node.body, symbol.node.handlers)
            known = context.returned - {Type.UNKNOWN} if is_first else context.returned
            self.is_doubtful = is_first and Type.UNKNOWN in context.returned and bool(known)
            if symbol.node.result is None and symbol.result is not Type.VOID:
                result = common_type(known)
                self.has_new_result = result != symbol.result
                symbol.result = result

    def _tells(self, node: n.Node) -> bool:
        """Whether a node, or one inside it, says anything of types that were left open."""
        position = bisect_left(self._telling, node.start)
        return position < len(self._telling) and self._telling[position] < node.end


def _telling(contents: Contents, scope: Scope, passed_to: set[str]) -> list[int]:
    """Return where code says anything of types that were left open."""
    nodes: list[n.Node] = []
    for part in contents.with_enclosed():
        nodes += [node for node in part.of(n.Return) if node.value is not None]
        for kind in _TELLING:
            nodes += part.of(kind)
        for name in assigned_among(part.of_kinds(*ASSIGNING)):
            variable = scope.find_here(name.text)
            if part is not contents or (variable is not None and not variable.is_declared):
                nodes.append(name)
        if not passed_to:
            continue
        nodes += [node for node in part.of(n.Name) if fold(node.text) in passed_to]
        nodes += [node for node in part.of(n.Member) if fold(node.name) in passed_to]
        nodes += [node for node in part.of(n.SelfMember) if fold(node.name) in passed_to]
        nodes += [node for node in part.of(n.TypeName) if not passed_to.isdisjoint(map(fold, node.names))]
    return sorted(node.start for node in nodes)


def _looks(
    unit: tuple[SourceText, BoundProgram], open_ones: set[int], passed_to: set[str]
) -> Iterator[_Look]:
    source, bound = unit
    context = Context(source, bound, bound.main, only_types=True)
    statements = Statements(context, Comments(source, ()))
    if passed_to:
        yield _Look(statements, bound, None, passed_to)
    for symbol in bound.by_node.values():
        if symbol.parent is None and (id(symbol) in open_ones or _names(symbol.contents, passed_to)):
            yield _Look(statements, bound, symbol, passed_to)


def _open_to_texts(
    untyped: Sequence[ProcedureSymbol], units: Sequence[tuple[SourceText, BoundProgram]]
) -> set[int]:
    """Return the identities of the procedures that a text of the program names: it may call them by their name."""
    if not untyped:
        return set()
    parts = (part for _, bound in units for part in bound.unit.all_contents())
    ends = (text.value.rpartition(".")[2] for part in parts for text in part.of(n.String))
    named = {fold(end) for end in ends if end.isidentifier()}
    return {id(symbol) for symbol in untyped if fold(symbol.name) in named}


def _settle_parameters(
    untyped: Sequence[ProcedureSymbol],
    parameters: Mapping[int, int],
    passed: Iterable[Mapping[int, set[Type]]],
    called_by_name: set[int],
) -> set[int]:
    """Give their type to the parameters without one that always get values of one type.

    A method gets what is passed to those that it stands in for, and they what it gets. Returns the identities of the
    procedures whose parameters have got a type.
    """
    got: list[set[Type]] = [set() for _ in parameters]
    for by_unit in passed:
        for number, types in by_unit.items():
            got[number] |= types
    seen: dict[tuple[int, int], set[Type]] = {}
    for symbol in untyped:
        first = _first_of(symbol)
        for position, variable in enumerate(symbol.parameters):
            types = seen.setdefault((id(first), position), set())
            types |= {Type.UNKNOWN} if id(symbol) in called_by_name else got[parameters[id(variable)]]
    settled: set[int] = set()
    for symbol in untyped:
        first = _first_of(symbol)
        for position, (variable, node) in enumerate(
            zip(symbol.parameters, symbol.node.parameters, strict=True)
        ):
            types = seen[id(first), position]
            if types == {Type.PROCEDURE, Type.STRING}:  # procedures, some of them by name
                types = {Type.PROCEDURE}
            if node.type is None and len(types) == 1 and variable.type is Type.UNKNOWN:
                (only,) = types
                if _loses_default(node.default, only, symbol.scope):
                    continue
                variable.type = only
                if variable.type is not Type.UNKNOWN:
                    settled.add(id(symbol))
    return settled


def _loses_default(default: n.Expression | None, passed: Type, scope: Scope) -> bool:
    """Whether the default of a parameter without a type is no value of the type that calls pass."""
    if default is None or passed not in _SIMPLE:
        return False
    own = type_of_constant(default, scope.parent or scope)
    if own is Type.INTEGER and passed is Type.BOOLEAN:
        return not (isinstance(default, n.Integer) and default.value in (0, 1))
    fits = own is passed or (own in _WHOLE and passed in (*_WHOLE, *_DECIMAL))
    return own in _SIMPLE and not fits


def _first_of(symbol: ProcedureSymbol) -> ProcedureSymbol:
    """Return the method of the furthest ancestor that a method stands in for; the procedure itself where there is none."""
    if symbol.owner is None or symbol.is_property:
        return symbol
    methods = [ancestor.methods.get(method_key(symbol.name)) for ancestor in symbol.owner.lineage()]
    return next((method for method in reversed(methods) if method is not None), symbol)


def _names(contents: Contents, procedures: set[str]) -> bool:
    """Whether code names one of the procedures or classes, by folded name."""
    return bool(procedures) and any(
        not part.names.isdisjoint(procedures)
        or not part.members.isdisjoint(procedures)
        or any(not procedures.isdisjoint(map(fold, node.names)) for node in part.of(n.TypeName))
        for part in contents.with_enclosed()
    )


def _is_open(symbol: ProcedureSymbol) -> bool:
    return (symbol.result is Type.UNKNOWN and symbol.node.result is None) or _has_untyped_parameter(symbol)


def _has_untyped_parameter(symbol: ProcedureSymbol) -> bool:
    untyped = zip(symbol.parameters, symbol.node.parameters, strict=True)
    return any(p.type is Type.UNKNOWN and node.type is None for p, node in untyped)
