"""Types: a noun with adjectives, most of which stand before it in English and behind it in French."""

from __future__ import annotations

import re
from collections.abc import Sequence

from translator.convert.reading import Word
from translator.convert.vocabulary import Vocabulary, pairs
from translator.patterns import pattern
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_SIZE = pattern(r"([0-9]+)(?:-|\s+)(?:byte|octet)s?", re.IGNORECASE)
_BYTES = ("octet", "octets", "byte", "bytes")
_NUMBERS = ("int", "real")
_IS = frozenset(("is", "are", "est", "sont"))
_LONGEST = 3
"""Words of the longest noun or adjective."""


def words_of_type(words: Sequence[Word], node: n.TypeName | n.ArrayType) -> list[Word]:
    """Return those of the words, which start with the type's, that name it: no attributes, arguments, elements."""
    found: list[Word] = []
    for word in words:
        is_of = isinstance(node, n.ArrayType) and word.terminal in ("OF", "ELISION")
        if word.start >= node.end or word.text in ("(", "[", "<", "?") or is_of:
            break
        if word.terminal == "ARTICLE":
            continue
        found.append(word)
    return found


def behind_path(words: list[Word]) -> list[Word]:
    """Return what may be converted of a type with dots: behind `WL.` the language's type, else what stands behind."""
    dots = [position for position, word in enumerate(words) if word.text == "."]
    if not dots:
        return words
    return words[dots[-1] + (1 if words[0].text.upper() == "WL" else 2) :]


def convert_type(words: Sequence[Word], vocabulary: Vocabulary) -> list[str]:
    """Return what the words of a type become, as many or as few as the other language has."""
    if not _IS.isdisjoint(word.text.lower() for word in words):  # a line that has lost its end, and no type
        return [word.text for word in words]
    if [word.text.upper() for word in words[:2]] == ["WL", "."]:  # WL.XMLDocument
        return [*(word.text for word in words[:2]), *convert_type(words[2:], vocabulary)]
    noun: list[str] = []
    before: list[str] = []
    behind: list[str] = []
    sizes: list[str] = []
    position = 0
    while position < len(words):
        rest = words[position:]
        size, length = _size(rest, noun, vocabulary)
        if length:
            sizes.append(size)
            position += length
            continue
        for length in range(min(_LONGEST, len(rest)), 0, -1):
            spelled = " ".join(word.text for word in rest[:length])
            adjective = convert_adjective(spelled, vocabulary)
            if adjective is not None:
                text, stands_before = adjective
                (before if stands_before else behind).append(text)
                break
            name = None if noun else _noun(spelled, vocabulary)
            if name is not None:
                noun.append(name)
                break
        else:
            behind.append(vocabulary.keyword(rest[0].terminal, rest[0].text))
        position += length
    if not noun and behind:
        noun.append(behind.pop(0))
    if vocabulary.to == "en":
        return [*(f"{size}-byte" for size in sizes), *before, *noun, *behind]
    at = next((i for i, word in enumerate(behind) if fold(word) == "sur"), len(behind))
    unit = "" if noun and fold(noun[0]).startswith("reel") else " octets"
    on = [f"sur {size}{unit[:-1] if size == '1' else unit}" for size in sizes]
    return [*noun, *before, *behind[:at], *on, *behind[at:]]


def _noun(spelled: str, vocabulary: Vocabulary) -> str | None:
    found = vocabulary.name("type", spelled)
    if found is None and spelled[-1] in "sS" and " " not in spelled:
        found = vocabulary.name("type", spelled[:-1])
        if found is not None:
            found += spelled[-1]
    return found


def convert_adjective(spelled: str, vocabulary: Vocabulary) -> tuple[str, bool] | None:
    """Return an adjective of the other language, and whether it stands before its type in English."""
    for word in dict.fromkeys((spelled, spelled.rstrip("sS"))):
        pair = vocabulary.pair("adjective", word)
        text = vocabulary.name("adjective", word)
        if pair is not None and text is not None:
            return text, pair.note == "before"
    return None


def _size(words: Sequence[Word], noun: list[str], vocabulary: Vocabulary) -> tuple[str, int]:
    """Return the bytes of a number's size that the words start with, and how many words that takes."""
    written = _SIZE.fullmatch(words[0].text)
    if written is not None and vocabulary.to == "fr":
        return written[1], 1
    if vocabulary.to == "en" and len(words) > 1 and words[0].terminal == "ON" and words[1].text.isdigit():
        if len(words) > 2 and words[2].text.lower() in _BYTES:
            return words[1].text, 3
        if noun and noun[0].lower().rstrip("s") in _NUMBERS:
            return words[1].text, 2
    return "", 0


def is_feminine(french: str) -> bool:
    """Whether a type is feminine in French, going by its noun; one that is not known is not."""
    forms = {fold(french), fold(french.rstrip("sS"))}
    return any(pair.note == "f" and fold(pair.french.split()[0]) in forms for pair in pairs("type"))
