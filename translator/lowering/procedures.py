"""Procedures as Python functions: parameters, defaults, nested ones; methods and constructors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import (
    ancestors,
    attributes,
    bodies,
    handlers,
    values,
)
from translator.lowering.comments import Comments
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.patterns import pattern
from translator.semantics.attributes import attributes_in, is_critical_section
from translator.semantics.references import MY_PARAMETERS
from translator.semantics.symbols import ProcedureSymbol, special_method
from translator.semantics.types import ArrayOf, Type, common_type
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


_AUTOMATIC = pattern(r"[/\s]*(?:procedure automatique|automatic procedure)\s*:\s*\Z")
"""The first line, folded, of the comment that WINDEV's editor keeps above an automatic procedure."""


def lower_procedure(statements: Statements, symbol: ProcedureSymbol, end: int | None) -> t.Function:
    """Lower a procedure or method; the comments up to `end` belong to it."""
    context, node = statements.context, symbol.node
    with context.inside(symbol.scope, symbol):
        heading = statements.comments.heading(
            node.body.statements[0].start if node.body.statements else statements.end_of(node.body)
        )
        attributes.tell_attributes(context, node, node.attributes)
        if "REACTIVE" in node.modifiers:
            context.remark(rules.OnlyCalled, node.name, name=node.name.text)
        if any(_AUTOMATIC.match(fold(comment)) for comment in statements.comments.over(node.start)):
            context.remark(rules.AutomaticProcedure, node.name, name=node.name.text)
        parameters, first_lines = _parameters(context, symbol)
        first_lines += _my_parameters_line(context, symbol)
        _tell_unknown_type(context, node.result)
        body = bodies.procedure_body(statements, symbol.contents, node.body, node.handlers)
        outer = [s for s in body[:2] if isinstance(s, t.Line) and s.text.startswith(("global ", "nonlocal "))]
        body = [*outer, *first_lines, *body[len(outer) :]]
        if end is not None:
            body += statements.comments.before(end)
        if symbol.node.result is None and symbol.result is not Type.VOID:
            symbol.result = common_type(context.returned)
    is_static = symbol.owner is not None and symbol.parent is None and "GLOBAL" in node.modifiers
    if symbol.owner is not None and symbol.parent is None and not is_static:
        parameters.insert(0, t.Parameter("self", "", None))
    result = context.annotation(symbol.result)
    decorators: tuple[str, ...] = ()
    if handlers.sets_handling(symbol.contents):
        decorators = (context.name("handles_automatically").text,)
    elif handlers.hands_on_errors(symbol.contents):
        decorators = (context.name("hands_on_errors").text,)
    if is_told_the_number(symbol):
        decorators = (*decorators, context.name("counts_received").text)
    decorators = (*_of_threads(context, symbol), *decorators)
    if symbol.is_property:
        kind = context.name("static_property").text if is_static else "property"
        decorators = (f"{symbol.python}.setter" if node.parameters else kind, *decorators)
    elif is_static:
        decorators = ("staticmethod", *decorators)
    function = t.Function(symbol.python, parameters, result, body, decorators)
    function.origin, function.comment = node.start, heading
    return function


def _of_threads(context: Context, symbol: ProcedureSymbol) -> tuple[str, ...]:
    """Return the decorators that say which threads run a procedure: the main one, or one at a time."""
    decorators = []
    if attributes.runs_in_main_thread(symbol.node):
        decorators.append("in_main_thread")
    if any(map(is_critical_section, attributes_in(symbol.node.attributes))):
        decorators.append("in_critical_section")
    elif context.bound.project.names("threadauto") and symbol.parent is None:
        decorators.append("one_thread_at_a_time")
    return tuple(context.name(name).text for name in decorators)


def nested_procedure(statements: Statements, node: n.Procedure) -> t.Function:
    """Lower an internal procedure, which becomes a function inside the function."""
    symbol = statements.context.bound.symbol_of(node)
    _infer_result(symbol)
    return lower_procedure(statements, symbol, None)


def nested_function(context: Context, node: n.Procedure, name: str) -> t.Function:
    """Lower a lambda as a function inside the function."""
    from translator.lowering.statements import Statements

    symbol = context.bound.symbol_of(node)
    symbol.python = name
    _infer_result(symbol)
    inner = Statements(context, Comments(context.source, ()))
    return lower_procedure(inner, symbol, None)


def _infer_result(symbol: ProcedureSymbol) -> None:
    if symbol.node.result is None and symbol.result is not Type.VOID:
        symbol.result = Type.UNKNOWN


EXECUTE_ANCESTOR = frozenset(("executeancestor", "executeancetre"))


def my_parameters(context: Context) -> Typed:
    """Return the list of the arguments of the procedure, which its first line makes."""
    assert context.procedure is not None
    name = context.procedure.scope.find_here("MyParameters")
    if name is None:
        name = context.procedure.scope.declare("MyParameters", ArrayOf.of(Type.UNKNOWN))
    return Typed(t.Atom(name.python), name.type)


RECEIVED = "parameters_received"
"""The parameter in which a procedure that asks for MyParameters..NbReceived is told the number."""
_NUMBER_RECEIVED = ("nbreceived", "nbrecus")


