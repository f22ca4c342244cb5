"""The words of each language and what they are called in the other one."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Literal

from translator.convert.style import in_style_of_keyword, in_style_of_name
from translator.semantics.known_names import NameKind, known_name
from translator.syntax.vocabulary import Language, keywords, read_grammar_file
from wlcompat import catalog
from wlcompat.catalog import fold
from wlcompat.record import field, value

Kind = Literal["word", "type", "adjective", "property", "value", "attribute"]

_KNOWN_AS: dict[Kind, NameKind] = {"type": "type", "property": "property", "word": "object"}
"""What the kinds of words are among the names that WLanguage has."""
_PREFIXES = (
    *(("", ""), ("Array", "Tableau"), ("String", "Chaîne"), ("Date", "Date"), ("Time", "Heure")),
    *(("DateTime", "DateHeure"), ("Duration", "Durée"), ("Buffer", "Buffer")),
)
"""What the name of a function may start with where it is called as a method."""


@value
class Pair:
    """A name in both languages."""

    english: str
    french: str
    note: str = ""

    def target(self, language: Language) -> str:
        """Return its name in a language."""
        return self.english if language == "en" else self.french

    def source(self, language: Language) -> str:
        """Return its name in the language that is not this one."""
        return self.french if language == "en" else self.english


@cache
def pairs(kind: str) -> tuple[Pair, ...]:
    """Return the pairs of a kind in `grammar/vocabulary/pairs.tsv`, in order."""
    rows = [
        line.split("\t")
        for line in read_grammar_file("vocabulary", "pairs.tsv").splitlines()
        if line and not line.startswith("#")
    ]
    return tuple(Pair(*row[1:4]) for row in rows if row[0] == kind)


@value
class _Spellings:
    """The spellings of one keyword: folded source to target, and the exact ones of each language."""

    default: str
    exchanged: dict[str, str]
    source: frozenset[str]
    target: frozenset[str]
    folded_target: frozenset[str]


@value
class Vocabulary:
    """What the words of the other language are called in the language `to`."""

    to: Language
    _keywords: dict[str, _Spellings] = field(default_factory=dict)
    _tables: dict[str, dict[str, Pair]] = field(default_factory=dict)

    def keyword(self, terminal: str, spelled: str, style: str = "") -> str:
        """Return the keyword in the language; as spelled where it is one of the language already.

        `style` is a word from which to take the letter case instead.
        """
        return self.keyword_of(terminal, terminal, spelled, style)

    def keyword_of(self, wanted: str, terminal: str, spelled: str, style: str = "") -> str:
        """Return the keyword `wanted` in the language where `terminal` is spelled as in the other language."""
        row = self._keywords.get(terminal)
        if row is None:
            return spelled
        words = " ".join(spelled.replace("’", "'").replace(":", " :").split())
        exact, folded = words.lower(), fold(words)
        is_foreign = exact in row.source or (folded in row.exchanged and folded not in row.folded_target)
        if exact in row.target or not is_foreign:
            return spelled
        new = row.exchanged[folded] if wanted == terminal else self._keywords[wanted].default
        return in_style_of_keyword(new, spelled, style or spelled)

    def name(self, kind: Kind, spelled: str) -> str | None:
        """Return what a name of a kind is called; None where it is none of the other language."""
        pair = self._tables[kind].get(fold(spelled))
        known_as = _KNOWN_AS.get(kind)
        if pair is None and known_as is not None:
            pair = _known(spelled, known_as)
        return self._exchanged(spelled, pair)

    def pair(self, kind: Kind, spelled: str) -> Pair | None:
        """Return the pair of a word of the other language."""
        return self._tables[kind].get(fold(spelled))

    def function(self, spelled: str) -> str | None:
        """Return what a function is called; None where there is none of that name in the other language."""
        found = _entry(catalog.find_function(spelled)) or _known(spelled, "function")
        return self._exchanged(spelled, found)

    def value(self, spelled: str) -> str | None:
        """Return the name of a constant, an object or a variable of the language, such as True or ErrorOccurred."""
        function = catalog.find_function(spelled)
        found = _entry(catalog.find_constant(spelled))
        if found is None and function is not None and function.reads_like_variable:
            found = _entry(function)
        return self.name("value", spelled) or self._exchanged(spelled, found or _known(spelled, "constant"))

    def method(self, spelled: str) -> str | None:
        """Return what a function of the runtime is called behind the value that it takes, as in `t.Add(3)`."""
        for english, french in _PREFIXES:
            source, target = (french, english) if self.to == "en" else (english, french)
            whole = self._exchanged(source + spelled, _entry(catalog.find_function(source + spelled)))
            if whole is not None and fold(whole).startswith(fold(target)) and len(whole) > len(target):
                return whole[len(target) :]
        return None

    def _exchanged(self, spelled: str, pair: Pair | None) -> str | None:
        if pair is None or fold(spelled) != fold(pair.source(self.to)):
            return None
        return in_style_of_name(pair.target(self.to), spelled, pair.source(self.to))


def _entry(entry: catalog.Entry | None) -> Pair | None:
    return Pair(entry.english, entry.french) if entry is not None else None


def _known(spelled: str, kind: NameKind) -> Pair | None:
    """Return a name that the runtime does not have, where it is known in both languages."""
    found = known_name(spelled, kind)
    return Pair(found.english, found.french) if found is not None and found.english and found.french else None


@cache
def vocabulary(to: Language) -> Vocabulary:
    """Return the vocabulary for a language."""
    made = Vocabulary(to)
    extra = pairs("keyword")
    for keyword in keywords():
        english, french = keyword.english, keyword.french
        source, target = (french, english) if to == "en" else (english, french)
        exchanged = {fold(spelling): target[0] for spelling in source}
        # The first spelling of the pairs that fit this keyword goes before the keyword's own first spelling
        for pair in reversed(extra):
            if pair.english in english and pair.french in french:
                exchanged[fold(pair.source(to))] = pair.target(to)
        made._keywords[keyword.terminal] = _Spellings(
            target[0],
            exchanged,
            frozenset(spelling.lower() for spelling in source),
            frozenset(spelling.lower() for spelling in target),
            frozenset(map(fold, target)),
        )
    for kind in ("word", "type", "adjective", "property"):
        made._tables[kind] = _by_source(pairs(kind), to)
    made._tables["type"] = _by_source(_first_words("types.toml"), to) | made._tables["type"]
    made._tables["value"] = _by_source(_first_words("values.toml"), to)
    made._tables["attribute"] = _by_source((*pairs("attribute"), *_first_words("attributes.toml")), to)
    return made


@cache
def _types_of_language() -> frozenset[str]:
    rows = (*_first_words("types.toml"), *pairs("type"))
    return frozenset(fold(word) for row in rows for word in (row.english, row.french))


def is_type_of_language(word: str) -> bool:
    """Whether a word of a type, in either language, names one that is not a class of a program."""
    return not _types_of_language().isdisjoint((fold(word), fold(word).removesuffix("s")))


def _by_source(rows: tuple[Pair, ...], to: Language) -> dict[str, Pair]:
    return {fold(row.source(to)): row for row in reversed(rows)}


def _first_words(file: str) -> tuple[Pair, ...]:
    """Return the first words of each row of a table, and each other English word with the first French one."""
    table = tomllib.loads(read_grammar_file("vocabulary", file))
    rows = [row for row in table.values() if "en" in row]
    first = [Pair(row["en"][0], row["fr"][0]) for row in rows]
    others = [Pair(word, row["fr"][0]) for row in rows for word in row["en"][1:]]
    others += [Pair(row["en"][0], word) for row in rows for word in row["fr"][1:]]
    return (*first, *others)
