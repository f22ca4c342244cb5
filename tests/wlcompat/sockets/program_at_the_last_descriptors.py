"""A program that creates sockets while the system has 0, 1, 2, ... descriptors left; run by test_descriptors.py.

usage: program_at_the_last_descriptors.py CERTIFICATES PORT
Prints for each call and number of descriptors whether it succeeded, with the number of the error, and at the
end how many descriptors were lost.
"""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketConnectSSL,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketExist,
    SocketWaitForConnection,
    errCode,
)
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use

certificates, port = Path(sys.argv[1]), int(sys.argv[2])
MOST_LEFT = 12


def lowest_free() -> int:
    """Return the number that the next descriptor would have."""
    free = os.dup(0)
    os.close(free)
    return free


def take_all_but(left: int) -> list[int]:
    """Use up the descriptors of the system until that many are left."""
    taken = []
    while True:
        try:
            taken.append(os.dup(0))
        except OSError:
            break
    for descriptor in taken[len(taken) - left :]:
        os.close(descriptor)
    return taken[: len(taken) - left]


def connect_secretly(name: str) -> bool:
    """Connect to the secure server, which has no descriptor for its end of it: the handshake ends in time."""
    return SocketConnectSSL(name, port + 1, "127.0.0.1", timeout=1_000)


CALLS: dict[str, Callable[[str], object]] = {
    "SocketCreate": lambda name: SocketCreate(name, port + 2),
    "SocketCreateSSL": lambda name: SocketCreateSSL(name, port + 3, "Served"),
    "SocketCreateUDP": lambda name: SocketCreateUDP(name, port),
    "SocketConnect": lambda name: SocketConnect(name, port),
    "SocketConnectSSL": connect_secretly,
}

with use(Runtime(certificates=lambda: CertificateStore(certificates))) as runtime:
    # Once each with plenty, so that everything is imported that ever will be
    assert SocketCreate("plain", port), ErrorInfo()
    assert SocketCreateSSL("secure", port + 1, "Served"), ErrorInfo()
    for call in CALLS.values():
        assert call("first"), ErrorInfo()
        SocketClose("first")
    while SocketWaitForConnection("plain", 0):
        SocketClose(SocketAccept("plain"))
    resource.setrlimit(resource.RLIMIT_NOFILE, (80, 80))
    before = lowest_free()
    for name, call in CALLS.items():
        for left in range(MOST_LEFT):
            taken = take_all_but(left)
            done = call("socket")
            number = ErrorInfo(errCode) if ErrorOccurred() else ""
            for descriptor in taken:
                os.close(descriptor)
            if SocketExist("socket"):
                SocketClose("socket")
            print(name, left, done, number)
    for name in ("plain", "secure"):
        while SocketWaitForConnection(name, 20):
            SocketClose(SocketAccept(name))
    print("lost", lowest_free() - before)
