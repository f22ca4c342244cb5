"""Expressions as text: on one line where they fit, else split at their brackets and operators."""

from __future__ import annotations

from translator.target import tree as t
from translator.target.literals import quoted

LINE_LENGTH = 88
_INDENT = "    "


def flat(expression: t.Expression) -> str:
    """Return the expression on one line."""
    match expression:
        case t.Atom(text):
            return text
        case t.TextLiteral(value):
            return quoted(value)
        case t.Format(pieces):
            return _format(pieces)
        case t.Call(function):
            return f"{_operand(function, t.ATOM)}({', '.join(_arguments(expression))})"
        case t.Attribute(value, name):
            return f"{_operand(value, t.ATOM)}.{name}"
        case t.Infix(operands, level=t.POWER) if all(map(_is_simple, operands)):
            return "".join(_parts(expression))
        case t.Infix():
            return " ".join(_parts(expression))
        case t.Prefix(operator, operand):
            return f"{operator}{' ' if operator == 'not' else ''}{_operand(operand, expression.priority)}"
        case t.Ternary(condition, value, otherwise):
            parts = [_operand(value, t.OR), _operand(condition, t.OR), _operand(otherwise, t.TERNARY)]
            return "{} if {} else {}".format(*parts)
        case t.Pair(items):
            return ", ".join(map(flat, items))
        case t.ListLiteral(items):
            return f"[{', '.join(map(flat, items))}]"
        case t.Subscript(value, index):
            return f"{_operand(value, t.ATOM)}[{flat(index)}]"
        case t.Slice(low, high):
            return _slice(low, high)
        case t.Repeated(element, count):
            return f"[{flat(element)} for _ in range({flat(count)})]"
        case t.Deferred(value, parameters):
            return f"lambda{' ' * bool(parameters)}{', '.join(parameters)}: {flat(value)}"
        case t.Walrus(name, value):
            return f"({name} := {flat(value)})"
        case t.Tuple(items):
            return f"({', '.join(map(flat, items))}{',' if len(items) == 1 else ''})"
    raise AssertionError(f"no text for {type(expression).__name__}")


def _is_simple(expression: t.Expression) -> bool:
    """Whether ruff writes a power of it without blanks: a name, a number, an attribute, or minus one of them."""
    match expression:
        case t.Atom() | t.Attribute(value=t.Atom()):
            return True
        case t.Prefix(operator, operand) if operator != "not":
            return _is_simple(operand)
    return False


def lines(prefix: str, expression: t.Expression, suffix: str, indent: str) -> list[str]:
    """Return the lines of `prefix expression suffix` at an indentation, split as far as needed."""
    single = f"{indent}{prefix}{flat(expression)}{suffix}"
    if len(single) <= LINE_LENGTH:
        return [single]
    splittable = _outer_brackets(expression)
    if splittable is not None:
        head, items, tail = splittable
        return _bracketed(f"{prefix}{head}", items, f"{tail}{suffix}", indent)
    if isinstance(expression, t.Infix | t.Ternary | t.Prefix):
        inner = indent + _INDENT
        return [f"{indent}{prefix}(", *_operator_lines(expression, inner), f"{indent}){suffix}"]
    return [single]


def _outer_brackets(expression: t.Expression) -> tuple[str, list[t.Expression | str], str] | None:
    """Return what stands before the brackets that a long expression is split at, in them, and behind them."""
    match expression:
        case t.Call(function, arguments, keywords) if arguments or keywords:
            items: list[t.Expression | str] = list(arguments)
            items += [f"{name}={flat(value)}" for name, value in keywords]
            return f"{_operand(function, t.ATOM)}(", items, ")"
        case t.Tuple(items=tuple_items):
            return "(", list(tuple_items), ")"
        case t.ListLiteral(items=list_items) if list_items:
            return "[", list(list_items), "]"
        case t.Prefix(operator, operand) if isinstance(operand, t.Call):
            inner = _outer_brackets(operand)
            if inner is not None:
                head, items, tail = inner
                return f"{operator}{' ' if operator == 'not' else ''}{head}", items, tail
    return None


def _bracketed(head: str, items: list[t.Expression | str], tail: str, indent: str) -> list[str]:
    inner = indent + _INDENT
    texts = [item if isinstance(item, str) else flat(item) for item in items]
    joined = f"{inner}{', '.join(texts)}"
    if len(joined) <= LINE_LENGTH:
        return [f"{indent}{head}", joined, f"{indent}{tail}"]
    split = [f"{indent}{head}"]
    for item in items:
        if isinstance(item, str):
            split.append(f"{inner}{item},")
        elif isinstance(item, t.Infix) and len(f"{inner}{flat(item)},") > LINE_LENGTH:
            *first, last = _operator_lines(item, inner)
            split += [*first, f"{last},"]
        else:
            split += lines("", item, ",", inner)
    return [*split, f"{indent}{tail}"]


def _slice(low: t.Expression | None, high: t.Expression | None) -> str:
    """Return `low:high`, with blanks around the colon where a bound is more than a name or a number."""
    simple = all(b is None or (isinstance(b, t.Atom)) for b in (low, high))
    before, after = (flat(b) if b is not None else "" for b in (low, high))
    if simple:
        return f"{before}:{after}"
    return f"{before} : {after}".strip()


def _operator_lines(expression: t.Expression, indent: str) -> list[str]:
    """Return one line per operand, each operator in front of its right operand."""
    if isinstance(expression, t.Infix):
        single = f"{indent}{flat(expression)}"
        if len(single) <= LINE_LENGTH:
            return [single]
        parts = _parts(expression)
        result = [f"{indent}{parts[0]}"]
        for position in range(1, len(parts), 2):
            result.append(f"{indent}{parts[position]} {parts[position + 1]}")
        return result
    if isinstance(expression, t.Ternary):
        value, condition = _operand(expression.value, t.OR), _operand(expression.condition, t.OR)
        otherwise = _operand(expression.otherwise, t.TERNARY)
        return [f"{indent}{value}", f"{indent}if {condition}", f"{indent}else {otherwise}"]
    return [f"{indent}{flat(expression)}"]


def _parts(expression: t.Infix) -> list[str]:
    """Return operands and operators in turn, with the parentheses that they need."""
    level = expression.level
    is_comparison = level == t.COMPARE
    parts = [_operand(expression.operands[0], level + 1 if is_comparison or level == t.POWER else level)]
    for operator, operand in zip(expression.operators, expression.operands[1:], strict=True):
        parts += [operator, _operand(operand, t.UNARY if level == t.POWER else level + 1)]
    return parts


def _operand(expression: t.Expression, level: int) -> str:
    text = flat(expression)
    return f"({text})" if expression.priority < level else text


def _arguments(call: t.Call) -> list[str]:
    return [*map(flat, call.arguments), *(f"{name}={flat(value)}" for name, value in call.keywords)]


def _format(pieces: tuple[str | t.Expression, ...]) -> str:
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += quoted(piece, '"')[1:-1].replace("{", "{{").replace("}", "}}")
        else:
            text += f"{{{flat(piece)}}}"
    return f'f"{text}"'
