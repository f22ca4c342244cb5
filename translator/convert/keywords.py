"""Keywords: which of the other language's stands for one, where its surroundings matter."""

from __future__ import annotations

from translator.convert.reading import Reading
from translator.convert.vocabulary import Vocabulary
from translator.patterns import pattern
from wlcompat.catalog import fold

_FEMININE = {
    "PRIVATE": "privée",
    "PROTECTED": "protégée",
    "PUBLIC": "publique",
    "VIRTUAL": "virtuelle",
    "ABSTRACT": "abstraite",
    "GLOBAL": "globale",
    "LOCAL": "locale",
    "RESTRICTED": "restreinte",
    "REACTIVE": "réactive",
}
"""The modifiers of a procedure, which is feminine in French."""
_BETWEEN = pattern(r"\s*(?:\.\.\.|…)\s*\n\s*|\s+")
"""What stands between two words, which may be in two lines."""
_AROUND = 8
"""How many words back a keyword is looked for that shows the letter case."""


def convert_keyword(reading: Reading, position: int, vocabulary: Vocabulary) -> str:
    """Return what the keyword at the position becomes."""
    word = reading.words[position]
    if word.terminal == "RETURN" and word.start in reading.with_value:
        return vocabulary.keyword_of("RESULT", "RETURN", word.text)
    if word.terminal == "WHERE" and reading.words[position + 1].start in reading.options:
        return vocabulary.keyword_of("WITH", "WHERE", word.text)
    variable = _variable_of_rows(reading, position)
    if variable:
        words = word.text.removesuffix(variable)
        gap = words[len(words.rstrip()) :]
        return vocabulary.keyword("FOR_EACH", _BETWEEN.sub(" ", words.rstrip())) + gap + variable
    if "\n" in word.text:
        return _over_lines(word.text, vocabulary.keyword(word.terminal, _BETWEEN.sub(" ", word.text)))
    style = _style_around(reading, position) if len(word.text) == 1 else word.text
    new = vocabulary.keyword(word.terminal, word.text, style)
    feminine = _FEMININE.get(word.terminal)
    if feminine is not None and vocabulary.to == "fr" and _is_modifier(reading, position):
        return feminine.upper() if new.isupper() else feminine if new.islower() else feminine.capitalize()
    return new


def _variable_of_rows(reading: Reading, position: int) -> str:
    """Return the last word of `FOR EACH row OF lines` where the code around uses it as a name, else ""."""
    word = reading.words[position]
    last = word.text.split()[-1]
    is_used = word.terminal == "FOR_EACH_ROW" and word.end - len(last) in reading.names
    names = (other.text for other in reading.words if other.terminal == "NAME") if is_used else ()
    return last if any(fold(name) == fold(last) for name in names) else ""


def _over_lines(spelled: str, new: str) -> str:
    """Return a keyword of several words broken where the one that it stands for was; behind it where it is shorter."""
    between, words = _BETWEEN.findall(spelled), new.split(" ")
    joined = words[0]
    for position, word in enumerate(words[1:]):
        joined += (between[position] if position < len(between) else " ") + word
    return joined + "".join(gap for gap in between[len(words) - 1 :] if "\n" in gap)


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
