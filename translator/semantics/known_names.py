"""Names that WLanguage has, whether or not the runtime has them: `grammar/vocabulary/known_names.tsv`.

What a program names, and neither it nor the catalog has, is told apart by them: known and not supported, or unknown.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple, get_args

from translator.syntax.vocabulary import read_grammar_file
from wlcompat.catalog import fold

NameKind = Literal["function", "constant", "type", "property", "object"]
"""What a name is of; where one is several, the first of these is found first. An object is one like MyWindow."""


class KnownName(NamedTuple):
    """A name of WLanguage; empty in a language in which it has not been seen."""

    english: str
    french: str
    kind: NameKind

    @property
    def names(self) -> tuple[str, ...]:
        """The names that have been seen, English first, each once."""
        return tuple(dict.fromkeys(name for name in (self.english, self.french) if name))


def known_name(name: str, *kinds: NameKind) -> KnownName | None:
    """Return the name of WLanguage, in either language and any spelling; of these kinds, of any when none is given.

    Names of the catalog may be among them or not: ask the catalog first.
    """
    folded, index = fold(name), _index()
    for kind in kinds or _KINDS:
        row = index[kind].get(folded)
        if row is not None:
            english, french, _ = row.split("\t")
            return KnownName(english, french, kind)
    return None


_KINDS: tuple[NameKind, ...] = get_args(NameKind)


@cache
def _index() -> dict[NameKind, dict[str, str]]:
    """Return the rows of the table by kind and folded name; thousands, so they are cut up when they are found."""
    text = read_grammar_file("vocabulary", "known_names.tsv").partition("\n")[2]
    plain = text
    for letter in filter(lambda c: not c.isascii(), set(text)):
        plain = plain.replace(letter, fold(letter))
    index: dict[NameKind, dict[str, str]] = {kind: {} for kind in _KINDS}
    for row, folded in zip(text.splitlines(), plain.lower().splitlines(), strict=True):
        english, french, kind = folded.split("\t")
        of_kind = index[kind]  # type: ignore[index]  # the tests know that there are no others
        if french:
            of_kind.setdefault(french, row)
        if english:
            of_kind.setdefault(english, row)
    return index
