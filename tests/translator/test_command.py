"""The program `wlcompat` as a process: it ends as soon as its work is done, and nothing is lost by that."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("module", ["wlcompat", "translator"])
def test_the_command_runs_as_a_module_too(module: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", module, "explain", "WL301"], text=True, timeout=60, capture_output=True
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == wlcompat("explain", "WL301", capture_output=True).stdout != ""


def wlcompat(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from translator.cli import command; command()", *words]
    return subprocess.run(command, text=True, timeout=60, **options)  # type: ignore[call-overload,no-any-return]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "program.wl"
    file.write_text("".join(f"Trace({number})\n" for number in range(2000)), encoding="utf-8")
    return file


def test_all_that_is_printed_arrives(program: Path) -> None:
    ended = wlcompat("translate", str(program), capture_output=True)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("Trace(") == 2000
    assert ended.stdout.endswith("\n")


def test_the_exit_code_is_that_of_the_command(tmp_path: Path) -> None:
    assert wlcompat("translate", str(tmp_path / "none.wl"), capture_output=True).returncode == 1
    assert wlcompat("no command", capture_output=True).returncode == 2
    assert wlcompat("--version", capture_output=True).stdout.startswith("wlcompat ")


def test_a_reader_that_goes_away_is_no_failure(program: Path) -> None:
    nobody_reads, write = os.pipe()
    os.close(nobody_reads)
    try:
        ended = wlcompat("translate", str(program), stdout=write, stderr=subprocess.PIPE)
    finally:
        os.close(write)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_program_that_is_run_ends_in_order(tmp_path: Path) -> None:
    file = tmp_path / "program.wl"
    text = 'YesNoAsynchronous("Go on?", Answered)\nPROCEDURE Answered(nAnswer is int)\nInfo("answered")\n'
    file.write_text(text, encoding="utf-8")
    ended = wlcompat("run", str(file), capture_output=True, input="\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("answered\n"), "it ends when the question has been answered"
