"""Asking for one name imports the module that declares it, and no others; a new function is found all the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wlcompat import catalog, lookup, names


@pytest.fixture
def asked_anew() -> Iterator[None]:
    lookup.is_outdated.cache_clear()
    yield
    lookup.is_outdated.cache_clear()


def test_the_index_has_every_name_of_the_catalog_at_its_module() -> None:
    for entries, index in (
        (catalog.declared_functions(), lookup.functions_by_name()),
        (catalog.declared_constants(), lookup.constants_by_name()),
    ):
        declared = {
            catalog.fold(name): (entry.module, entry.row) for entry in entries for name in entry.names
        }
        read = {name: (module, json.loads(row)) for name, (module, row) in index.items()}
        assert read == declared, "run `make generate`"


@pytest.mark.parametrize(
    ("statement", "declaring"),
    [
        ("catalog.find_function('arrondi').parameters", ""),
        ("catalog.find_function('ROUND').python", "wlcompat.numbers.functions"),
        ("catalog.find_constant('ccSansCasse').kind", ""),
        ("catalog.find_constant('ccSansCasse').value", "wlcompat.strings.constants"),
        ("import wlcompat; wlcompat.Arrondi", "wlcompat.numbers.functions"),
        ("from wlcompat import ccIgnoreCase", "wlcompat.strings.constants"),
        ("catalog.find_function('PolishTheFloor')", ""),
        ("catalog.find_constant('PolishTheFloor')", ""),
    ],
)
def test_one_name_imports_one_module_and_what_is_known_of_it_none(statement: str, declaring: str) -> None:
    script = f"""
import sys
from wlcompat import catalog
catalog.is_outdated = lambda families: False  # as in a wheel
{statement}
print(*(module for module in catalog.FAMILIES if module in sys.modules))
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    families = ended.stdout.split()
    assert (declaring in families) if declaring else (families == [])
    assert "wlcompat.sockets.functions" not in families


def test_all_names_can_be_imported_at_once() -> None:
    script = """
import wlcompat
before = set(dir(wlcompat))
from wlcompat import *
assert SocketCrée is SocketCreate is wlcompat.SocketCreate
assert {"Duration", "errMessage", "WLanguageError", "threadPrincipal"} <= set(dir())
assert not {"os", "annotations", "catalog"} & set(dir())
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.stderr == ""


def test_a_function_that_was_just_written_is_found(tmp_path: Path) -> None:
    """As in a checkout before `make generate`: the index is older than the sources."""
    package = tmp_path / "wlcompat"
    shutil.copytree(Path(catalog.__file__).parent, package)
    (tmp_path / "pyproject.toml").touch()
    written = package / "numbers" / "functions.py"
    with written.open("a", encoding="utf-8") as file:
        file.write('\n\n@function(french="Cirage")\ndef PolishTheFloor() -> int:\n    return 7\n')
    os.utime(package / "names.py", (1_000_000_000, 1_000_000_000))
    for statement in (
        "from wlcompat import PolishTheFloor, Cirage; print(PolishTheFloor())",
        "from wlcompat import catalog; print(catalog.find_function('cirage').python())",
    ):
        ended = subprocess.run(
            [sys.executable, "-c", statement], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert ended.stdout == "7\n"


@pytest.mark.usefixtures("asked_anew")
def test_the_index_is_outdated_where_a_family_was_written_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "wlcompat"
    package.mkdir()
    index, family, of_catalog = package / "names.py", package / "family.py", package / "catalog.py"
    for file in (index, family, of_catalog):
        file.touch()
        os.utime(file, (1000, 1000))
    monkeypatch.setattr(lookup, "_FOLDER", str(package))
    monkeypatch.setattr(lookup, "_MAKING", ("wlcompat.catalog",))
    monkeypatch.setattr(names, "__file__", str(index))
    monkeypatch.setattr(names, "FUNCTIONS", {"wlcompat.family": "f"})
    monkeypatch.setattr(names, "CONSTANTS", {})

    def outdated(*families: str) -> bool:
        lookup.is_outdated.cache_clear()
        return lookup.is_outdated(families)

    os.utime(family, (2000, 2000))
    assert not outdated(), "outside a checkout sources do not change"
    (tmp_path / "pyproject.toml").touch()
    assert outdated()
    os.utime(family, (1005, 1005))
    assert not outdated(), "the files of a checkout are written in any order"
    assert outdated("wlcompat.missing")
    os.utime(of_catalog, (2000, 2000))
    assert outdated()
