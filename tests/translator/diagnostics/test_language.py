"""In which language the commands speak: WLCOMPAT_LANGUAGE, else the program's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from translator.cli import main
from translator.convert.language import language_of

ENGLISH = "IF 1 = 1 THEN\n\tx = = 2\nEND\n"
FRENCH = "SI 1 = 1 ALORS\n\tx = = 2\nFIN\n"


@pytest.mark.parametrize(
    ("setting", "program", "word"),
    [
        ("", ENGLISH, "warning WL301 not translated"),
        ("", FRENCH, "avertissement WL301 non traduit"),
        ("en", FRENCH, "warning WL301 not translated"),
        ("fr", ENGLISH, "avertissement WL301 non traduit"),
        ("FR", ENGLISH, "avertissement WL301 non traduit"),
        ("de", FRENCH, "avertissement WL301 non traduit"),
        ("", "x = = 2\n", "warning WL301 not translated"),
    ],
)
def test_messages(
    setting: str,
    program: str,
    word: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", setting)
    file = tmp_path / "a.wl"
    file.write_text(program, encoding="utf-8")
    main(["check", str(file)])
    assert word in capsys.readouterr().out


def test_json_speaks_english_unless_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.wl"
    file.write_text(FRENCH, encoding="utf-8")
    monkeypatch.delenv("WLCOMPAT_LANGUAGE", raising=False)
    told = []
    for setting in ("", "fr"):
        monkeypatch.setenv("WLCOMPAT_LANGUAGE", setting)
        main(["check", str(file), "--format", "json"])
        told.append(json.loads(capsys.readouterr().out)["diagnostics"][0]["message"])
    assert told[0].startswith("not translated")
    assert told[1].startswith("non traduit")


@pytest.mark.parametrize(
    ("program", "setting", "told"),
    [
        ('SI Vrai ALORS\n\tInfo(DateVersMoisEnLettre("20240801"))\nFIN\n', "", "août"),
        ('IF True THEN\n\tInfo(DateToMonthInAlpha("20240801"))\nEND\n', "", "August"),
        ('IF True THEN\n\tInfo(DateToMonthInAlpha("20240801"))\nEND\n', "fr", "août"),
    ],
)
def test_a_program_that_is_run_names_months_in_its_own_language(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    program: str,
    setting: str,
    told: str,
) -> None:
    file = tmp_path / "a.wl"
    file.write_text(program, encoding="utf-8")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", setting)
    assert main(["run", str(file)]) == 0
    assert capsys.readouterr().out == f"{told}\n"


def test_explain_speaks_both(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("WLCOMPAT_LANGUAGE", raising=False)
    assert main(["explain", "WL301"]) == 0
    assert "A statement was not understood." in capsys.readouterr().out
    assert main(["explain", "WL301", "--language", "fr"]) == 0
    assert "Une instruction n'a pas été comprise." in capsys.readouterr().out
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert main(["explain", "301"]) == 0
    assert main(["explain", "syntax"]) == 0
    assert "Que faire :" in capsys.readouterr().out
    assert main(["explain", "WL301", "--language", "en"]) == 0
    assert "What to do:" in capsys.readouterr().out
    assert main(["explain"]) == 0
    assert "WL201  missing-end" in (listed := capsys.readouterr().out)
    assert "Un bloc n'a pas de FIN" in listed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        ("", None),
        ('Info("SI ALORS FIN") // SINON', None),
        ("PROCEDURE f()\n", None),
    ],
)
def test_the_language_of_a_program(text: str, language: str | None) -> None:
    assert language_of(text) == language
