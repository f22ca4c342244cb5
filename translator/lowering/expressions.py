"""Expressions: names, literals, operators, conditions. Each comes back with its static type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from translator.diagnostics import rules
from translator.lowering import (
    access,
    calls,
    class_members,
    comparisons,
    counters,
    elements,
    indirection,
    nullables,
    operators,
    procedures,
    texts,
    values,
    variants,
)
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert, first_of
from translator.lowering.effects import has_effects
from translator.lowering.once import named_once
from translator.lowering.positions import is_at_least
from translator.lowering.unsupported import not_supported, value_of_missing
from translator.semantics.references import MY_PARAMETERS
from translator.semantics.symbols import Variable
from translator.semantics.types import Enumerated, Instance, Several, Type, type_of_kind
from translator.syntax import nodes as n
from translator.syntax.vocabulary import value_names
from translator.target import tree as t
from wlcompat import catalog
from wlcompat.catalog import fold

_LOGIC = {
    "AND": ("and", "both"),
    "AND_ALSO": ("and", "both"),
    "OR": ("or", "either"),
    "OR_ELSE": ("or", "either"),
}
_LONG, _DEEPEST = 200, 90
"""From how many characters on a condition is looked at for its depth, and how deep Python's own parser goes."""
_SHORT_CIRCUIT = ("AND_ALSO", "OR_ELSE")
_USUAL_DECIMALS = 6
"""Those of a numeric of which nothing is said."""
_UNIT = {
    "ms": ("milliseconds", 1),
    "cs": ("milliseconds", 10),
    "s": ("seconds", 1),
    "min": ("minutes", 1),
    "h": ("hours", 1),
    "d": ("days", 1),
    "j": ("days", 1),
}


def lower(context: Context, node: n.Expression) -> Typed:
    """Return the Python of an expression, and the type of its value."""
    place = lower_place(context, node)
    python, type_ = place
    value_type = type_.value_type
    if value_type is type_:
        return place
    return first_of(place) if isinstance(type_, Several) else Typed(python, value_type)


def lower_place(context: Context, node: n.Expression) -> Typed:
    """Return the Python of an expression; where it is a variable, with the type that it is declared to have."""
    lowered_by = _lowered_by().get(type(node))
    if lowered_by is None:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct(node))
    return lowered_by(context, node)


def condition(context: Context, node: n.Expression) -> t.Expression:
    """Return an expression for a place where only its truth counts."""
    python = _condition(context, node)
    if node.end - node.start > _LONG and t.depth(python) > _DEEPEST:
        raise CannotTranslate(rules.TooDeep, node)
    return python


def _condition(context: Context, node: n.Expression) -> t.Expression:
    match node:
        case n.Parenthesised(items=(inner,)) if inner is not None:
            return condition(context, inner)
        case n.Chain(operators=signs) if signs[0] in _LOGIC:
            return _logic(context, node, as_value=False)
        case n.Unary(operator="NOT"):
            return operators.negation(condition(context, node.operand))
    value = lower(context, node)
    if value.type is Type.STRING:
        return context.call("as_condition", value.python)
    return nullables.as_condition(value.python)


def converted(context: Context, node: n.Expression, wanted: Type) -> t.Expression:
    """Return an expression as a value of the wanted type."""
    if isinstance(node, n.Conditional):
        return conditional_as(context, node, wanted)
    return convert(context, lower(context, node), wanted)


def conditional_as(context: Context, node: n.Conditional, wanted: Type) -> t.Expression:
    """Return a choice as a value of the wanted type: each of the two values, where their types differ."""
    test = condition(context, node.condition)
    values = [lower(context, value) for value in (node.value, node.otherwise)]
    if values[0].type is values[1].type:
        chosen = t.Ternary(test, values[0].python, values[1].python)
        return convert(context, Typed(chosen, values[0].type), wanted)
    return t.Ternary(test, *(convert(context, value, wanted) for value in values))


