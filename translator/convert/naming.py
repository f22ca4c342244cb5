"""Names: functions, constants, properties and other names of the language; never those of the program."""

from __future__ import annotations

from typing import NamedTuple

from translator.convert.names import Scopes
from translator.convert.reading import Reading, Word
from translator.convert.vocabulary import Vocabulary, is_type_of_language
from translator.semantics.type_names import variant_kind
from translator.syntax import nodes as n
from translator.syntax.vocabulary import is_delete
from wlcompat.catalog import fold

_SPECIAL_METHODS = frozenset(("constructor", "constructeur", "destructor", "destructeur"))
_SELF = frozenset(("this", "object", "objet", "ancestor", "ancetre"))
"""Names behind which the members of the program's own class stand."""


class Kept(NamedTuple):
    """A name that was not converted, since the program has one of its own that is spelled like its twin."""

    offset: int
    name: str
    other: str


class Naming:
    """The names of one text."""

    def __init__(self, reading: Reading, scopes: Scopes, vocabulary: Vocabulary) -> None:
        self.kept: list[Kept] = []
        self._reading = reading
        self._scopes = scopes
        self._vocabulary = vocabulary
        self._declared = {fold(name): type_ for name, type_ in reading.declared.items()}

    def convert(self, position: int) -> str | None:
        """Return what the name at the position becomes; None where it stays."""
        word = self._reading.words[position]
        member = self._reading.members.get(word.end)
        if member is not None and word.start > member.target.start:
            return self._member(word, self._reading.words[position - 1].text, member)
        if word.start not in self._reading.names:
            return None
        name = fold(word.text)
        if word.start in self._reading.procedures:
            return self._vocabulary.name("word", word.text) if name in _SPECIAL_METHODS else None
        if word.end in self._reading.called:
            if name in _SPECIAL_METHODS:
                return self._vocabulary.name("word", word.text)
            callable_names = self._scopes.own.callable
            if self._reading.called[word.end] == 1 and is_delete(word.text) and name not in callable_names:
                return self._vocabulary.keyword("DELETE", word.text)
            new = None if name in callable_names else self._vocabulary.function(word.text)
            return self._unless(new is not None and fold(new) in callable_names, word, new)
        if self._scopes.is_own(name, word.start):
            return None
        words = self._vocabulary
        # A function needs no parentheses where it takes nothing, nor where it is handed on
        new = words.value(word.text) or words.name("word", word.text) or words.function(word.text)
        return self._unless(new is not None and self._scopes.is_own(fold(new), word.start), word, new)

    def _unless(self, is_taken: bool, word: Word, new: str | None) -> str | None:
        if new is None or not is_taken:
            return new
        self.kept.append(Kept(word.start, word.text, new))
        return None

    def _member(self, word: Word, sign: str, member: n.Member) -> str | None:
        vocabulary = self._vocabulary
        if sign == "..":
            return vocabulary.name("property", word.text)
        if sign not in (".", ":"):
            return None
        is_call = member.end in self._reading.called
        if is_call and fold(word.text) in _SPECIAL_METHODS:
            return vocabulary.name("word", word.text)
        if isinstance(member.target, n.Name) and member.target.text.upper() == "WL":
            return vocabulary.function(word.text) if is_call else None
        own = self._scopes.own.members | self._scopes.own.callable
        if fold(word.text) in own or not self._may_have_properties(member, sign, is_call):
            return None
        new = vocabulary.method(word.text) if is_call else vocabulary.name("property", word.text)
        return self._unless(new is not None and fold(new) in own, word, new)

    def _may_have_properties(self, member: n.Member, sign: str, is_call: bool) -> bool:
        """Whether a value may have properties of the language; `:` goes to the members of classes alone.

        The members of a variant are named by the program, or by those who made its JSON; a variable without a type
        may be one. What the program does not declare is a control.
        """
        target = member.target
        while isinstance(target, n.Member | n.Index):
            target = target.target
        type_ = self._declared.get(fold(target.text)) if isinstance(target, n.Name) else None
        if variant_kind(type_) and not is_call:
            return False
        if isinstance(type_, n.TypeName):
            return any(is_type_of_language(word) for word in type_.words)
        if type_ is not None:
            return True
        if not isinstance(target, n.Name):
            return sign == "."
        if not is_call and self._scopes.is_own(fold(target.text), member.start):
            return False
        return sign == "." and fold(target.text) not in _SELF
