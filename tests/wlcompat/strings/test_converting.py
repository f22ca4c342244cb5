"""Texts and numbers, texts and bytes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    AnsiToUnicode,
    IsNumeric,
    NumToString,
    StringToUTF8,
    UnicodeToAnsi,
    UTF8ToString,
    Val,
    alphabetUTF8,
    charsetANSI,
    charsetRussian,
    charsetUTF8,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("  -12.5 kg", -12.5),
        ("+7", 7),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e3x", 1000.0),
        ("abc", 0),
        ("", 0),
        ("- 5", -5),
        ("12,5", 12),
        ("0x1F", 0),
        ("123456789012345678901", 123456789012345678901),
        (42, 42),
        (Decimal("1.10"), Decimal("1.10")),
    ],
)
def test_val(text: Any, number: object) -> None:
    assert Val(text) == number
    assert type(Val(text)) is type(number)


@pytest.mark.parametrize(
    ("text", "base", "number"),
    [
        ("1F", "x", 31),
        ("0x1f", "X", 31),
        ("zz", "x", 0),
        ("-10", "x", -16),
        ("17", "o", 15),
        ("1012", "b", 5),
    ],
)
def test_val_of_another_base(text: str, base: str, number: int) -> None:
    assert Val(text, base) == number


def test_a_base_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="base"):
        Val("1", "q")


@pytest.mark.parametrize(
    ("number", "format_", "text"),
    [
        (7, "", "7"),
        (1.25, "", "1.25"),
        (True, "", "1"),
        (7, "5d", "    7"),
        (7, "-5d", "7    "),
        (7, "+d", "+7"),
        (0, "+d", "+0"),
        (-7, "05d", "-0007"),
        (7, "08d", "00000007"),
        (1234567, "3d", "1234567"),
        (7.9, "d", "7"),
        (-7.9, "d", "-7"),
        (255, "x", "ff"),
        (255, "06X", "0000FF"),
        (-1, "x", "ffffffff"),
        (-(2**40), "x", "ffffff0000000000"),
        (8, "o", "10"),
        (5, "b", "101"),
        (4321.5, "+10.2f", "  +4321.50"),
        (4321.5, "-+10.2f", "+4321.50  "),
        (4321.5, "+010.2f", "+004321.50"),
        (4321.5, "010.2f", "0004321.50"),
        (4321.5, "10.2fS", "  4 321.50"),
        (4321.5, "10,2fS", "  4 321,50"),
        (7654321, "dS", "7 654 321"),
        (7654321, "S", "7 654 321"),
        (4321.5, ".0f", "4322"),
        (2.675, ".2f", "2.68"),
        (-2.675, ".2f", "-2.68"),
        (1.5, "f", "1.500000"),
        (-0.001, ".2f", "0.00"),
        (-0.001, "+.2f", "+0.00"),
        (0.1 + 0.2, ".17f", "0.30000000000000000"),
        (12345.678, ".3e", "1.235e+04"),
        (12345.678, ".3G", "1.23E+04"),
        (1.5, ".2", "1.50"),
        (1e300, ".1f", "1" + "0" * 300 + ".0"),
        (Decimal("12345678901234567890.125"), ".2f", "12345678901234567890.13"),
        ("as it is", "08d", "as it is"),
        (7, "%03d", "007"),
    ],
)
def test_numbers_as_text(number: object, format_: str, text: str) -> None:
    assert NumToString(number, format_) == text


@pytest.mark.parametrize("format_", ["8q", "d8", "..f", "+ 5d"])
def test_texts_that_are_no_format(format_: str) -> None:
    with pytest.raises(ValueError, match="no format"):
        NumToString(5, format_)


@given(st.integers(-(10**12), 10**12), st.integers(1, 20))
def test_integers_are_written_as_printf_does(number: int, size: int) -> None:
    assert NumToString(number, f"0{size}d") == f"%0{size}d" % number
    assert NumToString(number, f"+{size}d") == f"%+{size}d" % number
    assert Val(NumToString(number)) == number


@given(st.text())
def test_utf8_there_and_back(text: str) -> None:
    text = text.removeprefix("\ufeff")
    assert UTF8ToString(StringToUTF8(text)) == text


def test_utf8_in_a_string_of_one_character_a_byte() -> None:
    assert StringToUTF8("é") == b"\xc3\xa9"
    assert UTF8ToString("Ã©") == "é"
    assert UTF8ToString("Привет") == "Привет"
    assert UTF8ToString(b"\xff!\xc3\xa9") == "\xff!\xe9", "no UTF-8: windows-1252, byte by byte"
    assert UTF8ToString(b"\xef\xbb\xbfA") == "A"


def test_ansi() -> None:
    assert AnsiToUnicode(b"\x80\xe9") == "€é"
    assert AnsiToUnicode("é") == "é"
    assert UnicodeToAnsi("€é Я") == b"\x80\xe9 ?"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1, True),
        (1.5, True),
        ("12", True),
        (" -1.5 ", True),
        ("12a", False),
        ("", False),
        ("1 2", False),
        (None, False),
    ],
)
def test_what_is_a_number(value: object, expected: bool) -> None:
    assert IsNumeric(value) is expected


def test_the_character_sets_of_bytes() -> None:
    assert AnsiToUnicode("Ã©tÃ©", charsetUTF8) == "été"
    assert AnsiToUnicode(b"\xc3\xa9", charsetUTF8) == "é"
    assert AnsiToUnicode("Ж", charsetUTF8) == "Ж"
    assert AnsiToUnicode(b"\xc6", charsetRussian) == "Ж"
    assert AnsiToUnicode(b"\xff", charsetUTF8) == "?"
    assert AnsiToUnicode(b"\x80", charsetANSI) == "€"
    assert UnicodeToAnsi("é", charsetUTF8) == b"\xc3\xa9"
    assert UnicodeToAnsi("Жé", charsetRussian) == b"\xc6?"
    assert UTF8ToString(b"\xc3\xa9", charsetANSI) == "é"
    assert alphabetUTF8 == charsetUTF8
