"""What every node of the tree of a WLanguage program is: a piece of the source text, frozen for the type checker."""

from __future__ import annotations

from typing import Any, TypeVar, dataclass_transform

from wlcompat.record import field, individual

_ClassT = TypeVar("_ClassT", bound=type[Any])


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def node(cls: _ClassT) -> _ClassT:
    """Make a node class: frozen for the type checker, which costs nothing while millions of nodes are built."""
    return individual(cls)


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


class TypeNode(Node):
    """A type as the user wrote it."""

    __slots__ = ()


@node
class Comment(Node):
    """A comment; `text` is without its marks, `trails` tells whether code stands before it on its line."""

    text: str
    trails: bool


@node
class AttributeBlock(Statement):
    """`<mapping>` … `<END>` around declarations."""

    words: tuple[str, ...]
    body: Block
