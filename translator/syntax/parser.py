"""The parse loop over lark's tables: numbers and tuples only, nodes built as each rule is reduced.

It takes a keyword only where the state has a use for it, leaves out line breaks inside brackets, and hands what
does not parse to `recovery`, so that one bad statement costs one statement.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from functools import cache
from operator import itemgetter
from typing import Any

from translator.syntax.builder import Builder
from translator.syntax.lexer import Token, default_lexer
from translator.syntax.nodes import Assignment, Expression, Program
from translator.syntax.problems import SyntaxProblem
from translator.syntax.recovery import OPENERS, SECTIONS, Recovery
from translator.syntax.tables import INLINE, PASS, Rule, Tables, load_tables

MAXIMUM_DEPTH = 250
"""Entries on the stack, about 100 nested parentheses or 50 nested blocks; more is refused, not recursed into."""

_CLOSERS = (
    *SECTIONS,
    *("END", "TO_DO_WHILE", "PROCEDURE", "$END", "COMPILE_ELSE", "COMPILE_END"),
    *("CASE_ERROR", "CASE_EXCEPTION", "END_SECTION", "BROKEN_SECTION", "BROKEN_PROCEDURE"),
)
"""What ends a block: LALR lets them reduce it before it sees that they do not fit."""
_NESTING = (*OPENERS, "LPAR", "LSQB", "LBRACE", "IS", "NOT", "MINUS")
"""What something inside something else begins with."""


class Parser:
    """The parser for one set of tables; has no state of its own between two texts."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        number = tables.number
        builder = Builder()
        self._rules = [
            (rule.origin, rule.length, rule.action, _picking(rule), _picks(rule), builder.method(rule))
            for rule in tables.rules
        ]
        self._reached: dict[int, tuple[int, int | None]] = {}
        """What `_reach` has found, filled as texts are parsed: a third of all reductions only pass their child on."""
        self._closers = frozenset(map(number, _CLOSERS))
        self._nesting = frozenset(map(number, _NESTING))
        self._name = number("NAME")
        self._newline = number("NEWLINE")
        self._end_keyword, self._if = number("END"), number("IF")
        self._strings = frozenset(map(number, ("STRING", "MULTILINE_STRING", "RESOURCE")))
        self._unfinished = frozenset(map(number, ("IF", "AND", "OR", "AND_ALSO", "OR_ELSE", "COMMA")))
        self._operators = frozenset(map(number, ("OPERATOR", "PLUS", "MINUS", "STAR")))
        self._assigning = frozenset(
            map(number, ("EQUAL", "ASSIGN_OPERATOR", "REFERENCE", "STEP_OPERATOR", "IS"))
        )
        self._only_after_names = frozenset(
            map(number, ("EQUAL", "ASSIGN_OPERATOR", "MEMBER_COLON", "DOT", "IS")),
        )
        self._to_low = number("TO_LOW")
        no_bounds = ("ON", "RSQB", "TO_CASE", "TO_OPEN", "COMMA", "MODULO", "AMPERSAND", "LESS", "GREATER")
        self._not_after_to = self._operators | frozenset(map(number, no_bounds))

    def parse(
        self, text: str, tokens: list[Token], taken: dict[int, int] | None = None
    ) -> tuple[Program, list[SyntaxProblem]]:
        """Return the tree of a text and what was wrong with it; `taken` gets the terminal of each token's offset."""
        tables = self._tables
        actions = tables.actions
        rules = self._rules
        recovery: Recovery | None = None
        closers = self._closers
        name = self._name
        reached = self._reached
        final = tables.final
        states = [tables.start]
        values: list[Any] = []
        starts: list[int] = []
        end = 0
        index = 0
        unclosed: set[int] = set()  # where brackets are of which the recovery found that nothing closes them
        while True:
            token = tokens[index]
            terminals = token[0]
            row = actions[states[-1]]
            action: int | None = None
            terminal = -1
            for terminal in terminals:
                action = row.get(terminal)
                if action is not None:
                    break
            if (
                terminal != name
                and len(terminals) > 1
                and self._is_name_after_all(tokens, index, row, terminal)
            ):
                terminal = name
                action = row[terminal]
            if (terminal in closers and not tables.would_shift(states, terminal)) or (
                terminal == name and terminals[0] == self._end_keyword and self._is_alone(tokens, index, row)
            ):
                action = None

            while action is not None and action < 0:
                origin, length, kind, picking, picks, build = rules[~action]
                if picking == _NOTHING:
                    state = states[-1] = actions[states[-2]][origin]
                else:
                    start = token[2]
                    children: list[Any] = []
                    if length:
                        base = len(values) - length
                        if picking == _ALL:
                            children = values[base:]
                        elif picking == _ONE:
                            children = [values[picks]]
                        elif picking == _SOME:
                            children = [*picks(values)]
                        elif picking == _OPTIONAL:
                            children = [values[base + pick] if pick >= 0 else None for pick in picks]
                        else:
                            children = _spliced(values, base, picks, kind)
                        start = starts[base]
                        del values[base:], starts[base:], states[base + 1 :]
                    values.append(children if kind == INLINE else build(children, start, end))
                    starts.append(start)
                    place = (states[-1] << _BITS | origin) << _BITS | terminal
                    state, action = reached.get(place) or self._reach(place)
                    states.append(state)
                    if state == final:
                        return values[-1], recovery.problems if recovery is not None else []
                    continue
                action = actions[state].get(terminal)

            if (
                action is None
                and terminal == self._newline
                and self._goes_on(tokens, index, values, unclosed)
            ):
                index += 1
                continue
            if action is None or (len(states) > MAXIMUM_DEPTH and terminal in self._nesting):
                recovery = recovery or Recovery(tables, text, tokens, unclosed)
                index = recovery.recover(index, states, values, starts, too_deep=action is not None)
                continue
            states.append(action)
            values.append(token)
            starts.append(token[2])
            if taken is not None:
                taken[token[2]] = terminal
            end = token[2] + len(token[1])
            index += 1

    def _reach(self, place: int) -> tuple[int, int | None]:
        """Return the state and the action behind a reduction, past those that only pass their child on.

        A place is the state below, the symbol that was made and the terminal ahead, in one number.
        """
        below, origin, terminal = place >> 2 * _BITS, place >> _BITS & _MASK, place & _MASK
        actions = self._tables.actions
        while True:
            state = actions[below][origin]
            action = actions[state].get(terminal)
            if (
                state == self._tables.final
                or action is None
                or action >= 0
                or self._rules[~action][3] != _NOTHING
            ):
                break
            origin = self._rules[~action][0]
        self._reached[place] = state, action
        return state, action

    def _is_alone(self, tokens: list[Token], index: int, row: dict[int, int]) -> bool:
        """Whether a word stands alone on a line on which a statement may begin: END is no name there."""
        return (
            self._if in row
            and self._newline in tokens[index + 1][0]
            and (index == 0 or self._newline in tokens[index - 1][0])
        )

    def _goes_on(self, tokens: list[Token], index: int, values: list[Any], unclosed: set[int]) -> bool:
        """Whether a statement goes on behind a line break: inside brackets, with a string, behind AND."""
        bracket = _innermost_bracket(values)
        if bracket in unclosed:
            return False
        if bracket is not None or self._strings & {*tokens[index + 1][0]}:
            return True
        if index == 0:
            return False
        last = tokens[index - 1][0][:1]
        if not self._operators.isdisjoint(last):
            return not self._assigns(tokens, index + 1)
        return not self._unfinished.isdisjoint(last)

    def _assigns(self, tokens: list[Token], first: int) -> bool:
        """Whether the line that starts with a token is a statement of its own, behind one that lacks its last operand."""
        depth = 0
        for terminals, text, _ in itertools.islice(tokens, first, None):
            depth += (text in ("(", "[", "{")) - (text in (")", "]", "}"))
            if self._newline in terminals:
                return False
            if depth == 0 and not self._assigning.isdisjoint(terminals[:1]):
                return True
        return False

    def _is_name_after_all(self, tokens: list[Token], index: int, row: dict[int, int], terminal: int) -> bool:
        """Whether what follows a possible keyword can only follow a name, as in `result = 3`."""
        if self._name not in row or index + 1 >= len(tokens):
            return False
        following = tokens[index + 1][0]
        may_be_variable = terminal == self._to_low and tokens[index][1] in ("a", "A")
        if may_be_variable and (
            tokens[index + 1][1] == ".." or not self._not_after_to.isdisjoint(following[:1])
        ):
            return True  # `[[a ON 2]]`, `[a - 1]` with a variable `a`, which À may be spelled like
        return bool(following) and following[0] in self._only_after_names


