"""Statements and headers of blocks that do not fit on one line."""

from __future__ import annotations

from translator.emitter.documents import (
    LINE_LENGTH,
    SOFT,
    Choice,
    Document,
    FirstThatFits,
    Group,
    Indent,
    printed,
)
from translator.emitter.explicit import explicit
from translator.emitter.flat import Enclosed, Pieces, annotated, flat
from translator.emitter.layout import (
    Place,
    arguments_laid_out,
    deferred_value,
    in_parentheses_at_last,
    in_parentheses_at_once,
    in_parentheses_where_it_breaks,
    laid_out,
    listed,
    place_of_statement,
    standing_alone,
)
from translator.emitter.parentheses import Parentheses, has_brackets, parentheses
from translator.emitter.reading import parsed
from translator.emitter.widths import width
from translator.target import tree as t

_LEAF = t.Atom | t.TextLiteral | t.Format
_CHAIN = t.Call | t.Attribute | t.Subscript
_PARENTHESIZED_ALONE = ("+", "-", "|", "^", "<<", ">>")


def header(parts: tuple[str, t.Expression], indent: int) -> list[str]:
    """Return the lines of a keyword, a condition and a colon."""
    keyword, condition = parts
    place = place_of_statement(indent)
    value = explicit(condition, place.line)
    if isinstance(value, Enclosed):
        value = value.inner
    return printed((keyword, standing_alone(value, place), ":"), indent)


def loop_header(statement: t.For, indent: int) -> list[str]:
    """Return the lines of `for target in values:`."""
    place = place_of_statement(indent)
    target = parsed(statement.target)
    made = _at_last(target.items, place) if isinstance(target, t.Tuple) else standing_alone(target, place)
    values = standing_alone(explicit(statement.values, place.line), place)
    return printed(("for ", made, " in ", values, ":"), indent)


def evaluated(statement: t.Evaluate, indent: int) -> list[str]:
    """Return the lines of an expression alone or behind a keyword."""
    place = place_of_statement(indent)
    value = explicit(statement.expression, place.line)
    if statement.keyword:
        if isinstance(value, t.Pair) and len(value.items) == 2:
            return printed((f"{statement.keyword} ", _at_last(value.items, place)), indent)
        return printed((f"{statement.keyword} ", _value(value, place)), indent)
    is_calculated = isinstance(value, t.Infix) and value.operators[-1] in _PARENTHESIZED_ALONE
    return printed(standing_alone(value, place) if is_calculated else laid_out(value, place), indent)


def assigned(statement: t.Assign, indent: int) -> list[str]:
    """Return the lines of an assignment."""
    place = place_of_statement(indent)
    target, value = explicit(statement.target, place.line), explicit(statement.value, place.line)
    sign = f" {statement.operator} "
    if statement.annotation:
        type_ = annotated(statement.annotation, statement.value)
        annotation = parsed(type_)
        before: Document = (laid_out(target, place), ": ")
        if _can_break(annotation):
            return printed((before, _breaking_left_last(annotation, sign, value, place)), indent)
        return printed((before, type_, sign, _value(value, place)), indent)
    if has_brackets(target) or isinstance(target, t.Pair):
        return printed(_breaking_left_last(target, sign, value, place), indent)
    return printed((laid_out(target, place), sign, _value(value, place)), indent)


def function_header(function: t.Function, indent: int) -> list[str]:
    """Return the lines of `def name(parameters) -> result:`."""
    place = place_of_statement(indent)
    parameters = [_parameter(parameter, place) for parameter in function.parameters]
    inner = Group(listed(parameters)) if len(parameters) > 1 else (*parameters, Choice(",", ""))
    listing: Document = ("(", Indent((SOFT, inner)), SOFT, ")") if parameters else "()"
    result = _result(parsed(function.result), bool(parameters), place)
    return printed((f"def {function.name}", Group((listing, " -> ", result)), ":"), indent)


def parameter_text(parameter: t.Parameter) -> str:
    """Return a parameter with its type and its default."""
    if not parameter.annotation:
        return parameter.name if parameter.default is None else f"{parameter.name}={flat(parameter.default)}"
    text = f"{parameter.name}: {annotated(parameter.annotation, parameter.default)}"
    return text if parameter.default is None else f"{text} = {flat(parameter.default)}"


