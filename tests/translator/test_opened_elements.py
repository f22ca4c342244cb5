"""Windows, pages and reports: what their opening code declares, all code of the element sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator.cli import main
from translator.cli.loading import importable
from translator.pipeline import Translation, translate_files
from translator.project.units import read_unit

WINDOW = """\
#To edit and compare internal_properties, use WINDEV integrated tools.
info :
 name : WIN_Count
 type : 2
window :
 name : WIN_Count
 controls :
  -
    name : BTN_More
    code_elements :
     type_code : 2
     p_codes :
      -
        code : |1-
         Count()
         Trace(gnStep, gsTitle, STEPS)
        type : 18
 code_elements :
  type_code : 1
  p_codes :
   -
     code : |1+
      // Opens the counter
      PROCEDURE WIN_Count(gnStep is int, gsTitle = "counter")
      stTurn is Structure
      \tnCount is int
      END
      CONSTANT STEPS = 3
      gnCount is int = 10
      gtTurns is array of stTurn
      Trace("opened")
  procedures :
   -
     name : Count
     procedure_id : 1
     type_code : 12
     code : |1+
      PROCEDURE Count(nBy is int = gnStep)
      turn is stTurn
      gnCount += nBy
      turn.nCount = gnCount
      gtTurns.Add(turn)
      Trace(gtTurns[gtTurns.Count].nCount)
     type : 458752
custom_note :
 internal_properties : CAAAAAgAAABtB9HW
"""
PROGRAM = 'Trace("program")\n'


@pytest.fixture
def window(tmp_path: Path) -> Path:
    path = tmp_path / "WIN_Count.wdw"
    path.write_text(WINDOW, encoding="utf-8")
    return path


def translated(path: Path) -> Translation:
    (made,) = translate_files([read_unit(path)])
    return made


def test_nothing_that_the_window_declares_is_unknown(window: Path) -> None:
    assert [found.message for found in translated(window).diagnostics] == []


def test_its_code_shares_variables_parameters_and_types(
    window: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with importable([translated(window)]) as (module,):
        module.main()
        module.gnStep = 2
        module.BTN_More_process_18()
        module.BTN_More_process_18()
    assert capsys.readouterr().out.split() == ["opened", "12", "2", "counter", "3", "14", "2", "counter", "3"]


def test_the_comment_over_the_header_is_kept(window: Path) -> None:
    assert translated(window).python.count("# Opens the counter") == 1


def test_no_window_opens_when_the_program_starts(window: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.wl"
    program.write_text(PROGRAM, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["translate", str(window), str(program), "-o", str(out), "-q"]) == 0
    started = (out / "__main__.py").read_text(encoding="utf-8")
    assert "program" in started
    assert "WIN_Count" not in started
