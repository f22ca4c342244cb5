"""The checkout that the tests run in."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return _ROOT


@pytest.fixture(scope="session")
def tracked_files() -> list[Path]:
    """The files that belong to the project: those that git knows, or all visible ones of an archive."""
    if not (_ROOT / ".git").exists() or shutil.which("git") is None:
        visible = (
            f for f in _ROOT.rglob("*") if not any(p.startswith(".") for p in f.relative_to(_ROOT).parts)
        )
        return [f for f in visible if f.is_file() and "__pycache__" not in f.parts]
    # A checkout that belongs to another user, as in some containers, is still ours to read.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True, text=True, encoding="utf-8")
    return [_ROOT / name for name in listed.stdout.split("\0") if name and (_ROOT / name).is_file()]
