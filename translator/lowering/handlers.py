"""Errors and exceptions: the sections behind a body, WHEN EXCEPTION in both forms, which calls are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.lowering import labels, leaving
from translator.lowering.context import Context
from translator.semantics.contents import Contents
from translator.semantics.walk import own_nodes, walk
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements

_TESTS_ERRORS = ("erroroccurred", "erreurdetectee")
_THROWS = ("errorthrow", "erreurdeclenche", "errorpropagate", "erreurpropage")
_SETS = (
    *("errorchangeparameter", "erreurchangeparametre"),
    *("exceptionchangeparameter", "exceptionchangeparametre"),
)
_ENABLES = ("exceptionenable", "exceptionactive")


def with_sections(
    statements: Statements, body: list[t.Statement], sections: tuple[n.Handler, ...]
) -> list[t.Statement]:
    """Put the sections behind a body around it: CASE ERROR and CASE EXCEPTION as `except`, END as `finally`."""
    clauses: list[t.Except] = []
    final = None
    for section in sections:
        heading, made = statements.inner_block(section.body)
        if heading:
            made.insert(0, t.Comment(heading))
        if section.kind == "error":
            clauses.insert(0, t.Except(_automatic_error(statements.context), made))
        elif section.kind == "exception":
            clauses.append(t.Except("Exception", made))
        elif any(not isinstance(statement, t.Blank) for statement in made):
            final = made
    if not clauses and final is None:
        return body
    return [t.Try(body, clauses, None, final, origin=sections[0].start)]


def _automatic_error(context: Context) -> str:
    return context.name("AutomaticError").text


def handles_errors(sections: tuple[n.Handler, ...]) -> bool:
    """Whether a failing function of the runtime goes to a section of the procedure."""
    return any(section.kind == "error" for section in sections)


def hands_on_errors(procedure: Contents) -> bool:
    """Whether a procedure makes errors of its own for its caller, by ErrorThrow or ErrorPropagate."""
    return not procedure.names.isdisjoint(_THROWS + _SETS)


def decorators_of_main(context: Context) -> tuple[str, ...]:
    """Return the decorators of the code before the first procedure, which has no caller to hand errors on to."""
    return (context.name("handles_automatically").text,) if sets_handling(context.bound.contents) else ()


def sets_handling(procedure: Contents) -> bool:
    """Whether a procedure says what becomes of its errors, by ErrorChangeParameter or ExceptionChangeParameter."""
    return not procedure.names.isdisjoint(_SETS)


def tests_errors(statement: n.Statement | None) -> bool:
    """Whether a statement is an IF on ErrorOccurred: the one before it then takes care of its own errors."""
    if not isinstance(statement, n.If) or not isinstance(statement.branches[0].condition, n.Expression):
        return False
    return any(
        isinstance(node, n.Name) and fold(node.text) in _TESTS_ERRORS
        for node in walk(statement.branches[0].condition)
    )


def checked(context: Context, call: t.Expression, can_fail: bool) -> t.Expression:
    """Return a call that goes to CASE ERROR where it fails, unless the program tests it itself."""
    return context.call("checked", call) if can_fail and context.checks_errors else call


def when_exception_in(statements: Statements, node: n.WhenExceptionIn) -> list[t.Statement]:
    """WHEN EXCEPTION IN … DO … ELSE … END."""
    heading, body = statements.inner_block(node.body)
    handler_heading, handler = statements.inner_block(node.handler)
    if handler_heading:
        handler.insert(0, t.Comment(handler_heading))
    otherwise = None
    if node.otherwise is not None:
        else_heading, otherwise = statements.inner_block(node.otherwise)
        if else_heading:
            otherwise.insert(0, t.Comment(else_heading))
    clauses = [t.Except("Exception", handler)]
    if statements.context.checks_errors:  # failures of functions are for CASE ERROR, not for this handler
        clauses.insert(0, t.Except(_automatic_error(statements.context), [t.Line("raise")]))
    return [t.Try(body, clauses, otherwise, None, comment=heading)]


def when_exception(
    statements: Statements, node: n.WhenException, rest: tuple[n.Statement, ...], end: int
) -> list[t.Statement]:
    """WHEN EXCEPTION … END: its block handles what the rest of the block around it raises.

    Behind the handler the program goes on behind its END, once: a second exception leaves the procedure, unless
    the handler calls ExceptionEnable. A handler that always leaves the block needs no loop.
    """
    made = statements.comments.before(node.start)
    last = node.handler.statements[-1] if node.handler.statements else None
    leaves = isinstance(last, n.Return | n.Break | n.Continue)
    loops = statements.open_loops
    loop = leaving.OpenLoop(is_of_program=False)
    statements.open_loops = loops if leaves else [*loops, loop]
    try:
        heading, handler = statements.inner_block(node.handler)
        statements.level += 1 if leaves else 2
        body = statements.sequence(rest, end)
        statements.level -= 1 if leaves else 2
    finally:
        statements.open_loops = loops
    if heading:
        handler.insert(0, t.Comment(heading))
    if leaves:
        return [*made, t.Try(body, [t.Except("Exception", handler)], None, None, origin=node.start)]
    body.append(t.Line("break", origin=node.start))
    before: list[t.Statement] = []
    if not _calls(node.handler, _ENABLES):
        name = statements.context.scope.temporary("handled")
        before.append(t.Assign(t.Atom(name), t.Atom("False"), origin=node.start))
        again = t.If([(t.Atom(name), [t.Line("raise", origin=node.start)], "", node.start)])
        again.origin = node.start
        handler = [again, t.Assign(t.Atom(name), t.Atom("True"), origin=node.start), *handler]
    attempt = t.Try(body, [t.Except("Exception", handler)], None, None, origin=node.start)
    again_and_again = t.While(t.Atom("True"), [attempt], origin=node.start)
    jumping_on = labels.behind_loop(statements, node)
    return [*made, *before, *leaving.around(statements, loop, again_and_again), *jumping_on]


def _calls(block: n.Block, names: tuple[str, ...]) -> bool:
    return any(isinstance(node, n.Name) and fold(node.text) in names for node in own_nodes(block))