def variable_reference(context: Context, variable: Variable) -> t.Expression:
    """Return what reads or assigns the variable."""
    name = context.own(variable)
    return t.Attribute(name, "value") if variable.boxed else name


@cache
def _language_values() -> dict[str, str]:
    return {
        fold(spelling): {"TRUE": "True", "FALSE": "False", "NULL": "None"}[name]
        for name, spelling in value_names()
    }


def _name(context: Context, node: n.Name) -> Typed:
    variable = context.find_variable(node.text)
    if variable is not None:
        counter = counters.counter(context, variable) if context.counting else None
        reference = counter or variable_reference(context, variable)
        if variable.variant and isinstance(reference, t.Atom):
            kind = variants.VariantWithMembers if variable.parts == "members" else variants.VariantName
            reference = kind(reference.text)
        return Typed(reference, variable.type)
    value = _language_values().get(fold(node.text))
    if value is not None:
        return Typed(t.Atom(value), Type.UNKNOWN if value == "None" else Type.BOOLEAN)
    own = access.member_browsed(context, node.text) or access.own_member(context, node.text, node)
    if own is not None:
        return own
    procedure = context.bound.procedure(node.text, context.scope)
    if procedure is not None:
        return calls.procedure_value(context, procedure)
    if access.is_self(node) and context.owner is not None:
        return Typed(t.Atom("self"), Instance.of(context.owner, is_dynamic=True))
    folded = fold(node.text)
    if folded in MY_PARAMETERS and context.procedure is not None:
        return procedures.my_parameters(context)
    if folded in procedures.EXECUTE_ANCESTOR and context.owner is not None:
        return procedures.execute_ancestor(context)
    if catalog.find_function(node.text) is not None and not _is_constant_too(node.text):
        return calls.lower_call(context, n.Call(node.start, node.end, node, ()))
    value_of_enumeration = enumerated(context, node.text)
    if value_of_enumeration is not None:
        return value_of_enumeration
    symbol = context.bound.find_class(node.text)
    if symbol is not None and symbol.kind in ("ENUMERATION", "COMBINATION"):
        return Typed(context.own(symbol), Type.UNKNOWN)
    if symbol is not None:  # as `object..Class` gives it
        return Typed(t.TextLiteral(symbol.python), Type.STRING)
    constant = catalog.find_constant(node.text)
    if constant is not None:
        return Typed(context.name(constant.english), type_of_kind(constant.kind))
    beside = class_members.static_beside(context, node.text)
    if beside is not None:
        return beside
    return value_of_missing(context, node)


def _is_constant_too(name: str) -> bool:
    """Whether a bare name that is a function's is a constant's too, such as eventOpen: then it is the constant."""
    function = catalog.find_function(name)
    return (
        catalog.find_constant(name) is not None and function is not None and not function.reads_like_variable
    )


def _duration(context: Context, node: n.DurationLiteral) -> t.Expression:
    from decimal import Decimal  # few programs have such literals, and starting is to be quick

    amounts: dict[str, Decimal] = {}
    for amount, unit in node.parts:
        name, factor = _UNIT[unit]
        amounts[name] = amounts.get(name, Decimal(0)) + Decimal(amount) * factor
    return t.Call(
        context.name("Duration"), (), tuple((name, t.Atom(f"{a:f}")) for name, a in amounts.items())
    )


def enumerated(context: Context, name: str, module: str | None = None) -> Typed | None:
    """Return a value of an enumeration that is named without it, or with a class of its module."""
    found = context.bound.project.enumerated(name, context.bound.module if module is None else module)
    if found is None:
        return None
    symbol, member = found
    return Typed(t.Attribute(context.own(symbol), member.python), Enumerated.of(symbol))


