#!/usr/bin/env python3
"""Measure how long programs take to start, as ratios to Python that does nothing, inside one run.

usage: start_up.py [ROUNDS]

Processor time of whole processes, the least of many rounds, each round measuring everything once: what else the
machine does then matters little. As when installed, modules are compiled before; the index of names is up to date.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINES = 100
_MAIN = "from translator.cli import command; command()"


def main() -> int:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.wl")
        program.write_text(_program(), encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        measures = {
            "python -c pass": ("pass",),
            "wlcompat --version": (_MAIN, "--version"),
            "from wlcompat import Length": ("from wlcompat import Length",),
            "wlcompat functions Socket": (_MAIN, "functions", "Socket"),
            f"translate {LINES} lines": (_MAIN, "translate", "-q", str(program)),
        }
        subprocess.run(
            [sys.executable, "-m", "wlcompat.exports"], check=True, stdout=subprocess.DEVNULL, cwd=ROOT
        )
        for words in measures.values():
            _seconds(words, environment)
        least = dict.fromkeys(measures, float("inf"))
        for _ in range(rounds):
            for name, words in measures.items():
                least[name] = min(least[name], _seconds(words, environment))
    print(f"{'start-up, least of ' + str(rounds):32}{'seconds':>10}{'ratio':>8}")
    for name, seconds in least.items():
        print(f"{name:32}{seconds:10.3f}{seconds / least['python -c pass']:8.1f}")
    return 0


def _program() -> str:
    """Return a program of about a hundred lines that uses what the samples use."""
    sample = (ROOT / "samples" / "en" / "secure_server.wl").read_text(encoding="utf-8")
    _, word, procedures = sample.partition("PROCEDURE")
    text, copies = sample, 0
    while text.count("\n") < LINES - procedures.count("\n") // 2:
        copies += 1
        text += "\n" + (word + procedures).replace("Converse", f"Converse{copies}")
    return text


def _seconds(words: tuple[str, ...], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", *words], check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
