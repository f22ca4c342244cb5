"""Types with Null: what is calculated with Null is Null, and the operators that give something in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.effects import has_effects
from translator.lowering.once import named_once, once
from translator.semantics.types import Instance, Nullable, Type
from translator.syntax import nodes as n
from translator.target import tree as t

COALESCING = ("??", "??*")
_NULL = t.Atom("None")
_LITERALS = (n.Integer, n.Real, n.String)


class UnlessNull(t.Ternary):
    """What is calculated of values, Null where one of them is: `None if n is None else n + 1`."""

    __slots__ = ()

    @property
    def tests(self) -> tuple[t.Expression, ...]:
        """Those of the values: each holds where one is Null."""
        condition = self.condition
        return (
            condition.operands
            if isinstance(condition, t.Infix) and condition.operators[0] == "or"
            else (condition,)
        )


def unless_null(
    context: Context,
    nodes: Sequence[n.Expression],
    operands: list[Typed],
    calculate: Callable[[list[Typed]], Typed],
) -> Typed:
    """Return what is calculated of operands; Null where one of them is, if its type says that it may be."""
    if not context.bound.project.has_nullables or any(
        _is_null_itself(operand.python) for operand in operands
    ):
        return calculate(operands)
    may_be_null = [
        isinstance(operand.python, UnlessNull) or _type_beside_null(context, node) is not None
        for node, operand in zip(nodes, operands, strict=True)
    ]
    if not any(may_be_null):
        return calculate(operands)
    if any(has_effects(context, node) for node in nodes[1 if may_be_null[0] else 0 :]):
        return _of_all(context, nodes, operands, calculate)
    tests: list[t.Expression] = []
    values = operands[:]
    for position, (node, operand) in enumerate(zip(nodes, operands, strict=True)):
        type_ = _type_beside_null(context, node)
        if isinstance(operand.python, UnlessNull):
            tests += [test for test in operand.python.tests if test not in tests]
            values[position] = Typed(operand.python.otherwise, Type.UNKNOWN)
        elif type_ is not None:
            first, again = named_once(context, node, operand.python, "value")
            if (test := _is_null(first)) not in tests:
                tests.append(test)
            values[position] = Typed(again, type_)
    test = tests[0] if len(tests) == 1 else t.Infix(tuple(tests), ("or",) * (len(tests) - 1), t.OR)
    return Typed(UnlessNull(test, _NULL, calculate(values).python), Type.UNKNOWN)


def _of_all(
    context: Context,
    nodes: Sequence[n.Expression],
    operands: list[Typed],
    calculate: Callable[[list[Typed]], Typed],
) -> Typed:
    """Return the same where a call beside Null would be left out, or come too late: all operands are worked out first."""
    given = [place for place, node in enumerate(nodes) if not isinstance(node, _LITERALS)]
    names = ("left", "right") if len(given) == 2 else tuple(f"value_{i + 1}" for i in range(len(given)))
    values = operands[:]
    for place, name in zip(given, names, strict=True):
        type_ = _type_beside_null(context, nodes[place]) or operands[place].type
        values[place] = Typed(t.Atom(name), type_)
    calculated = t.Deferred(calculate(values).python, names)
    arguments = (operands[place].python for place in given)
    return Typed(context.call("or_null", calculated, *arguments), Type.UNKNOWN)


def as_condition(python: t.Expression) -> t.Expression:
    """Return for a place where only its truth counts what is Null unless some values are given: it does not hold then."""
    if not isinstance(python, UnlessNull):
        return python
    given = _given(python)
    return t.Infix((*given, python.otherwise), ("and",) * len(given), t.AND)


def lower_coalescing(context: Context, node: n.Chain) -> Typed:
    """`a ?? b ?? c`: the first that is not Null."""
    _must_be_known(node.operators, node)
    result = expressions.lower(context, node.operands[-1])
    for operand in reversed(node.operands[:-1]):
        value = expressions.lower(context, operand)
        if isinstance(value.python, UnlessNull):
            given = _given(value.python)
            test = given[0] if len(given) == 1 else t.Infix(given, ("and",) * (len(given) - 1), t.AND)
            again = value.python.otherwise
        else:
            first, again = named_once(context, operand, value.python, "value")
            test = t.Infix((first, _NULL), ("is not",), t.COMPARE)
        known = _type_beside_null(context, operand) or value.type
        type_ = known if known == result.type else Type.UNKNOWN
        result = Typed(t.Ternary(test, again, result.python), type_)
    return result


def lower_assignment_to_null(
    context: Context, node: n.Assignment, target: t.Expression, type_: Type
) -> list[t.Statement]:
    """`x ??= value`: only where the variable is Null."""
    _must_be_known((node.operator,), node)
    target = once(context, node.target, target)
    value = convert(context, expressions.lower(context, node.value), type_)
    assigned = t.Assign(target, value, origin=node.start)
    return [t.If([(_is_null(target), [assigned], "", node.start)])]


def lower_not_null(context: Context, node: n.NotNull) -> Typed:
    """`x?!`: the value, which is an error where it is Null."""
    value = expressions.lower(context, node.target)
    type_ = _type_beside_null(context, node.target) or value.type
    return Typed(context.call("not_null", value.python), type_)


def _must_be_known(operators: Sequence[str], node: n.Node) -> None:
    for operator in operators:
        if operator.endswith("*"):
            raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f"the operator {operator}")


def _type_beside_null(context: Context, node: n.Expression) -> Type | None:
    """Return the type that a value has where it is not Null; None where it never is, as far as declarations tell."""
    match node:
        case n.Parenthesised(items=(inner,)) if inner is not None:
            return _type_beside_null(context, inner)
        case n.Chain(operands=operands, operators=operators) if operators[0] not in COALESCING:
            may_be = any(_type_beside_null(context, operand) is not None for operand in operands)
            return Type.UNKNOWN if may_be else None
        case n.Name(text=name):
            variable = context.find_variable(name)
            return _inner(variable) or _inner(context.owner and context.owner.find_member(name))
        case n.SelfMember(name=name) if context.owner is not None:
            return _inner(context.owner.find_member(name))
        case n.Member(target=n.Name(text=holder), name=name):
            variable = context.find_variable(holder)
            if variable is not None and isinstance(variable.type, Instance):
                return _inner(variable.type.symbol.find_member(name))
        case n.Call(callee=n.Name(text=name)):
            procedure = context.bound.procedure(name, context.scope)
            if procedure is not None and isinstance(procedure.result, Nullable):
                return procedure.result.inner
    return None


def _inner(named: object) -> Type | None:
    type_ = getattr(named, "type", None)
    return type_.inner if isinstance(type_, Nullable) else None


def _given(calculated: UnlessNull) -> tuple[t.Expression, ...]:
    """Return the tests of its values the other way round: each holds where one is not Null."""
    tests = (test for test in calculated.tests if isinstance(test, t.Infix))
    return tuple(t.Infix(test.operands, ("is not",), t.COMPARE) for test in tests)


def _is_null(value: t.Expression) -> t.Expression:
    return t.Infix((value, _NULL), ("is",), t.COMPARE)


def _is_null_itself(value: t.Expression) -> bool:
    return isinstance(value, t.Atom) and value.text == "None"
