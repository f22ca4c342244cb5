"""Expressions that are too long for a line, as documents: where they may break is what ruff's formatter allows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from translator.emitter.documents import (
    INDENT,
    LINE_LENGTH,
    SOFT,
    SPACE,
    Block,
    Brackets,
    Choice,
    Document,
    FirstThatFits,
    Group,
    Mode,
)
from translator.emitter.explicit import explicit
from translator.emitter.flat import (
    Enclosed,
    Pieces,
    Starred,
    condition,
    deferred_head,
    flat,
    is_simple_bound,
    is_simple_operand,
)
from translator.emitter.parentheses import Parentheses, brackets_do, has_brackets, is_fluent, parentheses
from translator.emitter.widths import width
from translator.target import tree as t


class Place:
    """Where an expression stands.

    Inside brackets it may break at its operators. Where parentheses are put around it only if need be, it may break
    there if they are. Elsewhere, the place of a statement, only its own brackets may break.
    """

    __slots__ = ("line", "mode", "room")

    def __init__(self, line: int, mode: Mode | None = None, room: int | None = None) -> None:
        self.line = line
        """How wide the lines of the statement may be, without what they are indented by."""
        self.mode = mode
        self.room = line if room is None else room
        """How much of that is left in any case where the expression begins a line."""

    def within(self, mode: Mode | None) -> Place:
        """Return the place between parentheses that may come; a mode is theirs, and there it may break with them."""
        return Place(self.line, mode, self.room - INDENT)

    def inside(self) -> Place:
        """Return the place inside brackets."""
        return self.within(_INSIDE)


_INSIDE: Final = Mode()
_COMMA: Final = (",", SPACE)


def place_of_statement(indent: int) -> Place:
    """Return where the expressions of a statement stand."""
    return Place(LINE_LENGTH - indent)


def standing_alone(expression: t.Expression, place: Place) -> Document:
    """Return an expression that is a statement's condition or value; parentheses may be put around it."""
    match parentheses(expression):
        case Parentheses.NEVER:
            return laid_out(expression, place)
        case Parentheses.WHERE_THEY_HELP:
            mode = Mode()
            content = laid_out(expression, place.within(mode))
            return Block(content, mode, in_parentheses=True, if_that_helps=True)
    return in_parentheses_where_it_breaks(expression, place)


def in_parentheses_where_it_breaks(expression: t.Expression, place: Place) -> Document:
    """Put parentheses around an expression, as late as its shape asks for."""
    if brackets_do(expression):
        return in_parentheses_at_last(lambda within: laid_out(expression, within), place)
    return in_parentheses_if_broken(_enclosed(expression, place))


def in_parentheses_at_last(content: Callable[[Place], Document], place: Place) -> Document:
    """Put parentheses around what does not fit even when its own brackets break."""
    mode = Mode()
    return Block(content(place.within(mode)), mode, in_parentheses=True)


def in_parentheses_if_broken(content: Document) -> Document:
    """Put parentheses around what does not fit on the line."""
    return Block(content, in_parentheses=True)


def in_parentheses_at_once(content: Document) -> Document:
    """Put parentheses around it, on lines of its own."""
    return Block(content, in_parentheses=True, is_broken=True)


def inside(expression: t.Expression, place: Place, before: str = "", count: int = 1) -> Document:
    """Return one of some expressions that stand in brackets, alone on its lines where not all is on one line.

    Of several, a choice or a text that takes several lines is put in parentheses.
    """
    text = before + flat(expression)
    within = place.inside()
    if width(text) < within.room:
        return text
    own = explicit(expression, place.line)
    if count > 1 and isinstance(own, t.Ternary | Pieces):
        content = in_parentheses_if_broken(_enclosed(own, within))
    else:
        content = laid_out(own, within)
    return (before, content) if before else content


def _enclosed(expression: t.Expression, place: Place) -> Document:
    """Return an explicit expression that parentheses are put around."""
    text = condition(expression)
    within = place.inside()
    return text if width(text) < within.room else laid_out(expression, within)


