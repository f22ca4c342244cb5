"""Constructors: what Python's has to do, and the calls of constructors that a program has itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import access, ancestors, calls, expressions, procedures, unsupported
from translator.lowering.changed import changed
from translator.lowering.context import Context, Typed
from translator.semantics.symbols import ClassSymbol, ProcedureSymbol, special_method
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
    forms = {form.python: form for form in ((own, *own.overloads) if own is not None else ())}
    constructors = [m for m in methods if isinstance(m, t.Function) and m.name in forms]
    called = {m.name: _called_ancestors(context, forms[m.name]) for m in constructors}
    inherited: list[t.Statement] = []
    if not any(called.values()) or len(constructors) == 1:
        inherited = _calls_of_ancestors(context, symbol, [one for found in called.values() for one in found])
    lines: list[t.Statement] = [*inherited, *members]
    if len(constructors) == 1:
        (constructor,) = constructors
        constructor.name, constructor.result = "__init__", "None"
        constructor.body = [*lines, *constructor.body]
        return
    if constructors:
        # By their class, since one that inherits from it may have some of these names too
        of_class = [t.Attribute(context.own(symbol), constructor.name) for constructor in constructors]
        for constructor in constructors if any(called.values()) else ():
            own_calls = _calls_of_ancestors(context, symbol, called[constructor.name])
            constructor.body = [*own_calls, *constructor.body]
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
    context: Context, symbol: ClassSymbol, called: list[ClassSymbol]
) -> list[t.Statement]:
    """Return the calls of the constructors of its ancestors, as far as the program does not call them itself."""
    if len(symbol.parents) > 1:
        missing = [context.own(parent) for parent in symbol.parents if parent not in called]
        made = [t.Call(t.Attribute(parent, "__init__"), (_SELF,)) for parent in missing]
    elif symbol.parents and not called:
        made = [t.Call(*ancestors.of_ancestor(context, symbol, "__init__"))]
    else:
        made = []
    return [t.Evaluate(call, origin=symbol.node.start) for call in made]


def _called_ancestors(context: Context, constructor: ProcedureSymbol) -> list[ClassSymbol]:
    """Return the ancestors whose constructors a constructor calls itself, wherever that stands in it."""
    owner, contents = constructor.owner, constructor.contents
    assert owner is not None
    named: list[n.Expression] = [call.base for call in contents.of(n.ConstructorCall)]
    for call in contents.of(n.Call):
        if isinstance(call.callee, n.Member) and special_method(call.callee.name) == "constructor":
            named.append(call.callee.target)
    found = [base for base in (_ancestor_named(context, owner, name) for name in named) if base is not None]
    if not procedures.EXECUTE_ANCESTOR.isdisjoint(contents.names):
        found += owner.parents[:1]
    return found


def _ancestor_named(context: Context, owner: ClassSymbol, target: n.Expression) -> ClassSymbol | None:
    """Return the ancestor that stands in front of a constructor: the word itself, or the name of its class."""
    if not isinstance(target, n.Name):
        return None
    if access.is_ancestor(target):
        return owner.parents[0] if owner.parents else None
    base = context.bound.find_class(target.text)
    return base if base in owner.lineage() and owner.find_member(target.text) is None else None


def call_constructor(context: Context, node: n.Call, target: n.Expression | None) -> Typed:
    """`object.Constructor(arguments)`: makes all of the object anew; of an ancestor, its part of this one.

    Without a target it is the constructor of this object.
    """
    owner = context.owner
    if target is not None and owner is not None:
        base = _ancestor_named(context, owner, target)
        if base is not None or access.is_ancestor(target):
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
    base = _ancestor_named(context, owner, node.base)
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
