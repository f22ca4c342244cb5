"""Expressions made at random: what the Python gives against the meaning that the way they were made gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.golden.page import printed
from translator.pipeline import translate
from translator.source import SourceText

FRENCH = {"AND": "ET", "OR": "OU", "_AND_": "_ET_", "_OR_": "_OU_", "NOT": "PAS", "IN": "DANS", "TO": "À"}
VARIABLES = {"a": 3, "b": -2, "c": 0}


@dataclass(frozen=True)
class Piece:
    """A part of an expression: its words, parentheses only where the priorities need them, and its value."""

    words: tuple[str, ...]
    value: Any


def _remainder(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return left - right * (quotient if (left < 0) == (right < 0) else -quotient)


_PRODUCTS: dict[str, Callable[[Any, Any], Any]] = {
    "*": lambda x, y: x * y,
    "modulo": _remainder,
    "%": _remainder,
}
_SUMS: dict[str, Callable[[Any, Any], Any]] = {"+": lambda x, y: x + y, "-": lambda x, y: x - y}
_BITS: dict[str, Callable[[Any, Any], Any]] = {
    "&": lambda x, y: x & y,
    "|": lambda x, y: x | y,
    "||": lambda x, y: x ^ y,
}
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda x, y: x == y,
    "<>": lambda x, y: x != y,
    "<": lambda x, y: x < y,
    "<=": lambda x, y: x <= y,
    ">": lambda x, y: x > y,
    ">=": lambda x, y: x >= y,
}


class Maker:
    """Makes expressions, always the same ones from the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def _chance(self, one_in: int) -> bool:
        return self._random.randrange(one_in) == 0

    def _level(self, operand: Callable[[], Piece], operators: dict[str, Callable[[Any, Any], Any]]) -> Piece:
        """Operands of one level of priority, worked off from left to right."""
        piece = operand()
        for _ in range(self._random.choice((0, 0, 0, 1, 1, 2, 3))):
            sign = self._random.choice(sorted(operators))
            right = operand()
            if right.value or sign not in ("modulo", "%"):
                piece = Piece((*piece.words, sign, *right.words), operators[sign](piece.value, right.value))
        return piece

    def _atom(self, depth: int) -> Piece:
        choice = self._random.randrange(7 if depth else 6)
        if choice == 6:
            piece = self.number(depth - 1)
            return Piece(("(", *piece.words, ")"), piece.value)
        if choice == 5:
            piece = self._atom(0)
            return Piece(("-", *piece.words), -piece.value)
        if choice >= 3:
            name = self._random.choice(sorted(VARIABLES))
            return Piece((name,), VARIABLES[name])
        number = self._random.randrange(13)
        return Piece((str(number),), number)

    def _power(self, depth: int) -> Piece:
        piece = self._atom(depth)
        while self._chance(6):
            exponent = self._random.randrange(4)
            piece = Piece((*piece.words, "^", str(exponent)), piece.value**exponent)
        return piece

    def of_moderate_length(self, make: Callable[[], Piece]) -> Piece:
        """Make an expression as people write them: of at most fifty words."""
        while len((piece := make()).words) > 50:
            pass
        return piece

    def number(self, depth: int) -> Piece:
        """Make an expression of whole numbers."""

        def product() -> Piece:
            return self._level(lambda: self._power(depth), _PRODUCTS)

        def total() -> Piece:
            return self._level(product, _SUMS)

        return self._level(total, _BITS) if self._chance(3) else total()

    def comparison(self) -> Piece:
        """Make a comparison, an interval, or a test with TO or IN."""
        left, middle, right = self.number(1), self.number(0), self.number(0)
        kind = self._random.choice(["plain", "plain", "up", "down", "to", "in"])
        if kind == "plain":
            sign = self._random.choice(sorted(_COMPARISONS))
            return Piece((*left.words, sign, *right.words), _COMPARISONS[sign](left.value, right.value))
        if kind == "to":
            value = middle.value <= left.value <= right.value
            return Piece((*left.words, "=", *middle.words, "TO", *right.words), value)
        if kind == "in":
            words = (*left.words, "IN", "(", *middle.words, ",", *right.words, ")")
            return Piece(words, left.value in (middle.value, right.value))
        signs = ("<", "<=") if kind == "up" else (">", ">=")
        first, second = self._random.choice(signs), self._random.choice(signs)
        value = _COMPARISONS[first](left.value, middle.value) and _COMPARISONS[second](
            middle.value, right.value
        )
        return Piece((*left.words, first, *middle.words, second, *right.words), value)

    def condition(self, depth: int) -> Piece:
        """Make a condition: AND and OR on one level, NOT looser than comparisons."""
        piece = self._operand(depth)
        for _ in range(self._random.randrange(4)):
            word = self._random.choice(["AND", "OR", "_AND_", "_OR_"])
            right = self._operand(depth)
            value = (piece.value and right.value) if "AND" in word else (piece.value or right.value)
            piece = Piece((*piece.words, word, *right.words), value)
        return piece

    def _operand(self, depth: int) -> Piece:
        piece = self.comparison()
        if depth and self._chance(4):
            inner = self.condition(depth - 1)
            piece = Piece(("(", *inner.words, ")"), inner.value)
        if self._chance(4):
            piece = Piece(("NOT", *piece.words), not piece.value)
        return piece

    def conditional(self) -> Piece:
        """Make `condition ? number ELSE number`."""
        test, yes, no = self.condition(0), self.number(0), self.number(1)
        return Piece((*test.words, "?", *yes.words, "ELSE", *no.words), yes.value if test.value else no.value)


