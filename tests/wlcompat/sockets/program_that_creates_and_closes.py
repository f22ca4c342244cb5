"""A program that creates and closes sockets a thousand times; run by test_descriptors.py.

usage: program_that_creates_and_closes.py CERTIFICATES PORT TIMES
Prints what has grown meanwhile: descriptors, threads, kilobytes of memory.
"""

from __future__ import annotations

import os
import resource
import sys
import threading
from pathlib import Path

from wlcompat import (
    ErrorInfo,
    SocketAccept,
    SocketChangeTransmissionMode,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketNoEndTag,
    SocketRead,
    SocketWrite,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use

certificates, port, times = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])


def must(result: object) -> None:
    """End the program where a call has failed."""
    if not result:
        raise SystemExit(ErrorInfo())


def cycle(number: int) -> None:
    """Create, use and close sockets of every kind; secure ones take long, so only some cycles have one."""
    must(SocketCreate("plain", port))
    must(SocketConnect("client", port))
    channel = SocketAccept("plain")
    must(SocketChangeTransmissionMode(channel, SocketNoEndTag))
    must(SocketWrite("client", "x"))
    must(SocketRead(channel))
    must(SocketCreateUDP("udp", port))
    must(SocketWrite("udp", "x", "127.0.0.1", port))
    must(SocketRead("udp"))
    for name in ("client", channel, "plain", "udp") if number % 2 else ("udp", "plain", channel, "client"):
        SocketClose(name)
    must(not SocketConnect("client", port))
    if number % 4:
        return
    must(SocketCreateSSL("secure", port, "Served"))
    if number % 20 == 0:
        must(SocketConnectSSL("client", port))
        SocketClose("client")
        must(SocketConnectSSL("client", port))
        channel = SocketAccept("secure")
        SocketClose(channel)
        SocketClose("client")
    SocketClose("secure")


def measured() -> tuple[int, int, int]:
    """Return the lowest free descriptor, the number of threads, and the most memory used so far."""
    free = os.dup(0)
    os.close(free)
    return free, threading.active_count(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


with use(Runtime(certificates=lambda: CertificateStore(certificates))) as runtime:
    for number in range(100):
        cycle(number)
    before = measured()
    for number in range(times):
        cycle(number)
    print(*(after - earlier for after, earlier in zip(measured(), before, strict=True)))
    print(len(runtime.sockets.entries))
