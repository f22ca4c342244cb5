"""What was not translated is told even where the program catches what it raises."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from translator.cli import main

PROGRAM = """\
PROCEDURE Risky(n)
x is int = n
NoSuchFunction(n)
Info("not reached")
CASE EXCEPTION:
	Info("handled " + n)
"""
MAIN = """\
FOR i = 1 TO 3
	Risky(i)
END
CeNEstPas du WLangage, du tout
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    source = tmp_path / "marks.wl"
    source.write_text(f"{MAIN}{PROGRAM}", encoding="utf-8")
    assert main(["translate", str(source), "-o", str(tmp_path), "--quiet"]) == 0
    return tmp_path / "marks.py"


def test_one_line_for_each_place_that_is_reached(program: Path) -> None:
    done = subprocess.run([sys.executable, program], capture_output=True, encoding="utf-8", check=False)
    assert done.stdout.splitlines() == ["handled 1", "handled 2", "handled 3"]
    log = [line for line in done.stderr.splitlines() if line.startswith("Reached in")]
    assert [line.partition(":")[0] for line in log] == [
        f"Reached in Risky, line {_line_of(program, 'not_supported(')} (marks.py)",
        f"Reached in main, line {_line_of(program, 'not_translated(')} (marks.py)",
    ]
    assert "NoSuchFunction is not supported by the runtime" in log[0]
    assert "marks.wl, line 4: this statement was not translated" in log[1]
    assert done.returncode == 1


def _line_of(program: Path, text: str) -> int:
    lines = program.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line and "import" not in line)
