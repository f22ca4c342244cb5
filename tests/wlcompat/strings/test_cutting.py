"""Measuring, cutting, filling, changing and building texts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wlcompat
from wlcompat import (
    Asc,
    Charact,
    Complete,
    Left,
    Length,
    Lower,
    Middle,
    NoAccent,
    NoSpace,
    RepeatString,
    Right,
    StringBuild,
    StringFormat,
    Upper,
    ccIgnoreAccent,
    ccIgnoreInsideSpace,
    ccIgnorePunctuationAndSpace,
    ccIgnoreSpace,
    ccLowCase,
    ccUpCase,
    sscAll,
    sscInside,
    sscLeft,
    sscOutside,
    sscRight,
)

CASES: list[tuple[Any, Any]] = [
    (Length(""), 0),
    (Length("Été"), 3),
    (Length(b"\xff\x00"), 2),  # type: ignore[arg-type]
    (Length(1234), 4),  # type: ignore[arg-type]
    (Left("WLanguage", 2), "WL"),
    (Left("WL"), "W"),
    (Left("WL", 9), "WL"),
    (Left("WL", 0), ""),
    (Left("WL", -3), ""),
    (Left(b"\x01\x02\x03", 2), b"\x01\x02"),  # type: ignore[arg-type]
    (Left(20240131, 4), "2024"),  # type: ignore[arg-type]
    (Right("WLanguage", 3), "age"),
    (Right("WL"), "L"),
    (Right("WL", 9), "WL"),
    (Right("WL", 0), ""),
    (Right("WL", -1), ""),
    (Right(b"\x01\x02\x03", 1), b"\x03"),  # type: ignore[arg-type]
    (Middle("WLanguage", 3), "anguage"),
    (Middle("WLanguage", 3, 2), "an"),
    (Middle("WLanguage", 8, 20), "ge"),
    (Middle("WLanguage", 10), ""),
    (Middle("WLanguage", 10, 5), ""),
    (Middle("WLanguage", 3, 0), ""),
    (Middle("WLanguage", 3, -1), ""),
    (Middle("WLanguage", 0, 3), "WL"),
    (Middle("WLanguage", -5, 3), ""),
    (Middle("WLanguage", "3", 2.9), "an"),  # type: ignore[arg-type]
    (Upper("Straße à 5 €"), "STRAßE À 5 €"),
    (Lower("ÇA VA"), "ça va"),
    (NoAccent("Élève, Ça, Noël, œuf"), "Eleve, Ca, Noel, œuf"),
    (NoSpace("  a b \t\r\n"), "a b"),
    (NoSpace("  a b  ", sscLeft), "a b  "),
    (NoSpace("  a b  ", sscRight), "  a b"),
    (NoSpace("  a b  ", sscLeft + sscRight), "a b"),
    (NoSpace("  a b  ", sscOutside), "a b"),
    (NoSpace("  a  b c  ", sscInside), "  abc  "),
    (NoSpace("  a  b c  ", sscAll), "abc"),
    (NoSpace("   ", sscInside), "   "),
    (NoSpace("", sscAll), ""),
    (StringFormat("Été à Nice", ccUpCase), "ÉTÉ À NICE"),
    (StringFormat("Été à Nice", ccUpCase + ccIgnoreAccent), "ETE A NICE"),
    (StringFormat("L'Été, à  Nice!", ccUpCase + ccIgnorePunctuationAndSpace + ccIgnoreAccent), "LETEANICE"),
    (StringFormat("  A B ", ccLowCase + ccIgnoreSpace), "a b"),
    (StringFormat("  A B ", ccIgnoreInsideSpace), "  AB "),
    (Complete("ab", 4), "ab  "),
    (Complete("abcdef", 4), "abcd"),
    (Complete("ab", 5, "-="), "ab-=-"),
    (Complete("ab", 0), ""),
    (Complete("ab", -1), ""),
    (Complete("ab", 3, ""), "ab "),
    (RepeatString("ab", 3), "ababab"),
    (RepeatString("ab", 0), ""),
    (RepeatString("ab", -2), ""),
    (Charact(65), "A"),
    (Charact(0), "\0"),
    (Charact(233), "é"),
    (Charact(128), "€"),
    (Charact(0x81), "\x81"),
    (Charact(0x1F600), "\N{GRINNING FACE}"),
    (Asc("A"), 65),
    (Asc("été"), 233),
    (Asc("€"), 128),
    (Asc(""), 0),
    (Asc("\N{GRINNING FACE}"), 0x1F600),
    (Asc(b"\x80x"), 128),  # type: ignore[arg-type]
    (StringBuild("%1 of %2", 3, "ten"), "3 of ten"),
    (StringBuild("%2%1", "a", "b"), "ba"),
    (StringBuild("100 %% of %1", 7), "100 % of 7"),
    (StringBuild("%1 and %2", "one"), "one and "),
    (StringBuild("%1", "%2", "no"), "%2"),
    (StringBuild("%12", *range(1, 13)), "12"),
    (StringBuild("%0 5 % %x %", 1), " 5 % %x %"),
    (StringBuild("%1-%3", ["a", "b", "c"]), "a-c"),
    (StringBuild("%1 %2", True, 0.1 + 0.2), "1 0.3"),
]


@pytest.mark.parametrize(("result", "expected"), CASES)
def test_results(result: object, expected: object) -> None:
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize("code", [-1, 0x110000])
def test_codes_that_no_character_has(code: int) -> None:
    with pytest.raises(ValueError, match="no character"):
        Charact(code)


@given(st.integers(0, 255))
def test_every_byte_has_its_character(code: int) -> None:
    assert Asc(Charact(code)) == code


@given(st.text(), st.integers(-3, 40))
def test_left_and_the_rest_are_the_text(text: str, count: int) -> None:
    assert Left(text, count) + Middle(text, max(count, 0) + 1) == text
    assert Right(text, count) == text[len(text) - len(Right(text, count)) :]


@given(st.text(), st.integers(0, 30))
def test_complete_has_the_size_that_was_asked_for(text: str, size: int) -> None:
    assert len(Complete(text, size)) == size


@given(st.text())
def test_upper_keeps_the_length(text: str) -> None:
    assert len(Upper(text)) == len(text)


def test_both_languages() -> None:
    for english, french in [("Left", "Gauche"), ("Complete", "Complète"), ("StringBuild", "ChaîneConstruit")]:
        assert getattr(wlcompat, english) is getattr(wlcompat, french)
    assert wlcompat.sscGauche is wlcompat.sscLeft
