"""What is known of a file."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    errCode,
    fAccess,
    fAttributeReadOnly,
    fCreation,
    fDate,
    fDateTime,
    fFichierExiste,
    fFileExist,
    fMIMEType,
    fModification,
    fSize,
    fTaille,
    fTime,
    fTypeMIME,
)
from wlcompat.values.dates import DateTime


@pytest.fixture
def file(folder: Path) -> Path:
    """A file of five bytes, of 31 December 2023, 23:58:07."""
    path = folder / "a.txt"
    path.write_bytes(b"12345")
    moment = datetime(2023, 12, 31, 23, 58, 7).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_existence_and_size(file: Path) -> None:
    assert fFichierExiste is fFileExist
    assert fFileExist(str(file)) is True
    assert fFileExist(str(file.parent)) is False
    assert fFileExist("") is False
    assert fFileExist("caf\0e") is False
    assert fTaille is fSize
    assert fSize(str(file)) == 5
    assert fSize(str(file) + "x") == -1
    assert ErrorInfo(errCode) == 78002


def test_dates(file: Path) -> None:
    assert fDate(str(file)) == "20231231"
    assert fTime(str(file)) == "23580700"
    assert fDateTime(str(file)) == "20231231235807000"
    assert DateTime(fDateTime(str(file))).Year == 2023
    assert fDate(str(file) + "x") == ""
    assert ErrorOccurred()
    assert len(fDate(str(file), "", fCreation)) == 8
    assert not ErrorOccurred()


def test_dates_are_given(file: Path) -> None:
    assert fDate(str(file), "20200229") == "20200229"
    assert fDateTime(str(file)) == "20200229235807000"
    assert fDateTime(str(file), "", fModification) == fDateTime(str(file), fModification)
    assert fDateTime(str(file), "20210102030405000") == "20210102030405000" == fDateTime(str(file))
    assert fDateTime(str(file), "no date") == ""
    assert fDateTime(str(file), "20200229235807000") == "20200229235807000"
    assert fTime(str(file), "1015") == "10150000"
    assert fDateTime(str(file)) == "20200229101500000"
    assert fDateTime(str(file), fAccess) == "20231231235807000"
    assert fDate(str(file), "20210101", fAccess) == "20210101"
    assert fDate(str(file)) == "20200229"
    assert fDate(str(file), "20210101", fCreation) == ""
    assert ErrorInfo(errCode) == 78019
    assert fDate(str(file), "yesterday") == ""
    assert ErrorInfo(errCode) == 78022


def test_read_only(file: Path) -> None:
    assert fAttributeReadOnly(str(file)) is False
    assert fAttributeReadOnly(str(file), True) is True
    assert fAttributeReadOnly(str(file)) is True
    assert fAttributeReadOnly(str(file), False) is True
    assert fAttributeReadOnly(str(file)) is False
    assert fAttributeReadOnly(str(file) + "x") is False
    assert ErrorOccurred()


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("fonts/a.woff2", "font/woff2"),
        ("app.mjs", "text/javascript"),
        ("app.js", "text/javascript"),
        ("a.ogg", "audio/ogg"),
        ("a.html", "text/html"),
        ("C:\\x.y\\A.JPG", "image/jpeg"),
        ("a.pdf", "application/pdf"),
        ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.json", "application/json"),
        ("a.txt", "text/plain"),
        ("C:\\x.txt\\plain", "application/octet-stream"),
        ("a.unknown", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_mime_types(path: str, type_: str) -> None:
    assert fMIMEType(path) == type_
    assert fTypeMIME is fMIMEType
