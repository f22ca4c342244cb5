"""Which first word of an array's element is no word of its type but a size: `array of n int`."""

from __future__ import annotations

from functools import cache

from translator.syntax.vocabulary import read_vocabulary
from wlcompat.catalog import fold

_OF_TWO_WORDS = frozenset(("source", "query", "sql", "ole"))
"""What types of two words, none of which the table has, end with: data source, requête SQL."""


def is_size(words: tuple[str, ...]) -> bool:
    """Whether words begin with a name that is none of a type, and a type follows: a simple one, or a class's name."""
    if len(words) < 2 or not words[0].replace("::", "").isidentifier() or _is_of_types(words[0]):
        return False
    second = words[1]
    if _is_of_types(second) or second[0].isdigit():
        return fold(second) not in _behind_a_noun()
    return fold(second) not in _OF_TWO_WORDS and all(fold(word) in _behind_a_noun() for word in words[2:])


def _is_of_types(word: str) -> bool:
    folded = fold(word)
    return folded in _known() or folded.removesuffix("s") in _known()


@cache
def _known() -> frozenset[str]:
    """The folded words of types, and those that stand beside them."""
    rows = read_vocabulary("types").values()
    words = (word for row in rows for key in row for word in row[key])
    return frozenset(map(fold, words))


@cache
def _behind_a_noun() -> frozenset[str]:
    """Those that stand behind the name of a class or another type."""
    table = read_vocabulary("types")
    words = [*table["dynamic"]["words"], *table["storage"]["words"], *table["fixed"]["words"], "fixed"]
    return frozenset(map(fold, words)) - {"system", "fixed"}
