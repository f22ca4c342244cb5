"""Paths: their parts, and what those of Windows programs name on other systems."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    CompleteDir,
    ComplèteRep,
    ErrorInfo,
    errCode,
    fBuildPath,
    fDirectory,
    fDrive,
    fExtension,
    fExtractPath,
    fFileExist,
    fFileName,
    fLoadText,
    fMakeDir,
    fSaveText,
    fSep,
)

_posix = pytest.mark.skipif(os.sep == "\\", reason="on Windows these paths are its own")


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("C:\\My folder\\file.txt", ("C:", "\\My folder\\", "file", ".txt")),
        ("/files/me/archive.tar.gz", ("", "/files/me/", "archive.tar", ".gz")),
        ("a\\b/c", ("", "a\\b/", "c", "")),
        ("file.txt", ("", "", "file", ".txt")),
        ("d:file", ("d:", "", "file", "")),
        ("/files/me/", ("", "/files/me/", "", "")),
        (".profile", ("", "", "", ".profile")),
        ("/a.b/c", ("", "/a.b/", "c", "")),
        ("\\\\machine\\share\\f.x", ("", "\\\\machine\\share\\", "f", ".x")),
        ("", ("", "", "", "")),
    ],
)
def test_parts_of_a_path(path: str, parts: tuple[str, str, str, str]) -> None:
    assert tuple(fExtractPath(path, p) for p in (fDrive, fDirectory, fFileName, fExtension)) == parts
    assert fExtractPath(path, fExtension + fFileName) == parts[2] + parts[3]
    assert fExtractPath(path, fDrive + fDirectory) == parts[0] + parts[1]


@given(st.text())
def test_the_parts_make_up_the_path(path: str) -> None:
    assert fExtractPath(path, fDrive + fDirectory + fFileName + fExtension) == path


def test_building_a_path() -> None:
    assert fBuildPath("C:\\data", "log", ".txt") == "C:\\data\\log.txt"
    assert fBuildPath("/data/", "log", "txt") == "/data/log.txt"
    assert fBuildPath("/data", "log.txt") == "/data" + os.sep + "log.txt"
    assert fBuildPath("", "log.txt") == "log.txt"


def test_completing_a_folder() -> None:
    assert ComplèteRep is CompleteDir
    assert CompleteDir("C:\\x") == "C:\\x\\"
    assert CompleteDir("C:\\x\\") == "C:\\x\\"
    assert CompleteDir("a/b\\c") == "a/b\\c" + os.sep
    assert CompleteDir("/tmp/") == "/tmp/"
    assert CompleteDir("tmp") == "tmp" + fSep()
    assert CompleteDir("") == ""


def test_a_backslash_is_a_separator(folder: Path) -> None:
    assert fMakeDir(f"{folder}\\one\\two")
    assert fSaveText(f"{folder}\\one\\two\\file.txt", "x")
    assert (folder / "one" / "two" / "file.txt").read_text() == "x"
    assert fFileExist(f"{folder}\\one/two\\..\\two\\file.txt")
    assert fLoadText(str(folder) + "\\one\\two/file.txt") == "x"


@_posix
@pytest.mark.parametrize("path", ["C:\\data\\x.txt", "c:x.txt", "\\\\machine\\share\\x.txt", "Z:"])
def test_drives_and_shares_name_nothing_elsewhere(folder: Path, path: str) -> None:
    os.makedirs(folder / "C:")
    assert fMakeDir(path) is False
    assert ErrorInfo(errCode) == 78011
    assert path in ErrorInfo()
    assert fFileExist(path) is False
