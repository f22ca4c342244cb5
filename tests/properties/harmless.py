"""What a translated program may hold: nothing of the source's texts may become code of another kind."""

from __future__ import annotations

import ast
import warnings

_NO_NODES = (
    *(ast.Import, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await, ast.Yield, ast.YieldFrom),
    *(ast.Assert, ast.GeneratorExp, ast.MatchMapping, ast.MatchClass),
)
"""What the translator has no use for: found in its output, it came out of the source's text."""
_BUILTINS = {"int", "str", "bool", "float", "bytes", "range", "len", "list", "dict", "enumerate", "super"}
"""What translated programs call without an import; no name of the user may hide it."""
_NEVER = {
    "eval",
    "exec",
    "compile",
    "open",
    "input",
    "getattr",
    "setattr",
    "delattr",
    "globals",
    "locals",
    "vars",
}
_NEVER |= {
    "__import__",
    "__builtins__",
    "__loader__",
    "__spec__",
    "breakpoint",
    "exit",
    "quit",
    "help",
    "print",
}
"""What no translated program uses, unless the user's program has a procedure or a variable of that name."""
_MODULES = {"copy", "wlcompat", "typing", "__future__", "enum", "dataclasses", "collections.abc", "itertools"}


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
        assert not isinstance(node, _NO_NODES), type(node).__name__
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
    by_name = _arguments_of_indirection(tree)
    for node in ast.walk(tree):
        if id(node) in by_name:
            continue
        if isinstance(node, ast.Attribute):
            is_pythons = node.attr.startswith("__") and node.attr.endswith(
                "__"
            )  # others are members of variants
            assert not is_pythons or node.attr in ("__init__", "__del__"), node.attr
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _NEVER:
            assert node.id in imported | stored | defined | arguments, node.id
    assert not (stored | arguments) & (imported | _BUILTINS), "a variable hides what the program calls"
    assert not defined & (imported | _BUILTINS), "a procedure hides what the program calls"


def _arguments_of_indirection(tree: ast.Module) -> set[int]:
    """Return the identities of `locals` and `globals` where they are given to `variable_named`, which looks them up."""
    calls = (
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    )
    given = (
        argument.func
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "variable_named"
        for argument in call.args[1:]
        if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name) and not argument.args
    )
    return {id(name) for name in given if isinstance(name, ast.Name) and name.id in ("locals", "globals")}
