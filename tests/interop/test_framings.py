"""The transmission modes and UDP with programs of others: socat, nc, curl, openssl, gnutls."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from wlcompat import (
    CRLF,
    ErrorInfo,
    ErrorOccurred,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketAccept,
    SocketAddress,
    SocketChangeTransmissionMode,
    SocketClientInfo,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketEndTag,
    SocketEndTagBuffer,
    SocketNoEndTag,
    SocketPort,
    SocketRead,
    SocketWrite,
)
from wlcompat.sockets.options import SslOptions

from .conftest import Peer

pytestmark = pytest.mark.usefixtures("runtime")

PATIENCE = 20.0

Background = Callable[..., Future[Any]]


def answer_lines(server: str, tag: str) -> None:
    """Answer the lines of one client in capitals until it leaves."""
    SocketChangeTransmissionMode(server, SocketEndTag, tag)
    channel = SocketAccept(server)
    while True:
        line = SocketRead(channel)
        if ErrorOccurred():
            break
        SocketWrite(channel, line.upper())
    SocketClose(channel)


@pytest.mark.parametrize("tag", ["\n", CRLF, "<|>"])
def test_socat_and_nc_speak_lines(port: int, tag: str, run: Peer, background: Background) -> None:
    assert SocketCreate("server", port)
    sent = tag.join(["one", "", "three", ""]).encode()
    for command in (["socat", "-t", "5", "-", f"TCP:127.0.0.1:{port}"], ["nc", "-N", "127.0.0.1", str(port)]):
        answering = background(answer_lines, "server", tag)
        assert run(*command, input=sent).stdout == sent.upper()
        answering.result(PATIENCE)


def serve_http(server: str, requests: int, seen: list[list[str]]) -> None:
    """Serve HTTP as a WLanguage program does: lines, then as many bytes as the client announced."""
    for _ in range(requests):
        channel = SocketAccept(server)
        SocketChangeTransmissionMode(channel, SocketEndTagBuffer, CRLF)
        lines = []
        while line := SocketRead(channel):
            lines.append(line)
        seen.append(lines)
        length = sum(int(line[15:]) for line in lines if line.lower().startswith("content-length:"))
        SocketChangeTransmissionMode(channel, SocketNoEndTag)
        body = ""
        while len(body) < length:
            body += SocketRead(channel, True, 0, length - len(body))
        SocketWrite(channel, f"HTTP/1.1 200 OK\r\nContent-Length: {len(body) + 10}\r\n\r\nyou sent: ")
        SocketWrite(channel, body)
        SocketClose(channel)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_curl_is_served_by_a_web_server_in_wlanguage(
    port: int, scheme: str, run: Peer, background: Background, authority: Path
) -> None:
    if scheme == "http":
        assert SocketCreate("server", port)
    else:
        assert SocketCreateSSL("server", port, "Served", ProtocolTLS1_2 + ProtocolTLS1_3), ErrorInfo()
    seen: list[list[str]] = []
    serving = background(serve_http, "server", 3, seen)
    address = f"{scheme}://localhost:{port}/page"
    trust = ["--cacert", authority]
    assert run("curl", "-sS", *trust, address).stdout == b"you sent: "
    body = bytes(range(256)) * 400
    posted = run("curl", "-sS", *trust, "-H", "Expect:", "--data-binary", "@-", address, input=body)
    assert posted.stdout == b"you sent: " + body
    head = run("curl", "-sS", *trust, "-o", "/dev/null", "-w", "%{http_code} %{size_download}", address)
    assert head.stdout == b"200 10"
    serving.result(PATIENCE)
    assert [lines[0] for lines in seen] == ["GET /page HTTP/1.1", "POST /page HTTP/1.1", "GET /page HTTP/1.1"]


@pytest.mark.parametrize("mode", ["size first", "end tag", "no tag"])
def test_our_client_with_a_server_that_returns_everything(listening: Callable[..., int], mode: str) -> None:
    port = listening("socat", "-d", "-d", "TCP-LISTEN:PORT,bind=127.0.0.1,reuseaddr", "EXEC:cat")
    assert SocketConnect("client", port), ErrorInfo()
    if mode != "size first":
        options = (SocketEndTag, CRLF) if mode == "end tag" else (SocketNoEndTag,)
        assert SocketChangeTransmissionMode("client", *options)
    for text in ("hello", "été", "x" * 100_000):
        assert SocketWrite("client", text)
        answer = ""
        while len(answer) < len(text):
            answer += SocketRead("client", False, 20_000)
            assert not ErrorOccurred()
        assert answer == text


@pytest.mark.parametrize(
    ("version", "option"), [("1.2", ProtocolTLS1_2), ("1.3", ProtocolTLS1_3)], ids=["1.2", "1.3"]
)
@pytest.mark.parametrize("peer", ["socat", "gnutls-serv", "openssl"])
def test_our_secure_client_with_lines(
    listening: Callable[..., int], peer: str, version: str, option: SslOptions, certificate_folder: Path
) -> None:
    file = str(certificate_folder / "Served.pem")
    if peer == "socat":
        tls = f"OPENSSL-LISTEN:PORT,bind=127.0.0.1,reuseaddr,cert={file},verify=0"
        limits = f",openssl-min-proto-version=TLS{version},openssl-max-proto-version=TLS{version}"
        port = listening("socat", "-d", "-d", tls + limits, "EXEC:cat")
    elif peer == "gnutls-serv":
        priority = f"NORMAL:-VERS-ALL:+VERS-TLS{version}"
        files = ["--x509certfile", file, "--x509keyfile", file]
        port = listening("gnutls-serv", "--echo", "--port", "PORT", "--priority", priority, *files)
    else:
        option_name = "-tls" + version.replace(".", "_")
        port = listening(
            "openssl", "s_server", "-accept", "127.0.0.1:PORT", "-cert", file, option_name, "-rev"
        )
    assert SocketConnectSSL("client", port, "localhost", option), ErrorInfo()
    assert SocketChangeTransmissionMode("client", SocketEndTag, "\n")
    for text in ("hello", "another line", "x" * 5_000):
        assert SocketWrite("client", text)
        expected = text[::-1] if peer == "openssl" else text
        assert SocketRead("client", False, 20_000) == expected
    SocketClose("client")


@pytest.mark.parametrize("version", ["1_2", "1_3"])
def test_s_client_speaks_lines(
    port: int, version: str, run: Peer, background: Background, authority: Path
) -> None:
    assert SocketCreateSSL("server", port, "Served", ProtocolTLS1_2 + ProtocolTLS1_3), ErrorInfo()
    answering = background(answer_first_line, "server")
    client = ["s_client", "-connect", f"127.0.0.1:{port}", "-quiet", "-CAfile", authority, f"-tls{version}"]
    done = run("openssl", *client, "-verify_return_error", input=b"hello\n")
    assert done.stdout == b"HELLO\n"
    answering.result(PATIENCE)


def answer_first_line(server: str) -> None:
    SocketChangeTransmissionMode(server, SocketEndTag, "\n")
    channel = SocketAccept(server)
    SocketWrite(channel, SocketRead(channel).upper())
    SocketClose(channel)


def test_gnutls_cli_ends_cleanly(port: int, run: Peer, background: Background, authority: Path) -> None:
    assert SocketCreateSSL("server", port, "Served", ProtocolTLS1_3), ErrorInfo()
    answering = background(answer_first_line, "server")
    trust = ["--x509cafile", authority, "--verify-hostname", "localhost"]
    done = run("gnutls-cli", *trust, "-p", port, "127.0.0.1", input=b"hello\n")
    assert b"HELLO\n" in done.stdout
    assert b"Peer has closed the GnuTLS connection" in done.stdout
    answering.result(PATIENCE)


def test_datagrams_of_socat_and_nc(port: int, start: Any, run: Peer) -> None:
    assert SocketCreateUDP("server", port)
    client = start("nc", "-u", "127.0.0.1", port)
    client.stdin.write(b"question of nc")
    client.stdin.flush()
    assert SocketRead("server", False, 20_000) == "question of nc"
    sender = SocketClientInfo("server", SocketAddress), SocketClientInfo("server", SocketPort)
    assert sender[0] == "127.0.0.1"
    assert SocketWrite("server", "answer for nc", *sender), ErrorInfo()
    assert client.stdout.read1(100) == b"answer for nc"

    assert run("socat", "-u", "-", f"UDP:127.0.0.1:{port}", input=b"from socat").returncode == 0
    assert SocketRead("server", False, 20_000) == "from socat"
    assert SocketClientInfo("server", SocketPort) != sender[1]


def test_a_datagram_server_of_others(port: int, free_port: Callable[[], int], start: Any) -> None:
    theirs = free_port()
    server = start("socat", "-d", "-d", f"UDP-RECVFROM:{theirs},bind=127.0.0.1,fork", "EXEC:cat")
    shown = b""
    while b"starting accept loop" not in shown and b"receiving on" not in shown:
        piece = server.stdout.read1(1_000)
        assert piece, shown
        shown += piece
    assert SocketCreateUDP("client", port)
    for text in ("hello", "été"):
        assert SocketWrite("client", text, "localhost", theirs), ErrorInfo()
        assert SocketRead("client", False, 20_000) == text
        assert SocketClientInfo("client", SocketPort) == str(theirs)


def test_a_broadcast_arrives(port: int) -> None:
    assert SocketCreateUDP("server", port)
    assert SocketWrite("server", "to all", "127.255.255.255", port), ErrorInfo()
    assert SocketRead("server", False, 20_000) == "to all"
