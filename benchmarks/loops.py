#!/usr/bin/env python3
"""Measure how fast translated programs run, as ratios to the same written in Python by hand, inside one run.

usage: loops.py [ROUNDS]

Each program of `benchmarks/loops` is there twice: in WLanguage, and in Python as a person writes it. Both must give the
same result. Processor time, the least of many rounds, both in turn.
"""

from __future__ import annotations

import statistics
import sys
import time
import types
from collections.abc import Callable
from pathlib import Path

from translator.pipeline import translate
from translator.source import read_source

PROGRAMS = Path(__file__).parent / "loops"


def main() -> int:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    ratios = []
    print(f"{'program':20}{'by hand, ms':>12}{'translated, ms':>16}{'ratio':>8}")
    for file in sorted(PROGRAMS.glob("*.wl")):
        by_hand = _procedure(
            file.with_name(f"{file.stem}_by_hand.py").read_text(encoding="utf-8"), "measured"
        )
        translated = _procedure(translate(read_source(file)).python, "Measured")
        given, expected = translated(), by_hand()
        if str(given) != str(expected):
            raise SystemExit(f"{file.stem}: {given!r}, by hand {expected!r}")
        least = [float("inf"), float("inf")]
        for _ in range(rounds):
            for position, procedure in enumerate((by_hand, translated)):
                start = time.process_time()
                procedure()
                least[position] = min(least[position], time.process_time() - start)
        ratios.append(least[1] / least[0])
        print(f"{file.stem:20}{least[0] * 1000:12.1f}{least[1] * 1000:16.1f}{ratios[-1]:8.2f}")
    print(f"{'median':48}{statistics.median(ratios):8.2f}   (to reach: 1.20)")
    return 0


def _procedure(python: str, name: str) -> Callable[[], object]:
    """Return a procedure of a module, which is run first: its main code sets up its variables."""
    named = types.ModuleType("measured")
    sys.modules["measured"] = named
    module = vars(named)
    exec(compile(python, "measured", "exec"), module)
    if callable(module.get("main")):
        module["main"]()  # type: ignore[operator]
    found = module[name]
    assert callable(found)
    return found


if __name__ == "__main__":
    raise SystemExit(main())
