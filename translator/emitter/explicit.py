"""Expressions as the layout of long lines needs them: what stands in parentheses says so, no atom is a whole expression.

Parentheses are those that priorities ask for, and a few more that help a reader where a line is long. What stands
in brackets is left as it is: it is made explicit when it does not fit there.
"""

from __future__ import annotations

from translator.emitter.flat import Enclosed, Pieces, flat
from translator.emitter.reading import parsed
from translator.emitter.widths import width
from translator.patterns import pattern
from translator.target import tree as t

_LINE_OF_TEXT = pattern(r"[^\n]*\n|[^\n]+")


def explicit(expression: t.Expression, line: int, level: int = t.TERNARY) -> t.Expression:
    """Return an operand of a priority, explicit up to its brackets; `line` is how wide a line may be."""
    if expression.priority < level:
        return Enclosed(expression)
    match expression:
        case t.Atom(text):
            return expression if text.isalnum() or text[-1] in "\"'" else parsed(text)
        case t.TextLiteral(value) if "\n" in value:
            return _pieces(expression, (value,), line)
        case t.Format(parts):
            return _pieces(expression, parts, line)
        case t.Call(function, arguments, keywords):
            return t.Call(explicit(function, line, t.ATOM), arguments, keywords)
        case t.Attribute(value, name):
            return t.Attribute(explicit(value, line, t.ATOM), name)
        case t.Subscript(value, index):
            return t.Subscript(explicit(value, line, t.ATOM), index)
        case t.Infix(operands, operators, own):
            first, others = expression.operand_levels
            rest = [_operand(operand, line, others, own) for operand in operands[1:]]
            return t.Infix((_operand(operands[0], line, first, own), *rest), operators, own)
        case t.Prefix(operator, operand):
            return t.Prefix(operator, explicit(operand, line, expression.operand_level))
        case t.Ternary(condition, value, otherwise):
            test, chosen = explicit(condition, line, t.OR), explicit(value, line, t.OR)
            return t.Ternary(test, chosen, explicit(otherwise, line))
        case t.Deferred(value, parameters):
            return t.Deferred(explicit(value, line), parameters)
        case t.Walrus(name, value):
            return Enclosed(t.Walrus(name, explicit(value, line)))
    return expression


def _operand(expression: t.Expression, line: int, needed: int, level: int) -> t.Expression:
    """Return an operand; an `and` in an `or` over several lines is hard to tell without parentheses."""
    if level == t.OR and expression.priority == t.AND:
        return Enclosed(expression)
    made = explicit(expression, line, needed)
    return Enclosed(made) if isinstance(made, Pieces) else made


def _pieces(expression: t.Expression, parts: tuple[str | t.Expression, ...], line: int) -> t.Expression:
    """Return a text of several lines as one literal a line, where it is too long for any line."""
    if width(flat(expression)) <= line:
        return expression
    lines: list[list[str | t.Expression]] = [[]]
    for part in parts:
        for piece in _LINE_OF_TEXT.findall(part) if isinstance(part, str) else [part]:
            lines[-1].append(piece)
            if isinstance(piece, str) and piece.endswith("\n"):
                lines.append([])
    literals = tuple(_literal(line) for line in lines if line)
    return Pieces(expression, literals) if len(literals) > 1 else expression


def _literal(parts: list[str | t.Expression]) -> t.Expression:
    texts = [part for part in parts if isinstance(part, str)]
    return t.TextLiteral("".join(texts)) if len(texts) == len(parts) else t.Format(tuple(parts))
