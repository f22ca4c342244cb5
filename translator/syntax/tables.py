"""The parse tables that lark builds from the grammar, in the form that our own loop runs on.

lark and the grammar are read only when the tables are made; they are then kept in the user's cache folder
under the hash of what they were made from, since building them takes far longer than translating a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from translator.cache import cached
from translator.syntax.vocabulary import folded_spellings, keywords, read_grammar_file
from wlcompat.record import value

_START = "program"
_FORMAT = "5"
"""Changes with the meaning of what `_build` returns, so that older caches are not read."""

_VALUES = frozenset(
    {
        *("NAME", "QUOTED_NAME", "INTEGER", "REAL", "DURATION", "EXACT", "BYTE_SIZE", "LAMBDA_NAME"),
        *("STRING", "TEXT_MARK", "MULTILINE_STRING", "RESOURCE"),
        *("BROKEN_LINE", "BROKEN_HEADER", "BROKEN_SECTION", "BROKEN_PROCEDURE"),
    }
)
"""The terminals that carry a value; the builder sees others only in rules marked with `!`."""

INLINE, PASS, BUILD = 0, 1, 2
"""What a reduction does: hand its children to the parent, pass its only child on, or call the builder."""


@value
class Rule:
    """What the loop needs to know of a rule when it reduces by it."""

    origin: int
    """The number of the symbol that it makes."""
    length: int
    name: str
    """The builder's method."""
    action: int
    picks: tuple[int, ...]
    """Which of the children the builder gets; -1 stands for an optional part that is absent."""
    spliced: bool
    """Whether a picked child may be a list that replaces itself."""


class Rows(dict[int, dict[int, int]]):
    """The actions of each state; a state is read from its text when the parser first comes to it, most never are."""

    __slots__ = ("texts",)

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        """For each state: symbol, action, symbol, action …"""

    def __missing__(self, state: int) -> dict[int, int]:
        numbers = [int(word) for word in self.texts[state].split()]
        row = self[state] = dict(zip(numbers[::2], numbers[1::2], strict=True))
        return row


@value
class Tables:
    """The automaton. Terminals and rule names share one numbering; terminals come first."""

    numbers: dict[str, int]
    actions: Rows
    """By state and symbol: the next state as n, a reduction by rule r as -1 - r."""
    rules: tuple[Rule, ...]
    start: int
    final: int
    patterns: tuple[tuple[str, str], ...]
    """Terminal and regular expression, in the order in which the lexer tries them."""
    ignored: frozenset[str]
    keyword_spellings: tuple[tuple[str, str, str], ...]
    """Folded spelling, terminal, and what must follow it."""

    def number(self, symbol: str) -> int:
        """Return the number of a terminal."""
        return self.numbers[symbol]

    def would_shift(self, states: list[int], terminal: int) -> bool:
        """Whether the terminal, after the reductions that it asks for, is taken where the parser is in those states."""
        actions = self.actions
        action = actions[states[-1]].get(terminal)
        if action is None or action >= 0:
            return action is not None
        stack = states[:]
        while action is not None and action < 0:
            rule = self.rules[~action]
            if rule.length:
                del stack[-rule.length :]
            stack.append(actions[stack[-1]][rule.origin])
            if stack[-1] == self.final:
                return True
            action = actions[stack[-1]].get(terminal)
        return action is not None


@cache
def load_tables() -> Tables:
    """Return the tables, from the cache where it has them."""
    sources = [read_grammar_file(name) for name in ("wlanguage.lark", "literals.lark", "keywords.lark")]
    sources.append(read_grammar_file("vocabulary", "keywords.toml"))
    return _from_plain(cached("tables", [_FORMAT, *sources], lambda: _build(sources[0])))


def _build(grammar_text: str) -> dict[str, Any]:
    """Have lark read the grammar and compute the automaton; a conflict raises lark's GrammarError."""
    from lark.common import ParserConf
    from lark.load_grammar import load_grammar
    from lark.parsers.lalr_analysis import LALR_Analyzer, Shift

    def import_grammar(_base: str | None, path: str) -> tuple[str, str]:
        return path, read_grammar_file(path)

    read_grammar: Any = load_grammar  # lark's own annotations stop here
    grammar, _ = read_grammar(grammar_text, "wlanguage.lark", [import_grammar], False)
    terminals, rules, ignored = grammar.compile([_START], "*")
    analysis: Any = LALR_Analyzer(ParserConf(rules, dict.fromkeys(rules, print), [_START]), strict=True)
    analysis.compute_lalr()
    table = analysis.parse_table

    terminal_names = sorted({t.name for t in terminals} | {"$END"} | _declared(rules))
    rule_names = sorted({rule.origin.name for rule in rules})
    number = {name: index for index, name in enumerate([*terminal_names, *rule_names])}
    rule_number = {rule: index for index, rule in enumerate(rules)}
    keyword_names = {keyword.terminal for keyword in keywords()}
    actions = []
    for state in range(len(table.states)):
        row = {}
        for symbol, (action, argument) in table.states[state].items():
            row[number[symbol]] = argument if action is Shift else -1 - rule_number[argument]
        actions.append(row)
    return {
        "symbols": [str(name) for name in (*terminal_names, *rule_names)],
        "actions": [" ".join(f"{symbol} {action}" for symbol, action in row.items()) for row in actions],
        "rules": [_plain_rule(rule, number) for rule in rules],
        "start": table.start_states[_START],
        "final": table.end_states[_START],
        "patterns": [
            [t.name, t.pattern.to_regexp()]
            for t in sorted(terminals, key=lambda t: (-t.priority, -len(t.pattern.value), t.name))
            if t.name not in keyword_names
        ],
        "ignored": list(ignored),
        "keyword_spellings": list(folded_spellings()),
    }


def _declared(rules: Any) -> set[str]:
    return {symbol.name for rule in rules for symbol in rule.expansion if symbol.is_term}


def _plain_rule(rule: Any, number: dict[str, int]) -> list[Any]:
    options = rule.options
    kept: list[int] = []
    spliced = False
    absent = list(options.empty_indices) if options.empty_indices else []
    for position, symbol in enumerate([*rule.expansion, None]):
        while absent and absent[0]:
            kept.append(-1)
            absent.pop(0)
        if absent:
            absent.pop(0)
        if symbol is None:
            break
        if options.keep_all_tokens or not symbol.is_term or symbol.name in _VALUES:
            kept.append(position)
            spliced = spliced or (not symbol.is_term and symbol.name.startswith("_"))
    name = rule.alias or options.template_source or rule.origin.name
    if rule.origin.name.startswith("_"):
        action = INLINE
    elif options.expand1 and len(kept) == 1 and not rule.alias:
        action = PASS
    else:
        action = BUILD
    return [number[rule.origin.name], len(rule.expansion), name, action, kept, spliced]


def _from_plain(data: dict[str, Any]) -> Tables:
    return Tables(
        numbers={symbol: number for number, symbol in enumerate(data["symbols"])},
        actions=Rows(data["actions"]),
        rules=tuple(
            Rule(o, length, name, a, tuple(picks), s) for o, length, name, a, picks, s in data["rules"]
        ),
        start=data["start"],
        final=data["final"],
        patterns=tuple((name, pattern) for name, pattern in data["patterns"]),
        ignored=frozenset(data["ignored"]),
        keyword_spellings=tuple(
            (spelling, name, before) for spelling, name, before in data["keyword_spellings"]
        ),
    )
