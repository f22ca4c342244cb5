"""Other programs: started, waited for, and told why not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import wlcompat as wl
from wlcompat.runtime import Runtime

PYTHON = f'"{sys.executable}"'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, runtime: Runtime) -> Path:  # noqa: ARG001 - in use
    """An empty folder."""
    return tmp_path


def test_the_parameters_arrive(here: Path) -> None:
    code = "import sys; open('told', 'w').write('|'.join(sys.argv[1:]))"
    assert wl.ExeRun(f'{PYTHON} -c "{code}" one "two three" $HOME', wl.exeActive, wl.exeWait, str(here))
    assert (here / "told").read_text() == "one|two three|$HOME"


def test_a_program_goes_on_by_itself(here: Path) -> None:
    fifo = here / "fifo"
    os.mkfifo(fifo)
    code = f"open('{fifo}', 'w').write('late')"
    assert wl.ExeRun(f'{PYTHON} -c "{code}"')
    assert fifo.read_text() == "late"


@pytest.mark.parametrize(("command", "number"), [("", 70201), ("  ", 70201), ("/no/such/program x", 70202)])
def test_what_cannot_be_started(command: str, number: str) -> None:
    assert not wl.ExeRun(command)
    assert wl.ErrorInfo(wl.errCode) == number


def opener(folder: Path, code: str) -> None:
    """Put a program into a folder that says it opens documents."""
    file = folder / "xdg-open"
    file.write_text(f"#!/bin/sh\n{code}\n")
    file.chmod(0o755)


def test_documents_are_opened_by_the_system(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(here), prepend=os.pathsep)
    opener(here, f'printf "%s" "$1" > "{here}/told"')
    assert wl.ShellExecute("https://example.org/a\\b")
    assert (here / "told").read_text() == "https://example.org/a\\b"
    opener(here, "echo 'no reader' >&2; exit 3")
    assert not wl.LanceAppliAssociée("a.pdf")
    assert "no reader" in wl.ErrorInfo()
    monkeypatch.setenv("PATH", str(here / "empty"))
    assert not wl.ShellExecute("a.pdf")
    assert wl.ErrorInfo(wl.errCode) == 70203
