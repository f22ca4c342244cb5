"""Whether the bound of a loop has the same value in every turn, though WLanguage calculates it anew each time."""

from __future__ import annotations

from translator.lowering.context import Context
from translator.semantics.symbols import Variable
from translator.semantics.types import ArrayOf, AssociativeOf, ContainerOf, Type
from translator.semantics.walk import ASSIGNING, assigned_among, walk
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold

_CALCULATING = ("strings", "numbers", "arrays")
"""The families whose pure functions depend on nothing but what is passed to them."""
_REACHING = ("arrays", "variants", "threads", "procedures")
"""The families whose other functions change what they get, or run code of the program."""
_PLAIN = (n.Integer, n.Real, n.String, n.Chain, n.Unary, n.Parenthesised)


def stays_the_same(context: Context, bound: n.Expression, body: n.Block) -> bool:
    """Whether nothing that the body of a loop does can change the value of its bound."""
    changes = _Changes(context, body)
    return all(_stays(context, node, changes) for node in walk(bound))


class _Changes:
    """What the body of a loop may change."""

    def __init__(self, context: Context, body: n.Block) -> None:
        nodes = walk(body)
        assigning = [node for node in nodes if isinstance(node, ASSIGNING)]
        targets = [node.target for node in assigning if isinstance(node, n.Assignment | n.Step | n.Stepped)]
        self.body = nodes
        self.names = {fold(name.text) for name in assigned_among(assigning)}
        self.parts = any(not isinstance(target, n.Name) for target in targets) or any(
            isinstance(node, n.Exchange | n.Delete) for node in nodes
        )
        """Whether it assigns members or elements of anything."""
        self.runs_code = any(_runs_code(context, node) for node in nodes)
        """Whether it runs code that stands elsewhere in the program, or changes collections that it is given."""


def _runs_code(context: Context, node: n.Node) -> bool:
    if isinstance(node, n.ExpressionStatement):
        called = node.expression
        return isinstance(called, n.Name) and context.bound.procedure(called.text, context.scope) is not None
    if not isinstance(node, n.Call):
        return isinstance(node, n.New | n.ConstructorCall | n.Lambda)
    if not isinstance(node.callee, n.Name) or context.bound.procedure(node.callee.text, context.scope):
        return True
    function = catalog.find_function(node.callee.text)
    return function is None or (not function.pure and function.family in _REACHING)


def _stays(context: Context, node: n.Node, changes: _Changes) -> bool:
    if isinstance(node, _PLAIN):
        return True
    if isinstance(node, n.Call):
        if not isinstance(node.callee, n.Name) or context.bound.procedure(node.callee.text, context.scope):
            return False
        function = catalog.find_function(node.callee.text)
        return function is not None and function.pure and function.family in _CALCULATING
    if isinstance(node, n.Name):
        return _name_stays(context, node, changes)
    if isinstance(node, n.Member):
        # the value in front is looked at by itself: of a text or a collection there is no more to ask
        target = context.find_variable(node.target.text) if isinstance(node.target, n.Name) else None
        if target is not None and (_is_collection(target.type) or target.type is Type.STRING):
            return True
        return not changes.parts and not changes.runs_code
    if isinstance(node, n.SelfMember | n.Index):
        return not changes.parts and not changes.runs_code
    return False


def _name_stays(context: Context, node: n.Name, changes: _Changes) -> bool:
    variable = context.find_variable(node.text)
    if fold(node.text) in changes.names or (variable is not None and variable.boxed):
        return False
    if variable is None:
        if context.owner is not None and context.owner.find_member(node.text) is not None:
            return not changes.parts and not changes.runs_code
        return context.bound.procedure(node.text, context.scope) is None
    if variable.is_global and not variable.is_constant:
        return False
    if not _is_collection(variable.type) and variable.type is not Type.UNKNOWN:
        return True
    if _is_private(context, variable):
        return not _is_touched(fold(node.text), changes.body)
    return not changes.runs_code


def _is_collection(type_: Type) -> bool:
    return isinstance(type_, ArrayOf | AssociativeOf | ContainerOf)


def _is_private(context: Context, variable: Variable) -> bool:
    """Whether nothing else leads to a collection: a local variable that is never assigned, stored or passed on."""
    procedure = context.procedure
    if procedure is None or any(variable is parameter for parameter in procedure.parameters):
        return False
    folded, contents = fold(variable.name), procedure.contents
    if any(folded in inner.names for inner in contents.enclosed.values()):
        return False
    used = sum(fold(name.text) == folded for name in contents.of(n.Name))
    inside: list[n.Node | None] = []
    for declaration in contents.of(n.Declaration):
        if not isinstance(declaration.initial, n.Name):
            inside += declaration.names
    inside += [index.target for index in contents.of(n.Index)]
    inside += [member.target for member in contents.of(n.Member)]
    inside += [loop.collection for loop in contents.of(n.ForEach)]
    for call in contents.of(n.Call):
        if isinstance(call.callee, n.Name) and not context.bound.procedure(call.callee.text, context.scope):
            inside += call.arguments if catalog.find_function(call.callee.text) is not None else ()
    return used == sum(isinstance(part, n.Name) and fold(part.text) == folded for part in inside)


def _is_touched(folded: str, body: list[n.Node]) -> bool:
    """Whether code does more with a collection than to read it and to assign its elements."""
    for node in body:
        if isinstance(node, n.Delete):
            return True
        if not isinstance(node, n.Call):
            continue
        callee = node.callee
        function = catalog.find_function(callee.text if isinstance(callee, n.Name) else "")
        if function is not None and function.pure:
            continue
        given = (*node.arguments, callee.target if isinstance(callee, n.Member) else None)
        if any(isinstance(value, n.Name) and fold(value.text) == folded for value in given):
            return True
    return False
