"""Python, as far as translated programs use it: expressions with their priority, statements with their origin."""

from __future__ import annotations

from typing import ClassVar

from translator.patterns import pattern
from wlcompat.record import field, field_names, record

# Priorities of Python's operators, loose to tight; an operand that binds less gets parentheses.
TERNARY, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, PRODUCT, UNARY, POWER, ATOM = range(14)


_WORDS = pattern(r"[^\W\d]\w*")


@record
class Expression:
    """Anything with a value."""

    __slots__: ClassVar[tuple[str, ...]]

    @property
    def priority(self) -> int:
        """How tightly the outermost operator binds."""
        return ATOM


def depth(expression: Expression) -> int:
    """Return how many expressions stand inside one another; raises RecursionError where they are very many."""
    deepest = 0
    # Kinds of a kind have no slots of their own
    for slot in (slot for kind in type(expression).__mro__ for slot in getattr(kind, "__slots__", ())):
        value = getattr(expression, slot)
        for part in value if isinstance(value, tuple) else (value,):
            inner = part[1] if isinstance(part, tuple) else part
            if isinstance(inner, Expression):
                deepest = max(deepest, depth(inner))
    return deepest + 1


def names(expression: Expression) -> set[str]:
    """Return the names, and what else stands there as an atom, in an expression."""
    if isinstance(expression, Atom):
        return set(_WORDS.findall(expression.text))
    found: set[str] = set()
    for slot in field_names(type(expression)):
        value = getattr(expression, slot)
        for part in value if isinstance(value, tuple) else (value,):
            inner = part[1] if isinstance(part, tuple) and len(part) == 2 else part
            if isinstance(inner, Expression):
                found |= names(inner)
    return found


@record
class Atom(Expression):
    """A name or a literal, as text."""

    text: str

    @property
    def priority(self) -> int:
        """Loose only where it is a number below zero."""
        return UNARY if self.text[0] == "-" else ATOM


@record
class TextLiteral(Expression):
    """A string, by its characters."""

    value: str


@record
class Format(Expression):
    """An f-string of literal pieces and expressions."""

    pieces: tuple[str | Expression, ...]


@record
class Call(Expression):
    """A call with positional and keyword arguments."""

    function: Expression
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()


@record
class Attribute(Expression):
    """`value.name`."""

    value: Expression
    name: str


@record
class Infix(Expression):
    """Operands with operators between them, all of one priority, from left to right or chained."""

    operands: tuple[Expression, ...]
    operators: tuple[str, ...]
    level: int

    @property
    def priority(self) -> int:
        """The level of its operators."""
        return self.level

    @property
    def operand_levels(self) -> tuple[int, int]:
        """The priorities that the first operand and the others need to do without parentheses."""
        level = self.level
        if level == POWER:
            return ATOM, UNARY
        return level + (level == COMPARE), level + 1


@record
class Prefix(Expression):
    """`not x`, `-x`, `~x`."""

    operator: str
    operand: Expression

    @property
    def priority(self) -> int:
        """The priority of the operator."""
        return NOT if self.operator == "not" else UNARY

    @property
    def operand_level(self) -> int:
        """The priority that the operand needs to do without parentheses; ruff puts them around a power."""
        return ATOM if self.operand.priority == POWER else self.priority


@record
class Ternary(Expression):
    """`value if condition else otherwise`."""

    condition: Expression
    value: Expression
    otherwise: Expression

    @property
    def priority(self) -> int:
        """The loosest of all."""
        return TERNARY


@record
class Tuple(Expression):
    """`(a, b)`."""

    items: tuple[Expression, ...]


@record
class ListLiteral(Expression):
    """`[a, b]`."""

    items: tuple[Expression, ...]


@record
class Subscript(Expression):
    """`value[index]`."""

    value: Expression
    index: Expression


@record
class Slice(Expression):
    """`low:high` between the brackets of a subscript."""

    low: Expression | None
    high: Expression | None


@record
class Repeated(Expression):
    """`[element for _ in range(count)]`."""

    element: Expression
    count: Expression


@record
class Deferred(Expression):
    """`lambda parameters: value`."""

    value: Expression
    parameters: tuple[str, ...] = ()

    @property
    def priority(self) -> int:
        """Looser than any operator."""
        return TERNARY


@record
class Walrus(Expression):
    """`(name := value)`."""

    name: str
    value: Expression


@record
class Pair(Expression):
    """`a, b` without parentheses, as an exchange and several results have it."""

    items: tuple[Expression, ...]


@record
class Statement:
    """A statement; `origin` is the offset of what it was made from, or -1."""

    __slots__: ClassVar[tuple[str, ...]]

    origin: int = field(default=-1, kw_only=True)
    comment: str = field(default="", kw_only=True)
    """What stands behind it on its (first) line."""


@record
class Comment(Statement):
    """A line of comment."""

    text: str


@record
class Blank(Statement):
    """An empty line, where the source has one; the writer drops those that lead or end a block."""


@record
class Line(Statement):
    """A statement without an expression: pass, break, continue, global names."""

    text: str


@record
class Evaluate(Statement):
    """An expression alone, or behind a keyword such as `return`."""

    expression: Expression
    keyword: str = ""


@record
class Assign(Statement):
    """`target: annotation = value`, or `target += value`."""

    target: Expression
    value: Expression
    annotation: str = ""
    operator: str = "="


@record
class If(Statement):
    """Conditions with their blocks, and the last block. `else_comment` stands behind the else."""

    branches: list[tuple[Expression, list[Statement], str, int]]
    """Condition, block, comment behind the header, origin of the header."""
    otherwise: list[Statement] | None = None
    else_comment: str = ""


@record
class While(Statement):
    """`while condition:`."""

    condition: Expression
    body: list[Statement]


@record
class For(Statement):
    """`for target in values:`."""

    target: str
    values: Expression
    body: list[Statement]


@record
class Match(Statement):
    """`match subject:`; a case is its patterns as text, its block, its comment and its origin."""

    subject: Expression
    cases: list[tuple[str, list[Statement], str, int]]


@record
class Except:
    """A clause of `try`: what to do with exceptions of a class."""

    exception: str
    body: list[Statement]


@record
class Try(Statement):
    """`try` with its `except` clauses, its `else` and its `finally`."""

    body: list[Statement]
    clauses: list[Except]
    otherwise: list[Statement] | None
    final: list[Statement] | None


@record
class Class(Statement):
    """`class name(bases):` with decorators above it."""

    name: str
    bases: tuple[str, ...]
    body: list[Statement]
    decorators: tuple[Expression, ...] = ()


@record
class Parameter:
    """A parameter of a function."""

    name: str
    annotation: str
    """Empty for `self` and in nested functions without types."""
    default: Expression | None


@record
class Function(Statement):
    """`def name(parameters) -> result:`."""

    name: str
    parameters: list[Parameter]
    result: str
    body: list[Statement]
    decorators: tuple[str, ...] = ()


@record
class Module:
    """A Python module: what it imports, its module-level variables, its functions."""

    source_name: str
    heading: list[Comment]
    """What the source says of itself before its first line of code."""
    imports: dict[str, set[str]]
    """By module, the names that the program uses."""
    variables: list[Statement]
    functions: list[Statement]
    """Classes and functions, and comments between them."""
    has_main: bool
    units: list[str] = field(default_factory=list)
    """The other modules of the program that it imports."""
    late_units: list[str] = field(default_factory=list)
    """Those that it imports at its end, since they need what stands in it."""