def items_inside(expressions: tuple[t.Expression, ...], place: Place) -> Document:
    """Return items between commas in brackets: all on one line, else each on its own and a comma behind the last."""
    return listed([inside(expression, place, count=len(expressions)) for expression in expressions])


def listed(items: list[Document]) -> Document:
    """Put commas between items, where lines may break."""
    if len(items) == 1:
        return items[0]
    parts: list[Document] = []
    for item in items[:-1]:
        parts += [item, _COMMA]
    texts = [item for item in items if isinstance(item, str)]
    if len(texts) == len(items):
        return Choice((*parts, texts[-1], ","), ", ".join(texts))
    return (*parts, items[-1], Choice(",", ""))


def bracketed(opening: str, content: Document, closing: str, place: Place) -> Document:
    """Return brackets, whose content stands on lines of its own where it does not fit."""
    inner: Document = Block(content)
    if place.mode is not None and place.mode is not _INSIDE:
        inner = Brackets(inner, place.mode)
    return (opening, inner, closing)


def laid_out(expression: t.Expression, place: Place) -> Document:
    """Return an explicit expression as a document."""
    match expression:
        case t.Call() | t.Attribute() | t.Subscript():
            fluent = place.mode is not None and is_fluent(expression)
            chain = _chain(expression, place, fluent)
            return Group(chain) if fluent else chain
        case t.Infix():
            return _group(place, _operators(*_flattened(expression), place))
        case t.Ternary():
            return _group(place, _ternary(expression, place))
        case t.Prefix(operator, operand):
            return (f"{operator} " if operator == "not" else operator, laid_out(operand, place))
        case Enclosed(t.Walrus() as named):
            return bracketed("(", laid_out(named, place.inside()), ")", place)
        case Enclosed(inner):
            return bracketed("(", inside(inner, place), ")", place)
        case t.ListLiteral(items) if items:
            return bracketed("[", items_inside(items, place), "]", place)
        case t.Tuple((item,)):
            return bracketed("(", (inside(item, place), ","), ")", place)
        case t.Tuple(items) if items:
            return bracketed("(", items_inside(items, place), ")", place)
        case t.Pair(items):
            return in_parentheses_if_broken(items_inside(items, place))
        case t.Repeated(element, count):
            deeper = place.inside()
            counted = ("for _ in range", bracketed("(", inside(count, deeper), ")", deeper))
            return bracketed("[", Group((Group(inside(element, place)), SPACE, counted)), "]", place)
        case t.Slice():
            return _slice(expression, place)
        case t.Deferred(value):
            return (deferred_head(expression), _deferred(value, place))
        case t.Walrus(name, value):
            return (Group((name, _space(place))), ":= ", laid_out(value, place))
        case Pieces(_, literals) if place.mode is not None:
            return _group(place, _joined(literals, _space(place)))
        case Starred(value):
            return ("*", laid_out(value, place))
    return flat(expression)


def _chain(expression: t.Expression, place: Place, fluent: bool) -> Document:
    """Return calls, attributes and subscripts one behind the other; fluent, they may break in front of dots."""
    match expression:
        case t.Attribute(value, name):
            breaks = fluent and isinstance(value, t.Call | t.Subscript | Enclosed)
            before = _chain(value, place, fluent)
            if isinstance(before, str):
                return f"{before}.{name}"
            return (before, SOFT, f".{name}") if breaks else (before, f".{name}")
        case t.Call(function, arguments, keywords):
            return (_chain(function, place, fluent), arguments_laid_out(arguments, keywords, place))
        case t.Subscript(value, t.Pair(items)):
            inner: Document = Group(items_inside(items, place))
        case t.Subscript(value, index):
            inner = inside(index, place)
        case _:
            return laid_out(expression, place)
    return (_chain(value, place, fluent), bracketed("[", inner, "]", place))


