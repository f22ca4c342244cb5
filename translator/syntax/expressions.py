"""The operators of a flat expression, grouped by WLanguage's order of priority.

From loose to tight: `??`; AND and OR, one level, from left to right; NOT; comparisons, IN, string tests, intervals;
TO; `& | ||`; `+ -`; `* / MODULO %`; `^`; prefix `- + ~`.
"""

from __future__ import annotations

from typing import Any

from translator.syntax import nodes as n
from translator.syntax.lexer import Token
from translator.syntax.vocabulary import folded_spellings

_COALESCING, _LOGIC, _NOT, _COMPARISON, _RANGE, _BITS, _SUM, _PRODUCT, _POWER, _PREFIX = range(10)

_LEVELS = {
    **dict.fromkeys(("??", "??*"), _COALESCING),
    **dict.fromkeys(("AND", "OR", "AND_ALSO", "OR_ELSE"), _LOGIC),
    **dict.fromkeys(("=", "<>", "<", ">", "<=", ">=", "IN", "NOT_IN"), _COMPARISON),
    **dict.fromkeys(("~=", "~~", "[=", "[~", "[~~", "[=]", "[~]", "[~~]", "=]", "~]", "~~]"), _COMPARISON),
    **dict.fromkeys(("TO", "TO_ONCE"), _RANGE),
    **dict.fromkeys(("&", "|", "||"), _BITS),
    **dict.fromkeys(("+", "-"), _SUM),
    **dict.fromkeys(("*", "/", "%", "MODULO"), _PRODUCT),
    "^": _POWER,
    **dict.fromkeys(("BIT_LEFT_SHIFT", "BIT_RIGHT_SHIFT"), _BITS),
}
_MANY, _MOST = 50, 1000
"""From how many items on an expression is looked at for its depth, and how many it may have at all."""
_UP, _DOWN = ("<", "<="), (">", ">=")

_KEYWORD_OPERATORS = {
    spelling: terminal
    for spelling, terminal, _ in folded_spellings()
    if terminal in {"AND", "OR", "AND_ALSO", "OR_ELSE", "NOT", "IN", "NOT_IN", "MODULO", "TO", "TO_ONCE"}
    or terminal.startswith("BIT_")
}


def operator_of(token: Token) -> str:
    """Return the sign of an operator, or for a word its terminal: `AND` for `et`."""
    sign = token[1]
    if sign[0].isalpha() or sign[0] == "_":
        from wlcompat.catalog import fold

        return _KEYWORD_OPERATORS[" ".join(fold(sign).split())]
    return sign


def group(items: list[Any]) -> n.Expression:
    """Return the tree of a flat list of operands, infix operators and prefix operators."""
    if len(items) > _MANY and _is_too_deep(items):
        return n.Unusable(_start(items[0]), items[-1].end)
    return _Grouping(_split_references(items)).expression(_COALESCING)


def _is_too_deep(items: list[Any]) -> bool:
    """Whether grouping would nest too many levels: operators of one level form a chain, which nests none."""
    if len(items) > _MOST:
        return True
    deepest = nesting = 0
    for item in items:
        if type(item) is not tuple:
            continue
        level = _LEVELS.get(operator_of(item), _PREFIX)
        if level <= _LOGIC:
            nesting = 0
        elif level in (_PREFIX, _POWER, _COMPARISON):
            nesting += 1
            deepest = max(deepest, nesting)
    return deepest > _MANY


def _start(item: Any) -> int:
    start: int = item[2] if type(item) is tuple else item.start
    return start


def _split_references(items: list[Any]) -> list[Any]:
    """Replace `<-`, one sign elsewhere, by the two that it is in an expression: less than minus."""
    if not any(type(item) is tuple and item[1] == "<-" for item in items):
        return items
    split: list[Any] = []
    for item in items:
        if type(item) is tuple and item[1] == "<-":
            split += [((), "<", item[2]), ((), "-", item[2] + 1)]
        else:
            split.append(item)
    return split


class _Grouping:
    """Precedence climbing over one flat list."""

    def __init__(self, items: list[Any]) -> None:
        self._items = items
        self._next = 0

    def expression(self, level: int) -> n.Expression:
        left = self._prefixed(level)
        while (found := self._infix()) is not None:
            operator, priority = found
            if priority < level:
                break
            if priority == _COMPARISON:
                left = self._comparison(left, operator)
            elif priority == _RANGE:
                self._next += 1
                high = self.expression(_BITS)
                left = n.Range(left.start, high.end, left, high, operator == "TO_ONCE")
            else:
                left = self._chain(left, priority)
        return left

    def _infix(self) -> tuple[str, int] | None:
        if self._next >= len(self._items):
            return None
        operator = operator_of(self._items[self._next])
        return operator, _LEVELS[operator]

    def _prefixed(self, level: int) -> n.Expression:
        item = self._items[self._next]
        self._next += 1
        if isinstance(item, n.Expression):
            return item
        operator = operator_of(item)
        binds = _NOT if operator == "NOT" and level <= _NOT else _PREFIX
        operand = self.expression(binds + 1 if binds == _NOT else _PREFIX)
        return n.Unary(item[2], operand.end, operator, operand)

    def _comparison(self, left: n.Expression, operator: str) -> n.Expression:
        self._next += 1
        right = self.expression(_RANGE)
        if isinstance(left, n.Comparison):
            for direction in (_UP, _DOWN):
                if operator in direction and left.operator in direction:
                    return n.Interval(
                        left.start, right.end, left.left, left.operator, left.right, operator, right
                    )
        if operator == "NOT_IN":
            return n.Unary(
                left.start, right.end, "NOT", n.Comparison(left.start, right.end, left, "IN", right)
            )
        return n.Comparison(left.start, right.end, left, operator, right)

    def _chain(self, left: n.Expression, priority: int) -> n.Expression:
        operands, operators = [left], []
        while (found := self._infix()) is not None and found[1] == priority:
            operators.append(found[0])
            self._next += 1
            operands.append(self.expression(priority + 1))
        return n.Chain(left.start, operands[-1].end, tuple(operands), tuple(operators))
