"""The folders of the user."""

from __future__ import annotations

from pathlib import Path

import pytest

import wlcompat as wl


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without settings."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_as_systems_have_them(home: Path) -> None:
    assert wl.SysDir(wl.srMyDocuments) == f"{home}/Documents"
    assert wl.SysRep(wl.srMesImages) == f"{home}/Pictures"
    assert wl.SysDir(wl.srProfile) == str(home)
    assert wl.SysDir(wl.srAppData) == f"{home}/.config"
    assert wl.SysDir(wl.srLocalAppData) == f"{home}/.local/share"


def test_as_the_user_calls_them(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = home / ".config" / "user-dirs.dirs"
    settings.parent.mkdir()
    settings.write_text('# comment\nXDG_DOCUMENTS_DIR="$HOME/Papiers"\nXDG_DESKTOP_DIR="/desk"\n')
    assert wl.SysDir(wl.srMyDocuments) == f"{home}/Papiers"
    assert wl.SysDir(wl.srDesktop) == "/desk"
    monkeypatch.setenv("XDG_DATA_HOME", "/elsewhere")
    assert wl.SysDir(wl.srLocalAppData) == "/elsewhere"
