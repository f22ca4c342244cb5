"""What idle clients cost: memory, and the speed at which others are served meanwhile."""

from __future__ import annotations

from measuring import LOOP, RUNTIME, C, Ratio
from servers import Place, running

NOBODY_WAITS = "runtime, nobody waits"
HOLDERS = [NOBODY_WAITS, RUNTIME, LOOP, C, "asyncio"]

_DESCRIPTORS_EACH = {RUNTIME: 3}
"""A thread that can be stopped while it waits has two descriptors of its own beside the connection's."""
_SPARE = 200


def descriptors_needed(kind: str, clients: int) -> int:
    """Return how many open files a server of that kind has with so many clients."""
    return _DESCRIPTORS_EACH.get(kind, 1) * clients + _SPARE


def memory_of_a_client(kind: str, place: Place, clients: int) -> float:
    """Return how many bytes one idle client costs the server."""
    with running([kind], place) as servers:
        server = servers[kind]
        server.load("handshake", 1, 64, 0.1)  # what is loaded at first use is no cost of a client
        before = server.settled_memory()
        with server.holding(clients):
            return (server.settled_memory() - before) / clients


def speed_in_a_crowd(kind: str, place: Place, crowd: int, rounds: int, seconds: float) -> Ratio:
    """Return how fast 64 busy clients are served beside a crowd of idle ones, without the crowd being 1."""
    with running([kind], place) as crowded, running([kind], place) as empty, crowded[kind].holding(crowd):
        crowded[kind].settled_memory()
        ratios = []
        for _ in range(rounds):
            alone, beside = (s[kind].load("echo", 64, 64, seconds, busy=True) for s in (empty, crowded))
            ratios.append(beside.rate / alone.rate)
        return Ratio.of(ratios)
