"""Keywords of several words: found word by word in a tree, in which words that phrases begin with stand once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from translator.patterns import pattern
from wlcompat.catalog import fold

BLANKS = r"(?:[ \t\f\v\u00a0]|<§\w+:[^§\n]*§>)"
"""A blank between words, or a mark that WINDEV leaves in the text."""

_BLANKS = pattern(rf"(?:{BLANKS}|(?:\.\.\.|…)[ \t\r\u00a0]*\n)*")
"""What may stand between the words of a phrase: it may go on in the next line."""
_WORD = pattern(r"[^\W\d]\w*")
_ELISION = pattern(r"['’](?=[ \t\u00a0]*[^\W\d])")

_Tree = dict[str, Any]
"""Behind each word the words that may follow; behind the last one of a phrase "" stands for the phrase."""


class Phrases:
    """Folded spellings of several words; any blanks may stand between them, and letters may have any accents."""

    def __init__(self, spellings: Iterable[str]) -> None:
        self._tree: _Tree = {}
        others = []
        for spelling in spellings:
            if not spelling[0].isalpha():
                others.append(spelling)
                continue
            place = self._tree
            for word in spelling.split():
                place = place.setdefault(word, {})
            place[""] = spelling
        self.pattern = "|".join(map(_expression, sorted(others, reverse=True)))
        """An expression for the phrases that begin with a sign, such as `<end>`; the longer one matches."""

    def begins(self, word: str) -> bool:
        """Whether a phrase begins with a folded word."""
        return word in self._tree

    def find(self, text: str, word: str, end: int, stop: int) -> tuple[str, int] | None:
        """Return the longest phrase that begins with a folded word, and its end.

        The word ends at `end`, the text at `stop`.
        """
        found = None
        place = self._tree[word]
        while place:
            start = _end_of(_BLANKS, text, end, stop)
            if ":" in place and text[start : start + 1] == ":" and text[start + 1 : start + 2] != ":":
                place, end = place[":"], start + 1
            else:
                word_end = _end_of(_WORD, text, start, stop)
                following = fold(text[start:word_end])
                if f"{following}'" in place and _ELISION.match(text, word_end, stop):
                    following, word_end = f"{following}'", word_end + 1
                elif not following or following not in place:
                    break
                place, end = place[following], word_end
            if "" in place:
                found = place[""], end
        return found


def _end_of(pattern: re.Pattern[str], text: str, start: int, stop: int) -> int:
    match = pattern.match(text, start, stop)
    return start if match is None else match.end()


def _expression(phrase: str) -> str:
    words = f"{BLANKS}+".join(map(re.escape, phrase.split()))
    return words + (r"(?!\w)" if phrase[-1].isalnum() else "")
