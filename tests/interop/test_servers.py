"""Our secure server with the clients of others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wlcompat import (
    CertificateHash,
    CertificateName,
    ErrorInfo,
    ProtocolTLS1,
    ProtocolTLS1_1,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketCreate,
    SocketCreateSSL,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.sockets.options import SslOptions

from .conftest import Peer

Echo = Callable[[str], Any]

SERVED = [
    (ProtocolTLS1_2, {"1.2"}),
    (ProtocolTLS1_3, {"1.3"}),
    (ProtocolTLS1_2 + ProtocolTLS1_3, {"1.2", "1.3"}),
    (ProtocolTLS1, {"1"}),
    (ProtocolTLS1 + ProtocolTLS1_2, {"1", "1.2"}),
    (ProtocolTLS1_1 + ProtocolTLS1_3, {"1.1", "1.3"}),
]
VERSIONS = ("1", "1.1", "1.2", "1.3")


@pytest.mark.parametrize(("options", "served"), SERVED)
def test_openssl(
    port: int,
    options: SslOptions,
    served: set[str],
    run: Peer,
    echo: Echo,
    certificate_folder: Path,
    authority: Path,
) -> None:
    digest = CertificateStore(certificate_folder).find("Served", "name").sha1.hex()
    assert SocketCreateSSL("server", port, digest, options + CertificateHash), ErrorInfo()
    echo("server")
    trust = ["-CAfile", authority, "-verify_return_error", "-verify_hostname", "localhost"]
    accepted = set()
    for version in VERSIONS:
        client = ["s_client", "-connect", f"127.0.0.1:{port}", "-quiet", "-no_ign_eof", *trust]
        old = ["-cipher", "ALL:@SECLEVEL=0"] if version < "1.2" else []
        option = "-tls" + version.replace(".", "_")
        done = run("openssl", *client, *old, option, input=b"5\r\nhello")
        if done.returncode == 0 and b"alert" not in done.stderr:
            accepted.add(version)
    assert accepted == served


def test_openssl_exchanges_messages(port: int, start: Any, echo: Echo, authority: Path) -> None:
    assert SocketCreateSSL("server", port, "Served", CertificateName), ErrorInfo()
    echo("server")
    client = start("openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-quiet", "-CAfile", authority)
    client.stdin.write(b"5\r\nhello")
    client.stdin.flush()
    shown = b""
    while not shown.endswith(b"15\r\nYou said: hello"):
        piece = client.stdout.read1(1000)
        assert piece, shown
        shown += piece


@pytest.mark.parametrize(("options", "served"), SERVED)
def test_node(
    port: int, options: SslOptions, served: set[str], run: Peer, echo: Echo, authority: Path
) -> None:
    assert SocketCreateSSL("server", port, "Served", options), ErrorInfo()
    echo("server")
    script = Path(__file__).with_name("framed_client.js")
    for version in VERSIONS:
        name = "TLSv" + version
        done = run("node", script, port, authority, name, "hello", "caf\xe9")
        lines = done.stdout.decode().splitlines()
        if version in served:
            assert lines == [name, "You said: hello", "You said: caf\xe9"]
        else:
            assert lines
            assert lines[0].startswith("error")
            assert done.returncode == 1


@pytest.mark.parametrize(("options", "served"), SERVED)
def test_gnutls(
    port: int, options: SslOptions, served: set[str], run: Peer, echo: Echo, authority: Path
) -> None:
    assert SocketCreateSSL("server", port, "Served", options), ErrorInfo()
    echo("server")
    accepted = set()
    for version in VERSIONS:
        number = version if "." in version else version + ".0"
        priority = f"NORMAL:-VERS-ALL:+VERS-TLS{number}:+SHA1:+SIGN-ALL:%VERIFY_ALLOW_SIGN_WITH_SHA1"
        arguments = ["--priority", priority, "--x509cafile", authority, "--verify-hostname", "localhost"]
        done = run("gnutls-cli", *arguments, "-p", port, "127.0.0.1", input=b"")
        if b"Handshake was completed" in done.stdout:
            assert f"(TLS{number}-".encode() in done.stdout
            accepted.add(version)
    assert accepted == served


def test_curl_trusts_the_certificate_only_when_told(
    port: int, run: Peer, echo: Echo, authority: Path
) -> None:
    assert SocketCreateSSL("server", port, "Served"), ErrorInfo()
    echo("server")
    address = f"https://localhost:{port}/"
    untrusted, got_nothing, no_handshake = 60, (52, 56), 35
    assert run("curl", "-sS", address).returncode == untrusted
    assert run("curl", "-sS", "--cacert", authority, address).returncode in got_nothing
    assert run("curl", "-sS", "--cacert", authority, "--tlsv1.3", address).returncode == no_handshake


def test_socat_sends_and_gets_the_bytes_of_a_plain_message(port: int, run: Peer, echo: Echo) -> None:
    assert SocketCreate("server", port), ErrorInfo()
    echo("server")
    done = run("socat", "-t", "5", "-", f"TCP:127.0.0.1:{port}", input=b"2\r\nab0\r\n3\r\n\xe9t\xe9")
    assert done.stdout == b"12\r\nYou said: ab10\r\nYou said: 13\r\nYou said: \xe9t\xe9"
