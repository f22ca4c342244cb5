"""A syntax line of a help page: `<Result> = Name(<a> , <b> [, <c> [, <d>]])`."""

from __future__ import annotations

import re

from wlcompat.record import value

MOST_PARAMETERS = 64
_LONGEST_LINE = 4_000
_LONGEST_NAME = 100
_TOKEN = re.compile(r"\s*(?:<([^<>]{1,200})>|(\.\.\.|…)|([][(),=.])|([^\W\d]\w*))")


@value
class FormParameter:
    """A parameter as the syntax line has it."""

    name: str
    optional: bool


@value
class SyntaxForm:
    """One way to write the call."""

    function: str
    result: str | None
    """The name that the page gives to the result, None where the line has none."""
    receiver: str | None
    """What stands in front of a point, as in `<Source>.Name()`."""
    parameters: tuple[FormParameter, ...]
    further: str | None
    """The name behind the dots, such as `Line n`; empty where dots stand alone, None without dots."""
    parentheses: bool
    line: int

    @property
    def variadic(self) -> bool:
        """Whether the line says that further parameters may follow."""
        return self.further is not None

    def __str__(self) -> str:
        """Return the form as a page has it, in few words."""
        inside = ", ".join(f"<{p.name}>" for p in self.parameters) + (", ..." if self.variadic else "")
        return f"{self.function}({inside})" if self.parentheses else self.function


class _Tokens:
    """The pieces of a line, each with its kind: `<`, `...`, `word` or the character itself."""

    def __init__(self, line: str) -> None:
        self.pieces: list[tuple[str, str]] = []
        self.complete = False
        line = line.rstrip()
        position = 0
        while position < len(line):
            found = _TOKEN.match(line, position)
            if found is None:
                return
            angle, dots, mark, word = found.groups()
            if angle is not None:
                self.pieces.append(("<", angle.strip()))
            elif word is not None:
                self.pieces.append(("word", word))
            else:
                self.pieces.append(("...", "...") if dots else (mark, mark))
            position = found.end()
        self.complete = True
        self.pieces.append(("end", ""))

    def kind(self, index: int) -> str:
        return self.pieces[index][0] if index < len(self.pieces) else "end"


def parse_form(text: str, line: int = 0) -> SyntaxForm | None:
    """Return the syntax form that the line is, or None where it is something else."""
    if len(text) > _LONGEST_LINE:
        return None
    tokens = _Tokens(text)
    if not tokens.complete:
        return None
    index = 0
    result = receiver = None
    if tokens.kind(0) == "<" and tokens.kind(1) == "=":
        result = tokens.pieces[0][1]
        index = 2
    if tokens.kind(index) == "<" and tokens.kind(index + 1) == ".":
        receiver = tokens.pieces[index][1]
        index += 2
    while tokens.kind(index) == "word" and tokens.kind(index + 1) == ".":
        index += 2
    if tokens.kind(index) != "word" or len(tokens.pieces[index][1]) > _LONGEST_NAME:
        return None
    function = tokens.pieces[index][1]
    if tokens.kind(index + 1) == "end":
        return SyntaxForm(function, result, receiver, (), None, False, line)
    if tokens.kind(index + 1) != "(":
        return None
    inside = _parameters(tokens, index + 2)
    if inside is None:
        return None
    parameters, further = inside
    return SyntaxForm(function, result, receiver, parameters, further, True, line)


def _parameters(tokens: _Tokens, index: int) -> tuple[tuple[FormParameter, ...], str | None] | None:
    """Return what stands between the parentheses, or None where it is no list of parameters."""
    parameters: list[FormParameter] = []
    depth = 0
    further: str | None = None
    expecting = True
    while True:
        kind, value = tokens.pieces[index]
        index += 1
        if kind == "<":
            if not expecting or len(parameters) >= MOST_PARAMETERS:
                return None
            expecting = False
            if further is None:
                parameters.append(FormParameter(value, optional=depth > 0))
            else:
                further = value
        elif kind == "...":
            further = ""
            expecting = True
        elif kind == "[":
            depth += 1
        elif kind == "]":
            depth -= 1
            if depth < 0:
                return None
        elif kind == ",":
            expecting = True
        elif kind == ")":
            return (tuple(parameters), further) if tokens.kind(index) == "end" else None
        else:
            return None
