"""Files that are opened: reading lines, reading pieces, writing, positions, closing."""

from __future__ import annotations

import gc
import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    EOT,
    ErrorInfo,
    ErrorOccurred,
    WLanguageError,
    errCode,
    fClose,
    fCreate,
    fEcritLigne,
    fFileExist,
    foAdd,
    foAutomaticDeletion,
    foCreate,
    foCreateIfNotExist,
    foLecture,
    fOpen,
    foRead,
    foReadWrite,
    foUnicode,
    fOuvre,
    foWrite,
    fpBeginning,
    fpCurrent,
    fpEnd,
    fRead,
    fReadLine,
    fSeek,
    fWrite,
    fWriteLine,
)
from wlcompat.runtime import Runtime, use


def _lines(path: Path, *separator: str) -> list[str]:
    handle = fOpen(str(path), foRead)
    lines = []
    while (line := fReadLine(handle, *separator)) != EOT:
        lines.append(line)
    assert fReadLine(handle) == EOT, "the end stays the end"
    assert fClose(handle) is True
    return lines


def test_lines_are_written_and_read(folder: Path) -> None:
    path = folder / "log.txt"
    handle = fCreate(str(path))
    assert handle > 0
    assert fWriteLine(handle, "été") is True
    assert fEcritLigne(handle, "") is True
    assert fWrite(handle, "last €") == 6
    assert path.read_bytes() == b"\xe9t\xe9\r\n\r\nlast \x80", "others see it before the file is closed"
    assert fClose(handle)
    assert _lines(path) == ["été", "", "last €"]


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        (b"a\r\n", ["a"]),
        (b"a\r\r\nb", ["a", "", "b"]),
        (b"a\n\rb", ["a", "", "b"]),
        (b"x" * 300 + b"\r\n" + b"y" * 70_000 + b"\nz", ["x" * 300, "y" * 70_000, "z"]),
        (b"x" * 255 + b"\r\nz", ["x" * 255, "z"]),
        (b"\x04\n", ["\x04"]),
    ],
)
def test_how_lines_end(folder: Path, content: bytes, lines: list[str]) -> None:
    (folder / "a").write_bytes(content)
    handle = fOpen(str(folder / "a"), foRead)
    assert [fReadLine(handle) for _ in lines] == lines
    assert fReadLine(handle) == EOT
    fClose(handle)


