"""What is written is laid out as ruff's formatter leaves it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.golden.page import pages, translated
from translator.emitter.expressions import LINE_LENGTH


def test_the_formatter_changes_nothing_on_the_golden_pages(tmp_path: Path) -> None:
    for page in pages():
        for language, source in page.sources.items():
            (tmp_path / f"{page.name}_{language}.py").write_text(translated(source).python, encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={LINE_LENGTH}", "--diff"]
    found = subprocess.run([*command, tmp_path], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
