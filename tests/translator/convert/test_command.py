"""`wlcompat convert`: files as they were but for the words, diagnostics beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator.cli import main
from translator.convert.files import convert_files
from translator.project.blocks import ProjectFile
from translator.project.reader import read_project_file
from translator.source import SourceText

PROGRAM = '// Début\nSI Gauche(s, 1) = "é" ALORS\n\tInfo(Vrai)\nFIN\n'
CONVERTED = '// Début\nIF Left(s, 1) = "é" THEN\n\tInfo(True)\nEND\n'
SET = (
    "#To edit and compare internal_properties, use WINDEV integrated tools.\n"
    "info :\n name : COL_Essai\n major_version : 26\n type : 7\n"
    "procedure_set :\n name : COL_Essai\n code_elements :\n"
    "  type_code : 10\n  p_codes :\n   -\n"
    "     code : |1+\n      PROCÉDURE Essai(n est un entier)\n      SI n > 1 ALORS\n      \tInfo(Vrai)\n      FIN\n"
    "     type : 458752\n"
)


def _convert(capsysbinary: pytest.CaptureFixture[bytes], *arguments: object) -> bytes:
    assert main(["convert", *map(str, arguments)]) == 0
    return capsysbinary.readouterr().out


def test_prints_the_program(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "a.wl"
    file.write_text(PROGRAM, encoding="utf-8", newline="\n")
    assert _convert(capsysbinary, "--to", "en", file).decode() == CONVERTED
    assert file.read_text(encoding="utf-8") == PROGRAM


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_stay(
    mark: bytes, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "a.wl"
    file.write_bytes(mark + PROGRAM.replace("\n", "\r\n").encode())
    assert _convert(capsysbinary, "--to", "en", file) == mark + CONVERTED.replace("\n", "\r\n").encode()


def test_a_project_file_stays_one(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "COL_Essai.wdg"
    file.write_text(SET, encoding="utf-8", newline="\n")
    made = _convert(capsysbinary, "--to", "en", file).decode()
    words = {"PROCÉDURE": "PROCEDURE", "est un entier": "is int", "SI n": "IF n", "ALORS": "THEN"}
    wanted = SET
    for french, english in {**words, "Vrai": "True", "FIN": "END"}.items():
        wanted = wanted.replace(french, english)
    assert made == wanted
    assert made != SET
    english = tmp_path / "English.wdg"
    english.write_text(made, encoding="utf-8", newline="\n")
    assert _convert(capsysbinary, "--to", "fr", english).decode() == SET


def test_blocks_may_stand_in_another_order_in_the_file() -> None:
    two = "   -\n     code : |1+\n      PROCÉDURE Autre()\n      RENVOYER Vrai\n     type : 458752\n"
    file = read_project_file(SourceText("a.wdg", SET + two))
    assert len(file.parts) == 2
    (made,) = convert_files([file], "en")
    (other,) = convert_files([ProjectFile(file.kind, file.name, file.whole, file.blocks[::-1])], "en")
    assert "PROCEDURE Autre()\n      RESULT True\n" in made.text
    assert other.text == made.text


def test_files_given_together_know_each_others_names(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "a.wl").write_text("PROCÉDURE Gauche(s)\nRENVOYER s\n", encoding="utf-8")
    (tmp_path / "b.wl").write_text("Info(Gauche(1), Droite(2))\n", encoding="utf-8")
    assert b"Left(1), Right(2)" in _convert(capsysbinary, "--to", "en", tmp_path / "b.wl")
    assert b"Gauche(1), Right(2)" in _convert(capsysbinary, "--to", "en", tmp_path)


def test_a_folder_to_write_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.wl").write_text(PROGRAM, encoding="utf-8")
    out = tmp_path / "out" / "en"
    arguments = ["convert", "--to", "en", str(tmp_path / "a.wl"), "-o", str(out)]
    assert main(arguments) == 0
    assert (out / "a.wl").read_text(encoding="utf-8") == CONVERTED
    assert capsys.readouterr().out == ""
    assert main(arguments) == 1
    assert "writes over no file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("SI = = 2 ALORS\nInfo(1)\nFIN\n", "avertissement WL501 non converti : “=” ne convient pas ici"),
        ("PROCÉDURE Left()\nInfo(Gauche(s, 2))\n", "note WL502 Gauche reste"),
    ],
)
def test_what_stays_is_told(
    program: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("WLCOMPAT_LANGUAGE", raising=False)
    file = tmp_path / "a.wl"
    file.write_text(program, encoding="utf-8")
    assert main(["convert", "--to", "en", str(file)]) == 0
    assert told in capsys.readouterr().err
    assert main(["convert", "--to", "en", "--quiet", str(file)]) == 0
    assert capsys.readouterr().err == ""


def test_refuses_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "--to", "en", str(tmp_path / "none.wl")]) == 1
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "b.wl").write_bytes(b"\0\1\2")
    assert main(["convert", "--to", "en", str(tmp_path / "b.wl")]) == 1
    assert "binary" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["convert", "--to", "de", str(tmp_path)])