def _python(pieces: list[Piece], translate_word: dict[str, str] | None = None) -> str:
    spelled = translate_word or {}
    text = "".join(
        f"PROCEDURE f{number}(a is int, b is int, c is int)\n"
        f"RESULT {' '.join(spelled.get(word, word) for word in piece.words)}\n"
        for number, piece in enumerate(pieces)
    )
    translation = translate(SourceText("a.wl", text))
    assert translation.counts.untranslated == 0, text
    return translation.python


def _assert_meaning(pieces: list[Piece]) -> None:
    module: dict[str, Any] = {}
    exec(_python(pieces), module)
    for number, piece in enumerate(pieces):
        found = module[f"f{number}"](**VARIABLES)
        assert (found, type(found)) == (piece.value, type(piece.value)), " ".join(piece.words)


SEEDS = range(4)


@pytest.mark.parametrize("seed", SEEDS)
def test_numbers(seed: int) -> None:
    maker = Maker(seed)
    _assert_meaning([maker.of_moderate_length(lambda: maker.number(2)) for _ in range(100)])


@pytest.mark.parametrize("seed", SEEDS)
def test_conditions(seed: int) -> None:
    maker = Maker(seed)
    _assert_meaning([maker.of_moderate_length(lambda: maker.condition(2)) for _ in range(100)])


@pytest.mark.parametrize("seed", SEEDS)
def test_conditionals(seed: int) -> None:
    maker = Maker(seed)
    _assert_meaning([maker.of_moderate_length(lambda: maker.conditional()) for _ in range(50)])


def test_french_gives_the_same_python() -> None:
    maker = Maker(0)
    pieces = [maker.of_moderate_length(lambda: maker.condition(2)) for _ in range(50)]
    assert _python(pieces, FRENCH) == _python(pieces)


def test_conditions_decide_branches() -> None:
    maker = Maker(1)
    pieces = [maker.of_moderate_length(lambda: maker.condition(1)) for _ in range(60)]
    text = "".join(f"{name} is int = {value}\n" for name, value in VARIABLES.items())
    for number, piece in enumerate(pieces):
        text += f'IF {" ".join(piece.words)} THEN Info("{number} yes") ELSE Info("{number} no")\n'
    expected = "".join(f"{number} {'yes' if piece.value else 'no'}\n" for number, piece in enumerate(pieces))
    assert printed(translate(SourceText("a.wl", text)).python) == expected


_CALLS = """
PROCEDURE Yes(n is int) : boolean
Trace(n)
RESULT True

PROCEDURE No(n is int) : boolean
Trace(n)
RESULT False
"""


@given(
    st.lists(
        st.tuples(st.sampled_from(["AND", "OR", "_AND_", "_OR_"]), st.booleans(), st.booleans()),
        min_size=1,
        max_size=5,
    )
)
def test_which_sides_of_and_and_or_are_evaluated(steps: list[tuple[str, bool, bool]]) -> None:
    """AND and OR evaluate both sides, `_AND_` and `_OR_` the right one only where it decides."""
    words: list[str] = []
    calls: list[int] = []
    value: bool | None = None
    for number, (operator, negated, answer) in enumerate(steps, 1):
        call = f"{'NOT ' if negated else ''}{'Yes' if answer else 'No'}({number})"
        words += [call] if value is None else [operator, call]
        decided = value is not None and (
            (operator == "_AND_" and not value) or (operator == "_OR_" and value)
        )
        if not decided:
            calls.append(number)
            right = answer != negated
            value = right if value is None else (value and right) if "AND" in operator else (value or right)
    text = f"b is boolean = {' '.join(words)}\nTrace(b)\n{_CALLS}"
    expected = "".join(f"{number}\n" for number in calls) + f"{int(bool(value))}\n"
    assert printed(translate(SourceText("a.wl", text)).python) == expected
