"""Constructors: what Python's has to do, and the calls of constructors that a program has itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import access, ancestors, calls, expressions, unsupported
from translator.lowering.changed import changed
from translator.lowering.context import Context, Typed
from translator.semantics.symbols import ClassSymbol
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t

if TYPE_CHECKING:
    from translator.lowering.statements import Statements

_SELF = t.Atom("self")


def construct(
    statements: Statements,
    symbol: ClassSymbol,
    made: t.Class,
    members: list[t.Statement],
    methods: list[t.Statement],
) -> None:
    """Make the constructor of a class: that of its ancestor, its members, then the program's own code."""
    context = statements.context
    own = symbol.methods.get("constructor")
    names = [own.python, *(overload.python for overload in own.overloads)] if own is not None else []
    constructors = [m for m in methods if isinstance(m, t.Function) and m.name in names]
    called = [base for constructor in constructors for base in _called_bases(constructor.body)]
    inherited = _calls_of_ancestors(context, symbol, called)
    lines: list[t.Statement] = [*inherited, *members]
    if len(constructors) == 1:
        (constructor,) = constructors
        constructor.name, constructor.result = "__init__", "None"
        constructor.body = [*lines, *constructor.body]
        return
    if constructors:
        # By their class, since one that inherits from it may have some of these names too
        of_class = [t.Attribute(context.own(symbol), constructor.name) for constructor in constructors]
        for constructor in constructors if called else ():
            if not _called_bases(constructor.body):
                constructor.body = [*_calls_of_ancestors(context, symbol, []), *constructor.body]
        given = t.Tuple((_SELF, t.Atom("*arguments")))
        lines.append(t.Evaluate(context.call("call_overload", given, *of_class), origin=symbol.node.start))
        parameters = [
            t.Parameter("self", "", None),
            t.Parameter("*arguments", context.annotation(Type.UNKNOWN), None),
        ]
        made.body.append(t.Function("__init__", parameters, "None", lines, origin=symbol.node.start))
        return
    if len(inherited) > 1 or any(not isinstance(s, t.Comment | t.Blank) for s in members):
        self_parameter = t.Parameter("self", "", None)
        made.body.append(t.Function("__init__", [self_parameter], "None", lines, origin=symbol.node.start))
    else:
        made.body += [s for s in lines if isinstance(s, t.Comment)]


def _calls_of_ancestors(
    context: Context, symbol: ClassSymbol, called: list[t.Expression]
) -> list[t.Statement]:
    """Return the calls of the constructors of its ancestors, as far as the program does not call them itself."""
    if len(symbol.parents) > 1:
        missing = [parent for parent in map(context.own, symbol.parents) if parent not in called]
        calls_of_them = [t.Call(t.Attribute(parent, "__init__"), (_SELF,)) for parent in missing]
    elif symbol.parents and not called:
        calls_of_them = [t.Call(*ancestors.of_ancestor(context, symbol, "__init__"))]
    else:
        calls_of_them = []
    return [t.Evaluate(call, origin=symbol.node.start) for call in calls_of_them]


def _called_bases(body: list[t.Statement]) -> list[t.Expression]:
    """Return what stands for the ancestors whose constructors a constructor calls itself."""
    return [
        s.expression.function.value
        for s in body
        if isinstance(s, t.Evaluate)
        and isinstance(s.expression, t.Call)
        and isinstance(s.expression.function, t.Attribute)
        and s.expression.function.name == "__init__"
        and (isinstance(s.expression.function.value, t.Call) or s.expression.arguments[:1] == (_SELF,))
    ]


def call_constructor(context: Context, node: n.Call, target: n.Expression | None) -> Typed:
    """`object.Constructor(arguments)`: makes all of the object anew; of an ancestor, its part of this one.

    Without a target it is the constructor of this object.
    """
    owner = context.owner
    if target is not None and owner is not None:
        if access.is_ancestor(target):
            return _call_of_base(context, node, node.arguments, owner.parents[0] if owner.parents else None)
        base = context.bound.find_class(target.text) if isinstance(target, n.Name) else None
        if base is not None and base in owner.lineage() and access.own_member(context, base.name) is None:
            return _call_of_base(context, node, node.arguments, base)
    symbol, made = owner, changed(_SELF)
    if target is not None and not access.is_self(target):
        value = expressions.lower(context, target)
        symbol, made = value.type.symbol if isinstance(value.type, Instance) else None, changed(value.python)
    given = calls.arguments_for(
        context, node, node.arguments, symbol.constructor if symbol is not None else None
    )
    return Typed(t.Call(t.Attribute(made, "__init__"), given.positional, given.keywords), Type.VOID)


def lower_constructor_call(context: Context, node: n.ConstructorCall) -> list[t.Statement]:
    """`Constructor Base(arguments)` inside a constructor."""
    owner = context.owner
    if owner is None:
        operands = [expressions.lower(context, a).python for a in node.arguments if a is not None]
        construct = f"the constructor of {node.base.text} outside a class"
        return [t.Evaluate(unsupported.not_supported(context, node, construct, *operands).python)]
    member = owner.find_member(node.base.text)
    if member is not None and isinstance(member.type, Instance):
        given = calls.arguments_for(context, node, node.arguments, member.type.symbol.constructor)
        made = t.Call(context.own(member.type.symbol), given.positional, given.keywords)
        return [t.Assign(t.Attribute(_SELF, member.python), made)]
    if access.is_ancestor(node.base) and owner.parents:
        base: ClassSymbol | None = owner.parents[0]
    else:
        base = context.bound.find_class(node.base.text)
    if base is None:
        context.remark(rules.UnknownBase, node, name=node.base.text)
    return [t.Evaluate(_call_of_base(context, node, node.arguments, base).python)]


def _call_of_base(
    context: Context, node: n.Node, arguments: tuple[n.Expression | None, ...], base: ClassSymbol | None
) -> Typed:
    """Call the constructor of an ancestor of the class, None for one that nobody knows, for this object."""
    assert context.owner is not None
    given = calls.arguments_for(context, node, arguments, base.constructor if base is not None else None)
    if base is None or [base] == context.owner.parents:
        function, first = ancestors.of_ancestor(context, context.owner, "__init__")
    else:
        function, first = t.Attribute(context.own(base), "__init__"), (_SELF,)
    return Typed(t.Call(function, (*first, *given.positional), given.keywords), Type.VOID)
