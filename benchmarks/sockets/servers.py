"""Starts the servers, puts load on them, and looks at their memory."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from building import HERE, Built

_GROUP = Path("/proc/self/autogroup")
_TRIES = 5
_SETTLED_AFTER = 5
_LOOK_AGAIN_AFTER = 0.2

KINDS = {
    "C, a thread each": ["{c_server}", "{port}", "{certificate}"],
    "Python loop": ["{python}", "{here}/server_loop.py", "messages", "{port}", "{certificate}"],
    "Python loop, bytes": ["{python}", "{here}/server_loop.py", "bytes", "{port}", "{certificate}"],
    "the same, TLS in memory": [
        "{python}",
        "{here}/server_loop.py",
        "bytes-in-memory",
        "{port}",
        "{certificate}",
    ],
    "Python, one reads, one writes": [
        "{python}",
        "{here}/server_loop.py",
        "reader-writer",
        "{port}",
        "{certificate}",
    ],
    "asyncio": ["{python}", "{here}/server_asyncio.py", "{port}", "{certificate}"],
    "runtime, ThreadExecute": ["{python}", "{here}/server_runtime.py", "thread", "{port}"],
    "runtime, Python's threads": ["{python}", "{here}/server_runtime.py", "python-thread", "{port}"],
    "runtime, another writes too": ["{python}", "{here}/server_runtime.py", "notices", "{port}"],
    "runtime, one reads, one writes": ["{python}", "{here}/server_runtime.py", "reader-writer", "{port}"],
    "runtime, nobody waits": ["{python}", "{here}/server_runtime.py", "idle", "{port}", "{second_port}"],
}
"""The command that starts each kind of server."""


@dataclass(frozen=True)
class Result:
    """What one load has brought: operations, in how many seconds, with how many of the server's processor."""

    operations: int
    seconds: float
    processor: float

    @property
    def rate(self) -> float:
        """Operations a second."""
        return self.operations / self.seconds

    @property
    def cost(self) -> float:
        """Seconds of the server's processor for one operation."""
        return self.processor / self.operations


@dataclass(frozen=True)
class Place:
    """Where and how the processes run."""

    built: Built
    server_core: set[int]
    client_core: set[int]
    tls: str
    nice: int

    @classmethod
    def on_two_cores(cls, built: Built, tls: str, nice: int) -> Place:
        """Give the servers a core, and the client another one where there is one."""
        cores = sorted(os.sched_getaffinity(0))
        return cls(built, {cores[0]}, {cores[-1]}, tls, nice)

    def start(self, command: list[str], core: set[int], **settings: str) -> subprocess.Popen[str]:
        """Start a program on a core."""

        def settle() -> None:
            os.sched_setaffinity(0, core)
            if self.nice:
                os.nice(self.nice)
                if _GROUP.exists():  # Linux shares out the processor by session first
                    _GROUP.write_text(str(self.nice))

        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **settings},
            start_new_session=True,
            preexec_fn=settle,
        )


class Server:
    """A running server."""

    def __init__(self, kind: str, place: Place) -> None:
        """Start it, and wait until it listens."""
        self.kind = kind
        self.port, self.busy_port = _free_port(), _free_port()
        names = {
            "python": sys.executable,
            "here": str(HERE),
            "c_server": str(place.built.c_server),
            "certificate": str(place.built.certificate),
            "port": str(self.port),
            "second_port": str(self.busy_port),
        }
        self._place = place
        command = [part.format_map(names) for part in KINDS[kind]]
        if "{second_port}" not in KINDS[kind]:
            self.busy_port = self.port
        self._process = place.start(
            command,
            place.server_core,
            WLCOMPAT_CERTIFICATES=str(place.built.store),
            WLCOMPAT_PORTS="any",
            PYTHONPATH=str(HERE.parent.parent),
        )
        if _line(self._process) != "ready":
            raise SystemExit(f"{kind}: the server did not start")

    def load(self, kind: str, clients: int, size: int, seconds: float, *, busy: bool = False) -> Result:
        """Put load on it and return what it managed; `busy` takes the port where connections are served."""
        for _ in range(_TRIES):
            client = self._client(kind, self.busy_port if busy else self.port, clients, size, seconds)
            output, _ = client.communicate()
            if client.returncode:
                raise SystemExit(f"{self.kind}: the client failed ({kind}, {clients} clients, {size} bytes)")
            operations, took, processor = output.split()
            if int(operations):  # else other programs have kept the cores for the whole turn
                return Result(int(operations), float(took), float(processor))
        raise SystemExit(f"{self.kind}: served nothing ({kind}, {clients} clients, {size} bytes)")

    @contextmanager
    def holding(self, clients: int) -> Iterator[None]:
        """Keep so many idle clients connected."""
        client = self._client("hold", self.port, clients, 64, 0.0)
        try:
            if _line(client) != "held":
                raise SystemExit(f"{self.kind}: {clients} clients could not be held")
            yield
        finally:
            client.communicate()

    def settled_memory(self) -> int:
        """Return how many bytes of memory it has, once that does not change any more."""
        seen = [self._memory()]
        while len(seen) < _SETTLED_AFTER or len(set(seen[-_SETTLED_AFTER:])) > 1:
            time.sleep(_LOOK_AGAIN_AFTER)
            seen.append(self._memory())
        return seen[-1]

    def stop(self) -> None:
        """End it; nothing of it is needed any more."""
        self._process.kill()
        self._process.communicate()

    def _client(self, kind: str, port: int, clients: int, size: int, seconds: float) -> subprocess.Popen[str]:
        numbers = [str(number) for number in (port, clients, size, seconds, self._process.pid)]
        command = [str(self._place.built.load), kind, *numbers, self._place.tls]
        return self._place.start(command, self._place.client_core)

    def _memory(self) -> int:
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


@contextmanager
def running(kinds: list[str], place: Place) -> Iterator[dict[str, Server]]:
    """Start servers, and stop them at the end."""
    with ExitStack() as stack:
        servers: dict[str, Server] = {}
        for kind in kinds:
            servers[kind] = Server(kind, place)
            stack.callback(servers[kind].stop)
        yield servers


def allow_many_descriptors() -> int:
    """Raise the limit of open files as far as it goes, also for the processes started; return it."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