def is_told_the_number(symbol: ProcedureSymbol | None) -> bool:
    """Whether a procedure asks how many of its parameters a call gives, and some of them can be left out."""
    if symbol is None or symbol.contents.names.isdisjoint(MY_PARAMETERS):
        return False
    if all(parameter.default is None for parameter in symbol.node.parameters):
        return False
    return any(is_number_received(member) for member in symbol.contents.of(n.Member))


def is_number_received(member: n.Member) -> bool:
    """Whether a member is MyParameters..NbReceived."""
    of_parameters = isinstance(member.target, n.Name) and fold(member.target.text) in MY_PARAMETERS
    return of_parameters and fold(member.name) in _NUMBER_RECEIVED


def _my_parameters_line(context: Context, symbol: ProcedureSymbol) -> list[t.Statement]:
    if symbol.contents.names.isdisjoint(MY_PARAMETERS):
        return []
    name = my_parameters(context).python
    values: list[t.Expression] = [
        t.Attribute(t.Atom(v.python), "value")
        if v.boxed and not symbol.changes_parameters
        else t.Atom(v.python)
        for v in symbol.parameters
    ]
    if symbol.node.takes_any:
        values.append(t.Atom("*others"))
    return [t.Assign(name, t.ListLiteral(tuple(values)), origin=symbol.node.start)]


def execute_ancestor(context: Context) -> Typed:
    """Return the call of the method that the one being lowered overrides, with the same arguments."""
    symbol = context.procedure
    assert symbol is not None
    arguments: tuple[t.Expression, ...] = tuple(
        t.Atom(v.python)
        if not v.boxed or position in symbol.assigned
        else t.Attribute(t.Atom(v.python), "value")
        for position, v in enumerate(symbol.parameters)
    )
    if symbol.node.takes_any:
        arguments = (*arguments, t.Atom("*others"))
    name = "__init__" if special_method(symbol.name) == "constructor" else symbol.python
    function: t.Expression = t.Attribute(t.Call(t.Atom("super")), name)
    if symbol.owner is not None:
        function, first = ancestors.of_ancestor(context, symbol.owner, name)
        arguments = (*first, *arguments)
    return Typed(t.Call(function, arguments), symbol.result)


def _parameters(context: Context, symbol: ProcedureSymbol) -> tuple[list[t.Parameter], list[t.Statement]]:
    """Return the parameters, and the lines that make cells of those that need one."""
    parameters: list[t.Parameter] = []
    first_lines: list[t.Statement] = []
    for position, (node, variable) in enumerate(zip(symbol.node.parameters, symbol.parameters, strict=True)):
        _tell_unknown_type(context, node.type)
        attributes.tell_attributes(context, node, node.attributes)
        attributes.tell_type_attributes(context, node.type, [node.name.text])
        by_reference = variable.boxed and position in symbol.assigned
        annotation = context.annotation(variable.type, by_reference)
        name = t.Atom(variable.python)
        default = None
        if node.default is not None:
            default = _default(context, node.default, variable.type)
        elif parameters and parameters[-1].default is not None:
            context.report(rules.RequiredAfterOptional, node, name=variable.name)
            default = context.initial(variable.type)
        if variable.boxed and not by_reference:
            first_lines.append(t.Assign(name, context.call("Ref", name), origin=node.start))
        elif by_reference and default is not None:
            absent = t.Infix((name, t.Atom("None")), ("is",), t.COMPARE)
            assign = t.Assign(name, context.call("Ref", default), origin=node.start)
            first_lines.append(t.If([(absent, [assign], "", node.start)]))
            annotation, default = f"{annotation} | None", t.Atom("None")
        elif default is not None and not _is_fixed_value(context, node.default, default):
            absent = t.Infix((name, t.Atom("None")), ("is",), t.COMPARE)
            first_lines.append(t.If([(absent, [t.Assign(name, default, origin=node.start)], "", node.start)]))
            annotation, default = f"{annotation} | None", t.Atom("None")
        parameters.append(t.Parameter(variable.python, annotation, default))
    if symbol.node.takes_any:
        is_cell = symbol.changes_parameters
        parameters.append(t.Parameter("*others", context.annotation(Type.UNKNOWN, is_cell), None))
    if is_told_the_number(symbol):
        parameters += [] if symbol.node.takes_any else [t.Parameter("*", "", None)]
        parameters.append(t.Parameter(RECEIVED, "int", t.Atom("0")))
    return parameters, first_lines


def _is_fixed_value(context: Context, node: n.Expression | None, python: t.Expression) -> bool:
    """Whether a default may be worked out once, where Python makes the function: nothing assigns what it names."""
    if not isinstance(python, t.Atom | t.TextLiteral | t.Prefix):
        return False
    names = (inner for inner in walk(node) if isinstance(inner, n.Name)) if node is not None else ()
    variables = (context.find_variable(name.text) for name in names)
    return all(variable is None or variable.is_constant for variable in variables)


def _tell_unknown_type(context: Context, node: n.TypeNode | None) -> None:
    if isinstance(node, n.SeveralTypes):
        for one in node.types:
            _tell_unknown_type(context, one)
    elif node is not None and context.bound.type_named(node) is None:
        text = context.source.text[node.start : node.end].strip()
        context.remark(rules.UnknownType, node, name=" ".join(text.split()))


def _default(context: Context, node: n.Expression, type_: Type) -> t.Expression:
    try:
        return convert(context, values.lower_as(context, node, type_), type_)
    except CannotTranslate as reason:
        context.report(reason.rule, reason.node, **reason.values)
        return context.initial(type_)
