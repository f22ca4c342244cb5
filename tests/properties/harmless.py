"""What a translated program may hold: nothing of the source's texts may become code of another kind."""

from __future__ import annotations

import ast
import builtins
import warnings

_NODES = (
    *(
        ast.Module,
        ast.FunctionDef,
        ast.arguments,
        ast.arg,
        ast.Expr,
        ast.Assign,
        ast.AnnAssign,
        ast.AugAssign,
    ),
    *(ast.If, ast.While, ast.For, ast.Match, ast.match_case, ast.MatchValue, ast.MatchOr, ast.MatchAs),
    *(ast.Return, ast.Break, ast.Continue, ast.Pass, ast.Global, ast.ImportFrom, ast.alias),
    *(ast.Name, ast.Constant, ast.Call, ast.keyword, ast.Attribute, ast.Tuple, ast.Subscript, ast.JoinedStr),
    *(ast.FormattedValue, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp),
    *(
        ast.List,
        ast.Dict,
        ast.Slice,
        ast.Lambda,
        ast.Try,
        ast.ExceptHandler,
        ast.Raise,
        ast.With,
        ast.withitem,
    ),
    *(ast.ClassDef, ast.Nonlocal, ast.Delete, ast.Starred, ast.NamedExpr),
    *(ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop),
)
_BUILTINS = {
    "int",
    "str",
    "bool",
    "float",
    "bytes",
    "range",
    "len",
    "list",
    "dict",
    "enumerate",
    "super",
    "max",
    "min",
}
_OTHER_BUILTINS = {*dir(builtins)} - _BUILTINS - {"True", "False", "None", "__name__"}
_MODULES = {"copy", "wlcompat", "typing", "__future__", "enum", "dataclasses", "collections.abc"}


def compiled(python: str) -> ast.Module:
    """Return the tree of a Python text that the compiler takes without a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(python.encode("utf-8"), "translated", "exec")
    return ast.parse(python)


def assert_harmless(python: str) -> None:
    """Check that a translated program compiles and does nothing but what translated programs do."""
    tree = compiled(python)
    imported: set[str] = set()
    for node in ast.walk(tree):
        assert isinstance(node, _NODES), type(node).__name__
        if isinstance(node, ast.ImportFrom):
            assert node.module in _MODULES
            assert node in tree.body
            assert all(alias.asname is None for alias in node.names)
            imported |= {alias.name for alias in node.names}
    stored = {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert not node.attr.startswith("__") or node.attr == "__init__", node.attr
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _OTHER_BUILTINS:
            assert node.id in imported | stored | defined, (
                f"{node.id}: no builtin that translated programs use"
            )
    assert not (stored | arguments) & (imported | _BUILTINS), "a variable hides what the program calls"
    assert not defined & (imported | _BUILTINS), "a procedure hides what the program calls"
