"""Statements and modules as text, with the map from each written line back to the source."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from translator.emitter import long_lines
from translator.emitter.documents import LINE_LENGTH
from translator.emitter.flat import annotated, condition, flat
from translator.emitter.templates import template
from translator.emitter.widths import width
from translator.patterns import pattern
from translator.target import tree as t
from wlcompat.record import field, record, value

_INDENT = "    "
_DIGITS = pattern(r"(\d+)")
_LayOut = Callable[[Any, int], list[str]]
"""What lays out a statement, or the parts of a header, that is too long for one line."""


@record
class _Writer:
    """The lines of one module and where each came from."""

    lines: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)

    def add(self, text: str, origin: int = -1) -> None:
        self.lines.append(text)
        self.origins.append(origin)

    def line(self, indent: str, text: str, origin: int, comment: str, long: _LayOut, parts: Any) -> None:
        """Add a line, in several where it is too long; a comment that finds no room behind it stands above."""
        if comment:
            if _fits(whole := f"{indent}{text}  {comment}"):
                self.add(whole, origin)
                return
            self.add(f"{indent}{comment}", origin)
        if _fits(whole := f"{indent}{text}"):
            self.add(whole, origin)
            return
        laid_out = long(parts, len(indent))
        self.lines += laid_out
        self.origins += [origin] * len(laid_out)

    def branch(
        self,
        indent: str,
        text: str,
        origin: int,
        comment: str,
        body: list[t.Statement],
        long: _LayOut,
        parts: Any,
    ) -> None:
        """Add a further branch of a statement; a comment that finds no room behind its header begins its block."""
        within = not _fits(f"{indent}{text}  {comment}")
        self.line(indent, text, origin, "" if within else comment, long, parts)
        first = [t.Comment(comment, origin=origin)] if comment and within else []
        self.block([*first, *body], indent + _INDENT)

    def block(self, statements: list[t.Statement], indent: str, is_definition: bool = False) -> None:
        first = len(self.lines)
        before: t.Statement | None = None
        blank_due = has_code = False
        for position, statement in enumerate(statements):
            if type(statement) is t.Blank:
                blank_due = len(self.lines) > first
                continue
            if before is not None and not blank_due:
                blank_due = _ends_in_definition(before) or (
                    not isinstance(before, t.Comment) and _leads_to_definition(statements, position)
                )
            if blank_due:
                self.add("")
                blank_due = False
            self.statement(statement, indent)
            if before is None and not is_definition and isinstance(statement, _DEFINITION):
                self.begin_with_blank(first)
            before = statement
            has_code = has_code or not isinstance(statement, t.Comment)
        if not has_code:
            self.add(f"{indent}pass")

    def begin_with_blank(self, position: int) -> None:
        """Put an empty line above a definition that is the first of a block, unless a comment stands above it."""
        if not self.lines[position].lstrip().startswith("#"):
            self.lines.insert(position, "")
            self.origins.insert(position, -1)

    def header(self, indent: str, prefix: str, expression: t.Expression, origin: int, comment: str) -> None:
        text = f"{prefix}{condition(expression)}:"
        self.line(indent, text, origin, comment, long_lines.header, (prefix, expression))

    def statement(self, statement: t.Statement, indent: str) -> None:
        _WRITTEN_BY[type(statement)](self, statement, indent)

    def comment(self, s: t.Comment, indent: str) -> None:
        self.add(f"{indent}{s.text}", s.origin)

    def assign(self, s: t.Assign, indent: str) -> None:
        type_ = f": {annotated(s.annotation, s.value)}" if s.annotation else ""
        text = f"{flat(s.target)}{type_} {s.operator} {flat(s.value)}"
        self.line(indent, text, s.origin, s.comment, long_lines.assigned, s)

    def evaluate(self, s: t.Evaluate, indent: str) -> None:
        text = f"{s.keyword} {flat(s.expression)}" if s.keyword else flat(s.expression)
        self.line(indent, text, s.origin, s.comment, long_lines.evaluated, s)

    def text(self, s: t.Line, indent: str) -> None:
        self.line(indent, s.text, s.origin, s.comment, long_lines.name_list, s.text)

    def while_(self, s: t.While, indent: str) -> None:
        self.header(indent, "while ", s.condition, s.origin, s.comment)
        self.block(s.body, indent + _INDENT)

    def for_(self, s: t.For, indent: str) -> None:
        text = f"for {s.target} in {flat(s.values)}:"
        self.line(indent, text, s.origin, s.comment, long_lines.loop_header, s)
        self.block(s.body, indent + _INDENT)

    def match_(self, s: t.Match, indent: str) -> None:
        self.header(indent, "match ", s.subject, s.origin, s.comment)
        for patterns, body, comment, origin in s.cases:
            text = f"case {patterns}:"
            self.branch(indent + _INDENT, text, origin, comment, body, long_lines.case_header, patterns)

    def class_(self, s: t.Class, indent: str) -> None:
        for decorator in s.decorators:
            told = t.Evaluate(t.Prefix("@", decorator), origin=s.origin)
            self.evaluate(told, indent)
        text = f"class {s.name}({', '.join(s.bases)}):" if s.bases else f"class {s.name}:"
        self.line(indent, text, s.origin, s.comment, long_lines.class_header, s)
        self.block(s.body, indent + _INDENT, is_definition=True)

    def function(self, s: t.Function, indent: str) -> None:
        for decorator in s.decorators:
            self.add(f"{indent}@{decorator}", s.origin)
        parameters = ", ".join(map(long_lines.parameter_text, s.parameters))
        text = f"def {s.name}({parameters}) -> {s.result}:"
        self.line(indent, text, s.origin, s.comment, long_lines.function_header, s)
        self.block(s.body, indent + _INDENT, is_definition=True)

    def if_(self, s: t.If, indent: str) -> None:
        (first, body, comment, origin), *others = s.branches
        self.header(indent, "if ", first, origin, comment or s.comment)
        self.block(body, indent + _INDENT)
        for test, body, comment, origin in others:
            text = f"elif {condition(test)}:"
            self.branch(indent, text, origin, comment, body, long_lines.header, ("elif ", test))
        if s.otherwise is not None:
            self.branch(indent, "else:", -1, s.else_comment, s.otherwise, long_lines.header, None)

    def try_(self, s: t.Try, indent: str) -> None:
        inner = indent + _INDENT
        self.line(indent, "try:", s.origin, s.comment, long_lines.header, None)
        self.block(s.body, inner)
        for clause in s.clauses:
            self.add(f"{indent}except {clause.exception}:")
            self.block(clause.body, inner)
        if s.otherwise is not None:
            self.add(f"{indent}else:")
            self.block(s.otherwise, inner)
        if s.final is not None:
            self.add(f"{indent}finally:")
            self.block(s.final, inner)


_DEFINITION = t.Function | t.Class
_WRITTEN_BY: dict[type[t.Statement], Callable[[_Writer, Any, str], None]] = {
    t.Comment: _Writer.comment,
    t.Assign: _Writer.assign,
    t.Evaluate: _Writer.evaluate,
    t.Line: _Writer.text,
    t.If: _Writer.if_,
    t.While: _Writer.while_,
    t.For: _Writer.for_,
    t.Match: _Writer.match_,
    t.Try: _Writer.try_,
    t.Class: _Writer.class_,
    t.Function: _Writer.function,
}
_NO_CODE = frozenset((t.Comment, t.Blank))
_WITHOUT_BLOCK = frozenset((t.Assign, t.Evaluate, t.Comment, t.Line))


def _leads_to_definition(statements: list[t.Statement], position: int) -> bool:
    """Whether a function or class begins there, or comments that stand above one."""
    if type(statements[position]) is t.Comment:
        behind = (statements[place] for place in range(position, len(statements)))
        return isinstance(next((s for s in behind if type(s) not in _NO_CODE), None), _DEFINITION)
    return isinstance(statements[position], _DEFINITION)


def _ends_in_definition(statement: t.Statement) -> bool:
    """Whether the last lines of a statement are those of a function or class."""
    if type(statement) in _WITHOUT_BLOCK:
        return False
    match statement:
        case t.Function() | t.Class():
            return True
        case t.While(body=last) | t.For(body=last):
            pass
        case t.If(branches, otherwise):
            last = branches[-1][1] if otherwise is None else otherwise
        case t.Match(_, cases):
            last = cases[-1][1]
        case t.Try(body, clauses, otherwise, final):
            last = final or otherwise or (clauses[-1].body if clauses else body)
        case _:
            return False
    written = (inner for inner in reversed(last) if not isinstance(inner, t.Blank))
    return _ends_in_definition(next(written, t.Blank()))


@value
class Written:
    """The text of a module, and for each line the offset in the source that it was made from, or -1."""

    text: str
    origins: tuple[int, ...]


def write(module: t.Module) -> Written:
    """Write a module."""
    writer = _Writer()
    for variable in module.variables:
        writer.statement(variable, "")
    variable_count = len(writer.lines)
    for position, statement in enumerate(module.functions):
        after_comment = position > 0 and isinstance(module.functions[position - 1], t.Comment)
        if not after_comment and (position or variable_count):
            writer.add("")
            writer.add("")
        writer.statement(statement, "")
    head, tail = _skeleton(module)
    head_lines = head.split("\n")
    tail_lines = tail.split("\n") if tail else []
    text = "\n".join([*head_lines, *writer.lines, *tail_lines]) + "\n"
    origins = (-1,) * len(head_lines) + tuple(writer.origins) + (-1,) * len(tail_lines)
    return Written(text, origins)


def _fits(line: str) -> bool:
    return len(line) <= LINE_LENGTH and (line.isascii() or width(line) <= LINE_LENGTH)


_BODY = "\x00"
"""Marks, in the rendered template, the place of the module's own lines."""


