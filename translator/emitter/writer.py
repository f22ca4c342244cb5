"""Statements and modules as text, with the map from each written line back to the source."""

from __future__ import annotations

from translator.emitter.expressions import LINE_LENGTH, flat, lines
from translator.emitter.templates import template
from translator.patterns import pattern
from translator.target import tree as t
from wlcompat.record import field, record, value

_INDENT = "    "
_DIGITS = pattern(r"(\d+)")


@record
class _Writer:
    """The lines of one module and where each came from."""

    lines: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)

    def add(self, texts: list[str], origin: int, comment: str = "") -> None:
        if comment:
            texts = (
                [f"{texts[0]}  {comment}", *texts[1:]]
                if len(texts) == 1
                else [*texts[:-1], f"{texts[-1]}  {comment}"]
            )
        self.lines += texts
        self.origins += [origin] * len(texts)

    def block(self, statements: list[t.Statement], indent: str) -> None:
        blank_due = False
        empty = True
        first = len(self.lines)
        for position, statement in enumerate(statements):
            before = statements[position - 1] if position else None
            if (
                isinstance(statement, t.Function) and before is not None and not isinstance(before, t.Comment)
            ) or isinstance(before, t.Function):
                blank_due = True
            if isinstance(statement, t.Blank):
                blank_due = len(self.lines) > first
                continue
            if blank_due:
                self.add([""], -1)
                blank_due = False
            self.statement(statement, indent)
            empty = empty and isinstance(statement, t.Comment)
        if empty:
            self.add([f"{indent}pass"], -1)

    def header(self, prefix: str, expression: t.Expression, indent: str, origin: int, comment: str) -> None:
        self.add(lines(prefix, expression, ":", indent), origin, comment)

    def statement(self, s: t.Statement, indent: str) -> None:
        inner = indent + _INDENT
        match s:
            case t.Comment(text):
                self.add([f"{indent}{text}"], s.origin)
            case t.Line(text):
                self.add([f"{indent}{text}"], s.origin, s.comment)
            case t.Evaluate(expression, keyword):
                self.add(lines(f"{keyword} " if keyword else "", expression, "", indent), s.origin, s.comment)
            case t.Assign(target, value, annotation, operator):
                annotated = f": {annotation}" if annotation else ""
                self.add(
                    lines(f"{flat(target)}{annotated} {operator} ", value, "", indent), s.origin, s.comment
                )
            case t.If(branches, otherwise, else_comment):
                keyword = "if"
                for condition, body, comment, origin in branches:
                    self.header(f"{keyword} ", condition, indent, origin, comment)
                    self.block(body, inner)
                    keyword = "elif"
                if otherwise is not None:
                    self.add([f"{indent}else:"], -1, else_comment)
                    self.block(otherwise, inner)
            case t.While(condition, body):
                self.header("while ", condition, indent, s.origin, s.comment)
                self.block(body, inner)
            case t.For(target_name, values, body):
                self.header(f"for {target_name} in ", values, indent, s.origin, s.comment)
                self.block(body, inner)
            case t.Match(subject, cases):
                self.header("match ", subject, indent, s.origin, s.comment)
                for pattern, body, comment, origin in cases:
                    self.add(_case_lines(pattern, inner), origin, comment)
                    self.block(body, inner + _INDENT)
            case t.Try():
                self.try_(s, indent)
            case t.Class(name, bases, body, decorator):
                if decorator:
                    self.add([f"{indent}@{decorator}"], s.origin)
                listed = f"({', '.join(bases)})" if bases else ""
                self.add([f"{indent}class {name}{listed}:"], s.origin, s.comment)
                self.block(body, inner)
            case t.Function():
                self.function(s, indent)

    def try_(self, s: t.Try, indent: str) -> None:
        inner = indent + _INDENT
        self.add([f"{indent}try:"], s.origin, s.comment)
        self.block(s.body, inner)
        for clause in s.clauses:
            self.add([f"{indent}except {clause.exception}:"], -1)
            self.block(clause.body, inner)
        if s.otherwise is not None:
            self.add([f"{indent}else:"], -1)
            self.block(s.otherwise, inner)
        if s.final is not None:
            self.add([f"{indent}finally:"], -1)
            self.block(s.final, inner)

    def function(self, s: t.Function, indent: str) -> None:
        for decorator in s.decorators:
            self.add([f"{indent}@{decorator}"], s.origin)
        parameters = [_parameter(p) for p in s.parameters]
        single = f"{indent}def {s.name}({', '.join(parameters)}) -> {s.result}:"
        if len(single) <= LINE_LENGTH:
            self.add([single], s.origin, s.comment)
        else:
            joined = f"{indent}{_INDENT}{', '.join(parameters)}"
            body = [joined] if len(joined) <= LINE_LENGTH else [f"{indent}{_INDENT}{p}," for p in parameters]
            self.add([f"{indent}def {s.name}(", *body, f"{indent}) -> {s.result}:"], s.origin, s.comment)
        self.block(s.body, indent + _INDENT)


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
            writer.add(["", ""], -1)
        writer.statement(statement, "")
    head, tail = _skeleton(module)
    head_lines = head.split("\n")
    tail_lines = tail.split("\n") if tail else []
    text = "\n".join([*head_lines, *writer.lines, *tail_lines]) + "\n"
    origins = (-1,) * len(head_lines) + tuple(writer.origins) + (-1,) * len(tail_lines)
    return Written(text, origins)


def _case_lines(pattern: str, indent: str) -> list[str]:
    single = f"{indent}case {pattern}:"
    if len(single) <= LINE_LENGTH or " | " not in pattern:
        return [single]
    first, *others = pattern.split(" | ")
    deeper = indent + _INDENT
    return [f"{indent}case (", f"{deeper}{first}", *(f"{deeper}| {other}" for other in others), f"{indent}):"]


def _parameter(parameter: t.Parameter) -> str:
    if not parameter.annotation:
        return parameter.name if parameter.default is None else f"{parameter.name}={flat(parameter.default)}"
    text = f"{parameter.name}: {parameter.annotation}"
    return text if parameter.default is None else f"{text} = {flat(parameter.default)}"


_BODY = "\x00"
"""Marks, in the rendered template, the place of the module's own lines."""


def _skeleton(module: t.Module) -> tuple[str, str]:
    imports = [
        {"module": name, "names": sorted(names, key=_import_order), "fits": _fits(name, names)}
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


def _import_order(name: str) -> tuple[int, list[tuple[str, int]], str]:
    """Return the key that sorts names as ruff does: digits count as a number, `to_int8` before `to_int16`."""
    group = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    pieces = _DIGITS.split(name.lower())
    texts, numbers = pieces[::2], [*map(int, pieces[1::2]), 0]
    return group, list(zip(texts, numbers, strict=True)), name


def _fits(module: str, names: set[str]) -> bool:
    return len(f"from {module} import {', '.join(names)}") <= LINE_LENGTH


def _safe_in_docstring(text: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' else "_" for c in text)
