"""Sends a request by Python's own client, and reads the answer."""

from __future__ import annotations

import base64
import http.client
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import quote, urlsplit

from wlcompat.errors.exceptions import Failure
from wlcompat.http.errors import (
    CUT_ANSWER,
    NO_ADDRESS,
    NO_ANSWER,
    NOT_AN_ADDRESS,
    NOT_SENDABLE,
    TOO_LATE,
    TOO_LONG,
)
from wlcompat.http.messages import HttpRequest, HttpResponse
from wlcompat.runtime import current
from wlcompat.sockets.opening import maximum_message
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.bytes_of_texts import bytes_of
from wlcompat.variants.members import VariantArray, VariantObject

_SAFE_IN_URL = "%/:?#[]@!$&'()*+,;=~"
_NEEDS_CONTENT = ("POST", "PUT", "PATCH")


def send(request: HttpRequest) -> HttpResponse:
    """Send a request and return the answer, whatever its status; raises Failure where none comes."""
    url = text_of(request.URL).strip()
    if not url:
        raise Failure(NO_ADDRESS)
    if urlsplit(url).scheme.lower() not in ("http", "https") or not urlsplit(url).hostname:
        raise Failure(NOT_AN_ADDRESS, url=url)
    seconds = max(0.001, whole(request.ConnectionTimeout) / 1000)
    limit = maximum_message()
    opener = urllib.request.build_opener(_secure(), _Answers(), _OtherAddresses())
    opener.addheaders = []
    try:
        with opener.open(_prepared(request, url), timeout=seconds) as answer:
            head, content = answer.headers.items(), answer.read(limit + 1)
            if len(content) > limit:
                raise Failure(TOO_LONG, url=url, limit=limit)
            _whole_answer(answer, content)
            return HttpResponse(answer.status, answer.reason or "", list(head), content)
    except TimeoutError as error:
        raise Failure(TOO_LATE, url=url, seconds=seconds) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise Failure(TOO_LATE, url=url, seconds=seconds) from error
        raise _no_answer(url, error.reason) from error
    except http.client.HTTPException as error:
        raise Failure(CUT_ANSWER, url=url, system_message=str(error) or type(error).__name__) from error
    except OSError as error:
        raise _no_answer(url, error) from error
    except ValueError as error:  # a head that no server could read: a line break in it, other letters
        raise Failure(NOT_SENDABLE, url=url, system_message=str(error)) from error


def _whole_answer(answer: Any, content: bytes) -> None:
    """Raise IncompleteRead where less has come than the head says, which reading a limited number of bytes passes over."""
    if answer.length:
        raise http.client.IncompleteRead(content, answer.length)


def _no_answer(url: str, reason: object) -> Failure:
    number = getattr(reason, "errno", None)
    told = getattr(reason, "strerror", None) or str(reason)
    return Failure(NO_ANSWER, url=url, system_code=number or 0, system_message=told)


def _prepared(request: HttpRequest, url: str) -> urllib.request.Request:
    content = _bytes(request.Content)
    method = text_of(request.Method).upper() or "GET"
    made = urllib.request.Request(
        quote(url, safe=_SAFE_IN_URL),
        data=content or (b"" if method in _NEEDS_CONTENT else None),
        method=method,
    )
    made.add_header("User-Agent", text_of(request.UserAgent) or "wlcompat")
    if request.ContentType:
        made.add_header("Content-Type", text_of(request.ContentType))
    elif content:
        made.add_header("Content-Type", "application/octet-stream")
    if request.User:
        pair = f"{text_of(request.User)}:{text_of(request.Password)}".encode()
        made.add_header("Authorization", "Basic " + base64.b64encode(pair).decode())
    for name, value in request.Header.items():
        made.add_header(text_of(name), text_of(value))
    return made


def _bytes(content: Any) -> bytes:
    if isinstance(content, VariantObject | VariantArray):
        return str(content).encode()
    return bytes_of(content if isinstance(content, bytes) else text_of(content))


class _Answers(urllib.request.HTTPErrorProcessor):
    """Leaves answers such as 404 what they are: answers. Other addresses that answers name are followed."""

    def http_response(self, request: urllib.request.Request, response: Any) -> Any:
        if response.status in (301, 302, 303, 307, 308):
            return super().http_response(request, response)
        return response

    https_response = http_response


class _OtherAddresses(urllib.request.HTTPRedirectHandler):
    """Goes on to other addresses of the web; what proves who asks stays with the server that it was meant for."""

    def redirect_request(self, req: Any, fp: Any, *answer: Any) -> urllib.request.Request | None:
        fp.close()  # what stands behind its head, however much, is for nobody
        following = super().redirect_request(req, fp, *answer)
        if following is None:
            return None
        before, after = urlsplit(req.full_url), urlsplit(following.full_url)
        if after.scheme not in ("http", "https"):
            raise urllib.error.URLError(f"it leads on to {following.full_url}")
        if (before.scheme, before.netloc) != (after.scheme, after.netloc):
            for name in ("Authorization", "Cookie"):
                following.remove_header(name)
        return following


def _secure() -> urllib.request.BaseHandler:
    """Return what opens secure connections, with what this program trusts."""
    from wlcompat.sockets.tls import context_of_other_protocols

    trusted = current().certificates().trusted_pem()
    return urllib.request.HTTPSHandler(context=context_of_other_protocols(trusted))
