"""The yardsticks in Python: the tightest loops on `ssl` and `socket`, with a thread for each connection.

usage: server_loop.py KIND PORT CERTIFICATE

`messages` speaks the default mode as the runtime does; `bytes` sends back what came, and does not look at it;
`bytes-in-memory` does the same with TLS on buffers in memory, as the runtime has it (decision 0010); and
`reader-writer` reads in one thread and writes in another, in the way that OpenSSL allows.
"""

from __future__ import annotations

import select
import socket
import ssl
import sys
import threading
from contextlib import suppress
from queue import SimpleQueue

RECORD = 16384


def answer_bytes(connection: ssl.SSLSocket) -> None:
    """Send back what comes."""
    receive, send = connection.recv, connection.send
    while data := receive(RECORD):
        send(data)


def answer_messages(connection: ssl.SSLSocket) -> None:
    """Send back every message, taken from its frame and framed again."""
    receive, send, send_all = connection.recv, connection.send, connection.sendall
    while data := receive(RECORD):
        end = data.index(b"\r\n") + 2
        missing = end + int(data[: end - 2]) - len(data)
        if not missing:
            message = data[end:]
            (send if len(data) <= RECORD else send_all)(b"%d\r\n" % len(message) + message)
            continue
        parts = [data[end:]]
        while missing:
            parts.append(receive(RECORD))
            missing -= len(parts[-1])
        message = b"".join(parts)
        send_all(b"%d\r\n" % len(message) + message)


def answer_by_another(connection: ssl.SSLSocket) -> None:
    """Read in this thread and write in another; OpenSSL works under a lock and never waits."""
    lock = threading.Lock()
    connection.setblocking(False)
    messages: SimpleQueue[bytes] = SimpleQueue()
    poll = select.poll()
    poll.register(connection, select.POLLIN)

    def write_answers() -> None:
        with suppress(OSError):  # the client may have left before its answer
            while data := messages.get():
                with lock:
                    connection.send(data)

    writer = threading.Thread(target=write_answers)
    writer.start()
    while True:
        try:
            with lock:
                data = connection.recv(RECORD)
        except ssl.SSLWantReadError:
            poll.poll()
            continue
        messages.put(data)
        if not data:
            break
    writer.join()


def answer_in_memory(connection: socket.socket, context: ssl.SSLContext) -> None:
    """Send back what comes, with TLS on buffers in memory."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_side=True)
    receive, send = connection.recv, connection.send
    complete = False
    while not complete:
        try:
            tls.do_handshake()
            complete = True
        except ssl.SSLWantReadError:
            pass
        if outgoing.pending:
            send(outgoing.read())
        if not complete:
            incoming.write(receive(RECORD))
    read, write, come, go = tls.read, tls.write, incoming.write, outgoing.read
    while True:
        if not incoming.pending:
            come(receive(RECORD))
        try:
            data = read(RECORD)
        except ssl.SSLWantReadError:  # a part of a record
            come(receive(RECORD))
            continue
        if not data:
            break
        write(data)
        send(go())


def serve(connection: socket.socket, context: ssl.SSLContext, kind: str) -> None:
    """Serve one client to its end."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection:
        if kind == "bytes-in-memory":
            answer_in_memory(connection, context)
            return
        with context.wrap_socket(connection, server_side=True) as secure:
            answer = {"messages": answer_messages, "bytes": answer_bytes, "reader-writer": answer_by_another}
            answer[kind](secure)
            secure.setblocking(False)
            secure.unwrap()


def serve_quietly(connection: socket.socket, context: ssl.SSLContext, kind: str) -> None:
    """Serve one client; how it leaves is no matter."""
    with suppress(OSError):
        serve(connection, context, kind)


def accept_all(listening: socket.socket, context: ssl.SSLContext, kind: str) -> None:
    """Give each client a thread of its own."""
    while True:
        connection, _ = listening.accept()
        threading.Thread(target=serve_quietly, args=(connection, context, kind), daemon=True).start()


def main(kind: str, port: int, certificate: str) -> None:
    """Serve until the input ends."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.num_tickets = 0  # as the runtime
    listening = socket.create_server(("", port), backlog=1024)
    threading.Thread(target=accept_all, args=(listening, context, kind), daemon=True).start()
    print("ready", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
