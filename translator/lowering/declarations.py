"""Declarations directly in front of the first value: `x: int = f()` instead of `x: int = 0` and `x = f()`."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.syntax import nodes as n
from translator.target import tree as t


def with_first_values(context: Context, statements: list[t.Statement]) -> list[t.Statement]:
    """Give variables their first value where they are declared, where nobody can see the one that they had before."""
    if context.only_types or not any(type(s) is t.Assign and s.annotation for s in statements):
        return statements
    kept: list[t.Statement] = []
    for statement in statements:
        place = _last_code(kept) if isinstance(statement, t.Assign) else -1
        declared = kept[place] if place >= 0 else None
        if (
            isinstance(declared, t.Assign)
            and isinstance(statement, t.Assign)
            and _takes_over(declared, statement)
            and _is_seen_by_nobody(context)
        ):
            statement.annotation = declared.annotation
            is_parted = place + 1 < len(kept) and isinstance(kept[place + 1], t.Blank)
            del kept[place : place + 1 + is_parted]
        kept.append(statement)
    return kept


def _last_code(statements: list[t.Statement]) -> int:
    """Return where the last statement is that is no comment, or -1."""
    place = len(statements) - 1
    while place >= 0 and isinstance(statements[place], t.Comment | t.Blank):
        place -= 1
    return place


def _takes_over(declared: t.Assign, assigned: t.Assign) -> bool:
    return (
        bool(declared.annotation)
        and not declared.comment
        and not assigned.annotation
        and assigned.operator == "="
        and isinstance(declared.target, t.Atom)
        and declared.target == assigned.target
        and isinstance(declared.value, t.Atom | t.TextLiteral)
        and declared.target.text not in t.names(assigned.value)
    )


def _is_seen_by_nobody(context: Context) -> bool:
    """Whether nothing reads a variable where what gives it its value fails, or while that runs."""
    procedure = context.procedure
    contents = procedure.contents if procedure is not None else context.bound.contents
    handlers = procedure.node.handlers if procedure is not None else context.bound.program.handlers
    leaving: tuple[type[n.Node], ...] = (n.WhenException, n.WhenExceptionIn, n.Label)
    return not (handlers or contents.enclosed or any(map(contents.of, leaving)))
