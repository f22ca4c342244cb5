"""Our secure client with the servers of others."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketClose,
    SocketConnectSSL,
    SocketRead,
    SocketWrite,
    errCode,
)
from wlcompat.sockets.options import SslOptions

pytestmark = pytest.mark.usefixtures("runtime")

SCRIPT = Path(__file__).with_name("framed_server.js")


@pytest.mark.parametrize(
    ("version", "option"), [("TLSv1.2", ProtocolTLS1_2), ("TLSv1.3", ProtocolTLS1_3)], ids=["1.2", "1.3"]
)
def test_node(version: str, option: SslOptions, start: Any, certificate_folder: Path) -> None:
    server = start("node", SCRIPT, certificate_folder / "Served.pem", version)
    port = int(server.stdout.readline())
    assert SocketConnectSSL("client", port, "localhost", option), ErrorInfo()
    for message in ("hello", "caf\xe9", "x" * 100_000):
        assert SocketWrite("client", message)
        assert SocketRead("client", False, 20_000) == message.upper()
    SocketClose("client")
    other = ProtocolTLS1_3 if option == ProtocolTLS1_2 else ProtocolTLS1_2
    assert not SocketConnectSSL("client", port, "localhost", other)
    assert ErrorInfo(errCode) == 73003


def test_whom_we_trust(start: Any, certificate_folder: Path) -> None:
    server = start("node", SCRIPT, certificate_folder / "Stranger.pem", "TLSv1.2")
    port = int(server.stdout.readline())
    assert not SocketConnectSSL("client", port, "localhost")
    assert ErrorInfo(errCode) == 73009
    shutil.copy(certificate_folder / "Stranger.pem", certificate_folder / "trusted")
    assert SocketConnectSSL("client", port, "localhost"), ErrorInfo()


def test_openssl(start: Any, free_port: Callable[[], int], certificate_folder: Path) -> None:
    port = free_port()
    file = certificate_folder / "Served.pem"
    server = start("openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-cert", file, "-tls1_2")
    while server.stdout.readline().strip() != b"ACCEPT":
        pass
    assert SocketConnectSSL("client", port), ErrorInfo()
    assert SocketWrite("client", "to the server")
    while server.stdout.readline() != b"13\r\n":
        pass
    assert server.stdout.read1(13) == b"to the server"
    server.stdin.write(b"3\r\nabc")
    server.stdin.flush()
    assert SocketRead("client", False, 20_000) == "abc"
