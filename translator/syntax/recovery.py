"""What the parser does where the text is not WLanguage as the grammar knows it.

The statement is replaced by one token that stands for it: BROKEN_LINE, or where the line opens a block
BROKEN_HEADER, where it continues one (ELSE, CASE) BROKEN_SECTION, where it starts a procedure BROKEN_PROCEDURE.
An END that is missing before a procedure or the end of the text is put there.
"""

from __future__ import annotations

import itertools
from functools import cached_property
from math import inf
from typing import Any

from translator.syntax.lexer import Token
from translator.syntax.nodes import Block
from translator.syntax.problems import ProblemKind, SyntaxProblem
from translator.syntax.tables import Tables

OPENERS = (
    *(
        "IF",
        "SWITCH",
        "FOR",
        "FOR_EACH",
        "FOR_EACH_STRING",
        "FOR_EACH_POSITION",
        "FOR_EACH_ROW",
        "WHILE",
        "LOOP",
    ),
    *("WITH", "USE", "WHEN_EXCEPTION_IN", "WHEN_EXCEPTION", "INTERNAL_PROCEDURE"),
)
"""What a block begins with."""
_COMPOSITES = ("CLASS", "INTERFACE", "STRUCTURE", "ENUMERATION", "COMBINATION")
SECTIONS = ("ELSE", "CASE", "OTHER_CASE", "DO")
"""What goes on with a block that is open."""
_MAXIMUM_LINES = 40
"""How many lines a statement with open brackets may go on for before it is cut at its first line."""


