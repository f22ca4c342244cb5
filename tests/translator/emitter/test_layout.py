"""What is written is what the tree says, laid out as ruff's formatter leaves it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.golden.page import pages, translated
from tests.translator.emitter.as_ast import dumped, dumped_python
from tests.translator.emitter.random_trees import Maker
from translator.emitter.documents import LINE_LENGTH
from translator.emitter.writer import write
from translator.pipeline import translate_files
from translator.project.units import read_units
from translator.target import tree as t

PROGRAMS = Path(__file__).parents[2] / "programs"
SEEDS = range(80)


def _assert_formatter_changes_nothing(folder: Path, texts: Iterable[tuple[str, str]]) -> None:
    count = 0
    for count, (name, text) in enumerate(texts, 1):
        (folder / f"{count:04}_{name}.py").write_text(text, encoding="utf-8")
    assert count > 20
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={LINE_LENGTH}", "--diff"]
    found = subprocess.run([*command, folder], capture_output=True, text=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_formatter_changes_nothing_on_the_golden_pages(tmp_path: Path) -> None:
    sources = ((page.name, source) for page in pages() for source in page.sources.values())
    _assert_formatter_changes_nothing(tmp_path, ((name, translated(one).python) for name, one in sources))


def test_the_formatter_changes_nothing_in_the_programs(tmp_path: Path) -> None:
    folders = (folder for folder in PROGRAMS.iterdir() if any(folder.glob("*.w*")))
    translations = (one for folder in folders for one in translate_files(read_units([folder]).files))
    _assert_formatter_changes_nothing(
        tmp_path, ((one.module or "program", one.python) for one in translations)
    )


def test_the_formatter_changes_nothing_in_random_trees(tmp_path: Path) -> None:
    texts = ((f"seed{seed}", write(Maker(seed).module()).text) for seed in SEEDS)
    _assert_formatter_changes_nothing(tmp_path, texts)


def test_random_trees_are_parsed_back() -> None:
    for seed in SEEDS:
        module = Maker(seed).module()
        assert dumped_python(write(module).text) == dumped(module), f"seed {seed}"


def test_a_type_says_that_the_value_is_none() -> None:
    none = t.Atom("None")
    parameters = [t.Parameter("f", "Callable[..., Any]", none), t.Parameter("x", "Any", none)]
    assignment = t.Assign(t.Atom("g"), none, "list[str] | None")
    module = t.Module(
        "none.wl", [], {}, [assignment], [t.Function("h", parameters, "None", [])], has_main=False
    )
    assert write(module).text.splitlines()[2:] == [
        "g: list[str] | None = None",
        "",
        "",
        "def h(f: Callable[..., Any] | None = None, x: Any = None) -> None:",
        "    pass",
    ]
