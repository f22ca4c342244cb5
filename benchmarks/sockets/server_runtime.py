"""A server as a translated program has it: the runtime's own functions and nothing else.

usage: server_runtime.py KIND PORT [SECOND PORT]

`thread` is a thread of ThreadExecute for each connection, `python-thread` one of Python's own. `notices` has a
second thread that writes to the channel now and then, `reader-writer` one thread that reads and one that writes.
`idle` keeps channels that no thread waits on, and serves those of the second port by `thread`.
The certificate is "Benchmark" in the certificate store.
"""

from __future__ import annotations

import sys
import threading
from queue import SimpleQueue

from wlcompat import (
    CertificateName,
    ErrorInfo,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    SocketAccept,
    SocketClose,
    SocketCreateSSL,
    SocketRead,
    SocketWrite,
    ThreadExecute,
    ThreadWait,
    threadNormal,
)

NOTICE = "!" + "n" * 63
SECONDS_BETWEEN_NOTICES = 0.005


def answer(channel: str) -> None:
    """Send every message back."""
    while message := SocketRead(channel):
        SocketWrite(channel, message)
    SocketClose(channel)


def answer_with_notices(channel: str) -> None:
    """Send every message back, while another thread writes to the channel too."""
    over = threading.Event()

    def write_notices() -> None:
        while not over.wait(SECONDS_BETWEEN_NOTICES):
            SocketWrite(channel, NOTICE)

    ThreadExecute(name := f"{channel} notices", threadNormal, write_notices)
    while message := SocketRead(channel):
        SocketWrite(channel, message)
    over.set()
    ThreadWait(name)
    SocketClose(channel)


def answer_by_another(channel: str) -> None:
    """Read the messages, and have another thread send them back."""
    messages: SimpleQueue[str] = SimpleQueue()

    def write_answers() -> None:
        while message := messages.get():
            SocketWrite(channel, message)

    ThreadExecute(name := f"{channel} answers", threadNormal, write_answers)
    while message := SocketRead(channel):
        messages.put(message)
    messages.put("")
    ThreadWait(name)
    SocketClose(channel)


def accept_all(server: str, kind: str) -> None:
    """Give each client what this kind of server has for it."""
    procedure = {"notices": answer_with_notices, "reader-writer": answer_by_another}.get(kind, answer)
    while channel := SocketAccept(server):
        if kind == "python-thread":
            threading.Thread(target=procedure, args=(channel,), daemon=True).start()
        elif kind != "idle":
            ThreadExecute(procedure, channel)


def listen(server: str, port: int) -> None:
    """Create a server, or say why that is not possible."""
    if not SocketCreateSSL(server, port, "Benchmark", ProtocolTLS1_2 + ProtocolTLS1_3 + CertificateName):
        raise SystemExit(ErrorInfo())


def close_at_the_end() -> None:
    """Wait for the end of the input."""
    sys.stdin.read()
    SocketClose("Server")


def main(kind: str, port: int, second_port: int | None = None) -> None:
    """Serve until the input ends."""
    listen("Server", port)
    if second_port is not None:
        listen("Second server", second_port)
        ThreadExecute(accept_all, ("Second server", "thread"))
    threading.Thread(target=close_at_the_end, daemon=True).start()
    print("ready", flush=True)
    accept_all("Server", kind)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
