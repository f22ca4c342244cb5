"""Keywords of several words: found with any blanks and accents, the longer before the shorter."""

from __future__ import annotations

import pytest

from translator.syntax.lexer import default_lexer
from translator.syntax.phrases import Phrases
from translator.syntax.vocabulary import folded_spellings
from wlcompat.catalog import fold

KEYWORDS = sorted({spelling for spelling, _, _ in folded_spellings() if not spelling.isidentifier()})
OF_WORDS = [phrase for phrase in KEYWORDS if phrase[0].isalpha()]


def found_in(phrases: Phrases, text: str) -> str | None:
    """Return the part of a text that is the phrase at its start."""
    first = text.split()[0]
    first = first.partition(":")[0]
    if not phrases.begins(fold(first)):
        return None
    found = phrases.find(text, fold(first), len(first), len(text))
    return None if found is None else text[: found[1]]


@pytest.mark.parametrize("phrase", OF_WORDS)
def test_every_phrase_is_found_whole(phrase: str) -> None:
    blanked = phrase.replace(" ", " \u00a0\t")
    for text in (phrase, phrase.upper(), blanked, blanked.replace("e", "É"), phrase.replace("'", "’")):
        for behind in ("x", " x") if phrase[-1] == "'" else ("", "\n", " x", "(", ";", "."):
            found = found_in(Phrases(KEYWORDS), text + behind)
            assert found is not None, text
            words = fold(found.replace("’", "'")).split()
            assert words == phrase.split() or len(words) > len(phrase.split())


@pytest.mark.parametrize("phrase", KEYWORDS)
def test_every_phrase_is_one_token(phrase: str) -> None:
    text = phrase + "x" if phrase[-1] == "'" else phrase + " x"
    assert default_lexer().scan(text).tokens[0][1] == phrase


@pytest.mark.parametrize("phrase", [phrase for phrase in KEYWORDS if phrase[-1].isalnum()])
def test_a_phrase_ends_with_its_word(phrase: str) -> None:
    token = default_lexer().scan(phrase + "9").tokens[0][1]
    assert not token.startswith(phrase)


def test_the_longer_phrase_comes_first_whatever_their_order() -> None:
    for spellings in (["a b", "a b c", "a bc"], ["a bc", "a b c", "a b"]):
        phrases = Phrases(spellings)
        assert [found_in(phrases, text) for text in ("a b", "a  b c", "a b d", "a bc", "a b c d")] == [
            *("a b", "a  b c", "a b", "a bc", "a b c")
        ]


def test_a_phrase_ends_where_the_text_that_is_read_ends() -> None:
    assert Phrases(["a b", "a b c"]).find("a b c", "a", 1, 3) == ("a b", 3)
    assert Phrases(["a b", "a b c"]).find("a bc", "a", 1, 3) == ("a b", 3)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("end:", "end:"),
        ("end  :", "end  :"),
        ("end::x", None),
        ("end", None),
        ("d'", None),
        ("list d'x", None),
        ("liste d'", None),
        ("liste d'x", "liste d'"),
        ("liste d' x", "liste d'"),
    ],
)
def test_a_colon_may_touch_its_word_and_stands_alone(text: str, found: str | None) -> None:
    assert found_in(Phrases(KEYWORDS), text) == found


def test_an_apostrophe_inside_a_phrase_opens_no_name() -> None:
    tokens = default_lexer().scan("x est une liste d' entiers // l'autre\ny est un tableau d' entiers").tokens
    assert [text for _, text, _ in tokens] == [
        *("x", "est", "une", "liste d'", "entiers", "\n"),
        *("y", "est", "un", "tableau", "d'", "entiers", "\n", ""),
    ]
