"""The samples: the same program in two languages, and pairs that really talk to each other."""

from __future__ import annotations

import ast
import builtins
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import wlcompat

PAIRS = {
    "secure_server": "serveur_securise",
    "secure_client": "client_securise",
    "plain_server": "serveur_simple",
    "plain_client": "client_simple",
}


def test_every_sample_has_its_twin(root: Path) -> None:
    assert {f.stem for f in (root / "samples" / "en").iterdir()} == set(PAIRS)
    assert {f.stem for f in (root / "samples" / "fr").iterdir()} == set(PAIRS.values())


@pytest.mark.parametrize(("english", "french"), PAIRS.items())
def test_both_languages_give_the_same_python(root: Path, tmp_path: Path, english: str, french: str) -> None:
    sources = [root / "samples" / "en" / f"{english}.wl", root / "samples" / "fr" / f"{french}.wl"]
    _wlcompat(tmp_path, "translate", *sources, "-o", tmp_path)
    first, second = (_without_own_names(tmp_path / f"{source.stem}.py") for source in sources)
    assert first == second


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_plain_server_serves_the_plain_client(root: Path, tmp_path: Path, language: str) -> None:
    server, client = _converse(root, tmp_path, language, "plain")
    assert server[1:] == ["Plain server closed."]
    assert client == [
        "5: OK",
        "10: OK",
        "20: OK",
        "3: Not a coin or a note: 3",
        "TOTAL: Total: 35",
        "BYE: Goodbye",
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_secure_server_serves_the_secure_client(root: Path, tmp_path: Path, language: str) -> None:
    _wlcompat(tmp_path, "cert", "create", "DemoServer")
    public = tmp_path / "public.pem"
    public.write_text(_wlcompat(tmp_path, "cert", "show", "DemoServer", "--pem"), encoding="ascii")
    _wlcompat(tmp_path, "cert", "trust", public)
    server, client = _converse(root, tmp_path, language, "secure")
    messages = ["Hello", "Message 1", "Message 2", "Message 3"]
    assert server[1:] == [*(f"Received: {m}" for m in messages), "Secure server closed."]
    assert client == [*(f"You said: {m}" for m in messages), "Goodbye after 5 messages."]


def _without_own_names(module: Path) -> str:
    """Return the structure of a module, with the names that its author chose replaced by numbers."""
    tree = ast.parse(module.read_text(encoding="utf-8").replace(module.stem, "sample"))
    known = {*dir(wlcompat), *dir(builtins), "wlcompat", "__name__"}
    numbers: dict[str, int] = {}
    for node in ast.walk(tree):
        for field in ("id", "arg", "name"):
            name = getattr(node, field, None)
            if isinstance(name, str) and name not in known and not isinstance(node, ast.alias):
                setattr(node, field, f"own{numbers.setdefault(name, len(numbers))}")
    return ast.dump(tree, indent=1)


def _converse(root: Path, folder: Path, language: str, kind: str) -> tuple[list[str], list[str]]:
    """Run server and client of one kind on a free port; return the lines that each printed."""
    port = _free_port()
    programs = {}
    for role in ("server", "client"):
        name = f"{kind}_{role}" if language == "en" else PAIRS[f"{kind}_{role}"]
        text = (root / "samples" / language / f"{name}.wl").read_text(encoding="utf-8")
        programs[role] = folder / f"{name}.wl"
        programs[role].write_text(text.replace("5043", port).replace("5044", port), encoding="utf-8")
    server = subprocess.Popen(
        _command("run", programs["server"]),
        env=_surroundings(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    with server:
        try:
            assert server.stdout is not None
            ready = server.stdout.readline()
            assert "ready" in ready, ready + server.stdout.read()
            client = _wlcompat(folder, "run", programs["client"])
            rest, _ = server.communicate(timeout=30)
        finally:
            server.kill()
    assert server.returncode == 0
    return [ready.rstrip(), *rest.splitlines()], client.splitlines()


def _free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return str(probe.getsockname()[1])


def _command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "translator.cli", *map(str, arguments)]


def _surroundings(folder: Path) -> dict[str, str]:
    return {**os.environ, "WLCOMPAT_CERTIFICATES": str(folder / "certificates"), "PYTHONUNBUFFERED": "1"}


def _wlcompat(folder: Path, *arguments: str | Path) -> str:
    done = subprocess.run(
        _command(*arguments),
        env=_surroundings(folder),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout
