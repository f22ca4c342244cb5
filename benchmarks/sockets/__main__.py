#!/usr/bin/env python3
"""Measure the sockets of the runtime against servers without it, as ratios inside one run.

The servers send every message back. They are driven by a client in C, on a core of its own, so that the
server is what is measured; all of them speak TLS with the same certificate and the same cipher.
"""

from __future__ import annotations

import argparse
import os
import platform
import ssl
import sys
import tempfile
import time
from pathlib import Path

from building import build
from holding import HOLDERS, NOBODY_WAITS, descriptors_needed, memory_of_a_client, speed_in_a_crowd
from measuring import (
    BYTES,
    LOOP,
    MEASURES,
    PLAIN_THREADS,
    RUNTIME,
    TWO_THREADS,
    C,
    Measure,
    Ratio,
    Results,
    measure,
)
from servers import Place, allow_many_descriptors

GROUPS = [*dict.fromkeys(each.group for each in MEASURES), "memory", "crowd"]


def main() -> int:
    """Measure what is asked for, and print it."""
    options = _options()
    if sys.platform != "linux":
        raise SystemExit("This benchmark needs Linux: cores to pin to, epoll and /proc.")
    with tempfile.TemporaryDirectory(prefix="benchmark-sockets-") as folder:
        place = Place.on_two_cores(build(Path(folder)), options.tls, options.nice)
        _print_conditions(place, options)
        begin = time.monotonic()
        found: dict[str, Results] = {}
        for each in MEASURES:
            if each.group in options.only:
                found[each.name] = measure(each, place, options.rounds, options.seconds)
                _print_results(each, found[each.name])
        if "memory" in options.only:
            _measure_memory(place, options.idle)
        if "crowd" in options.only:
            _measure_crowd(place, max(options.idle), options.rounds, options.seconds)
        if found:
            _print_goals(found)
        print(f"\nTook {time.monotonic() - begin:.0f} s.")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks/sockets", description=__doc__)
    parser.add_argument(
        "--full", action="store_true", help="more and longer rounds, 1,000 and 5,000 idle clients"
    )
    parser.add_argument("--rounds", type=int, help="how often each server has its turn (5; with --full 15)")
    parser.add_argument("--seconds", type=float, help="how long a turn is (0.3; with --full 1)")
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=GROUPS, help="what to measure")
    parser.add_argument(
        "--idle", nargs="+", type=int, help="numbers of idle clients (1000; with --full 1000 5000)"
    )
    parser.add_argument("--tls", choices=("1.2", "1.3"), default="1.3", help="the version of TLS (1.3)")
    parser.add_argument(
        "--nice", type=int, default=0, help="-15, as root: before whatever else the machine does"
    )
    options = parser.parse_args()
    options.rounds = options.rounds or (15 if options.full else 5)
    options.seconds = options.seconds or (1.0 if options.full else 0.3)
    options.idle = options.idle or ([1000, 5000] if options.full else [1000])
    return options


def _print_conditions(place: Place, options: argparse.Namespace) -> None:
    apart = place.server_core != place.client_core
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {ssl.OPENSSL_VERSION}, TLS {options.tls}; "
        f"{len(os.sched_getaffinity(0))} cores, "
        + ("server and client on one each" if apart else "ONLY ONE: server and client share it")
    )
    print(
        f"{options.rounds} rounds in which the servers take turns of {options.seconds:g} s; "
        f"load average before: {os.getloadavg()[0]:.1f}, so "
        + ("the machine is quiet." if os.getloadavg()[0] < 0.5 else "OTHERS ARE USING THE MACHINE.")
    )
    print(
        "speed: operations in the same time, with the wake-ups of both sides and what other programs take away.\n"
        "cpu:   operations with the same processor time of the server, which others hardly disturb.\n"
        "Both are ratios inside one round, 1.00 being the other server: median (middle half of the rounds)."
    )


def _print_results(what: Measure, results: Results) -> None:
    print(f"\n{what.name}")
    print(f"{'':50}{'against the Python loop':40}against C")
    print(f"{'':32}{'a second':>8}{'cpu us':>8}" + f"  {'speed':19}{'cpu':19}" * 2)
    for kind in what.kinds:
        line = f"{kind:32}{results.rate(kind):8,.0f}{results.cost(kind) * 1e6:8.1f}"
        for yardstick in (LOOP, C):
            for ratio in (results.speed(kind, yardstick), results.thrift(kind, yardstick)):
                line += f"  {'' if kind == yardstick else ratio!s:17}"
        print(line.rstrip(), flush=True)


def _measure_memory(place: Place, numbers: list[int]) -> None:
    print(f"\nmemory of an idle client, KiB\n{'':32}" + "".join(f"{n:>8,} clients" for n in numbers))
    most = allow_many_descriptors()
    for kind in HOLDERS:
        line = f"{kind:32}"
        for number in numbers:
            if descriptors_needed(kind, number) > most:
                line += f"{'needs ulimit -n ' + str(descriptors_needed(kind, number)):>16}"
            else:
                line += f"{memory_of_a_client(kind, place, number) / 1024:16.1f}"
        print(line, flush=True)


def _measure_crowd(place: Place, crowd: int, rounds: int, seconds: float) -> None:
    print(f"\n64 busy clients beside {crowd:,} idle ones: speed against the same without those")
    most = allow_many_descriptors()
    for kind in (NOBODY_WAITS, RUNTIME, LOOP, C):
        needed = descriptors_needed(kind, crowd)
        result = (
            f"needs ulimit -n {needed}"
            if needed > most
            else speed_in_a_crowd(kind, place, crowd, rounds, seconds)
        )
        print(f"{kind:32}{result}", flush=True)


def _print_goals(found: dict[str, Results]) -> None:
    one, many, small, large, handshakes, _, _ = (each.name for each in MEASURES)
    goals = [
        (one, RUNTIME, LOOP, 0.95),
        (one, PLAIN_THREADS, LOOP, 0.95),
        (many, RUNTIME, LOOP, 0.95),
        (many, PLAIN_THREADS, LOOP, 0.95),
        (one, TWO_THREADS[0], LOOP, 0.80),
        (one, TWO_THREADS[1], TWO_THREADS[2], 0.80),
        (one, RUNTIME, C, 0.80),
        (handshakes, RUNTIME, C, 0.90),
        (small, RUNTIME, C, 0.80),
        (large, RUNTIME, C, 0.80),
        (one, BYTES[1], BYTES[0], None),
        (many, BYTES[1], BYTES[0], None),
    ]
    print("\nwhat is to be reached; then TLS in memory, which decision 0010 chose, against TLS on the socket")
    print(f"{'to reach':>9}  {'speed':19}cpu")
    for name, kind, yardstick, goal in goals:
        if name in found:
            ratios: list[Ratio] = [found[name].speed(kind, yardstick), found[name].thrift(kind, yardstick)]
            wanted = "" if goal is None else f"{goal:.2f}"
            print(f"{wanted:>9}  {ratios[0]!s:19}{ratios[1]!s:19}{kind} / {yardstick}: {name}")


if __name__ == "__main__":
    raise SystemExit(main())
