"""The nodes of expressions and of types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.syntax.node import Expression, TypeNode, node
from wlcompat.record import field

if TYPE_CHECKING:
    from translator.syntax.program_nodes import Procedure


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
class Exact(Expression):
    """A number whose type is said: `0m12.50` is a currency, `0n12.50` a numeric."""

    text: str
    is_currency: bool


@node
class String(Expression):
    """The characters of a literal, quotes taken off."""

    value: str
    is_plain: bool = field(default=False, kw_only=True)
    """Whether `[%` in it begins no expression."""


@node
class DurationLiteral(Expression):
    """Such as `2 min 8 s`: (amount, unit) pairs, the units being ms, cs, s, min, h, d."""

    parts: tuple[tuple[str, str], ...]


@node
class Parenthesised(Expression):
    """`(a)`, or `(a, b)` as `IN` and several results have it; None for a result that nobody wants."""

    items: tuple[Expression | None, ...]


@node
class Member(Expression):
    """`target.name`, `target:name`, `target..name`, `target::name` or `target>>name`, by its `access` sign."""

    target: Expression
    name: str
    access: str


@node
class SelfMember(Expression):
    """`:name`, a member of the current object, `::name`, a global member or constant of its class, or `..name`."""

    name: str
    is_static: bool
    is_property: bool = field(default=False, kw_only=True)
    """Whether it is written `..name`: a property of the object of the WITH around, or of what the code belongs to."""


@node
class Index(Expression):
    """`target[i, j]`."""

    target: Expression
    items: tuple[Expression, ...]


@node
class Bounds(Expression):
    """What stands in `[[ ]]`: one place, `low TO high` with either left out, or `low ON length`."""

    low: Expression | None
    high: Expression | None
    length: Expression | None


@node
class Substring(Expression):
    """`target[[bounds]]`."""

    target: Expression
    bounds: Expression


@node
class ArrayLiteral(Expression):
    """`[a, b]`; between the operands of `+`, one value that is added only where it is not there yet."""

    items: tuple[Expression, ...]


@node
class NamedArgument(Expression):
    """`<name>: value` in a call: the binder puts the value where the parameter of that name stands."""

    name: str
    value: Expression


@node
class CaseValue(Expression):
    """`*` in an item of a CASE: the value of the SWITCH."""


@node
class Indirection(Expression):
    """`{name, kind}`: the thing that a text names."""

    name: Expression
    kind: Expression | None


@node
class New(Expression):
    """`new CShape(3)`, `new array of 3 int`."""

    type: TypeNode


@node
class Lambda(Expression):
    """`(a, b) => { … }` or `procedure(a) { … }`."""

    procedure: Procedure


@node
class Stepped(Expression):
    """`x++` or `++x` as a value."""

    target: Expression
    operator: str
    is_prefix: bool


@node
class NotNull(Expression):
    """`x?!`: a value that may be Null, where it must not be."""

    target: Expression


@node
class Unusable(Expression):
    """An expression that Python could not hold: nested too deeply, or a number with too many digits."""


@node
class Resource(Expression):
    """`<§…§>`: a text that the project keeps elsewhere."""

    text: str


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
class Chosen(Expression):
    """`SWITCH (n, "one", "two", ELSE "many")`: the value whose place the subject says."""

    subject: Expression
    values: tuple[Expression, ...]
    otherwise: Expression | None


@node
class TypeName(TypeNode):
    """A type in words, with arguments where it is a class: `unsigned int`, `CShape(3)`, `CShape::Kind`."""

    words: tuple[str, ...]
    size: Expression | None = field(default=None, kw_only=True)
    """How many bytes or characters, where that is no number: `string on LENGTH`; a bare name is among the words too."""
    arguments: tuple[Expression | None, ...] | None = field(default=None, kw_only=True)
    attributes: tuple[str, ...] = field(default=(), kw_only=True)
    is_nullable: bool = field(default=False, kw_only=True)
    """Whether a `?` behind it says that Null is one of its values."""

    signature: tuple[TypeNode, ...] = field(default=(), kw_only=True)
    """What a procedure takes and gives, where its type says so."""

    @property
    def names(self) -> tuple[str, ...]:
        """The words, of `CShape::Kind` the name of the type alone."""
        return tuple(word.rpartition("::")[2] for word in self.words)


@node
class ArrayType(TypeNode):
    """`array of 3 by 4 int`, and with its words `fixed`, `dynamic`, `associative`."""

    words: tuple[str, ...]
    dimensions: tuple[Expression | None, ...]
    element: TypeNode
    attributes: tuple[str, ...]


@node
class ContainerType(TypeNode):
    """`queue of int`, `stack of int`, `list of int`, by its `kind`."""

    kind: str
    element: TypeNode


@node
class SeveralTypes(TypeNode):
    """The types of several results."""

    types: tuple[TypeNode, ...]
