"""The nodes of expressions and types: a method per rule of the grammar."""

from __future__ import annotations

import re
from typing import Any

from translator.patterns import pattern
from translator.syntax import expressions
from translator.syntax import nodes as n
from translator.syntax.building import DEFAULT, given, name
from translator.syntax.dimensions import is_size
from translator.syntax.quotes import DOUBLED, over_lines, unquoted

_DURATION_PART = pattern(r"(\d+(?:\.\d+)?)\s*([a-z]+)", re.IGNORECASE)
_LONGEST_NUMBER = 300
_MAXIMUM_RANK = 10
_SEPARATORS = str.maketrans("", "", " \u00a0_")


class ExpressionBuilder:
    """Every method takes the children of the rule that it is named after, and where they start and end."""

    def conditional(self, c: list[Any], start: int, end: int) -> n.Conditional:
        return n.Conditional(start, end, c[0], c[1], c[2])

    def flat(self, c: list[Any], start: int, end: int) -> n.Expression:
        return expressions.group(c)

    def stepped(self, c: list[Any], start: int, end: int) -> n.Stepped:
        if isinstance(c[0], n.Expression):
            return n.Stepped(start, end, c[0], c[1][1], is_prefix=False)
        return n.Stepped(start, end, c[1], c[0][1], is_prefix=True)

    def not_null(self, c: list[Any], start: int, end: int) -> n.NotNull:
        return n.NotNull(start, end, c[0])

    # atoms

    def name(self, c: list[Any], start: int, end: int) -> n.Name:
        return n.Name(start, end, c[0][1])

    def quoted_name(self, c: list[Any], start: int, end: int) -> n.Name:
        return n.Name(start, end, c[0][1][1:-1])

    def string(self, c: list[Any], start: int, end: int) -> n.String:
        literal = c[0][1]
        content = literal[1:-1]
        return n.String(start, end, over_lines(unquoted(content) if literal[0] == '"' else content))

    def multiline_string(self, c: list[Any], start: int, end: int) -> n.String:
        return n.String(start, end, over_lines(c[0][1][1:-1]))

    def marked_string(self, c: list[Any], start: int, end: int) -> n.String:
        if c[0][1] == "%":
            return self.string(c[1:], start, end)
        content = c[1][1][1:-1]
        return n.String(start, end, over_lines(content.replace(DOUBLED, '"')), is_plain=True)

    def marked_multiline_string(self, c: list[Any], start: int, end: int) -> n.String:
        return n.String(start, end, over_lines(c[1][1][1:-1]), is_plain=c[0][1] == "-%")

    def resource(self, c: list[Any], start: int, end: int) -> n.Resource:
        return n.Resource(start, end, c[0][1])

    def number(self, c: list[Any], start: int, end: int) -> n.Expression:
        literal = c[0][1].translate(_SEPARATORS).lower()
        if len(literal) > _LONGEST_NUMBER:
            return n.Unusable(start, end)
        if literal[:2] in ("0m", "0n"):
            return n.Exact(start, end, literal[2:], is_currency=literal[1] == "m")
        if literal[:2] in ("0x", "0b"):
            return n.Integer(start, end, int(literal, 0))
        if literal[-1].isalpha():
            parts = tuple(_DURATION_PART.findall(literal))
            return n.DurationLiteral(start, end, parts)
        if literal.isdigit():
            return n.Integer(start, end, int(literal))
        return n.Real(start, end, literal)

    def chosen(self, c: list[Any], start: int, end: int) -> n.Chosen:
        subject, *values = [part for part in c if part is not None]
        otherwise = values.pop() if c[-1] is not None else None
        return n.Chosen(start, end, subject, tuple(values), otherwise)

    def parenthesised(self, c: list[Any], start: int, end: int) -> n.Parenthesised:
        return n.Parenthesised(start, end, tuple(c))

    def array_literal(self, c: list[Any], start: int, end: int) -> n.ArrayLiteral:
        return n.ArrayLiteral(start, end, tuple(item for item in given(c) if item is not None))

    def indirection(self, c: list[Any], start: int, end: int) -> n.Indirection:
        return n.Indirection(start, end, c[0], c[1])

    def self_member(self, c: list[Any], start: int, end: int) -> n.SelfMember:
        return n.SelfMember(start, end, c[0][1], is_static=False)

    def self_property(self, c: list[Any], start: int, end: int) -> n.SelfMember:
        return n.SelfMember(start, end, c[0][1], is_static=False, is_property=True)

    def static_name(self, c: list[Any], start: int, end: int) -> n.SelfMember:
        return n.SelfMember(start, end, c[0][1], is_static=True)

    def new(self, c: list[Any], start: int, end: int) -> n.New:
        return n.New(start, end, c[0])

    def lambda_(self, c: list[Any], start: int, end: int) -> n.Lambda:
        *parameters, last, body = c
        result = last if isinstance(last, n.TypeNode) else None
        if isinstance(last, n.Parameter):
            parameters.append(last)
        listed = [p for item in parameters for p in (item if isinstance(item, tuple) else (item,))]
        if isinstance(last, tuple):
            listed += last
        own = tuple(p for p in listed if isinstance(p, n.Parameter))
        name_node = n.Name(start, start, "")
        procedure = n.Procedure(start, end, name_node, "", (), own, False, result, body)
        return n.Lambda(start, end, procedure)

    def named_lambda(self, c: list[Any], start: int, end: int) -> n.Lambda:
        own_name = name(c[0])
        return self.lambda_([n.Parameter(start, own_name.end, own_name, False, None, None), c[1]], start, end)

    def arrow(self, c: list[Any], start: int, end: int) -> n.Lambda:
        *parameters, value = c
        result = n.Block(value.start, value.end, (n.Return(value.start, value.end, value),))
        if parameters and isinstance(parameters[0], tuple):
            return self.named_lambda([parameters[0], result], start, end)
        return self.lambda_([*parameters, result], start, end)

    def lambda_body(self, c: list[Any], start: int, end: int) -> n.Block:
        statements = tuple(statement for line in c for statement in line)
        return n.Block(start, end, statements)

    # access paths

    def member(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1].strip("'"), ".")

    def quoted_member(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], self.string([c[1]], start, end).value, ".")

    def static_member(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1], "::")

    def property(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1], "..")

    def ole_member(self, c: list[Any], start: int, end: int) -> n.Member:
        return n.Member(start, end, c[0], c[1][1], ">>")

    def call(self, c: list[Any], start: int, end: int) -> n.Call:
        return n.Call(start, end, c[0], given(c[1:]))

    def named_argument(self, c: list[Any], start: int, end: int) -> n.NamedArgument:
        return n.NamedArgument(start, end, c[0][1], c[1])

    def default_argument(self, c: list[Any], start: int, end: int) -> object:
        return DEFAULT

    def index(self, c: list[Any], start: int, end: int) -> n.Index:
        return n.Index(start, end, c[0], tuple(c[1:]))

    def substring(self, c: list[Any], start: int, end: int) -> n.Substring:
        return n.Substring(start, end, c[0], c[1])

    def open_high(self, c: list[Any], start: int, end: int) -> n.Bounds:
        return n.Bounds(start, end, c[0], None, None)

    def open_low(self, c: list[Any], start: int, end: int) -> n.Bounds:
        return n.Bounds(start, end, None, c[0], None)

    def with_length(self, c: list[Any], start: int, end: int) -> n.Bounds:
        return n.Bounds(start, end, c[0], None, c[1])

    # types

    def simple_type(self, c: list[Any], start: int, end: int) -> n.TypeName:
        words: list[str] = []
        arguments = size = None
        attributes: tuple[str, ...] = ()
        is_nullable = False
        for part in c:
            if isinstance(part, _Attributes):
                attributes = part.words
            elif isinstance(part, _Arguments):
                arguments = part.values
            elif isinstance(part, _Scoped) and isinstance(size, n.Name):  # `on CShape::LENGTH`
                words.pop()
                size = n.Member(size.start, part.end, size, part.word, "::")
            elif isinstance(part, _Scoped):
                words[-1] += f"::{part.word}"
            elif isinstance(part, n.Expression):
                size = part
                words += [part.text] if isinstance(part, n.Name) else []
            elif part is not None and part[1] == "?":
                is_nullable = True
            elif part is not None:
                words.append(part[1])
        if len(c) > 1 and isinstance(c[1], _Arguments) and is_size(tuple(words)):
            # `array of Dimension(t) ints`
            size, arguments = n.Call(start, c[1].end, name(c[0]), c[1].values), None
        return n.TypeName(
            start,
            end,
            tuple(words),
            size=size,
            arguments=arguments,
            attributes=attributes,
            is_nullable=is_nullable,
        )

    def scoped_word(self, c: list[Any], start: int, end: int) -> _Scoped:
        return _Scoped(c[0][1], end)

    def type_size(self, c: list[Any], start: int, end: int) -> n.Expression | None:
        return self._dimension(c[0])

    def procedure_type(self, c: list[Any], start: int, end: int) -> n.TypeName:
        parameters, result = c  # Python calls it with whatever its callers pass
        signature = [
            p.type or n.TypeName(p.name.start, p.name.end, (p.name.text,))
            for p in parameters
            if p is not None
        ]
        given = () if result is None else (result,)
        return n.TypeName(start, end, ("Procedure",), signature=(*signature, *given))

    def type_arguments(self, c: list[Any], start: int, end: int) -> _Arguments:
        return _Arguments(given(c), end)

    array_options = type_arguments

    def size_call(self, c: list[Any], start: int, end: int) -> n.Call:
        return n.Call(start, end, name(c[0]), c[1].values)

    def array_word(self, c: list[Any], start: int, end: int) -> str:
        word: str = c[0][1]
        return word

    def array_type(self, c: list[Any], start: int, end: int) -> n.ArrayType:
        *parts, element = c
        words = [
            part if isinstance(part, str) else str(part[1]) for part in parts if isinstance(part, str | tuple)
        ]
        options = next((p.values for p in parts if isinstance(p, _Arguments)), ())
        attributes = next((p.words for p in parts if isinstance(p, _Attributes)), ())
        dimensions, type_ = element
        return n.ArrayType(start, end, tuple(words), (*options, *dimensions), type_, attributes)

    def untyped_array(self, c: list[Any], start: int, end: int) -> n.ArrayType:
        return self.array_type([*c, ((), n.TypeName(start, end, ("variant",)))], start, end)

    def array_without_of(self, c: list[Any], start: int, end: int) -> n.ArrayType:
        words = tuple(part[1] for part in c[-2:])
        return n.ArrayType(start, end, (), (), n.TypeName(c[-2][2], end, words), ())

    def array_element(
        self, c: list[Any], start: int, end: int
    ) -> tuple[tuple[n.Expression, ...], n.TypeNode]:
        element = c[0]
        if isinstance(element, n.TypeName) and is_size(element.words):
            first, *words = element.words
            if isinstance(element.size, n.Call):
                held = n.TypeName(
                    *(element.size.end, end, tuple(words)),
                    attributes=element.attributes,
                    is_nullable=element.is_nullable,
                )
                return (element.size,), held
            path = [n.Name(element.start, element.start + len(word), word) for word in first.split("::")]
            size: n.Expression = path[0]
            if len(path) > 1:
                size = n.Member(element.start, element.start + len(first), size, path[1].text, "::")
            held = n.TypeName(
                *(size.end + 1, end, tuple(words)),
                size=element.size,
                arguments=element.arguments,
                attributes=element.attributes,
                is_nullable=element.is_nullable,
            )
            return (size,), held
        return (), element

    def sized_element(
        self, c: list[Any], start: int, end: int
    ) -> tuple[tuple[n.Expression | None, ...], n.TypeNode]:
        *dimensions, type_ = c
        return tuple(map(self._dimension, dimensions)), type_

    def open_dimension(self, c: list[Any], start: int, end: int) -> _Open:
        return _Open()

    def ranked_array(self, c: list[Any], start: int, end: int) -> n.ArrayType:
        *words, rank, _, element = c
        dimensions = (None,) * min(int(rank[1]), _MAXIMUM_RANK)
        return self.array_type([*(w for w in words if w is not None), (dimensions, element[1])], start, end)

    def calculated_dimension(self, c: list[Any], start: int, end: int) -> n.Expression:
        items = [part for part in c if isinstance(part, n.Expression) or part[1] not in ("(", ")")]
        return expressions.group(
            [
                self._dimension(part) if position % 2 == 0 and not isinstance(part, n.Expression) else part
                for position, part in enumerate(items)
            ]
        )

    calculated_size = calculated_dimension

    def _dimension(self, token: Any) -> n.Expression | None:
        if isinstance(token, _Open):
            return None
        if isinstance(token, n.Expression):
            return token
        if token[1][0].isdigit():
            return self.number([token], token[2], token[2] + len(token[1]))
        return name(token)

    def queue_type(self, c: list[Any], start: int, end: int) -> n.ContainerType:
        return n.ContainerType(start, end, "queue", c[0])

    def stack_type(self, c: list[Any], start: int, end: int) -> n.ContainerType:
        return n.ContainerType(start, end, "stack", c[0])

    def list_type(self, c: list[Any], start: int, end: int) -> n.ContainerType:
        return n.ContainerType(start, end, "list", c[0])

    def several_results(self, c: list[Any], start: int, end: int) -> n.TypeNode:
        return c[0] if len(c) == 1 else n.SeveralTypes(start, end, tuple(c))

    def empty_braces(self, c: list[Any], start: int, end: int) -> n.Indirection:
        return n.Indirection(start, end, n.String(start, end, ""), None)

    def case_value(self, c: list[Any], start: int, end: int) -> n.CaseValue:
        return n.CaseValue(start, end)

    def attributes(self, c: list[Any], start: int, end: int) -> _Attributes:
        return _Attributes(tuple(token[1] for token in c[1:-1]))


class _Attributes:
    """The words between `<` and `>` behind a type or a header."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words


class _Scoped:
    """A name behind `::` in a type: that of what a class declares."""

    def __init__(self, word: str, end: int) -> None:
        self.word = word
        self.end = end


class _Open:
    """A dimension whose number of elements is not said: `*`."""


class _Arguments:
    """What stands in the brackets of a type."""

    def __init__(self, values: tuple[n.Expression | None, ...], end: int) -> None:
        self.values = values
        self.end = end


setattr(ExpressionBuilder, "lambda", ExpressionBuilder.lambda_)
