"""Operators on typed operands: Python's own where they mean the same, functions of the runtime where not."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import TypeGuard

from translator.lowering.context import Context, Typed
from translator.lowering.conversions import DaysBetween, Quotient, WholeQuotient, as_buffer, as_text
from translator.lowering.variants import VariantWithMembers
from translator.semantics.types import Enumerated, Instance, Type
from translator.target import tree as t
from translator.target.sums import joined

_FLEXIBLE = {
    "~=": "flexible_equal",
    "~~": "very_flexible_equal",
    "[~": "flexible_starts",
    "[~~": "very_flexible_starts",
    "[~]": "flexible_contains",
    "[~~]": "very_flexible_contains",
    "~]": "flexible_ends",
    "~~]": "very_flexible_ends",
}
_BITS = {"&": ("&", t.BIT_AND), "|": ("|", t.BIT_OR), "||": ("^", t.BIT_XOR)}
_BITS |= {"BIT_LEFT_SHIFT": ("<<", t.SHIFT), "BIT_RIGHT_SHIFT": (">>", t.SHIFT)}
_DIVIDING = ("/", "%", "MODULO")
_PRODUCT = {"*": "*", "/": "/", "^": "**"}
_DATES = {Type.DATE, Type.TIME, Type.DATETIME}
_TEXTS = (Type.STRING, Type.BUFFER)
_NUMBERS = (Type.INTEGER, Type.REAL, Type.BOOLEAN)
_EXACT = (Type.CURRENCY, Type.NUMERIC)


def chain(
    context: Context,
    operands: list[Typed],
    operators: list[str],
    is_whole: Callable[[int], bool] | None = None,
) -> Typed:
    """Return the value of operands of one level of priority, worked off from left to right.

    `is_whole` tells of the operator at a place that what is in front of it is not negative, and what is behind it is
    at least 1.
    """
    operands = [Typed(o.python, o.type.value_type) for o in operands]
    if set(operators) == {"+"} and any(o.type in _TEXTS for o in operands):
        return _concatenation(context, operands)
    value = operands[0]
    for place, (operator, operand) in enumerate(zip(operators, operands[1:], strict=True)):
        if (
            operator in _DIVIDING
            and {value.type, operand.type} == {Type.INTEGER}
            and is_whole is not None
            and is_whole(place)
        ):
            value = _whole_division(value, operator, operand)
        else:
            value = _binary(context, value, operator, operand)
    return value


def _whole_division(left: Typed, operator: str, right: Typed) -> Typed:
    """Divide numbers of which Python's remainder and `//` are those of WLanguage."""
    if operator != "/":
        return Typed(_infix(left.python, "%", right.python, t.PRODUCT), Type.INTEGER)
    return Typed(_quotient(WholeQuotient, left.python, right.python), Type.REAL)


def _quotient(kind: type[Quotient], left: t.Expression, right: t.Expression) -> t.Expression:
    product = _infix(left, "/", right, t.PRODUCT)
    assert isinstance(product, t.Infix)
    return kind(product.operands, product.operators, t.PRODUCT)


def _binary(context: Context, left: Typed, operator: str, right: Typed) -> Typed:
    left, right = _as_duration_beside(left, right), _as_duration_beside(right, left)
    if operator == "+":
        return _addition(context, left, right)
    if operator in ("%", "MODULO"):
        python = context.call("modulo", _number(context, left), _number(context, right))
        return Typed(python, _arithmetic_type(left, right))
    left_python, right_python = _number(context, left), _number(context, right)
    if operator in _BITS:
        sign, level = _BITS[operator]
        type_ = left.type if isinstance(left.type, Enumerated) else Type.INTEGER
        return Typed(_infix(left_python, sign, right_python, level), type_)
    if operator == "-":
        type_ = Type.DURATION if left.type is right.type is Type.DURATION else _arithmetic_type(left, right)
        if left.type in _DATES:
            return _since(left, right)
        return Typed(_infix(left_python, "-", right_python, t.SUM), type_)
    type_ = _arithmetic_type(left, right)
    if type_ is Type.INTEGER and (operator == "/" or (operator == "^" and not _is_natural(right.python))):
        type_ = Type.REAL
    if operator == "/" and left.type is right.type is Type.DURATION:
        type_ = Type.REAL
    if operator == "/" and {left.type, right.type} <= {Type.INTEGER, Type.BOOLEAN}:
        return Typed(_quotient(Quotient, left_python, right_python), type_)
    level = t.POWER if operator == "^" else t.PRODUCT
    return Typed(_infix(left_python, _PRODUCT[operator], right_python, level), type_)