def _stepped(context: Context, node: n.Stepped) -> Typed:
    """`x++` as a value."""
    variable = context.find_variable(node.target.text) if isinstance(node.target, n.Name) else None
    if variable is None or variable.boxed or variable.type not in (Type.INTEGER, Type.REAL):
        type_ = lower(context, node.target).type
        cell = calls.reference_to(context, node.target, type_).python
        function = "stepped" if node.is_prefix else "stepped_after"
        return Typed(context.call(function, cell, t.Atom(f"{node.operator[0]}1".removeprefix("+"))), type_)
    context.scope.assigns(variable)
    sign, back = node.operator[0], "-" if node.operator[0] == "+" else "+"
    name = t.Atom(variable.python)
    stepped = t.Walrus(variable.python, t.Infix((name, t.Atom("1")), (sign,), t.SUM))
    if node.is_prefix:
        return Typed(stepped, variable.type)
    return Typed(t.Infix((stepped, t.Atom("1")), (back,), t.SUM), variable.type)


def _unary(context: Context, node: n.Unary) -> Typed:
    if node.operator == "NOT":
        return Typed(operators.negation(condition(context, node.operand)), Type.BOOLEAN)
    if node.operator == "&":
        return not_supported(context, node, "the address of a variable", lower(context, node.operand).python)
    operand = lower(context, node.operand)
    if operand.type is Type.STRING:
        operand = Typed(context.call("number", operand.python), Type.UNKNOWN)
    if node.operator == "+":
        return operand
    type_ = Type.INTEGER if operand.type is Type.BOOLEAN else operand.type
    return Typed(t.Prefix(node.operator, operand.python), type_)


def _logic(context: Context, node: n.Chain, as_value: bool) -> t.Expression:
    """Return AND and OR from left to right: plain `and` and `or` where evaluating both sides makes no difference."""
    left = _logic_operand(context, node.operands[0], as_value)
    for operator, operand in zip(node.operators, node.operands[1:], strict=True):
        word, eager = _LOGIC[operator]
        right = _logic_operand(context, operand, as_value)
        if operator not in _SHORT_CIRCUIT and has_effects(context, operand):
            left = context.call(eager, left, right)
        else:
            left = _joined(left, word, right)
    return left


def _joined(left: t.Expression, word: str, right: t.Expression) -> t.Expression:
    level = t.AND if word == "and" else t.OR
    if isinstance(left, t.Infix) and left.level == level:
        return t.Infix((*left.operands, right), (*left.operators, word), level)
    return t.Infix((left, right), (word,), level)


def _logic_operand(context: Context, node: n.Expression, as_value: bool) -> t.Expression:
    if not as_value:
        return condition(context, node)
    return convert(context, lower(context, node), Type.BOOLEAN)


def _conditional(context: Context, node: n.Conditional) -> Typed:
    test = condition(context, node.condition)
    value, otherwise = lower(context, node.value), lower(context, node.otherwise)
    type_ = value.type
    if value.type is not otherwise.type:
        numbers = value.type.is_number and otherwise.type.is_number
        type_ = Type.REAL if numbers else Type.UNKNOWN
    return Typed(t.Ternary(test, value.python, otherwise.python), type_)


def _chosen(context: Context, node: n.Chosen) -> Typed:
    """`SWITCH (n, a, b, ELSE c)`: only the value that is chosen is worked out."""
    first, again = named_once(context, node.subject, converted(context, node.subject, Type.INTEGER), "place")
    values = [lower(context, value) for value in node.values]
    otherwise = (
        lower(context, node.otherwise) if node.otherwise is not None else Typed(t.Atom("None"), Type.UNKNOWN)
    )
    types = {value.type for value in (*values, otherwise)}
    python = otherwise.python
    for position, value in reversed(list(enumerate(values, 1))):
        subject = first if position == 1 else again
        test = t.Infix((subject, t.Atom(str(position))), ("==",), t.COMPARE)
        python = t.Ternary(test, value.python, python)
    return Typed(python, types.pop() if len(types) == 1 else Type.UNKNOWN)


def _exact(context: Context, node: n.Exact) -> Typed:
    type_ = Type.CURRENCY if node.is_currency else Type.NUMERIC
    made = context.call(type_.annotation, t.TextLiteral(node.text))
    if not node.is_currency and len(node.text.partition(".")[2]) > _USUAL_DECIMALS:
        made = t.Call(made.function, made.arguments, (("decimals", t.Atom("None")),))
    return Typed(made, type_)


