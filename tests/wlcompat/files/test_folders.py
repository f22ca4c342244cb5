"""Folders, and copying, moving and deleting what is in them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from wlcompat import (
    CR,
    ErrorInfo,
    ErrorOccurred,
    errCode,
    fCopyDir,
    fCopyFile,
    fCurrentDir,
    fDataDir,
    fDelete,
    fDirectoryExist,
    fDirExist,
    fExeDir,
    fListDirectory,
    fListeFichier,
    fListFile,
    fMakeDir,
    fMoveDir,
    fMoveFile,
    fRemoveDir,
    fRename,
    fRepExe,
    frNotRecursive,
    frReadOnly,
    frRecursive,
    fRépertoireExiste,
    fTempFile,
    fTempPath,
)


@pytest.fixture
def tree(folder: Path) -> Path:
    """A folder with files in it and below."""
    for name in ("b.txt", "A.TXT", "c.png", "plain", "sub/d.txt", "sub/deep/e.txt", "sub2/f.Txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


def _names(listed: str, root: Path) -> list[str]:
    return [os.path.relpath(path, root).replace(os.sep, "/") for path in listed.split(CR)] if listed else []


@pytest.mark.parametrize(
    ("mask", "options", "names"),
    [
        ("*.txt", frNotRecursive, ["A.TXT", "b.txt"]),
        ("*.txt", frRecursive, ["A.TXT", "b.txt", "sub/d.txt", "sub/deep/e.txt", "sub2/f.Txt"]),
        ("?.png", frNotRecursive, ["c.png"]),
        ("*.*", frNotRecursive, ["A.TXT", "b.txt", "c.png", "plain"]),
        ("", frNotRecursive, ["A.TXT", "b.txt", "c.png", "plain"]),
        ("b.txt", frNotRecursive, ["b.txt"]),
        ("[ab].txt", frNotRecursive, []),
        ("sub", frNotRecursive, ["sub/d.txt"]),
    ],
)
def test_listing(tree: Path, mask: str, options: int, names: list[str]) -> None:
    assert _names(fListFile(f"{tree}\\{mask}", options), tree) == names  # type: ignore[arg-type]
    assert not ErrorOccurred()


def test_listing_goes_below_unless_told(tree: Path) -> None:
    assert fListeFichier is fListFile
    assert fListFile(str(tree / "*.txt")) == fListFile(str(tree / "*.txt"), frRecursive)
    assert _names(fListDirectory(str(tree)), tree) == ["sub", "sub2", "sub/deep"]
    assert _names(fListDirectory(str(tree / "sub*"), frNotRecursive), tree) == ["sub", "sub2"]


def test_a_procedure_is_called_for_each_file(tree: Path) -> None:
    calls: list[tuple[object, ...]] = []

    def tell(folder: str, name: str, changed: int, pointer: int) -> bool:
        calls.append((folder, name, changed, pointer))
        return len(calls) < 4

    listed = fListFile(str(tree / "*.txt"), frNotRecursive).split(CR)
    assert fListFile(str(tree / "*.txt"), tell, frNotRecursive, 7) == str(len(listed))
    assert [folder + name for folder, name, *_ in calls] == listed
    assert [rest for _, _, *rest in calls] == [[1, 7], *[[0, 7]] * (len(listed) - 1)]
    calls.clear()
    assert fListFile(str(tree / "*.txt"), tell) == "4", "False ends it"


def test_a_procedure_may_take_less_and_return_nothing(tree: Path) -> None:
    names: list[str] = []

    def tell(_folder: str, name: str) -> None:
        names.append(name)

    assert fListDirectory(str(tree), tell) == "3"
    assert names == ["sub", "sub2", "deep"]
    assert not ErrorOccurred()
    assert fListFile(str(tree / "missing" / "*"), tell) == ""
    assert ErrorInfo(errCode) == 78002


def test_a_folder_that_is_not_there_is_an_error(folder: Path) -> None:
    assert fListFile(str(folder / "missing" / "*")) == ""
    assert ErrorInfo(errCode) == 78002


def test_links_are_not_followed(tree: Path) -> None:
    (tree / "sub" / "loop").symlink_to(tree)
    assert len(_names(fListFile(str(tree / "*.txt")), tree)) == 5


def test_listing_the_current_folder(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    assert fListFile("*.png", frNotRecursive) == "c.png"
    assert fCurrentDir() == os.getcwd()


def test_making_and_deleting_folders(folder: Path) -> None:
    path = str(folder / "a" / "b")
    assert fMakeDir(path) is True
    assert fMakeDir(path) is True, "one that exists is no error"
    assert fDirectoryExist(path)
    assert fDirExist(path)
    assert fRépertoireExiste(path + os.sep)
    assert fRemoveDir(str(folder / "a")) is False
    assert ErrorInfo(errCode) == 78007
    assert fRemoveDir(path) is True
    assert fRemoveDir(path) is False
    assert ErrorInfo(errCode) == 78002
    assert not fDirectoryExist(path)
    assert not fDirectoryExist("")
    (folder / "file").touch()
    assert fMakeDir(str(folder / "file")) is False
    assert fRemoveDir(str(folder / "file")) is False
    assert ErrorInfo(errCode) == 78006


def test_deleting_a_folder_with_all_in_it(tree: Path) -> None:
    outside = tree / "sub2" / "f.Txt"
    (tree / "sub" / "link").symlink_to(tree / "sub2")
    assert fRemoveDir(str(tree / "sub") + "\\", frRecursive) is True
    assert not (tree / "sub").exists()
    assert outside.exists(), "what a link leads to stays"


def test_of_a_link_only_the_link_goes(tree: Path) -> None:
    (tree / "link").symlink_to(tree / "sub")
    assert fRemoveDir(str(tree / "link"), frRecursive) is True
    assert not (tree / "link").exists()
    assert (tree / "sub" / "d.txt").exists()


@pytest.mark.parametrize("path", ["/", "//", "/.", "\\", "/../.."])
def test_the_root_is_never_deleted(folder: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.chdir(folder)

    def refuse(*_: object) -> None:
        raise AssertionError("deleting was tried")

    monkeypatch.setattr("shutil.rmtree", refuse)
    assert fRemoveDir(path, frRecursive) is False
    assert ErrorInfo(errCode) in (78017, 78011)


def test_deleting_files(tree: Path) -> None:
    assert fDelete(str(tree / "b.txt")) is True
    assert not (tree / "b.txt").exists()
    assert fDelete(str(tree / "b.txt")) is False
    assert ErrorInfo(errCode) == 78002
    assert fDelete(str(tree / "sub")) is False
    assert ErrorInfo(errCode) == 78005
    assert fDelete(str(tree / "*.t?t")) is True
    assert _names(fListFile(str(tree), frNotRecursive), tree) == ["c.png", "plain"]
    assert (tree / "sub" / "d.txt").exists()
    assert fDelete(str(tree / "*.txt")) is False
    assert ErrorInfo(errCode) == 78016


def test_read_only_files_are_deleted_on_demand(folder: Path) -> None:
    path = folder / "a"
    path.touch()
    path.chmod(stat.S_IRUSR)
    assert fDelete(str(path)) is False
    assert ErrorInfo(errCode) == 78015
    assert path.exists()
    assert fDelete(str(path), frReadOnly) is True
    assert not path.exists()


def test_copying_files(tree: Path) -> None:
    os.utime(tree / "b.txt", (1_000_000_000, 1_000_000_000))
    assert fCopyFile(str(tree / "b.txt"), str(tree / "copy.txt")) is True
    assert (tree / "copy.txt").read_text() == "b.txt"
    assert (tree / "copy.txt").stat().st_mtime == 1_000_000_000
    assert fCopyFile(str(tree / "c.png"), str(tree / "copy.txt")) is True
    assert (tree / "copy.txt").read_text() == "c.png", "a file that is there is replaced"
    assert fCopyFile(str(tree / "*.txt"), str(tree / "sub2")) is True
    assert {p.name for p in (tree / "sub2").iterdir()} == {"A.TXT", "b.txt", "copy.txt", "f.Txt"}


@pytest.mark.parametrize(
    ("source", "destination", "number"),
    [
        ("missing", "x", 78002),
        ("b.txt", "b.txt", 78018),
        ("sub", "x", 78005),
        ("*.txt", "x", 78006),
        ("b.txt", "missing/x", 78002),
        ("", "x", 78001),
    ],
)
def test_copies_that_cannot_be_made(
    tree: Path, monkeypatch: pytest.MonkeyPatch, source: str, destination: str, number: str
) -> None:
    monkeypatch.chdir(tree)
    assert fCopyFile(source, destination) is False
    assert ErrorInfo(errCode) == number
    assert (tree / "b.txt").read_text() == "b.txt"


def test_moving_and_renaming(tree: Path) -> None:
    assert fMoveFile(str(tree / "b.txt"), str(tree / "sub")) is True
    assert (tree / "sub" / "b.txt").read_text() == "b.txt"
    assert fRename(str(tree / "sub" / "b.txt"), "renamed.txt") is True
    assert (tree / "sub" / "renamed.txt").read_text() == "b.txt"
    assert fRename(str(tree / "c.png"), str(tree / "plain")) is False
    assert ErrorInfo(errCode) == 78004
    assert (tree / "plain").read_text() == "plain"
    assert fMoveFile(str(tree / "missing"), str(tree / "x")) is False
    assert fRename(str(tree / "sub"), str(tree / "other")) is True
    assert (tree / "other" / "d.txt").exists()


def test_whole_folders(tree: Path) -> None:
    assert fCopyDir(str(tree / "sub"), str(tree / "new" / "sub")) is True
    assert (tree / "new" / "sub" / "deep" / "e.txt").read_text() == "sub/deep/e.txt"
    assert fCopyDir(str(tree / "sub2"), str(tree / "new" / "sub")) is True, "it fills up"
    assert fMoveDir(str(tree / "sub"), str(tree / "moved")) is True
    assert not (tree / "sub").exists()
    assert (tree / "moved" / "d.txt").exists()
    assert fMoveDir(str(tree / "moved"), str(tree / "new")) is False
    assert ErrorInfo(errCode) == 78004
    for function in (fCopyDir, fMoveDir):
        assert function(str(tree / "new"), str(tree / "new" / "sub" / "inside")) is False
        assert ErrorInfo(errCode) == 78018


@pytest.mark.usefixtures("folder")
def test_folders_with_a_meaning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert os.path.isdir(fTempPath())
    assert fTempPath().endswith(os.sep)
    assert os.path.isdir(fExeDir())
    assert fRepExe is fExeDir
    assert fDataDir() == fExeDir()
    monkeypatch.setenv("WLCOMPAT_DATA", str(tmp_path / "data"))
    assert fDataDir() == str(tmp_path / "data")
    path = fTempFile("log")
    assert Path(path).read_bytes() == b""
    assert fDelete(path) is True


def test_another_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "below").mkdir()
    assert fCurrentDir("below") == str(tmp_path / "below")
    assert fCurrentDir() == str(tmp_path / "below")
    assert fCurrentDir("nowhere") == ""
    assert ErrorOccurred()
    assert fCurrentDir() == str(tmp_path / "below")
