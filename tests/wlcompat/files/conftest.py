"""A folder of the test's own, with a runtime that knows nothing of other tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from wlcompat.runtime import Runtime


@pytest.fixture
def folder(tmp_path: Path, runtime: Runtime) -> Path:  # noqa: ARG001 - it has to be in use
    """An empty folder, and a runtime in use."""
    path = tmp_path / "folder"
    path.mkdir()
    return path
