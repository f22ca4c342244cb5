"""Nodes from reductions: one method per rule of the grammar, called with the rule's children and its extent."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from translator.syntax import expressions
from translator.syntax import nodes as n
from translator.syntax.lexer import Token
from translator.syntax.tables import BUILD, Rule

Build = Callable[[list[Any], int, int], Any]

_DURATION_PART = re.compile(r"(\d+)\s*([a-z]+)", re.IGNORECASE)
_SEPARATORS = str.maketrans("", "", " \u00a0_")


class Builder:
    """The builder for one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def method(self, rule: Rule) -> Build:
        """Return what builds the node of a rule; a rule that builds nothing passes its only child on."""
        found: Build | None = getattr(self, rule.name, None)
        if found is None:
            if rule.action == BUILD:
                raise LookupError(f"the grammar has a rule {rule.name} that the builder does not know")
            return _only_child
        return found

    # program and procedures

    def program(self, c: list[Any], start: int, end: int) -> n.Program:
        return n.Program(start, end, c[0], tuple(c[1:]))

    def procedure(self, c: list[Any], start: int, end: int) -> n.Procedure:
        *modifiers, name, parameters, result, body = c
        return n.Procedure(
            start,
            end,
            _name(name),
            tuple(modifiers),
            tuple(parameters or ()),
            result,
            body,
            header_end=self._text.find("\n", name[2]),
        )

    def broken_procedure(self, c: list[Any], start: int, end: int) -> n.BrokenProcedure:
        return n.BrokenProcedure(start, end, _untranslated(c[0]), c[1])

    def modifier(self, c: list[Any], start: int, end: int) -> str:
        return _word(c[0])

    def parameters(self, c: list[Any], start: int, end: int) -> tuple[n.Parameter, ...]:
        return tuple(p for p in c if p is not None)

    def parameter(self, c: list[Any], start: int, end: int) -> n.Parameter:
        by_value, name, type_, default = c
        return n.Parameter(start, end, _name(name), by_value is not None, type_, default)

    def by_value(self, c: list[Any], start: int, end: int) -> bool:
        return True

    def result_type(self, c: list[Any], start: int, end: int) -> n.TypeName:
        type_: n.TypeName = c[0]
        return type_

    # blocks

    def block(self, c: list[Any], start: int, end: int) -> n.Block:
        statements: list[n.Statement] = []
        for line in c:
            statements.extend(line)
        return n.Block(start, end, tuple(statements))

    def matched(self, c: list[Any], start: int, end: int) -> tuple[n.Statement, ...]:
        return tuple(c)

    open = matched

    def inline_if_else(self, c: list[Any], start: int, end: int) -> n.If:
        condition, body, otherwise = c
        branch = n.Branch(start, end, condition, _inline_block(body))
        return n.If(start, end, (branch,), _inline_block(otherwise), inline=True)

    def inline_if(self, c: list[Any], start: int, end: int) -> n.If:
        if len(c) == 3:
            return self.inline_if_else(c, start, end)
        condition, body = c
        return n.If(start, end, (n.Branch(start, end, condition, _inline_block(body)),), None, inline=True)

    def bare_if(self, c: list[Any], start: int, end: int) -> n.If:
        return self.inline_if([c[0], (c[1],)], start, end)

    def if_block(self, c: list[Any], start: int, end: int) -> n.If:
        condition, body, *others, otherwise = c
        first = n.Branch(start, body.end, condition, body)
        branches = (first, *(_branch(other) for other in others))
        return n.If(start, end, branches, otherwise, inline=False)

    def else_if(self, c: list[Any], start: int, end: int) -> n.Branch:
        condition, *inline, body = c
        return n.Branch(start, end, condition, _joined(inline[0] if inline else (), body))

    def else_clause(self, c: list[Any], start: int, end: int) -> n.Block:
        *inline, body = c
        return _joined(tuple(inline), body)

    def switch(self, c: list[Any], start: int, end: int) -> n.Switch:
        subject, *cases, otherwise = c
        return n.Switch(start, end, subject, tuple(_case(case) for case in cases), otherwise)

    def case(self, c: list[Any], start: int, end: int) -> n.Case:
        items, *inline, body = c
        return n.Case(start, end, items, _joined(inline[0] if inline else (), body))

    def other_case(self, c: list[Any], start: int, end: int) -> n.Block:
        *inline, body = c
        return _joined(inline[0] if inline else (), body)

    def case_items(self, c: list[Any], start: int, end: int) -> tuple[n.Expression | n.CaseRelation, ...]:
        return tuple(c)

    def case_relation(self, c: list[Any], start: int, end: int) -> n.CaseRelation:
        return n.CaseRelation(start, end, c[0][1], c[1])

    def for_counted(self, c: list[Any], start: int, end: int) -> n.ForCounted | n.Untranslated:
        variable, bounds, step, body = c
        if not isinstance(bounds, n.Range):
            return n.Untranslated(start, end, "FOR without TO", bounds.start)
        return n.ForCounted(start, end, variable, bounds, step, body)

    def while_(self, c: list[Any], start: int, end: int) -> n.While:
        return n.While(start, end, c[0], c[1])

    def loop(self, c: list[Any], start: int, end: int) -> n.Loop:
        return n.Loop(start, end, c[0], c[1], None)

    def loop_while(self, c: list[Any], start: int, end: int) -> n.Loop:
        return n.Loop(start, end, None, c[0], c[1])

    def broken_line(self, c: list[Any], start: int, end: int) -> n.Untranslated:
        return _untranslated(c[0])

    def broken_block(self, c: list[Any], start: int, end: int) -> n.BrokenBlock:
        header, body, *sections = c
        return n.BrokenBlock(start, end, _untranslated(header), body, tuple(sections))

    def broken_section(self, c: list[Any], start: int, end: int) -> n.BrokenSection:
        return n.BrokenSection(start, end, _untranslated(c[0]), c[1])

    # simple statements

    def break_(self, c: list[Any], start: int, end: int) -> n.Break:
        return n.Break(start, end)

    def continue_(self, c: list[Any], start: int, end: int) -> n.Continue:
        return n.Continue(start, end)

    def return_(self, c: list[Any], start: int, end: int) -> n.Return:
        return n.Return(start, end, c[0])

    result = return_

    def declaration(self, c: list[Any], start: int, end: int) -> n.Declaration:
        return n.Declaration(start, end, c[0], c[1], c[2])

    def names(self, c: list[Any], start: int, end: int) -> tuple[n.Name, ...]:
        return tuple(_name(token) for token in c)

    def let(self, c: list[Any], start: int, end: int) -> n.Let:
        return n.Let(start, end, _name(c[0]), c[1], is_constant=False)

    def constant(self, c: list[Any], start: int, end: int) -> n.Let:
        return n.Let(start, end, _name(c[0]), c[1], is_constant=True)

    def type(self, c: list[Any], start: int, end: int) -> n.TypeName:
        return n.TypeName(start, end, tuple(token[1] for token in c))

    def section(self, c: list[Any], start: int, end: int) -> n.Section:
        return n.Section(start, end, is_global=_word(c[0]).startswith("g"))

    def assignment(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], "=", c[1])

    def compound_assignment(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], c[1][1], c[2])

    def step(self, c: list[Any], start: int, end: int) -> n.Step:
        target, operator = (c[0], c[1]) if isinstance(c[0], n.Expression) else (c[1], c[0])
        return n.Step(start, end, target, operator[1])

    def exchange(self, c: list[Any], start: int, end: int) -> n.Exchange:
        return n.Exchange(start, end, c[0], c[1])

    def expression_statement(self, c: list[Any], start: int, end: int) -> n.ExpressionStatement:
        return n.ExpressionStatement(start, end, c[0])

    # expressions

    def conditional(self, c: list[Any], start: int, end: int) -> n.Conditional:
        return n.Conditional(start, end, c[0], c[1], c[2])

    def flat(self, c: list[Any], start: int, end: int) -> n.Expression:
        return expressions.group(c)

    def name(self, c: list[Any], start: int, end: int) -> n.Name:
        return n.Name(start, end, c[0][1])

    def quoted_name(self, c: list[Any], start: int, end: int) -> n.Name:
        return n.Name(start, end, c[0][1][1:-1])

    def string(self, c: list[Any], start: int, end: int) -> n.String:
        literal = c[0][1]
        content = literal[1:-1]
        return n.String(start, end, content.replace('""', '"') if literal[0] == '"' else content)

    def number(self, c: list[Any], start: int, end: int) -> n.Expression:
        literal = c[0][1].translate(_SEPARATORS).lower()
        if literal[-1].isalpha() and not literal.startswith("0x"):
            parts = tuple((int(amount), unit) for amount, unit in _DURATION_PART.findall(literal))
            return n.DurationLiteral(start, end, parts)
        if literal.startswith("0x"):
            return n.Integer(start, end, int(literal, 16))
        if literal.isdigit():
            return n.Integer(start, end, int(literal))
        return n.Real(start, end, literal)

    def parenthesised(self, c: list[Any], start: int, end: int) -> n.Parenthesised:
        return n.Parenthesised(start, end, tuple(c))

    def member(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1], is_property=False)

    def property(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1], is_property=True)

    def call(self, c: list[Any], start: int, end: int) -> n.Call:
        callee, *arguments = c
        if arguments == [None]:
            arguments = []
        return n.Call(start, end, callee, tuple(None if a is _DEFAULT else a for a in arguments))

    def default_argument(self, c: list[Any], start: int, end: int) -> object:
        return _DEFAULT


