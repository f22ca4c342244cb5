"""Source text to tokens: one pass of one regular expression made from the grammar's own patterns.

A token is a tuple of (terminals, text, offset). Several terminals mean that the parser takes the first that it
can use: a word that is a keyword may be one or another, or after all a name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from translator.syntax.nodes import Comment
from translator.syntax.tables import Tables, load_tables
from wlcompat.catalog import fold

Token = tuple[tuple[int, ...], str, int]


class Scan(NamedTuple):
    """What the lexer found."""

    tokens: list[Token]
    """Ends with a NEWLINE, where there is any code, and the end of the text."""
    comments: tuple[Comment, ...]


_NOTHING_MORE_ON_THE_LINE = re.compile(r"[ \t\f\v\u00a0]*(?:/\*[^\n]*?\*/[ \t\u00a0]*)?(?://[^\n]*)?(?:\n|$)")
_BLANKS_IN_PHRASE = r"[ \t\u00a0]+"


class Lexer:
    """The lexer for one set of tables."""

    def __init__(self, tables: Tables) -> None:
        number = tables.number
        self._name = (number("NAME"),)
        self._newline = (number("NEWLINE"),)
        self._end = (number("$END"),)
        self._then = number("THEN")
        self._then_inline = (number("THEN_INLINE"), number("NAME"))
        self._spellings: dict[str, tuple[int, ...]] = {}
        for spelling, terminal in tables.keyword_spellings:
            self._spellings[spelling] = (*self._spellings.get(spelling, ()), number(terminal))
        self._words: dict[str, tuple[int, ...]] = {}
        """The terminals of each word as spelled; filled as words are met."""
        self._kinds = {name: (number(name),) for name, _ in tables.patterns if name not in tables.ignored}
        self._expression = re.compile(_master_pattern(tables, self._spellings))
        self._after_number = frozenset(("INTEGER", "REAL"))

    def scan(self, text: str) -> Scan:
        """Return the tokens and the comments of a text."""
        tokens: list[Token] = []
        append = tokens.append
        comments: list[Comment] = []
        words = self._words
        kinds = self._kinds
        newline = self._newline
        previous: str | None = "NEWLINE"
        continued = False
        for match in self._expression.finditer(text):
            kind = match.lastgroup
            if kind == "BLANK":
                continue
            start = match.start()
            if kind == "NAME":
                word = match.group()
                terminals = words.get(word) or self._terminals_of(word)
                if terminals[0] == self._then and not _NOTHING_MORE_ON_THE_LINE.match(text, match.end()):
                    terminals = self._then_inline
                append((terminals, word, start))
            elif kind == "NEWLINE":
                if previous != "NEWLINE" and not continued:
                    append((newline, "\n", start))
                    previous = kind
                continued = False
                continue
            elif kind == "CONTINUATION":
                continued = True
                continue
            elif kind == "LINE_COMMENT" or kind == "BLOCK_COMMENT":
                comments.append(_comment(text, start, match.end()))
                continue
            elif kind == "PHRASE":
                folded = " ".join(fold(match.group()).split())
                append((self._spellings[folded], match.group(), start))
            elif kind == "MEMBER_COLON" and previous in self._after_number:
                append((kinds["COLON"], ":", start))
            elif kind == "UNKNOWN":
                append(((), match.group(), start))
            else:
                assert kind is not None
                append((kinds[kind], match.group(), start))
            previous = kind
        if previous != "NEWLINE":
            append((newline, "\n", len(text)))
        append((self._end, "", len(text)))
        return Scan(tokens, tuple(comments))

    def _terminals_of(self, word: str) -> tuple[int, ...]:
        keywords = self._spellings.get(fold(word), ())
        terminals = self._words[word] = (*keywords, *self._name)
        return terminals


@cache
def default_lexer() -> Lexer:
    """Return the lexer for the grammar of this installation."""
    return Lexer(load_tables())


def _master_pattern(tables: Tables, spellings: dict[str, tuple[int, ...]]) -> str:
    phrases = sorted((s for s in spellings if " " in s), key=len, reverse=True)
    phrase = "|".join(_BLANKS_IN_PHRASE.join(map(_any_accents, p.split())) for p in phrases)
    alternatives = [f"(?P<PHRASE>(?i:{phrase})(?!\\w))"]
    alternatives += [f"(?P<{name}>{pattern})" for name, pattern in tables.patterns]
    alternatives.append("(?P<UNKNOWN>.)")
    return "|".join(alternatives)


_ACCENTED = {"a": "aàâä", "c": "cç", "e": "eéèêë", "i": "iîï", "o": "oôö", "u": "uùûü"}


def _any_accents(word: str) -> str:
    return "".join(f"[{_ACCENTED[c]}]" if c in _ACCENTED else c for c in word)


def _comment(text: str, start: int, end: int) -> Comment:
    line_start = text.rfind("\n", 0, start) + 1
    raw = text[start:end]
    content = raw[2:-2] if raw.startswith("/*") else raw[2:]
    return Comment(start, end, content, trails=bool(text[line_start:start].strip()))
