"""Work that is shared among processes which have what this one has in memory: they are forked when it begins.

What they find travels through pipes between them, as pickle: nobody else writes there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from translator.processes.forked import Forked

Found = dict[int, Any]
"""What is found of each piece of work, by its number."""
Work = Callable[[Sequence[int]], Generator[Found, Found, Found]]
"""Does the pieces of these numbers. It may yield what the others must know, and gets what all have yielded."""


class ProcessEnded(Exception):
    """A process that took part has ended before its work."""


def available() -> int:
    """Return how many processes can work at the same time."""
    if not hasattr(os, "fork"):
        return 1
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def together(
    work: Work,
    weights: Sequence[int],
    processes: int,
    common: Sequence[object] = (),
    telling: float = 0.0,
) -> list[Any]:
    """Return what is found of each piece of work, in order; `weights` say how much each of them is.

    What is found may hold objects of `common`: each process has its own of these. `telling` is how long it takes to
    send it and to read it, as a part of the work. Raises ProcessEnded.
    """
    first, *others = _shares(weights, processes, telling)
    forked: list[Forked] = []
    try:
        try:
            for share in others:
                from translator.processes.forked import Forked  # one process alone needs no pickle

                forked.append(Forked(work, share, common, forked))
        except OSError:  # the system has no more of them
            return together(work, weights, 1)
        own, found, ended = work(first), {}, False
        answer: Found | None = None
        while not ended:
            try:
                found = own.send(answer)  # type: ignore[arg-type]
            except StopIteration as end:
                found, ended = end.value, True
            for process in forked:
                found.update(process.receive())
            answer = found
            if not ended:
                for process in forked:
                    process.send(found)
    finally:
        for process in forked:
            process.end()
    return [found[number] for number in range(len(weights))]


def _shares(weights: Sequence[int], processes: int, telling: float = 0.0) -> list[list[int]]:
    """Return numbers in shares that take about the same time; of the first one, never empty, nothing is sent."""
    if processes <= 1:
        return [list(range(len(weights)))]
    shares: list[list[int]] = [[] for _ in range(processes)]
    loads = [0.0] * len(shares)
    for number in sorted(range(len(weights)), key=lambda number: -weights[number]):
        least = loads.index(min(loads))
        shares[least].append(number)
        loads[least] += weights[number] * (1 + telling if least else 1)
    return [sorted(shares[0]), *[sorted(share) for share in shares[1:] if share]]
