"""Whether a structure is used for the last time where it is copied: then nobody tells the copy from the structure."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.semantics.contents import Contents
from translator.semantics.walk import LOOPS
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold


def is_last_use(context: Context, node: n.Expression) -> bool:
    """Whether an expression is a local variable that is made anew before it is used again, and held by nobody else."""
    variable = context.find_variable(node.text) if isinstance(node, n.Name) else None
    if (
        variable is None
        or variable.boxed
        or variable.is_global
        or context.scope.find_here(variable.name) is not variable
        or (context.procedure is not None and variable in context.procedure.parameters)
    ):
        return False
    contents = context.procedure.contents if context.procedure is not None else context.bound.contents
    name = fold(variable.name)
    made = [d for d in contents.of(n.Declaration) if any(fold(declared.text) == name for declared in d.names)]
    return (
        len(made) == 1
        and not made[0].by_reference
        and not contents.of(n.Label)
        and not any(name in part.names for part in contents.enclosed.values())
        and not any("[%" in text.value and name in fold(text.value) for text in contents.of(n.String))
        and _is_in_front(contents, made[0], node)
        and _is_held_alone(context, contents, made[0], name, node)
    )


def _is_in_front(contents: Contents, declaration: n.Declaration, node: n.Expression) -> bool:
    """Whether a declaration has always run since the node ran last: it stands in blocks and loops around it alone."""
    around = [block for block in contents.of(n.Block) if _holds(block, declaration)]
    loops = [loop for loop in contents.of_kinds(*LOOPS) if _holds(loop, node)]
    return all(_holds(inner, node) for inner in around) and all(_holds(loop, declaration) for loop in loops)


def _holds(outer: n.Node, inner: n.Node) -> bool:
    return outer.start <= inner.start < outer.end


def _is_held_alone(
    context: Context, contents: Contents, declaration: n.Declaration, name: str, node: n.Expression
) -> bool:
    """Whether all that is done with the variable before the node, and nothing after it, is to use its members."""
    members = {m.target.start for m in contents.of(n.Member) if _is_named(m.target, name)}
    for used in contents.of(n.Name):
        if used.start != node.start and fold(used.text) == name:
            if not declaration.start <= used.start < node.start:
                return False
            if used.start not in members and not declaration.start <= used.start < declaration.end:
                return False
    for call in contents.of(n.Call):
        if isinstance(call.callee, n.Member) and _is_named(call.callee.target, name):
            return False
        if not _is_of_runtime(context, call) and any(
            isinstance(argument, n.Member) and _is_named(argument.target, name) for argument in call.arguments
        ):
            return False  # it may be passed by reference
    return True


def _is_named(node: n.Expression, name: str) -> bool:
    return isinstance(node, n.Name) and fold(node.text) == name


def _is_of_runtime(context: Context, call: n.Call) -> bool:
    if (
        not isinstance(call.callee, n.Name)
        or context.bound.procedure(call.callee.text, context.scope) is not None
    ):
        return False
    function = catalog.find_function(call.callee.text)
    return function is not None and not any(parameter.by_reference for parameter in function.parameters)
