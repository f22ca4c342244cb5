"""Measures servers in turn, several times, and compares them inside each turn: machines are never quiet."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from servers import Place, Result, running

C = "C, a thread each"
LOOP = "Python loop"
RUNTIME = "runtime, ThreadExecute"
PLAIN_THREADS = "runtime, Python's threads"
ALL = [C, LOOP, "asyncio", RUNTIME, PLAIN_THREADS]
BYTES = ["Python loop, bytes", "the same, TLS in memory"]
TWO_THREADS = [
    "runtime, another writes too",
    "runtime, one reads, one writes",
    "Python, one reads, one writes",
]


@dataclass(frozen=True)
class Measure:
    """One thing that is measured, and of which servers."""

    group: str
    name: str
    load: str
    clients: int
    size: int
    kinds: list[str]


MEASURES = [
    Measure("trips", "round trips of 64 bytes, 1 connection", "echo", 1, 64, ALL + BYTES + TWO_THREADS),
    Measure("trips", "round trips of 64 bytes, 64 connections", "echo", 64, 64, ALL + BYTES),
    Measure("bulk", "messages of 16 KiB to and fro, 1 connection", "echo", 1, 16 * 1024, ALL),
    Measure("bulk", "messages of 1 MiB to and fro, 1 connection", "echo", 1, 1024 * 1024, ALL),
    Measure("handshakes", "full handshakes, one after the other", "handshake", 1, 64, ALL),
    Measure("handshakes", "full handshakes, 8 clients", "handshake", 8, 64, ALL),
    Measure("sessions", "connect, one message of 64 bytes to and fro, close", "session", 1, 64, ALL),
]


@dataclass(frozen=True)
class Ratio:
    """How one server compares with another: the median over all turns, and the middle half of them."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: list[float]) -> Ratio:
        """Sum up the ratios of all turns."""
        low, _, high = (
            statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
        )
        return cls(statistics.median(values), low, high)

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f}-{self.high:.2f})"


class Results:
    """What each server managed, turn by turn."""

    def __init__(self, turns: dict[str, list[Result]]) -> None:
        """Keep the results of all turns by server."""
        self.turns = turns

    def rate(self, kind: str) -> float:
        """Operations a second."""
        return statistics.median(result.rate for result in self.turns[kind])

    def cost(self, kind: str) -> float:
        """Seconds of processor for one operation."""
        return statistics.median(result.cost for result in self.turns[kind])

    def speed(self, kind: str, yardstick: str) -> Ratio:
        """How many times as many operations in the same time."""
        pairs = zip(self.turns[kind], self.turns[yardstick], strict=True)
        return Ratio.of([one.rate / other.rate for one, other in pairs])

    def thrift(self, kind: str, yardstick: str) -> Ratio:
        """How many times as many operations with the same processor time."""
        pairs = zip(self.turns[kind], self.turns[yardstick], strict=True)
        return Ratio.of([other.cost / one.cost for one, other in pairs])


def measure(what: Measure, place: Place, rounds: int, seconds: float) -> Results:
    """Measure all servers in turn, beginning with another one each time."""
    turns: dict[str, list[Result]] = {kind: [] for kind in what.kinds}
    with running(what.kinds, place) as servers:
        for number in range(rounds):
            begin = number % len(what.kinds)
            for kind in what.kinds[begin:] + what.kinds[:begin]:
                turns[kind].append(servers[kind].load(what.load, what.clients, what.size, seconds))
    return Results(turns)