_BITS = 12
"""How many bits of a place in the tables a symbol takes."""
_MASK = (1 << _BITS) - 1
_NOTHING, _ALL, _ONE, _SOME, _OPTIONAL, _LISTS = range(6)
"""What of its children a rule takes: its only one, which stays; all; one; some; some of which may be absent; or what
is in the lists among them too."""


def _picking(rule: Rule) -> int:
    if rule.length == 1 and (rule.action == PASS or (rule.action == INLINE and rule.spliced)):
        return _NOTHING
    if rule.spliced:
        return _LISTS
    if rule.picks == tuple(range(rule.length)):
        return _ALL
    if -1 in rule.picks or not rule.picks:
        return _OPTIONAL
    return _ONE if len(rule.picks) == 1 else _SOME


def _picks(rule: Rule) -> Any:
    """Return what takes the children from the end of all values so far: of one its place, of some a function."""
    picking = _picking(rule)
    places = [pick - rule.length for pick in rule.picks]
    return places[0] if picking == _ONE else itemgetter(*places) if picking == _SOME else rule.picks


def _spliced(values: list[Any], base: int, picks: tuple[int, ...], kind: int) -> list[Any]:
    """Return the picked children, each list among them replaced by what it holds."""
    if kind == INLINE and type(first := values[base]) is list and picks[0] == 0:
        children: list[Any] = first  # a list that grows by one element must not be copied each time
        rest = picks[1:]
    else:
        children = []
        rest = picks
    for pick in rest:
        value = values[base + pick] if pick >= 0 else None
        if type(value) is list:
            children.extend(value)
        else:
            children.append(value)
    return children


