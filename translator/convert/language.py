"""Which language a program is written in."""

from __future__ import annotations

from functools import cache

from translator.syntax.lexer import default_lexer
from translator.syntax.vocabulary import Language, keywords
from wlcompat.catalog import fold


@cache
def _only_of_one() -> tuple[frozenset[str], frozenset[str]]:
    """Return the spellings of keywords, with and without accents, that are English alone or French alone."""
    english = {spelling.lower() for keyword in keywords() for spelling in keyword.english}
    french = {spelling.lower() for keyword in keywords() for spelling in keyword.french}
    folded_english, folded_french = set(map(fold, english)), set(map(fold, french))
    return (
        frozenset((english - french) | (folded_english - folded_french)) - folded_french,
        frozenset((french - english) | (folded_french - folded_english)) - folded_english,
    )


def language_of(text: str) -> Language | None:
    """Return the language that most keywords of a text are written in; None where there is no telling."""
    english, french = _only_of_one()
    words = [spelling.lower() for terminals, spelling, _ in default_lexer().scan(text).tokens if terminals]
    in_english = sum(word in english or fold(word) in english for word in words)
    in_french = sum(word in french or fold(word) in french for word in words)
    if in_english == in_french:
        return None
    return "en" if in_english > in_french else "fr"
