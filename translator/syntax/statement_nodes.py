"""The nodes of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.syntax.expression_nodes import Name, Range
from translator.syntax.node import Block, Expression, Node, Statement, TypeNode, node
from wlcompat.record import field

if TYPE_CHECKING:
    from translator.syntax.program_nodes import Procedure


@node
class Declaration(Statement):
    """`a, b are int = 3`; with `<-` the value is a reference."""

    names: tuple[Name, ...]
    type: TypeNode
    initial: Expression | None
    by_reference: bool = field(default=False, kw_only=True)
    is_constant: bool = field(default=False, kw_only=True)


@node
class Let(Statement):
    """`let name = value`, or `CONSTANT name = value`."""

    name: Name
    value: Expression
    is_constant: bool


@node
class LetSeveral(Statement):
    """`let (a, b) = f()`."""

    names: tuple[Name, ...]
    value: Expression


@node
class Section(Statement):
    """`GLOBAL`, `PROTECTED GLOBAL` … alone: what follows is declared there."""

    words: tuple[str, ...]

    @property
    def is_global(self) -> bool:
        """Whether GLOBAL is among the words."""
        return "GLOBAL" in self.words

    @property
    def is_constant(self) -> bool:
        """Whether what follows are constants."""
        return "CONSTANT" in self.words


@node
class Sectioned(Statement):
    """A declaration with its section in front: `GLOBAL n is int`."""

    section: Section
    declaration: Declaration | Let


@node
class ConstantBlock(Statement):
    """`CONSTANT … END`: its statements are assignments and declarations."""

    body: Block


@node
class Composite(Statement):
    """`name is Class … END`, and the same for Structure, Enumeration, Combination; `kind` is the terminal."""

    name: Name
    kind: str
    body: Block
    attributes: tuple[str, ...] = field(default=(), kw_only=True)
    is_interface: bool = field(default=False, kw_only=True)
    """Whether it is a class that its program declares as an interface."""


@node
class Interface(Statement):
    """`name is Interface … END`, until the program around it is whole: it is a class with methods then."""

    declared: Composite
    prototypes: tuple[Procedure, ...]


@node
class Inherits(Statement):
    """`INHERITS Base`."""

    bases: tuple[str, ...]


@node
class TypeAlias(Statement):
    """`Price is type : numeric(5, 4)`: a name for a type."""

    name: Name
    type: TypeNode


@node
class Extern(Statement):
    """`EXTERN name, ...`: the names belong to other parts of the project."""

    names: tuple[str, ...]


@node
class ConstructorCall(Statement):
    """`Constructor Base(arguments)`."""

    base: Name
    arguments: tuple[Expression | None, ...]


@node
class Delete(Statement):
    """`delete object`."""

    target: Expression


@node
class Goto(Statement):
    """`GOTO label`."""

    label: str


@node
class Label(Statement):
    """`label:` alone on its line."""

    name: str


@node
class Assignment(Statement):
    """`target = value`; other operators: `+=` and its like, `<-` for a reference, `<=` for a copy."""

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
class ForEach(Statement):
    """FOR EACH over a collection, a text or the rows of a control, by its `kind`: element, string, position, row.

    `row or element` is `FOR EACH row OF lines`: over a control the word means its rows, over a collection it is a variable.
    `others` are the names behind the first: rank or key, and counter. The `separator` of positions is an option.
    Turns whose `filter` does not hold do nothing. `branch` names the nodes of a document that alone are gone over.
    """

    kind: str
    variable: Expression | None
    others: tuple[Name, ...]
    collection: Expression
    separator: Expression | None
    backwards: bool
    body: Block
    filter: Expression | None = None
    branch: Expression | None = None


@node
class ForEachRecord(Statement):
    """FOR EACH over the records of a data file or query."""

    file: Expression
    key: Expression | None
    filter: Expression | None
    backwards: bool
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
class With(Statement):
    """WITH object … END."""

    target: Expression
    body: Block


@node
class Use(Statement):
    """USE lock IN … END."""

    lock: Expression
    body: Block


@node
class WhenExceptionIn(Statement):
    """WHEN EXCEPTION IN … DO … ELSE … END."""

    body: Block
    handler: Block
    otherwise: Block | None


@node
class WhenException(Statement):
    """WHEN EXCEPTION … END: a handler for what follows."""

    handler: Block


@node
class CompileIf(Statement):
    """`<COMPILE IF condition>` … `<ELSE>` … `<END>`."""

    condition: Expression
    body: Block
    otherwise: Block | None


@node
class InternalProcedure(Statement):
    """INTERNAL PROCEDURE … END."""

    procedure: Procedure


@node
class Break(Statement):
    """Leave the innermost loop."""


@node
class BreakSwitch(Statement):
    """Leave the innermost SWITCH."""


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
