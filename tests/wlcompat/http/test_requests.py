"""Requests against servers on this machine: what arrives there, and what comes back."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import wlcompat as wl
from wlcompat import HttpRequest, VariantObject
from wlcompat.runtime import Runtime


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    answers = threading.Event()


class _Told(BaseHTTPRequestHandler):
    """Answers with what it was asked."""

    def answer(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/late":
            assert isinstance(self.server, _Server)
            self.server.answers.wait()
        told = [self.command, self.path, dict(self.headers.items()), content.decode("latin-1")]
        data = json.dumps(told).encode()
        if self.path == "/moved" or self.path.startswith("/to?"):
            self.send_response(302, "Elsewhere")
            self.send_header("Location", "/there" if self.path == "/moved" else self.path.partition("?")[2])
            data = b""
        else:
            self.send_response(404 if self.path == "/missing" else 200)
        self.send_header("Content-Length", str(len(data) + (self.path == "/cut")))
        self.send_header("X-Two", "a")
        self.send_header("X-Two", "b")
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = answer  # noqa: N815 - as http.server calls them

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """Start servers; gives the beginning of their addresses."""
    running: list[tuple[_Server, threading.Thread]] = []

    def start(context: ssl.SSLContext | None = None) -> str:
        server = _Server(("127.0.0.1", 0), _Told)
        server.answers = threading.Event()
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        running.append((server, thread))
        return f"{'http' if context is None else 'https'}://localhost:{server.server_port}"

    yield start
    for server, thread in running:
        server.answers.set()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def site(serve: Callable[..., str], runtime: Runtime) -> str:  # noqa: ARG001 - in use
    """The address of a server."""
    return serve()


def told(content: bytes) -> tuple[str, str, dict[str, str], str]:
    command, path, head, body = json.loads(content)
    return command, path, head, body


def test_everything_of_a_request_arrives(site: str) -> None:
    request = HttpRequest()
    request.URL, request.Method, request.User, request.Password = f"{site}/a b?x=é", "put", "me", "secret"
    request.Header["X-Own"] = "value"
    request.Content, request.ContentType, request.UserAgent = "é", "text/plain", "agent"
    answer = wl.HTTPSend(request)
    command, path, head, body = told(answer.Content)
    assert (command, path, body) == ("PUT", "/a%20b?x=%C3%A9", "\u00e9")
    wanted = {"X-Own": "value", "Content-Type": "text/plain", "User-Agent": "agent"}
    assert wanted.items() <= {name.title(): value for name, value in head.items()}.items()
    assert head["Authorization"] == "Basic bWU6c2VjcmV0"
    assert (answer.StatusCode, answer.Header["x-two"]) == (200, "a, b")


def test_a_value_of_the_type_json_is_sent_as_its_text(site: str) -> None:
    request = HttpRequest()
    request.URL, request.Method, request.Content = site, "POST", VariantObject({"a": 1})
    assert told(wl.RESTEnvoie(request).Content)[3] == '{"a":1}'


def test_statuses_are_answers_and_other_addresses_are_followed(site: str) -> None:
    assert wl.HTTPSend(f"{site}/missing").StatusCode == 404
    assert not wl.ErrorOccurred()
    moved = wl.HTTPSend(f"{site}/moved")
    assert (moved.StatusCode, told(moved.Content)[1]) == (200, "/there")


def test_what_proves_who_asks_goes_to_no_other_server(site: str, serve: Callable[..., str]) -> None:
    request = HttpRequest()
    request.User, request.Password, request.Header["Cookie"] = "me", "secret", "a=b"
    for target, is_known in (("/there", True), (f"{serve()}/there", False)):
        request.URL = f"{site}/to?{target}"
        head = told(wl.HTTPSend(request).Content)[2]
        assert ("Authorization" in head, "Cookie" in head) == (is_known, is_known)
    assert wl.HTTPSend(f"{site}/to?ftp://localhost/x").StatusCode == 0
    assert wl.ErrorInfo(wl.errCode) == 80003


def test_an_answer_that_is_too_long(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_MAXIMUM_MESSAGE", "20")
    assert wl.HTTPSend(site).Content == b""
    assert wl.ErrorInfo(wl.errCode) == 80006


def test_a_head_that_cannot_be_sent(site: str) -> None:
    request = HttpRequest()
    request.URL, request.Header["X-Own"] = site, "a\r\nX-Other: b"
    assert wl.HTTPSend(request).StatusCode == 0
    assert wl.ErrorInfo(wl.errCode) == 80007


def test_the_older_functions(site: str) -> None:
    assert wl.HTTPRequest(f"{site}/x", "agent", "X-Own: v\r\nX-Other: w", "q=1")
    command, _, arrived, body = told(wl.HTTPGetResult())
    head = {name.title(): value for name, value in arrived.items()}
    assert (command, body, head["Content-Type"]) == ("POST", "q=1", "application/x-www-form-urlencoded")
    assert (head["X-Own"], head["X-Other"]) == ("v", "w")
    assert b"X-Two: a\r\nX-Two: b\r\n" in wl.HTTPDonneRésultat(wl.httpEntête)
    assert not wl.HTTPRequête("")
    assert wl.HTTPGetResult() == b""


@pytest.mark.parametrize(("url", "number"), [("", 80001), ("ftp://a/", 80002), ("localhost", 80002)])
def test_what_is_no_address(url: str, number: str, runtime: Runtime) -> None:  # noqa: ARG001 - in use
    assert wl.HTTPSend(url).StatusCode == 0
    assert wl.ErrorInfo(wl.errCode) == number


def test_no_answer_a_late_one_and_a_cut_one(site: str, free_port: Callable[[], int]) -> None:
    assert wl.HTTPSend(f"http://127.0.0.1:{free_port()}/").StatusCode == 0
    assert wl.ErrorInfo(wl.errCode) == 80003
    request = HttpRequest()
    request.URL, request.ConnectionTimeout = f"{site}/late", 50
    assert wl.HTTPSend(request).Content == b""
    assert wl.ErrorInfo(wl.errCode) == 80004
    assert wl.HTTPSend(f"{site}/cut").StatusCode == 0
    assert wl.ErrorInfo(wl.errCode) == 80005


def test_secure_servers_have_to_be_trusted(
    certificate_folder: Path, serve: Callable[..., str], runtime: Runtime
) -> None:
    for name, status in (("Served", 200), ("Stranger", 0)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate_folder / f"{name}.pem")
        assert wl.HTTPSend(serve(context)).StatusCode == status
    assert "certificate" in wl.ErrorInfo()
    assert runtime.errors.last is not None
    assert not wl.HTTPRequest(serve(context))
    assert wl.ErrorInfo(wl.errOrigin) == "HTTPRequest"


@pytest.mark.usefixtures("runtime")
def test_secure_servers_may_have_the_newest_version_alone(
    certificate_folder: Path, serve: Callable[..., str]
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(certificate_folder / "Served.pem")
    assert wl.HTTPSend(serve(context)).StatusCode == 200, wl.ErrorInfo()
