"""Trees of the translator as trees of Python's own parser, made without going through text."""

from __future__ import annotations

import ast

from translator.target import tree as t

_SIGNS: dict[str, ast.operator | ast.cmpop | ast.boolop | ast.unaryop] = {
    "or": ast.Or(),
    "and": ast.And(),
    "==": ast.Eq(),
    "<": ast.Lt(),
    ">=": ast.GtE(),
    "in": ast.In(),
    "not in": ast.NotIn(),
    "is": ast.Is(),
    "is not": ast.IsNot(),
    "|": ast.BitOr(),
    "^": ast.BitXor(),
    "&": ast.BitAnd(),
    "<<": ast.LShift(),
    ">>": ast.RShift(),
    "+": ast.Add(),
    "-": ast.Sub(),
    "*": ast.Mult(),
    "/": ast.Div(),
    "//": ast.FloorDiv(),
    "%": ast.Mod(),
    "**": ast.Pow(),
    "not": ast.Not(),
    "~": ast.Invert(),
}


def dumped(module: t.Module) -> str:
    """Return the text of the statements of a module as `dumped_python` gives it for what is written."""
    return _dump([_statement(one) for one in [*module.variables, *module.functions] if _is_code(one)])


def dumped_python(python: str) -> str:
    """Return the text of the tree of a program, its docstring, import and end left out."""
    statements = [one for one in ast.parse(python).body[1:] if not isinstance(one, ast.ImportFrom)]
    is_end = isinstance(statements[-1], ast.If) and "__name__" in ast.dump(statements[-1].test)
    return _dump(statements[:-1] if is_end else statements)


def _dump(statements: list[ast.stmt]) -> str:
    for statement in statements:
        for node in ast.walk(statement):
            if "ctx" in node._fields:
                node.ctx = ast.Load()  # type: ignore[attr-defined]
            if isinstance(node, ast.Constant):
                node.kind = None
    return "\n".join(ast.dump(statement, indent=1) for statement in statements)


def _is_code(statement: t.Statement) -> bool:
    return not isinstance(statement, t.Comment | t.Blank)


def _block(statements: list[t.Statement]) -> list[ast.stmt]:
    return [_statement(one) for one in statements if _is_code(one)] or [ast.Pass()]