def _since(later: Typed, earlier: Typed) -> Typed:
    """Return a date or time less something: one less a number or a duration is one again, of two it is the time between.

    The time between two dates is a number of days, unless a duration is wanted.
    """
    difference = _infix(later.python, "-", earlier.python, t.SUM)
    if earlier.type in (Type.DURATION, Type.INTEGER):
        return Typed(difference, later.type)
    if later.type is earlier.type is Type.DATE:
        return Typed(DaysBetween(difference, "InDays"), Type.INTEGER)
    return Typed(difference, Type.DURATION if earlier.type in _DATES else Type.UNKNOWN)


def _as_duration_beside(value: Typed, other: Typed) -> Typed:
    """Return the time between two dates as a duration where the other operand is one."""
    if other.type is Type.DURATION and isinstance(value.python, DaysBetween):
        return Typed(value.python.value, Type.DURATION)
    return value


def _is_natural(expression: t.Expression) -> bool:
    return isinstance(expression, t.Atom) and expression.text.isdigit()


def _addition(context: Context, left: Typed, right: Typed) -> Typed:
    types = {left.type, right.type}
    if types & set(_TEXTS):
        return _concatenation(context, [left, right])
    if Type.UNKNOWN in types:
        return Typed(context.call("add", left.python, right.python), Type.UNKNOWN)
    if isinstance(left.type, Enumerated) and left.type.is_combination:
        return Typed(_infix(left.python, "|", right.python, t.BIT_OR), left.type)
    if types == {Type.DURATION}:
        return Typed(_infix(left.python, "+", right.python, t.SUM), left.type)
    dates = types & {Type.DATE, Type.TIME, Type.DATETIME}
    if dates:
        whole = left.type in dates and right.type in (Type.DURATION, Type.INTEGER)
        result = left.type if whole else Type.STRING if len(types & _DATES) == len(types) else Type.UNKNOWN
        return Typed(_infix(left.python, "+", right.python, t.SUM), result)
    return Typed(_infix(left.python, "+", right.python, t.SUM), _arithmetic_type(left, right))


def _concatenation(context: Context, operands: list[Typed]) -> Typed:
    """Concatenate; numbers in front of the first string are added first, as working from the left gives.

    What begins with a buffer is one; beside a text in front of it a buffer is text.
    """
    first_string = next(i for i, o in enumerate(operands) if o.type in _TEXTS)
    if first_string == 0 and operands[0].type is Type.BUFFER:
        buffers = [as_buffer(context, operand) for operand in operands]
        return Typed(reduce(lambda a, b: _infix(a, "+", b, t.SUM), buffers), Type.BUFFER)
    if first_string > 1:
        numbers = reduce(lambda a, b: _addition(context, a, b), operands[:first_string])
        operands = [numbers, *operands[first_string:]]
    elif any(o.type is Type.UNKNOWN for o in operands[:1]) and len(operands) > 1:
        operands = [Typed(context.call("to_text", operands[0].python), Type.STRING), *operands[1:]]
    literals = sum(isinstance(o.python, t.TextLiteral) for o in operands)
    if literals and any(o.type is not Type.STRING for o in operands):
        formatted = _format(context, operands)
        if formatted is not None:
            return Typed(formatted, Type.STRING)
    python: t.Expression | None = None
    for operand in operands:
        text = as_text(context, operand)
        python = text if python is None else _infix(python, "+", text, t.SUM)
    assert python is not None
    return Typed(python, Type.STRING)


def texts_joined(left: Typed, right: Typed) -> Typed:
    """Return a text behind another one."""
    operands = right.python.operands if _is_sum(right.python) else (right.python,)
    python = reduce(lambda a, b: _infix(a, "+", b, t.SUM), operands, left.python)
    return Typed(python, Type.STRING)


def _is_sum(python: t.Expression) -> TypeGuard[t.Infix]:
    return isinstance(python, t.Infix) and python.level == t.SUM


def format_or_concatenate(context: Context, pieces: list[Typed]) -> Typed:
    """Return pieces of text as one f-string, or joined by `+` where Python 3.11 allows no f-string."""
    formatted = _format(context, pieces)
    if formatted is not None:
        return Typed(formatted, Type.STRING)
    return _concatenation(context, pieces)


