"""The nodes of blocks: a method per rule of the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from translator.syntax import nodes as n
from translator.syntax.building import inline_block, joined, name, untranslated

_BEFORE_ROW = 2
"""Words in front of the last one of FOR EACH ROW; FOR EACH SELECTED ROW has more, and is none of a variable."""


class BlockBuilder:
    """Every method takes the children of the rule that it is named after, and where they start and end."""

    def matched(self, c: list[Any], start: int, end: int) -> tuple[n.Statement, ...]:
        return tuple(c)

    open = matched

    def inline_if_else(self, c: list[Any], start: int, end: int) -> n.If:
        condition, body, otherwise = c
        branch = n.Branch(start, end, condition, inline_block(body))
        return n.If(start, end, (branch,), inline_block(otherwise), inline=True)

    def inline_if(self, c: list[Any], start: int, end: int) -> n.If:
        if len(c) == 3:
            return self.inline_if_else(c, start, end)
        condition, body = c
        return n.If(start, end, (n.Branch(start, end, condition, inline_block(body)),), None, inline=True)

    def bare_if(self, c: list[Any], start: int, end: int) -> n.If:
        return self.inline_if([c[0], (c[1],)], start, end)

    def bare_if_else(self, c: list[Any], start: int, end: int) -> n.If:
        return self.inline_if_else([c[0], (c[1],), (c[2],)], start, end)

    def if_block(self, c: list[Any], start: int, end: int) -> n.If:
        condition, body, *others, otherwise = c
        first = n.Branch(start, body.end, condition, body)
        branches = (first, *(_branch(other) for other in others))
        return n.If(start, end, branches, otherwise, inline=False)

    def else_if(self, c: list[Any], start: int, end: int) -> n.Branch:
        condition, *inline, body = c
        return n.Branch(start, end, condition, joined(inline[0] if inline else (), body))

    def else_clause(self, c: list[Any], start: int, end: int) -> n.Block:
        *inline, body = c
        return joined(tuple(inline), body)

    def switch(self, c: list[Any], start: int, end: int) -> n.Switch:
        subject, *cases, otherwise = c
        return n.Switch(start, end, subject, tuple(_case(case) for case in cases), otherwise)

    def case(self, c: list[Any], start: int, end: int) -> n.Case:
        items, *inline, body = c
        return n.Case(start, end, items, joined(inline[0] if inline else (), body))

    def other_case(self, c: list[Any], start: int, end: int) -> n.Block:
        *inline, body = c
        return joined(inline[0] if inline else (), body)

    def case_items(self, c: list[Any], start: int, end: int) -> tuple[n.Expression | n.CaseRelation, ...]:
        return tuple(c)

    def case_relation(self, c: list[Any], start: int, end: int) -> n.CaseRelation:
        return n.CaseRelation(start, end, c[0][1], c[1])

    def case_up_to(self, c: list[Any], start: int, end: int) -> n.CaseRelation:
        return n.CaseRelation(start, end, "<=", c[0])

    # loops

    def for_counted(self, c: list[Any], start: int, end: int) -> n.ForCounted | n.BrokenBlock:
        variable, bounds, step, body = c
        if not isinstance(bounds, n.Range):
            return n.BrokenBlock(
                start, end, n.Untranslated(start, bounds.end, "FOR without TO", start), body, ()
            )
        return n.ForCounted(start, end, variable, bounds, step, body)

    def element_name(self, c: list[Any], start: int, end: int) -> n.Name:
        return n.Name(start, end, c[0][1])

    def from_end(self, c: list[Any], start: int, end: int) -> bool:
        return True

    def from_beginning(self, c: list[Any], start: int, end: int) -> None:
        return None

    def for_each(self, c: list[Any], start: int, end: int) -> n.ForEach:
        variable, *rest, backwards, body = c
        browse = [part for part in rest if isinstance(part, _Browse)]
        *others, collection = (part for part in rest if not isinstance(part, _Browse))
        return _each("element", start, end, variable, others, collection, None, backwards, body, browse)

    def for_each_string(self, c: list[Any], start: int, end: int) -> n.ForEach:
        variable, *others, text, separator, condition, backwards, body = c
        return _each("string", start, end, variable, others, text, separator, backwards, body, [condition])

    def for_each_position(self, c: list[Any], start: int, end: int) -> n.ForEach:
        variable, *others, sought, option, condition, backwards, body = c
        return _each("position", start, end, variable, others, sought, option, backwards, body, [condition])

    def option(self, c: list[Any], start: int, end: int) -> n.Name:
        return name(c[0])

    def row_words(self, c: list[Any], start: int, end: int) -> n.Name | None:
        """Return the last of the words FOR EACH ROW, which may be the variable of a loop over an array."""
        *before, last = c[0][1].split()
        return n.Name(end - len(last), end, last.lower()) if len(before) == _BEFORE_ROW else None

    def for_each_row(self, c: list[Any], start: int, end: int) -> n.ForEach:
        words, variable, *others, table, backwards, body = c
        kind = "row" if variable is not None or words is None else "row or element"
        return _each(kind, start, end, variable or words, others, table, None, backwards, body, [])

    def for_each_record(self, c: list[Any], start: int, end: int) -> n.ForEachRecord:
        file, *browse, backwards, body = c
        return n.ForEachRecord(start, end, file, _key(browse), _filter(browse), backwards is not None, body)

    def browse_key(self, c: list[Any], start: int, end: int) -> _Browse:
        return _Browse(c[0], is_filter=False)

    def browse_filter(self, c: list[Any], start: int, end: int) -> _Browse:
        return _Browse(c[0], is_filter=True)

    def while_(self, c: list[Any], start: int, end: int) -> n.While:
        return n.While(start, end, c[0], c[1])

    def loop(self, c: list[Any], start: int, end: int) -> n.Loop:
        return n.Loop(start, end, c[0], c[1], None)

    def loop_while(self, c: list[Any], start: int, end: int) -> n.Loop:
        return n.Loop(start, end, None, c[0], c[1])

    # other blocks

    def with_(self, c: list[Any], start: int, end: int) -> n.With:
        return n.With(start, end, c[0], c[1])

    def use(self, c: list[Any], start: int, end: int) -> n.Use:
        return n.Use(start, end, c[0], c[1])

    def when_exception_in(self, c: list[Any], start: int, end: int) -> n.WhenExceptionIn:
        return n.WhenExceptionIn(start, end, c[0], c[1], c[2])

    def when_exception(self, c: list[Any], start: int, end: int) -> n.WhenException:
        return n.WhenException(start, end, c[0])

    def when_exception_on_line(self, c: list[Any], start: int, end: int) -> n.WhenException:
        return n.WhenException(start, end, inline_block((c[0],)))

    def compile_if(self, c: list[Any], start: int, end: int) -> n.CompileIf:
        condition, body, *others, otherwise = c
        for other in reversed(others):
            until = otherwise.end if otherwise is not None else other.end
            nested = n.CompileIf(other.start, until, other.condition, other.body, otherwise)
            otherwise = n.Block(nested.start, nested.end, (nested,))
        return n.CompileIf(start, end, condition, body, otherwise)

    def compile_else_if(self, c: list[Any], start: int, end: int) -> _ElseIf:
        return _ElseIf(start, end, c[0], c[1])

    def broken_line(self, c: list[Any], start: int, end: int) -> n.Untranslated:
        return untranslated(c[0])

    def broken_block(self, c: list[Any], start: int, end: int) -> n.BrokenBlock:
        header, body, *sections = c
        return n.BrokenBlock(start, end, untranslated(header), body, tuple(sections))

    def broken_section(self, c: list[Any], start: int, end: int) -> n.BrokenSection:
        return n.BrokenSection(start, end, untranslated(c[0]), c[1])


for _keyword in ("while", "with"):
    setattr(BlockBuilder, _keyword, getattr(BlockBuilder, f"{_keyword}_"))


class _ElseIf:
    """The condition and the code of `<ELSE IF …>`, until the whole of it is built."""

    def __init__(self, start: int, end: int, condition: n.Expression, body: n.Block) -> None:
        self.start = start
        self.end = end
        self.condition = condition
        self.body = body


class _Browse:
    """The key or the filter of a FOR EACH."""

    def __init__(self, expression: n.Expression, is_filter: bool) -> None:
        self.expression = expression
        self.is_filter = is_filter


def _branch(section: n.Branch | n.BrokenSection) -> n.Branch:
    if isinstance(section, n.Branch):
        return section
    return n.Branch(section.start, section.end, section.header, section.body)


def _case(section: n.Case | n.BrokenSection) -> n.Case:
    if isinstance(section, n.Case):
        return section
    return n.Case(section.start, section.end, section.header, section.body)


def _each(
    kind: str,
    start: int,
    end: int,
    variable: Any,
    others: list[Any],
    collection: n.Expression,
    separator: n.Expression | None,
    backwards: bool | None,
    body: n.Block,
    browse: Sequence[_Browse | None],
) -> n.ForEach:
    names = tuple(n.Name(token[2], token[2] + len(token[1]), token[1]) for token in others)
    is_backwards = backwards is not None
    more = _filter(browse), _key(browse)
    return n.ForEach(start, end, kind, variable, names, collection, separator, is_backwards, body, *more)


def _key(browse: Sequence[_Browse | None]) -> n.Expression | None:
    return next((part.expression for part in browse if part is not None and not part.is_filter), None)


def _filter(browse: Sequence[_Browse | None]) -> n.Expression | None:
    return next((part.expression for part in browse if part is not None and part.is_filter), None)
