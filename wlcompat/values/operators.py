"""The operators of WLanguage whose meaning Python's own do not have.

Where the types are known and Python agrees, translated code uses Python's operators; these functions serve
the rest: operands of unknown type, reals compared with `=`, the flexible comparisons of strings.
"""

from __future__ import annotations

import math
import unicodedata
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from wlcompat.values.conversions import read_number, to_buffer, to_text

_TOLERANCE = 1e-6
_NUMBERS = (int, float, Decimal)
_TEXTS = (str, bytes)


def add(left: Any, right: Any) -> Any:
    """`left + right`: a concatenation as soon as a string or buffer takes part, else an addition.

    What begins with a buffer is one: a text behind it gives its bytes. Null is 0 beside what is no text.
    """
    if type(left) is type(right) and left is not None:
        return left + right
    if isinstance(left, bytes):
        return left + to_buffer(right)
    if isinstance(left, str) or isinstance(right, str):
        return to_text(left) + to_text(right)
    return (0 if left is None else left) + (0 if right is None else right)


def number(value: Any) -> Any:
    """Return the value as a number for arithmetic: text is read, Null is 0, numbers stay."""
    if value is None:
        return 0
    if isinstance(value, str):
        found = read_number(value)
        return int(found) if isinstance(found, float) and found.is_integer() else found
    return value


def equal(left: Any, right: Any) -> bool:
    """`left = right` for operands of unknown type: reals agree within 1e-6, a number equals the text that reads so.

    A date equals the text that reads so, too, and a buffer the text of its bytes; currency and numeric are exact.
    """
    if type(left) is type(right) is not float:
        return bool(left == right)
    if isinstance(left, str) and isinstance(right, bytes):
        right = to_text(right)
    elif isinstance(right, str) and isinstance(left, bytes):
        left = to_text(left)
    elif isinstance(left, bytes) and isinstance(right, list):
        right = to_buffer(right)
    elif isinstance(right, bytes) and isinstance(left, list):
        left = to_buffer(left)
    if isinstance(left, str) and isinstance(right, _NUMBERS):
        left = number(left)
    elif isinstance(right, str) and isinstance(left, _NUMBERS):
        right = number(right)
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return bool(left == right)
    if isinstance(left, float) or isinstance(right, float):
        return real_equal(left, right)
    return bool(left == right)


class comparable:  # noqa: N801 - translated code calls it as a function
    """An operand of unknown type for `<`, `<=`, `>` and `>=`: `comparable(a) < b`.

    A text beside a number is read as one, a buffer beside a text is its text, Null is what is least of the other's
    type; texts compare as texts and numbers as numbers.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        """Take the operand."""
        self._value = value

    def __lt__(self, other: Any) -> bool:
        """Tell whether the operand comes before the other one."""
        left, right = _alike(self._value, other)
        return bool(left < right)

    def __le__(self, other: Any) -> bool:
        """Tell whether the operand comes before the other one or is as great."""
        left, right = _alike(self._value, other)
        return bool(left <= right)

    def __gt__(self, other: Any) -> bool:
        """Tell whether the operand comes behind the other one."""
        left, right = _alike(self._value, other)
        return bool(left > right)

    def __ge__(self, other: Any) -> bool:
        """Tell whether the operand comes behind the other one or is as great."""
        left, right = _alike(self._value, other)
        return bool(left >= right)


def _alike(left: Any, right: Any) -> tuple[Any, Any]:
    """Return two values in a form that Python's `<` compares."""
    if isinstance(left, Enum) and isinstance(right, Enum):
        left, right = left.value, right.value
    if type(left) is type(right) and left is not None:
        return left, right
    if isinstance(left, _NUMBERS) or isinstance(right, _NUMBERS) or left is right:
        return number(left), number(right)
    if isinstance(left, _TEXTS) or isinstance(right, _TEXTS):
        left, right = (
            to_text(value) if isinstance(value, bytes | None) else value for value in (left, right)
        )
    return left, right


def real_equal(left: float, right: float) -> bool:
    """`left = right` where a real takes part: true within 1e-6."""
    return left == right or abs(left - right) < _TOLERANCE


def modulo(left: float, right: float) -> float:
    """Return the remainder of the integer division; its sign is the sign of `left`, as in C."""
    if isinstance(left, int) and isinstance(right, int):
        remainder = abs(left) % abs(right)
        return -remainder if left < 0 else remainder
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        exact: float = left % right  # currency and numeric have the sign of WLanguage
        return exact
    if not right:
        raise ZeroDivisionError("modulo by zero")
    return math.fmod(left, right)


def both(left: object, right: object) -> bool:
    """`left AND right`: Python has evaluated both operands before this is called, as WLanguage does."""
    return bool(left) and bool(right)


def either(left: object, right: object) -> bool:
    """`left OR right`: Python has evaluated both operands before this is called, as WLanguage does."""
    return bool(left) or bool(right)


def flexible_equal(left: object, right: object) -> bool:
    """`left ~= right`: ignores case, the spaces around, and accents."""
    return _flexible(to_text(left)) == _flexible(to_text(right))


def very_flexible_equal(left: object, right: object) -> bool:
    """`left ~~ right`: also ignores the spaces inside, punctuation and line breaks."""
    return _very_flexible(to_text(left)) == _very_flexible(to_text(right))


def flexible_starts(text: object, start: object) -> bool:
    """`text [~ start`: ignores case, accents and the spaces in front."""
    return _without_case(to_text(text).lstrip()).startswith(_without_case(to_text(start).lstrip()))


def very_flexible_starts(text: object, start: object) -> bool:
    """`text [~~ start`: also ignores spaces inside and punctuation."""
    return _very_flexible(to_text(text)).startswith(_very_flexible(to_text(start)))


def flexible_contains(text: object, part: object) -> bool:
    """`text [~] part`: ignores case, accents and the spaces around."""
    return _flexible(to_text(part)) in _flexible(to_text(text))


def very_flexible_contains(text: object, part: object) -> bool:
    """`text [~~] part`: also ignores spaces inside and punctuation."""
    return _very_flexible(to_text(part)) in _very_flexible(to_text(text))


def flexible_ends(text: object, end: object) -> bool:
    """`text ~] end`: ignores case, accents and the spaces behind."""
    return _without_case(to_text(text).rstrip()).endswith(_without_case(to_text(end).rstrip()))


def very_flexible_ends(text: object, end: object) -> bool:
    """`text ~~] end`: also ignores spaces inside and punctuation."""
    return _very_flexible(to_text(text)).endswith(_very_flexible(to_text(end)))


def _flexible(text: str) -> str:
    return _without_case(text.strip())


def _very_flexible(text: str) -> str:
    return "".join(c for c in _without_case(text) if not _is_space_or_punctuation(c))


def _without_case(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


@cache
def _is_space_or_punctuation(character: str) -> bool:
    return character.isspace() or unicodedata.category(character).startswith("P")


def is_in(value: Any, *items: Any) -> bool:
    """`value IN (items)` for operands of unknown or mixed types, compared as `=` compares them."""
    return any(equal(value, item) for item in items)
