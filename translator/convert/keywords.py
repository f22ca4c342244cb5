"""Keywords: which of the other language's stands for one, where its surroundings matter."""

from __future__ import annotations

from translator.convert.reading import Reading
from translator.convert.vocabulary import Vocabulary

_FEMININE = {
    "PRIVATE": "privée",
    "PROTECTED": "protégée",
    "PUBLIC": "publique",
    "VIRTUAL": "virtuelle",
    "ABSTRACT": "abstraite",
    "GLOBAL": "globale",
    "LOCAL": "locale",
    "RESTRICTED": "restreinte",
}
"""The modifiers of a procedure, which is feminine in French."""
_AROUND = 8
"""How many words back a keyword is looked for that shows the letter case."""


def convert_keyword(reading: Reading, position: int, vocabulary: Vocabulary) -> str:
    """Return what the keyword at the position becomes."""
    word = reading.words[position]
    if word.terminal == "RETURN" and word.start in reading.with_value:
        return vocabulary.keyword_of("RESULT", "RETURN", word.text)
    style = _style_around(reading, position) if len(word.text) == 1 else word.text
    new = vocabulary.keyword(word.terminal, word.text, style)
    feminine = _FEMININE.get(word.terminal)
    if feminine is not None and vocabulary.to == "fr" and _is_modifier(reading, position):
        return feminine.upper() if new.isupper() else feminine if new.islower() else feminine.capitalize()
    return new


def _is_modifier(reading: Reading, position: int) -> bool:
    """Whether the word stands between PROCEDURE and the name."""
    while position > 0:
        position -= 1
        terminal = reading.words[position].terminal
        if terminal not in _FEMININE:
            return terminal in ("PROCEDURE", "INTERNAL_PROCEDURE")
    return False


def _style_around(reading: Reading, position: int) -> str:
    """Return the keyword before a word of one letter, which does not show whether it is in capitals."""
    for word in reversed(reading.words[max(0, position - _AROUND) : position]):
        if word.is_keyword and len(word.text) > 1:
            return word.text
    return reading.words[position].text
