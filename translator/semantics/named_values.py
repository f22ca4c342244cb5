"""What stands for a number or a type in the words of a type: constants of the program, and names that it gives to types."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator

from translator.semantics.contents import Contents
from translator.semantics.symbols import ClassSymbol
from translator.syntax import nodes as n
from wlcompat.catalog import fold

FindClass = Callable[[str], ClassSymbol | None]
_CALCULATED: dict[str, Callable[[int, int], int]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}
_DEEPEST = 20
"""How many constants may be made of one another; more is a constant made of itself."""


class NamedValues:
    """The constants and the named types of some source texts, by folded name; of two of one name the first counts."""

    def __init__(self, parts: Iterable[Contents]) -> None:
        self._constants: dict[str, n.Expression] = {}
        self._types: dict[str, n.TypeNode] = {}
        for part in parts:
            for name, value in _constants(part):
                self._constants.setdefault(fold(name), value)
            for alias in part.of(n.TypeAlias):
                self._types.setdefault(fold(alias.name.text), alias.type)

    def constant(self, name: str) -> n.Expression | None:
        """Return the value of a constant."""
        return self._constants.get(fold(name))

    def type(self, folded: str) -> n.TypeNode | None:
        """Return the type that a name stands for."""
        return self._types.get(folded)


def _constants(part: Contents) -> Iterator[tuple[str, n.Expression]]:
    for let in part.of(n.Let):
        if let.is_constant:
            yield let.name.text, let.value
    for declaration in part.of(n.Declaration):
        if declaration.is_constant and declaration.initial is not None:
            yield declaration.names[-1].text, declaration.initial
    for block in part.of(n.ConstantBlock):
        for statement in block.body.statements:
            if isinstance(statement, n.Assignment) and isinstance(statement.target, n.Name):
                yield statement.target.text, statement.value


class Sizes:
    """Works out the sizes that types are declared with."""

    def __init__(self, values: Iterable[NamedValues], find_class: FindClass) -> None:
        self._values = tuple(values)
        self._find_class = find_class

    def number(self, node: n.Expression, depth: int = 0) -> int | None:
        """Return the whole number that an expression of numbers and constants gives, None where it is none."""
        match node:
            case n.Integer(value=value):
                return value
            case n.Parenthesised(items=(inner,)) if inner is not None:
                return self.number(inner, depth)
            case n.Chain(operands=operands, operators=signs) if set(signs) <= _CALCULATED.keys():
                total = self.number(operands[0], depth)
                for sign, operand in zip(signs, operands[1:], strict=True):
                    number = self.number(operand, depth)
                    if total is None or number is None:
                        return None
                    total = _CALCULATED[sign](total, number)
                return total
        constant = self._value(node) if depth < _DEEPEST else None
        return self.number(constant, depth + 1) if constant is not None else None

    def _value(self, node: n.Expression) -> n.Expression | None:
        match node:
            case n.Name(text=name) | n.SelfMember(name=name, is_static=True):
                return next(filter(None, (values.constant(name) for values in self._values)), None)
            case n.Member(target=n.Name(text=owner), name=name):
                symbol = self._find_class(owner)
                member = symbol.find_member(name) if symbol is not None else None
                return (
                    member.initial if member is not None else self._value(n.Name(node.start, node.end, name))
                )
        return None
