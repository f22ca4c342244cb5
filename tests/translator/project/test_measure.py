"""The measuring command counts what is there, and says so loudly when something fails."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Writing = Callable[[], Any]

_SCRIPT = Path(__file__).parents[3] / "benchmarks" / "corpus" / "measure.py"


def _run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code] if code else [sys.executable, str(_SCRIPT)]
    return subprocess.run(
        [*command, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=120
    )


@pytest.fixture
def folder(tmp_path: Path, writing: Writing) -> Path:
    french = [
        "PROCÉDURE Un()",
        "x est un entier = 1",
        "// remarque",
        "SI x = 1 ALORS",
        "\tInfo(“un”) // là",
        "FIN",
    ]
    written = writing().procedure(french, "Un").procedure(["PROCÉDURE Deux()", "x est un ((("], "Deux")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "a.wdg").write_text(written.end().text, encoding="utf-8")
    english = ["PROCEDURE One()", "IF True THEN", '\tInfo("one // two")', "END", "RETURN"]
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "b.wdg").write_text(writing().procedure(english, "One").end().text, encoding="utf-8")
    (tmp_path / "en" / "c.wdg").write_bytes(b"\0\0")
    return tmp_path


def test_counts_by_language(folder: Path) -> None:
    run = _run(str(folder), "--json")
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    french, english = found["languages"]["French"], found["languages"]["English"]
    assert (french["blocks"], french["blocks_parsed"], french["full_lines"]) == (2, 1, 8)
    assert (french["long_blocks"], french["long_blocks_parsed"]) == (1, 1)
    assert (french["comments"], french["comments_lost"], french["code_lines_lost"]) == (2, 0, 0)
    assert (english["blocks"], english["blocks_parsed"], english["comments"]) == (1, 1, 0)
    assert french["untranslated"] >= 1
    assert english["compiled"] == 1
    assert found["files"] == 2
    assert "c.wdg" in run.stderr


def test_the_table_and_the_most_frequent_problems(folder: Path) -> None:
    run = _run(str(folder / "fr"), "--worst", "3")
    assert run.returncode == 0, run.stderr
    assert "blocks without parse error" in run.stdout
    assert "x est un (((" in run.stdout


_BROKEN = """
import runpy, sys
import translator.pipeline
def fail(source):
    raise ValueError("out of order")
def lose(source):
    made = whole(source)
    lines = made.python.split(chr(10))
    text = chr(10).join(line * ("là" not in line and "Deux" not in line) for line in lines)
    return type(made)(**{**vars(made), "python": text})
whole = translator.pipeline.translate
translator.pipeline.translate = %s
sys.path.insert(0, %r)
sys.argv[0] = "measure.py"
runpy.run_path(%r, run_name="__main__")
"""


def test_an_exception_is_shown_with_its_file_and_block(folder: Path) -> None:
    run = _run(str(folder / "fr"), code=_BROKEN % ("fail", str(_SCRIPT.parent), str(_SCRIPT)))
    assert run.returncode == 1
    assert "a.wdg:22 (Un): ValueError: out of order" in run.stderr
    assert "a.wdg:34 (Deux): ValueError: out of order" in run.stderr
    assert run.stderr.count("Traceback") == 1


def test_what_a_translation_leaves_out_is_counted(folder: Path) -> None:
    run = _run(str(folder / "fr"), "--json", code=_BROKEN % ("lose", str(_SCRIPT.parent), str(_SCRIPT)))
    french = json.loads(run.stdout)["languages"]["French"]
    assert french["comments_lost"] == 1
    assert (french["code_lines_lost"], french["code_lines_moved"]) == (1, 1)
