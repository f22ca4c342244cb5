#!/usr/bin/env python3
"""Measure how fast programs are parsed and translated, as ratios inside one run.

usage: translation.py [FILE.wl ...]      (without files: the samples, many times over)

The yardstick is CPython's own parser on the Python that comes out, run in turn with each measure.
"""

from __future__ import annotations

import ast
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from translator.emitter.writer import write
from translator.lowering.program import lower_program
from translator.semantics.binder import bind
from translator.source import SourceText, read_source
from translator.syntax.parser import parse

ROUNDS = 7
LINES = 5_000


def main() -> int:
    """Print the table."""
    source = _source(sys.argv[1:])
    lines = source.text.count("\n")
    python = write(lower_program(source, bind(parse(source.text)[0])).module).text
    measures: dict[str, Callable[[], object]] = {
        "ast.parse on the output": lambda: ast.parse(python),
        "parse": lambda: parse(source.text),
        "parse, translate, write": lambda: write(lower_program(source, bind(parse(source.text)[0])).module),
    }
    rates: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(ROUNDS):
        for name, measure in measures.items():
            start = time.process_time()
            measure()
            count = python.count("\n") if name.startswith("ast") else lines
            rates[name].append(count / (time.process_time() - start))
    yardstick = statistics.median(rates["ast.parse on the output"])
    print(f"{lines} lines of WLanguage, {ROUNDS} rounds, median, one core")
    print(f"{'measure':28}{'lines/s':>12}{'ratio':>8}")
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"{name:28}{rate:12,.0f}{rate / yardstick:8.2f}")
    return 0


def _source(files: list[str]) -> SourceText:
    if files:
        text = "\n".join(read_source(Path(file)).text for file in files)
        return SourceText("benchmark.wl", text)
    sample = (Path(__file__).parent.parent / "samples" / "en" / "secure_server.wl").read_text(
        encoding="utf-8"
    )
    copies = LINES // sample.count("\n")
    return SourceText(
        "benchmark.wl", "".join(sample.replace("Converse", f"Converse{i}") for i in range(copies))
    )


if __name__ == "__main__":
    raise SystemExit(main())