def arguments_laid_out(
    arguments: tuple[t.Expression, ...], keywords: tuple[tuple[str, t.Expression], ...], place: Place
) -> Document:
    """Return the parentheses of a call with what stands in them."""
    count = len(arguments) + len(keywords)
    if not count:
        return "()"
    items = [inside(argument, place, count=count) for argument in arguments]
    items += [inside(value, place, f"{name}=", count) for name, value in keywords]
    return bracketed("(", Group(listed(items)), ")", place)


def _flattened(infix: t.Infix) -> tuple[list[t.Expression], list[tuple[str, int]]]:
    """Return operands and operators of an expression and of the operands that have no parentheses."""
    operands: list[t.Expression] = []
    operators: list[tuple[str, int]] = []
    level = t.OR if infix.level == t.AND else infix.level
    for operator, operand in zip(("", *infix.operators), infix.operands, strict=True):
        if operator:
            operators.append((operator, level))
        if isinstance(operand, t.Infix):
            inner = _flattened(operand)
            operands += inner[0]
            operators += inner[1]
        else:
            operands.append(operand)
    return operands, operators


def _operators(operands: list[t.Expression], operators: list[tuple[str, int]], place: Place) -> Document:
    """Break in front of the loosest operators; what stands between them is a group of its own."""
    if not operators:
        return laid_out(operands[0], place)
    loosest = min(binding for _, binding in operators)
    breaks = [position for position, (_, binding) in enumerate(operators) if binding == loosest]
    made: list[Document] = []
    start = 0
    for stop in [*breaks, len(operators)]:
        part = _operators(operands[start : stop + 1], operators[start:stop], place)
        made.append(part if start == stop else _group(place, part))
        if stop < len(operators):
            sign = operators[stop][0]
            if sign == "**" and all(map(is_simple_operand, operands[stop : stop + 2])):
                made += [_soft(place), sign, Choice(" ", "") if place.mode else ""]
            else:
                made += [_space(place), f"{sign} "]
        start = stop + 1
    return tuple(made)


def _ternary(expression: t.Ternary, place: Place) -> Document:
    otherwise = expression.otherwise
    last = (
        _ternary(otherwise, place)
        if isinstance(otherwise, t.Ternary)
        else _group(place, laid_out(otherwise, place))
    )
    value, test = (laid_out(part, place) for part in (expression.value, expression.condition))
    return (value, _space(place), "if ", test, _space(place), "else ", last)


def _slice(expression: t.Slice, place: Place) -> Document:
    bounds = (expression.low, expression.high)
    before, after = (
        "" if bound is None else laid_out(explicit(bound, place.line), place) for bound in bounds
    )
    blank = "" if all(map(is_simple_bound, bounds)) else " "
    return (before, blank * bool(before), ":", blank * bool(after), after)


def deferred_value(expression: t.Deferred, place: Place) -> Document:
    """Return a lambda that is the value of an assignment or of a return."""
    within = place.inside()
    return in_parentheses_if_broken(
        (deferred_head(expression), Brackets(_deferred(expression.value, within)))
    )


def _deferred(value: t.Expression, place: Place) -> Document:
    if parentheses(value) is Parentheses.WHERE_IT_BREAKS or not has_brackets(value):
        return in_parentheses_if_broken(_enclosed(value, place))
    body = laid_out(value, place.within(place.mode))
    if not isinstance(value, t.Call | t.Subscript):
        return body
    return FirstThatFits((body, Group(body, is_broken=True), in_parentheses_at_once(body)))


def _joined(expressions: tuple[t.Expression, ...], between: Document) -> Document:
    parts: list[Document] = []
    for expression in expressions:
        parts += [flat(expression), between]
    return tuple(parts[:-1])


def _group(place: Place, content: Document) -> Document:
    mode = place.mode
    if mode is None:
        return content
    return Group(content) if mode is _INSIDE else Group(content, only_if_broken=mode)


def _space(place: Place) -> Document:
    mode = place.mode
    return " " if mode is None else SPACE if mode is _INSIDE else Choice(SPACE, " ", mode)


def _soft(place: Place) -> Document:
    mode = place.mode
    return "" if mode is None else SOFT if mode is _INSIDE else Choice(SOFT, "", mode)
