"""The words of simple types, in both languages and any order, and what a variable of each type holds."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText

DECLARED = {
    "int": ("int", "0"),
    "an int": ("int", "0"),
    "entier": ("int", "0"),
    "un entier sur 4 octets": ("int", "0"),
    "8-byte int": ("int", "0"),
    "8 bytes int": ("int", "0"),
    "entier sur 8": ("int", "0"),
    "system int": ("int", "0"),
    "entier système": ("int", "0"),
    "byte": ("int", "0"),
    "real": ("float", "0.0"),
    "réel sur 8": ("float", "0.0"),
    "4-byte real": ("float", "0.0"),
    "currency": ("Currency", "Currency()"),
    "un monétaire": ("Currency", "Currency()"),
    "numérique": ("Numeric", "Numeric()"),
    "numeric (5, 2)": ("Numeric", "Numeric()"),
    "boolean": ("bool", "False"),
    "string": ("str", '""'),
    "chaîne ANSI": ("str", '""'),
    "UNICODE string": ("str", '""'),
    "chaîne sur 5": ("str", '""'),
    "fixed string on 3": ("str", r'"\0" * 3'),
    "une chaîne fixe sur 3": ("str", r'"\0" * 3'),
    "character": ("str", '""'),
    "buffer": ("bytes", 'b""'),
    "buffer sur 4": ("bytes", "bytes(4)"),
    "durée": ("Duration", "Duration()"),
    "DateHeure": ("DateTime", "DateTime()"),
}

STORED = {
    "1-byte int": "to_int8(7)",
    "entier sur 1 octet": "to_int8(7)",
    "2-byte int": "to_int16(7)",
    "entier sur 2": "to_int16(7)",
    "byte": "to_uint8(7)",
    "un octet": "to_uint8(7)",
    "unsigned 1-byte int": "to_uint8(7)",
    "unsigned 2-byte int": "to_uint16(7)",
    "2-byte unsigned int": "to_uint16(7)",
    "entier sans signe sur 2 octets": "to_uint16(7)",
    "entier sur 2 sans signe": "to_uint16(7)",
    "unsigned int": "to_uint32(7)",
    "un entier sans signe": "to_uint32(7)",
    "entier sans signe sur 8": "to_uint64(7)",
    "4-byte real": "to_real4(7)",
    "réel sur 4": "to_real4(7)",
    "currency": "Currency(7)",
    "numeric": "Numeric(7)",
    "numérique (5, 2)": "Numeric(7, 5, 2)",
    "numeric (*)": "Numeric(7, decimals=None)",
    "caractère": "to_character(7)",
    "string on 5": "to_asciiz(7, 5)",
    "chaîne ASCIIZ sur 5": "to_asciiz(7, 5)",
    "chaîne fixe sur 5": "to_fixed_text(7, 5)",
    "buffer on 5": "to_fixed_buffer(7, 5)",
    "8-byte int": "int(7)",
    "8 bytes int": "int(7)",
    "entier système": "int(7)",
    "réel": "7.0",
}


def _line(text: str) -> str:
    translation = translate(SourceText("a.wl", text))
    assert translation.counts.untranslated == 0
    return next(line.strip() for line in translation.python.splitlines() if line.startswith("    x"))


@pytest.mark.parametrize("words", sorted(DECLARED))
def test_annotation_and_initial_value(words: str) -> None:
    annotation, initial = DECLARED[words]
    assert _line(f"x is {words}\nx = x") == f"x: {annotation} = {initial}"


@pytest.mark.parametrize("words", sorted(STORED))
def test_what_is_stored_is_made_to_fit(words: str) -> None:
    expected = STORED[words].replace("7)", "7.9)").replace("7,", "7.9,").replace("7.0", "7.9")
    assert _line(f"x is {words} = 7.9").partition(" = ")[2] == expected


def test_a_literal_that_fits_is_stored_as_it_is() -> None:
    assert _line("x is byte = 255") == "x: int = 255"
    assert _line("x is byte = 256") == "x: int = to_uint8(256)"
    assert _line('x is string on 3 = "abc"') == 'x: str = "abc"'
    assert _line('x is string on 3 = "abcd"') == 'x: str = to_asciiz("abcd", 3)'
    assert _line('x is fixed string on 3 = "abc"') == 'x: str = "abc"'
    assert _line('x is fixed string on 3 = "ab"') == 'x: str = to_fixed_text("ab", 3)'
    assert _line('x is character = "a"') == 'x: str = "a"'


def test_reading_gives_the_wider_type() -> None:
    python = translate(SourceText("a.wl", "b is byte\nn is int = b\ns is string = b + 1\n")).python
    assert "n: int = b\n" in python
    assert "s: str = str(b + 1)\n" in python


def test_an_unknown_size_is_told() -> None:
    translation = translate(SourceText("a.wl", "x is string on HOW_MANY"))
    assert translation.counts.unsupported == 1
    assert "HOW_MANY" in translation.diagnostics[0].message
