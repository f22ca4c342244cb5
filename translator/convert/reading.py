"""A program read for conversion: its words, each with what the parser took it for, and its tree."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import NamedTuple

from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.syntax.parser import parse_with_words
from translator.syntax.problems import SyntaxProblem
from translator.syntax.vocabulary import keywords
from wlcompat.record import field, record


class Word(NamedTuple):
    """A token of the text."""

    terminal: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.start + len(self.text)

    @property
    def is_keyword(self) -> bool:
        """Whether the parser took it for a keyword."""
        return self.terminal in _keyword_terminals()


@cache
def _keyword_terminals() -> frozenset[str]:
    return frozenset(keyword.terminal for keyword in keywords())


@record
class Reading:
    """A text, its words and its tree; nodes by the offsets at which their names stand."""

    text: str
    program: n.Program
    problems: list[SyntaxProblem]
    words: list[Word]
    called: dict[int, int] = field(default_factory=dict)
    """Where that ends which a call calls, and with how many arguments."""
    names: set[int] = field(default_factory=set)
    """Where names start: of variables, procedures, functions; not of types and members."""
    members: dict[int, n.Member] = field(default_factory=dict)
    """By their end, which is that of the member's name."""
    types: list[n.TypeName | n.ArrayType] = field(default_factory=list)
    attributed: list[tuple[int, int]] = field(default_factory=list)
    """Where what has attributes in `< >` starts and, behind them, ends."""
    declared: dict[str, n.TypeNode] = field(default_factory=dict)
    """The types of variables and parameters, by name as spelled."""
    with_value: set[int] = field(default_factory=set)
    """Where a RETURN stands that has a value."""
    procedures: set[int] = field(default_factory=set)
    """Where the names of procedures stand."""
    options: set[int] = field(default_factory=set)
    """Where what stands behind WITH in FOR EACH POSITION."""


def read(text: str) -> Reading:
    """Read a text."""
    program, problems, words = parse_with_words(text)
    reading = Reading(text, program, problems, _with_articles([Word(*word) for word in words]))
    labels: set[int] = set()
    for node in walk(program):
        match node:
            case n.Call(callee=callee, arguments=arguments):
                reading.called[callee.end] = len(arguments)
            case n.Name(text=name) if name:
                reading.names.add(node.start)
            case n.Member():
                reading.members[node.end] = node
            case n.TypeName() | n.ArrayType():
                reading.types.append(node)
                if node.attributes:
                    reading.attributed.append((node.start, node.end))
            case n.Declaration(names=names, type=type_):
                reading.declared.update((name.text, type_) for name in names)
            case n.Parameter(name=name_node, type=parameter_type):
                if parameter_type is not None:
                    reading.declared[name_node.text] = parameter_type
                if node.attributes:
                    reading.attributed.append((node.start, node.end))
            case n.Return(value=value) if value is not None:
                reading.with_value.add(node.start)
            case n.Procedure(name=name_node):
                reading.procedures.add(name_node.start)
                if node.attributes:
                    reading.attributed.append((node.start, node.body.start))
            case n.ForEach(kind="position", filter=n.Expression(start=option)):
                reading.options.add(option)
            case n.Label():
                labels.add(node.start)
    if labels:  # also where it is spelled like a keyword
        reading.words = [w._replace(terminal="NAME") if w.start in labels else w for w in reading.words]
    return reading


def _with_articles(words: list[Word]) -> list[Word]:
    """Return the words with that before a size, as in `an 8-byte int`, taken for the article that it is."""
    return [
        word._replace(terminal="ARTICLE")
        if following.terminal == "BYTE_SIZE" and word.text.lower() in ("a", "an")
        else word
        for word, following in pairwise([*words, Word("", "", len(words))])
    ]
