"""The nodes of procedures and whole programs."""

from __future__ import annotations

from translator.syntax.expression_nodes import Name
from translator.syntax.node import Block, Comment, Expression, Node, TypeNode, node
from translator.syntax.statement_nodes import Untranslated
from wlcompat.record import field


@node
class Parameter(Node):
    """A parameter of a procedure; by reference unless LOCAL."""

    name: Name
    by_value: bool
    type: TypeNode | None
    default: Expression | None
    attributes: tuple[str, ...] = field(default=(), kw_only=True)


@node
class Handler(Node):
    """`CASE ERROR:`, `CASE EXCEPTION:` or `END:` and its code, by its `kind`: error, exception, end."""

    kind: str
    body: Block


@node
class Body(Node):
    """The code of a procedure, with the sections that handle what it raises."""

    block: Block
    handlers: tuple[Handler, ...]


@node
class Procedure(Node):
    """PROCEDURE; its body goes to the next procedure or the end of the text."""

    name: Name
    owner: str
    """The class, where the name is written `Class::Method` or `Class.Method`."""
    modifiers: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    takes_any: bool
    """Whether it takes any number of further parameters: `PROCEDURE f(*)`."""
    result: TypeNode | None
    body: Block
    handlers: tuple[Handler, ...] = field(default=(), kw_only=True)
    attributes: tuple[str, ...] = field(default=(), kw_only=True)
    role: str = field(default="", kw_only=True)
    """`read` or `write` where it is what a property does, `process` where the source has no header for it.

    `prototype` in an interface: these stand behind all others, whatever their place in the text.
    """


@node
class BrokenProcedure(Node):
    """A PROCEDURE whose header could not be parsed."""

    header: Untranslated
    body: Block
    handlers: tuple[Handler, ...]


@node
class Program(Node):
    """A source text: the code before the first procedure, and the procedures."""

    main: Block
    handlers: tuple[Handler, ...]
    procedures: tuple[Procedure | BrokenProcedure, ...]
    comments: tuple[Comment, ...] = field(default=())
