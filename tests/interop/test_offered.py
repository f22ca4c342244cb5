"""What a secure server offers, as nmap's scanner sees it: versions, ciphers, who prefers which."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest

from wlcompat import (
    ErrorInfo,
    ProtocolTLS1,
    ProtocolTLS1_1,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketCreateSSL,
    SocketRead,
    SocketWaitForConnection,
)
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS, SslOptions

from .conftest import Peer

pytestmark = pytest.mark.usefixtures("runtime")

# The certificate of these tests has a key on an elliptic curve, so ciphers of RSA certificates cannot be offered
MODERN_TLS_1_2 = {
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
}
TLS_1_3 = {
    "TLS_AKE_WITH_AES_128_GCM_SHA256",
    "TLS_AKE_WITH_AES_256_GCM_SHA384",
    "TLS_AKE_WITH_CHACHA20_POLY1305_SHA256",
}


def scanned(run: Peer, port: int) -> dict[str, set[str]]:
    """Return the ciphers that a server offers, by version."""
    done = run("nmap", "-Pn", "-n", "-sT", "-p", port, "--script", "ssl-enum-ciphers", "127.0.0.1")
    offered: dict[str, set[str]] = {}
    for line in done.stdout.decode().splitlines():
        if version := re.fullmatch(r"\|\s+((?:TLS|SSL)v[\d.]+):\s*", line):
            ciphers = offered.setdefault(version[1], set())
        elif cipher := re.match(r"\|\s+(TLS_\w+)", line):
            ciphers.add(cipher[1])
    assert offered, done.stdout
    return offered


@pytest.mark.parametrize(
    ("policy", "options", "expected"),
    [
        ("secure", DEFAULT_SSL_OPTIONS, {"TLSv1.2": MODERN_TLS_1_2}),
        ("modern", DEFAULT_SSL_OPTIONS, {"TLSv1.2": MODERN_TLS_1_2, "TLSv1.3": TLS_1_3}),
        ("secure", ProtocolTLS1_3, {"TLSv1.3": TLS_1_3}),
        ("secure", ProtocolTLS1_2 + ProtocolTLS1_3, {"TLSv1.2": MODERN_TLS_1_2, "TLSv1.3": TLS_1_3}),
    ],
    ids=["default", "modern", "1.3", "1.2 and 1.3"],
)
def test_exactly_the_good_ciphers_are_offered(
    port: int,
    policy: str,
    options: SslOptions,
    expected: dict[str, set[str]],
    run: Peer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", policy)
    assert SocketCreateSSL("server", port, "Served", options), ErrorInfo()
    assert scanned(run, port) == expected


@pytest.mark.parametrize(
    ("policy", "options", "versions"),
    [
        ("documented", DEFAULT_SSL_OPTIONS, {"TLSv1.0", "TLSv1.1", "TLSv1.2"}),
        ("secure", ProtocolTLS1 + ProtocolTLS1_2, {"TLSv1.0", "TLSv1.2"}),
        ("secure", ProtocolTLS1_1 + ProtocolTLS1_3, {"TLSv1.1", "TLSv1.3"}),
    ],
    ids=["documented", "1.0 and 1.2", "1.1 and 1.3"],
)
def test_old_versions_come_without_the_ciphers_that_were_broken(
    port: int,
    policy: str,
    options: SslOptions,
    versions: set[str],
    run: Peer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", policy)
    assert SocketCreateSSL("server", port, "Served", options), ErrorInfo()
    offered = scanned(run, port)
    assert set(offered) == versions
    for cipher in set().union(*offered.values()):
        assert not re.search(r"NULL|anon|EXPORT|RC4|RC2|_DES_|IDEA|MD5", cipher)


def test_a_scan_reaches_no_program_and_is_one_warning_each(
    port: int, run: Peer, caplog: pytest.LogCaptureFixture
) -> None:
    assert SocketCreateSSL("server", port, "Served"), ErrorInfo()
    with caplog.at_level(logging.WARNING, "wlcompat"):
        scanned(run, port)
    kinds = {record.getMessage().partition(": ")[2][:40] for record in caplog.records}
    assert 1 <= len(caplog.records) == len(kinds) <= 2
    # Handshakes that the scanner finished are clients like others, which then leave without a word
    while SocketWaitForConnection("server", 0):
        assert SocketRead("server") == ""


def test_renegotiation_and_compression_are_off(port: int, start: Any, echo: Any) -> None:
    assert SocketCreateSSL("server", port, "Served"), ErrorInfo()
    echo("server")
    client = start("openssl", "s_client", "-connect", f"127.0.0.1:{port}")
    client.stdin.write(b"R\n")  # asks for a renegotiation
    client.stdin.flush()
    shown, _ = client.communicate(timeout=20)
    assert b"Compression: NONE" in shown
    assert b"RENEGOTIATING" in shown
    assert b"no renegotiation" in shown
