"""A server program that the system gives few descriptors; run by test_descriptors.py.

usage: program_with_few_descriptors.py plain|secure PORT CERTIFICATES LIMIT
Prints a line for each thing that happens, and ends with its standard input.
"""

from __future__ import annotations

import resource
import sys
import threading

import wlcompat
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketRead,
    SocketWrite,
    errCode,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use

kind, port, certificates, limit = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
one_left = threading.Event()


def say(*words: object) -> None:
    """Print one line, whole, also from several threads."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def error() -> str | int:
    """Return the number of the error of the last call, nothing where it succeeded."""
    return ErrorInfo(errCode) if ErrorOccurred() else ""


def serve(channel: str) -> None:
    """Answer one client until it leaves."""
    while True:
        message = SocketRead(channel)
        if ErrorOccurred():
            break
        SocketWrite(channel, message.upper())
    SocketClose(channel)
    one_left.set()


def accept() -> None:
    """Give each client a thread; after an error wait until a client leaves."""
    while True:
        channel = SocketAccept("server")
        if channel:
            say("accepted")
            threading.Thread(target=serve, args=(channel,), daemon=True).start()
        else:
            one_left.clear()
            say("accepting failed", ErrorInfo(errCode))
            one_left.wait()


with use(Runtime(certificates=lambda: CertificateStore(__import__("pathlib").Path(certificates)))):
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    created = SocketCreate("server", port) if kind == "plain" else SocketCreateSSL("server", port, "Served")
    say("created" if created else ErrorInfo())
    threading.Thread(target=accept, daemon=True).start()
    for _ in sys.stdin:
        say("creating", SocketCreate("other", port), error())
        say("datagrams", SocketCreateUDP("udp", port), error())
        say("connecting", SocketConnect("client", port), error())
        for name in ("other", "udp", "client"):
            if wlcompat.SocketExist(name):
                SocketClose(name)
