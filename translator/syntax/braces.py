"""Blocks between braces, which recent code has in the place of END: `IF c THEN {` … `} ELSE {` … `}`.

The tokens become those of a text with END: an opening brace goes, a closing one is END, or nothing at the end of a
procedure and in front of ELSE. Braces of lambdas and of indirections stay.

Page not seen: programs of version 2025 have them, around procedures, classes, branches and loops.
"""

from __future__ import annotations

from translator.patterns import pattern
from translator.syntax.tables import Tables

Token = tuple[tuple[int, ...], str, int]

HAS_BLOCKS = pattern(r"(?m)^[ \t\u00a0]*\}")
"""What a text with such blocks has: a line that a closing brace begins."""
_OPENERS = (
    *("IF", "FOR", "FOR_EACH", "FOR_EACH_STRING", "FOR_EACH_POSITION", "FOR_EACH_ROW", "WHILE", "LOOP"),
    *("SWITCH", "ELSE", "PROCEDURE", "INTERNAL_PROCEDURE"),
)
_KINDS = ("CLASS", "INTERFACE", "STRUCTURE", "ENUMERATION", "COMBINATION")
_BLOCK, _PROCEDURE, _OTHER = range(3)


class Braces:
    """Reads the braces of tokens, for one set of tables."""

    def __init__(self, tables: Tables) -> None:
        number = tables.number
        self._newline = number("NEWLINE")
        self._then = (number("THEN"),)
        self._then_inline = number("THEN_INLINE")
        self._else = number("ELSE")
        self._end = (number("END"),)
        self._procedure = number("PROCEDURE")
        self._openers = frozenset(map(number, _OPENERS))
        self._kinds = frozenset(map(number, _KINDS))

    def read(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens with END in the place of the braces of blocks."""
        made: list[Token] = []
        open_: list[int] = []
        header: list[Token] = []
        for position, token in enumerate(tokens):
            terminals, sign, _ = token
            following = tokens[position + 1] if position + 1 < len(tokens) else token
            if sign == "{":
                kind = self._opened(header, made, following)
                open_.append(kind)
                if kind != _OTHER:
                    if made and self._then_inline in made[-1][0]:
                        made[-1] = (self._then, *made[-1][1:])
                    continue
            elif sign == "}" and open_:
                kind = open_.pop()
                if kind != _OTHER:
                    if kind == _BLOCK and self._else not in following[0]:
                        made.append((self._end, *token[1:]))
                    header = []
                    continue
            if self._newline in terminals:
                if made and self._newline in made[-1][0]:
                    continue
            elif not made or self._newline in made[-1][0]:
                header = []
            header.append(token)
            made.append(token)
        return made

    def _opened(self, header: list[Token], made: list[Token], following: Token) -> int:
        """Return what an opening brace begins, behind a header on its line or on the line above."""
        if not header or self._newline not in following[0]:
            return _OTHER
        if self._newline not in made[-1][0] and made[-1][1] in ("=>", "=", "(", ",", "["):
            return _OTHER
        first = header[0][0]
        if self._procedure in first:
            return _PROCEDURE
        is_block = not self._openers.isdisjoint(first[:1])
        return _BLOCK if is_block or any(t[:1] and t[0] in self._kinds for t, _, _ in header) else _OTHER
