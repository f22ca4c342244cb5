"""What tests of whole programs share: translated, run by Python alone, watched through what they print."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer
from typing import IO

import pytest

from tests.conftest import PATIENCE
from translator.cli import main

SERVERS = Path(__file__).parent / "servers"


class Program:
    """A translated program that runs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @property
    def process(self) -> int:
        """The number that the system gives it."""
        return self._process.pid

    def comes_to_its_end(self) -> None:
        """Wait until it has ended, whatever it printed."""
        self._process.wait(PATIENCE)

    @property
    def prints(self) -> IO[str]:
        assert self._process.stdout is not None
        return self._process.stdout

    def next_line(self) -> str:
        return self.prints.readline().rstrip("\n")

    def ends(self) -> list[str]:
        """Wait until the program ends by itself; return what it printed and nobody has read."""
        too_late = Timer(PATIENCE, self._process.kill)
        too_late.start()
        try:
            # communicate() would lose what came in one piece with a line read before
            rest = self.prints.read()
            self._process.wait(PATIENCE)
        finally:
            too_late.cancel()
        assert self._process.returncode == 0, rest
        return rest.splitlines()


class Server(Program):
    """A translated server that is ready, and its port."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        super().__init__(process)
        self.port = port


Run = Callable[..., Program]
Start = Callable[..., Server]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Translate a program of the folder and run it; it is ended with the test."""
    running: list[subprocess.Popen[str]] = []

    def runs(name: str, *arguments: object) -> Program:
        source = SERVERS / name
        main(["check", str(source), "--format", "json"])
        report = json.loads(capsys.readouterr().out)
        assert (report["untranslated"], report["unsupported"]) == (0, 0), report["diagnostics"]
        assert main(["translate", str(source), "-o", str(tmp_path), "--quiet"]) == 0
        module = tmp_path / ("program.py" if source.is_dir() else f"{source.stem}.py")
        process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-u", str(module), *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        running.append(process)
        return Program(process)

    yield runs
    for process in running:
        with process:
            process.kill()


@pytest.fixture
def start(run: Run, port: int) -> Start:
    """Run a server on a free port, and wait until it says that it is ready."""

    def started(name: str, *arguments: object) -> Server:
        program = run(name, port, *arguments)
        ready = program.next_line()
        assert str(port) in ready, ready + program.prints.read()
        return Server(program._process, port)

    return started
