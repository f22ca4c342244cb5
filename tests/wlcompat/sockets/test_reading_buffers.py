"""SocketRead with `as_buffer`: the bytes as they came, whatever the encoding of texts."""

from __future__ import annotations

import pytest

from wlcompat import (
    ErrorOccurred,
    SocketAccept,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketRead,
    SocketWrite,
)

pytestmark = pytest.mark.usefixtures("runtime")

_ALL_BYTES = bytes(range(256))


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "latin-1"])
def test_every_byte_arrives_as_it_was_sent(port: int, encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_ENCODING", encoding)
    SocketCreate("server", port)
    SocketConnect("client", port)
    assert SocketWrite("client", _ALL_BYTES)
    channel = SocketAccept("server")
    assert SocketRead(channel, as_buffer=True) == _ALL_BYTES
    assert SocketWrite("client", "\xe9")
    assert SocketRead(channel, as_buffer=True) == "\xe9".encode(encoding)


def test_no_message_and_no_connection_are_empty_buffers(port: int) -> None:
    SocketCreate("server", port)
    SocketConnect("client", port)
    channel = SocketAccept("server")
    assert SocketRead(channel, False, 0, as_buffer=True) == b""
    assert not ErrorOccurred()
    SocketClose("client")
    assert SocketRead(channel, as_buffer=True) == b""
    assert ErrorOccurred()