def class_header(statement: t.Class, indent: int) -> list[str]:
    """Return the lines of `class name(bases):`."""
    bases = arguments_laid_out(tuple(map(parsed, statement.bases)), (), place_of_statement(indent))
    return printed((f"class {statement.name}", bases, ":"), indent)


def case_header(pattern: str, indent: int) -> list[str]:
    """Return the lines of `case pattern:`."""
    return printed(("case ", standing_alone(parsed(pattern), place_of_statement(indent)), ":"), indent)


def name_list(text: str, indent: int) -> list[str]:
    """Return the lines of `global` or `nonlocal` and names: several statements."""
    keyword, _, listed_names = text.partition(" ")
    lines = [""]
    for name in listed_names.split(", "):
        longer = f"{lines[-1]}, {name}" if lines[-1] else f"{' ' * indent}{keyword} {name}"
        if len(longer) > LINE_LENGTH and lines[-1]:
            lines.append(f"{' ' * indent}{keyword} {name}")
        else:
            lines[-1] = longer
    return lines


def _at_last(items: tuple[t.Expression, ...], place: Place) -> Document:
    """Return items between commas, in parentheses if they do not fit even when their own brackets break."""
    return in_parentheses_at_last(
        lambda within: listed([laid_out(explicit(item, place.line), within) for item in items]), place
    )


def _value(value: t.Expression, place: Place) -> Document:
    """Return the value of an assignment or of a return."""
    if isinstance(value, t.Deferred):
        return deferred_value(value, place)
    return standing_alone(value, place)


def _breaking_left_last(left: t.Expression, sign: str, value: t.Expression, place: Place) -> Document:
    """Return `left = value` where both may break: what is left of the sign does so where nothing else helps."""
    before = _left(left, place)
    if isinstance(value, Pieces):
        pieces = laid_out(value, place.inside())
        broken = in_parentheses_at_once(pieces)
        flat_left, broken_left = (before, sign, broken), (Group(before, is_broken=True), sign, broken)
        return FirstThatFits((flat_left, broken_left), with_all_lines=True)
    if parentheses(value) is not Parentheses.WHERE_THEY_HELP or not isinstance(value, _LEAF | _CHAIN):
        return (before, sign, _value(value, place))
    after = laid_out(value, place.within(None))
    layouts: list[Document] = [
        (before, sign, after),
        (before, sign, Group(after, is_broken=True)),
        (before, sign, in_parentheses_at_once(after)),
        (Group(before, is_broken=True), sign, after),
    ]
    if not isinstance(value, _CHAIN):
        del layouts[1]
    return FirstThatFits(tuple(layouts))


def _left(left: t.Expression, place: Place) -> Document:
    if has_brackets(left) or isinstance(left, t.Pair) or _is_behind_brackets(left):
        return laid_out(left, place)
    return in_parentheses_where_it_breaks(left, place)


def _is_behind_brackets(expression: t.Expression) -> bool:
    match expression:
        case t.Attribute(value):
            return has_brackets(value) or _is_behind_brackets(value)
    return False


def _can_break(annotation: t.Expression) -> bool:
    match annotation:
        case t.Attribute(value):
            return _can_break(value)
    return isinstance(annotation, t.Subscript | t.Infix)


def _parameter(parameter: t.Parameter, place: Place) -> Document:
    default = parameter.default
    whole = parameter_text(parameter)
    within = place.inside()
    if width(whole) < within.room:
        return whole
    type_ = parsed(annotated(parameter.annotation, default)) if parameter.annotation else None
    annotation = (": ", laid_out(type_, within)) if type_ is not None else ""
    value = "" if default is None else laid_out(explicit(default, place.line), within)
    sign = "" if default is None else " = " if parameter.annotation else "="
    return (parameter.name, annotation, sign, value)


def _result(result: t.Expression, has_parameters: bool, place: Place) -> Document:
    """Return the type behind the arrow; parentheses come last where the parameters have theirs to break in."""
    if parentheses(result) is Parentheses.NEVER or (has_parameters and isinstance(result, t.Subscript)):
        return laid_out(result, place)
    if has_parameters:
        return standing_alone(result, place)
    return in_parentheses_where_it_breaks(result, place)
