"""What a command imports before its first line of work; how long that takes is measured in `benchmarks`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wlcompat.catalog import FAMILIES

LONG_TO_IMPORT = {
    *("dataclasses", "inspect", "pathlib", "shutil", "tempfile", "tomllib", "ssl", "hashlib"),
    *("lark", "jinja2", "cryptography"),
}


def imported_by(*arguments: str) -> set[str]:
    script = "from wlcompat import catalog; catalog.is_outdated = lambda families: False  # as in a wheel\n"
    script += "import sys; from translator.cli import main; code = main(sys.argv[1:])\n"
    script += "print(*sys.modules, file=sys.stderr); sys.exit(code)"
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    return set(ended.stderr.splitlines()[-1].split())


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "program.wl"
    file.write_text(
        'IF SocketCreate("s", 5000) THEN Info(ErrorInfo(), DateToString(Today()))\n'
        "Socket.Option = SocketNoReuseAddress\nArrayAdd(names, Length(names))\n",
        encoding="utf-8",
    )
    return file


def test_translating_imports_nothing_of_the_runtime(program: Path) -> None:
    imported_by("translate", "-q", str(program))  # what is long in the making is kept by then
    imported = imported_by("translate", "-q", str(program))
    assert not imported & {*FAMILIES, *LONG_TO_IMPORT}
    assert not imported_by("functions", "Socket") & {*FAMILIES, *LONG_TO_IMPORT, "translator.pipeline"}


def test_what_is_unchanged_is_told_without_the_translator(program: Path, tmp_path: Path) -> None:
    into = ("translate", str(program), "-o", str(tmp_path / "out"))
    assert "translator.pipeline" in imported_by(*into)
    imported = imported_by(*into)
    assert not imported & {"translator.pipeline", "translator.syntax.parser", *LONG_TO_IMPORT, *FAMILIES}
