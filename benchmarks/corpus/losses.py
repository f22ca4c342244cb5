"""What of a source text is not in its translation; the text is read here anew, apart from the translator."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from translator.source import SourceText
from wlcompat import catalog
from wlcompat.catalog import fold

_SOURCE = re.compile(
    r'(?P<comment>//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)|(?P<string>"(?:[^"\n]|"")*"|“[^”\n]*”|`[^`\n]*`)'
)
_PYTHON = re.compile(
    r'(?:"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\')|(?P<comment>#[^\n]*)',
    re.DOTALL,
)
_WORD = re.compile(r"(?<!\w)[^\W\d]\w*")
_ESCAPE = re.compile(r"\\([nrt])")


def split(text: str) -> tuple[str, list[str]]:
    """Return the code of a source text, with blanks for its comments, and the lines of its comments."""
    comments: list[str] = []

    def blank(match: re.Match[str]) -> str:
        if match["comment"] is None:
            return match[0]
        comments.extend(filter(None, map(_comment, match[0].split("\n"))))
        return re.sub(r"[^\n]", " ", match[0])

    return _SOURCE.sub(blank, text), comments


def _comment(line: str) -> str:
    """Return what is written in a line of a comment, each blank once, without the signs for a comment."""
    return " ".join(line.replace("//", " ").replace("/*", " ").replace("*/", " ").replace("#", " ").split())


def comments_lost(comments: list[str], python: str) -> list[str]:
    """Return the comment lines that stand in the translation less often than in the source."""
    kept = [_comment(match["comment"]) for match in _PYTHON.finditer(python) if match["comment"]]
    exact = Counter(kept)
    lost: list[str] = []
    everything = ""
    for comment in comments:
        if exact[comment] > 0:
            exact[comment] -= 1
            continue
        everything = everything or "\n".join(kept)
        if comment not in everything:  # a comment within the text of a mark stands in a longer one
            lost.append(comment)
    return lost


class Loss(NamedTuple):
    """A word of the code that does not stand in the translation where it should."""

    line: int
    """The line of the file."""
    word: str
    is_elsewhere: bool
    """Whether it stands somewhere else in the translation: moved there, or lost and used twice."""


def words_lost(source: SourceText, code: str, python: str, lines: Sequence[int]) -> Iterator[Loss]:
    """Yield the first lost word of each line of the code that has any.

    `lines` has for each line of the Python the line of the file that it was made from. A word has to stand in
    Python made from its line, or from the nearest lines before and behind that Python was made from.
    """
    made: dict[int, set[str]] = {}
    for text, line in zip(python.split("\n"), lines, strict=False):
        made.setdefault(line, set()).update(map(_folded, _WORD.findall(_ESCAPE.sub(" ", text))))
    everywhere = set().union(*made.values())
    places = sorted(made)
    offset = 0
    for text in code.split("\n"):
        words = [word for word in map(_folded, _WORD.findall(text)) if word]
        if words:
            line = source.line_of(offset)
            following = bisect_right(places, line)
            near = set().union(*(made[place] for place in places[max(0, following - 1) : following + 1]))
            missing = [word for word in words if not _stands(word, near)]
            absent = [word for word in missing if not _stands(word, everywhere)]
            if missing:
                yield Loss(line, (absent or missing)[0], is_elsewhere=not absent)
        offset += len(text) + 1


def _folded(word: str) -> str:
    return fold(word).strip("_")


def _stands(word: str, made: set[str]) -> bool:
    """Whether a word is there, or is one of the language, which Python shows by its syntax."""
    return word in made or word in _language_words() or not made.isdisjoint(_names(word))


@cache
def _names(word: str) -> frozenset[str]:
    found = catalog.find_function(word) or catalog.find_constant(word)
    return frozenset(fold(name) for name in found.names) if found else frozenset()


@cache
def _language_words() -> frozenset[str]:
    words = {"constructor", "constructeur", "destructor", "destructeur"}  # __init__ and the like
    for file in files("grammar").joinpath("vocabulary").iterdir():
        if file.name.endswith(".toml"):
            _collect(tomllib.loads(file.read_text(encoding="utf-8")), words)
    return frozenset(words | {word + "s" for word in words})


def _collect(value: object, words: set[str]) -> None:
    if isinstance(value, str):
        words.update(map(_folded, _WORD.findall(value)))
    elif isinstance(value, dict):
        for inner in value.values():
            _collect(inner, words)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, words)
