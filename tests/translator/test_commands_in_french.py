"""The command line in French: every help, description and complaint has its French."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import translator
from translator.cli import main
from translator.cli.french import in_french
from translator.cli.language import user_language

_COMMANDS = ("run", "translate", "check", "convert", "doccheck", "functions", "explain", "cert")
_COMPLAINTS = ("FileProblem", "UnreadableSource", "ProcessEnded")


def _said() -> Iterator[tuple[str, str]]:
    """Yield (place, text) for what the commands say, `{}` for what varies."""
    for file in sorted(Path(translator.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            value: ast.expr | None = None
            if isinstance(node, ast.keyword) and node.arg == "help" and file.parent.name == "cli":
                value = node.value
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                value = node.value if node.targets[0].id == "_DESCRIPTION" else None
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                value = node.args[0] if node.func.id in _COMPLAINTS else None
            text = _template(value)
            if text is not None and value is not None:
                yield f"{file.name}:{value.lineno}", text


def _template(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    if isinstance(value, ast.JoinedStr):
        return "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in value.values)
    return None


def test_everything_that_is_said_has_its_french() -> None:
    said = list(_said())
    assert len(said) > 30
    missing = [f"{place}: {text}" for place, text in said if in_french(text) == text]
    assert not missing, "add their French to translator/cli/french.py:\n" + "\n".join(missing)


@pytest.fixture(autouse=True)
def _french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    monkeypatch.setenv("COLUMNS", "200")


@pytest.mark.parametrize("command", _COMMANDS)
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    said = capsys.readouterr().out
    assert end.value.code == 0
    assert "utilisation : wlcompat" in said
    assert "affiche cette aide" in said
    assert " the " not in said


@pytest.mark.parametrize("command", ["create", "import", "list", "show", "remove", "trust"])
def test_every_help_of_certificates(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    from translator.cli import french_certificates

    with pytest.raises(SystemExit):
        main(["cert", command, "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "exemples :" in said
    english = [text for text in french_certificates.TEXTS if " ".join(text.split("{}")[0].split()) in said]
    assert not english
    assert not {" the ", " of ", " with ", " that "} & {f" {word} " for word in said.split()}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "wlcompat : il manque : COMMAND"),
        (["run"], "wlcompat run : il manque : PATH"),
        (
            ["check", "-j", "0", "x.wl"],
            "wlcompat check : argument -j/--jobs : 0 n'est pas un nombre de processus",
        ),
        (
            ["convert", "--to", "de", "x.wl"],
            "wlcompat convert : argument --to : choix inconnu 'de' (au choix : ",
        ),
    ],
)
def test_wrong_usage(words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    assert complaint in capsys.readouterr().err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "dossier é" / "rien.wl"
    assert main(["check", str(file)]) == 1
    assert capsys.readouterr().err == f"wlcompat : {file} n'existe pas\n"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"WLCOMPAT_LANGUAGE": "en", "LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_whose_language_it_is(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WLCOMPAT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert user_language() == language


def test_argparse_still_says_what_is_translated() -> None:
    parser = argparse.ArgumentParser(prog="x")
    parser.add_argument("--to", choices=("en", "fr"))
    assert "usage: x" in parser.format_help()
    assert "show this help message and exit" in parser.format_help()