def _format(context: Context, operands: list[Typed]) -> t.Format | t.TextLiteral | None:
    pieces: list[str | t.Expression] = []
    for operand in operands:
        if isinstance(operand.python, t.TextLiteral):
            pieces.append(operand.python.value)
        elif (
            operand.type is Type.INTEGER
            and isinstance(operand.python, t.Atom)
            and operand.python.text.isdigit()
        ):
            pieces.append(operand.python.text)
        elif operand.type in (Type.STRING, Type.INTEGER, Type.DURATION, *_EXACT):
            pieces.append(operand.python)
        else:
            pieces.append(as_text(context, operand))
    texts = [piece for piece in pieces if isinstance(piece, str)]
    if len(texts) == len(pieces):
        return t.TextLiteral("".join(texts))
    if all(isinstance(piece, str) or _fits_into_format(piece) for piece in pieces):
        return t.Format(tuple(pieces))
    return None


def _fits_into_format(expression: t.Expression) -> bool:
    """Whether Python 3.11 takes the expression between the braces of an f-string in double quotes."""
    match expression:
        case t.Atom(text):
            return '"' not in text and "\\" not in text and not text.startswith("{")
        case t.Attribute(value):
            return _fits_into_format(value)
        case t.Call(function, arguments, keywords):
            inner = (function, *arguments, *(value for _, value in keywords))
            return all(map(_fits_into_format, inner))
        case t.Infix(operands):
            return all(map(_fits_into_format, operands))
        case t.Subscript(value, index):
            return _fits_into_format(value) and _fits_into_format(index)
        case t.Slice(low, high):
            return all(bound is None or _fits_into_format(bound) for bound in (low, high))
    return False


def _infix(left: t.Expression, sign: str, right: t.Expression, level: int) -> t.Expression:
    """Join two operands, on one level with those that the left one already joins."""
    if level == t.SUM:
        return joined(left, sign, right)
    if isinstance(left, t.Infix) and left.level == level and level != t.POWER:
        return t.Infix((*left.operands, right), (*left.operators, sign), level)
    return t.Infix((left, right), (sign,), level)


def _number(context: Context, value: Typed) -> t.Expression:
    """Return an operand of arithmetic: text is read as a number, and what may be text too."""
    if value.type is Type.STRING or (value.type is Type.UNKNOWN and not _is_calculated(value.python)):
        return context.call("number", value.python)
    return value.python


def _is_calculated(python: t.Expression) -> bool:
    match python:
        case t.Infix(operators=signs):
            return not {"and", "or"}.intersection(signs)
        case t.Call(function=t.Atom(text="number" | "modulo")):
            return True
    return False


def _arithmetic_type(left: Typed, right: Typed) -> Type:
    return wider(left.type, right.type)


def wider(left: Type, right: Type) -> Type:
    """Return the type of what is calculated from a value of each."""
    types = {left, right}
    if Type.DURATION in types:
        return Type.DURATION
    if not types <= {*_NUMBERS, *_EXACT}:
        return Type.UNKNOWN
    for exact in (Type.NUMERIC, Type.CURRENCY):
        if exact in types:
            return exact
    return Type.REAL if Type.REAL in types else Type.INTEGER


def comparison(context: Context, left: Typed, operator: str, right: Typed) -> Typed:
    """Return `left operator right` for the comparing operators but IN and TO."""
    left, right = _as_duration_beside(left, right), _as_duration_beside(right, left)
    if operator in _FLEXIBLE:
        return Typed(context.call(_FLEXIBLE[operator], left.python, right.python), Type.BOOLEAN)
    if operator in ("[=", "[=]", "=]"):
        return Typed(_string_test(context, left, operator, right), Type.BOOLEAN)
    if operator in ("=", "<>"):
        return Typed(_equality(context, left, right, negated=operator == "<>"), Type.BOOLEAN)
    left_python, right_python = ordered(context, left, right)
    return Typed(_infix_comparison(left_python, operator, right_python), Type.BOOLEAN)


def _alike(context: Context, left: Typed, right: Typed) -> tuple[Typed, Typed]:
    """Return two operands, a literal beside a buffer as one."""
    for value, other in ((left, right), (right, left)):
        is_literal = isinstance(other.python, t.TextLiteral) and other.python.value.isascii()
        if value.type is Type.BUFFER and (is_literal or isinstance(other.python, t.ListLiteral)):
            literal = Typed(as_buffer(context, other), Type.BUFFER)
            return (value, literal) if value is left else (literal, value)
    return left, right


