"""What two words beside each other do to each other: `a`/`an`, `un`/`une`, `of`/`de`/`d'`, `are`/`sont des`."""

from __future__ import annotations

from bisect import bisect_left

from translator.convert.edit import Edit
from translator.convert.reading import Reading, Word
from translator.convert.types import is_feminine
from translator.convert.vocabulary import Vocabulary
from translator.syntax import nodes as n
from wlcompat.catalog import fold

_OF_PHRASES = ("QUEUE_OF", "STACK_OF", "LIST_OF")
_NO_NOUNS = ("ARTICLE", "COMPOSED_OF")
_FEMININE_PHRASES = ("file", "pile", "liste")
_MUTE = ("heure",)
"""Words before which `de` loses its vowel although they start with a consonant."""


def agree(reading: Reading, edits: dict[int, Edit], vocabulary: Vocabulary) -> None:
    """Fit the converted articles and the like to the words behind them.

    Programs say `est un entier` and `is int`, hardly ever `est entier` and `is an int`. So an article behind IS
    goes, and one that is not there comes: each language as it is written, and the same text there and back again.
    """
    words = reading.words
    heads = _heads_of_types(reading)
    after_is: set[int] = set()
    for position, word in enumerate(words[:-1]):
        following = words[position + 1]
        new = edits[word.start].text if word.start in edits else word.text
        then = edits[following.start].text if following.start in edits else following.text
        gap = reading.text[word.end : following.start]
        is_changed = new != word.text
        if word.terminal == "IS" and is_changed:
            if following.terminal == "ARTICLE" and following.start in edits:
                after_is.add(following.start)
                edits[following.start] = Edit(word.end, following.end, gap[:-1])
            elif (
                following.terminal not in _NO_NOUNS and not then[0].isdigit()
            ):  # an article stands before words
                article = "des" if fold(new) == "sont" else _article(new, then, vocabulary)
                if fold(new) == "sont":
                    _make_plural(edits, following)
                if fold(new) != "are":
                    article = article.upper() if new.isupper() else article
                    edits[word.start] = Edit(word.start, word.end, f"{new} {article}")
        elif word.terminal == "ARTICLE" and is_changed and word.start not in after_is:
            edits[word.start] = Edit(word.start, word.end, _article(new, then, vocabulary))
        elif vocabulary.to == "en" and word.text[-1] in "'’" and word.terminal in ("ELISION", *_OF_PHRASES):
            of = new if is_changed else "OF" if word.text[0].isupper() else "of"
            edits[word.start] = Edit(word.start, word.end, of if gap else f"{of} ")
        elif (
            vocabulary.to == "fr"
            and is_changed
            and (word.start in heads or word.terminal in _OF_PHRASES)
            and gap.isspace()
            and "\n" not in gap
            and _starts_with_vowel(then)
        ):
            edits[word.start] = Edit(word.start, following.start, f"{new[:-1]}'")


def _heads_of_types(reading: Reading) -> set[int]:
    """Return where an OF of a type stands; that of FOR EACH is none."""
    starts = [word.start for word in reading.words]
    heads: set[int] = set()
    for node in reading.types:
        if isinstance(node, n.ArrayType):
            inside = reading.words[bisect_left(starts, node.start) : bisect_left(starts, node.element.start)]
            if inside and inside[-1].terminal == "OF":  # no size between it and the type
                heads.add(inside[-1].start)
    return heads


def _article(style: str, noun: str, vocabulary: Vocabulary) -> str:
    """Return the article before a noun, in the letter case of `style`."""
    noun = noun.split()[0]
    if vocabulary.to == "fr":
        article = "une" if is_feminine(noun) or fold(noun) in _FEMININE_PHRASES else "un"
    else:
        article = "an" if noun[0].lower() in "aeiou8" else "a"
    return article.upper() if style.isupper() else article


def _make_plural(edits: dict[int, Edit], following: Word) -> None:
    edit = edits.get(following.start)
    if edit is not None and edit.text[-1] not in "sxSX" and " " not in edit.text:
        ending = "x" if fold(edit.text).endswith("eau") else "s"
        edits[following.start] = edit._replace(
            text=edit.text + (ending.upper() if edit.text.isupper() else ending)
        )


def _starts_with_vowel(word: str) -> bool:
    folded = fold(word)
    return folded[:1] in tuple("aeiouy") or folded.startswith(_MUTE)
