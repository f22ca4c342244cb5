"""fDir, drives, and sizes as texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    LengthToString,
    fdFreeSpace,
    fDir,
    fDriveInfo,
    fDriveReady,
    fdTotalSpace,
    frDirectory,
    frFile,
    sizeGB,
    sizeMB,
)

pytestmark = pytest.mark.usefixtures("runtime")


def names(path: str, *options: int) -> list[str]:
    found = [fDir(path, *options)]  # type: ignore[arg-type]
    while found[-1]:
        found.append(fDir(""))
    return found[:-1]


def test_names_one_by_one(tmp_path: Path) -> None:
    place = tmp_path / "place"
    (place / "folder").mkdir(parents=True)
    for name in ("b.txt", "A.txt", "c.doc"):
        (place / name).touch()
    everything = str(place / "*.*")
    assert names(everything) == ["folder", "A.txt", "b.txt", "c.doc"]
    assert names(everything, frFile) == ["A.txt", "b.txt", "c.doc"]
    assert names(everything, frDirectory) == ["folder"]
    assert names(str(place / "*.txt"), frFile) == ["A.txt", "b.txt"]
    assert names(str(place / "none*")) == []
    assert not ErrorOccurred()
    assert fDir(str(tmp_path / "none" / "*")) == ""
    assert ErrorInfo()


def test_space(tmp_path: Path) -> None:
    assert fDriveInfo(str(tmp_path), fdTotalSpace) > fDriveInfo(str(tmp_path), fdFreeSpace) > 0
    assert fDriveReady(str(tmp_path))
    assert not fDriveReady(str(tmp_path / "none"))
    assert fDriveInfo(str(tmp_path / "none"), fdFreeSpace) == 0
    assert ErrorInfo()


def test_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "en")
    assert LengthToString(0) == "0 bytes"
    assert LengthToString(1023) == "1023 bytes"
    assert LengthToString(1536) == "1.50 KB"
    assert LengthToString(3 << 30) == "3.00 GB"
    assert LengthToString(5 << 50) == "5120.00 TB"
    assert LengthToString(3 << 30, sizeMB) == "3072.00 MB"
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert LengthToString(1 << 29, sizeGB) == "0,50 Go"
    assert LengthToString(5) == "5 octets"