class Recovery:
    """The recovery for one text; edits the token list and the parser's stacks in place."""

    def __init__(self, tables: Tables, text: str, tokens: list[Token], unclosed: set[int]) -> None:
        number = tables.number
        self.problems: list[SyntaxProblem] = []
        self._actions = tables.actions
        self._would_shift = tables.would_shift
        self._text = text
        self._tokens = tokens
        self._newline = number("NEWLINE")
        self._end = number("END")
        self._end_of_text = number("$END")
        self._else = number("ELSE")
        self._procedure = number("PROCEDURE")
        self._name = number("NAME")
        self._then = number("THEN")
        self._then_inline = number("THEN_INLINE")
        self._self_colon = number("SELF_COLON")
        self._after_targets = frozenset(
            map(number, ("EQUAL", "ASSIGN_OPERATOR", "STEP_OPERATOR", "LPAR", "MEMBER_COLON", "DOT"))
        )
        """What follows the first name of an assignment or a call."""
        self._openers = frozenset(map(number, OPENERS))
        self._headers = self._openers | frozenset(
            map(number, ("BROKEN_HEADER", "CONSTANT", "CONSTANT_VALUES"))
        )
        self._composites = frozenset(map(number, _COMPOSITES))
        self._is = number("IS")
        self._sections = frozenset(map(number, SECTIONS))
        self._broken_line = number("BROKEN_LINE")
        self._broken_header = number("BROKEN_HEADER")
        self._broken_section = number("BROKEN_SECTION")
        self._broken_procedure = number("BROKEN_PROCEDURE")
        self._stand_ins = (self._broken_line, self._broken_section, self._broken_procedure)
        self._separator = number("SEMICOLON")
        self._compile_end = number("COMPILE_END")
        self._block_ends = frozenset((self._end, self._compile_end))
        self._seen: set[tuple[int, int]] = set()
        self._has_marked_attributes = False
        self._unclosed = unclosed
        """Where brackets are that nothing closes: from then on the parser cuts their statements where the line ends."""

    def recover(
        self, index: int, states: list[int], values: list[Any], starts: list[int], too_deep: bool = False
    ) -> int:
        """Make the parser able to go on and return the index of the token to go on with."""
        if not self._has_marked_attributes and self._would_shift(states, self._compile_end):
            outermost = self._mark_attributes_of_nothing(index)
            if outermost is not None:
                height = next(h for h, start in enumerate(starts) if start >= self._tokens[outermost][2])
                del states[height + 1 :], values[height:], starts[height:]
                return outermost
        if self._is_block_missing_its_end(index, states):
            return self._insert_end(index, values)
        if self._is_branch_without_then(index, states):
            self._tokens.insert(index, ((self._then_inline,), "", self._tokens[index][2]))
            return index
        if self._is_end_behind_statement(index, states):
            if self._is_inside_one_line_if(index):
                del self._tokens[index]
            else:
                self._tokens.insert(index, ((self._newline,), "", self._tokens[index][2]))
            return index
        if self._is_end_of_procedure(index):
            _, text, offset = self._tokens[index]
            del self._tokens[index : index + 2]
            self.problems.append(SyntaxProblem(ProblemKind.PROCEDURE_END, offset, text, offset, offset))
            return index
        if (
            index > 0
            and self._block_ends & {*self._tokens[index - 1][0]}
            and self._would_shift(states, self._separator)
        ):
            return self._separate(index)
        at_end = self._tokens[index][0] == (self._end_of_text,)
        height = self._boundary(states, values, at_end)
        first = self._index_of(starts[height], index) if height < len(starts) else index
        if (
            first > 0
            and self._openers & {*self._tokens[first][0]}
            and self._else in self._tokens[first - 1][0]
        ):
            height = self._boundary(
                states[:height], values, at_end
            )  # ELSE IF continues the block, it opens none
            first -= 1
        while height > 0 and self._is_inside_one_line_if(first):
            height = self._boundary(
                states[:height], values, at_end
            )  # its branches cannot be told apart any more
            first = self._index_of(starts[height], index)
        if (index, first) in self._seen:
            return self._give_up(states, values, starts)
        self._seen.add((index, first))
        last = index - 1 if at_end else self._statement_end(first, index)
        if last <= index:
            self._note_unclosed(first, index)
        del states[height + 1 :], values[height:], starts[height:]
        stand_in = self._stand_in(first, last, states)
        start = self._tokens[first][2]
        end = max(start, self._tokens[last - 1][2] + len(self._tokens[last - 1][1]))
        self._report(index, first, start, end, too_deep)
        self._tokens[last - 1] = ((stand_in,), self._text[start:end], start)
        return last - 1

    def _separate(self, index: int) -> int:
        """Let what stands behind an END on its line be a statement of its own, which then costs only itself."""
        offset = self._tokens[index][2]
        self._tokens[index:index] = [((self._separator,), "", offset)]
        return index

    def _give_up(self, states: list[int], values: list[Any], starts: list[int]) -> int:
        """Make the whole text one mark, where nothing else would get the parser any further."""
        del states[1:], values[:], starts[:]
        end = len(self._text)
        self.problems[:] = [SyntaxProblem(ProblemKind.UNEXPECTED, 0, self._text[:1], 0, end)]
        whole = ((self._broken_line,), self._text, 0)
        self._tokens[:] = [whole, ((self._newline,), "\n", end), ((self._end_of_text,), "", end)]
        return 0

    def _mark_attributes_of_nothing(self, index: int) -> int | None:
        """Mark the lines of attributes that stand alone and open blocks which nothing closes; return the first one.

        All at once, so that the parser goes back for them a single time.
        """
        self._has_marked_attributes = True
        tokens = self._tokens
        closed = next((i for i in range(len(tokens) - 1, -1, -1) if self._compile_end in tokens[i][0]), -1)
        marked: list[int] = []
        position = closed + 1
        while position < len(tokens):
            last = self._statement_end(position, position) - 1
            if tokens[position][1] == "<" and self._starts_line(position) and tokens[last][1].endswith(">"):
                marked.append(position)
                start, end = tokens[position][2], tokens[last][2] + len(tokens[last][1])
                self.problems.append(SyntaxProblem(ProblemKind.UNEXPECTED, end, "", start, end))
                tokens[position : last + 1] = [((self._broken_line,), self._text[start:end], start)]
                last = position
            position = last + 2
        return marked[0] if marked and marked[0] < index else None

    def _is_block_missing_its_end(self, index: int, states: list[int]) -> bool:
        terminals = self._tokens[index][0]
        if terminals != (self._end_of_text,) and not (
            self._procedure in terminals and self._starts_line(index)
        ):
            return False
        return self._would_shift(states, self._end)

    def _is_branch_without_then(self, index: int, states: list[int]) -> bool:
        """Whether an IF goes on, without THEN, with an assignment or a call on its line: `IF c x = 1`, `IF c Stop`."""
        terminals, text, _ = self._tokens[index]
        own = self._self_colon in terminals
        if (
            not text
            or not (own or self._name in terminals)
            or not self._would_shift(states, self._then_inline)
        ):
            return False
        end = self._statement_end(index, index)
        following = {kind for token in self._tokens[index + 1 : end] for kind in token[0]}
        target = index + own
        stands_alone = target + 1 >= end
        fits = stands_alone or bool({*self._tokens[target + 1][0]} & self._after_targets)
        return fits and not following & {self._then, self._then_inline}

    def _is_end_behind_statement(self, index: int, states: list[int]) -> bool:
        """Whether an END stands behind a statement at the end of its line: needlessly in `IF c THEN a() END`."""
        return (
            self._end in self._tokens[index][0]
            and self._newline in self._tokens[index + 1][0]
            and not self._starts_line(index)
            and self._would_shift(states, self._newline)
        )

    def _is_end_of_procedure(self, index: int) -> bool:
        """Whether an END that closes no block stands alone on the last line of a procedure, as other languages have it."""
        if self._end not in self._tokens[index][0] or not self._starts_line(index):
            return False
        behind = index + 1
        if self._newline not in self._tokens[behind][0]:
            return False
        following = self._tokens[behind + 1][0]
        is_last = following == (self._end_of_text,) or self._procedure in following[:1]
        return is_last and self._tokens[index][2] > self._first_procedure

    @cached_property
    def _first_procedure(self) -> float:
        """Where the first procedure begins."""
        starts = (token[2] for i, token in enumerate(self._tokens) if self._begins_procedure(i))
        return next(starts, inf)

    def _begins_procedure(self, index: int) -> bool:
        return self._procedure in self._tokens[index][0][:1] and self._starts_line(index)

    def _insert_end(self, index: int, values: list[Any]) -> int:
        _, text, offset = self._tokens[index]
        opened = self._innermost_opener(values, offset)
        last = self.problems[-1] if self.problems else None
        if last is not None and last.kind is ProblemKind.MISSING_END and last.offset == offset:
            self.problems[-1] = last._replace(opened=(opened, *last.opened))
        else:
            problem = SyntaxProblem(ProblemKind.MISSING_END, offset, text, offset, offset, (opened,))
            self.problems.append(problem)
        self._tokens[index:index] = [((self._end,), "", offset), ((self._newline,), "", offset)]
        return index

    def _innermost_opener(self, values: list[Any], otherwise: int) -> int:
        """Return where the header of the innermost open block begins."""
        for value in reversed(values):
            if type(value) is tuple and len(value) == 3:
                terminals, _, offset = value
                if self._is in terminals or not self._headers.isdisjoint(terminals):
                    return int(offset)
        return otherwise

    def _starts_line(self, index: int) -> bool:
        return index == 0 or self._newline in self._tokens[index - 1][0]

    def _boundary(self, states: list[int], values: list[Any], at_end: bool) -> int:
        """Return the height of the stack at the start of the statement in which the parser stumbled.

        At the end of the text only a place will do where a block may end, as it cannot in an open bracket.
        """
        for height in range(len(states) - 1, 0, -1):
            row = self._actions[states[height]]
            if height < len(values) and isinstance(values[height], Block | list):
                continue  # what stands above it is a block that is whole already
            below = states[: height + 1]
            if any(kind in row and self._would_shift(below, kind) for kind in self._stand_ins) and (
                not at_end
                or self._would_shift(below, self._end)
                or self._would_shift(below, self._end_of_text)
            ):
                return height
        return 0

    def _index_of(self, offset: int, index: int) -> int:
        while index > 0 and self._tokens[index][2] > offset:
            index -= 1
        return index

    def _is_inside_one_line_if(self, first: int) -> bool:
        while first > 0 and self._newline not in self._tokens[first - 1][0]:
            first -= 1
            if self._then_inline in self._tokens[first][0]:
                return True
        return False

    def _statement_end(self, first: int, index: int) -> int:
        """Return the index behind the statement's last token: before its line's end, or its closing bracket's."""
        depth = lines = 0
        first_line_end = None
        for position in range(first, len(self._tokens)):
            terminals, text, _ = self._tokens[position]
            if text in ("(", "[", "{"):
                depth += 1
            elif text in (")", "]", "}"):
                depth -= 1
            elif self._newline in terminals and position > first:
                if depth <= 0:
                    return position
                first_line_end = first_line_end or position
                lines += 1
                if lines > _MAXIMUM_LINES:
                    break
            elif self._end_of_text in terminals:
                break
        return first_line_end or max(index, first + 1)

    def _note_unclosed(self, first: int, index: int) -> None:
        """Remember the brackets that are open where the parser stumbled, so that it need not go there from each."""
        if index - first < 2 or not any(
            self._newline in terminals for terminals, _, _ in self._tokens[first:index]
        ):
            return
        waiting: list[int] = []
        for _, text, offset in self._tokens[first:index]:
            if text in ("(", "[", "{"):
                waiting.append(offset)
            elif text in (")", "]", "}") and waiting:
                waiting.pop()
        self._unclosed.update(waiting)

    def _stand_in(self, first: int, last: int, states: list[int]) -> int:
        """Choose the token that stands for tokens[first:last]."""
        terminals = set(self._tokens[first][0])
        if self._procedure in terminals and self._starts_line(first):
            wanted = self._broken_procedure
        elif terminals & self._sections:
            wanted = self._broken_section
        elif self._opens_block(first, last):
            wanted = self._broken_header
        else:
            wanted = self._broken_line
        return next(kind for kind in (wanted, *self._stand_ins) if self._would_shift(states, kind))

    def _opens_block(self, first: int, last: int) -> bool:
        line = [frozenset(token[0]) for token in self._tokens[first:last]]
        if line[0] & self._openers:
            return not any(self._then_inline in terminals for terminals in line)
        return any(
            self._is in one and other & self._composites for one, other in itertools.pairwise(line)
        ) or any(
            self._is in one and last_one & self._composites
            for one, _, last_one in zip(line, line[1:], line[2:], strict=False)
        )

    def _report(self, index: int, first: int, start: int, end: int, too_deep: bool) -> None:
        terminals, text, offset = self._tokens[index]
        if too_deep:
            kind = ProblemKind.TOO_DEEP
        elif text in ('"', "“"):
            kind = ProblemKind.OPEN_STRING
        elif not terminals:
            kind = ProblemKind.UNKNOWN_CHARACTER
        elif index == first and self._end in terminals:
            kind = ProblemKind.SURPLUS_END
        else:
            kind = ProblemKind.UNEXPECTED
        line_end = self._text.find("\n", start)
        if kind is ProblemKind.UNEXPECTED and 0 <= line_end < offset:
            offset, text = line_end, ""  # a bracket was left open: people look for it where it was opened
        self.problems.append(SyntaxProblem(kind, offset, text, start, end))