def ordered(context: Context, left: Typed, right: Typed) -> tuple[t.Expression, t.Expression]:
    """Return two operands in a form that Python's `<` compares; values of an enumeration go by what they stand for."""
    left, right = _alike(context, left, right)
    if isinstance(left.type, Enumerated) and isinstance(right.type, Enumerated):
        return t.Attribute(left.python, "value"), t.Attribute(right.python, "value")
    if {left.type, right.type} == set(_TEXTS):
        return as_text(context, left), as_text(context, right)
    loose = [value for value in (left, right) if value.type in (Type.STRING, Type.UNKNOWN)]
    if len(loose) == 1 and {left.type, right.type}.intersection((*_NUMBERS, *_EXACT)):
        return _number(context, left), _number(context, right)
    if Type.UNKNOWN in (left.type, right.type):
        return _comparable(context, left, right)
    return left.python, right.python


def _comparable(context: Context, left: Typed, right: Typed) -> tuple[t.Expression, t.Expression]:
    """Return two operands of which one says at run time how it compares, where neither is of a type that does."""
    if any(
        value.type not in (Type.UNKNOWN, *_TEXTS) or _is_calculated(value.python) for value in (left, right)
    ):
        return left.python, right.python
    if left.type is Type.UNKNOWN:
        return context.call("comparable", left.python), right.python
    return left.python, context.call("comparable", right.python)


def _equality(context: Context, left: Typed, right: Typed, negated: bool) -> t.Expression:
    for value, other in ((left, right), (right, left)):
        if (
            isinstance(other.python, t.Atom)
            and other.python.text in ("True", "False")
            and value.type is Type.BOOLEAN
        ):
            positive = (other.python.text == "True") != negated
            return value.python if positive else negation(value.python)
    left, right = _alike(context, left, right)
    types = {left.type, right.type}
    if not negated and types == {Type.BUFFER}:
        for value, other in ((left, right), (right, left)):
            if isinstance(other.python, t.Atom) and other.python.text == 'b""':
                return negation(value.python)
    if Type.REAL in types and types <= set(_NUMBERS):
        call = context.call("real_equal", left.python, right.python)
        return negation(call) if negated else call
    for value, other in ((left, right), (right, left)):
        if isinstance(other.python, t.Atom) and other.python.text == "None":
            if isinstance(value.python, VariantWithMembers):
                call = context.call("equal", value.python, other.python)
                return negation(call) if negated else call
            return _is_null(value, negated)
    if any(isinstance(x, Enumerated | Instance) for x in types):
        return _infix_comparison(left.python, "!=" if negated else "==", right.python)
    if len(types) == 2 and (types <= {*_NUMBERS, *_EXACT} or types <= {Type.STRING, *_DATES}):
        return _infix_comparison(left.python, "!=" if negated else "==", right.python)
    if Type.UNKNOWN in types or len(types) == 2:
        call = context.call("equal", left.python, right.python)
        return negation(call) if negated else call
    return _infix_comparison(left.python, "!=" if negated else "==", right.python)


def _is_null(value: Typed, negated: bool) -> t.Expression:
    """Return `value = Null`: a number is null at 0, a text when empty, anything else when there is nothing."""
    if value.type in (*_NUMBERS, *_EXACT, Type.STRING, Type.BUFFER):
        nothing = "0" if value.type in _EXACT else value.type.initial
        return _infix_comparison(value.python, "!=" if negated else "==", t.Atom(nothing))
    return t.Infix((value.python, t.Atom("None")), ("is not" if negated else "is",), t.COMPARE)


def _string_test(context: Context, left: Typed, operator: str, right: Typed) -> t.Expression:
    left, right = _alike(context, left, right)
    both_buffers = left.type is right.type is Type.BUFFER
    text, part = (x.python if both_buffers else as_text(context, x) for x in (left, right))
    if operator == "[=]":
        return _infix_comparison(part, "in", text)
    method = "startswith" if operator == "[=" else "endswith"
    return t.Call(t.Attribute(text, method), (part,))


def _infix_comparison(left: t.Expression, sign: str, right: t.Expression) -> t.Infix:
    return t.Infix((left, right), (sign,), t.COMPARE)


def negation(expression: t.Expression) -> t.Expression:
    """Return `not expression`, without a double negation."""
    if isinstance(expression, t.Prefix) and expression.operator == "not":
        return expression.operand
    if isinstance(expression, t.Infix) and expression.operators in (("in",), ("not in",)):
        opposite = "in" if expression.operators == ("not in",) else "not in"
        return t.Infix(expression.operands, (opposite,), t.COMPARE)
    return t.Prefix("not", expression)
