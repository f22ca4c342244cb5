"""Writes the files that are generated from the catalog: the stub of this package, its index, the table of functions.

    python -m wlcompat.exports            writes them
    python -m wlcompat.exports --check    writes nothing; exit code 1 where a file is not up to date

The stub tells editors and type checkers what `wlcompat.__getattr__` finds at run time.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import wlcompat
from wlcompat import catalog, names

_CHECKOUT = Path(__file__).resolve().parent.parent

_STUB_HEADING = '''\
# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""WLanguage's own functions for Python, under their English and their French names."""

from typing import Final

from wlcompat.version import __version__ as __version__
'''

_LINE_LENGTH = 110
_INDEX_HEADING = '''\
# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""What each module declares: folded names, then a row of `wlcompat.entries`; `wlcompat.lookup` reads it."""
'''

_TABLE_HEADING = """\
# Functions

<!-- Generated from the catalog by `make generate`: do not edit. -->

What the runtime has, under both names. *Page* is the number of the function's page in the vendor's online
help; "not seen" means that no page could be read and that the behaviour follows its neighbours and real
programs. *Limits* says what of the documented behaviour is missing. A name in blue leads to the function's
conformance page: syntax, parameters, errors, what differs, and programs in both languages with what they print.
"""

_EntryT = TypeVar("_EntryT", bound=catalog.Entry)


def stub() -> str:
    """Return the text of `wlcompat/__init__.pyi`."""
    functions, constants = catalog.declared_functions(), catalog.declared_constants()
    own_names = sorted((module, name) for name, module in wlcompat.support.SUPPORT.items())
    imports = [f"from {module} import {name} as {name}" for module, name in own_names]
    imports += sorted(f"from {f.module} import {f.english} as {f.english}" for f in functions)
    types = {type(c.value) for c in constants if type(c.value).__module__ != "builtins"}
    imports += sorted(f"from {t.__module__} import {t.__name__} as _{t.__name__}" for t in types)
    aliases = [f"{f.french} = {f.english}" for f in functions if f.french != f.english]
    values = [f"{name}: Final[{_type_name(c.value)}]" for c in constants for name in c.names]
    return _STUB_HEADING + "\n".join([*imports, "", "SUPPORT: dict[str, str]", *aliases, *values]) + "\n"


def _type_name(value: object) -> str:
    if value is None:
        return "None"
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"_{kind.__name__}"


def index() -> str:
    """Return the text of `wlcompat/names.py`."""
    tables = (("FUNCTIONS", catalog.declared_functions()), ("CONSTANTS", catalog.declared_constants()))
    return _INDEX_HEADING + "".join(_index_of(title, entries) for title, entries in tables)


def _index_of(title: str, entries: Iterable[catalog.Entry]) -> str:
    declared: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        names = " ".join(sorted({catalog.fold(name) for name in entry.names}))
        row = json.dumps(entry.row, ensure_ascii=False, separators=(",", ":"))
        declared[entry.module].append(f"{names}\t{row}\n")
    rows = "".join(_row(module, lines) for module, lines in sorted(declared.items()))
    return f"\n{title} = {{\n{rows}}}\n"


def _row(module: str, lines: list[str]) -> str:
    on_one_line = f'    "{module}": ({"".join(lines)!r}),\n'
    if len(on_one_line) <= _LINE_LENGTH + 1:
        return on_one_line
    return f'    "{module}": (\n{_literal("".join(lines), lines)}    ),\n'


def _literal(text: str, lines: list[str]) -> str:
    """Return the lines as literals of Python, in one where it fits on a line, as ruff joins them."""
    whole = f"        {text!r}\n"
    return whole if len(whole) <= _LINE_LENGTH else "".join(f"        {line!r}\n" for line in lines)


def table() -> str:
    """Return the text of `docs/functions.md`."""
    parts = [_TABLE_HEADING]
    functions, constants = _by_family(catalog.declared_functions()), _by_family(catalog.declared_constants())
    for family in sorted({*functions, *constants}):
        parts.append(f"## {family.capitalize()}\n")
        if family in functions:
            columns = ("English", "French", "Page", "What it does", "Limits")
            parts.append(_markdown_table(columns, (_function_row(f) for f in functions[family])))
        if family in constants:
            titles = ("Constant", "French", "Page", "Limits")
            parts.append(_markdown_table(titles, (_constant_row(c) for c in constants[family])))
    return "\n".join(parts)


def _by_family(entries: Iterable[_EntryT]) -> dict[str, list[_EntryT]]:
    families: defaultdict[str, list[_EntryT]] = defaultdict(list)
    for entry in entries:
        families[entry.family].append(entry)
    return families


def _function_row(function: catalog.Function) -> Sequence[str]:
    variable = " Read like a variable, without parentheses." if function.reads_like_variable else ""
    return (
        _conformance(function),
        f"`{function.french}`",
        _page(function),
        function.summary + variable,
        function.limits,
    )


def _conformance(function: catalog.Function) -> str:
    """Return the name of the function, linked to its conformance page where it has one."""
    page = f"tests/conformance/{function.family}/{function.english}.md"
    name = f"`{function.english}`"
    return f"[{name}](../{page})" if (_CHECKOUT / page).exists() else name


def _constant_row(constant: catalog.Constant[object]) -> Sequence[str]:
    kind = " (object with properties)" if constant.is_object else ""
    return f"`{constant.english}`{kind}", f"`{constant.french}`", _page(constant), constant.limits


def _page(entry: catalog.Entry) -> str:
    return str(entry.doc) if entry.doc is not None else "not seen"


def _markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(header) + " |", "| " + " | ".join("---" for _ in header) + " |"]
    for row in rows:
        cells = (" ".join(cell.replace("|", "\\|").split()) for cell in row)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


GENERATED: dict[str, Callable[[], str]] = {
    "wlcompat/__init__.pyi": stub,
    "wlcompat/names.py": index,
    "docs/functions.md": table,
}
"""Each generated file, from the root of the checkout, and what gives its text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the generated files, or with `--check` compare them with what would be written."""
    parser = argparse.ArgumentParser(prog="python -m wlcompat.exports")
    parser.add_argument("--check", action="store_true", help="only tell whether they are up to date")
    check = parser.parse_args(arguments).check
    if not (_CHECKOUT / "pyproject.toml").exists():
        print("The generated files belong to the sources: run this in a checkout.", file=sys.stderr)
        return 2
    catalog.load()
    outdated = [path for path, text in GENERATED.items() if _current(path) != text()]
    for path in outdated:
        if check:
            print(f"{path} is not up to date: run `make generate` and commit it.", file=sys.stderr)
        else:
            (_CHECKOUT / path).write_text(GENERATED[path](), encoding="utf-8", newline="\n")
            print(f"{path} written")
    if not check:
        os.utime(names.__file__)  # by its time `wlcompat.lookup` knows that the index is up to date
    return 1 if check and outdated else 0


def _current(path: str) -> str | None:
    file = _CHECKOUT / path
    return file.read_text(encoding="utf-8") if file.exists() else None


if __name__ == "__main__":
    sys.exit(main())