@given(content=st.text("ab\r\n", max_size=700))
def test_lines_are_those_of_python(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"lines-{id(content)}"
    path.write_bytes(content.encode())
    expected = [line.rstrip("\n") for line in io.StringIO(content, newline=None)]
    assert _lines(path) == expected
    path.unlink()


def test_another_separator(folder: Path) -> None:
    (folder / "a").write_bytes(b"one;two\nlines;;four")
    assert _lines(folder / "a", ";") == ["one", "two\nlines", "", "four"]
    assert _lines(folder / "a", ";;") == ["one;two\nlines", "four"]


def test_unicode_files(folder: Path) -> None:
    path = folder / "a.txt"
    handle = fCreate(str(path), foUnicode)
    fWriteLine(handle, "Жਊ")  # its second character has the byte of a line feed in it
    fWriteLine(handle, "b")
    fClose(handle)
    assert path.read_bytes() == b"\xff\xfe\x16\x04\x0a\x0a\r\0\n\0b\0\r\0\n\0"
    assert _lines(path) == ["Жਊ", "b"]
    added = fOpen(str(path), foAdd)
    fWriteLine(added, "я")
    fClose(added)
    assert _lines(path) == ["Жਊ", "b", "я"]


def test_a_character_that_the_code_page_lacks(folder: Path) -> None:
    handle = fCreate(str(folder / "a"))
    assert fWriteLine(handle, "Ж") is False
    assert fWrite(handle, "Ж") == -1
    assert ErrorInfo(errCode) == 78014
    fClose(handle)
    assert (folder / "a").read_bytes() == b""


def test_adding_at_the_end(folder: Path) -> None:
    path = str(folder / "log")
    for word in ("one", "two"):
        handle = fOuvre(path, foAdd + foCreateIfNotExist)
        fWriteLine(handle, word)
        fClose(handle)
    assert _lines(folder / "log") == ["one", "two"]


def test_creating_and_emptying(folder: Path) -> None:
    path = folder / "a"
    assert fOpen(str(path), foRead) == -1
    assert ErrorInfo(errCode) == 78002
    handle = fOpen(str(path), foRead + foCreateIfNotExist)
    assert handle > 0
    assert not ErrorOccurred()
    fClose(handle)
    path.write_bytes(b"content")
    fClose(fOpen(str(path), foReadWrite + foCreateIfNotExist))
    assert path.read_bytes() == b"content"
    fClose(fOpen(str(path), foCreate + foWrite))
    assert path.read_bytes() == b""


def test_pieces_and_positions(folder: Path) -> None:
    (folder / "a").write_bytes(b"0123456789\xe9")
    handle = fOpen(str(folder / "a"))
    assert fRead(handle, 3) == "012"
    assert fSeek(handle, 2, fpCurrent) == 5
    assert fRead(handle, 1) == "5"
    assert fSeek(handle, -2, fpEnd) == 9
    assert fRead(handle, 100) == "9é"
    assert fRead(handle, 1) == EOT
    assert fRead(handle, 0) == ""
    assert fSeek(handle, 1, fpBeginning) == 1
    assert fWrite(handle, b"abcdef", 2) == 2
    assert fRead(handle, 1) == "3", "reading goes on behind what was written"
    assert fSeek(handle, -1) == -1
    assert ErrorOccurred()
    fClose(handle)
    assert (folder / "a").read_bytes() == b"0ab3456789\xe9"


def test_writing_behind_a_line_that_was_read(folder: Path) -> None:
    (folder / "a").write_bytes(b"one\r\ntwo\r\nthree\r\n")
    handle = fOpen(str(folder / "a"))
    assert fReadLine(handle) == "one"
    assert fWrite(handle, "TWO") == 3
    assert fReadLine(handle) == ""
    assert fReadLine(handle) == "three"
    fClose(handle)
    assert (folder / "a").read_bytes() == b"one\r\nTWO\r\nthree\r\n"


def test_mistakes_of_the_program(folder: Path) -> None:
    (folder / "a").touch()
    handle = fOpen(str(folder / "a"), foLecture)
    with pytest.raises(WLanguageError, match="foWrite"):
        fWriteLine(handle, "x")
    fClose(handle)
    writing = fOpen(str(folder / "a"), foWrite)
    with pytest.raises(WLanguageError, match="foRead"):
        fReadLine(writing)
    fClose(writing)
    for use_of in (fReadLine, fClose, lambda h: fSeek(h, 0), lambda h: fWrite(h, "")):
        with pytest.raises(WLanguageError, match="no open file"):
            use_of(handle)
        with pytest.raises(WLanguageError, match="-1"):
            use_of(-1)


def test_numbers_are_not_given_again(folder: Path) -> None:
    one = fCreate(str(folder / "a"))
    fClose(one)
    other = fCreate(str(folder / "a"))
    assert other != one
    fClose(other)


def test_a_folder_is_no_file(folder: Path) -> None:
    assert fOpen(str(folder), foRead) == -1
    assert ErrorInfo(errCode) == 78005
    assert fOpen(str(folder), foReadWrite) == -1
    assert ErrorInfo(errCode) == 78005


def test_a_file_that_is_deleted_when_it_is_closed(folder: Path) -> None:
    path = str(folder / "lock")
    handle = fCreate(path, foAutomaticDeletion)
    assert fFileExist(path)
    fClose(handle)
    assert not fFileExist(path)


def test_it_is_deleted_from_where_it_was_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "other").mkdir()
    monkeypatch.chdir(folder)
    handle = fCreate("lock", foAutomaticDeletion)
    monkeypatch.chdir(folder / "other")
    fClose(handle)
    assert not (folder / "lock").exists()


def test_what_stays_open_is_closed_with_the_runtime(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with use(Runtime()):
        assert fCreate(str(path), foAutomaticDeletion) == 1
        assert path.exists()
    gc.collect()
    assert not path.exists()


def test_threads_share_a_file(folder: Path) -> None:
    handle = fCreate(str(folder / "log"))
    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(lambda n: fWriteLine(handle, f"line {n:04}"), range(400)))
    fClose(handle)
    assert sorted(_lines(folder / "log")) == [f"line {n:04}" for n in range(400)]
    reading = fOpen(str(folder / "log"), foRead)
    with ThreadPoolExecutor(8) as threads:
        read = list(threads.map(lambda _: fReadLine(reading), range(400)))
    fClose(reading)
    assert sorted(read) == [f"line {n:04}" for n in range(400)]
