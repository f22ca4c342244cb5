"""Messages against a mail server on this machine: what arrives there, and what goes wrong."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pytest

import wlcompat as wl
from wlcompat import (
    Email,
    EmailCloseSession,
    EmailLoadAttachment,
    EmailSendMessage,
    EmailSetTimeOut,
    EmailSMTPSession,
    EmailStartSession,
    ErrorInfo,
    NotSupported,
)

pytestmark = pytest.mark.usefixtures("runtime")


class Server(socketserver.ThreadingTCPServer):
    """A server for SMTP that keeps what it is sent."""

    daemon_threads = True
    secure: ssl.SSLContext | None = None
    secure_from_the_start = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.heard: list[str] = []
        self.messages: list[bytes] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class Conversation(socketserver.StreamRequestHandler):
    """Says what a server for SMTP says."""

    server: Server

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def encrypt(self) -> None:
        assert self.server.secure is not None
        super().finish()
        self.request = self.server.secure.wrap_socket(self.request, server_side=True)
        super().setup()

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        self.request.close()

    def handle(self) -> None:
        try:
            if self.server.secure_from_the_start:
                self.encrypt()
            self.talk()
        except OSError:
            self.server.heard.append("cut")

    def talk(self) -> None:
        self.say("220 here")
        while line := self.rfile.readline().decode().strip():
            self.server.heard.append(line)
            word = line.upper().split(" ")[0]
            if word == "EHLO":
                more = "STARTTLS" if self.server.secure and not self.server.secure_from_the_start else "HELP"
                self.say(f"250-here\r\n250-AUTH PLAIN\r\n250 {more}")
            elif word == "STARTTLS":
                self.say("220 go on")
                self.encrypt()
            elif word == "AUTH":
                good = base64.b64decode(line.split(" ")[2]) == b"\0ann\0secret"
                self.say("235 welcome" if good else "535 no such user")
            elif word == "RCPT" and "refused" in line:
                self.say("550 nobody here of that name")
            elif word == "DATA":
                self.say("354 go on")
                data = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    data += part.removeprefix(b".")
                self.server.messages.append(data)
                self.say("250 taken")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 fine")


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start servers."""
    running: list[tuple[Server, threading.Thread]] = []

    def start(secure: ssl.SSLContext | None = None, *, from_the_start: bool = False) -> Server:
        server = Server()
        server.secure, server.secure_from_the_start = secure, from_the_start
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        running.append((server, thread))
        return server

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


def session(server: Server, option: int = wl.emailOptionDefault) -> EmailSMTPSession:
    made = EmailSMTPSession()
    made.ServerAddress, made.Port, made.Option = "localhost", server.port, option
    return made


def message() -> Email:
    made = Email()
    made.Sender, made.Subject, made.Message = "Zoé <zoe@example.com>", "Été", "Bonjour é\n.point\n"
    made.Recipient += ["ann@example.com", "Bob <bob@example.com>"]
    made.Cc.append("carl@example.com")
    made.Bcc.append("secret@example.com")
    return made


def read(data: bytes) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(data, policy=policy.default))


def test_everything_of_a_message_arrives(serve: Callable[..., Server], tmp_path: Path) -> None:
    server = serve()
    sent, open_session = message(), session(server)
    sent.HTML = "<p>Bonjour</p>"
    (tmp_path / "a.txt").write_bytes(b"file")
    assert EmailLoadAttachment(sent, str(tmp_path / "a.txt"))
    assert EmailLoadAttachment(sent, str(tmp_path / "a.txt"), "é.bin")
    assert EmailStartSession(open_session), ErrorInfo()
    assert EmailSendMessage(open_session, sent), ErrorInfo()
    assert EmailCloseSession(open_session)
    addresses = [line.partition("<")[2].rstrip(">") for line in server.heard if line.startswith("rcpt")]
    assert addresses == ["ann@example.com", "bob@example.com", "carl@example.com", "secret@example.com"]
    arrived = read(server.messages[0])
    assert (arrived["Subject"], arrived["From"]) == ("Été", "Zoé <zoe@example.com>")
    assert arrived["To"] == "ann@example.com, Bob <bob@example.com>"
    assert b"secret@example.com" not in server.messages[0]
    plain, html = arrived.get_body(("plain",)), arrived.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert plain.get_content().splitlines() == ["Bonjour é", ".point"]
    assert html.get_content().strip() == "<p>Bonjour</p>"
    files = [(part.get_filename(), part.get_payload(decode=True)) for part in arrived.iter_attachments()]
    assert files == [("a.txt", b"file"), ("é.bin", b"file")]


