"""Calls: of the program's own procedures, of the functions of the runtime, and of what neither has."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import (
    access,
    class_members,
    expressions,
    filling,
    handlers,
    methods,
    operators,
    overloads,
    plain,
    procedures,
    unsupported,
    values,
)
from translator.lowering.arguments import Arguments
from translator.lowering.changed import changed, changed_array, given_on
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import TextOrBuffer, convert, passed_as
from translator.lowering.fixed import is_fixed
from translator.lowering.only_if import only_if
from translator.semantics.known_names import known_name
from translator.semantics.symbols import MemberSymbol, ProcedureSymbol, Variable
from translator.semantics.types import (
    ArrayOf,
    ContainerOf,
    Instance,
    Type,
    accepts,
    element_inside,
    first_type,
    type_of_kind,
)
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import Function, Parameter, fold


def lower_call(context: Context, node: n.Call) -> Typed:
    """Return the Python of a call; the program's own procedure goes before the runtime's function of that name."""
    callee = node.callee
    if isinstance(callee, n.Member):
        return methods.lower_method_call(context, node, callee)
    if isinstance(callee, n.SelfMember):
        return methods.lower_own_method_call(context, node, callee.name)
    if not isinstance(callee, n.Name):
        return _call_value(context, node, expressions.lower(context, callee))
    if fold(callee.text) in procedures.EXECUTE_ANCESTOR and context.owner is not None and not node.arguments:
        return procedures.execute_ancestor(context)
    variable = context.find_variable(callee.text)
    if (
        variable is not None
        and (variable.type == Type.PROCEDURE or catalog.find_function(callee.text) is None)
        and context.bound.procedure(callee.text, context.scope) is None
    ):
        return _call_value(context, node, expressions.lower(context, callee))
    if context.owner is not None and context.owner.find_method(callee.text) is not None:
        return methods.lower_own_method_call(context, node, callee.text)
    if (
        access.own_member(context, callee.text) is not None
        and catalog.find_function(callee.text) is None
        and context.bound.procedure(callee.text, context.scope) is None
    ):
        return methods.lower_own_method_call(context, node, callee.text)
    return call_by_name(context, node, callee.text, own_first=True)


def call_by_name(context: Context, node: n.Call, name: str, own_first: bool) -> Typed:
    """Call the program's procedure of that name, or the runtime's function, or report that there is neither."""
    procedure = context.bound.procedure(name, context.scope) if own_first else None
    if procedure is not None:
        return call_procedure(context, node, procedure)
    function = catalog.find_function(name)
    if function is not None:
        return _call_function(context, node, function)
    symbol = context.bound.find_class(name)
    is_alone = context.alone == (node.start, node.end)
    if symbol is not None and not (is_alone and known_name(name, "function") is not None):
        given = arguments_for(context, node, node.arguments, symbol.constructor)
        type_ = Instance.of(symbol, is_dynamic=False)
        return Typed(t.Call(context.own(symbol), given.positional, given.keywords), type_)
    return unsupported.call_of_missing(context, node, name)


def call_procedure(context: Context, node: n.Call, procedure: ProcedureSymbol) -> Typed:
    """Call a procedure of the program that is no method."""
    procedure = overloads.chosen(context, procedure, node.arguments)
    given = arguments_for(context, node, node.arguments, procedure)
    python = t.Call(context.own(procedure), given.positional, given.keywords)
    return result_of(context, node, python, procedure)


def result_of(context: Context, node: n.Call, python: t.Expression, procedure: ProcedureSymbol) -> Typed:
    """Return the call of a procedure or method with the type of what it gives; say where a value is wanted of nothing."""
    may_give = not _MAY_GIVE.isdisjoint(procedure.node.modifiers) or procedure.contents.of(n.Untranslated)
    if procedure.result is Type.VOID and not may_give and context.alone != (node.start, node.end):
        context.remark(rules.NoResult, node, name=procedure.name)
    can_fail = context.checks_errors and handlers.hands_on_errors(procedure.contents)
    return Typed(handlers.checked(context, python, can_fail), procedure.result)


_MAY_GIVE = frozenset(("VIRTUAL", "ABSTRACT"))
"""Modifiers of methods that have a result where another class declares them anew."""


def procedure_value(context: Context, procedure: ProcedureSymbol) -> Typed:
    """Return a procedure as a value; who calls it then cannot know which parameters it takes by reference."""
    context.open_to_all(procedure)
    python = context.own(procedure)
    if procedure.assigned:
        positions = [t.Atom(str(position)) for position in sorted(procedure.assigned)]
        python = context.call("with_references", python, *positions)
    return Typed(python, Type.PROCEDURE)


def _call_value(context: Context, node: n.Call, function: Typed) -> Typed:
    if any(argument is None for argument in node.arguments):
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="* in the call of a procedure variable"
        )
    arguments = tuple(expressions.lower(context, a).python for a in node.arguments if a is not None)
    called = convert(context, function, Type.PROCEDURE) if function.type is Type.STRING else function.python
    return Typed(t.Call(called, arguments), Type.UNKNOWN)


def arguments_for(
    context: Context,
    node: n.Node,
    arguments: tuple[n.Expression | None, ...],
    procedure: ProcedureSymbol | None,
) -> Arguments:
    """Return the arguments of a call of a procedure, method or constructor, converted to its parameters."""
    given = Arguments()
    if procedure is None:
        for argument in arguments:
            if argument is not None:
                given.add("", expressions.lower(context, argument).python)
        return given
    procedure = overloads.chosen(context, procedure, arguments)
    parameters = procedure.parameters
    name = procedure.name
    if len(arguments) > len(parameters) and not procedure.node.takes_any:
        problem = f"takes {len(parameters)} arguments, {len(arguments)} are given"
        raise CannotTranslate(rules.WrongArguments, node, function=name, problem=problem)
    for position, (parameter, declared) in enumerate(zip(parameters, procedure.node.parameters, strict=True)):
        argument = arguments[position] if position < len(arguments) else None
        if argument is None:
            if declared.default is None:
                problem = f"is called without its parameter {parameter.name}"
                raise CannotTranslate(rules.WrongArguments, node, function=name, problem=problem)
            given.skip()
        elif parameter.boxed and position in procedure.assigned:
            given.add(
                parameter.python,
                passed_as(context, reference_to(context, argument, parameter.type), parameter.type),
            )
        else:
            value = values.lower_as(context, argument, parameter.type)
            if declared.by_value:
                value = Typed(values.copied(context, value, argument, parameter.type), value.type)
            else:
                value = Typed(given_on(value.python), value.type)
            if not _is_handed_on(context, argument, parameter):
                context.observe(parameter, value.type)
            given.add(parameter.python, convert(context, value, parameter.type))
    for argument in arguments[len(parameters) :]:
        if argument is not None and procedure.changes_parameters:
            given.add("", reference_to(context, argument, Type.UNKNOWN).python)
        elif argument is not None:
            given.add("", expressions.lower(context, argument).python)
    return given


def _is_handed_on(context: Context, argument: n.Expression, parameter: Variable) -> bool:
    """Whether a procedure that calls itself gives its own parameter: that says nothing about its type."""
    return isinstance(argument, n.Name) and context.scope.find_here(argument.text) is parameter


def lower_lambda(context: Context, node: n.Lambda) -> Typed:
    """Return the name of the function that a lambda becomes, in front of the statement that uses it."""
    inline = _inline_lambda(context, node)
    if inline is not None:
        return Typed(inline, Type.PROCEDURE)
    name = context.scope.temporary("callback")
    context.hoisted.append(procedures.nested_function(context, node.procedure, name))
    return Typed(t.Atom(name), Type.PROCEDURE)


def _inline_lambda(context: Context, node: n.Lambda) -> t.Expression | None:
    """Return a lambda of Python for one that is a single expression and whose parameters are plain."""
    procedure, symbol = node.procedure, context.bound.symbol_of(node.procedure)
    if len(procedure.body.statements) != 1 or procedure.takes_any or procedure.handlers:
        return None
    if any(
        p.default is not None or v.boxed for p, v in zip(procedure.parameters, symbol.parameters, strict=True)
    ):
        return None
    (statement,) = procedure.body.statements
    value = statement.value if isinstance(statement, n.Return) else None
    alone = None
    if isinstance(statement, n.ExpressionStatement):
        value = statement.expression
        alone = value.start, value.end
    if value is None or any(isinstance(inner, n.Lambda) for inner in walk(value)):
        return None
    with context.inside(symbol.scope, symbol):
        outer, context.alone = context.alone, alone
        body = expressions.lower(context, value)
        context.alone = outer
        context.counts.statements += 1
        if isinstance(statement, n.Return) and procedure.result is not None:
            body = Typed(convert(context, body, symbol.result), symbol.result)
    return t.Deferred(body.python, tuple(v.python for v in symbol.parameters))


def reference_to(context: Context, argument: n.Expression, type_: Type) -> Typed:
    """Return the cell of a variable, and its type; for any other value a cell of its own, which nobody reads afterwards."""
    if isinstance(argument, n.Name):
        variable = context.find_variable(argument.text)
        if variable is not None and variable.boxed:
            return Typed(context.own(variable), variable.type)
    value = expressions.lower(context, argument)
    match value.python:
        case t.Attribute() if is_fixed(context, argument):
            pass
        case t.Attribute(value=owner, name=name) if isinstance(argument, n.Name | n.Member | n.SelfMember):
            return Typed(context.call("RefMember", changed(owner), t.TextLiteral(name)), value.type)
        case t.Subscript(value=container, index=index) if not isinstance(argument, n.Substring | n.Bounds):
            return Typed(context.call("RefItem", changed(container), index), value.type)
        case t.Call(function=t.Atom(text="element"), arguments=(container, position)):
            return Typed(context.call("RefElement", changed(container), position), value.type)
    return Typed(context.call("Ref", convert(context, value, type_)), type_)


def _call_function(context: Context, node: n.Call, function: Function) -> Typed:
    if function.limits and function.english not in context.limits_told:
        context.limits_told.add(function.english)
        context.report(rules.FunctionLimits, node, function=function.english, limits=function.limits)
    parameters = function.parameters
    variadic = bool(parameters) and parameters[-1].variadic
    if len(node.arguments) > len(parameters) and not variadic:
        problem = f"takes at most {len(parameters)} arguments, {len(node.arguments)} are given"
        raise CannotTranslate(rules.WrongArguments, node, function=function.english, problem=problem)
    given = Arguments()
    takes_exact = adds_whole = False
    holder: ArrayOf | ContainerOf | None = None
    passed: dict[str, Type] = {}
    """What the variables of the signature stand for."""
    values_given: dict[str, tuple[n.Expression | None, Typed]] = {}
    for position, parameter in enumerate(parameters):
        if parameter.variadic:
            for argument in node.arguments[position:]:
                if argument is not None and parameter.by_reference:
                    given.add("", reference_to(context, argument, Type.UNKNOWN).python)
                elif argument is not None:
                    given.add("", expressions.lower(context, argument).python)
            break
        chosen = node.arguments[position] if position < len(node.arguments) else None
        if chosen is None and holder is not None and parameter.kind.names == ("object",):
            initial = Typed(context.initial(holder.element), holder.element)
            values_given[parameter.name] = None, initial
            given.add(parameter.name, initial.python)
        elif chosen is None:
            if not parameter.optional:
                problem = f"is called without its parameter <{parameter.documented}>"
                raise CannotTranslate(rules.WrongArguments, node, function=function.english, problem=problem)
            given.skip()
        elif parameter.by_reference:
            filled = filling.lower_filled(context, chosen, parameter)
            given.add(parameter.name, filled or reference_to(context, chosen, Type.UNKNOWN).python)
        else:
            if holder is not None and parameter.kind.names == ("object",):
                value = _stored(context, chosen, holder.element, function.adds_whole_arrays)
                adds_whole = function.adds_whole_arrays and _adds_whole(value.type, holder.element)
            else:
                value = _argument(context, chosen, parameter)
            if position == 0 and function.family == "arrays" and not function.pure:
                value = Typed(changed_array(value.python), value.type)
            if function.family == "arrays" and isinstance(value.type, ArrayOf | ContainerOf):
                holder = value.type
            takes_exact = takes_exact or value.type.is_exact
            if parameter.kind.variable:
                known = passed.setdefault(parameter.kind.variable, value.type.value_type)
                if known != value.type.value_type:
                    passed[parameter.kind.variable] = operators.wider(known, value.type.value_type)
            values_given[parameter.name] = chosen, value
            given.add(parameter.name, value.python)
    result = Type.STRING if function.gives_buffers else type_of_kind(function.result_kind)
    if function.numbers:
        result = _type_told(function, node.arguments)
    if function.result_kind.variable:
        given_type = passed.get(function.result_kind.variable, result)
        result = result if result is Type.REAL and given_type is Type.UNKNOWN else given_type
    is_alone = context.alone == (node.start, node.end)
    if adds_whole:
        given.keywords += ((catalog.WHOLE, t.Atom("True")),)
    elif function.plain_forms and not node.arguments[len(parameters) - variadic :]:
        python = plain.plainly(context, function, values_given, is_alone)
        if python is not None:
            return Typed(python, result)
    if function.makes_elements and holder is not None and len(node.arguments) > 1:
        maker = values.maker(context, element_inside(holder, len(node.arguments) - 1))
        given.keywords += ((catalog.NEW, maker),) if maker is not None else ()
    if function.takes_type:
        given.keywords += filling.type_of_filled(context, function, node.arguments)
    call = TextOrBuffer if function.gives_buffers else t.Call
    python = call(context.name(function.english), given.positional, given.keywords)
    if function.only_if:
        return Typed(only_if(context.call(function.only_if), python), result)
    if takes_exact and result is Type.REAL:
        result = Type.UNKNOWN  # Round of a currency is a currency, Sqrt of one is a real
    return Typed(handlers.checked(context, python, function.can_fail), result)


def _type_told(function: Function, arguments: tuple[n.Expression | None, ...]) -> Type:
    """Return the type of what a function gives that tells texts, and numbers for some constants."""
    asked = arguments[0] if arguments else None
    constant = catalog.find_constant(asked.text) if isinstance(asked, n.Name) else None
    if asked is None:
        return Type.STRING
    if constant is None:
        return Type.UNKNOWN
    return Type.INTEGER if constant.english in function.numbers else Type.STRING


def _adds_whole(value: Type, element: Type) -> bool:
    """Whether a value added to an array is an array of its elements, all of which are added."""
    return isinstance(value, ArrayOf) and not isinstance(element, ArrayOf) and element is not Type.UNKNOWN


def _stored(context: Context, node: n.Expression, element: Type, maybe_whole: bool = False) -> Typed:
    """Return what a collection stores of a value: what an assignment to one of its elements would."""
    value = values.lower_as(context, node, element)
    if maybe_whole and _adds_whole(value.type, element):
        return value
    shared = element.is_reference
    if isinstance(value.type, Instance) and not shared:
        value = Typed(values.copied(context, value, node, element), value.type)
    return Typed(convert(context, value, element), element)


def _argument(context: Context, node: n.Expression, parameter: Parameter) -> Typed:
    """Return an argument as the parameter takes it, with the type of what is passed."""
    value = _callback(context, node, parameter) or _lock(context, node, parameter)
    value = value or expressions.lower(context, node)
    if accepts(parameter.kind, value.type):
        return value
    wanted = first_type(parameter.kind)
    if wanted is Type.STRING and isinstance(value.type, ArrayOf):
        name, problem = parameter.function_name, f"takes no array for <{parameter.documented}>"
        raise CannotTranslate(rules.WrongArguments, node, function=name, problem=problem)
    return Typed(convert(context, value, wanted), wanted)


def _callback(context: Context, node: n.Expression, parameter: Parameter) -> Typed | None:
    """Return the procedure that an argument names, where the function takes one: as a bare name or in a string."""
    if "Callable" not in parameter.kind.names:
        return None
    if isinstance(node, n.Name | n.String):
        name = node.text if isinstance(node, n.Name) else node.value
        own = context.owner.find_method(name) if context.owner is not None else None
        if own is not None:
            return Typed(t.Attribute(context.itself(), own.python), Type.PROCEDURE)
        procedure = context.bound.procedure(name, context.scope)
        if procedure is not None:
            return procedure_value(context, procedure)
    if isinstance(node, n.SelfMember) and context.owner is not None:
        method = context.owner.find_method(node.name)
        if method is not None:
            return Typed(t.Attribute(context.itself(), method.python), Type.PROCEDURE)
    if isinstance(node, n.Member):
        if isinstance(node.target, n.Name) and context.find_variable(node.target.text) is None:
            known = class_members.procedure_of_class_or_set(context, node.target, node.name)
            if known is not None:
                return known
        target = expressions.lower(context, node.target)
        method = target.type.symbol.find_method(node.name) if isinstance(target.type, Instance) else None
        if method is not None:
            return Typed(t.Attribute(target.python, method.python), Type.PROCEDURE)
    return None


def _lock(context: Context, node: n.Expression, parameter: Parameter) -> Typed | None:
    """Return the name of a text or number that is declared as what threads lock: its value may change inside."""
    if "CriticalSection" not in parameter.kind.names:
        return None
    variable: Variable | MemberSymbol | None = None
    if isinstance(node, n.Name):
        variable = context.find_variable(node.text)
    elif isinstance(node, n.SelfMember) and context.owner is not None:
        variable = context.owner.find_member(node.name)
    elif isinstance(node, n.Member):
        type_ = expressions.lower(context, node.target).type
        variable = type_.symbol.find_member(node.name) if isinstance(type_, Instance) else None
    if (
        variable is None
        or not variable.is_lock
        or isinstance(variable.type, ArrayOf | ContainerOf | Instance)
    ):
        return None
    return Typed(t.TextLiteral(variable.name), Type.STRING)
