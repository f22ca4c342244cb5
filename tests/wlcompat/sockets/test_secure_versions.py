"""Which versions of TLS are served, and who decided that."""

from __future__ import annotations

import logging
import ssl

import pytest

from tests.wlcompat.sockets.conftest import client_for, failed, secure_client
from wlcompat import (
    CertificateName,
    ErrorInfo,
    ProtocolSSL3,
    ProtocolTLS1,
    ProtocolTLS1_1,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketAccept,
    SocketClose,
    SocketConnectSSL,
    SocketCreateSSL,
    SocketRead,
    SocketWaitForConnection,
    SocketWrite,
)
from wlcompat.sockets.options import SslOptions

pytestmark = pytest.mark.usefixtures("runtime")

OFFERED = {
    "TLSv1": ssl.TLSVersion.TLSv1,
    "TLSv1.1": ssl.TLSVersion.TLSv1_1,
    "TLSv1.2": ssl.TLSVersion.TLSv1_2,
    "TLSv1.3": ssl.TLSVersion.TLSv1_3,
}


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize(
    ("policy", "options", "served"),
    [
        ("", None, {"TLSv1.2"}),
        ("documented", None, {"TLSv1", "TLSv1.1", "TLSv1.2"}),
        ("modern", None, {"TLSv1.2", "TLSv1.3"}),
        ("secure", ProtocolTLS1_2 + CertificateName, {"TLSv1.2"}),
        ("secure", ProtocolTLS1_3, {"TLSv1.3"}),
        ("secure", ProtocolTLS1 + CertificateName, {"TLSv1"}),
        ("modern", ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2, {"TLSv1", "TLSv1.1", "TLSv1.2"}),
        ("secure", ProtocolTLS1 + ProtocolTLS1_2, {"TLSv1", "TLSv1.2"}),
        ("secure", ProtocolTLS1_1 + ProtocolTLS1_3, {"TLSv1.1", "TLSv1.3"}),
        ("secure", ProtocolTLS1 + ProtocolTLS1_3, {"TLSv1", "TLSv1.3"}),
        ("secure", ProtocolTLS1_2 + ProtocolTLS1_3, {"TLSv1.2", "TLSv1.3"}),
        ("secure", ProtocolSSL3 + ProtocolTLS1_2, {"TLSv1.2"}),
    ],
)
def test_exactly_these_versions_are_served(
    port: int, policy: str, options: SslOptions | None, served: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", policy)
    named = () if options is None else (options,)
    assert SocketCreateSSL("server", port, "Served", *named), ErrorInfo()
    accepted = set()
    for version in OFFERED.values():
        try:
            with secure_client(port, client_for(version)) as client:
                accepted.add(client.version())
                client.sendall(b"5\r\nhello")
                channel = SocketAccept("server")
                assert SocketRead(channel) == "hello"
                assert SocketWrite(channel, "answer")
                assert client.recv(100) == b"6\r\nanswer"
        except ssl.SSLError:
            continue
    assert accepted == served


@pytest.mark.parametrize(
    ("server_options", "client_options"), [((ProtocolTLS1_2,), (ProtocolTLS1_3,)), ((ProtocolTLS1_3,), ())]
)
def test_who_decides_where_no_version_is_common(
    port: int,
    server_options: tuple[SslOptions, ...],
    client_options: tuple[SslOptions, ...],
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert SocketCreateSSL("server", port, "Served", *server_options)
    with caplog.at_level(logging.WARNING, "wlcompat"):
        assert not SocketConnectSSL("client", port, "localhost", *client_options)
        assert failed(73003), ErrorInfo()
        deciding = "program names" if client_options else "WLCOMPAT_TLS=secure"
        assert deciding in ErrorInfo()
        SocketWaitForConnection("server", 0)
        SocketClose("server")  # by now the server has seen it too
    assert "which the program names in its SSL options" in caplog.text
