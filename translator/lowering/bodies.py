"""The body of a procedure: outer variables, internal procedures, late declarations, the sections that handle errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.lowering import handlers, marks
from translator.lowering.context import Context
from translator.lowering.early_values import values_before
from translator.semantics.contents import Contents
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.blocks import annotate_once
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def procedure_body(
    statements: Statements, contents: Contents, block: n.Block, sections: tuple[n.Handler, ...] = ()
) -> list[t.Statement]:
    """Lower the body of a procedure and name the outer variables that it assigns; `contents` is what it holds."""
    outer = statements.open_loops, statements.nested, statements.not_declared
    outer_jumps = statements.jumps, statements.level
    statements.open_loops, statements.nested, statements.not_declared = [], [], []
    statements.jumps, statements.level = None, 0
    context = statements.context
    context.checks_errors = handlers.handles_errors(sections) or handlers.sets_handling(contents)
    heading, body = statements.inner_block(block)
    context.checks_errors = False
    if heading:
        body.insert(0, t.Comment(heading))
    if not context.only_types:
        early = values_before(context, contents, block, body)
        body = [*early, *_never_declared(statements, contents, block), *body]
        given = [fold(name.text) for node in contents.of(n.Declaration) for name in node.names]
        given += [
            fold(node.variable.text) for node in contents.of(n.ForEach) if isinstance(node.variable, n.Name)
        ]
        if early or len(set(given)) < len(given):
            annotate_once(body, set())
    body = _with_result(context, block, body)
    body = handlers.with_sections(statements, body, sections)
    marks.said_once(context, body)
    _end_without_return(context, body)
    body = [*statements.nested, *body]
    statements.open_loops, statements.nested, statements.not_declared = outer
    statements.jumps, statements.level = outer_jumps
    assigned = [v for v in statements.context.scope.outer_assigned() if not v.boxed]
    for word, names in (
        ("nonlocal", sorted(v.python for v in assigned if not v.is_global)),
        ("global", sorted(v.python for v in assigned if v.is_global)),
    ):
        if names:
            body.insert(0, t.Line(f"{word} {', '.join(names)}", origin=block.start))
    return body


def _end_without_return(context: Context, body: list[t.Statement]) -> None:
    """Leave out a RETURN at the end of what gives no value: Python leaves there anyway."""
    gives = context.procedure is None or context.procedure.result is not Type.VOID
    last = body[-1] if body else None
    if gives or not isinstance(last, t.Line) or last.text != "return" or context.only_types:
        return
    if last.comment:
        body[-1] = t.Comment(last.comment, origin=last.origin)
    elif any(not isinstance(s, t.Comment | t.Blank) for s in body[:-1]):
        body.pop()


def _with_result(context: Context, block: n.Block, body: list[t.Statement]) -> list[t.Statement]:
    """Return a body whose end gives what `RETURN = value` has stored, where it does so."""
    variable = context.procedure.result_variable if context.procedure is not None else None
    if variable is None:
        return body
    name = t.Atom(variable.python)
    first = t.Assign(name, t.Atom("None"), context.annotation(variable.type), origin=block.start)
    context.returned.add(variable.type)
    return [first, *body, t.Evaluate(name, "return", origin=block.end)]


def _never_declared(statements: Statements, contents: Contents, block: n.Block) -> list[t.Statement]:
    """Return None for variables whose declaration is a mark, where an inner function may want to assign them."""
    if not statements.not_declared or not contents.functions:
        return []
    found = [statements.context.scope.find_here(name) for name in dict.fromkeys(statements.not_declared)]
    local = [v for v in found if v is not None and not v.is_global]
    return [t.Assign(t.Atom(v.python), t.Atom("None"), origin=block.start) for v in local]
