"""The body of a procedure: outer variables, internal procedures, late declarations, the sections that handle errors."""

from __future__ import annotations

import re
import sys
from operator import attrgetter
from typing import TYPE_CHECKING

from translator.lowering import handlers, marks
from translator.lowering.context import Context
from translator.semantics.contents import Contents
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.blocks import annotate_once, blocks_in
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
        early = _declared_too_late(context, contents, block)
        types = {word for s in early for word in re.findall(r"\w+", s.annotation)}
        local_classes = _taken_out(types, body) if types else []
        body = [*local_classes, *early, *_never_declared(statements, contents, block), *body]
        declared = [name.text for node in contents.of(n.Declaration) for name in node.names]
        if early or len(set(map(fold, declared))) < len(declared):
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


def _declared_too_late(context: Context, contents: Contents, block: n.Block) -> list[t.Assign]:
    """Return the initial values of variables that are used where their declaration may not have run.

    Below its line in its own block it has; in the sections behind the body where nothing in front of it can fail.
    """
    found: list[n.Declaration | n.Let] = [*contents.of(n.Declaration), *contents.of(n.Let)]
    declarations = sorted((d for d in found if not d.is_constant), key=attrgetter("start"))
    if not declarations:
        return []
    scope = context.scope
    runs: dict[str, list[tuple[int, int]]] = {}
    for node, end in zip(declarations, _ends_of_blocks(context, contents, declarations, block), strict=True):
        for name in _declared_by(node):
            runs.setdefault(fold(name.text), []).append((node.start, end))
    used: dict[str, list[n.Name]] = {}
    declaring = {id(name) for node in declarations for name in _declared_by(node)}
    for name in contents.of(n.Name):
        folded = fold(name.text)
        if (
            folded in runs
            and id(name) not in declaring
            and not any(start <= name.start < end for start, end in runs[folded])
        ):
            used.setdefault(folded, []).append(name)
    called = contents.called if used else set()
    made: list[t.Assign] = []
    for folded, names in used.items():
        variable = scope.find_here(folded)
        if variable is not None and not variable.is_global:
            if variable.type not in (Type.PROCEDURE, Type.UNKNOWN) and all(id(x) in called for x in names):
                continue  # a function has the name of the variable
            annotation = ""
            value: t.Expression = t.Atom("None")
            if not _is_constructed(variable.type):  # an object is made at its declaration alone
                value = context.initial(variable.type)
                annotation = context.annotation(variable.type, variable.boxed)
            value = context.call("Ref", value) if variable.boxed else value
            made.append(t.Assign(t.Atom(variable.python), value, annotation, origin=block.start))
    return made


def _taken_out(names: set[str], block: list[t.Statement]) -> list[t.Statement]:
    """Take the classes of these names out of a block and those inside it: what needs them stands above."""
    taken: list[t.Statement] = [s for s in block if isinstance(s, t.Class) and s.name in names]
    block[:] = [s for s in block if s not in taken]
    for statement in block:
        for inner in blocks_in(statement):
            taken += _taken_out(names, inner)
    return taken


def _ends_of_blocks(
    context: Context, contents: Contents, nodes: list[n.Declaration | n.Let], body: n.Block
) -> list[int]:
    """Return for each node where the innermost block ends that holds it; what surely runs is seen everywhere below."""
    surely = next((s.start for s in body.statements if not _cannot_fail(context, s)), body.end)
    blocks = iter([*contents.of(n.Block), None])
    following = next(blocks)
    around: list[int] = []
    ends: list[int] = []
    for node in nodes:
        while following is not None and following.start <= node.start:
            around = [end for end in around if end > following.start] + [following.end]
            following = next(blocks)
        around = [end for end in around if end > node.start] or [body.end]
        ends.append(sys.maxsize if node.start < surely else around[-1])
    return ends


def _cannot_fail(context: Context, statement: n.Statement) -> bool:
    """Whether a statement is a declaration that makes nothing but plain values."""
    if not isinstance(statement, n.Declaration) or not isinstance(statement.type, n.TypeName):
        return False
    variables = [context.scope.find_here(fold(name.text)) for name in statement.names]
    return isinstance(statement.initial, _PLAIN) and all(
        v is not None and v.type is not Type.UNKNOWN and not _is_constructed(v.type) for v in variables
    )


_PLAIN = (type(None), n.Integer, n.Real, n.String)


def _is_constructed(type_: Type) -> bool:
    return isinstance(type_, Instance) and not type_.is_dynamic and type_.symbol.constructor is not None


def _declared_by(node: n.Declaration | n.Let) -> tuple[n.Name, ...]:
    return node.names if isinstance(node, n.Declaration) else (node.name,)


def _never_declared(statements: Statements, contents: Contents, block: n.Block) -> list[t.Statement]:
    """Return None for variables whose declaration is a mark, where an inner function may want to assign them."""
    if not statements.not_declared or not contents.functions:
        return []
    found = [statements.context.scope.find_here(name) for name in dict.fromkeys(statements.not_declared)]
    local = [v for v in found if v is not None and not v.is_global]
    return [t.Assign(t.Atom(v.python), t.Atom("None"), origin=block.start) for v in local]
