"""Letter case: a word of the other language in the style of the one that it replaces."""

from __future__ import annotations

import re

from translator.patterns import pattern

_WORDS = pattern(r"[^\W_]+")


def in_style_of_keyword(word: str, spelled: str, style: str) -> str:
    """Return a keyword in capitals, in small letters or with a capital first, like `style`; blanks as `spelled`."""
    if style.isupper():
        word = word.upper()
    elif style.islower():
        word = word.lower()
    elif len(styles := _WORDS.findall(style)) == len(_WORDS.findall(word)) > 1:
        each = iter(styles)
        word = _WORDS.sub(lambda found: in_style_of_keyword(found[0], found[0], next(each)), word)
    elif word.upper() == word or word.lower() == word:
        all_begin = all(one[0].isupper() for one in styles)
        word = _WORDS.sub(lambda found: found[0].capitalize(), word.lower(), count=0 if all_begin else 1)
    tail = re.search(r"\s*:$", spelled)
    if tail is not None:
        return _with_blanks(word.removesuffix(":").rstrip(), spelled[: tail.start()]) + tail[0]
    return _with_blanks(word, spelled)


def _with_blanks(word: str, spelled: str) -> str:
    """Return the words with the blanks between those that they replace, where they are as many."""
    blanks = re.findall(r"\s+", spelled)
    parts = word.split()
    if len(parts) != len(blanks) + 1:
        return word
    return parts[0] + "".join(blank + part for blank, part in zip(blanks, parts[1:], strict=True))


def in_style_of_name(name: str, spelled: str, documented: str) -> str:
    """Return a name as documented, unless its like was spelled all in capitals or all in small letters."""
    if spelled == documented:
        return name
    if spelled.islower() and not documented.islower():
        return name.lower()
    if spelled.isupper() and not documented.isupper() and len(spelled) > 1:
        return name.upper()
    if spelled[0].isupper() and documented[0].islower() and name[0].islower():
        return name[0].upper() + name[1:]
    return name
