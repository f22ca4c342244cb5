"""What a procedure holds: its nodes by their kind, found in one walk for all who ask."""

from __future__ import annotations

from operator import attrgetter
from typing import TypeVar

from translator.semantics.walk import PARTS
from translator.syntax import nodes as n
from wlcompat.catalog import find_function, fold

_NodeT = TypeVar("_NodeT", bound=n.Node)
_ENCLOSED = frozenset({n.InternalProcedure, n.Lambda, n.Composite})


class Contents:
    """The nodes of a procedure with the defaults of its parameters, or of the code before the first one; with handlers.

    What stands inside internal procedures, lambdas and classes is theirs: see `enclosed`.
    """

    __slots__ = ("_by_kind", "_enclosed", "_first_uses", "_made", "functions", "names")

    def __init__(self, node: n.Procedure | n.BrokenProcedure | n.Program | n.Composite) -> None:
        self._by_kind = _by_kind(_blocks(node))
        self._enclosed: dict[int, Contents] | None = None
        self._first_uses: dict[str, int] | None = None
        self._made: dict[str, list[n.TypeNode]] | None = None
        self.names = frozenset([fold(name.text) for name in self.of(n.Name)])
        """The names that stand for anything in the code, folded; no members."""
        self.functions = [node.procedure for node in self.of(n.InternalProcedure)]
        """The internal procedures and lambdas."""
        self.functions += [node.procedure for node in self.of(n.Lambda)]

    def of(self, kind: type[_NodeT]) -> list[_NodeT]:
        """Return the nodes of one kind, in the order of the source."""
        return self._by_kind.get(kind, [])  # type: ignore[return-value]

    def of_kinds(self, *kinds: type[_NodeT]) -> list[_NodeT]:
        """Return the nodes of some kinds in the order of the source; of two at one place the kind named first."""
        by_kind: dict[type[_NodeT], list[_NodeT]] = self._by_kind  # type: ignore[assignment]
        found = [node for kind in kinds if kind in by_kind for node in by_kind[kind]]
        if len(found) > 1:
            found.sort(key=attrgetter("start"))
        return found

    @property
    def first_uses(self) -> dict[str, int]:
        """By folded name, where it stands first as a variable, be it to be declared."""
        if self._first_uses is None:
            self._first_uses = {}
            called = self.called
            for node in sorted(self.of(n.Name), key=attrgetter("start")):
                if id(node) not in called:
                    self._first_uses.setdefault(fold(node.text), node.start)
        return self._first_uses

    @property
    def made(self) -> dict[str, list[n.TypeNode]]:
        """By the folded name of a variable or member, the types of what `new` makes for it."""
        if self._made is None:
            self._made = {}
            for assignment in self.of(n.Assignment):
                if isinstance(assignment.value, n.New):
                    self._made.setdefault(_last_name(assignment.target), []).append(assignment.value.type)
            for declaration in self.of(n.Declaration):
                if isinstance(declaration.initial, n.New):
                    for name in declaration.names:
                        self._made.setdefault(fold(name.text), []).append(declaration.initial.type)
        return self._made

    @property
    def called(self) -> set[int]:
        """The identities of what stands in front of the parentheses of calls."""
        return {id(node.callee) for node in self.of(n.Call)}

    @property
    def locked(self) -> set[str]:
        """The last names, folded, of what CriticalSectionStart or USE is given."""
        held = [use.lock for use in self.of(n.Use)]
        for call in self.of(n.Call):
            if _is_locking(call.callee):
                held += filter(None, call.arguments[:1])
        return {_last_name(node) for node in held}

    @property
    def members(self) -> frozenset[str]:
        """The names of members, methods too, that the code uses of any object, folded."""
        of_others = {fold(node.name) for node in self.of(n.Member)}
        return frozenset({*of_others, *(fold(node.name) for node in self.of(n.SelfMember))})

    @property
    def enclosed(self) -> dict[int, Contents]:
        """What the internal procedures, lambdas and classes hold, by the identity of what they consist of."""
        if self._enclosed is None:
            self._enclosed = {id(function): Contents(function) for function in self.functions}
            self._enclosed.update((id(node), Contents(node)) for node in self.of(n.Composite))
        return self._enclosed

    def with_enclosed(self) -> list[Contents]:
        """Return this and all that is enclosed in it."""
        found = [self]
        for inner in self.enclosed.values():
            found += inner.with_enclosed()
        return found


def _is_locking(callee: n.Expression) -> bool:
    function = find_function(callee.text) if isinstance(callee, n.Name) else None
    return function is not None and any("CriticalSection" in p.kind.names for p in function.parameters)


def _last_name(target: n.Expression) -> str:
    match target:
        case n.Name(text=name) | n.SelfMember(name=name) | n.Member(name=name):
            return fold(name)
    return ""


def _blocks(node: n.Procedure | n.BrokenProcedure | n.Program | n.Composite) -> list[n.Node]:
    body = node.main if isinstance(node, n.Program) else node.body
    handlers = () if isinstance(node, n.Composite) else node.handlers
    parameters = node.parameters if isinstance(node, n.Procedure) else ()
    defaults = (parameter.default for parameter in parameters if parameter.default is not None)
    return [*defaults, body, *(handler.body for handler in handlers)]


def _by_kind(blocks: list[n.Node]) -> dict[type[n.Node], list[n.Node]]:
    found: dict[type[n.Node], list[n.Node]] = {}
    stack = blocks[::-1]
    while stack:
        node = stack.pop()
        kind = type(node)
        if kind in found:
            found[kind].append(node)
        else:
            found[kind] = [node]
        if kind in _ENCLOSED:
            continue
        for name in PARTS[kind]:
            part = getattr(node, name)
            if type(part) is tuple:
                stack.extend([item for item in part[::-1] if item is not None])
            elif part is not None:
                stack.append(part)
    return found
