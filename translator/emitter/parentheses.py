"""Where a line that is too long may do without parentheses around its expression: the rules of ruff's formatter.

They go by the shape of the expression alone, not by widths.
"""

from __future__ import annotations

from enum import Enum, auto

from translator.emitter.flat import Enclosed, Pieces, Starred
from translator.target import tree as t

_ATTRIBUTE = t.ATOM
_NO_OPERATOR = t.ATOM + 1
_BOOLEAN = t.OR


class Parentheses(Enum):
    """When an expression that stands alone gets parentheses."""

    WHERE_IT_BREAKS = auto()
    WHERE_THEY_HELP = auto()
    """Where it fits between them, and does not without."""
    NEVER = auto()


def parentheses(expression: t.Expression) -> Parentheses:
    """Return when an expression gets parentheses that its priority does not ask for."""
    match expression:
        case t.Infix() | t.Ternary() | t.Deferred() | t.Walrus() | Pieces() | Starred():
            return Parentheses.WHERE_IT_BREAKS
        case t.Call() | t.Attribute() | t.Subscript() if is_fluent(expression):
            return Parentheses.WHERE_IT_BREAKS
        case t.Call(inner) | t.Attribute(inner) | t.Subscript(inner) | t.Prefix(operand=inner):
            return Parentheses.NEVER if isinstance(inner, Enclosed) else parentheses(inner)
        case t.Tuple() | t.ListLiteral() | t.Repeated() | t.Pair() | Enclosed():
            return Parentheses.NEVER
    return Parentheses.WHERE_THEY_HELP


def is_fluent(expression: t.Expression) -> bool:
    """Whether it is a chain of calls that may break in front of its dots: two or more go on behind brackets."""
    behind_brackets = 0
    while True:
        match expression:
            case t.Attribute(Enclosed()):
                return behind_brackets >= 1
            case t.Attribute(value):
                behind_brackets += isinstance(value, t.Call | t.Subscript)
            case t.Call(value) | t.Subscript(value) if not isinstance(value, Enclosed):
                pass
            case _:
                return behind_brackets >= 2
        expression = value


def has_brackets(expression: t.Expression) -> bool:
    """Whether it ends in brackets of its own, or stands in parentheses."""
    return isinstance(expression, t.Call | t.Subscript | t.Tuple | t.ListLiteral | t.Repeated | Enclosed)


def _has_filled_brackets(expression: t.Expression | None) -> bool:
    """Whether it has brackets to break in, those of a subscript left out."""
    match expression:
        case t.Call(arguments=(), keywords=()) | t.Tuple(()) | t.ListLiteral(()) | t.Subscript() | None:
            return False
    return has_brackets(expression)


def brackets_do(expression: t.Expression) -> bool:
    """Whether breaking in its own brackets may do, so that parentheses around it are the second choice.

    So it is where one operator at most is the loosest, and brackets begin or end the expression.
    """
    shape = _Shape()
    shape.visit_parts(expression)
    if not shape.has_brackets or shape.count > 1:
        return False
    if shape.loosest in (_NO_OPERATOR, _ATTRIBUTE):
        return True
    return _has_filled_brackets(shape.last) or _has_filled_brackets(shape.first)


class _Shape:
    """What `brackets_do` asks of an expression."""

    def __init__(self) -> None:
        self.loosest = _NO_OPERATOR
        self.count = 0
        """How many operators are as loose as the loosest."""
        self.has_brackets = False
        self.first: t.Expression | None = None
        self.begins = False
        """Whether what comes first was seen, be it a part or an operator."""
        self.last: t.Expression | None = None

    def operator(self, level: int, count: int = 1) -> None:
        if level < self.loosest:
            self.loosest, self.count = level, count
        elif level == self.loosest:
            self.count += count

    def visit(self, expression: t.Expression) -> None:
        self.last = expression
        if isinstance(expression, Enclosed):
            self.has_brackets = True
        else:
            self.visit_parts(expression)
        if not self.begins:
            self.first, self.begins = expression, True

    def visit_parts(self, expression: t.Expression) -> None:
        match expression:
            case t.ListLiteral() | t.Repeated() | t.Tuple():
                self.has_brackets = True
            case t.Call(value) | t.Subscript(value):
                self.has_brackets = True
                self.visit(value)
                self.last = expression
            case t.Attribute(value):
                self.visit(value)
                if has_brackets(value):
                    self.operator(_ATTRIBUTE)
                self.last = expression
            case t.Infix(operands, operators, level):
                self.operator(_BOOLEAN if level == t.AND else level, len(operators))
                for operand in operands:
                    self.visit(operand)
            case t.Ternary(condition, value, otherwise):
                self.operator(t.TERNARY, 2)
                for part in (value, condition, otherwise):
                    self.visit(part)
            case t.Prefix(operator, operand):
                if operator == "~":
                    self.operator(t.UNARY)
                self.begins = True
                self.visit(operand)
            case t.Deferred(value) | Starred(value):
                self.begins = True
                self.visit(value)
            case t.Walrus(_, value):
                self.begins = True
                self.visit(value)
            case t.Pair(items):
                for item in items:
                    self.visit(item)
