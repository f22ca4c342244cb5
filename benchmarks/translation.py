#!/usr/bin/env python3
"""Measure how fast programs are parsed and translated, as ratios inside one run.

usage: translation.py [FILE.wl ...]      (without files: the secure server of the samples, many times over)

The yardstick is CPython's own parser on the Python that comes out, run in turn with each measure. The last row is of
the programs of the tests: short ones, each translated as a program of its own.
"""

from __future__ import annotations

import ast
import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from translator.pipeline import translate, translate_files
from translator.project.units import read_units
from translator.source import SourceText, read_source
from translator.syntax.parser import parse

ROUNDS = 7
LINES = 5_000
PROJECT = Path(__file__).parent.parent


def main() -> int:
    """Print the table."""
    gc.disable()  # as the command does
    source = _source(sys.argv[1:])
    lines = source.text.count("\n")
    python = translate(source).python
    programs = [
        read_units([folder]).files
        for folder in sorted((PROJECT / "tests" / "programs").iterdir())
        if folder.is_dir()
    ]
    own_lines = sum(file.source.line_count for files in programs for file in files)
    measures: dict[str, tuple[int, Callable[[], object]]] = {
        "ast.parse on the output": (python.count("\n"), lambda: ast.parse(python)),
        "parse": (lines, lambda: parse(source.text)),
        "translate": (lines, lambda: translate(source)),
        "translate the tests' programs": (own_lines, lambda: [translate_files(files) for files in programs]),
    }
    rates: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(ROUNDS):
        for name, (count, measure) in measures.items():
            start = time.process_time()
            measure()
            rates[name].append(count / (time.process_time() - start))
            gc.collect()
    yardstick = statistics.median(rates["ast.parse on the output"])
    print(f"{lines} lines of WLanguage, {ROUNDS} rounds, median, one core")
    print(f"{'measure':32}{'lines/s':>12}{'ratio':>8}")
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"{name:32}{rate:12,.0f}{rate / yardstick:8.2f}")
    return 0


def _source(files: list[str]) -> SourceText:
    if files:
        return SourceText("benchmark.wl", "\n".join(read_source(Path(file)).text for file in files))
    sample = (PROJECT / "samples" / "en" / "secure_server.wl").read_text(encoding="utf-8")
    copies = LINES // sample.count("\n")
    text = "".join(sample.replace("Converse", f"Converse{i}") for i in range(copies))
    return SourceText("benchmark.wl", text)


if __name__ == "__main__":
    raise SystemExit(main())
