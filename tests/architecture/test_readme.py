"""The README promises commands and shows a translation: both are tried as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

RUN = re.compile(r"<!-- run by the tests -->\n```sh\n(.*?)```", re.DOTALL)
TRANSLATED = re.compile(r"<!-- translated by the tests -->\n```wl\n(.*?)```.*?```python\n(.*?)```", re.DOTALL)
README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")

Shell = Callable[[str], str]


@pytest.fixture
def shell(root: Path, tmp_path: Path) -> Shell:
    """Run shell lines where the samples and `wlcompat` are at hand; return what they print."""
    shutil.copytree(root / "samples", tmp_path / "samples")
    commands = Path(sys.executable).parent
    surroundings = {
        **os.environ,
        "PATH": os.pathsep.join([str(commands), os.environ["PATH"]]),
        "WLCOMPAT_CERTIFICATES": str(tmp_path / "certificates"),
    }

    def run(lines: str) -> str:
        done = subprocess.run(
            ["sh", "-ec", lines], cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{lines}{done.stdout}{done.stderr}"
        return done.stdout

    return run


@pytest.mark.parametrize("block", RUN.findall(README), ids=lambda block: block.splitlines()[0])
def test_commands_of_the_readme_work(shell: Shell, block: str) -> None:
    shell(block)


@pytest.mark.parametrize(("wlanguage", "python"), TRANSLATED.findall(README), ids=lambda _: "")
def test_the_translation_in_the_readme_is_what_comes_out(
    shell: Shell, tmp_path: Path, wlanguage: str, python: str
) -> None:
    (tmp_path / "orders.wl").write_text(wlanguage, encoding="utf-8")
    shell("wlcompat translate orders.wl -o translated")
    assert (tmp_path / "translated" / "orders.py").read_text(encoding="utf-8") == python


def test_the_readme_has_what_these_tests_look_for() -> None:
    assert RUN.search(README)
    assert TRANSLATED.search(README)
