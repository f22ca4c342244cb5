"""The checkout that the tests run in."""

from __future__ import annotations

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
    """The files that belong to the project, as git knows them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=_ROOT, capture_output=True, check=True, text=True, encoding="utf-8"
    )
    return [_ROOT / name for name in listed.stdout.split("\0") if name and (_ROOT / name).is_file()]
