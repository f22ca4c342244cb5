"""What of a source text is not in its translation; the text is read here anew, apart from the translator."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

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


def lines_lost(code: str, python: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of code, from 0, with a word that is nowhere in the translation, and the word."""
    made = {fold(word).strip("_") for word in _WORD.findall(_ESCAPE.sub(" ", python))}
    for number, line in enumerate(code.split("\n")):
        for word in _WORD.findall(line):
            folded = fold(word).strip("_")
            if folded and folded not in made and not _may_stand_otherwise(folded, made):
                yield number, word
                break


def _may_stand_otherwise(word: str, made: set[str]) -> bool:
    """Whether a word is one of the language, which Python shows by its syntax, or has another name there."""
    return word in _language_words() or not made.isdisjoint(_names(word))


@cache
def _names(word: str) -> frozenset[str]:
    found = catalog.find_function(word) or catalog.find_constant(word)
    return frozenset(fold(name) for name in found.names) if found else frozenset()


@cache
def _language_words() -> frozenset[str]:
    words: set[str] = set()
    for file in files("grammar").joinpath("vocabulary").iterdir():
        if file.name.endswith(".toml"):
            _collect(tomllib.loads(file.read_text(encoding="utf-8")), words)
    return frozenset(words | {word + "s" for word in words})


def _collect(value: object, words: set[str]) -> None:
    if isinstance(value, str):
        words.update(fold(word).strip("_") for word in _WORD.findall(value))
    elif isinstance(value, dict):
        for inner in value.values():
            _collect(inner, words)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, words)
