"""Windows and macOS lack what Linux has: everything can be imported there, and sockets work without it."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
    ThreadExecute,
    ThreadRequestStop,
    ThreadStop,
    ThreadWait,
    errCode,
    threadNormal,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use
from wlcompat.sockets import tcp, tls_stream, waiting
from wlcompat.testing import RecordingDialogs
from wlcompat.threads.errors import STOP_REQUESTED

MESSAGES = 300
LARGE = 100_000

IMPORTS = """
import asyncio, importlib, multiprocessing, os, pathlib, pkgutil, select, shutil, signal, socket, ssl
import subprocess, sys, tempfile, urllib.request, uuid, webbrowser
import cryptography.x509, jinja2, lark
from cryptography.hazmat.primitives.serialization import pkcs12
sys.platform = PLATFORM
gone = {os: ("sched_getaffinity", "eventfd"), select: ("epoll",)}
if PLATFORM == "win32":
    for name in ("fcntl", "termios", "pwd", "grp", "resource", "pty", "tty", "readline", "curses", "syslog"):
        sys.modules[name] = None
    gone = {
        socket: ("MSG_DONTWAIT", "SO_REUSEPORT", "AF_UNIX", "if_nameindex", "SO_RCVTIMEO"),
        select: ("poll", "epoll"),
        os: ("fork", "geteuid", "getuid", "fchmod", "getpgid", "killpg", "sched_getaffinity", "eventfd"),
        signal: ("SIGALRM", "SIGHUP", "SIGPIPE", "SIGKILL"),
    }
for module, names in gone.items():
    for name in names:
        module.__dict__.pop(name, None)
import wlcompat, translator
for package in (wlcompat, translator):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
print("imported")
"""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_everything_can_be_imported(platform: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS.replace("PLATFORM", repr(platform))],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (done.stdout, done.stderr) == ("imported\n", "")


@pytest.fixture(autouse=True)
def _as_on_windows(monkeypatch: pytest.MonkeyPatch, certificate_folder: Path) -> Iterator[None]:
    """No flag to send and receive without waiting, no time limit of the system's own, no poll, no eventfd."""
    for module in (tcp, tls_stream, waiting):
        monkeypatch.setattr(module, "DO_NOT_WAIT", 0, raising=False)
    monkeypatch.setattr(tcp, "_A_MOMENT", b"")
    monkeypatch.delattr(select, "poll")
    monkeypatch.delattr(os, "eventfd")
    before = set(threading.enumerate())
    store = CertificateStore(certificate_folder)
    with use(Runtime(dialogs=RecordingDialogs(), certificates=lambda: store)):
        yield
    assert set(threading.enumerate()) <= before


@pytest.fixture(params=["plain", "secure"])
def pair(request: pytest.FixtureRequest, port: int) -> tuple[str, str]:
    """A channel and the connection at its other end."""
    if request.param == "plain":
        assert SocketCreate("server", port)
        assert SocketConnect("client", port)
    else:
        assert SocketCreateSSL("server", port, "Served")
        assert SocketConnectSSL("client", port), ErrorInfo()
    assert SocketWaitForConnection("server", PATIENCE * 1000)
    return SocketAccept("server"), "client"


def _in_threads(*works: Callable[[], object]) -> None:
    threads = [threading.Thread(target=work, daemon=True) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the two sides wait for each other"


def test_messages_come_and_times_go_by(pair: tuple[str, str]) -> None:
    channel, client = pair
    assert SocketRead(channel, False, 0) == ""
    assert SocketRead(channel, False, 30) == ""
    assert not ErrorOccurred()
    assert SocketWrite(client, "hello")
    assert SocketRead(channel) == "hello"
    assert SocketWrite(channel, "x" * LARGE)
    assert len(SocketRead(client)) == LARGE
    SocketClose(client)
    assert SocketRead(channel) == ""
    assert ErrorOccurred()


def test_both_sides_flood_each_other(pair: tuple[str, str]) -> None:
    def write(name: str) -> None:
        for _ in range(MESSAGES):
            assert SocketWrite(name, "x" * LARGE)

    read: dict[str, int] = {}

    def count(name: str) -> None:
        read[name] = sum(len(SocketRead(name)) for _ in range(MESSAGES))

    one, other = pair
    _in_threads(lambda: write(one), lambda: write(other), lambda: count(one), lambda: count(other))
    assert read == dict.fromkeys(pair, MESSAGES * LARGE)


def test_a_request_ends_a_read_and_a_stop_ends_a_write(pair: tuple[str, str]) -> None:
    channel, client = pair
    found: list[object] = []
    writing = threading.Event()

    def read() -> None:
        found.append((SocketRead(channel), ErrorInfo(errCode)))

    def write() -> None:
        while True:
            SocketWrite(client, "x" * LARGE)
            writing.set()

    ThreadExecute("reader", threadNormal, read)
    ThreadRequestStop("reader")
    ThreadWait("reader")
    assert found == [("", STOP_REQUESTED.number)]
    ThreadExecute("writer", threadNormal, write)
    assert writing.wait(PATIENCE)
    assert ThreadStop("writer")


def test_closing_wakes_a_reader(pair: tuple[str, str]) -> None:
    channel, _ = pair
    reading = threading.Event()

    def read() -> None:
        reading.set()
        assert SocketRead(channel) == ""

    def close() -> None:
        assert reading.wait(PATIENCE)
        SocketClose(channel)

    _in_threads(read, close)


def test_datagrams(free_port: Callable[[], int]) -> None:
    one, other = free_port(), free_port()
    assert SocketCreateUDP("one", one)
    assert SocketCreateUDP("other", other)
    assert SocketRead("other", False, 0) == ""
    assert SocketWrite("one", "hello", "127.0.0.1", other)
    assert SocketRead("other") == "hello"


def test_a_connection_that_nobody_takes(port: int) -> None:
    assert not SocketConnect("client", port, "127.0.0.1", 500)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert SocketConnect("client", listening.getsockname()[1])
