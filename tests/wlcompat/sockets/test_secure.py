"""Secure sockets: which certificate, which versions, whom clients trust, and what goes wrong."""

from __future__ import annotations

import logging
import shutil
import socket
import ssl
import subprocess
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from tests.wlcompat.sockets.conftest import PATIENCE, failed, secure_client
from wlcompat import (
    CertificateHash,
    CertificateName,
    ErrorInfo,
    ErrorOccurred,
    ProtocolSSL3,
    ProtocolTLS1_2,
    Socket,
    SocketAccept,
    SocketClose,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketExist,
    SocketNoReuseAddress,
    SocketRead,
    SocketWrite,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime
from wlcompat.sockets.conversation import Conversation
from wlcompat.sockets.options import SslOptions
from wlcompat.sockets.tls_stream import TlsStream

PAGE_HASH = "9d a4 84 fc f6 62 92 90 9a 62 d4 ca 65 fb 08 7e 06 45 of 24"

Background = Callable[..., Future[Any]]

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.fixture
def pair(port: int) -> tuple[str, str]:
    """A secure channel and the connection at its other end."""
    assert SocketCreateSSL("server", port, "Served"), ErrorInfo()
    assert SocketConnectSSL("client", port), ErrorInfo()
    return SocketAccept("server"), "client"


def test_a_conversation(pair: tuple[str, str]) -> None:
    channel, client = pair
    for text in ("Hello", "", "été 12 €", "x" * 16_384, "y" * 1_000_000):
        assert SocketWrite(client, text)
        assert SocketRead(channel) == text
        assert not ErrorOccurred()
    assert SocketRead(channel, False, 0) == ""
    assert not ErrorOccurred()
    SocketClose(client)
    assert SocketRead(channel) == ""
    assert failed(71041)


def test_both_sides_write_more_than_fits_between_them(pair: tuple[str, str], background: Background) -> None:
    text = "x" * 3_000_000
    writers = [background(SocketWrite, end, text) for end in pair]
    readers = [background(SocketRead, end) for end in pair]
    assert all(writer.result(PATIENCE) for writer in writers)
    assert all(reader.result(PATIENCE) == text for reader in readers)


def test_several_threads_on_each_end(pair: tuple[str, str], background: Background) -> None:
    count, writers = 200, 4

    def write(end: str, writer: int) -> bool:
        return all(SocketWrite(end, f"{writer}:{n}:" + "z" * (n * 7 % 3_000)) for n in range(count))

    def read(end: str) -> list[str]:
        return [SocketRead(end) for _ in range(count * writers)]

    writing = [background(write, end, writer) for end in pair for writer in range(writers)]
    reading = [background(read, end) for end in pair]
    assert all(thread.result(PATIENCE) for thread in writing)
    for thread in reading:
        heads = [message.split(":") for message in thread.result(PATIENCE)]
        for writer in range(writers):
            assert [int(n) for w, n, _ in heads if w == str(writer)] == list(range(count))


def test_certificates_by_name_and_by_hash(
    free_port: Callable[[], int], certificate_folder: Path, runtime: Runtime
) -> None:
    digest = CertificateStore(certificate_folder).find("Served", "name").sha1.hex()
    spaced = " ".join(digest[i : i + 2] for i in range(0, 40, 2))
    ways: list[tuple[object, ...]] = [
        ("Served",),
        ("Served", CertificateName),
        ("Served", ProtocolTLS1_2),
        ("Served", ProtocolTLS1_2 + CertificateName + CertificateName),
        (digest, CertificateHash),
        (spaced.upper(), CertificateHash + ProtocolTLS1_2),
        (f" {digest[:7]}  {digest[7:]} ", CertificateHash + CertificateName),
    ]
    for number, way in enumerate(ways):
        port = free_port()
        assert SocketCreateSSL(f"server{number}", port, *way), ErrorInfo()  # type: ignore[arg-type]
        assert SocketConnectSSL("client", port), ErrorInfo()
        SocketClose("client")
    assert len(runtime.sockets.entries) == len(ways)


def test_a_certificate_of_another_store(port: int, certificate_folder: Path) -> None:
    (certificate_folder / "shop").mkdir()
    shutil.move(certificate_folder / "Served.pem", certificate_folder / "shop" / "Counter.pem")
    assert not SocketCreateSSL("server", port, "Counter")
    assert SocketCreateSSL("server", port, "Counter", CertificateName, "127.0.0.1", "shop"), ErrorInfo()
    assert SocketConnectSSL("client", port, "127.0.0.1"), ErrorInfo()


def test_the_example_of_the_help_page_as_printed(port: int) -> None:
    assert SocketCreateSSL("sSSLSocket", port, PAGE_HASH, CertificateHash) is False
    assert failed(72002)
    assert '"of"' in ErrorInfo()
    assert "40 hexadecimal digits" in ErrorInfo()
    assert not SocketExist("sSSLSocket")


@pytest.mark.parametrize(
    ("certificate", "options", "number"),
    [
        ("Nobody", CertificateName, 72001),
        ("", CertificateName, 72001),
        ("00" * 20, CertificateHash, 72001),
        ("9d a4", CertificateHash, 72002),
        ("Keyless", CertificateName, 72004),
        ("Locked", CertificateName, 72005),
        ("Broken", CertificateName, 72006),
        ("Served", ProtocolSSL3, 73001),
        ("Served", SslOptions.ProtocolSSL2 + ProtocolSSL3 + CertificateName, 73001),
        ("Served", 4096, 73002),
    ],
)
def test_certificates_and_options_that_cannot_be_served(
    port: int, certificate_folder: Path, certificate: str, options: SslOptions, number: int
) -> None:
    (certificate_folder / "Broken.pem").write_text(
        "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"
    )
    command = [
        "openssl",
        "pkcs12",
        "-export",
        "-in",
        certificate_folder / "Served.pem",
        "-passout",
        "pass:secret",
    ]
    subprocess.run([*command, "-out", certificate_folder / "Locked.pfx"], check=True, capture_output=True)
    assert SocketCreateSSL("server", port, certificate, options) is False
    assert failed(number), ErrorInfo()
    assert not SocketExist("server")


def test_what_plain_and_secure_servers_have_in_common(port: int) -> None:
    assert not SocketCreateSSL("", port, "Served")
    assert failed(71001)
    assert not SocketCreateSSL("server", 443, "Served")
    assert failed(71004)
    assert not SocketCreateSSL("server", port, "Served", CertificateName, "no-such-machine.invalid")
    assert failed(71008)
    assert SocketCreateSSL("server", port, "Served")
    assert not SocketCreateSSL("server", port, "Served")
    assert failed(71002)
    assert SocketCreateSSL("again", port, "Served"), ErrorInfo()
    SocketClose("again")
    Socket.Option = SocketNoReuseAddress
    assert not SocketCreateSSL("other", port, "Served")
    assert failed(71005)
    SocketClose("server")
    assert SocketCreateSSL("other", port, "Served"), ErrorInfo()


def test_an_expired_certificate_is_served_with_a_warning_and_refused_by_clients(
    port: int, certificate_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "wlcompat"):
        assert SocketCreateSSL("server", port, "Expired"), ErrorInfo()
    assert '"Expired" expired on' in caplog.text
    shutil.copy(certificate_folder / "Expired.pem", certificate_folder / "trusted")
    with secure_client(port) as client:
        assert client.version() == "TLSv1.2"
    assert not SocketConnectSSL("client", port)
    assert failed(73011)


def test_whom_clients_trust(
    port: int, free_port: Callable[[], int], certificate_folder: Path, runtime: Runtime
) -> None:
    stranger = free_port()
    SocketCreateSSL("server", port, "Served")
    SocketCreateSSL("stranger", stranger, "Stranger")
    assert SocketConnectSSL("client", port, "localhost")
    assert SocketConnectSSL("numbers", port, "127.0.0.1")
    assert not SocketConnectSSL("other", port, "127.0.0.2"), "the certificate has another address"
    assert failed(73010)
    assert "127.0.0.2" in ErrorInfo()
    assert not SocketConnectSSL("other", stranger, "localhost")
    assert failed(73009)
    assert "wlcompat cert trust" in ErrorInfo()
    shutil.copy(certificate_folder / "Stranger.pem", certificate_folder / "trusted")
    assert SocketConnectSSL("other", stranger, "localhost"), ErrorInfo()
    assert set(runtime.sockets.entries) == {"server", "stranger", "client", "numbers", "other"}


def test_a_client_with_a_certificate(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    assert SocketConnectSSL("client", port, "localhost", ProtocolTLS1_2, 5_000, "Stranger"), ErrorInfo()
    assert not SocketConnectSSL("other", port, "localhost", ProtocolTLS1_2, 5_000, "Nobody")
    assert failed(72001)


def test_a_secure_client_of_something_else(
    port: int, free_port: Callable[[], int], background: Background
) -> None:
    assert SocketCreate("plain", port)
    answering = background(lambda: SocketWrite(SocketAccept("plain"), "not TLS"))
    assert not SocketConnectSSL("client", port)
    assert failed(73005), ErrorInfo()
    assert answering.result(PATIENCE)
    assert not SocketConnectSSL("client", free_port())
    assert failed(71021)


def test_a_server_that_says_nothing_or_leaves(port: int, background: Background) -> None:
    assert SocketCreate("plain", port)
    assert not SocketConnectSSL("client", port, "localhost", ProtocolTLS1_2, 30)
    assert failed(73006)
    assert "0.03 s" in ErrorInfo()
    SocketClose(SocketAccept("plain"))
    leaving = background(lambda: SocketClose(SocketAccept("plain")))
    assert not SocketConnectSSL("client", port)
    assert failed(73007), ErrorInfo()
    leaving.result(PATIENCE)


def test_a_silent_client_has_a_limit_of_time(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_HANDSHAKE_SECONDS", "0.05")
    assert SocketCreateSSL("server", port, "Served")
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as silent:
        assert silent.recv(1) == b""
    monkeypatch.setenv("WLCOMPAT_HANDSHAKE_SECONDS", "soon")
    assert not SocketCreateSSL("other", port, "Served")
    assert failed(71051)


def test_clients_of_a_program_that_does_not_accept_them_wait(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    clients = [secure_client(port) for _ in range(20)]
    for number, client in enumerate(clients):
        client.sendall(b"%d\r\n%s" % (len(str(number)), str(number).encode()))
    numbers = {SocketRead(SocketAccept("server")) for _ in clients}
    assert numbers == {str(number) for number in range(len(clients))}
    for client in clients:
        client.close()


def test_a_cut_connection_is_told_apart_from_a_closed_one(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    for parting, number in (("cut", 73012), ("notice", 71041), ("cut in message", 71042)):
        client = secure_client(port)
        channel = SocketAccept("server")
        client.sendall(b"2\r\nok")
        assert SocketRead(channel) == "ok"
        if parting == "cut in message":
            client.sendall(b"10\r\n123")
        if parting == "notice":
            client.settimeout(0)
            with pytest.raises(ssl.SSLWantReadError):
                client.unwrap()  # sends the notice, and would wait for ours
        client.close()
        assert SocketRead(channel) == ""
        assert failed(number), (parting, ErrorInfo())


def test_altered_bytes_are_noticed(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    client = secure_client(port)
    channel = SocketAccept("server")
    with socket.socket(fileno=client.detach()) as below:
        below.sendall(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        assert SocketRead(channel) == ""
        assert failed(73013)
        assert SocketRead(channel) == ""
        assert failed(73013)


def test_the_other_side_gives_up_with_an_alert(port: int, runtime: Runtime) -> None:
    assert SocketCreateSSL("server", port, "Served")
    client = secure_client(port)
    channel = SocketAccept("server")
    conversation = runtime.sockets.entries[channel]
    assert isinstance(conversation, Conversation)
    conversation._stream._stream.send(b"\x17\x03\x03\x00\x20" + b"x" * 32)  # type: ignore[attr-defined]
    with pytest.raises(ssl.SSLError):
        client.recv(1)
    assert SocketRead(channel) == ""
    assert failed(73017), ErrorInfo()
    client.close()


def test_closing_sends_the_closing_notice(port: int) -> None:
    assert SocketCreateSSL("server", port, "Served")
    with secure_client(port) as client:
        channel = SocketAccept("server")
        SocketWrite(channel, "bye")
        SocketClose(channel)
        assert client.recv(100) == b"3\r\nbye"
        client.suppress_ragged_eofs = False  # a missing notice would be an error now
        assert client.recv(100) == b""


def test_the_version_in_use_can_be_seen(pair: tuple[str, str], runtime: Runtime) -> None:
    streams = [entry._stream for entry in runtime.sockets.entries.values() if hasattr(entry, "_stream")]
    assert {stream.version for stream in streams if isinstance(stream, TlsStream)} == {"TLSv1.2"}
    assert pair