def _unusable(_context: Context, node: n.Unusable) -> Typed:
    raise CannotTranslate(rules.TooDeep, node)


def _parenthesised(context: Context, node: n.Parenthesised) -> Typed:
    items = [item for item in node.items if item is not None]
    if node.items == (None,):  # no values, where a function takes a list of them
        return Typed(t.Tuple(()), Type.UNKNOWN)
    if len(items) < len(node.items):
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct(node))
    if len(items) == 1:
        return lower(context, items[0])
    several = [lower(context, item) for item in items]
    return Typed(t.Tuple(tuple(s.python for s in several)), Several.of(tuple(s.type for s in several)))


def _chain(context: Context, node: n.Chain) -> Typed:
    if node.operators[0] in _LOGIC:
        return Typed(_logic(context, node, as_value=True), Type.BOOLEAN)
    if any(isinstance(operand, n.ArrayLiteral) for operand in node.operands):
        return texts.lower_optional_concatenation(context, node)
    if node.operators[0] in nullables.COALESCING:
        return nullables.lower_coalescing(context, node)
    return _calculation(context, node)


def _calculation(context: Context, node: n.Chain) -> Typed:
    def is_whole(place: int) -> bool:
        front: n.Expression = node.operands[0]
        if place:
            front = n.Chain(node.start, node.end, node.operands[: place + 1], node.operators[:place])
        return is_at_least(context, front, 0) and is_at_least(context, node.operands[place + 1], 1)

    operands = [lower(context, operand) for operand in node.operands]
    return nullables.unless_null(
        context,
        node.operands,
        operands,
        lambda values: operators.chain(
            context, values, list(node.operators), None if context.only_types else is_whole
        ),
    )


def _case_value(context: Context, node: n.CaseValue) -> Typed:
    if context.selected is None:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct=construct(node))
    return context.selected


@cache  # the modules of expressions need one another: what they have is there when the first one is lowered
def _lowered_by() -> dict[type[n.Expression], Callable[[Context, Any], Typed]]:
    """Return what lowers each kind of expression."""
    return {
        n.Name: _name,
        n.Integer: lambda _context, node: Typed(t.Atom(str(node.value)), Type.INTEGER),
        n.Real: lambda _context, node: Typed(t.Atom(node.text), Type.REAL),
        n.Exact: _exact,
        n.String: lambda context, node: texts.lower_string(context, node, node.value),
        n.Resource: lambda _context, node: Typed(t.TextLiteral(node.text), Type.STRING),
        n.DurationLiteral: lambda context, node: Typed(_duration(context, node), Type.DURATION),
        n.Unusable: _unusable,
        n.Parenthesised: _parenthesised,
        n.Call: calls.lower_call,
        n.Member: access.lower_member,
        n.SelfMember: access.lower_self_member,
        n.Index: elements.lower_index,
        n.Substring: elements.lower_substring,
        n.ArrayLiteral: values.lower_literal,
        n.New: values.lower_new,
        n.Lambda: calls.lower_lambda,
        n.Stepped: _stepped,
        n.NotNull: nullables.lower_not_null,
        n.Unary: _unary,
        n.Chain: _chain,
        n.Comparison: comparisons.lower_comparison,
        n.Interval: comparisons.lower_interval,
        n.Conditional: _conditional,
        n.Chosen: _chosen,
        n.CaseValue: _case_value,
        n.Indirection: indirection.lower_indirection,
    }


def construct(node: n.Node) -> str:
    """Return what a mark calls an expression that cannot be translated."""
    names = {
        n.Member: "access to a member or a property of this object",
        n.Range: "TO outside a FOR, a CASE or a comparison",
        n.Parenthesised: "a list of values in parentheses",
        n.NamedArgument: "an argument by the name of its parameter, of which nobody can tell the place",
    }
    return names.get(type(node), "this expression")
