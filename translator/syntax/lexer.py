"""Source text to tokens: one pass of one regular expression made from the grammar's own patterns.

A token is a tuple of (terminals, text, offset). Several terminals mean that the parser takes the first that it
can use: a word that is a keyword may be one or another, or after all a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import NamedTuple

from translator.patterns import pattern
from translator.syntax.nodes import Comment
from translator.syntax.phrases import BLANKS, Phrases
from translator.syntax.tables import Tables, load_tables
from wlcompat.catalog import fold

Token = tuple[tuple[int, ...], str, int]


class Scan(NamedTuple):
    """What the lexer found."""

    tokens: list[Token]
    """Ends with a NEWLINE, where there is any code, and the end of the text."""
    comments: tuple[Comment, ...]


_NOTHING = pattern(rf"{BLANKS}*(?:/\*[^\n]*?\*/{BLANKS}*)?(?://[^\n]*)?(?:\n|;|$)")
_PARENTHESIS = pattern(rf"{BLANKS}*\(")
_LINE_END = rf"(?:{BLANKS}*(?://[^\n]*)?\n)"
_CONDITIONS = {
    "nothing": (_NOTHING, True),
    "something": (_NOTHING, False),
    "name": (pattern(rf"{BLANKS}+(?:[^\W\d]|\d+(?:-|{BLANKS}+byte))|(?<=['’])[^\W\d]"), True),
    "variable": (pattern(rf"{BLANKS}+:{{0,2}}[^\W\d]"), True),
    "operand": (pattern(rf"{BLANKS}+[\w\"“]"), True),
    "parenthesis": (_PARENTHESIS, True),
    "no parenthesis": (_PARENTHESIS, False),
    "values": (pattern(rf"{_LINE_END}+{BLANKS}*[^\W\d]\w*{BLANKS}*="), True),
    "bracket": (pattern(rf"{BLANKS}*\]"), True),
}
"""What `before` in the keyword table means: an expression, and whether it must match behind the word."""

_ARRAY_OVER_LINES = pattern(
    r"[^\n\"=]*\b(?:est|is|sont|are)\b[^\n\"=]*\b(?:array|tableau)[sx]?\b[^\n\"=]*"
    r"=[ \t\u00a0]*\[(?=[ \t\u00a0]*(?:\n|\Z))",
    re.IGNORECASE,
)
"""The line of a declaration of an array whose elements stand on the lines below."""
_OPEN_AT_END = pattern(r"=[ \t\u00a0]*\[[ \t\u00a0]*(?:\n|\Z)")
_LONGEST_DECLARATION = 400
"""Characters of a line in front of such a bracket; the expression above takes its time on longer ones."""
_BRACKETS = {"[": 1, "[[": 2, "]": -1}

_STARTS_STATEMENT = frozenset(("NEWLINE", "SEMICOLON", "COLON"))
"""The tokens behind which a statement may start."""

_Condition = tuple[int, re.Pattern[str], bool]


class Lexer:
    """The lexer for one set of tables."""

    def __init__(self, tables: Tables) -> None:
        number = tables.number
        self._name = (number("NAME"),)
        self._newline = (number("NEWLINE"),)
        self._end = (number("$END"),)
        self._case_value = (number("CASE_VALUE"),)
        self._spellings: dict[str, tuple[int, ...]] = {}
        self._conditions: dict[str, tuple[_Condition, ...]] = {}
        """By folded spelling, the keywords that it is only before certain things."""
        # A keyword that is one only before certain things goes before those that are keywords anywhere.
        for spelling, terminal, before in sorted(tables.keyword_spellings, key=lambda row: not row[2]):
            self._spellings[spelling] = (*self._spellings.get(spelling, ()), number(terminal))
            if before:
                condition = (number(terminal), *_CONDITIONS[before])
                self._conditions[spelling] = (*self._conditions.get(spelling, ()), condition)
        self._conditional: dict[str, tuple[_Condition, ...]] = {}
        """The same by word as spelled; filled as words are met."""
        self._words: dict[str, tuple[int, ...]] = {}
        """The terminals of each word as spelled; filled as words are met."""
        self._kinds = {name: (number(name),) for name, _ in tables.patterns if name not in tables.ignored}
        self._phrases = Phrases(spelling for spelling in self._spellings if not spelling.isidentifier())
        self._phrase_starts: set[str] = set()
        """The words, as spelled, that phrases begin with; filled as words are met."""
        self._patterns = dict(tables.patterns)
        self._expression = self._compiled()
        openers = (
            "FOR",
            "FOR_EACH",
            "FOR_EACH_STRING",
            "FOR_EACH_POSITION",
            "FOR_EACH_ROW",
            "WHILE",
            "LOOP",
            "SWITCH",
        )
        self._openers = frozenset(number(name) for name in openers)
        self._if = number("IF")
        self._then = number("THEN")
        self._procedure = number("PROCEDURE")
        modifiers = ("GLOBAL", "LOCAL", "PRIVATE", "PROTECTED", "PUBLIC", "VIRTUAL", "ABSTRACT", "RESTRICTED")
        self._modifiers = frozenset(number(name) for name in modifiers)
        self._before_operands = frozenset(
            map(
                number,
                ("IF", "THEN", "THEN_INLINE", "ELSE", "WHILE", "AND", "OR", "AND_ALSO", "OR_ELSE", "NOT"),
            )
        )
        """The keywords, none of which is ever the name of an object, behind which `:name` needs no blank."""
        self._after_number = frozenset(("INTEGER", "REAL"))

    def scan(self, text: str, begin: int = 0, end: int | None = None) -> Scan:
        """Return the tokens and the comments of a text, or of a part of it."""
        stop = len(text) if end is None else end
        tokens: list[Token] = []
        append = tokens.append
        comments: list[Comment] = []
        words = self._words
        conditional = self._conditional
        kinds = self._kinds
        newline = self._newline
        phrase_starts = self._phrase_starts
        phrase_end = begin
        previous: str | None = "NEWLINE"
        continued = False
        # A loop on one line: FOR i = 1 TO 3 ; n += i ; END. Behind a one-line IF `;` parts what the branch holds
        may_open, opened = True, False
        for match in self._matches(text, begin, stop):
            kind = match.lastgroup
            if kind is None or kind == "TRAILER":
                continue
            start, after = match.end(1), match.end()
            if start < phrase_end:
                continue
            if kind == "NAME":
                word = text[start:after]
                terminals = words.get(word) or self._terminals_of(word)
                phrase = self._phrase(text, word, after, stop) if word in phrase_starts else None
                if phrase is not None:
                    kind = "PHRASE"
                    terminals, phrase_end = phrase
                    word = text[start:phrase_end]
                elif word in conditional:
                    terminals = _without_unmet(terminals, conditional[word], text, after)
                append((terminals, word, start))
                if previous in _STARTS_STATEMENT:
                    if terminals[0] == self._if:
                        may_open = False
                    elif may_open and not opened:
                        opened = terminals[0] in self._openers
                elif terminals[0] == self._procedure:
                    self._put_in_front(tokens)
                elif terminals[0] == self._then and _SEMICOLON.match(text, after):
                    opened = True
            elif kind == "NEWLINE":
                if not continued:
                    may_open, opened = True, False
                if previous != "NEWLINE" and not continued:
                    append((newline, "\n", start))
                    previous = kind
                continued = False
                continue
            elif kind == "CONTINUATION":
                continued = True
                continue
            elif kind == "LINE_COMMENT" or kind == "BLOCK_COMMENT":
                comments.append(_comment(text, start, after))
                continue
            elif kind == "PHRASE":
                folded = " ".join(fold(text[start:after]).split())
                append((self._terminals_of_phrase(folded, after, text), text[start:after], start))
            elif opened and kind == "SEMICOLON":
                append((newline, "\n", start))
                previous = "NEWLINE"
                continue
            elif kind == "MEMBER_COLON" and previous in self._after_number:
                append((kinds["COLON"], ":", start))
            elif (
                kind == "MEMBER_COLON" and tokens and not self._before_operands.isdisjoint(tokens[-1][0][:1])
            ):
                append((kinds["SELF_COLON"], ":", start))
            elif kind == "STAR" and tokens and tokens[-1][1] in _COMPARING:
                append((self._case_value, "*", start))
            elif kind == "OPERATOR" and text[start:after] == ">=" and _ends_attribute(tokens, previous):
                append((kinds["GREATER"], ">", start))
                append((kinds["EQUAL"], "=", start + 1))
            elif kind == "UNKNOWN":
                append(((), text[start:after], start))
            else:
                append((kinds[kind], text[start:after], start))
            previous = kind
        if previous != "NEWLINE":
            append((newline, "\n", stop))
        append((self._end, "", stop))
        return Scan(tokens, tuple(comments))

    def _put_in_front(self, tokens: list[Token]) -> None:
        """Move PROCEDURE in front of the modifiers that stand before it on its line: GLOBAL PROCEDURE."""
        place = len(tokens) - 1
        while place > 0 and not self._modifiers.isdisjoint(tokens[place - 1][0]):
            place -= 1
        if place == 0 or tokens[place - 1][0] == self._newline:
            tokens.insert(place, tokens.pop())

    def _matches(self, text: str, begin: int, stop: int) -> Iterator[re.Match[str]]:
        """Return what a text is made of."""
        brackets = (match.start() + 1 for match in _OPEN_AT_END.finditer(text, begin, stop))
        if any(_declares_array(text, text.index("[", bracket)) for bracket in brackets):
            return self._matches_with_arrays(text, begin, stop)
        return self._expression.finditer(text, begin, stop)

    def _matches_with_arrays(self, text: str, begin: int, stop: int) -> Iterator[re.Match[str]]:
        """Return what a text is made of in which `[` ends the line of an array's declaration: no text begins there."""
        at = begin
        expression, depth = self._expression, 0
        while at < stop:
            match = expression.match(text, at, stop)
            assert match is not None, "anything at all is UNKNOWN"
            if match.lastgroup == "MULTILINE_STRING" and _declares_array(text, match.end(1)):
                expression = self._inside_array
                continue
            if expression is self._inside_array:
                depth += _BRACKETS.get(match.group().strip(), 0)
                expression = expression if depth > 0 else self._expression
            yield match
            at = match.end()

    def _terminals_of(self, word: str) -> tuple[int, ...]:
        folded = fold(word)
        if self._phrases.begins(folded):
            self._phrase_starts.add(word)
        if folded in self._conditions:
            self._conditional[word] = self._conditions[folded]
        terminals = self._words[word] = (*self._spellings.get(folded, ()), *self._name)
        return terminals

    def _phrase(self, text: str, word: str, end: int, stop: int) -> tuple[tuple[int, ...], int] | None:
        """Return the terminals of the phrase that begins with a word, which ends at `end`, and where it ends."""
        found = self._phrases.find(text, fold(word), end, stop)
        terminals = self._terminals_of_phrase(*found, text) if found is not None else ()
        return (terminals, found[1]) if found is not None and terminals else None

    def _terminals_of_phrase(self, folded: str, end: int, text: str) -> tuple[int, ...]:
        return _without_unmet(self._spellings[folded], self._conditions.get(folded, ()), text, end)

    @cached_property
    def _inside_array(self) -> re.Pattern[str]:
        """The expression between the brackets of an array's declaration."""
        return self._compiled(without="MULTILINE_STRING")

    def _compiled(self, without: str = "") -> re.Pattern[str]:
        """Return the expression for the blanks, as its group 1, and a token; at the end of a text for those alone.

        The group that names the token is empty and stands behind it: `re` leaves an alternative aside at once
        where it begins with characters, not with a group.
        """
        patterns = {"PHRASE": f"(?i:{self._phrases.pattern})", **self._patterns, "UNKNOWN": "."}
        blanks = patterns.pop("BLANK")
        patterns.pop(without, None)
        alternatives = "|".join(f"(?:{text})(?P<{name}>)" for name, text in patterns.items())
        return re.compile(f"((?:{blanks})?+)(?:{alternatives}|\\Z)")


