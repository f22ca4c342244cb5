"""InitParameter: where values are kept, what lists and deletes them."""

from __future__ import annotations

from pathlib import Path

import pytest

import wlcompat as wl
from wlcompat import (
    DeleteParameter,
    ErrorInfo,
    InitParameter,
    ListParameter,
    LoadParameter,
    SaveParameter,
    fSaveText,
    paramIni,
    paramRegistry,
    paramString,
    paramXML,
)

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_DATA", str(tmp_path / "data"))


@pytest.mark.parametrize(
    ("mode", "file"), [(paramIni, "a.ini"), (paramXML, "a.xml"), (paramRegistry, "HKEY\\A")]
)
def test_every_place_keeps_lists_and_deletes(mode: int, file: str, tmp_path: Path) -> None:
    source = str(tmp_path / file) if mode != paramRegistry else file
    InitParameter(mode, source)
    assert LoadParameter("Login", "nobody") == "nobody"
    assert SaveParameter("Login", "Zoé <&>"), ErrorInfo()
    assert SaveParameter("LOGIN", "Zoé")
    assert SaveParameter("Level", "5")
    assert LoadParameter("login") == "Zoé"
    assert ListParameter().upper().split() == ["LEVEL", "LOGIN"]
    assert ListParameter("lo*").upper() == "LOGIN"
    assert DeleteParameter("lOgIn")
    assert LoadParameter("login", "gone") == "gone"
    assert DeleteParameter()
    assert ListParameter() == ""


def test_it_tells_what_was_said_before(tmp_path: Path) -> None:
    path = str(tmp_path / "a.ini")
    first = InitParameter(paramIni, path)
    assert InitParameter(paramXML) == f"{int(paramIni)}\t{path}"
    assert first == f"{int(paramRegistry)}\t"


def test_sources_of_the_usual_place_are_apart() -> None:
    assert SaveParameter("a", "1")
    InitParameter(paramRegistry, "3.51")
    assert LoadParameter("a") == ""
    assert SaveParameter("a", "2")
    InitParameter(paramRegistry)
    assert (LoadParameter("a"), ListParameter()) == ("1", "a")


def test_a_settings_file_keeps_its_other_lines_and_takes_one_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.ini"
    fSaveText(str(path), "; own\r\n[Other]\r\nx=1\r\n")
    InitParameter(paramIni, str(path))
    assert SaveParameter("y", "2")
    assert path.read_text().splitlines() == ["; own", "[Other]", "x=1", "", "[Global]", "y=2"]
    assert not SaveParameter("y", "2\r\n[Other]")
    assert "one line" in ErrorInfo()


def test_a_text_is_only_read(tmp_path: Path) -> None:
    InitParameter(paramXML, str(tmp_path / "a.xml"))
    SaveParameter("a", "1")
    InitParameter(paramString, (tmp_path / "a.xml").read_text())
    assert LoadParameter("A") == "1"
    assert not SaveParameter("a", "2")
    assert "nothing can be kept" in ErrorInfo()


def test_what_is_no_file_of_parameters() -> None:
    for content in ("<a>", "text"):
        InitParameter(paramString, content)
        assert LoadParameter("a", "default") == ""
        assert ErrorInfo()


def test_the_language_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert wl.Nation() == wl.nationFrench
    assert wl.Nation(wl.nationGerman) == wl.nationGerman
    assert wl.Nation() == wl.nationGerman
    assert not wl.InAndroidMode()
