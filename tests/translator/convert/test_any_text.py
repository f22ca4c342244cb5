"""Any text at all: conversion ends, keeps the lines, and what the parser makes of the text."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from translator.convert.converter import converted
from translator.syntax.parser import parse
from translator.syntax.vocabulary import Language, keywords

_PAGES = sorted((Path(__file__).parents[2] / "golden").glob("*.md"))
_WORDS = sorted({spelling for keyword in keywords() for spelling in keyword.spellings()})
_OTHERS = [
    "x",
    "fin",
    "Gauche(",
    "entier",
    "chaîne",
    ".",
    ":",
    "..",
    "(",
    ")",
    "[",
    "]",
    '"a',
    "d'",
    "8-byte",
    "\n",
    "3",
    "=",
]
_LANGUAGES: list[Language] = ["en", "fr"]


@given(st.sampled_from(_PAGES), st.integers(0, 2000), st.integers(0, 60), st.sampled_from(_LANGUAGES))
def test_a_page_with_a_hole(page: Path, start: int, length: int, to: Language) -> None:
    text = page.read_text(encoding="utf-8")
    _check(text[:start] + text[start + length :], to)


@given(st.lists(st.sampled_from([*_WORDS, *_OTHERS]), max_size=40), st.sampled_from(_LANGUAGES))
def test_words_in_any_order(words: list[str], to: Language) -> None:
    _check(" ".join(words), to)


@given(st.text(max_size=80), st.sampled_from(_LANGUAGES))
def test_any_characters(text: str, to: Language) -> None:
    _check(text, to)


def _check(text: str, to: Language) -> None:
    made = converted(text, to)
    assert made.count("\n") == text.count("\n")
    assert len(parse(made)[1]) == len(parse(text)[1])