_COMPARING = frozenset(("<", "<=", ">", ">="))
_SEMICOLON = pattern(rf"{BLANKS}*;")


def _ends_attribute(tokens: list[Token], previous: str | None) -> bool:
    """Whether `>=` behind the tokens is the end of an attribute and an equal sign, as in `n <useful>=0`."""
    return previous == "NAME" and len(tokens) > 2 and tokens[-2][1] == "<" and tokens[-3][1][:1].isalpha()


def _without_unmet(
    terminals: tuple[int, ...], conditions: tuple[_Condition, ...], text: str, end: int
) -> tuple[int, ...]:
    unmet = {
        terminal for terminal, expression, wanted in conditions if bool(expression.match(text, end)) != wanted
    }
    return tuple(terminal for terminal in terminals if terminal not in unmet) if unmet else terminals


@cache
def default_lexer() -> Lexer:
    """Return the lexer for the grammar of this installation."""
    return Lexer(load_tables())


def _declares_array(text: str, bracket: int) -> bool:
    start = text.rfind("\n", max(0, bracket - _LONGEST_DECLARATION), bracket) + 1
    if start == 0 and bracket > _LONGEST_DECLARATION:
        return False
    line = text[start : bracket + 1]
    return _ARRAY_OVER_LINES.match(line) is not None


def _comment(text: str, start: int, end: int) -> Comment:
    line_start = text.rfind("\n", 0, start) + 1
    raw = text[start:end]
    content = raw[2:].removesuffix("*/") if raw.startswith("/*") else raw[2:]
    return Comment(start, end, content, trails=bool(text[line_start:start].strip()))
