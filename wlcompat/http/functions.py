"""Requests to servers of the web."""

from __future__ import annotations

from threading import local

from wlcompat.catalog import function
from wlcompat.errors.reporting import making_when_it_fails, when_it_fails
from wlcompat.http.constants import ResultPart
from wlcompat.http.messages import HttpRequest, HttpResponse
from wlcompat.http.sending import send
from wlcompat.strings.arguments import text_of

_last = local()
"""The answer to the last HTTPRequest of each thread."""


@function(french="HTTPEnvoie", parameters=("HTTP request",))
@making_when_it_fails(HttpResponse)
def HTTPSend(request: HttpRequest | str) -> HttpResponse:
    """Send a request, or a GET of an address, and return the answer: its status, head and content.

    A status such as 404 is an answer like any other. Where no answer comes, the status is 0, with ErrorOccurred and
    ErrorInfo. Addresses that an answer leads on to are followed. Secure servers have to prove who they are, as for
    SocketConnectSSL; `wlcompat cert trust` lets others in.

    Page not seen; programs use it. Differs from WINDEV: a text is sent in the program's code page.
    """
    return send(_request(request))


@function(french="RESTEnvoie", parameters=("REST request",))
@making_when_it_fails(HttpResponse)
def RESTSend(request: HttpRequest | str) -> HttpResponse:
    """Send a request to a REST service and return the answer: another name of HTTPSend. Page not seen."""
    return send(_request(request))


@function(
    french="HTTPRequête",
    parameters=(
        "URL",
        "User agent",
        "Additional HTTP header",
        "Message to send",
        "Message type",
        "User name",
        "Password",
    ),
)
@when_it_fails(returns=False)
def HTTPRequest(
    url: str,
    agent: str = "",
    header: str = "",
    message: str | bytes = "",
    message_type: str = "",
    user: str = "",
    password: str = "",
) -> bool:
    """Send a request and tell whether an answer has come, which HTTPGetResult then gives.

    With a message it is a POST, else a GET. The lines of the header part at ends of lines. False with ErrorOccurred and
    ErrorInfo where no answer comes. Page not seen; a list of functions names the parameters.
    """
    request = HttpRequest()
    request.URL, request.UserAgent, request.User, request.Password = map(
        text_of, (url, agent, user, password)
    )
    for line in text_of(header).splitlines():
        name, colon, value = line.partition(":")
        if colon:
            request.Header[name.strip()] = value.strip()
    if message:
        request.Method, request.Content = "POST", message
        request.ContentType = text_of(message_type) or "application/x-www-form-urlencoded"
    _last.answer = None
    _last.answer = send(request)
    return True


@function(french="HTTPDonneRésultat", parameters=("Type of information",))
def HTTPGetResult(part: ResultPart = ResultPart.Content) -> bytes:
    """Return the content, or the head, of the answer to the last HTTPRequest of this thread, nothing without one.

    Page not seen; programs use it.
    """
    answer: HttpResponse | None = getattr(_last, "answer", None)
    if answer is None:
        return b""
    return answer.Content if part == ResultPart.Content else answer.RawHeader.encode("latin-1", "replace")


def _request(given: HttpRequest | str) -> HttpRequest:
    if isinstance(given, HttpRequest):
        return given
    request = HttpRequest()
    request.URL = text_of(given)
    return request
