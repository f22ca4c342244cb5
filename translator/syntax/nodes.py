"""The tree of a WLanguage program. Every node knows where it starts and ends in the source text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar, dataclass_transform

_ClassT = TypeVar("_ClassT", bound=type[Any])


@dataclass_transform(frozen_default=True, kw_only_default=False)
def node(cls: _ClassT) -> _ClassT:
    """Make a node class: frozen for the type checker, which costs nothing while millions of nodes are built."""
    made: _ClassT = dataclass(slots=True, eq=False)(cls)
    return made


@node
class Node:
    """A piece of the program; `start` and `end` are offsets in the source text."""

    start: int
    end: int


class Expression(Node):
    """Anything with a value."""

    __slots__ = ()


class Statement(Node):
    """Anything that stands on its own in a block."""

    __slots__ = ()


@node
class Block(Node):
    """The statements between the keywords that open and close a block, or those of one line."""

    statements: tuple[Statement, ...]


@node
class Name(Expression):
    """A name as the user spelled it; what it means is for the binder."""

    text: str


@node
class Integer(Expression):
    """A whole number."""

    value: int


@node
class Real(Expression):
    """A number with decimals; `text` is its normal form, so that none is lost."""

    text: str


@node
class String(Expression):
    """The characters of a literal, quotes taken off."""

    value: str


@node
class DurationLiteral(Expression):
    """Such as `2 min 8 s`: (amount, unit) pairs, the units being ms, cs, s, min, h, d."""

    parts: tuple[tuple[int, str], ...]


@node
class Parenthesised(Expression):
    """`(a)`, or `(a, b)` as `IN` and several results have it."""

    items: tuple[Expression, ...]


@node
class Member(Expression):
    """`target.name`, `target:name` or, as a property, `target..name`."""

    target: Expression
    name: str
    is_property: bool


@node
class Call(Expression):
    """`callee(arguments)`; None stands for an argument given as `*`."""

    callee: Expression
    arguments: tuple[Expression | None, ...]


@node
class Unary(Expression):
    """A prefix operator: `-`, `+`, `~` or `not`."""

    operator: str
    operand: Expression


@node
class Chain(Expression):
    """Operands of one level of priority, worked off from left to right: `a + b - c`, `a OR b AND c`."""

    operands: tuple[Expression, ...]
    operators: tuple[str, ...]


@node
class Comparison(Expression):
    """Two operands and a comparing operator."""

    left: Expression
    operator: str
    right: Expression


@node
class Interval(Expression):
    """`low < value <= high`: both signs point the same way."""

    low: Expression
    low_operator: str
    value: Expression
    high_operator: str
    high: Expression


@node
class Range(Expression):
    """`low TO high`; with `_TO_` the bound is evaluated once."""

    low: Expression
    high: Expression
    once: bool


@node
class Conditional(Expression):
    """`condition ? value ELSE otherwise`."""

    condition: Expression
    value: Expression
    otherwise: Expression


@node
class TypeName(Node):
    """A type as the user wrote it, in words."""

    words: tuple[str, ...]


@node
class Declaration(Statement):
    """`a, b are int = 3`."""

    names: tuple[Name, ...]
    type: TypeName
    initial: Expression | None


@node
class Let(Statement):
    """`let name = value`, or `CONSTANT name = value`."""

    name: Name
    value: Expression
    is_constant: bool


@node
class Section(Statement):
    """`GLOBAL` or `LOCAL` alone: what follows is declared there."""

    is_global: bool


@node
class Assignment(Statement):
    """`target = value`, or with an operator in front: `target += value`."""

    target: Expression
    operator: str
    value: Expression


@node
class Step(Statement):
    """`target++` or `target--`."""

    target: Expression
    operator: str


@node
class Exchange(Statement):
    """`left <=> right`."""

    left: Expression
    right: Expression


@node
class ExpressionStatement(Statement):
    """A call, or a bare name that may be one."""

    expression: Expression


@node
class Branch(Node):
    """A condition and its block, or a header that could not be parsed and its block."""

    condition: Expression | Untranslated
    body: Block


@node
class If(Statement):
    """IF with its ELSE IFs; `inline` is the form on one line, without END."""

    branches: tuple[Branch, ...]
    otherwise: Block | None
    inline: bool


@node
class CaseRelation(Node):
    """`CASE < 10`: the operator to hold the value of the SWITCH against."""

    operator: str
    operand: Expression


@node
class Case(Node):
    """A CASE with its list, or a header that could not be parsed."""

    items: tuple[Expression | CaseRelation, ...] | Untranslated
    body: Block


@node
class Switch(Statement):
    """SWITCH with its cases; no case falls through to the next."""

    subject: Expression
    cases: tuple[Case, ...]
    otherwise: Block | None


@node
class ForCounted(Statement):
    """FOR variable = low TO high STEP step; the bound is evaluated at each turn unless written `_TO_`."""

    variable: Expression
    bounds: Range
    step: Expression | None
    body: Block


@node
class While(Statement):
    """WHILE condition."""

    condition: Expression
    body: Block


@node
class Loop(Statement):
    """LOOP, endless, or with a number of turns, or with a condition at its end."""

    count: Expression | None
    body: Block
    condition: Expression | None


@node
class Break(Statement):
    """Leave the innermost loop."""


@node
class Continue(Statement):
    """Start the next turn of the innermost loop."""


@node
class Return(Statement):
    """RETURN or RESULT, with or without a value."""

    value: Expression | None


@node
class Untranslated(Statement):
    """What could not be parsed: the source text, the reason, and where the parser stumbled."""

    reason: str
    at: int


@node
class BrokenBlock(Statement):
    """A block whose header could not be parsed; what stands inside it was."""

    header: Untranslated
    body: Block
    sections: tuple[BrokenSection, ...]


@node
class BrokenSection(Node):
    """A line such as CASE or ELSE that could not be parsed, and the block under it."""

    header: Untranslated
    body: Block


@node
class Parameter(Node):
    """A parameter of a procedure; by reference unless LOCAL."""

    name: Name
    by_value: bool
    type: TypeName | None
    default: Expression | None


@node
class Procedure(Node):
    """PROCEDURE; its body goes to the next procedure or the end of the text."""

    name: Name
    modifiers: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    result: TypeName | None
    body: Block
    header_end: int


@node
class BrokenProcedure(Node):
    """A PROCEDURE whose header could not be parsed."""

    header: Untranslated
    body: Block


@node
class Comment(Node):
    """A comment; `text` is without its marks, `trails` tells whether code stands before it on its line."""

    text: str
    trails: bool


@node
class Program(Node):
    """A source text: the code before the first procedure, and the procedures."""

    main: Block
    procedures: tuple[Procedure | BrokenProcedure, ...]
    comments: tuple[Comment, ...] = field(default=())
