"""Variables that are used where what gives them their first value may not have run: they have one from the beginning."""

from __future__ import annotations

import re
import sys
from operator import attrgetter

from translator.lowering.context import Context
from translator.semantics.contents import Contents
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.blocks import blocks_in
from wlcompat.catalog import fold

_First = n.Declaration | n.Let | n.ForCounted | n.ForEach | n.Assignment | n.Step
"""What gives variables their first values."""
_PLAIN = (type(None), n.Integer, n.Real, n.String)


def values_before(
    context: Context, contents: Contents, block: n.Block, body: list[t.Statement]
) -> list[t.Statement]:
    """Return the first values of variables that are used where their declaration may not have run.

    Below its line in its own block it has, and the head of a counting loop too; the variables of FOR EACH have values
    inside it alone. In the sections behind the body a declaration has run where nothing in front of it can fail.
    The classes that these variables are of come with them: they are taken out of the lowered `body`.
    """
    found: list[n.Declaration | n.Let] = [*contents.of(n.Declaration), *contents.of(n.Let)]
    firsts: list[_First] = [*contents.of(n.ForCounted), *contents.of(n.ForEach)]
    firsts += [node for node in found if not node.is_constant]
    firsts += _assigned_first(context, contents)
    firsts.sort(key=attrgetter("start"))
    if not firsts:
        return []
    scope = context.scope
    runs: dict[str, list[tuple[int, int]]] = {}
    for node, end in zip(firsts, _ends_of_blocks(context, contents, firsts, block), strict=True):
        makes_it = isinstance(node, n.Declaration | n.Let)
        seen_to = node.end if isinstance(node, n.ForEach) else end
        # what is assigned to a variable that nothing declares may read it: `s = s + "x"`
        begin = node.end if isinstance(node, n.Assignment | n.Step) else node.start
        for name in _first_given_by(node):
            folded = fold(name.text)
            seen = runs.setdefault(folded, [])
            variable = None if makes_it else scope.find_here(folded)
            if variable is None or not variable.boxed:  # what gives a Ref its value makes none
                seen.append((begin, seen_to))
    used: dict[str, list[n.Name]] = {}
    declaring = {id(name) for node in found for name in _first_given_by(node)}
    declaring |= {
        id(node.target) for node in firsts if isinstance(node, n.Assignment) and node.operator == "="
    }
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
    types = {word for one in made for word in re.findall(r"\w+", one.annotation)}
    return [*(_taken_out(types, body) if types else []), *made]


def _taken_out(names: set[str], block: list[t.Statement]) -> list[t.Statement]:
    """Take the classes of these names out of a block and those inside it: what needs them stands above."""
    taken: list[t.Statement] = [s for s in block if isinstance(s, t.Class) and s.name in names]
    block[:] = [s for s in block if s not in taken]
    for statement in block:
        for inner in blocks_in(statement):
            taken += _taken_out(names, inner)
    return taken


def _assigned_first(context: Context, contents: Contents) -> list[n.Assignment | n.Step]:
    """Return the assignments that give variables their first values which nothing declares."""
    undeclared = context.scope.undeclared_names()
    if not undeclared:
        return []
    assignments: list[n.Assignment | n.Step] = [*contents.of(n.Assignment), *contents.of(n.Step)]
    return [node for node in assignments if any(fold(x.text) in undeclared for x in _first_given_by(node))]


def _first_given_by(node: _First) -> tuple[n.Name, ...]:
    if isinstance(node, n.Assignment | n.Step):
        return (node.target,) if isinstance(node.target, n.Name) else ()
    if isinstance(node, n.Declaration):
        return node.names
    if isinstance(node, n.Let):
        return (node.name,)
    others = node.others if isinstance(node, n.ForEach) else ()
    return (node.variable, *others) if isinstance(node.variable, n.Name) else others


def _ends_of_blocks(context: Context, contents: Contents, nodes: list[_First], body: n.Block) -> list[int]:
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


def _is_constructed(type_: Type) -> bool:
    return isinstance(type_, Instance) and not type_.is_dynamic and type_.symbol.constructor is not None
