"""Comparing and changing texts, and regular expressions."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat import (
    ChaîneCompare,
    ChaîneSupprime,
    IgnoreCase,
    Inverse,
    MatchRegularExpression,
    Ref,
    StringCompare,
    StringDelete,
    StringInsert,
    StringReverse,
    Truncate,
    ccIgnoreAccent,
    ccIgnoreCase,
    ccIgnoreSpace,
    ccLexicographicOrder,
    ccNormal,
    ccRespectNumeric,
)
from wlcompat.strings.options import FormatOptions


@pytest.mark.parametrize(
    ("one", "other", "options", "result"),
    [
        ("a", "b", ccNormal, -1),
        ("b", "a", ccNormal, 1),
        ("a", "a", ccNormal, 0),
        ("a", "A", ccNormal, 1),
        ("a", "A", ccIgnoreCase, 0),
        ("É ", "e", ccIgnoreCase + ccIgnoreAccent + ccIgnoreSpace, 0),
        ("file 10", "file 9", ccNormal, -1),
        ("file 10", "file 9", ccRespectNumeric, 1),
        ("É", "F", ccNormal, 1),
        ("É", "F", ccLexicographicOrder, -1),
        ("", "a", ccNormal, -1),
    ],
)
def test_comparing(one: str, other: str, options: FormatOptions, result: int) -> None:
    assert ChaîneCompare is StringCompare
    assert StringCompare(one, other, options) == result


def test_reversing() -> None:
    assert Inverse is StringReverse
    assert StringReverse("été!") == "!été"
    buffer: Any = b"\x01\x02"
    reverse: Any = StringReverse(buffer)
    assert reverse == b"\x02\x01"


def test_deleting_and_inserting() -> None:
    assert ChaîneSupprime is StringDelete
    assert StringDelete("one two one", "one") == " two "
    assert StringDelete("One two one", "ONE", IgnoreCase) == " two "
    assert StringDelete("one", "") == "one"
    assert StringInsert("one three", 5, "two ") == "one two three"
    assert StringInsert("b", 1, "a") == "ab"
    assert StringInsert("a", 10, "b") == "ab"


def test_truncating() -> None:
    assert Truncate("abcdef", 2) == "ab"
    assert Truncate("abc", 10) == "abc"
    assert Truncate("abc", -1) == ""


def test_regular_expressions() -> None:
    assert MatchRegularExpression("ab-12", "[a-z]+-[0-9]+")
    assert not MatchRegularExpression("ab-12x", "[a-z]+-[0-9]+"), "the whole text has to be so"
    assert not MatchRegularExpression("AB-12", "[a-z]+-[0-9]+")
    word, number, rest = Ref[Any](""), Ref[Any](""), Ref[Any]("kept")
    assert MatchRegularExpression("ab-12", "([a-z]+)-([0-9]+)", word, number, rest)
    assert (word.value, number.value, rest.value) == ("ab", "12", "kept")
    assert not MatchRegularExpression("--", "([a-z]+)-([0-9]+)", word)
    assert word.value == "ab"
    assert MatchRegularExpression("a", "(a)|(b)", word, number)
    assert number.value == ""
    with pytest.raises(ValueError, match="regular expression"):
        MatchRegularExpression("a", "(a")


def test_a_sign_of_repetition_with_nothing_before_it_stands_for_itself() -> None:
    sign, hour = Ref[Any](""), Ref[Any]("")
    assert MatchRegularExpression("+02", "(+|-)([0-9]{2,2})", sign, hour)
    assert (sign.value, hour.value) == ("+", "02")
    assert MatchRegularExpression("-02", "(+|-)([0-9]{2,2})")
    assert MatchRegularExpression("*?", "*(a|?)")
    assert MatchRegularExpression("((ab", r"\(+(?:a)b"), (
        "what is escaped is repeated, and groups stay what they are"
    )
