"""Our secure client with servers of others that want to know who it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketChangeTransmissionMode,
    SocketClose,
    SocketConnectSSL,
    SocketEndTag,
    SocketRead,
    SocketWrite,
    errCode,
)
from wlcompat.sockets.options import SslOptions

pytestmark = pytest.mark.usefixtures("runtime")

Listening = Callable[..., int]

BOTH = pytest.mark.parametrize("version", [ProtocolTLS1_2, ProtocolTLS1_3], ids=["1.2", "1.3"])


@pytest.fixture(params=["openssl", "gnutls-serv"])
def demanding(request: pytest.FixtureRequest, listening: Listening, certificate_folder: Path) -> int:
    """The port of a server that lets nobody in without a certificate, and returns lines."""
    files = [str(certificate_folder / "Served.pem")] * 2
    if request.param == "openssl":
        options = ["-accept", "127.0.0.1:PORT", "-cert", files[0], "-Verify", "1", "-rev"]
        return listening("openssl", "s_server", *options)
    options = ["--echo", "--port", "PORT", "--require-client-cert"]
    return listening("gnutls-serv", *options, "--x509certfile", files[0], "--x509keyfile", files[1])


def connect(port: int, version: SslOptions, certificate: str) -> bool:
    connected = SocketConnectSSL("client", port, "localhost", version, 20_000, certificate)
    return connected and SocketChangeTransmissionMode("client", SocketEndTag, "\n")


@BOTH
def test_a_client_with_a_certificate_is_let_in(demanding: int, version: SslOptions) -> None:
    assert connect(demanding, version, "Stranger"), ErrorInfo()
    assert SocketWrite("client", "level")
    assert SocketRead("client", False, 20_000) == "level", ErrorInfo()
    SocketClose("client")


@BOTH
def test_one_without_learns_what_is_missing(demanding: int, version: SslOptions) -> None:
    connected = connect(demanding, version, "")
    if connected:  # TLS 1.3 tells it with what the server sends first
        assert SocketRead("client", False, 20_000) == ""
        assert ErrorOccurred()
    assert connected == (version == ProtocolTLS1_3)
    assert ErrorInfo(errCode) in (73015, 73016), ErrorInfo()
    assert "last parameter of SocketConnectSSL names one" in ErrorInfo()


@BOTH
def test_one_that_is_not_trusted_learns_who_has_to_trust(
    listening: Listening, certificate_folder: Path, version: SslOptions
) -> None:
    file = str(certificate_folder / "Served.pem")
    trust = ["-CAfile", file, "-Verify", "1", "-verify_return_error"]
    port = listening("openssl", "s_server", "-accept", "127.0.0.1:PORT", "-cert", file, *trust, "-rev")
    if connect(port, version, "Stranger"):
        assert SocketRead("client", False, 20_000) == ""
    assert ErrorInfo(errCode) == 73014, ErrorInfo()
    assert "The other side has to trust it" in ErrorInfo()


def test_a_certificate_that_is_not_there(demanding: int) -> None:
    assert not connect(demanding, ProtocolTLS1_3, "nobody")
    assert ErrorInfo(errCode) == 72001
