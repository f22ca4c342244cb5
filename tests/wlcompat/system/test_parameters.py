"""Values that stay from one run to the next."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wlcompat import (
    ChargeParamètre,
    ErrorInfo,
    ErrorOccurred,
    LoadParameter,
    SauveParamètre,
    SaveParameter,
    fDataDirUser,
)
from wlcompat.system.parameters import user_folder

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_DATA", str(tmp_path / "data"))


def test_values_are_kept(tmp_path: Path) -> None:
    assert SauveParamètre is SaveParameter
    assert ChargeParamètre is LoadParameter
    assert LoadParameter("Login") == ""
    assert LoadParameter("Login", "nobody") == "nobody"
    assert SaveParameter("Login", "Зоя é") is True
    assert SaveParameter("Other", 5) is True  # type: ignore[arg-type]
    assert LoadParameter("LOGIN", "nobody") == "Зоя é"
    assert LoadParameter("other") == "5"
    assert not ErrorOccurred()
    assert os.listdir(tmp_path / "data") == ["parameters.json"]
    assert fDataDirUser() == str(tmp_path / "data")


def test_a_file_that_is_broken_is_told_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for content in ("{", "[1]"):
        (folder / "parameters.json").write_text(content)
        assert LoadParameter("x", "default") == ""
        assert "no file of parameters" in ErrorInfo()
        assert SaveParameter("x", "1") is False
        assert (folder / "parameters.json").read_text() == content
    assert os.listdir(folder) == ["parameters.json"]


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("WLCOMPAT_DATA", str(tmp_path / "file" / "data"))
    assert SaveParameter("x", "1") is False
    assert ErrorOccurred()
    assert fDataDirUser() == ""


def test_threads_lose_nothing() -> None:
    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(lambda n: SaveParameter(f"p{n}", str(n)), range(60)))
    assert [LoadParameter(f"p{n}") for n in range(60)] == [str(n) for n in range(60)]


def test_without_setting_it_is_a_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WLCOMPAT_DATA")
    for name in ("XDG_DATA_HOME", "APPDATA", "HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    assert tmp_path in user_folder().parents
