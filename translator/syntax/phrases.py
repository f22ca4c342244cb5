"""Keywords of several words as one expression: words that phrases begin with in common stand in it once."""

from __future__ import annotations

import re
from collections.abc import Iterable

BLANKS = r"(?-i:[ \t\f\v\u00a0]|<§\w+:[^§\n]*§>)"
"""A blank between words, or a mark that WINDEV leaves in the text; of one case, since sets of both compile slowly."""

_ACCENTED = {
    "a": "[aàâä]",
    "c": "[cç]",
    "e": "[eéèêë]",
    "i": "[iîï]",
    "o": "[oôö]",
    "u": "[uùûü]",
    "'": "['’]",
}

_Rest = tuple[str, ...]
"""The words of a phrase that are still to come."""


def phrases_pattern(phrases: Iterable[str]) -> str:
    """Return an expression for folded spellings of several words; of two that begin alike the longer one matches.

    Between the words any blanks may stand, and their letters may have any accents; case is left to a flag.
    """
    return _one_of(
        [_word(word) + _behind(word, rests) for word, rests in _by_first(map(_words, phrases)).items()]
    )


def _words(phrase: str) -> _Rest:
    return tuple(phrase.split())


def _by_first(phrases: Iterable[_Rest]) -> dict[str, list[_Rest]]:
    found: dict[str, list[_Rest]] = {}
    for first, *rest in filter(None, phrases):
        found.setdefault(first, []).append(tuple(rest))
    return found


def _behind(word: str, rests: list[_Rest]) -> str:
    """Return an expression for what may follow a word: the words to come, else the end of the phrase."""
    following = _by_first(rests)
    colon = following.pop(":", None)
    options = []
    if following:
        words = [_word(word) + _behind(word, rests) for word, rests in following.items()]
        options.append(f"{BLANKS}+{_one_of(words)}")
    if colon is not None:
        options.append(f"{BLANKS}*:(?!:){_behind(':', colon)}")
    if () in rests:
        options.append(r"(?!\w)" if word[-1].isalnum() else "")
    return _one_of(options)


def _one_of(options: list[str]) -> str:
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"


def _word(word: str) -> str:
    return "".join(_ACCENTED.get(c) or re.escape(c) for c in word)
