"""Templates that were read, lists that begin with the word for what they are, made into functions that fill them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any

Part = list[Any]
"""text, value, if or for, and what belongs to it."""

Value = list[Any]
"""constant, name, attribute, not, and, or, choice, equal or join, and its operands."""

_Values = Mapping[str, Any]


def renderer(parts: list[Part]) -> Callable[[_Values], str]:
    """Return what gives the text of the parts, with the names that its argument gives; it raises KeyError for others."""
    pieces = [_piece(part) for part in parts]
    return lambda values: "".join([piece(values) for piece in pieces])


def _piece(part: Part) -> Callable[[_Values], str]:
    match part:
        case ["text", text]:
            return lambda _values: text
        case ["value", value]:
            content = _value(value)
            return lambda values: str(content(values))
        case ["if", test, then, otherwise]:
            holds, positive, negative = _value(test), renderer(then), renderer(otherwise)
            return lambda values: positive(values) if holds(values) else negative(values)
        case ["for", name, value, body]:
            items, text = _value(value), renderer(body)
            return lambda values: "".join(
                [
                    text({**values, name: item, "loop": {"first": not rank}})
                    for rank, item in enumerate(items(values))
                ]
            )
        case _:
            raise ValueError(part)


def _value(value: Value) -> Callable[[_Values], Any]:
    match value:
        case ["constant", constant]:
            return lambda _values: constant
        case ["name", name]:
            return itemgetter(name)
        case ["attribute", owner, name]:
            of_owner = _value(owner)
            return lambda values: of_owner(values)[name]
        case ["not", operand]:
            holds = _value(operand)
            return lambda values: not holds(values)
        case ["and", left, right]:
            first, second = _value(left), _value(right)
            return lambda values: first(values) and second(values)
        case ["or", left, right]:
            first, second = _value(left), _value(right)
            return lambda values: first(values) or second(values)
        case ["choice", test, then, otherwise]:
            holds, first, second = _value(test), _value(then), _value(otherwise)
            return lambda values: (first if holds(values) else second)(values)
        case ["equal", left, right]:
            first, second = _value(left), _value(right)
            return lambda values: first(values) == second(values)
        case ["join", items, separator]:
            all_of_them, between = _value(items), _value(separator)
            return lambda values: str(between(values)).join(map(str, all_of_them(values)))
        case _:
            raise ValueError(value)
