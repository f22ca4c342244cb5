"""Source text to tokens: one regular expression, made from the grammar's own patterns, cuts it into words and signs.

A token is a tuple of (terminals, text, offset). Several terminals mean that the parser takes the first that it
can use: a word that is a keyword may be one or another, or after all a name. Most words and signs are the same
whatever stands around them: their terminals are looked up by their text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from translator.patterns import pattern
from translator.syntax.braces import HAS_BLOCKS, Braces
from translator.syntax.nodes import Comment
from translator.syntax.phrases import BLANKS, Phrases
from translator.syntax.tables import Tables, load_tables
from wlcompat.catalog import fold

Terminals = tuple[int, ...]
Token = tuple[Terminals, str, int]


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
    "colon": (pattern(rf"{BLANKS}*:"), True),
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

_SIGNS = (
    *("(", ")", "[", "]", "{", "}", ",", ".", ".."),
    *("=", "+", "-", "<", "<>", "/", "&", "+=", "-=", "++", "--"),
)
"""What is the same sign wherever it stands."""

_Condition = tuple[int, re.Pattern[str], bool]


class Lexer:
    """The lexer for one set of tables."""

    def __init__(self, tables: Tables) -> None:
        number = tables.number
        self._name = (number("NAME"),)
        self._newline: Terminals = (number("NEWLINE"),)
        self._end = (number("$END"),)
        self._case_value = (number("CASE_VALUE"),)
        self._spellings: dict[str, Terminals] = {}
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
        self._words: dict[str, Terminals] = {}
        """The terminals of each word as spelled; filled as words are met."""
        self._kinds: dict[str, Terminals] = {
            name: (number(name),) for name, _ in tables.patterns if name not in tables.ignored
        }
        self._starts_statement = frozenset(self._kinds[name] for name in ("NEWLINE", "SEMICOLON", "COLON"))
        """The tokens behind which a statement may start."""
        self._numbers = frozenset(self._kinds[name] for name in ("INTEGER", "REAL"))
        self._braces = Braces(tables)
        self._phrases = Phrases(spelling for spelling in self._spellings if not spelling.isidentifier())
        self._phrase_starts: set[str] = set()
        """The words, as spelled, that phrases begin with; filled as words are met."""
        self._patterns = dict(tables.patterns)
        self._expression = self._compiled()
        self._named = self._compiled(with_names=True)
        """The same, which tells of what kind a word or sign is."""
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
        self._end_of_block, self._return = number("END"), (number("RETURN"),)
        self._told_apart = frozenset(
            (self._if, self._then, self._procedure, self._end_of_block, *self._openers)
        )
        modifiers = (
            *("GLOBAL", "LOCAL", "PRIVATE", "PROTECTED", "PUBLIC", "VIRTUAL", "ABSTRACT", "RESTRICTED"),
            "REACTIVE",
        )
        self._modifiers = frozenset(number(name) for name in modifiers)
        self._before_operands = frozenset(
            map(
                number,
                ("IF", "THEN", "THEN_INLINE", "ELSE", "WHILE", "AND", "OR", "AND_ALSO", "OR_ELSE", "NOT"),
            )
        )
        """The keywords, none of which is ever the name of an object, behind which `:name` needs no blank."""
        self._each = [(number("FOR_EACH"),), (number("ELEMENT"),)]
        self._held_by = [(number(name),) for name in ("QUEUE_OF", "STACK_OF", "LIST_OF")]
        """In `POUR TOUTE liste DE listes` the words are a variable and OF."""
        self._other_case = (number("OTHER_CASE"),)
        self._lambda_open = (number("LAMBDA_OPEN"),)
        self._lambda_name = (number("LAMBDA_NAME"),)
        self._plain = {sign: self._kinds[self._kind(sign, 0, len(sign))] for sign in _SIGNS}
        """The terminals of the signs and words that are the same wherever they stand; words are put in as they are met."""

    def scan(self, text: str, begin: int = 0, end: int | None = None) -> Scan:
        """Return the tokens and the comments of a text, or of a part of it."""
        stop = len(text) if end is None else end
        tokens: list[Token] = []
        append = tokens.append
        comments: list[Comment] = []
        plain = self._plain
        words = self._words
        kinds = self._kinds
        newline = self._newline
        starts_statement = self._starts_statement
        after = phrase_end = begin
        terminals: Terminals
        previous = newline
        continued = False
        # A loop on one line: FOR i = 1 TO 3 ; n += i ; END. Behind a one-line IF `;` parts what the branch holds
        may_open, opened = True, False
        for blanks, word in self._cut(text, begin, stop):
            start = after + len(blanks)
            after = start + len(word)
            if start < phrase_end:
                continue
            found = plain.get(word)
            if found is not None:
                append((found, word, start))
                previous = found
                continue
            if word == "\n":
                if not continued:
                    may_open, opened = True, False
                    if previous is not newline:
                        append((newline, word, start))
                        previous = newline
                continued = False
                continue
            if word.startswith(_COMMENT):
                comments.append(_comment(text, start, after))
                continue
            if word in words:
                kind = "NAME"
            else:
                kind = "STRING" if word[:1] == '"' and len(word) > 1 else self._kind(text, start, stop)
            if kind == "NAME":
                terminals, word, phrase_end = self._keyword_or_name(text, word, start, stop, previous)
                if terminals[0] == self._end_of_block and previous[:1] == self._return:
                    terminals = terminals[:1]  # `IF c THEN RETURN END`: no value of that name
                append((terminals, word, start))
                if previous in starts_statement:
                    if terminals[0] == self._if:
                        may_open = False
                    elif may_open and not opened:
                        opened = terminals[0] in self._openers
                elif terminals[0] == self._procedure:
                    self._put_in_front(tokens)
                elif terminals[0] == self._then and _SEMICOLON.match(text, after):
                    opened = True
                previous = terminals
                continue
            if kind == "CONTINUATION":
                continued = True
                continue
            if kind == "PHRASE":
                terminals = self._terminals_of_phrase(" ".join(fold(word).split()), after, text)
            elif kind == "UNKNOWN":
                terminals = ()
            elif kind not in kinds:  # what is ignored, and the end of the text
                continue
            else:
                terminals = kinds[kind]
                if kind == "SEMICOLON" and opened:
                    terminals, word = newline, "\n"
                elif kind == "MEMBER_COLON":
                    terminals = self._colon_behind(previous)
                elif kind == "STAR" and tokens and tokens[-1][1] in _COMPARING:
                    terminals = self._case_value
                elif word == ">=" and self._ends_attribute(tokens):
                    append((kinds["GREATER"], ">", start))
                    terminals, word, start = kinds["EQUAL"], "=", start + 1
                elif kind == "TEXT_MARK" and word == "%":  # behind an operand, the remainder
                    terminals = (*terminals, *kinds["OPERATOR"])
                elif word == "=>":
                    self._begin_lambda(tokens, text, start)
            append((terminals, word, start))
            previous = terminals
        if previous is not newline:
            append((newline, "\n", stop))
        append((self._end, "", stop))
        if HAS_BLOCKS.search(text, begin, stop):
            tokens = self._braces.read(tokens)
        return Scan(tokens, tuple(comments))

    def _kind(self, text: str, start: int, stop: int) -> str:
        """Return the kind of the word or sign at an offset; the empty text at the end has none."""
        match = self._named.match(text, start, stop)
        return (match.lastgroup or "") if match is not None else ""

    def _keyword_or_name(
        self, text: str, word: str, start: int, stop: int, previous: Terminals
    ) -> tuple[Terminals, str, int]:
        """Return the terminals of a word or of the phrase that it begins, the text of it, and where a phrase ends."""
        terminals, end = self._terminals_of(word), start + len(word)
        if word in self._phrase_starts:
            phrase = self._phrase(text, word, end, stop)
            is_variable = previous[:1] in self._each and phrase is not None and phrase[0][:1] in self._held_by
            if phrase is not None and not is_variable:
                return phrase[0], text[start : phrase[1]], phrase[1]
        if word in self._conditional:
            terminals = _without_unmet(terminals, self._conditional[word], text, end)
        elif word not in self._phrase_starts and terminals[0] not in self._told_apart:
            self._plain[word] = terminals
        return terminals, word, start

    def _colon_behind(self, previous: Terminals) -> Terminals:
        """Return the terminal of a colon that touches what is in front of it and a name behind it."""
        if previous in self._numbers or previous[:1] == self._other_case:
            return self._kinds["COLON"]
        if not self._before_operands.isdisjoint(previous[:1]):
            return self._kinds["SELF_COLON"]
        return self._kinds["MEMBER_COLON"]

    def _begin_lambda(self, tokens: list[Token], text: str, arrow: int) -> None:
        """Tell that what stands in front of an arrow, on its line, are parameters: a name, or all in parentheses."""
        terminals, word, start = tokens[-1] if tokens else ((), "", arrow)
        if text[start + len(word) : arrow].strip(_GAP):
            return
        if self._name[0] in terminals:
            tokens[-1] = (self._lambda_name, word, start)
        elif word == ")":
            place = len(tokens) - 2
            while place >= 0 and tokens[place][1] not in ("(", ")", "\n"):
                place -= 1
            if place >= 0 and tokens[place][1] == "(":
                tokens[place] = (self._lambda_open, "(", tokens[place][2])

    def _ends_attribute(self, tokens: list[Token]) -> bool:
        """Whether `>=` behind the tokens is the end of an attribute and an equal sign, as in `n <useful>=0`."""
        return (
            len(tokens) > 2
            and self._name[0] in tokens[-1][0]
            and tokens[-2][1] == "<"
            and tokens[-3][1][:1].isalpha()
        )

    def _put_in_front(self, tokens: list[Token]) -> None:
        """Move PROCEDURE in front of the modifiers that stand before it on its line: GLOBAL PROCEDURE."""
        place = len(tokens) - 1
        while place > 0 and not self._modifiers.isdisjoint(tokens[place - 1][0]):
            place -= 1
        if place == 0 or tokens[place - 1][0] == self._newline:
            tokens.insert(place, tokens.pop())

    def _cut(self, text: str, begin: int, stop: int) -> Iterable[tuple[str, str]]:
        """Return the words and signs of a text, the comments among them, each behind the blanks in front of it."""
        brackets = (match.start() + 1 for match in _OPEN_AT_END.finditer(text, begin, stop))
        if any(_declares_array(text, text.index("[", bracket)) for bracket in brackets):
            return self._cut_with_arrays(text, begin, stop)
        return self._expression.findall(text, begin, stop)

    def _cut_with_arrays(self, text: str, begin: int, stop: int) -> Iterator[tuple[str, str]]:
        """Return the same of a text in which `[` ends the line of an array's declaration: no text begins there."""
        at = begin
        expression, depth = self._expression, 0
        while at < stop:
            match = expression.match(text, at, stop)
            assert match is not None, "anything at all is UNKNOWN"
            blanks, word = match.groups()
            if word[:1] == "[" and "\n" in word and _declares_array(text, match.end(1)):
                expression = self._inside_array
                continue
            if expression is self._inside_array:
                depth += _BRACKETS.get(word, 0)
                expression = expression if depth > 0 else self._expression
            yield blanks, word
            at = match.end()

    def _terminals_of(self, word: str) -> Terminals:
        known = self._words.get(word)
        if known is not None:
            return known
        folded = fold(word)
        if self._phrases.begins(folded):
            self._phrase_starts.add(word)
        if folded in self._conditions:
            self._conditional[word] = self._conditions[folded]
        terminals = self._words[word] = (*self._spellings.get(folded, ()), *self._name)
        return terminals

    def _phrase(self, text: str, word: str, end: int, stop: int) -> tuple[Terminals, int] | None:
        """Return the terminals of the phrase that begins with a word, which ends at `end`, and where it ends."""
        found = self._phrases.find(text, fold(word), end, stop)
        terminals = self._terminals_of_phrase(*found, text) if found is not None else ()
        return (terminals, found[1]) if found is not None and terminals else None

    def _terminals_of_phrase(self, folded: str, end: int, text: str) -> Terminals:
        return _without_unmet(self._spellings[folded], self._conditions.get(folded, ()), text, end)

    @cached_property
    def _inside_array(self) -> re.Pattern[str]:
        """The expression between the brackets of an array's declaration."""
        return self._compiled(without="MULTILINE_STRING")

    def _compiled(self, without: str = "", with_names: bool = False) -> re.Pattern[str]:
        """Return the expression for the blanks and a word or sign, as two groups; at the end of a text for those alone.

        A group that names the kind is empty and stands behind it: `re` leaves an alternative aside at once
        where it begins with characters, not with a group.
        """
        # Digits that no number ends with are one unknown word: looking for a number from each of them takes long
        unknown = r"[0-9]\w*|."
        patterns = {"PHRASE": f"(?i:{self._phrases.pattern})", **self._patterns, "UNKNOWN": unknown}
        blanks = patterns.pop("BLANK")
        patterns.pop(without, None)
        if with_names:
            named = "|".join(f"(?:{text})(?P<{name}>)" for name, text in patterns.items())
            return re.compile(f"((?:{blanks})?+)(?:{named}|\\Z)")
        return re.compile(f"((?:{blanks})?+)({'|'.join(patterns.values())}|\\Z)")


_COMMENT = ("//", "/*")
_GAP = " \t\u00a0"
_COMPARING = frozenset(("<", "<=", ">", ">="))
_SEMICOLON = pattern(rf"{BLANKS}*;")


def _without_unmet(
    terminals: Terminals, conditions: tuple[_Condition, ...], text: str, end: int
) -> Terminals:
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
