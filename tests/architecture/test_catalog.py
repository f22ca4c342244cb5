"""What every entry of the catalog owes its users."""

from __future__ import annotations

import inspect
import subprocess
import sys

import wlcompat
from wlcompat import catalog, exports


def test_every_function_says_what_it_does_and_where_that_is_documented() -> None:
    assert list(catalog.functions()), "the catalog is empty"
    silent = [f.english for f in catalog.functions() if not f.summary]
    unfounded = [
        f.english
        for f in catalog.functions()
        if f.doc is None and "not seen" not in (inspect.getdoc(f.python) or "").lower()
    ]
    assert not silent, f"no docstring: {silent}"
    assert not unfounded, f"neither doc= nor the words 'not seen' in the docstring: {unfounded}"


def test_every_name_is_exported_and_both_languages_mean_the_same() -> None:
    for function in catalog.functions():
        assert getattr(wlcompat, function.english) is getattr(wlcompat, function.french) is function.python
    for constant in catalog.constants():
        assert getattr(wlcompat, constant.english) is getattr(wlcompat, constant.french) is constant.value


def test_the_stub_and_the_table_name_every_entry() -> None:
    stub, table = exports.stub(), exports.table()
    for entry in (*catalog.functions(), *catalog.constants()):
        for name in entry.names:
            assert f"as {name}\n" in stub or f"\n{name} = " in stub or f"\n{name}: " in stub
        assert f"| `{entry.english}`" in table or f"| [`{entry.english}`](" in table


def test_modules_of_the_package_are_imported_from_it_without_loading_the_catalog() -> None:
    """`from wlcompat import catalog` asks the package's `__getattr__` first; that once never ended."""
    script = "from wlcompat import catalog, version; import sys; sys.exit(bool(catalog._functions))"
    subprocess.run([sys.executable, "-c", script], check=True)
