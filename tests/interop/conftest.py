"""Programs of others that speak TLS and plain sockets; the tests fail, and never skip, where one is missing."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from wlcompat import (
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
)
from wlcompat.runtime import Runtime

_PACKAGES = {
    "openssl": "openssl",
    "node": "nodejs",
    "gnutls-cli": "gnutls-bin",
    "curl": "curl",
    "gnutls-serv": "gnutls-bin",
    "nc": "netcat-openbsd",
    "nmap": "nmap",
    "socat": "socat",
}

_OWN_PEERS = Path(__file__).parents[2] / ".venv" / "peers" / "bin"

Peer = Callable[..., "subprocess.CompletedProcess[bytes]"]


def program(name: str) -> str:
    """Return the path of a program; fails loudly where it is not installed."""
    path = shutil.which(name) or shutil.which(name, path=_OWN_PEERS)
    if path is None:
        how = f"apt-get install {_PACKAGES[name]}" if name in _PACKAGES else "pip install"
        pytest.fail(f"{name} is needed for this test: .ci/peers installs it ({how})")
    return path


@pytest.fixture
def run() -> Peer:
    """Run another program to its end and return what it printed."""

    def run_program(name: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
        options.setdefault("input", b"")
        command = [program(name), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, timeout=30, check=False, **options)

    return run_program


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start another program, with pipes to talk to it; it is ended with the test."""
    running: list[subprocess.Popen[bytes]] = []

    def start_program(name: str, *arguments: object) -> subprocess.Popen[bytes]:
        command = [program(name), *map(str, arguments)]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        running.append(process)
        return process

    yield start_program
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def listening(
    start: Callable[..., subprocess.Popen[bytes]], free_port: Callable[[], int]
) -> Callable[..., int]:
    """Start a server of others and return its port, once it says that it listens."""
    ready = {"socat": b"listening on", "openssl": b"ACCEPT", "gnutls-serv": b"done"}

    def begin(name: str, *arguments: str) -> int:
        port = free_port()
        server = start(name, *(argument.replace("PORT", str(port)) for argument in arguments))
        assert isinstance(server.stdout, io.BufferedReader)
        shown = b""
        while ready[name] not in shown:
            piece = server.stdout.read1(1_000)
            assert piece, shown
            shown += piece
        return port

    return begin


@pytest.fixture
def echo(runtime: Runtime) -> Iterator[Callable[[str], Future[None]]]:
    """Serve clients one after the other in one thread, as a small WLanguage program does."""

    def serve(server: str) -> None:
        while SocketWaitForConnection(server):
            channel = SocketAccept(server)
            while True:
                message = SocketRead(channel)
                if ErrorOccurred():
                    break
                SocketWrite(channel, "You said: " + message)
            SocketClose(channel)

    with ThreadPoolExecutor(max_workers=4) as threads:
        yield lambda server: threads.submit(serve, server)
        runtime.close()


@pytest.fixture
def authority(certificate_folder: Path) -> Path:
    """The certificate that the clients of others have to trust."""
    return certificate_folder / "trusted" / "Served.pem"
