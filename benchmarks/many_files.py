#!/usr/bin/env python3
"""Measure the translation of a program of many files: by one process, by two, and once more with nothing changed.

usage: many_files.py [FILES [ROUNDS]]

Times of whole commands, the least of some rounds, each round measuring everything once. Processes that share the work
need cores that are free; beside the time stands the processor time of the process that waits for the others, which is
what the command would take where they are. What the machine itself allows stands below: how much faster two of the
commands for one process are at the same time than one after the other.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TIMED = """
import gc, os, sys, time
gc.disable()  # as the command does, which ends as quickly
from translator.cli import main
code = main(sys.argv[1:])
spent = time.process_time()
print(spent, flush=True)
os._exit(code)
"""


def main() -> int:
    """Print the table."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 150
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as place:
        sources, out = Path(place, "sources"), Path(place, "out")
        lines = _write_program(sources, files)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "WLCOMPAT_CACHE": str(Path(place, "cache"))}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", _TIMED, "translate", "-q", str(sources), "-o", str(out), "-j"]
        # The third one finds what the second has written: other files with the same bytes
        measures = {
            "one process": ("1", True),
            "two processes": ("2", True),
            "the same bytes": ("1", False),
            "unchanged": ("1", False),
        }
        least: dict[str, tuple[float, float]] = {}
        at_once = float("inf")
        for round_ in range(rounds + 1):
            for name, (jobs, fresh) in measures.items():
                if fresh:
                    shutil.rmtree(out, ignore_errors=True)
                found = _seconds([*command, jobs], environment)
                if round_:  # the first round fills the caches
                    before = least.get(name, found)
                    least[name] = (min(before[0], found[0]), min(before[1], found[1]))
            at_once = min(
                at_once, _seconds_at_once([*command, "1"], environment, place) if round_ else at_once
            )
    print(f"{files} files, {lines} lines, least of {rounds}")
    print(f"{'':20}{'seconds':>10}{'faster':>8}{'processor':>12}{'faster':>8}")
    whole, spent = least["one process"]
    for name, (seconds, processor) in least.items():
        print(f"{name:20}{seconds:10.3f}{whole / seconds:8.2f}{processor:12.3f}{spent / processor:8.2f}")
    print(f"{'two at once':20}{at_once:10.3f}{2 * whole / at_once:8.2f}")
    return 0


def _write_program(folder: Path, files: int) -> int:
    folder.mkdir()
    sample = (ROOT / "samples" / "en" / "secure_server.wl").read_text(encoding="utf-8")
    _, word, procedures = sample.partition("PROCEDURE")
    text = sample + "".join("\n" + (word + procedures).replace("Converse", f"Converse{i}") for i in range(3))
    for number in range(files):
        name = f"Unit{number:04}"
        (folder / f"{name}.wl").write_text(text.replace("Converse", f"{name}Converse"), encoding="utf-8")
    return files * text.count("\n")


def _seconds(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return the time of a command, and the processor time of its first process."""
    begin = time.perf_counter()
    ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return time.perf_counter() - begin, float(ended.stdout)


def _seconds_at_once(command: list[str], environment: dict[str, str], place: str) -> float:
    """Return the time of the command for two folders at the same time."""
    out = command.index("-o") + 1
    commands = [[*command[:out], f"{place}/out{number}", *command[out + 1 :]] for number in range(2)]
    for folder in (f"{place}/out{number}" for number in range(2)):
        shutil.rmtree(folder, ignore_errors=True)
    begin = time.perf_counter()
    running = [subprocess.Popen(one, env=environment, stdout=subprocess.DEVNULL) for one in commands]
    codes = [process.wait() for process in running]
    if any(codes):
        raise SystemExit("a command has failed")
    return time.perf_counter() - begin


if __name__ == "__main__":
    raise SystemExit(main())
