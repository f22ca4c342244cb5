"""What watches whole programs: all that one prints reaches its test, however quickly it comes."""

from __future__ import annotations

from pathlib import Path

from tests.programs.conftest import Run


def test_lines_that_come_in_one_piece_are_all_read(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "quick.wl"
    source.write_text('FOR i = 1 TO 3\n\tInfo("line " + i)\nEND\n', encoding="utf-8")
    program = run(source)
    program.comes_to_its_end()
    assert (program.next_line(), program.ends()) == ("line 1", ["line 2", "line 3"])
