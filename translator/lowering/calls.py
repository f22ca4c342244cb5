"""Calls: of the program's own procedures, of the functions of the runtime, and of what neither has."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type, accepts, type_of_annotation
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import Function, Parameter


def lower_call(context: Context, node: n.Call) -> Typed:
    """Return the Python of a call; the program's own procedure goes before the runtime's function of that name."""
    callee = node.callee
    if isinstance(callee, n.Member) and isinstance(callee.target, n.Name) and callee.target.text.upper() == "WL":
        return _call_by_name(context, node, callee.name, own_first=False)
    if not isinstance(callee, n.Name):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="a call of something that is not a name")
    return _call_by_name(context, node, callee.text, own_first=True)


def _call_by_name(context: Context, node: n.Call, name: str, own_first: bool) -> Typed:
    procedure = context.bound.procedure(name) if own_first else None
    if procedure is not None:
        return _call_procedure(context, node, procedure)
    function = catalog.find_function(name)
    if function is not None:
        return _call_function(context, node, function)
    context.remark(rules.UnknownFunction, node, name=name)
    context.calls_unsupported = True
    arguments = [expressions.lower(context, a).python for a in node.arguments if a is not None]
    return Typed(context.call("not_supported", t.TextLiteral(name), *arguments), Type.UNKNOWN)


def _call_procedure(context: Context, node: n.Call, procedure: ProcedureSymbol) -> Typed:
    parameters = procedure.parameters
    if len(node.arguments) > len(parameters):
        problem = f"takes {len(parameters)} arguments, {len(node.arguments)} are given"
        raise CannotTranslate(rules.WrongArguments, node, name=procedure.name, problem=problem)
    given = _Arguments()
    for position, (parameter, declared) in enumerate(zip(parameters, procedure.node.parameters, strict=True)):
        argument = node.arguments[position] if position < len(node.arguments) else None
        if argument is None:
            if declared.default is None:
                problem = f"is called without its parameter {parameter.name}"
                raise CannotTranslate(rules.WrongArguments, node, name=procedure.name, problem=problem)
            given.skip()
        elif parameter.boxed:
            given.add(parameter.python, _reference(context, argument, parameter.type))
        else:
            value = expressions.lower(context, argument)
            given.add(parameter.python, convert(context, value, parameter.type))
    return Typed(t.Call(t.Atom(procedure.python), given.positional, given.keywords), procedure.result)


def _reference(context: Context, argument: n.Expression, type_: Type) -> t.Expression:
    """Return the cell of a variable; for any other value a cell of its own, which nobody reads afterwards."""
    if isinstance(argument, n.Name):
        variable = context.scope.find(argument.text)
        if variable is not None and variable.boxed:
            return t.Atom(variable.python)
    return context.call("Ref", expressions.converted(context, argument, type_))


def _call_function(context: Context, node: n.Call, function: Function) -> Typed:
    if function.limits and function.english not in context.limits_told:
        context.limits_told.add(function.english)
        context.report(rules.FunctionLimits, node, name=function.english, limits=function.limits)
    parameters = function.parameters
    variadic = bool(parameters) and parameters[-1].variadic
    if len(node.arguments) > len(parameters) and not variadic:
        problem = f"takes at most {len(parameters)} arguments, {len(node.arguments)} are given"
        raise CannotTranslate(rules.WrongArguments, node, name=function.english, problem=problem)
    given = _Arguments()
    for position, parameter in enumerate(parameters):
        if parameter.variadic:
            for argument in node.arguments[position:]:
                if argument is not None:
                    given.add("", expressions.lower(context, argument).python)
            break
        chosen = node.arguments[position] if position < len(node.arguments) else None
        if chosen is None:
            if not parameter.optional:
                problem = f"is called without its parameter <{parameter.documented}>"
                raise CannotTranslate(rules.WrongArguments, node, name=function.english, problem=problem)
            given.skip()
        else:
            given.add(parameter.name, _argument(context, chosen, parameter))
    python = t.Call(context.name(function.english), given.positional, given.keywords)
    return Typed(python, type_of_annotation(function.result))


def _argument(context: Context, node: n.Expression, parameter: Parameter) -> t.Expression:
    value = expressions.lower(context, node)
    if accepts(parameter.annotation, value.type):
        return value.python
    return convert(context, value, type_of_annotation(parameter.annotation))


class _Arguments:
    """The arguments of a Python call: by position until one is left out, by keyword from then on."""

    def __init__(self) -> None:
        self.positional: tuple[t.Expression, ...] = ()
        self.keywords: tuple[tuple[str, t.Expression], ...] = ()
        self._skipped = False

    def skip(self) -> None:
        self._skipped = True

    def add(self, name: str, value: t.Expression) -> None:
        if self._skipped and name:
            self.keywords += ((name, value),)
        else:
            self.positional += (value,)
