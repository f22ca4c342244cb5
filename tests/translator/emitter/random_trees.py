"""Python trees made at random: every kind of expression and statement, short and long, always the same from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, TypeVar

from translator.target import tree as t

_T = TypeVar("_T")
_SYLLABLES = ("n", "arr", "Client", "_value", "Été", "total", "Adresse", "s", "ligne_", "x")
_TEXTS = (
    "",
    "a",
    'say "no"',
    "it's",
    "\t",
    "déjà vu",
    "漢字",
    "{0}",
    "\\",
    "both ' and \"",
    "a rather long sentence, ",
)
_OPERATORS = {
    t.OR: ("or",),
    t.AND: ("and",),
    t.COMPARE: ("==", "<", ">=", "in", "not in", "is", "is not"),
    t.BIT_OR: ("|",),
    t.BIT_XOR: ("^",),
    t.BIT_AND: ("&",),
    t.SHIFT: ("<<", ">>"),
    t.SUM: ("+", "-"),
    t.PRODUCT: ("*", "/", "//", "%"),
    t.POWER: ("**",),
}
_LITERALS = ("0", "12", "-1", "2.5", "None")
_TYPES = ("int", "str", "bool", "None", "Client.Adresse", "Any")


class Maker:
    """Makes trees."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def module(self) -> t.Module:
        """Return a module of some variables, functions and classes."""
        variables: list[t.Statement] = [self.assignment() for _ in range(self.below(3))]
        definitions = [
            self.one_of(self.function, self.class_, self.comment)(3) for _ in range(1 + self.below(3))
        ]
        definitions.append(self.function(3))
        return t.Module("random.wl", [], {}, variables, definitions, has_main=self.likely(0.3))

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)

    def likely(self, probability: float) -> bool:
        return self._random.random() < probability

    def one_of(self, *choices: _T) -> _T:
        return self._random.choice(choices)

    def many(self, make: Callable[[], _T], least: int, most: int) -> tuple[_T, ...]:
        return tuple(make() for _ in range(self._random.randint(least, most)))

    def name(self) -> str:
        return "v" + "".join(self.many(lambda: self.one_of(*_SYLLABLES), 1, self.one_of(2, 3, 8)))

    def text(self) -> str:
        pieces = self.many(lambda: self.one_of(*_TEXTS), 1, self.one_of(1, 3, 6))
        return self.one_of("", "", "\r\n").join(pieces)

    def type_(self, depth: int = 2) -> str:
        match self.below(6) if depth else 0:
            case 4:
                inner = self.many(lambda: self.type_(depth - 1), 1, 2)
                return f"{self.one_of('list', 'dict', 'AssociativeArray')}[{', '.join(inner)}]"
            case 5:
                return f"{self.type_(depth - 1)} | None"
        return self.one_of(*_TYPES, self.name(), f"{self.name()}.{self.name()}")

    def atom(self) -> t.Expression:
        return t.Atom(
            self.one_of(
                self.name(), self.name(), f"{self.name()}.{self.name()}", *["0", "12", "-1", "2.5", "None"]
            )
        )

    def expression(self, depth: int = 4) -> t.Expression:
        if depth == 0 or self.likely(0.2):
            return self.one_of(self.atom, self.atom, lambda: t.TextLiteral(self.text()))()
        kinds: tuple[Callable[[int], t.Expression], ...] = (
            self.call,
            self.call,
            self.attribute,
            self.infix,
            self.infix,
            self.infix,
            self.prefix,
            self.ternary,
            self.bracketed,
            self.subscript,
            self.rare,
        )
        return self.one_of(*kinds)(depth - 1)

    def place(self, depth: int) -> t.Expression:
        """Return what can be assigned."""
        kinds = (lambda _: t.Atom(self.name()), lambda _: t.Atom(self.name()), self.attribute, self.subscript)
        return self.one_of(*kinds)(depth)

    def owner(self, depth: int) -> t.Expression:
        """Return what can be called or have attributes."""
        if depth == 0 or self.likely(0.4):
            return t.Atom(self.name())
        choices = (self.call, self.attribute, self.subscript, self.infix)
        return self.one_of(*choices, lambda _: t.TextLiteral(self.text()))(depth - 1)

    def call(self, depth: int) -> t.Expression:
        function = self.owner(depth)
        if isinstance(function, t.TextLiteral):
            function = t.Attribute(function, "join")
        arguments = self.many(lambda: self.expression(depth), 0, 3)
        if self.likely(0.05):
            arguments += (t.Atom(f"*{self.name()}"),)
        return t.Call(function, arguments, self.many(lambda: (self.name(), self.expression(depth)), 0, 1))

    def attribute(self, depth: int) -> t.Expression:
        return t.Attribute(self.owner(depth), self.name())

    def infix(self, depth: int) -> t.Expression:
        level = self.one_of(*_OPERATORS)
        operands = self.many(lambda: self.expression(depth), 2, 2 if level == t.POWER else 4)
        operators = tuple(self.one_of(*_OPERATORS[level]) for _ in operands[1:])
        return t.Infix(operands, operators, level)

    def prefix(self, depth: int) -> t.Expression:
        return t.Prefix(self.one_of("not", "-", "~"), self.expression(depth))

    def ternary(self, depth: int) -> t.Expression:
        return t.Ternary(self.expression(depth), self.expression(depth), self.expression(depth))

    def bracketed(self, depth: int) -> t.Expression:
        items = self.many(lambda: self.expression(depth), 0, 4)
        return self.one_of(t.Tuple, t.ListLiteral)(items)

    def subscript(self, depth: int) -> t.Expression:
        bounds = [self.expression(depth) if self.likely(0.7) else None for _ in range(2)]
        index = self.one_of(
            self.expression(depth), t.Slice(*bounds), t.Pair(self.many(lambda: self.expression(depth), 2, 3))
        )
        owner = self.owner(depth)
        return t.Subscript(t.Atom(self.name()) if isinstance(owner, t.TextLiteral) else owner, index)

    def rare(self, depth: int) -> t.Expression:
        match self.below(4):
            case 0:
                return t.Repeated(self.expression(depth), self.expression(depth))
            case 1:
                return t.Deferred(self.expression(depth), self.many(self.name, 0, 2))
            case 2:
                return t.Walrus(self.name(), self.expression(depth))
        return self.format()

    def format(self) -> t.Expression:
        """Return an f-string; between its braces stands nothing with quotes, as Python 3.11 has it."""
        simple: tuple[Callable[[], str | t.Expression], ...] = (
            self.text,
            self.atom,
            lambda: t.Call(self.atom_name(), self.many(self.atom_name, 0, 2)),
            lambda: t.Infix((self.atom_name(), self.atom_name()), ("+",), t.SUM),
        )
        pieces = self.many(lambda: self.one_of(*simple)(), 1, 5)
        return t.Format((*pieces, self.atom()))

    def atom_name(self) -> t.Expression:
        return t.Atom(self.name())

    def statements(self, depth: int) -> list[t.Statement]:
        simple: tuple[Callable[[int], t.Statement], ...] = (
            lambda _: self.assignment(),
            lambda _: self.assignment(),
            lambda _: self.evaluation(),
            self.comment,
            lambda _: t.Blank(),
        )
        with_blocks = (self.if_, self.while_, self.for_, self.match, self.try_, self.function, self.class_)
        made = (
            self.many(lambda: self.one_of(*simple, *simple, *with_blocks)(depth - 1), 0, 4) if depth else ()
        )
        return [*made, self.assignment()] if self.likely(0.8) else list(made)

    def comment(self, _depth: int = 0) -> t.Statement:
        return t.Comment(self.behind() or "# alone")

    def behind(self) -> str:
        """Return what stands behind a statement: nothing, mostly."""
        return f"# {self.name()} {'word ' * self.below(16)}".rstrip() if self.likely(0.15) else ""

    def assignment(self) -> t.Statement:
        value = self.expression()
        match self.below(6):
            case 0:
                type_ = "Any" if value == t.Atom("None") else self.type_()
                return t.Assign(t.Atom(self.name()), value, type_, comment=self.behind())
            case 1:
                return t.Assign(self.place(2), value, operator=self.one_of("+=", "-="), comment=self.behind())
            case 2:
                places = t.Pair(self.many(lambda: self.place(1), 2, 3))
                pair = t.Pair(self.many(lambda: self.expression(2), 2, 3))
                return t.Assign(places, self.one_of(pair, value), comment=self.behind())
        return t.Assign(self.place(2), value, comment=self.behind())

    def evaluation(self) -> t.Statement:
        if self.likely(0.5):
            return t.Evaluate(self.one_of(self.call, self.infix, self.ternary)(4), comment=self.behind())
        pair = t.Pair(self.many(lambda: self.expression(2), 2, 3))
        return t.Evaluate(self.one_of(pair, self.expression()), "return", comment=self.behind())

    def if_(self, depth: int) -> t.Statement:
        def branch() -> tuple[t.Expression, list[t.Statement], str, int]:
            return self.expression(), self.statements(depth), self.behind(), -1

        otherwise = self.statements(depth) if self.likely(0.4) else None
        return t.If(list(self.many(branch, 1, 3)), otherwise, self.behind() if otherwise is not None else "")

    def while_(self, depth: int) -> t.Statement:
        return t.While(self.expression(), self.statements(depth), comment=self.behind())

    def for_(self, depth: int) -> t.Statement:
        target = self.one_of(
            self.name(), f"{self.name()}, {self.name()}", f"{self.name()}, ({self.name()}, x)"
        )
        return t.For(target, self.expression(), self.statements(depth), comment=self.behind())

    def match(self, depth: int) -> t.Statement:
        def case() -> tuple[str, list[t.Statement], str, int]:
            patterns = self.many(
                lambda: self.one_of('"a"', "1", '"a | b"', '"a long pattern of a case"'), 1, 4
            )
            return " | ".join(patterns), self.statements(depth), self.behind(), -1

        return t.Match(self.expression(), list(self.many(case, 1, 3)), comment=self.behind())

    def try_(self, depth: int) -> t.Statement:
        clauses = [t.Except("Exception", self.statements(depth))] if self.likely(0.7) else []
        otherwise = self.statements(depth) if clauses and self.likely(0.3) else None
        final = None if clauses and self.likely(0.6) else self.statements(depth)
        return t.Try(self.statements(depth), clauses, otherwise, final)

    def class_(self, depth: int) -> t.Statement:
        bases = self.many(lambda: self.one_of(self.name(), f"{self.name()}.{self.name()}"), 0, 3)
        decorators = self.one_of((), (), (t.Atom("dataclass"),), (self.call(2), t.Atom("dataclass")))
        return t.Class(self.name(), bases, self.statements(depth), decorators, comment=self.behind())

    def function(self, depth: int) -> t.Statement:
        parameters = list(self.many(self.parameter, 0, self.one_of(1, 5)))
        parameters.sort(key=lambda parameter: parameter.default is not None)
        decorators = self.one_of((), (), ("staticmethod",))
        body = self.statements(depth)
        return t.Function(self.name(), parameters, self.type_(), body, decorators, comment=self.behind())

    def parameter(self) -> t.Parameter:
        default: Any = self.expression(2) if self.likely(0.3) else None
        type_ = "Any" if default == t.Atom("None") else self.type_()
        return t.Parameter(self.name(), self.one_of("", type_, type_), default)
