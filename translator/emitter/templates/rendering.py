"""Templates that were read, filled in: lists that begin with the word for what they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Part = list[Any]
"""text, value, if or for, and what belongs to it."""

Value = list[Any]
"""constant, name, attribute, not, and, or, choice, equal or join, and its operands."""


def render(parts: list[Part], values: Mapping[str, object]) -> str:
    """Return the text of the parts, with the names that the values give; raises KeyError for others."""
    return "".join(_text(part, values) for part in parts)


def _text(part: Part, values: Mapping[str, Any]) -> str:
    match part:
        case ["text", text]:
            return str(text)
        case ["value", value]:
            return str(_value(value, values))
        case ["if", test, then, otherwise]:
            return render(then if _value(test, values) else otherwise, values)
        case ["for", name, value, body]:
            items = list(_value(value, values))
            return "".join(
                render(body, {**values, name: item, "loop": {"first": not rank}})
                for rank, item in enumerate(items)
            )
        case _:
            raise ValueError(part)


def _value(value: Value, values: Mapping[str, Any]) -> Any:
    match value:
        case ["constant", constant]:
            return constant
        case ["name", name]:
            return values[name]
        case ["attribute", owner, name]:
            return _value(owner, values)[name]
        case ["not", operand]:
            return not _value(operand, values)
        case ["and", left, right]:
            return _value(left, values) and _value(right, values)
        case ["or", left, right]:
            return _value(left, values) or _value(right, values)
        case ["choice", test, then, otherwise]:
            return _value(then if _value(test, values) else otherwise, values)
        case ["equal", left, right]:
            return _value(left, values) == _value(right, values)
        case ["join", items, separator]:
            return str(_value(separator, values)).join(map(str, _value(items, values)))
        case _:
            raise ValueError(value)
