"""How secure servers and connections come into being."""

from __future__ import annotations

import errno
import os
import ssl
import threading
import time
from functools import partial
from typing import Literal

from wlcompat.certificates import problems
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import connecting_failure, listening_failure
from wlcompat.errors.table import (
    AMBIGUOUS_CERTIFICATE,
    CERTIFICATE_PROBLEM,
    CLOSED_WHILE_CONNECTING,
    HANDSHAKE_CUT,
    HANDSHAKE_FAILED,
    HANDSHAKE_TIMED_OUT,
    NO_PRIVATE_KEY,
    NOT_A_HASH,
    UNKNOWN_CERTIFICATE,
    UNREADABLE_CERTIFICATE,
    WRONG_PASSWORD,
    WRONG_SETTING,
    ErrorDefinition,
)
from wlcompat.language import spoken
from wlcompat.runtime import Runtime
from wlcompat.sockets import opening
from wlcompat.sockets.tls import Choice, choose_versions, client_context, log, server_context, wants_hash
from wlcompat.sockets.tls_errors import handshake_failure
from wlcompat.sockets.tls_listener import HANDSHAKE_SECONDS, TlsListener
from wlcompat.sockets.tls_stream import TlsStream
from wlcompat.sockets.transport import ClosedError, CutError
from wlcompat.sockets.waiting import attending, deadline_after, seconds
from wlcompat.values.durations import Duration

HANDSHAKE_VARIABLE = "WLCOMPAT_HANDSHAKE_SECONDS"
"""The environment variable that says how long a client may take to shake hands with a server."""

_LOOK_FOR_CANCELLATION = 0.05

_CERTIFICATE_ERRORS: dict[type[problems.CertificateProblem], ErrorDefinition] = {
    problems.UnknownCertificate: UNKNOWN_CERTIFICATE,
    problems.NotAHash: NOT_A_HASH,
    problems.AmbiguousName: AMBIGUOUS_CERTIFICATE,
    problems.NoPrivateKey: NO_PRIVATE_KEY,
    problems.WrongPassword: WRONG_PASSWORD,
    problems.UnreadableCertificate: UNREADABLE_CERTIFICATE,
}


def open_server(
    runtime: Runtime, name: str, port: int, certificate: str, options: int, address: str, store: str
) -> None:
    """Create a secure server; raises Failure."""
    opening.check_server(runtime, name, port)
    choice = choose_versions(options)
    by: Literal["name", "hash"] = "hash" if wants_hash(options) else "name"
    try:
        found = runtime.certificates().find(certificate, by, store)
        context = server_context(choice, found)
    except problems.CertificateProblem as problem:
        raise _certificate_failure(problem) from problem
    except OSError as error:
        raise listening_failure(error, port=port) from error
    if found.expired:
        told = spoken(
            'The certificate "%s" expired on %s; it is served, but clients will refuse it',
            'Le certificat "%s" a expiré le %s ; il est servi, mais les clients le refuseront',
        )
        log.warning(told, found.name, f"{found.not_after:%Y-%m-%d}")
    limit = _handshake_seconds()
    plain = opening.listen(runtime, port, address)
    try:
        listener = TlsListener(plain, context, choice, limit)
    except (OSError, RuntimeError) as error:
        raise listening_failure(_as_system_error(error), port=port) from error
    opening.enter_server(runtime, name, listener)


def open_connection(
    runtime: Runtime,
    name: str,
    port: int,
    address: str,
    options: int,
    timeout: int | Duration,
    certificate: str,
) -> None:
    """Make a secure connection to a server that proves to be the right one; raises Failure."""
    given_up = runtime.sockets.begin_connecting(name)
    try:
        deadline = deadline_after(timeout)
        server_name = address.strip() or "localhost"
        choice = choose_versions(options)
        context = _client_context(runtime, choice, certificate, server_name, port)
        stream = opening.connect(runtime, name, port, address, seconds(timeout), given_up)
        try:
            secure = TlsStream(stream, context, server_name=server_name)
            _shake_hands(secure, deadline, given_up)
        except BaseException as error:
            stream.interrupt()
            stream.close()
            if isinstance(error, ClosedError):
                raise Failure(CLOSED_WHILE_CONNECTING, name=name) from None
            if not isinstance(error, OSError | CutError | ValueError):
                raise
            raise _handshake_failure(error, choice, server_name, port, seconds(timeout)) from error
        opening.enter_connection(runtime, name, secure)
    finally:
        runtime.sockets.end_connecting(name)


def _client_context(
    runtime: Runtime, choice: Choice, certificate: str, address: str, port: int
) -> ssl.SSLContext:
    store = runtime.certificates()
    try:
        own = store.find(certificate, "name") if certificate else None
        return client_context(choice, store.trusted_pem(), own)
    except problems.CertificateProblem as problem:
        raise _certificate_failure(problem) from problem
    except OSError as error:
        raise connecting_failure(error, address=address, port=port) from error


def _shake_hands(stream: TlsStream, deadline: float, given_up: threading.Event) -> None:
    """Shake hands in short waits, so that closing the name from another thread ends it."""
    while not stream.advance_handshake():
        while True:
            step = time.monotonic() + _LOOK_FOR_CANCELLATION
            try:
                attending(partial(stream.receive_for_handshake, min(step, deadline)))
                break
            except TimeoutError:
                if given_up.is_set():
                    raise ClosedError from None
                if time.monotonic() >= deadline:
                    raise


def _handshake_failure(
    error: OSError | CutError | ValueError, choice: Choice, address: str, port: int, allowed: float
) -> Failure:
    peer = f"{address}:{port}"
    if isinstance(error, ssl.SSLError):
        return handshake_failure(error, choice, peer, address)
    if isinstance(error, TimeoutError):
        return Failure(HANDSHAKE_TIMED_OUT, peer=peer, seconds=f"{allowed:g}")
    if isinstance(error, ValueError):  # a name that no certificate can have: one that begins with a dot
        return Failure(HANDSHAKE_FAILED, peer=peer, system_message=str(error))
    number = error.errno or 0 if isinstance(error, OSError) else 0
    return Failure(
        HANDSHAKE_CUT,
        system_code=number,
        system_message=os.strerror(number) if number else "",
        peer=peer,
        versions=choice.names,
        decided=choice.decided,
        advice=choice.advice,
    )


def _certificate_failure(problem: problems.CertificateProblem) -> Failure:
    definition = _CERTIFICATE_ERRORS.get(type(problem), CERTIFICATE_PROBLEM)
    return Failure(definition, problem=problem)


def _as_system_error(error: OSError | RuntimeError) -> OSError:
    """Return the error; Python has no better one than RuntimeError where the system has no more threads."""
    return error if isinstance(error, OSError) else OSError(errno.EAGAIN, str(error))


def _handshake_seconds() -> float:
    value = os.environ.get(HANDSHAKE_VARIABLE, "").strip()
    if not value:
        return HANDSHAKE_SECONDS
    try:
        limit = float(value)
    except ValueError:
        limit = 0.0
    if not 0 < limit < 86_400:
        expected = "it must be a number of seconds"
        raise Failure(WRONG_SETTING, variable=HANDSHAKE_VARIABLE, value=value, expected=expected)
    return limit