def test_logging_in(serve: Callable[..., Server]) -> None:
    server = serve()
    own = session(server)
    own.Name, own.Password = "ann", "secret"
    assert EmailStartSession(own), ErrorInfo()
    EmailCloseSession(own)
    own.Password = "wrong"
    assert not EmailStartSession(own)
    assert "535 no such user" in ErrorInfo()
    assert not EmailSendMessage(own, message())
    assert "not open" in ErrorInfo()


@pytest.mark.parametrize("option", [wl.optionSSL, wl.emailOptionSecuredTLS])
@pytest.mark.parametrize(("certificate", "is_trusted"), [("Served", True), ("Stranger", False)])
def test_secured_sessions(
    option: int, certificate: str, is_trusted: bool, serve: Callable[..., Server], certificate_folder: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_folder / f"{certificate}.pem")
    server = serve(context, from_the_start=option == wl.optionSSL)
    own = session(server, option)
    assert EmailStartSession(own) is is_trusted, ErrorInfo()
    if is_trusted:
        assert EmailSendMessage(own, message())
        assert len(server.messages) == 1
    else:
        assert "certificate" in ErrorInfo()
    EmailCloseSession(own)


def test_no_encryption_where_it_is_wanted_is_an_error(serve: Callable[..., Server]) -> None:
    server = serve()
    own = session(server, wl.emailOptionSecuredTLS)
    own.Name, own.Password = "ann", "secret"
    assert not EmailStartSession(own)
    assert "no encryption" in ErrorInfo()
    assert not any(line.startswith("AUTH") for line in server.heard)


def test_messages_that_cannot_be_sent(serve: Callable[..., Server]) -> None:
    server = serve()
    own = session(server)
    assert EmailStartSession(own)
    for change in (
        {"Sender": ""},
        {"Recipient": [], "Cc": [], "Bcc": []},
        {"Subject": "a\r\nBcc: other@example.com"},
        {"Recipient": ["a@b.com\r\nBcc: other@example.com"]},
        {"Recipient": ["refused@example.com"], "Cc": [], "Bcc": []},
        {"Recipient": ["refused@example.com"]},
    ):
        broken = message()
        vars(broken).update(change)
        assert not EmailSendMessage(own, broken), change
        assert ErrorInfo()
    assert not any("other@" in line for line in server.heard)
    assert EmailSendMessage(own, message()), ErrorInfo()
    assert EmailCloseSession(own)
    assert EmailCloseSession(own)


def test_servers_that_are_not_there(free_port: Callable[[], int]) -> None:
    own = EmailSMTPSession()
    assert not EmailStartSession(own)
    assert "no server" in ErrorInfo()
    own.ServerAddress, own.Port = "localhost", free_port()
    EmailSetTimeOut(5)
    assert not EmailStartSession(own)
    assert "no connection" in ErrorInfo()


def test_a_server_that_says_nothing() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        own = EmailSMTPSession()
        own.ServerAddress, own.Port = "127.0.0.1", silent.getsockname()[1]
        EmailSetTimeOut(wl.Duration(milliseconds=50))
        assert not EmailStartSession(own)
        assert "timed out" in ErrorInfo()


@pytest.mark.parametrize(
    "use", [EmailStartSession, EmailCloseSession, lambda s: EmailSendMessage(s, Email())]
)
def test_sessions_that_are_named_by_a_text_are_not_supported(use: Callable[[object], bool]) -> None:
    with pytest.raises(NotSupported, match="no emailSMTPSession"):
        use("user")
