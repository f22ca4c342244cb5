"""Texts: literals with `[%expression%]` inside, and concatenation that adds a text only where it is missing."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import expressions, operators
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import as_text
from translator.semantics.types import Type
from translator.syntax import nodes as n
from translator.syntax.parser import parse_expression
from translator.syntax.quotes import expressions_in
from translator.target import tree as t


def lower_string(context: Context, node: n.String, value: str) -> Typed:
    """Return a literal; what stands between `[%` and `%]` is an expression."""
    found = [*expressions_in(value)] if "[%" in value and not node.is_plain else []
    if not found:
        return Typed(t.TextLiteral(value), Type.STRING)
    pieces: list[Typed] = []
    position, at = 0, node.start + len('"[%')
    for match in found:
        text = match.group(1)
        at = max(at, context.source.text.find(text, at, node.end))
        inner = parse_expression(text, at)
        if inner is None or isinstance(inner, n.Integer):  # `[%1%]` is made for StringBuild
            context.remark(rules.TextKept, node, found=match.group())
            continue
        if match.start() > position:
            pieces.append(Typed(t.TextLiteral(value[position : match.start()]), Type.STRING))
        pieces.append(expressions.lower(context, inner))
        position = match.end()
    if position < len(value):
        pieces.append(Typed(t.TextLiteral(value[position:]), Type.STRING))
    if len(pieces) == 1:
        return Typed(as_text(context, pieces[0]), Type.STRING)
    return operators.format_or_concatenate(context, pieces)


def lower_optional_concatenation(context: Context, node: n.Chain) -> Typed:
    """`a + [sep] + b`: the separator is added unless the text so far is empty or ends with it."""
    if set(node.operators) != {"+"}:
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="[ ] beside an operator other than +"
        )
    return concatenate_optionally(context, node.operands)


def concatenate_optionally(
    context: Context, operands: tuple[n.Expression, ...], first: Typed | None = None
) -> Typed:
    """Join operands from left to right, of which some are optional separators; `first` stands before them."""
    left = first
    pending: t.Expression | None = None
    texts: list[Typed] = []
    for operand in operands:
        separator = _separator(context, operand)
        if separator is None:
            texts.append(expressions.lower(context, operand))
            continue
        left, pending, texts = _added(context, left, pending, texts), None, []
        if left is None:
            pending = separator
        else:
            left = Typed(context.call("with_end", as_text(context, left), separator), Type.STRING)
    return _added(context, left, pending, texts) or Typed(pending or t.TextLiteral(""), Type.STRING)


def _added(
    context: Context, left: Typed | None, pending: t.Expression | None, texts: list[Typed]
) -> Typed | None:
    """Return what stands so far, with the operands up to the next separator behind it."""
    if texts and left is None and pending is not None:
        left, texts = (
            Typed(context.call("with_start", pending, as_text(context, texts[0])), Type.STRING),
            texts[1:],
        )
    if not texts:
        return left
    if left is None:
        return operators.chain(context, texts, ["+"] * (len(texts) - 1))
    if left.type is texts[0].type is Type.STRING:
        return operators.texts_joined(left, operators.chain(context, texts, ["+"] * (len(texts) - 1)))
    return operators.chain(context, [left, *texts], ["+"] * len(texts))


def _separator(context: Context, node: n.Expression) -> t.Expression | None:
    if isinstance(node, n.ArrayLiteral) and len(node.items) == 1:
        value = expressions.lower(context, node.items[0])
        return as_text(context, value)
    return None
