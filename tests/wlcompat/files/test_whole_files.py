"""Files that are read and written whole: what bytes stand in them, and what cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    StringToUTF8,
    UTF8ToString,
    errCode,
    fAddText,
    fChargeTexte,
    fLoadBuffer,
    fLoadText,
    foAnsi,
    foUnicode,
    fSauveTexte,
    fSaveBuffer,
    fSaveText,
)


def test_text_is_written_in_windows_1252(folder: Path) -> None:
    path = str(folder / "a.txt")
    assert fSaveText(path, "5 € à l'été\r\n") is True
    assert Path(path).read_bytes() == b"5 \x80 \xe0 l'\xe9t\xe9\r\n"
    assert fLoadText(path) == "5 € à l'été\r\n"


def test_both_languages_are_one_function() -> None:
    assert fSauveTexte is fSaveText
    assert fChargeTexte is fLoadText


def test_another_encoding(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_ENCODING", "utf-8")
    path = str(folder / "a.txt")
    assert fSaveText(path, "Жé")
    assert Path(path).read_bytes() == "Жé".encode()
    assert fLoadText(path) == "Жé"


def test_an_encoding_that_does_not_exist(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fSaveText(str(folder / "a"), "x")
    monkeypatch.setenv("WLCOMPAT_ENCODING", "klingon")
    assert fLoadText(str(folder / "a")) == ""
    assert "klingon" in ErrorInfo()
    assert fSaveText(str(folder / "a"), "y") is False
    assert (folder / "a").read_bytes() == b"x"


def test_a_character_that_the_code_page_lacks_loses_nothing(folder: Path) -> None:
    path = str(folder / "a.txt")
    fSaveText(path, "before")
    assert fSaveText(path, "Привет") is False
    assert ErrorOccurred()
    assert "U+041F" in ErrorInfo()
    assert Path(path).read_bytes() == b"before"


def test_unicode_begins_with_its_mark(folder: Path) -> None:
    path = str(folder / "a.txt")
    assert fSaveText(path, "Ж\r\n", foUnicode)
    assert Path(path).read_bytes() == b"\xff\xfe\x16\x04\r\0\n\0"
    assert fLoadText(path) == "Ж\r\n"
    assert fLoadText(path, foAnsi) == "ÿþ\x16\x04\r\0\n\0"
    assert fAddText(path, "я")
    assert fLoadText(path) == "Ж\r\nя"


def test_utf8_goes_through_as_programs_do_it(folder: Path) -> None:
    path = str(folder / "a.txt")
    assert fSaveText(path, StringToUTF8("Ж é"))
    assert Path(path).read_bytes() == "Ж é".encode()
    assert UTF8ToString(fLoadText(path)) == "Ж é"


def test_adding_makes_the_file(folder: Path) -> None:
    path = str(folder / "log.txt")
    assert fAddText(path, "one\n")
    assert fAddText(path, "two\n")
    assert fLoadText(path) == "one\ntwo\n"


@given(data=st.binary())
def test_buffers_come_back(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = str(tmp_path_factory.getbasetemp() / f"buffer-{os.getpid()}.bin")
    assert fSaveBuffer(path, data) is True
    assert fLoadBuffer(path) == data
    # A text that was read so is the same bytes when it is written again
    assert fSaveText(path, fLoadText(path, foAnsi))
    assert fLoadBuffer(path) == data


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("", 78001),
        ("missing.txt", 78002),
        ("no/such/folder.txt", 78002),
        (".", 78005),
        ("caf\0e", 78012),
        ("x" * 40_000, 78009),
        ("x" * 300, 78009),
    ],
)
def test_files_that_cannot_be_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, path: str, number: str
) -> None:
    monkeypatch.chdir(folder)
    assert fLoadText(path) == ""
    assert ErrorInfo(errCode) == number
    assert fLoadBuffer(path) == b""
    assert ErrorInfo(errCode) == number


def test_an_empty_file_is_no_error(folder: Path) -> None:
    (folder / "empty").touch()
    fLoadText(str(folder / "missing"))
    assert fLoadText(str(folder / "empty")) == ""
    assert not ErrorOccurred()


def test_a_folder_cannot_be_written(folder: Path) -> None:
    assert fSaveText(str(folder), "x") is False
    assert fSaveBuffer(str(folder / "missing" / "x"), b"x") is False
    assert str(folder / "missing" / "x") in ErrorInfo()
