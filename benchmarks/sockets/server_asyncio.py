"""A server on asyncio's streams that speaks the default mode.

usage: server_asyncio.py PORT CERTIFICATE
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send back every message of one client."""
    writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        while True:
            header = await reader.readuntil(b"\r\n")
            message = await reader.readexactly(int(header))
            writer.write(b"%d\r\n" % len(message) + message)
            await writer.drain()
    except (asyncio.IncompleteReadError, OSError):
        writer.close()


async def main(port: int, certificate: str) -> None:
    """Serve until the input ends."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.num_tickets = 0  # as the runtime
    server = await asyncio.start_server(answer, "", port, ssl=context, backlog=1024)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
