"""The system's limits: programs that run out of descriptors, and that must not lose any."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, NoReturn

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    Socket,
    SocketClose,
    SocketCreateSSL,
    SocketNoReuseAddress,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    ThreadExecute,
    ThreadRequestStop,
    ThreadWait,
    errCode,
    threadNormal,
)
from wlcompat.sockets import waking
from wlcompat.threads.errors import STOP_REQUESTED

from .conftest import PATIENCE, failed, plain_client, received, secure_client

LIMIT = 40
HERE = Path(__file__).parent


class Program:
    """A running program of ours, line by line."""

    def __init__(self, name: str, *arguments: object) -> None:
        command = [sys.executable, str(HERE / name), *map(str, arguments)]
        environment = {key: value for key, value in os.environ.items() if not key.startswith("WLCOMPAT")}
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def say(self) -> None:
        """Give the program a line to read."""
        pipe = self._pipe(self.process.stdin)
        pipe.write("\n")
        pipe.flush()

    def line(self) -> str:
        """Return the next line that the program prints."""
        return self._pipe(self.process.stdout).readline().rstrip("\n")

    def until(self, line: str) -> int:
        """Read lines until that one comes, and return how many came before."""
        count = 0
        while (read := self.line()) != line:
            assert read, f"the program has ended without saying {line!r}"
            count += 1
        return count

    @staticmethod
    def _pipe(pipe: IO[str] | None) -> IO[str]:
        assert pipe is not None
        return pipe


@pytest.fixture
def start() -> Iterator[Callable[..., Program]]:
    running: list[Program] = []

    def begin(name: str, *arguments: object) -> Program:
        running.append(Program(name, *arguments))
        return running[-1]

    yield begin
    for program in running:
        program.process.kill()
        program.process.communicate()


def test_out_of_descriptors_is_an_error_and_service_goes_on(
    start: Callable[..., Program], port: int, certificate_folder: Path
) -> None:
    program = start("program_with_few_descriptors.py", "plain", port, certificate_folder, LIMIT)
    assert program.line() == "created"
    clients = [plain_client(port) for _ in range(LIMIT + 10)]
    accepted = program.until("accepting failed 71050")
    assert 10 < accepted < LIMIT
    program.say()
    assert [program.line() for _ in range(3)] == [
        "creating False 71050",
        "datagrams False 71050",
        "connecting False 71050",
    ]
    for number, client in enumerate(clients):  # each leaves when it has been served, and the next is accepted
        client.sendall(b"5\r\nhello")
        assert received(client, 8) == b"5\r\nHELLO", number
        client.close()
    program.say()
    while (line := program.line()) != "creating True ":
        assert line in ("accepted", "accepting failed 71050")
    assert program.line() == "datagrams True "
    assert program.line() in ("connecting True ", "accepted")


def test_a_secure_server_prefers_whoever_shakes_hands(
    start: Callable[..., Program], port: int, certificate_folder: Path
) -> None:
    program = start("program_with_few_descriptors.py", "secure", port, certificate_folder, LIMIT)
    assert program.line() == "created"
    silent = [plain_client(port) for _ in range(LIMIT + 10)]  # they take all descriptors, and stay
    for _ in range(3):
        with secure_client(port) as client:
            client.sendall(b"5\r\nhello")
            assert received(client, 8) == b"5\r\nHELLO"
    for stranger in silent:
        stranger.close()


def test_a_thousand_cycles_leave_nothing_behind(
    start: Callable[..., Program], port: int, certificate_folder: Path
) -> None:
    program = start("program_that_creates_and_closes.py", certificate_folder, port, 1_000)
    output, errors = program.process.communicate(timeout=PATIENCE * 10)
    assert program.process.returncode == 0, errors
    descriptors, threads, kilobytes = map(int, output.split("\n")[0].split())
    assert (descriptors, threads) == (0, 0)
    assert kilobytes < 3_000, "250 contexts of OpenSSL that are not freed take four times that"
    assert output.split("\n")[1] == "0"


def test_each_number_of_descriptors_that_may_be_left(
    start: Callable[..., Program], port: int, certificate_folder: Path
) -> None:
    program = start("program_at_the_last_descriptors.py", certificate_folder, port)
    output, errors = program.process.communicate(timeout=PATIENCE * 3)
    assert program.process.returncode == 0, errors
    *lines, last = output.splitlines()
    assert last == "lost 0"
    results = [line.split() for line in lines]
    for call in {call for call, *_ in results}:
        outcomes = [(done, *number) for name, _, done, *number in results if name == call]
        assert outcomes[0][0] == "False", call
        assert outcomes[-1] == ("True",), call
        # Of a secure connection, it may be the other side that cannot answer
        allowed = {"71050", "73006", "73007"} if call == "SocketConnectSSL" else {"71050"}
        assert {number[0] for _, *number in outcomes if number} <= allowed, call
        assert all(done == "True" for done, *number in outcomes if not number), call


@pytest.mark.usefixtures("runtime")
def test_out_of_threads(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    Socket.Option = SocketNoReuseAddress
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        assert not SocketCreateSSL("server", port, "Served")
        assert failed(71009)
        assert "can't start new thread" in ErrorInfo()
    assert SocketCreateSSL("server", port, "Served"), "the port is free again"


@pytest.mark.usefixtures("runtime")
def test_threads_wait_on_where_no_descriptors_are_left_to_wake_them(
    pair: tuple[str, str], server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They look now and then instead: a connection that was there before goes on."""
    channel, client = pair
    told: list[object] = []
    waits = threading.Semaphore(0)

    def no_descriptors() -> NoReturn:
        waits.release()
        raise OSError(errno.EMFILE, "Too many open files")

    def read() -> None:
        told.append(SocketRead(channel))
        told.append(ErrorOccurred())
        told.append((SocketRead(channel), ErrorInfo(errCode)))

    def wait_for_clients() -> None:
        told.append((SocketWaitForConnection(server), ErrorInfo(errCode)))

    monkeypatch.setattr(waking, "make_waker", no_descriptors)
    ThreadExecute("reading", threadNormal, read)
    assert waits.acquire(timeout=PATIENCE)
    assert SocketWrite(client, "still here")
    assert waits.acquire(timeout=PATIENCE)
    ThreadRequestStop("reading")
    assert ThreadWait("reading")
    assert told == ["still here", False, ("", STOP_REQUESTED.number)]
    told.clear()
    ThreadExecute("waiting", threadNormal, wait_for_clients)
    assert waits.acquire(timeout=PATIENCE)
    ThreadRequestStop("waiting")
    assert ThreadWait("waiting")
    assert told == [(False, STOP_REQUESTED.number)]
    SocketClose(client)
