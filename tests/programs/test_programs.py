"""Whole programs, written as WINDEV developers write them, of one file or several.

A folder holds a program, `program.wl` being where it begins, and in `expected.txt` what it prints, worked out by
hand. Each is translated with the command, and what that writes is run by Python alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from translator.cli import main

FOLDER = Path(__file__).parent
PROGRAMS = [pytest.param(file.parent, id=file.parent.name) for file in sorted(FOLDER.glob("*/expected.txt"))]
PATIENCE = 60
"""Seconds after which a program that has not ended is taken for endless."""


@pytest.mark.parametrize("folder", PROGRAMS)
def test_prints_what_it_should(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(folder), "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    marked = [d for d in report["diagnostics"] if d["severity"] in ("error", "warning")]
    assert not marked
    assert (report["untranslated"], report["unsupported"]) == (0, 0)

    assert main(["translate", str(folder), "-o", str(tmp_path), "--quiet"]) == 0
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", str(tmp_path / "program.py")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
    )
    assert done.stderr == ""
    assert done.stdout == (folder / "expected.txt").read_text(encoding="utf-8")
    assert done.returncode == 0


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("folder", PROGRAMS)
def test_gives_the_same_python_in_either_language(folder: Path, language: str, tmp_path: Path) -> None:
    assert main(["convert", "--to", language, str(folder), "-o", str(tmp_path / "converted"), "--quiet"]) == 0
    for sources, modules in ((folder, "before"), (tmp_path / "converted", "after")):
        assert main(["translate", str(sources), "-o", str(tmp_path / modules), "--quiet"]) == 0
    assert _texts(tmp_path / "after") == _texts(tmp_path / "before")


def _texts(folder: Path) -> dict[str, str]:
    return {module.name: module.read_text(encoding="utf-8") for module in folder.glob("*.py")}


def test_there_are_many_programs() -> None:
    assert len(PROGRAMS) >= 24
