"""What two words beside each other do to each other: `a`/`an`, `un`/`une`, `of`/`de`/`d'`, `are`/`sont des`."""

from __future__ import annotations

from translator.convert.edit import Edit
from translator.convert.reading import Reading, Word
from translator.convert.types import is_feminine
from translator.convert.vocabulary import Vocabulary
from wlcompat.catalog import fold

_OF_PHRASES = ("QUEUE_OF", "STACK_OF", "LIST_OF")
_FEMININE_PHRASES = ("file", "pile", "liste")
_MUTE = ("heure",)
"""Words before which `de` loses its vowel although they start with a consonant."""


def agree(reading: Reading, edits: dict[int, Edit], vocabulary: Vocabulary) -> None:
    """Fit the converted articles and the like to the words behind them."""
    heads = {offset for node in reading.types for offset in _of_types(reading, node.start, node.end)}
    for word, following in zip(reading.words, reading.words[1:], strict=False):
        new = edits[word.start].text if word.start in edits else word.text
        then = edits[following.start].text if following.start in edits else following.text
        gap = reading.text[word.end : following.start]
        is_changed = new != word.text
        if word.terminal == "ARTICLE" and is_changed:
            edits[word.start] = _article(word, following, new, then, vocabulary)
        elif word.terminal == "IS" and vocabulary.to == "fr" and is_changed and fold(new) == "sont":
            if following.terminal != "ARTICLE":
                edits[word.start] = Edit(word.start, word.end, f"{new} {'DES' if new.isupper() else 'des'}")
                _make_plural(edits, following)
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


def _of_types(reading: Reading, start: int, end: int) -> list[int]:
    return [w.start for w in reading.words if start <= w.start < end and w.terminal == "OF"]


def _article(word: Word, following: Word, new: str, then: str, vocabulary: Vocabulary) -> Edit:
    noun = then.split()[0]
    if vocabulary.to == "fr":
        article = "une" if is_feminine(noun) or fold(noun) in _FEMININE_PHRASES else "un"
    elif fold(word.text) == "des":  # English has no article for several
        return Edit(word.start, following.start, "")
    else:
        article = "an" if then[0].lower() in "aeiou8" else "a"
    if new.isupper():
        article = article.upper()
    elif not new.islower():
        article = article.capitalize()
    return Edit(word.start, word.end, article)


def _make_plural(edits: dict[int, Edit], following: Word) -> None:
    edit = edits.get(following.start)
    if edit is not None and edit.text[-1] not in "sxSX" and " " not in edit.text:
        edits[following.start] = edit._replace(text=edit.text + ("S" if edit.text.isupper() else "s"))


def _starts_with_vowel(word: str) -> bool:
    folded = fold(word)
    return folded[:1] in tuple("aeiouy") or folded.startswith(_MUTE)
