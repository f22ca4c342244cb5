"""Comments of project files: they belong to the procedure in whose block of code they stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from translator.pipeline import translate_files
from translator.project.units import read_units


def test_comments_stay_with_the_block_in_which_they_stand(tmp_path: Path, writing: Callable[[], Any]) -> None:
    file = writing()
    file.procedure(["// Says one", "", "PROCEDURE One()", "Info(1)", "", "// end of one"], "One")
    file.procedure(["// Says two", "//", "", "PROCEDURE Two()", "IF True THEN", "\tInfo(2)", "END"], "Two")
    (tmp_path / "Demo.wdg").write_text(file.end().text, encoding="utf-8")
    (translation,) = translate_files(read_units([tmp_path]).files)
    code = translation.python[translation.python.index("# Says one") :]
    assert code.splitlines() == [
        "# Says one",
        "def One() -> None:",
        "    Info(1)",
        "",
        "    # end of one",
        "",
        "",
        "# Says two",
        "#",
        "def Two() -> None:",
        "    if True:",
        "        Info(2)",
    ]