def _innermost_bracket(values: list[Any]) -> int | None:
    """Return the offset of the innermost open bracket of the current statement, None where there is none."""
    for value in reversed(values):
        if type(value) is tuple and len(value) == 3:
            if value[1] in ("(", "[", "{"):
                offset: int = value[2]
                return offset
            if value[1] == "\n":
                return None
    return None


def parse_with_words(text: str) -> tuple[Program, list[SyntaxProblem], list[tuple[str, str, int]]]:
    """Parse a text; return also its words: the terminal that the parser took each for, its text and its offset.

    Words of what could not be parsed are left out.
    """
    tables = load_tables()
    names = {number: name for name, number in tables.numbers.items()}
    scanned = default_lexer().scan(text).tokens
    taken: dict[int, int] = {}
    program, problems = _default_parser().parse(text, list(scanned), taken)
    words = [
        (names[taken[offset]], spelling, offset)
        for terminals, spelling, offset in scanned
        if spelling.strip() and taken.get(offset) in terminals
    ]
    for problem in problems:  # what had been taken before the parser stumbled
        low, high = (bisect_left(words, place, key=itemgetter(2)) for place in (problem.start, problem.end))
        del words[low:high]
    return program, problems, words


@cache
def _default_parser() -> Parser:
    return Parser(load_tables())


_BEFORE = "x="


def parse_expression(text: str, at: int = len(_BEFORE)) -> Expression | None:
    """Parse an expression that stands inside a text, at an offset of the source; None where it is not one."""
    begin = max(at - len(_BEFORE), 0)
    program, problems = parse(f"{' ' * begin}{_BEFORE}{text}\n", begin)
    match program.main.statements:
        case (Assignment(operator="=", value=value),) if not problems and not program.procedures:
            return value
    return None


def parse(text: str, begin: int = 0, end: int | None = None) -> tuple[Program, list[SyntaxProblem]]:
    """Parse a source text of either language, or a part of it; what is wrong with it comes beside the tree."""
    scan = default_lexer().scan(text, begin, end)
    program, problems = _default_parser().parse(text, scan.tokens)
    return (
        Program(
            program.start, program.end, program.main, program.handlers, program.procedures, scan.comments
        ),
        problems,
    )
