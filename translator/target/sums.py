"""Sums with a number, in their shortest form: `i - 1` and one more is `i`."""

from __future__ import annotations

from translator.target import tree as t


class Counted(t.Infix):
    """`i + 1` for a counter that begins one lower in Python than in WLanguage."""

    __slots__ = ()


def plus(value: t.Expression, number: int) -> t.Expression:
    """Return value + number."""
    if not number:
        return value
    if isinstance(value, t.Atom) and value.text.isdigit():
        return t.Atom(str(int(value.text) + number))
    if not isinstance(value, t.Infix) or value.level != t.SUM:
        return _sum((value,), (), number)
    operands, operators = value.operands, value.operators
    last = operands[-1]
    if isinstance(last, t.Atom) and last.text.isdigit():
        return _sum(operands[:-1], operators[:-1], number + int(f"{operators[-1]}{last.text}"))
    first = operands[0]
    if isinstance(first, t.Atom) and first.text.isdigit():
        begin = int(first.text) + number
        if begin:
            return t.Infix((t.Atom(str(begin)), *operands[1:]), operators, t.SUM)
        if operators[0] == "+":
            return _sum(operands[1:], operators[1:], 0)
    return _sum(operands, operators, number)


def joined(left: t.Expression, sign: str, right: t.Expression) -> t.Expression:
    """Return left + right or left - right; the number in a counter's `i + 1` is added to those around it."""
    if isinstance(left, Counted) and isinstance(right, t.Atom) and right.text.isdigit():
        return plus(left, int(f"{sign}{right.text}"))
    if isinstance(right, Counted):
        counter = right.operands[0]
        return plus(joined(left, sign, counter), 1 if sign == "+" else -1)
    if isinstance(left, t.Infix) and left.level == t.SUM:
        return t.Infix((*left.operands, right), (*left.operators, sign), t.SUM)
    return t.Infix((left, right), (sign,), t.SUM)


def _sum(operands: tuple[t.Expression, ...], operators: tuple[str, ...], number: int) -> t.Expression:
    if number:
        operands, operators = (*operands, t.Atom(str(abs(number)))), (*operators, "-+"[number > 0])
    return operands[0] if not operators else t.Infix(operands, operators, t.SUM)
