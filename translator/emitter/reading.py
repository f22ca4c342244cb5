"""Types, patterns and the like, which lowering gives as text, as expressions."""

from __future__ import annotations

from translator.emitter.flat import Starred
from translator.patterns import pattern
from translator.target import tree as t

_TOKEN = pattern(r"""\s*(b?"(?:\\.|[^"\\])*"|b?'(?:\\.|[^'\\])*'|-?[\w.]+|[\[\]()|,])""")


def parsed(text: str) -> t.Expression:
    """Return the expression that is written as a text, an atom where it is another thing than a type."""
    if text.startswith("*"):
        return Starred(parsed(text[1:]))
    tokens: list[str] = []
    end = 0
    while match := _TOKEN.match(text, end):
        tokens.append(match[1])
        end = match.end()
    reader = _Reader(tokens)
    made = reader.items("")
    if end < len(text) or reader.rest or not made:
        return t.Atom(text)
    return made[0] if len(made) == 1 else t.Tuple(made)


class _Reader:
    """Reads names, literals, calls, subscripts, alternatives and tuples; what is left over was none of these."""

    def __init__(self, tokens: list[str]) -> None:
        self.rest = tokens[::-1]

    def items(self, closing: str) -> tuple[t.Expression, ...]:
        made = []
        while self.rest and self.rest[-1] != closing:
            made.append(self.alternatives())
            if not self.rest or self.rest[-1] != ",":
                break
            self.rest.pop()
        if closing and self.rest[-1:] == [closing]:
            self.rest.pop()
        elif closing:
            self.rest.append("")
        return tuple(made)

    def alternatives(self) -> t.Expression:
        made = [self.operand()]
        while self.rest and self.rest[-1] == "|":
            self.rest.pop()
            made.append(self.operand())
        return made[0] if len(made) == 1 else t.Infix(tuple(made), ("|",) * (len(made) - 1), t.BIT_OR)

    def operand(self) -> t.Expression:
        token = self.rest.pop() if self.rest else ""
        if token == "(":
            return t.Tuple(self.items(")"))
        if token == "[":
            return t.ListLiteral(self.items("]"))
        first, *names = token.split(".")
        is_dotted = all(map(str.isidentifier, (first, *names)))
        made: t.Expression = t.Atom(first if is_dotted else token)
        for name in names if is_dotted else ():
            made = t.Attribute(made, name)
        while self.rest and self.rest[-1] in ("[", "("):
            if self.rest.pop() == "(":
                made = t.Call(made, self.items(")"))
            else:
                inner = self.items("]")
                made = t.Subscript(made, inner[0] if len(inner) == 1 else t.Pair(inner))
        return made
