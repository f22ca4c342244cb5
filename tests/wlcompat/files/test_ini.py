"""Settings files."""

from __future__ import annotations

from pathlib import Path

import pytest

from wlcompat import ErrorInfo, ErrorOccurred, INIEcrit, INILit, INIRead, INIWrite, errCode

_CONTENT = (
    b"; a comment\r\n[Server]\r\nName = main server \r\nport=5000\r\n;port=1\r\n\r\n"
    b'[ Client ]\r\nname="in quotes"\r\nempty=\r\n'
)


@pytest.fixture
def file(folder: Path) -> Path:
    """A settings file."""
    path = folder / "program.ini"
    path.write_bytes(_CONTENT)
    return path


def test_reading(file: Path) -> None:
    assert INILit is INIRead
    assert INIRead("server", "NAME", "?", str(file)) == "main server"
    assert INIRead("Server", "port", "?", str(file)) == "5000"
    assert INIRead("Client", "name", "?", str(file)) == "in quotes"
    assert INIRead("Client", "empty", "?", str(file)) == "?"
    assert INIRead("Client", "", "?", str(file)).splitlines()[0] == "name"
    assert INIRead("", "", "?", str(file)).splitlines() == ["Server", "Client"]
    assert INIRead("Client", "port", "?", str(file)) == "?"
    assert INIRead("Other", "name", "?", str(file)) == "?"
    assert INIRead("Server", "port", "?", str(file) + "x") == "?"
    assert not ErrorOccurred()
    assert INIRead("Server", "port", "?", str(file.parent)) == ""
    assert ErrorInfo(errCode) == 78005


def test_writing_changes_one_line(file: Path) -> None:
    assert INIEcrit is INIWrite
    assert INIWrite("SERVER", "Port", "5001", str(file)) is True
    assert file.read_bytes() == _CONTENT.replace(b"port=5000", b"Port=5001")


def test_writing_adds_lines(file: Path) -> None:
    assert INIWrite("Server", "new", "1", str(file))
    assert INIWrite("Third", "name", "été", str(file))
    expected = (
        _CONTENT.replace(b";port=1\r\n", b";port=1\r\nnew=1\r\n") + b"\r\n[Third]\r\nname=\xe9t\xe9\r\n"
    )
    assert file.read_bytes() == expected
    assert INIRead("third", "name", "", str(file)) == "été"


def test_writing_makes_the_file(folder: Path) -> None:
    path = folder / "new.ini"
    assert INIWrite("A", "b", "c", str(path))
    assert path.read_bytes() == b"[A]\r\nb=c\r\n"
    assert INIWrite("A", "b", "c", str(folder / "missing" / "new.ini")) is False
    assert ErrorInfo(errCode) == 78002
    with pytest.raises(ValueError, match="one line"):
        INIWrite("A", "b", "two\r\nlines", str(path))