def _statement(statement: t.Statement) -> ast.stmt:
    match statement:
        case t.Assign(target, value, "", "="):
            return ast.Assign([_expression(target)], _expression(value))
        case t.Assign(target, value, "", operator):
            return ast.AugAssign(_expression(target), _SIGNS[operator[:-1]], _expression(value))
        case t.Assign(target, value, annotation):
            return ast.AnnAssign(_expression(target), _parsed(annotation), _expression(value), 1)
        case t.Evaluate(expression, ""):
            return ast.Expr(_expression(expression))
        case t.Evaluate(expression, "return"):
            return ast.Return(_expression(expression))
        case t.If(branches, otherwise):
            made = _block(otherwise) if otherwise is not None else []
            for condition, body, _, _ in reversed(branches):
                made = [ast.If(_expression(condition), _block(body), made)]
            return made[0]
        case t.While(condition, body):
            return ast.While(_expression(condition), _block(body), [])
        case t.For(target, values, body):
            return ast.For(_parsed(target), _expression(values), _block(body), [])
        case t.Match(subject, cases):
            first = ast.parse("match x:" + "".join(f"\n case {pattern}: pass" for pattern, *_ in cases)).body[
                0
            ]
            assert isinstance(first, ast.Match)
            made = [
                ast.match_case(one.pattern, None, _block(body))
                for one, (_, body, *_) in zip(first.cases, cases, strict=True)
            ]
            return ast.Match(_expression(subject), made)
        case t.Try(body, clauses, otherwise, final):
            handlers = [ast.ExceptHandler(_parsed(one.exception), None, _block(one.body)) for one in clauses]
            others = [_block(block) if block is not None else [] for block in (otherwise, final)]
            return ast.Try(_block(body), handlers, *others)
        case t.Class(name, bases, body, decorators):
            return ast.ClassDef(
                name, [_parsed(base) for base in bases], [], _block(body), list(map(_expression, decorators))
            )
        case t.Function(name, parameters, result, body, decorators):
            listed = [ast.arg(p.name, _parsed(p.annotation) if p.annotation else None) for p in parameters]
            defaults = [_expression(p.default) for p in parameters if p.default is not None]
            arguments = ast.arguments([], listed, None, [], [], None, defaults)
            decorated = [_parsed(decorator) for decorator in decorators]
            return ast.FunctionDef(name, arguments, _block(body), decorated, _parsed(result))
    raise AssertionError(type(statement).__name__)


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _expression(expression: t.Expression) -> ast.expr:
    match expression:
        case t.Atom(text) if text.startswith("*"):
            return ast.Starred(_parsed(text[1:]))
        case t.Atom(text):
            return _parsed(text)
        case t.TextLiteral(value):
            return ast.Constant(value)
        case t.Format(pieces):
            return _format(pieces)
        case t.Call(function, arguments, keywords):
            named = [ast.keyword(name, _expression(value)) for name, value in keywords]
            return ast.Call(_expression(function), _all(arguments), named)
        case t.Attribute(value, name):
            return ast.Attribute(_expression(value), name)
        case t.Infix(operands, operators, level):
            return _infix(_all(operands), operators, level)
        case t.Prefix(operator, operand):
            return ast.UnaryOp(ast.USub() if operator == "-" else _SIGNS[operator], _expression(operand))
        case t.Ternary(condition, value, otherwise):
            return ast.IfExp(_expression(condition), _expression(value), _expression(otherwise))
        case t.Tuple(items) | t.Pair(items):
            return ast.Tuple(_all(items))
        case t.ListLiteral(items):
            return ast.List(_all(items))
        case t.Subscript(value, index):
            return ast.Subscript(_expression(value), _expression(index))
        case t.Slice(low, high):
            return ast.Slice(low and _expression(low), high and _expression(high))
        case t.Repeated(element, count):
            counted = ast.Call(ast.Name("range"), [_expression(count)], [])
            return ast.ListComp(_expression(element), [ast.comprehension(ast.Name("_"), counted, [], 0)])
        case t.Deferred(value, parameters):
            listed = [ast.arg(name, None) for name in parameters]
            return ast.Lambda(ast.arguments([], listed, None, [], [], None, []), _expression(value))
        case t.Walrus(name, value):
            return ast.NamedExpr(ast.Name(name), _expression(value))
    raise AssertionError(type(expression).__name__)


def _all(expressions: tuple[t.Expression, ...]) -> list[ast.expr]:
    return [_expression(one) for one in expressions]


def _infix(operands: list[ast.expr], operators: tuple[str, ...], level: int) -> ast.expr:
    signs = [_SIGNS[operator] for operator in operators]
    if level == t.COMPARE:
        return ast.Compare(operands[0], signs, operands[1:])
    if level in (t.OR, t.AND):
        first = operands[0]
        if isinstance(first, ast.BoolOp) and first.op is signs[0]:
            operands = [*first.values, *operands[1:]]
        return ast.BoolOp(signs[0], operands)
    made = operands[0]
    for sign, operand in zip(signs, operands[1:], strict=True):
        made = ast.BinOp(made, sign, operand)
    return made


def _format(pieces: tuple[str | t.Expression, ...]) -> ast.expr:
    values: list[ast.expr] = []
    for piece in pieces:
        if not isinstance(piece, str):
            values.append(ast.FormattedValue(_expression(piece), -1, None))
        elif values and isinstance(values[-1], ast.Constant):
            values[-1] = ast.Constant(values[-1].value + piece)
        elif piece:
            values.append(ast.Constant(piece))
    return ast.JoinedStr(values)