def _skeleton(module: t.Module) -> tuple[str, str]:
    imports = [
        {
            "module": name,
            "names": sorted(names, key=_import_order),
            "fits": _fits(f"from {name} import {', '.join(names)}"),
        }
        for name, names in sorted(module.imports.items(), key=lambda item: (item[0] == "wlcompat", item[0]))
        if names
    ]
    rendered = template("module.py.jinja").render(
        heading=[comment.text for comment in module.heading],
        source=_safe_in_docstring(module.source_name),
        imports=imports,
        has_late_names=bool(module.units or module.late_units or _has_class(module)),
        units=module.units,
        late_units=module.late_units,
        has_variables=bool(module.variables),
        has_functions=bool(module.functions),
        has_main=module.has_main,
        body=_BODY,
    )
    head, _, tail = rendered.partition(_BODY)
    return head.removesuffix("\n"), tail.strip("\n") and tail.rstrip("\n").removeprefix("\n")


def _has_class(module: t.Module) -> bool:
    """Whether annotations may name a class before Python has it."""
    return any(isinstance(statement, t.Class) for statement in module.functions)


@cache
def _import_order(name: str) -> tuple[int, list[tuple[str, int]], str]:
    """Return the key that sorts names as ruff does: digits count as a number, `to_int8` before `to_int16`."""
    group = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    pieces = _DIGITS.split(name.lower())
    texts, numbers = pieces[::2], [*map(int, pieces[1::2]), 0]
    return group, list(zip(texts, numbers, strict=True)), name


def _safe_in_docstring(text: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' else "_" for c in text)
