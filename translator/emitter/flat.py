"""Expressions as text on one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from translator.target import tree as t
from translator.target.literals import quoted
from wlcompat.record import record


@record
class Enclosed(t.Expression):
    """An expression in parentheses."""

    inner: t.Expression


@record
class Starred(t.Expression):
    """`*values` among arguments."""

    value: t.Expression


@record
class Pieces(t.Expression):
    """A string as several literals one behind the other, one a line."""

    whole: t.Expression
    literals: tuple[t.Expression, ...]


_WITH_NONE = ("", "Any", "None")
"""No type, and those that None is among."""


def flat(expression: t.Expression) -> str:
    """Return the expression on one line."""
    return _WRITERS[type(expression)](expression)


def condition(expression: t.Expression) -> str:
    """Return an expression that stands alone in the header of a block on one line."""
    text = flat(expression)
    return text[1:-1] if type(expression) is t.Walrus else text


def annotated(annotation: str, value: t.Expression | None) -> str:
    """Return the type of what has a value; where that is None, the type says so."""
    if type(value) is t.Atom and value.text == "None" and annotation not in _WITH_NONE:
        return annotation if annotation.endswith("| None") else f"{annotation} | None"
    return annotation


def is_simple_operand(expression: t.Expression) -> bool:
    """Whether ruff writes a power of it without blanks: a name, a number, an attribute, or minus one of them."""
    match expression:
        case t.Atom(text):
            return text.replace(".", "").isidentifier() or _is_number(text)
        case t.Attribute(value):
            return is_simple_operand(value)
        case t.Prefix(operator, operand):
            return operator != "not" and is_simple_operand(operand)
    return False


def is_simple_bound(expression: t.Expression | None) -> bool:
    """Whether ruff writes the colon of a slice beside it without a blank: a name, a literal, or minus one."""
    match expression:
        case t.Atom(text):
            return text.isidentifier() or _is_number(text) or text[-1] in "\"'"
        case t.Prefix(operator, operand):
            return operator != "not" and is_simple_bound(operand)
    return expression is None or isinstance(expression, t.TextLiteral)


def _is_number(text: str) -> bool:
    return text.lstrip("-")[0].isdigit()


def _operand(expression: t.Expression, level: int) -> str:
    text = _WRITERS[type(expression)](expression)
    return f"({text})" if expression.priority < level else text


def _joined(expressions: tuple[t.Expression, ...]) -> str:
    return ", ".join([_WRITERS[type(one)](one) for one in expressions])


def _call(call: t.Call) -> str:
    arguments = [_WRITERS[type(one)](one) for one in call.arguments]
    if call.keywords:
        arguments += [f"{name}={flat(value)}" for name, value in call.keywords]
    return f"{_operand(call.function, t.ATOM)}({', '.join(arguments)})"


def _infix(infix: t.Infix) -> str:
    operands = infix.operands
    first, others = infix.operand_levels
    parts = [_operand(operands[0], first)]
    for operator, operand in zip(infix.operators, operands[1:], strict=True):
        parts += (operator, _operand(operand, others))
    return ("" if infix.level == t.POWER and _is_tight(*operands) else " ").join(parts)


def _is_tight(base: t.Expression, exponent: t.Expression) -> bool:
    """Whether a power has no blanks around its operator."""
    if isinstance(exponent, t.Infix) and exponent.level == t.POWER:
        exponent = exponent.operands[0]
        return exponent.priority == t.ATOM and _is_tight(base, exponent)
    return base.priority == t.ATOM and is_simple_operand(base) and is_simple_operand(exponent)


def _prefix(prefix: t.Prefix) -> str:
    operator = prefix.operator
    return f"{operator}{' ' if operator == 'not' else ''}{_operand(prefix.operand, prefix.operand_level)}"


def _ternary(ternary: t.Ternary) -> str:
    value, condition = _operand(ternary.value, t.OR), _operand(ternary.condition, t.OR)
    return f"{value} if {condition} else {flat(ternary.otherwise)}"


def _slice(piece: t.Slice) -> str:
    bounds = (piece.low, piece.high)
    before, after = ("" if bound is None else flat(bound) for bound in bounds)
    colon = ":" if all(map(is_simple_bound, bounds)) else " : "
    return f"{before}{colon}{after}".strip()


def _format(text: t.Format) -> str:
    literal = "".join([piece for piece in text.pieces if isinstance(piece, str)])
    quote = "'" if literal.count('"') > literal.count("'") else '"'
    made = [
        quoted(piece, quote)[1:-1].replace("{", "{{").replace("}", "}}")
        if isinstance(piece, str)
        else f"{{{flat(piece)}}}"
        for piece in text.pieces
    ]
    return f"f{quote}{''.join(made)}{quote}"


def deferred_head(deferred: t.Deferred) -> str:
    """Return what stands in a lambda before its value."""
    return f"lambda {', '.join(deferred.parameters)}: " if deferred.parameters else "lambda: "


class _Writers(dict[type[t.Expression], Callable[[Any], str]]):
    """What writes each kind of expression; a kind that lowering derives is written as what it derives from."""

    def __missing__(self, kind: type[t.Expression]) -> Callable[[Any], str]:
        base = next(base for base in kind.__mro__ if base in self)
        return self.setdefault(kind, self[base])


_WRITERS = _Writers(
    {
        t.Atom: lambda atom: atom.text,
        t.TextLiteral: lambda literal: quoted(literal.value),
        t.Format: _format,
        t.Call: _call,
        t.Attribute: lambda attribute: f"{_operand(attribute.value, t.ATOM)}.{attribute.name}",
        t.Infix: _infix,
        t.Prefix: _prefix,
        t.Ternary: _ternary,
        t.Pair: lambda pair: _joined(pair.items),
        t.Tuple: lambda many: f"({_joined(many.items)}{',' if len(many.items) == 1 else ''})",
        t.ListLiteral: lambda many: f"[{_joined(many.items)}]",
        t.Subscript: lambda subscript: f"{_operand(subscript.value, t.ATOM)}[{flat(subscript.index)}]",
        t.Slice: _slice,
        t.Repeated: lambda many: f"[{flat(many.element)} for _ in range({flat(many.count)})]",
        t.Deferred: lambda deferred: deferred_head(deferred) + flat(deferred.value),
        t.Walrus: lambda named: f"({named.name} := {flat(named.value)})",
        Enclosed: lambda enclosed: f"({condition(enclosed.inner)})",
        Starred: lambda starred: f"*{flat(starred.value)}",
        Pieces: lambda pieces: flat(pieces.whole),
    }
)
