"""Archives: what their pages promise, and what strangers may have put into them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import wlcompat as wl
from wlcompat.archives.constants import StoredPath
from wlcompat.archives.table import ZipArchive
from wlcompat.runtime import Runtime


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: Runtime) -> Path:  # noqa: ARG001 - in use
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_paths_that_lead_out_of_the_folder_stay_inside(here: Path) -> None:
    with zipfile.ZipFile("evil.zip", "w") as made:
        made.writestr("../../outside.txt", "x")
        made.writestr("/root.txt", "y")
        made.writestr("..\\back.txt", "z")
    wl.zipOpen("A", "evil.zip")
    assert wl.zipExtractAll("A", "out") == 0
    assert sorted(p.name for p in (here / "out").rglob("*.txt")) == ["back.txt", "outside.txt", "root.txt"]
    assert not (here.parent / "outside.txt").exists()


@pytest.mark.parametrize("destination", ["out", StoredPath.Nothing])
def test_a_name_that_is_no_place_for_a_file(here: Path, destination: StoredPath | str) -> None:
    with zipfile.ZipFile("evil.zip", "w") as made:
        made.writestr("..", "x")
    wl.zipOpen("A", "evil.zip")
    assert wl.zipExtractFile("A", 1, destination) == 77006
    assert {path.name for path in here.iterdir()} <= {"certificates", "evil.zip"}


@pytest.mark.parametrize("destination", [StoredPath.Folders, StoredPath.Drive, ""])
def test_all_files_go_below_the_current_folder(here: Path, destination: StoredPath | str) -> None:
    with zipfile.ZipFile("a.zip", "w") as made:
        made.writestr("sub/b.txt", "new")
    (here / "sub").mkdir()
    (here / "sub" / "b.txt").write_text("old")
    wl.zipOpen("A", "a.zip")
    assert wl.zipExtractAll("A", destination, wl.zipOverwrite) == 0
    assert [path.read_text() for path in here.rglob("b.txt")] == ["new"]


def test_a_damaged_archive(here: Path) -> None:
    (here / "a.zip").write_bytes(b"PK\x03\x04 no archive")
    assert wl.zipOpen("A", "a.zip", wl.zipRead) == 77005
    assert "a.zip" in wl.zipMsgError(77005)
    assert not wl.zipExist("A")


def test_nothing_is_added_to_an_archive_that_is_only_read(here: Path) -> None:
    (here / "f.txt").write_text("f")
    wl.zipCreate("A", "a.zip")
    wl.zipClose("A")
    wl.zipOpen("A", "a.zip", wl.zipRead)
    assert wl.zipAddFile("A", "f.txt") == 77007


def test_a_file_added_again_takes_the_place_of_the_first(here: Path) -> None:
    file = here / "f.txt"
    archive = ZipArchive()
    wl.zipCreate(archive, "a.zip")
    for text in ("one", "two"):
        file.write_text(text)
        wl.zipAddFile(archive, "f.txt", StoredPath.Nothing)
    assert wl.zipNbFile(archive) == 1
    assert wl.zipExtractFile(archive, "F.TXT", wl.zipInMemory) == b"two"


def test_an_encrypted_file(here: Path) -> None:
    with zipfile.ZipFile("a.zip", "w") as made:
        made.writestr("f.txt", "secret")
    data = bytearray((here / "a.zip").read_bytes())
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(header) + flags] |= 1
    (here / "a.zip").write_bytes(data)
    wl.zipOpen("A", "a.zip", wl.zipRead)
    assert wl.zipExtractFile("A", "f.txt", wl.zipInMemory) == 77008


def test_what_is_open_is_complete_when_the_runtime_ends(here: Path) -> None:
    (here / "f.txt").write_text("f")
    from wlcompat.archives.table import archive

    wl.zipCreate("A", "a.zip")
    wl.zipAddFile("A", "f.txt", wl.zipNone)
    archive("A").close()
    assert zipfile.ZipFile("a.zip").namelist() == ["f.txt"]


@pytest.mark.parametrize("name", ["", "B"])
def test_an_archive_that_is_not_open(name: str) -> None:
    assert wl.zipNbFile(name) == 0
    assert wl.ErrorInfo(wl.errCode) in (77001, 77002)


def test_an_error_of_another_archive_has_its_general_text() -> None:
    assert "{name}" in wl.zipMsgError(77006)
    assert wl.zipMsgError(12) == ""
