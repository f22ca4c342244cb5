"""Keywords of several words: found with any blanks and accents, the longer before the shorter."""

from __future__ import annotations

import re

import pytest

from translator.syntax.phrases import phrases_pattern
from translator.syntax.vocabulary import folded_spellings
from wlcompat.catalog import fold

KEYWORDS = sorted({spelling for spelling, _, _ in folded_spellings() if not spelling.isidentifier()})
EXPRESSION = re.compile(f"(?i:{phrases_pattern(KEYWORDS)})")


@pytest.mark.parametrize("phrase", KEYWORDS)
def test_every_phrase_is_found_whole(phrase: str) -> None:
    blanked = phrase.replace(" ", " \u00a0\t")
    for text in (phrase, phrase.upper(), blanked, blanked.replace("e", "É"), phrase.replace("'", "’")):
        for behind in ("", "\n", " x", "(", ";", "."):
            found = EXPRESSION.match(text + behind)
            assert found is not None, text
            words = fold(found.group().replace("’", "'")).split()
            assert words == phrase.split() or len(words) > len(phrase.split())


@pytest.mark.parametrize("phrase", [phrase for phrase in KEYWORDS if phrase[-1].isalnum()])
def test_a_phrase_ends_with_its_word(phrase: str) -> None:
    found = EXPRESSION.match(phrase + "9")
    assert found is None or len(found.group().split()) < len(phrase.split())


def test_the_longer_phrase_comes_first_whatever_their_order() -> None:
    for phrases in (["a b", "a b c", "a bc"], ["a bc", "a b c", "a b"]):
        found = re.compile(phrases_pattern(phrases))
        assert [found.match(text).group() for text in ("a b", "a  b c", "a b d", "a bc", "a b c d")] == [  # type: ignore[union-attr]
            *("a b", "a  b c", "a b", "a bc", "a b c")
        ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("end:", "end:"),
        ("end  :", "end  :"),
        ("end::x", None),
        ("end", None),
        ("d'", None),
        ("list d'x", None),
    ],
)
def test_a_colon_may_touch_its_word_and_stands_alone(text: str, found: str | None) -> None:
    match = EXPRESSION.match(text)
    assert (match and match.group()) == found