_DEFAULT = object()
"""Stands for an argument given as `*` until its call is built."""

for _keyword in ("while", "break", "continue", "return"):
    setattr(Builder, _keyword, getattr(Builder, f"{_keyword}_"))


def _only_child(children: list[Any], _start: int, _end: int) -> Any:
    return children[0]


def _word(token: Token) -> str:
    return token[1].lower()


def _name(token: Token) -> n.Name:
    return n.Name(token[2], token[2] + len(token[1]), token[1])


def _untranslated(token: Token) -> n.Untranslated:
    return n.Untranslated(token[2], token[2] + len(token[1]), "syntax", token[2])


def _inline_block(statements: tuple[n.Statement, ...]) -> n.Block:
    return n.Block(statements[0].start, statements[-1].end, statements)


def _joined(inline: tuple[n.Statement, ...], body: n.Block) -> n.Block:
    if not inline:
        return body
    return n.Block(inline[0].start, max(body.end, inline[-1].end), (*inline, *body.statements))


def _branch(section: n.Branch | n.BrokenSection) -> n.Branch:
    if isinstance(section, n.Branch):
        return section
    return n.Branch(section.start, section.end, section.header, section.body)


def _case(section: n.Case | n.BrokenSection) -> n.Case:
    if isinstance(section, n.Case):
        return section
    return n.Case(section.start, section.end, section.header, section.body)
