"""The pages of tests/golden have the same program in both languages: one converted must be the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from translator.convert.converter import converted
from translator.convert.reading import Word, read
from translator.convert.types import words_of_type
from translator.pipeline import translate
from translator.semantics.known_names import known_name
from translator.source import SourceText
from translator.syntax.parser import parse_with_words
from translator.syntax.vocabulary import Language, keywords
from wlcompat import catalog
from wlcompat.catalog import fold

_FENCE = re.compile(r"^```wl (fr|en)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PAGES = Path(__file__).parents[2] / "golden"


def _blocks(page: Path) -> dict[str, str]:
    return dict(_FENCE.findall(page.read_text(encoding="utf-8")))


def _exact(language: Language) -> set[str]:
    rows = [k.english if language == "en" else k.french for k in keywords()]
    values = {"en": {"true", "false"}, "fr": {"vrai", "faux"}}
    return {spelling.lower() for row in rows for spelling in row} | values[language]


ONLY: dict[str, set[str]] = {"en": _exact("en") - _exact("fr"), "fr": _exact("fr") - _exact("en")}


def _has_words_of(text: str, language: Language) -> bool:
    """Whether words of a language stand in a text; a page that mixes them is held against what both become."""
    other = {fold(word) for word in ONLY["fr" if language == "en" else "en"]}
    return any(
        _is_name_of(spelled, language)
        if terminal == "NAME"
        else spelled.lower() in ONLY[language] and fold(spelled) not in other
        for terminal, spelled, _ in parse_with_words(text)[2]
    )


def _is_name_of(name: str, language: Language) -> bool:
    """Whether a name is one of WLanguage in that language alone."""
    known = (catalog.find_function(name), catalog.find_constant(name), known_name(name))
    forms = {(fold(k.english), fold(k.french)) for k in known if k is not None and k.english and k.french}
    names, others = ({form[p] for form in forms} for p in ((0, 1) if language == "en" else (1, 0)))
    return fold(name) in names - others


PAIRS = [
    pytest.param(
        blocks["fr"],
        blocks["en"],
        _has_words_of(blocks["fr"], "en") or _has_words_of(blocks["en"], "fr"),
        id=page.stem,
    )
    for page in sorted(_PAGES.glob("*.md"))
    if {"fr", "en"} <= (blocks := _blocks(page)).keys()
]


def _words(text: str) -> list[str]:
    """Return what the parser took of a text, without what both languages may write or leave out.

    The words of a type are put in order, since they may stand in several.
    """
    reading = read(text)
    types = [words_of_type([w for w in reading.words if w.start >= t.start], t) for t in reading.types]
    ordered = {word.start: sorted(map(_plain, words)) for words in types for word in words[:1]}
    inside = {word.start for words in types for word in words}
    words: list[str] = []
    for word in reading.words:
        if word.start in ordered:
            words += filter(None, ordered[word.start])
        elif word.start not in inside and word.terminal != "ARTICLE":
            words.append(_plain(word))
    return words


def _plain(word: Word) -> str:
    if word.terminal == "BYTE_SIZE" or fold(word.text) in ("on", "sur", "octets", "octet", "bytes"):
        return re.sub(r"\D", "", word.text)
    plain = _SYNONYMS.get(fold(word.text), fold(word.text))
    return plain[:-1] if word.terminal == "NAME" and plain in _PLURALS else plain


_SYNONYMS = {
    "d'": "de",
    "sont": "est",
    "are": "is",
    "constante": "constant",
    "longueur": "taille",
    "length": "taille",
    "size": "taille",
    "occurrence": "count",
    "fin": "end",
    "debut": "start",
    "return": "result",
    "dynamiques": "dynamique",
}
_PLURALS = {
    word + "s" for word in ("int", "real", "string", "boolean", "entier", "reel", "chaine", "booleen")
}


def test_there_are_enough_pairs() -> None:
    assert len(PAIRS) > 100
    assert sum(not param.values[2] for param in PAIRS) > 0.8 * len(PAIRS)


@pytest.mark.parametrize(("french", "english", "mixed"), PAIRS)
@pytest.mark.parametrize("to", ["en", "fr"])
def test_one_language_becomes_the_other(french: str, english: str, mixed: bool, to: Language) -> None:
    source, twin = (french, english) if to == "en" else (english, french)
    made = converted(source, to)
    wanted = converted(twin, to) if mixed else twin
    assert _words(made) == _words(wanted)


@pytest.mark.parametrize(("french", "english", "mixed"), PAIRS)
def test_a_text_in_the_language_asked_for_stays(french: str, english: str, mixed: bool) -> None:
    if not mixed:
        assert converted(english, "en") == english
        assert fold(converted(french, "fr")) == fold(french)  # an English PROCEDURE gets its accent


@pytest.mark.parametrize(("french", "english", "mixed"), PAIRS)
def test_there_and_back_again(french: str, english: str, mixed: bool) -> None:
    for text, there, back in ((french, "en", "fr"), (english, "fr", "en")):
        again = converted(converted(text, there), back)
        assert converted(converted(again, there), back) == again
        assert _layout(again) == _layout(text)
        if not mixed:
            assert _words(again) == _words(text)


def test_nearly_all_come_back_to_the_letter() -> None:
    """The others have spellings beside the first one of their language, such as `sont entiers`; accents may come."""
    pure = [(f, e) for f, e, mixed in (param.values for param in PAIRS) if not mixed]
    same = [
        fold(converted(converted(f, "en"), "fr")) == fold(f) and converted(converted(e, "fr"), "en") == e
        for f, e in pure
    ]
    assert sum(same) >= 0.85 * len(same)


def _layout(text: str) -> list[tuple[str, str]]:
    """Return of each line what stands before its first word, and its comment."""
    return [(line[: len(line) - len(line.lstrip())], line.partition("//")[2]) for line in text.split("\n")]


@pytest.mark.parametrize(("french", "english", "mixed"), PAIRS)
def test_the_python_stays(french: str, english: str, mixed: bool) -> None:
    """Marks quote the text that they stand for, so pages with marks are left to the other tests."""
    for text, to in ((french, "en"), (english, "fr")):
        python = translate(SourceText("a.wl", text)).python
        if "not_" not in python and not mixed:
            assert translate(SourceText("a.wl", converted(text, to))).python == python
